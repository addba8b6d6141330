import Foundation
import Kit
import Store

/// Escalations, resolutions and what the embedded customer record keeps of them.
package struct OutcomeTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  func insert(_ escalation: Escalation) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO escalation (tenant_id, id, ticket_id, reason, target, target_id,
        summary_for_agent, ai_confidence, created_at)
      VALUES (\(transaction.tenant), \(escalation.id), \(escalation.ticket),
        \(escalation.reason), \(escalation.target.rawValue), \(escalation.targetID),
        \(escalation.summaryForAgent), \(escalation.aiConfidence), \(escalation.createdAt))
      """)
  }

  func endEscalations(of ticket: Ticket.ID, at now: Date) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE escalation SET ended_at = \(now)
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket) AND ended_at IS NULL
      """)
  }

  /// Newest first.
  package func escalations(of ticket: Ticket.ID) throws(StoreFailure) -> [Escalation] {
    try transaction.rows(
      """
      SELECT id, ticket_id, reason, target, target_id, summary_for_agent, ai_confidence, created_at,
        ended_at
        FROM escalation WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
       ORDER BY created_at DESC LIMIT 50
      """
    ) { row throws(StoreFailure) in
      Escalation(
        id: try row.id("id"), ticket: try row.id("ticket_id"), reason: try row.text("reason"),
        target: try row.word("target"), summaryForAgent: try row.text("summary_for_agent"),
        aiConfidence: try row.optionalReal("ai_confidence"),
        createdAt: try row.date("created_at"), endedAt: try row.optionalDate("ended_at"),
        targetID: try row.optionalID("target_id"))
    }
  }

  /// Keeps what a person says of the outcome before the ticket is resolved by it: the reply that does
  /// so is still held.
  package func insert(_ resolution: Resolution) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO resolution (tenant_id, id, ticket_id, resolution_type, summary, steps,
        root_cause, linked_kb_article_id, resolved_by_user_id, resolved_at, ai_generated,
        ai_confidence)
      VALUES (\(transaction.tenant), \(resolution.id), \(resolution.ticket),
        \(resolution.kind.rawValue), \(resolution.summary), \(try text(resolution.steps)),
        \(resolution.rootCause), \(resolution.linkedArticle), \(resolution.resolvedBy),
        \(resolution.resolvedAt), \(resolution.aiGenerated), \(resolution.aiConfidence))
      ON CONFLICT (tenant_id, id) DO NOTHING
      """)
  }

  /// Newest first.
  package func resolutions(of ticket: Ticket.ID) throws(StoreFailure) -> [Resolution] {
    try transaction.rows(
      """
      SELECT id, ticket_id, resolution_type, summary, steps, root_cause, linked_kb_article_id,
        resolved_by_user_id, resolved_at, ai_generated, ai_confidence
        FROM resolution WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
       ORDER BY resolved_at DESC LIMIT 50
      """
    ) { row throws(StoreFailure) in
      Resolution(
        id: try row.id("id"), ticket: try row.id("ticket_id"),
        kind: try row.word("resolution_type"), summary: try row.text("summary"),
        steps: try row.json("steps"), rootCause: try row.optionalText("root_cause"),
        resolvedBy: try row.id("resolved_by_user_id"), resolvedAt: try row.date("resolved_at"),
        aiGenerated: try row.bool("ai_generated"),
        aiConfidence: try row.optionalReal("ai_confidence"),
        linkedArticle: try row.optionalID("linked_kb_article_id"))
    }
  }

  /// Forgets a resolution whose reply was called back, unless the ticket was resolved by it.
  package func withdraw(_ id: Resolution.ID) throws(StoreFailure) {
    try transaction.run(
      """
      DELETE FROM resolution WHERE tenant_id = \(transaction.tenant) AND id = \(id)
        AND NOT EXISTS (SELECT 1 FROM ticket WHERE ticket.tenant_id = \(transaction.tenant)
          AND ticket.id = resolution.ticket_id AND ticket.resolution_id = resolution.id)
      """)
  }

  /// The interaction that a CRM would be told of, once for each ticket.
  package func recordInteraction(
    of ticket: Ticket, kind: Resolution.Kind, summary: String, id: Identifier<Resolution>,
    at now: Date
  ) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO crm_interaction (tenant_id, id, ticket_id, contact_id, subject, summary,
        resolution_type, csat_score, recorded_at)
      VALUES (\(transaction.tenant), \(id), \(ticket.id), \(ticket.customer), \(ticket.subject),
        \(summary), \(kind.rawValue), \(ticket.csatScore), \(now))
      ON CONFLICT (tenant_id, ticket_id) DO UPDATE SET summary = excluded.summary,
        resolution_type = excluded.resolution_type, csat_score = excluded.csat_score
      """)
  }

  private func text(_ steps: [String]) throws(StoreFailure) -> String {
    do { return String(decoding: try JSONEncoder().encode(steps), as: UTF8.self) } catch {
      throw .unexpected(column: "steps")
    }
  }
}
