import Foundation
import Kit
import Store
import Tickets

/// The drafts of the desk that wait for a person, longest waiting first, as far as a list shows them.
package struct DraftQueue {
  package struct Entry: Sendable, Equatable {
    package let draft: Draft.ID
    package let ticket: Ticket.ID
    package let confidence: Double
    package let risks: Int
    package let createdAt: Date
  }

  /// Where a draft stands among those that wait.
  package struct Place: Sendable, Equatable {
    package let previous: Draft.ID?
    package let next: Draft.ID?
    /// 1 for the longest waiting; counted, like `count`, up to a ceiling.
    package let position: Int
    package let count: Int
  }

  /// Where a page ended.
  package struct Cursor: Sendable, Equatable {
    package let createdAt: Date
    package let draft: Draft.ID

    /// Opaque to callers: milliseconds and id.
    package var text: String { "\(createdAt.milliseconds)_\(draft)" }
    package init(_ entry: Entry) {
      createdAt = entry.createdAt
      draft = entry.draft
    }
    package init?(text: String) {
      let parts = text.split(separator: "_")
      guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Draft.ID(parts[1])
      else { return nil }
      createdAt = Date(milliseconds: milliseconds)
      draft = id
    }
  }

  private static let ceiling = 1000
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Spam is never answered, so its drafts wait for nobody: the badge of the approvals counts the same.
  private var isAnswered: SQL {
    """
    AND EXISTS (SELECT 1 FROM ticket WHERE ticket.tenant_id = \(transaction.tenant)
      AND ticket.id = draft.ticket_id AND ticket.is_spam = 0)
    """
  }

  package func page(after cursor: Cursor? = nil, limit: Int) throws(StoreFailure) -> [Entry] {
    var sql: SQL = """
      SELECT id, ticket_id, confidence, risks, created_at FROM draft
       WHERE tenant_id = \(transaction.tenant) AND state = 'waiting' \(isAnswered)
      """
    if let cursor { sql = sql + " AND (created_at, id) > (\(cursor.createdAt), \(cursor.draft))" }
    return try transaction.rows(
      "\(sql) ORDER BY created_at, id LIMIT \(limit)"
    ) { row throws(StoreFailure) in
      Entry(
        draft: try row.id("id"), ticket: try row.id("ticket_id"),
        confidence: try row.real("confidence"),
        risks: try row.json("risks", as: [Risk].self).count, createdAt: try row.date("created_at"))
    }
  }

  package func place(of draft: Draft) throws(StoreFailure) -> Place {
    let moment = draft.createdAt
    let before: SQL = "AND (created_at, id) < (\(moment), \(draft.id))"
    let after: SQL = "AND (created_at, id) > (\(moment), \(draft.id))"
    let earlier = try count(before)
    let isWaiting = draft.state == .waiting ? 1 : 0
    return Place(
      previous: try first("\(before) ORDER BY created_at DESC, id DESC"),
      next: try first("\(after) ORDER BY created_at, id"), position: earlier + 1,
      count: earlier + isWaiting + (try count(after)))
  }

  private func first(_ rest: SQL) throws(StoreFailure) -> Draft.ID? {
    try transaction.first(
      """
      SELECT id FROM draft WHERE tenant_id = \(transaction.tenant) AND state = 'waiting'
        \(isAnswered) \(rest) LIMIT 1
      """
    ) { row throws(StoreFailure) in try row.id("id") }
  }

  private func count(_ rest: SQL) throws(StoreFailure) -> Int {
    try transaction.first(
      """
      SELECT count(*) AS number FROM (
        SELECT id FROM draft WHERE tenant_id = \(transaction.tenant) AND state = 'waiting'
          \(isAnswered) \(rest) LIMIT \(Self.ceiling)) AS counted
      """
    ) { row throws(StoreFailure) in try row.int("number") } ?? 0
  }
}
