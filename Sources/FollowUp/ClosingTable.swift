import Foundation
import Kit
import Store
import Tickets

/// The figures of a ticket as they stood when it was closed: S2's TicketMetrics. Each closing has its
/// own; an earlier one is never touched again.
package struct LockedMetrics: Sendable, Equatable {
  package let ticket: Ticket.ID
  /// 0 for the first closing, 1 for the one after the first reopening, …
  package let interval: Int
  package let startedAt: Date
  package let closedAt: Date
  package let firstResponseMinutes: Int?
  package let resolutionMinutes: Int?
  package let reopenedCount: Int
  package let aiMessages: Int
  package let agentMessages: Int
  package let csatScore: Int?
}

/// A ticket on the bill: once, however often it was closed.
package struct UsageEntry: Sendable, Equatable {
  package let ticket: Ticket.ID
  package let number: Int
  /// `2026-03`, by the business's own calendar.
  package let month: String
  package let closedAt: Date
  package let replies: Int
  package let aiReplies: Int
}

/// A month's bill in one line.
package struct Statement: Sendable, Equatable {
  package let month: String
  package let tickets: Int
  package let replies: Int
  package let aiReplies: Int
}

/// What closing leaves behind, in the tables `ticket_metrics` and `usage_entry`.
package struct ClosingTable {
  private let transaction: Transaction
  private var tenant: TenantID { transaction.tenant }
  package init(_ transaction: Transaction) { self.transaction = transaction }

  func insert(_ metrics: LockedMetrics) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO ticket_metrics (tenant_id, ticket_id, interval_number, started_at, closed_at,
        first_response_time_minutes, resolution_time_minutes, reopened_count, ai_messages_count,
        agent_messages_count, csat_score)
      VALUES (\(tenant), \(metrics.ticket), \(metrics.interval), \(metrics.startedAt),
        \(metrics.closedAt), \(metrics.firstResponseMinutes), \(metrics.resolutionMinutes),
        \(metrics.reopenedCount), \(metrics.aiMessages), \(metrics.agentMessages),
        \(metrics.csatScore))
      ON CONFLICT (tenant_id, ticket_id, interval_number) DO NOTHING
      """)
  }

  /// Oldest first.
  package func metrics(of ticket: Ticket.ID) throws(StoreFailure) -> [LockedMetrics] {
    try transaction.rows(
      """
      SELECT ticket_id, interval_number, started_at, closed_at, first_response_time_minutes,
        resolution_time_minutes, reopened_count, ai_messages_count, agent_messages_count, csat_score
        FROM ticket_metrics WHERE tenant_id = \(tenant) AND ticket_id = \(ticket)
       ORDER BY interval_number
      """
    ) { row throws(StoreFailure) in
      LockedMetrics(
        ticket: try row.id("ticket_id"), interval: try row.int("interval_number"),
        startedAt: try row.date("started_at"), closedAt: try row.date("closed_at"),
        firstResponseMinutes: try row.optionalInt("first_response_time_minutes"),
        resolutionMinutes: try row.optionalInt("resolution_time_minutes"),
        reopenedCount: try row.int("reopened_count"), aiMessages: try row.int("ai_messages_count"),
        agentMessages: try row.int("agent_messages_count"),
        csatScore: try row.optionalInt("csat_score"))
    }
  }

  /// A ticket that is on a bill already stays on that one.
  func bill(_ entry: UsageEntry) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO usage_entry (tenant_id, ticket_id, ticket_number, month, closed_at, replies,
        ai_replies)
      VALUES (\(tenant), \(entry.ticket), \(entry.number), \(entry.month), \(entry.closedAt),
        \(entry.replies), \(entry.aiReplies))
      ON CONFLICT (tenant_id, ticket_id) DO NOTHING
      """)
  }

  package func statement(of month: String) throws(StoreFailure) -> Statement {
    try transaction.first(
      """
      SELECT count(*) AS tickets, CAST(coalesce(sum(replies), 0) AS BIGINT) AS replies,
        CAST(coalesce(sum(ai_replies), 0) AS BIGINT) AS ai_replies
        FROM usage_entry WHERE tenant_id = \(tenant) AND month = \(month)
      """
    ) { row throws(StoreFailure) in
      Statement(
        month: month, tickets: try row.int("tickets"), replies: try row.int("replies"),
        aiReplies: try row.int("ai_replies"))
    } ?? Statement(month: month, tickets: 0, replies: 0, aiReplies: 0)
  }

  /// A month's tickets by their number, after the one given.
  package func entries(
    of month: String, after number: Int, limit: Int
  ) throws(StoreFailure) -> [UsageEntry] {
    try transaction.rows(
      """
      SELECT ticket_id, ticket_number, month, closed_at, replies, ai_replies FROM usage_entry
       WHERE tenant_id = \(tenant) AND month = \(month) AND ticket_number > \(number)
       ORDER BY ticket_number LIMIT \(limit)
      """
    ) { row throws(StoreFailure) in
      UsageEntry(
        ticket: try row.id("ticket_id"), number: try row.int("ticket_number"),
        month: try row.text("month"), closedAt: try row.date("closed_at"),
        replies: try row.int("replies"), aiReplies: try row.int("ai_replies"))
    }
  }
}
