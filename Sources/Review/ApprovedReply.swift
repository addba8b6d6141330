import Accounts
import Foundation
import Kit
import Store
import Tickets

/// A reply that somebody answers for. Only this room makes one, so `Outbox` cannot be handed anything
/// that no person, no earned policy and no manager's template stands behind.
package struct ApprovedReply: Identifiable, Sendable, Equatable {
  package enum Approver: Sendable, Equatable {
    case person(UserID)
    /// An intent that has earned it, under a policy that a manager switched on.
    case policy(named: String)
    /// A manager's template without model text: an acknowledgement.
    case template(named: String)
  }

  package let id: Identifier<ApprovedReply>
  package let ticket: Ticket.ID
  /// The draft it came from; nil where a person wrote it alone.
  package let draft: Identifier<DraftMark>?
  package let text: String
  package let approver: Approver
  package let then: AfterReply
  package let createdAt: Date
  /// What goes with it. The message that the outbox makes of this keeps them, so no row here does.
  package internal(set) var attachments: [Attachment] = []

  init(
    id: ApprovedReply.ID, ticket: Ticket.ID, draft: Identifier<DraftMark>?, text: String,
    approver: Approver, then: AfterReply, createdAt: Date
  ) {
    self.id = id
    self.ticket = ticket
    self.draft = draft
    self.text = text
    self.approver = approver
    self.then = then
    self.createdAt = createdAt
  }
}

package enum DraftMark {}

/// Approved replies in the table `approved_reply`.
package struct ApprovedReplyTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  func insert(_ reply: ApprovedReply) throws(StoreFailure) {
    let kind: String
    var person: UserID?
    var name: String?
    switch reply.approver {
    case .person(let id): (kind, person) = ("person", id)
    case .policy(let policy): (kind, name) = ("policy", policy)
    case .template(let template): (kind, name) = ("template", template)
    }
    try transaction.run(
      """
      INSERT INTO approved_reply (tenant_id, id, ticket_id, draft_id, text, approver_kind,
        approver_id, policy_name, then_status, created_at)
      VALUES (\(transaction.tenant), \(reply.id), \(reply.ticket), \(reply.draft),
        \(reply.text), \(kind), \(person), \(name), \(reply.then.rawValue), \(reply.createdAt))
      """)
  }

  /// The newest one of a ticket that a person approved in these words.
  func newest(
    of ticket: Ticket.ID, text: String, by person: UserID
  ) throws(StoreFailure) -> ApprovedReply? {
    let id = try transaction.first(
      """
      SELECT id FROM approved_reply
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
         AND approver_id = \(person) AND text = \(text)
       ORDER BY created_at DESC, id DESC LIMIT 1
      """
    ) { row throws(StoreFailure) in try row.id("id", of: ApprovedReply.self) }
    return try id.flatMap(reply)
  }

  package func reply(_ id: ApprovedReply.ID) throws(StoreFailure) -> ApprovedReply? {
    try transaction.first(
      """
      SELECT id, ticket_id, draft_id, text, approver_kind, approver_id, policy_name, then_status,
        created_at
        FROM approved_reply WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      """
    ) { row throws(StoreFailure) in
      let approver: ApprovedReply.Approver
      switch try row.text("approver_kind") {
      case "person": approver = .person(try row.id("approver_id"))
      case "policy": approver = .policy(named: try row.text("policy_name"))
      case "template": approver = .template(named: try row.text("policy_name"))
      default: throw .unexpected(column: "approver_kind")
      }
      return ApprovedReply(
        id: try row.id("id"), ticket: try row.id("ticket_id"),
        draft: try row.optionalID("draft_id"), text: try row.text("text"), approver: approver,
        then: try row.word("then_status"), createdAt: try row.date("created_at"))
    }
  }
}
