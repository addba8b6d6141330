import Accounts
import Foundation
import Kit
import Store

/// The clocks of tickets, in `sla_clock`: one row for each promise and interval, kept for the figures.
package struct SLAClockTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// The present ones: of each kind the newest interval, in the order of kinds.
  package func clocks(of ticket: Ticket.ID) throws(StoreFailure) -> [SLAClock] {
    try clocks(of: [ticket])[ticket] ?? []
  }

  /// The same for a whole list in one statement.
  package func clocks(of tickets: [Ticket.ID]) throws(StoreFailure) -> [Ticket.ID: [SLAClock]] {
    guard !tickets.isEmpty else { return [:] }
    let rows = try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id IN \(list: tickets)
      ORDER BY ticket_id, kind, interval_number
      """, as: SLAClock.init(row:))
    var newest: [Ticket.ID: [SLAClock]] = [:]
    for clock in rows {
      newest[clock.ticket, default: []].removeAll { $0.kind == clock.kind }
      newest[clock.ticket, default: []].append(clock)
    }
    return newest
  }

  /// Every interval that there was, oldest first.
  package func history(of ticket: Ticket.ID) throws(StoreFailure) -> [SLAClock] {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
      ORDER BY kind, interval_number
      """, as: SLAClock.init(row:))
  }

  /// Tickets of which something must be recorded by `now`, the longest due first.
  func due(by now: Date, limit: Int) throws(StoreFailure) -> [Ticket.ID] {
    try transaction.rows(dueStatement(by: now, limit: limit)) { row throws(StoreFailure) in
      try row.id("ticket_id")
    }
  }

  /// By itself, so that a test can ask the engine how it would go about it.
  func dueStatement(by now: Date, limit: Int) -> SQL {
    """
    SELECT ticket_id FROM sla_clock
     WHERE tenant_id = \(transaction.tenant) AND next_at IS NOT NULL AND next_at <= \(now)
    ORDER BY next_at, ticket_id LIMIT \(limit)
    """
  }

  func keep(_ clocks: [SLAClock]) throws(StoreFailure) {
    for clock in clocks {
      try transaction.run(
        """
        INSERT INTO sla_clock (tenant_id, ticket_id, kind, interval_number, policy_id, target_ms,
          started_at, used_ms, running_since, due_at, warn_at, next_at, warned_at, breached_at,
          stopped_at, outcome)
        VALUES (\(transaction.tenant), \(clock.ticket), \(clock.kind.rawValue), \(clock.interval),
          \(clock.policy), \(Int(clock.target.milliseconds)), \(clock.startedAt),
          \(Int(clock.used.milliseconds)), \(clock.runningSince), \(clock.dueAt),
          \(clock.warnAt), \(clock.nextAt), \(clock.warnedAt), \(clock.breachedAt),
          \(clock.stoppedAt), \(clock.outcome?.rawValue))
        ON CONFLICT (tenant_id, ticket_id, kind, interval_number) DO UPDATE SET
          policy_id = excluded.policy_id, target_ms = excluded.target_ms,
          used_ms = excluded.used_ms, running_since = excluded.running_since,
          due_at = excluded.due_at, warn_at = excluded.warn_at, next_at = excluded.next_at,
          warned_at = excluded.warned_at, breached_at = excluded.breached_at,
          stopped_at = excluded.stopped_at, outcome = excluded.outcome
        """)
    }
  }
}

private let columns: SQL = """
  SELECT ticket_id, kind, interval_number, policy_id, target_ms, started_at, used_ms,
    running_since, due_at, warn_at, warned_at, breached_at, stopped_at, outcome FROM sla_clock
  """

extension SLAClock {
  fileprivate init(row: Row) throws(StoreFailure) {
    let outcome = try row.optionalText("outcome")
    self.init(
      ticket: try row.id("ticket_id"), kind: try row.word("kind"),
      interval: try row.int("interval_number"), policy: try row.id("policy_id"),
      target: .milliseconds(try row.int("target_ms")), startedAt: try row.date("started_at"),
      used: .milliseconds(try row.int("used_ms")),
      runningSince: try row.optionalDate("running_since"), dueAt: try row.optionalDate("due_at"),
      warnAt: try row.optionalDate("warn_at"), warnedAt: try row.optionalDate("warned_at"),
      breachedAt: try row.optionalDate("breached_at"),
      stoppedAt: try row.optionalDate("stopped_at"), outcome: outcome.flatMap(Outcome.init))
  }
}
