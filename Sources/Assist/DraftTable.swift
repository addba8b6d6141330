import Foundation
import Kit
import Store
import Text
import Tickets

/// Drafts in the table `draft`.
package struct DraftTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func draft(_ id: Draft.ID) throws(StoreFailure) -> Draft? {
    try transaction.first(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND id = \(id)", as: Draft.init(row:))
  }

  /// The draft of a ticket that waits for a person, the newest if there are several.
  package func waiting(on ticket: Ticket.ID) throws(StoreFailure) -> Draft? {
    try transaction.first(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
        AND state = 'waiting' ORDER BY created_at DESC, id DESC LIMIT 1
      """, as: Draft.init(row:))
  }

  /// The drafts of the whole desk that wait for a person, longest waiting first.
  package func waiting(
    after cursor: (createdAt: Date, id: Draft.ID)? = nil, limit: Int
  ) throws(StoreFailure) -> [Draft] {
    var sql: SQL = "\(columns) WHERE tenant_id = \(transaction.tenant) AND state = 'waiting'"
    if let cursor { sql = sql + " AND (created_at, id) > (\(cursor.createdAt), \(cursor.id))" }
    return try transaction.rows(
      "\(sql) ORDER BY created_at, id LIMIT \(limit)", as: Draft.init(row:))
  }

  /// Newest first.
  package func drafts(of ticket: Ticket.ID) throws(StoreFailure) -> [Draft] {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
      ORDER BY created_at DESC, id DESC LIMIT 50
      """, as: Draft.init(row:))
  }

  package func draft(
    for message: Message.ID, attempt: Int
  ) throws(StoreFailure) -> Draft? {
    try transaction.first(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND message_id = \(message)
        AND attempt = \(attempt)
      """, as: Draft.init(row:))
  }

  /// Keeps a draft. The same attempt of the same message is kept once: whoever comes second gets
  /// the one that is there.
  @discardableResult
  func insert(_ draft: Draft) throws(StoreFailure) -> Draft {
    try transaction.run(
      """
      INSERT INTO draft (tenant_id, id, ticket_id, message_id, version, attempt, text, language,
        sentences, citations, evidence, risks, tone, rollback, confidence, confidence_reasons,
        model, prompt_version, knowledge_version, feedback, state, created_at)
      VALUES (\(transaction.tenant), \(draft.id), \(draft.ticket), \(draft.message),
        \(draft.version), \(draft.attempt), \(draft.text), \(draft.language.code),
        \(try json(draft.sentences)), \(try json(draft.citations)), \(try json(draft.evidence)),
        \(try json(draft.risks)), \(try json(draft.tone)), \(draft.rollback),
        \(draft.confidence), \(try json(draft.confidenceReasons)), \(draft.model),
        \(draft.promptVersion), \(draft.knowledgeVersion), \(draft.feedback),
        \(draft.state.rawValue), \(draft.createdAt))
      ON CONFLICT (tenant_id, message_id, attempt) DO NOTHING
      """)
    guard let kept = try self.draft(for: draft.message, attempt: draft.attempt) else {
      throw .unexpected(column: "draft")
    }
    return kept
  }

  /// Moves a waiting draft to what became of it; false when somebody decided before.
  package func decide(
    _ id: Draft.ID, _ state: DraftState, at now: Date
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      UPDATE draft SET state = \(state.rawValue), decided_at = \(now), version = version + 1
       WHERE tenant_id = \(transaction.tenant) AND id = \(id) AND state = 'waiting'
       RETURNING id
      """
    ).isEmpty
  }

  /// Every waiting draft of the ticket gives way, for example to a newer message or attempt.
  package func supersede(
    on ticket: Ticket.ID, except kept: Draft.ID? = nil, at now: Date
  ) throws(StoreFailure) {
    var sql: SQL = """
      UPDATE draft SET state = 'superseded', decided_at = \(now), version = version + 1
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket) AND state = 'waiting'
      """
    if let kept { sql = sql + " AND id <> \(kept)" }
    try transaction.run(sql)
  }

  private func json(_ content: some Encodable) throws(StoreFailure) -> String {
    do { return String(decoding: try JSONEncoder().encode(content), as: UTF8.self) } catch {
      throw .unexpected(column: "draft")
    }
  }
}

private let columns: SQL = """
  SELECT id, ticket_id, message_id, version, attempt, text, language, sentences, evidence, risks,
    tone, rollback, confidence, confidence_reasons, model, prompt_version, knowledge_version,
    feedback, state, created_at, decided_at
  FROM draft
  """

extension Draft {
  fileprivate init(row: Row) throws(StoreFailure) {
    guard let language = Language(code: try row.text("language")) else {
      throw .unexpected(column: "language")
    }
    self.init(
      id: try row.id("id"), ticket: try row.id("ticket_id"), message: try row.id("message_id"),
      version: try row.int("version"), attempt: try row.int("attempt"),
      text: try row.text("text"), language: language, sentences: try row.json("sentences"),
      evidence: try row.json("evidence"), risks: try row.json("risks"),
      tone: try row.json("tone"), rollback: try row.text("rollback"),
      confidence: try row.real("confidence"),
      confidenceReasons: try row.json("confidence_reasons"), model: try row.text("model"),
      promptVersion: try row.text("prompt_version"),
      knowledgeVersion: try row.int("knowledge_version"),
      feedback: try row.optionalText("feedback"), state: try row.word("state"),
      createdAt: try row.date("created_at"), decidedAt: try row.optionalDate("decided_at"))
  }
}
