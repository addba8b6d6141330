import Accounts
import Foundation
import Kit
import Store

/// The lists that people work from. Each pages by key over an index of its own.
package enum Queue: String, Sendable, CaseIterable {
  /// A draft waits for a person.
  case approvals
  /// Assigned to the person who looks, and open.
  case mine
  /// Open and assigned to nobody.
  case unassigned
  case escalated
  case all
  case spam
}

/// Where the next page starts: the last row's moment and id.
package struct QueueCursor: Sendable, Equatable {
  package let updatedAt: Date
  package let ticket: Ticket.ID

  package init(updatedAt: Date, ticket: Ticket.ID) {
    self.updatedAt = updatedAt
    self.ticket = ticket
  }
  /// Opaque to callers: milliseconds and id.
  package var text: String { "\(updatedAt.milliseconds)_\(ticket)" }
  package init?(text: String) {
    let parts = text.split(separator: "_")
    guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Ticket.ID(parts[1])
    else { return nil }
    self.init(updatedAt: Date(milliseconds: milliseconds), ticket: id)
  }
}

package struct QueueTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Newest change first.
  package func page(
    of queue: Queue, for user: UserID, status: TicketStatus? = nil, priority: Priority? = nil,
    after cursor: QueueCursor? = nil, limit: Int = 50
  ) throws(StoreFailure) -> [Ticket] {
    let found = try transaction.rows(
      statement(
        of: queue, for: user, status: status, priority: priority, after: cursor, limit: limit),
      as: Ticket.init(row:))
    let tags = try TicketTable(transaction).tags(of: found.map(\.id))
    return found.map {
      var ticket = $0
      ticket.tags = tags[ticket.id] ?? []
      return ticket
    }
  }

  /// The page's statement by itself, so that a test can ask the engine how it would go about it.
  func statement(
    of queue: Queue, for user: UserID, status: TicketStatus? = nil, priority: Priority? = nil,
    after cursor: QueueCursor?, limit: Int
  ) -> SQL {
    let narrow: SQL = priority.map { "AND ticket.priority = \($0.rawValue)" } ?? ""
    let rest: SQL =
      if let cursor {
        "AND (ticket.updated_at, ticket.id) < (\(cursor.updatedAt), \(cursor.ticket))"
      } else { "" }
    return """
      \(TicketTable.selection) WHERE \(condition(queue, user, status)) \(narrow) \(rest)
      ORDER BY ticket.updated_at DESC, ticket.id DESC LIMIT \(limit)
      """
  }

  /// How many there are, counted up to `ceiling` so that a badge never costs a scan.
  package func count(
    of queue: Queue, for user: UserID, ceiling: Int = 1000
  ) throws(StoreFailure) -> Int {
    try transaction.first(
      """
      SELECT count(*) AS number FROM (
        SELECT ticket.id FROM ticket WHERE \(condition(queue, user)) LIMIT \(ceiling)) AS counted
      """
    ) { row throws(StoreFailure) in try row.int("number") } ?? 0
  }

  /// Newest first, of one customer.
  package func tickets(
    of customer: Contact.ID, limit: Int = 10
  ) throws(StoreFailure) -> [Ticket] {
    try transaction.rows(
      """
      \(TicketTable.selection) WHERE ticket.tenant_id = \(transaction.tenant)
        AND ticket.customer_id = \(customer)
      ORDER BY ticket.created_at DESC, ticket.id DESC LIMIT \(limit)
      """, as: Ticket.init(row:))
  }

  /// With a status, tickets of that status whether or not it counts as open.
  private func condition(_ queue: Queue, _ user: UserID, _ status: TicketStatus? = nil) -> SQL {
    let own: SQL =
      if let status {
        "ticket.tenant_id = \(transaction.tenant) AND ticket.status = \(status.rawValue)"
      } else { "ticket.tenant_id = \(transaction.tenant)" }
    // Named one by one, so that the index leads to the open ones past any number of closed ones.
    let open: SQL =
      status != nil
      ? "1 = 1"
      : """
      ticket.status IN ('new', 'triage', 'waiting_customer', 'waiting_internal', 'in_progress',
        'pending_release')
      """
    switch queue {
    case .approvals: return "\(own) AND ticket.awaits_review = 1 AND ticket.is_spam = 0"
    case .mine:
      return """
        \(own) AND ticket.assigned_user_id = \(user) AND \(open) AND +ticket.is_spam = 0
        """
    case .unassigned:
      // The plus keeps SQLite from walking the index of all tickets that are no spam.
      return "\(own) AND ticket.assigned_user_id IS NULL AND \(open) AND +ticket.is_spam = 0"
    case .escalated: return "\(own) AND ticket.is_escalated = 1 AND +ticket.is_spam = 0"
    case .all: return "\(own) AND ticket.is_spam = 0"
    case .spam: return "\(own) AND ticket.is_spam = 1"
    }
  }
}
