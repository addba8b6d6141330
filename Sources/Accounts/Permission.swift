import Kit
import Store

package enum Role: String, Sendable, CaseIterable, Codable {
  case owner
  case manager
  case agent
  case viewer
  /// The tenant's own user, named where AI or the system resolves or writes; nobody signs in as it.
  case service
}

/// What a token may be used for. A token never allows more than its user's role does.
package enum TokenScope: String, Sendable, CaseIterable, Codable {
  case read
  case write
  case review
  case knowledge
  case manage
}

/// What somebody may do at the desk.
package enum Permission: String, Sendable, CaseIterable {
  case viewTickets
  /// Open a ticket or add a customer's message through the API or the phone log.
  case openTickets
  /// Write to customers, take tickets over, change their fields, retry a step.
  case reply
  /// Approve, reject or regenerate a draft.
  case review
  /// Approve what only a manager may: a refund over the limit, a revoked intent.
  case approveAsManager
  case editKnowledge
  case publishKnowledge
  case manageSettings
  case manageUsers
  case readAudit
  /// One's own name, signature, password and sessions.
  case editProfile

  var roles: Set<Role> {
    switch self {
    case .viewTickets: [.owner, .manager, .agent, .viewer, .service]
    case .editProfile: [.owner, .manager, .agent, .viewer]
    case .openTickets: [.owner, .manager, .agent, .service]
    case .reply, .review, .editKnowledge: [.owner, .manager, .agent]
    case .approveAsManager, .publishKnowledge, .manageSettings, .manageUsers, .readAudit:
      [.owner, .manager]
    }
  }

  var scope: TokenScope {
    switch self {
    case .viewTickets: .read
    case .openTickets, .reply, .editProfile: .write
    case .review, .approveAsManager: .review
    case .editKnowledge, .publishKnowledge: .knowledge
    case .manageSettings, .manageUsers, .readAudit: .manage
    }
  }
}
