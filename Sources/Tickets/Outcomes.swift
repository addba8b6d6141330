import Accounts
import Foundation
import Kit

/// Where a hand-over goes.
package enum EscalationTarget: String, Sendable, CaseIterable, Codable {
  case agent
  case team
  case manager
  case technical
}

/// A hand-over to a person: the record behind the escalated queue.
package struct Escalation: Identifiable, Sendable, Equatable {
  package let id: Identifier<Escalation>
  package let ticket: Ticket.ID
  /// A stable word, for example `no_relevant_policy` or `refund_over_limit`.
  package let reason: String
  package let target: EscalationTarget
  package let summaryForAgent: String
  package let aiConfidence: Double?
  package let createdAt: Date
  package let endedAt: Date?
  /// The person or the team it went to, where one was chosen.
  package var targetID: Identifier<EscalationTargetMark>?
}

package enum EscalationTargetMark {}
/// An article, in the words of the room that keeps them.
package enum ArticleMark {}

/// The outcome of a ticket, apart from its conversation. Field names follow the seeds' schema.
package struct Resolution: Identifiable, Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case answeredQuestion = "answered_question"
    case workaround
    case permanentFix = "permanent_fix"
    case duplicate
    case invalid
  }

  package let id: Identifier<Resolution>
  package let ticket: Ticket.ID
  package let kind: Kind
  package let summary: String
  package let steps: [String]
  package let rootCause: String?
  package let resolvedBy: UserID
  package let resolvedAt: Date
  package let aiGenerated: Bool
  package let aiConfidence: Double?
  /// The article that says it, in Knowledge's table.
  package let linkedArticle: Identifier<ArticleMark>?

  package init(
    id: Resolution.ID, ticket: Ticket.ID, kind: Kind, summary: String, steps: [String],
    rootCause: String?, resolvedBy: UserID, resolvedAt: Date, aiGenerated: Bool,
    aiConfidence: Double?, linkedArticle: Identifier<ArticleMark>? = nil
  ) {
    self.id = id
    self.ticket = ticket
    self.kind = kind
    self.summary = summary
    self.steps = steps
    self.rootCause = rootCause
    self.resolvedBy = resolvedBy
    self.resolvedAt = resolvedAt
    self.aiGenerated = aiGenerated
    self.aiConfidence = aiConfidence
    self.linkedArticle = linkedArticle
  }
}
