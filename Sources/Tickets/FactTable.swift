import Accounts
import Foundation
import Kit
import Store

/// The log of facts, in `fact`. Numbered under a lock on the tenant's counter row, so that numbers
/// are in commit order on both engines.
package struct FactTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  func append(
    _ fact: TicketFact, about ticket: Ticket.ID, by actor: Actor, at now: Date
  ) throws(StoreFailure) -> RecordedFact {
    let number = try TicketTable(transaction).next("fact", from: 1)
    let payload = fact.payload
    try transaction.run(
      """
      INSERT INTO fact (tenant_id, number, ticket_id, name, payload, actor, happened_at)
      VALUES (\(transaction.tenant), \(number), \(ticket), \(fact.name), \(try text(payload)),
        \(actor.text), \(now))
      """)
    return RecordedFact(
      number: number, ticket: ticket, name: fact.name, payload: payload, actor: actor.text,
      happenedAt: now)
  }

  /// The timeline of one ticket, oldest first.
  package func facts(of ticket: Ticket.ID, limit: Int = 500) throws(StoreFailure) -> [RecordedFact]
  {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
      ORDER BY number DESC LIMIT \(limit)
      """, as: RecordedFact.init(row:)
    ).reversed()
  }

  /// What was recorded after `number`, oldest first: how a live stream catches up.
  package func facts(after number: Int, limit: Int = 200) throws(StoreFailure) -> [RecordedFact] {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND number > \(number)
      ORDER BY number LIMIT \(limit)
      """, as: RecordedFact.init(row:))
  }

  /// The newest number, 0 before the first fact.
  package func newest() throws(StoreFailure) -> Int {
    try transaction.first(
      "SELECT value FROM counter WHERE tenant_id = \(transaction.tenant) AND name = \("fact")"
    ) { row throws(StoreFailure) in try row.int("value") } ?? 0
  }

  private func text(_ payload: [String: String]) throws(StoreFailure) -> String {
    if payload.isEmpty { return "{}" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    do { return String(decoding: try encoder.encode(payload), as: UTF8.self) } catch {
      throw .unexpected(column: "payload")
    }
  }
}

private let columns: SQL =
  "SELECT number, ticket_id, name, payload, actor, happened_at FROM fact"

extension RecordedFact {
  fileprivate init(row: Row) throws(StoreFailure) {
    let payload = try row.text("payload")
    self.init(
      number: try row.int("number"), ticket: try row.optionalID("ticket_id"),
      name: try row.text("name"), payload: payload == "{}" ? [:] : try row.json("payload"),
      actor: try row.text("actor"), happenedAt: try row.date("happened_at"))
  }
}
