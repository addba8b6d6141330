import Foundation
import Kit
import Store
import Text
import Tickets

/// Analyses in the table `analysis`, one for each message.
package struct AnalysisTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func analysis(of message: Message.ID) throws(StoreFailure) -> Analysis? {
    try transaction.first(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND message_id = \(message)",
      as: Analysis.init(row:))
  }

  /// The newest of a ticket.
  package func newest(of ticket: Ticket.ID) throws(StoreFailure) -> Analysis? {
    try transaction.first(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
      ORDER BY created_at DESC, message_id DESC LIMIT 1
      """, as: Analysis.init(row:))
  }

  /// Understanding a message again replaces what was understood of it; the moment stays that of
  /// the first time, so that a ticket's newest analysis is that of its newest message.
  package func keep(_ analysis: Analysis) throws(StoreFailure) {
    let entities = analysis.entities.map(EntityRow.init)
    try transaction.run(
      """
      INSERT INTO analysis (tenant_id, message_id, ticket_id, language, language_probability,
        intent, intent_probability, sentiment, sentiment_probability, urgency,
        urgency_probability, entities, flags, reasons, created_at)
      VALUES (\(transaction.tenant), \(analysis.message), \(analysis.ticket),
        \(analysis.language.language.code), \(analysis.language.probability),
        \(analysis.intent.intent.rawValue), \(analysis.intent.probability),
        \(analysis.sentiment.rawValue), \(analysis.sentimentProbability),
        \(analysis.urgency.rawValue), \(analysis.urgencyProbability), \(try json(entities)),
        \(try json(analysis.flags)), \(try json(analysis.reasons)), \(analysis.createdAt))
      ON CONFLICT (tenant_id, message_id) DO UPDATE SET language = excluded.language,
        language_probability = excluded.language_probability, intent = excluded.intent,
        intent_probability = excluded.intent_probability, sentiment = excluded.sentiment,
        sentiment_probability = excluded.sentiment_probability, urgency = excluded.urgency,
        urgency_probability = excluded.urgency_probability, entities = excluded.entities,
        flags = excluded.flags, reasons = excluded.reasons
      """)
  }

  private func json(_ content: some Encodable) throws(StoreFailure) -> String {
    do { return String(decoding: try JSONEncoder().encode(content), as: UTF8.self) } catch {
      throw .unexpected(column: "analysis")
    }
  }
}

private let columns: SQL = """
  SELECT message_id, ticket_id, language, language_probability, intent, intent_probability,
    sentiment, sentiment_probability, urgency, urgency_probability, entities, flags, reasons,
    created_at
  FROM analysis
  """

extension Analysis {
  fileprivate init(row: Row) throws(StoreFailure) {
    let entities: [EntityRow] = try row.json("entities")
    let flags: [String] = try row.json("flags")
    self.init(
      message: try row.id("message_id"), ticket: try row.id("ticket_id"),
      language: LanguageGuess(
        Language(code: try row.text("language")) ?? .english,
        try row.real("language_probability")),
      intent: IntentGuess(
        try row.word("intent"), probability: try row.real("intent_probability"), reasons: []),
      sentiment: try row.word("sentiment"),
      sentimentProbability: try row.real("sentiment_probability"),
      urgency: try row.word("urgency"), urgencyProbability: try row.real("urgency_probability"),
      entities: entities.compactMap(\.entity), flags: flags.compactMap(Flag.init(rawValue:)),
      reasons: try row.json("reasons"), createdAt: try row.date("created_at"))
  }
}

/// An entity as the row keeps it.
private struct EntityRow: Codable {
  var kind: String
  var value: String
  var text: String
  var start: Int
  var end: Int
  var probability: Double

  init(_ entity: Entity) {
    kind = entity.kind.rawValue
    value = entity.value
    text = entity.text
    start = entity.range.lowerBound
    end = entity.range.upperBound
    probability = entity.probability
  }

  var entity: Entity? {
    guard let kind = Entity.Kind(rawValue: kind), start <= end else { return nil }
    return Entity(
      kind: kind, value: value, text: text, range: start..<end, probability: probability)
  }
}
