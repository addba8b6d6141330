import Accounts
import Foundation
import Kit
import Store

/// Tickets in the tables `ticket` and `ticket_tag`.
///
/// There is no bare update: `TicketDesk.save` writes a ticket together with the fact that changed it.
package struct TicketTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Every column that a `Ticket` is read from.
  static let selection: SQL = """
    SELECT ticket.id, ticket.ticket_number, ticket.version, ticket.created_at, ticket.updated_at,
      ticket.resolved_at, ticket.closed_at, ticket.status, ticket.priority, ticket.impact,
      ticket.channel, ticket.inbox_id, ticket.subject, ticket.description, ticket.customer_id,
      ticket.contact_id, ticket.organization_id, ticket.assigned_user_id, ticket.assigned_team_id,
      ticket.category_id, ticket.sub_category_id, ticket.sla_policy_id,
      ticket.first_response_at, ticket.first_response_due_at, ticket.resolution_due_at,
      ticket.next_due_at, ticket.first_response_by_user_id, ticket.ai_first_response,
      ticket.ai_confidence, ticket.resolution_id, ticket.resolution_summary, ticket.csat_score,
      ticket.csat_comment, ticket.parent_ticket_id, ticket.merged_into_id, ticket.reopened_count,
      ticket.language, ticket.intent, ticket.sentiment, ticket.is_spam, ticket.is_escalated,
      ticket.awaits_review, ticket.last_customer_message_at, ticket.last_message_at
    FROM ticket
    """

  package func ticket(_ id: Ticket.ID) throws(StoreFailure) -> Ticket? {
    guard
      var ticket = try transaction.first(
        "\(Self.selection) WHERE ticket.tenant_id = \(transaction.tenant) AND ticket.id = \(id)",
        as: Ticket.init(row:))
    else { return nil }
    ticket.tags = try tags(of: [id])[id] ?? []
    return ticket
  }

  package func ticket(number: Int) throws(StoreFailure) -> Ticket? {
    guard
      let found = try transaction.first(
        """
        SELECT id FROM ticket
         WHERE tenant_id = \(transaction.tenant) AND ticket_number = \(number)
        """, as: { row throws(StoreFailure) in try row.id("id", of: Ticket.self) })
    else { return nil }
    return try ticket(found)
  }

  package func tags(of tickets: [Ticket.ID]) throws(StoreFailure) -> [Ticket.ID: [String]] {
    guard !tickets.isEmpty else { return [:] }
    var tags: [Ticket.ID: [String]] = [:]
    let rows = try transaction.run(
      """
      SELECT ticket_id, tag FROM ticket_tag
       WHERE tenant_id = \(transaction.tenant) AND ticket_id IN \(list: tickets) ORDER BY tag
      """)
    for row in rows { tags[try row.id("ticket_id"), default: []].append(try row.text("tag")) }
    return tags
  }

  func insert(_ ticket: Ticket) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO ticket (tenant_id, id, ticket_number, version, created_at, updated_at, status,
        priority, impact, channel, inbox_id, subject, description, customer_id, contact_id,
        organization_id, ai_first_response, customer_visible, custom_fields, parent_ticket_id,
        reopened_count, is_spam, is_escalated, awaits_review)
      VALUES (\(transaction.tenant), \(ticket.id), \(ticket.number), \(ticket.version),
        \(ticket.createdAt), \(ticket.updatedAt), \(ticket.status.rawValue),
        \(ticket.priority.rawValue), \(ticket.impact.rawValue), \(ticket.channel.rawValue),
        \(ticket.inbox), \(ticket.subject), \(ticket.description), \(ticket.customer),
        \(ticket.contact), \(ticket.organization), \(false), \(true), \("{}"), \(ticket.parent),
        \(0), \(ticket.isSpam), \(false), \(false))
      """)
  }

  /// Makes writers of one ticket take turns until the end of the transaction; false when it is not there,
  /// or not at that version any more.
  func lock(_ ticket: Ticket.ID, at version: Int? = nil) throws(StoreFailure) -> Bool {
    let rows = try transaction.run(
      """
      UPDATE ticket SET version = version
       WHERE tenant_id = \(transaction.tenant) AND id = \(ticket) RETURNING version
      """)
    guard let row = rows.first else { return false }
    let found = try row.int("version")
    return version == nil || found == version
  }

  /// Writes the ticket over the version that it was read at; false when somebody was faster.
  func update(_ ticket: Ticket, from version: Int) throws(StoreFailure) -> Bool {
    let changed = try transaction.run(
      """
      UPDATE ticket SET version = \(ticket.version), updated_at = \(ticket.updatedAt),
        resolved_at = \(ticket.resolvedAt), closed_at = \(ticket.closedAt),
        status = \(ticket.status.rawValue), priority = \(ticket.priority.rawValue),
        impact = \(ticket.impact.rawValue), subject = \(ticket.subject),
        customer_id = \(ticket.customer), contact_id = \(ticket.contact),
        organization_id = \(ticket.organization), assigned_user_id = \(ticket.assignedUser),
        assigned_team_id = \(ticket.assignedTeam), category_id = \(ticket.category),
        sub_category_id = \(ticket.subCategory), sla_policy_id = \(ticket.slaPolicy),
        first_response_at = \(ticket.firstResponseAt),
        first_response_due_at = \(ticket.firstResponseDueAt),
        resolution_due_at = \(ticket.resolutionDueAt), next_due_at = \(ticket.nextDueAt),
        first_response_by_user_id = \(ticket.firstResponseBy),
        ai_first_response = \(ticket.aiFirstResponse), ai_confidence = \(ticket.aiConfidence),
        resolution_id = \(ticket.resolution), resolution_summary = \(ticket.resolutionSummary),
        csat_score = \(ticket.csatScore), csat_comment = \(ticket.csatComment),
        parent_ticket_id = \(ticket.parent), merged_into_id = \(ticket.mergedInto),
        reopened_count = \(ticket.reopenedCount), language = \(ticket.language),
        intent = \(ticket.intent), sentiment = \(ticket.sentiment), is_spam = \(ticket.isSpam),
        is_escalated = \(ticket.isEscalated), awaits_review = \(ticket.awaitsReview),
        last_customer_message_at = \(ticket.lastCustomerMessageAt),
        last_message_at = \(ticket.lastMessageAt)
       WHERE tenant_id = \(transaction.tenant) AND id = \(ticket.id) AND version = \(version)
       RETURNING version
      """)
    return !changed.isEmpty
  }

  /// Keeps others from the ticket until this transaction ends, without changing it. On PostgreSQL two
  /// writers would otherwise each see a ticket without the other's message.
  package func hold(_ id: Ticket.ID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE ticket SET version = version
       WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      """)
  }

  /// The tickets that point at this one as their parent, newest first.
  package func children(of id: Ticket.ID, limit: Int = 20) throws(StoreFailure) -> [Ticket] {
    try transaction.rows(
      """
      \(Self.selection) WHERE ticket.tenant_id = \(transaction.tenant)
        AND ticket.parent_ticket_id = \(id)
      ORDER BY ticket.created_at DESC, ticket.id DESC LIMIT \(limit)
      """, as: Ticket.init(row:))
  }

  func replaceTags(_ tags: [String], of ticket: Ticket.ID) throws(StoreFailure) {
    try transaction.run(
      "DELETE FROM ticket_tag WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)")
    for tag in tags {
      try transaction.run(
        """
        INSERT INTO ticket_tag (tenant_id, ticket_id, tag)
        VALUES (\(transaction.tenant), \(ticket), \(tag))
        """)
    }
  }

  /// Counts a named number of the tenant up and returns it; the row lock keeps writers in turn.
  func next(_ counter: String, from start: Int) throws(StoreFailure) -> Int {
    let rows = try transaction.run(
      """
      INSERT INTO counter (tenant_id, name, value)
      VALUES (\(transaction.tenant), \(counter), \(start))
      ON CONFLICT (tenant_id, name) DO UPDATE SET value = counter.value + 1 RETURNING value
      """)
    guard let row = rows.first else { throw .unexpected(column: "value") }
    return try row.int("value")
  }
}

extension Ticket {
  init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), number: try row.int("ticket_number"), version: try row.int("version"),
      createdAt: try row.date("created_at"), updatedAt: try row.date("updated_at"),
      resolvedAt: try row.optionalDate("resolved_at"),
      closedAt: try row.optionalDate("closed_at"), status: try row.word("status"),
      priority: try row.word("priority"), impact: try row.word("impact"),
      channel: try row.word("channel"), inbox: try row.optionalID("inbox_id"),
      subject: try row.text("subject"), description: try row.text("description"),
      customer: try row.optionalID("customer_id"), contact: try row.optionalID("contact_id"),
      organization: try row.optionalID("organization_id"),
      assignedUser: try row.optionalID("assigned_user_id"),
      assignedTeam: try row.optionalID("assigned_team_id"),
      category: try row.optionalID("category_id"),
      subCategory: try row.optionalID("sub_category_id"),
      slaPolicy: try row.optionalID("sla_policy_id"),
      firstResponseAt: try row.optionalDate("first_response_at"),
      firstResponseDueAt: try row.optionalDate("first_response_due_at"),
      resolutionDueAt: try row.optionalDate("resolution_due_at"),
      nextDueAt: try row.optionalDate("next_due_at"),
      firstResponseBy: try row.optionalID("first_response_by_user_id"),
      aiFirstResponse: try row.bool("ai_first_response"),
      aiConfidence: try row.optionalReal("ai_confidence"),
      resolution: try row.optionalID("resolution_id"),
      resolutionSummary: try row.optionalText("resolution_summary"),
      csatScore: try row.optionalInt("csat_score"),
      csatComment: try row.optionalText("csat_comment"), tags: [],
      parent: try row.optionalID("parent_ticket_id"),
      mergedInto: try row.optionalID("merged_into_id"),
      reopenedCount: try row.int("reopened_count"), language: try row.optionalText("language"),
      intent: try row.optionalText("intent"), sentiment: try row.optionalText("sentiment"),
      isSpam: try row.bool("is_spam"), isEscalated: try row.bool("is_escalated"),
      awaitsReview: try row.bool("awaits_review"),
      lastCustomerMessageAt: try row.optionalDate("last_customer_message_at"),
      lastMessageAt: try row.optionalDate("last_message_at"))
  }
}
