import Foundation
import Kit
import Store

/// Somebody whose secret was checked. Only this room makes one, so holding it is the proof.
package struct SignedIn: Sendable, Hashable {
  /// How the secret was shown.
  package enum Door: Sendable, Hashable {
    case session
    case token(scopes: Set<TokenScope>)
  }

  package let tenant: TenantID
  package let user: UserID
  package let name: String
  package let email: String
  package let role: Role
  package let door: Door
  /// What a form must carry to be believed; empty behind a token, which no browser sends by itself.
  package let csrf: String

  init(user: DeskUser, door: Door, csrf: String) {
    tenant = user.tenant
    self.user = user.id
    name = user.name
    email = user.email
    role = user.role
    self.door = door
    self.csrf = csrf
  }

  package var actor: Actor { .user(user) }

  /// The one answer to "is this allowed": the role grants it and, behind a token, a scope does too.
  package func may(_ permission: Permission) -> Bool {
    guard permission.roles.contains(role) else { return false }
    switch door {
    case .session: return true
    case .token(let scopes): return scopes.contains(permission.scope)
    }
  }

  /// `may`, as an error that says what is missing.
  package func require(_ permission: Permission) throws(Problem) {
    guard !may(permission) else { return }
    if case .token = door, permission.roles.contains(role) {
      throw Problem(
        .forbidden, "accounts.scope_missing",
        "This token lacks the scope “\(permission.scope.rawValue)”. Make a token that has it.")
    }
    throw Problem(
      .forbidden, "accounts.forbidden",
      "Your role (\(role.rawValue)) does not allow this. Ask a manager or the owner.")
  }

  /// `require`, for what is done to somebody: an owner's account is only an owner's to change, and only an
  /// owner makes one.
  package func require(_ permission: Permission, over role: Role) throws(Problem) {
    try require(permission)
    guard role != .owner || self.role == .owner else {
      throw Problem(
        .forbidden, "accounts.owners_only", "Only an owner may do this to an owner's account.")
    }
  }

  /// `require`, for making a token: nobody hands out more than they hold.
  package func require(_ permission: Permission, granting scopes: Set<TokenScope>) throws(Problem) {
    try require(permission)
    guard case .token(let own) = door, !scopes.isSubset(of: own) else { return }
    throw Problem(
      .forbidden, "accounts.scope_missing",
      "This token cannot give scopes that it lacks. Make the new one in the console.")
  }

  /// Whether a form's token is this session's. Takes the same time wherever they differ.
  package func believes(csrf shown: String) -> Bool {
    guard door == .session, !csrf.isEmpty else { return false }
    return Data(csrf.utf8).equalsInConstantTime(Data(shown.utf8))
  }
}
