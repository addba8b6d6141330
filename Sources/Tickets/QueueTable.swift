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

/// Only tickets that owe something in time, the next due first.
package enum DueFilter: String, Sendable, CaseIterable {
  /// Whatever clock runs.
  case next
  case overdue
  /// Due within the hour.
  case hour
}

/// Where the next page starts: the last row's moment and id.
package struct QueueCursor: Sendable, Equatable {
  /// When it was changed; in a list by what is due, when that is.
  package let moment: Date
  package let ticket: Ticket.ID

  package init(moment: Date, ticket: Ticket.ID) {
    self.moment = moment
    self.ticket = ticket
  }

  package init(after last: Ticket, by due: DueFilter? = nil) {
    self.init(
      moment: due == nil ? last.updatedAt : last.nextDueAt ?? last.updatedAt, ticket: last.id)
  }

  /// Opaque to callers: milliseconds and id.
  package var text: String { "\(moment.milliseconds)_\(ticket)" }
  package init?(text: String) {
    let parts = text.split(separator: "_")
    guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Ticket.ID(parts[1])
    else { return nil }
    self.init(moment: Date(milliseconds: milliseconds), ticket: id)
  }
}

package struct QueueTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// What a list is narrowed to.
  package struct Narrowing: Sendable {
    package var status: TicketStatus?
    package var priority: Priority?
    package var due: DueFilter?

    package init(
      status: TicketStatus? = nil, priority: Priority? = nil, due: DueFilter? = nil
    ) {
      self.status = status
      self.priority = priority
      self.due = due
    }
  }

  /// Newest change first, or by what is due. `now` is what that goes by.
  package func page(
    of queue: Queue, for user: UserID, only: Narrowing = Narrowing(), at now: Date,
    after cursor: QueueCursor? = nil, limit: Int = 50
  ) throws(StoreFailure) -> [Ticket] {
    let found = try transaction.rows(
      statement(of: queue, for: user, only: only, at: now, after: cursor, limit: limit),
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
    of queue: Queue, for user: UserID, only: Narrowing = Narrowing(), at now: Date,
    after cursor: QueueCursor?, limit: Int
  ) -> SQL {
    let narrow: SQL = only.priority.map { "AND ticket.priority = \($0.rawValue)" } ?? ""
    if let due = only.due {
      return statement(
        due, in: condition(queue, user, only.status, byDue: true), narrow, at: now, cursor, limit)
    }
    let rest: SQL =
      if let cursor {
        "AND (ticket.updated_at, ticket.id) < (\(cursor.moment), \(cursor.ticket))"
      } else { "" }
    return """
      \(TicketTable.selection) WHERE \(condition(queue, user, only.status)) \(narrow) \(rest)
      ORDER BY ticket.updated_at DESC, ticket.id DESC LIMIT \(limit)
      """
  }

  private func statement(
    _ due: DueFilter, in queue: SQL, _ narrow: SQL, at now: Date, _ cursor: QueueCursor?,
    _ limit: Int
  ) -> SQL {
    let moments: SQL =
      switch due {
      case .next: ""
      case .overdue: "AND ticket.next_due_at < \(now)"
      case .hour: "AND ticket.next_due_at >= \(now) AND ticket.next_due_at < \(now + .hours(1))"
      }
    let rest: SQL =
      if let cursor {
        "AND (ticket.next_due_at, ticket.id) > (\(cursor.moment), \(cursor.ticket))"
      } else { "" }
    return """
      \(TicketTable.selection) WHERE \(queue) AND ticket.next_due_at IS NOT NULL
        \(moments) \(narrow) \(rest)
      ORDER BY ticket.next_due_at, ticket.id LIMIT \(limit)
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

  /// Of one customer, whatever is not done; at most 200.
  func openTickets(of customer: Contact.ID) throws(StoreFailure) -> [Ticket.ID] {
    try transaction.rows(
      """
      SELECT id FROM ticket
       WHERE tenant_id = \(transaction.tenant) AND customer_id = \(customer)
         AND status NOT IN ('resolved', 'closed')
      ORDER BY created_at DESC, id DESC LIMIT 200
      """
    ) { row throws(StoreFailure) in try row.id("id") }
  }

  /// With a status, tickets of that status whether or not it counts as open.
  ///
  /// A list by what is due walks the index of that: a plus before whatever else has an index keeps
  /// SQLite from sorting a whole desk instead.
  private func condition(
    _ queue: Queue, _ user: UserID, _ status: TicketStatus? = nil, byDue: Bool = false
  ) -> SQL {
    let free: SQL = byDue ? "+" : ""
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
    case .escalated:
      return "\(own) AND \(free)ticket.is_escalated = 1 AND +ticket.is_spam = 0"
    case .all: return "\(own) AND \(free)ticket.is_spam = 0"
    case .spam: return "\(own) AND \(free)ticket.is_spam = 1"
    }
  }
}
