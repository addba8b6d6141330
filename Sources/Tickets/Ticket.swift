import Accounts
import Foundation
import Kit

/// One request or incident, whatever the channel.
///
/// Field names follow the seeds' Ticket schema. The verbs in `TicketVerbs.swift` are the only way to
/// change it: each changes the state and returns the fact that says why.
package struct Ticket: Identifiable, Sendable, Equatable {
  package let id: Identifier<Ticket>
  /// What people call it: counted up within its tenant.
  package let number: Int
  /// Counted up with every change; the API's ETag.
  package internal(set) var version: Int
  package let createdAt: Date
  package internal(set) var updatedAt: Date
  package internal(set) var resolvedAt: Date?
  package internal(set) var closedAt: Date?
  package internal(set) var status: TicketStatus
  package internal(set) var priority: Priority
  package internal(set) var impact: Impact
  package let channel: Channel
  package let inbox: InboxID?
  package internal(set) var subject: String
  package let description: String
  /// The contact that owns the ticket.
  package internal(set) var customer: Contact.ID?
  /// The contact that wrote.
  package internal(set) var contact: Contact.ID?
  package internal(set) var organization: Organization.ID?
  package internal(set) var assignedUser: UserID?
  package internal(set) var assignedTeam: TeamID?
  package internal(set) var category: Category.ID?
  package internal(set) var subCategory: Category.ID?
  /// The promise that its clocks go by.
  package internal(set) var slaPolicy: SLAPolicy.ID?
  package internal(set) var firstResponseAt: Date?
  /// Nil while the clock stands.
  package internal(set) var firstResponseDueAt: Date?
  /// Nil while the clock stands.
  package internal(set) var resolutionDueAt: Date?
  /// When the next promise that runs is due.
  package internal(set) var nextDueAt: Date?
  package internal(set) var firstResponseBy: UserID?
  package internal(set) var aiFirstResponse: Bool
  package internal(set) var aiConfidence: Double?
  package internal(set) var resolution: Resolution.ID?
  package internal(set) var resolutionSummary: String?
  package internal(set) var csatScore: Int?
  package internal(set) var csatComment: String?
  package internal(set) var tags: [String]
  package internal(set) var parent: Ticket.ID?
  package internal(set) var mergedInto: Ticket.ID?
  package internal(set) var reopenedCount: Int
  package internal(set) var language: String?
  package internal(set) var intent: String?
  package internal(set) var sentiment: String?
  package internal(set) var isSpam: Bool
  /// Shown in the escalated queue: an escalation is a record and a view, never a status.
  package internal(set) var isEscalated: Bool
  /// A draft waits for a person.
  package internal(set) var awaitsReview: Bool
  package internal(set) var lastCustomerMessageAt: Date?
  package internal(set) var lastMessageAt: Date?
}

package enum TicketStatus: String, Sendable, CaseIterable, Codable {
  case new
  case triage
  case waitingCustomer = "waiting_customer"
  case waitingInternal = "waiting_internal"
  case inProgress = "in_progress"
  case pendingRelease = "pending_release"
  case resolved
  case closed

  /// Where a person may move a ticket from here. Closed is final: a reply reopens it, nobody edits it.
  package var successors: Set<TicketStatus> {
    switch self {
    case .new: [.triage, .inProgress, .waitingCustomer, .waitingInternal, .resolved, .closed]
    case .triage: [.inProgress, .waitingCustomer, .waitingInternal, .resolved, .closed]
    case .inProgress: [.waitingCustomer, .waitingInternal, .pendingRelease, .resolved, .closed]
    case .waitingCustomer: [.inProgress, .waitingInternal, .pendingRelease, .resolved, .closed]
    case .waitingInternal: [.inProgress, .waitingCustomer, .pendingRelease, .resolved, .closed]
    case .pendingRelease: [.inProgress, .waitingCustomer, .resolved, .closed]
    case .resolved: [.inProgress, .closed]
    case .closed: [.inProgress]
    }
  }
}

package enum Priority: String, Sendable, CaseIterable, Codable, Comparable {
  case low
  case normal
  case high
  case urgent

  package static func < (one: Priority, other: Priority) -> Bool {
    let order = Priority.allCases
    return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
  }
}

/// How many people the trouble reaches.
package enum Impact: String, Sendable, CaseIterable, Codable {
  case singleUser = "single_user"
  case multipleUsers = "multiple_users"
  case siteDown = "site_down"
}

package enum Channel: String, Sendable, CaseIterable, Codable {
  case email
  case phone
  case portal
  case chat
  case api
}
