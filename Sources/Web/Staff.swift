import Accounts
import HTTP
import Kit
import Store
import Tickets

/// What a manager does with people, the same for pages and API: who may do it to whom is decided here.
struct Staff: Sendable {
  let rooms: Rooms
  let person: SignedIn

  private var tenant: TenantID { person.tenant }
  private var accounts: AccountsDesk { rooms.accounts }

  /// Somebody of this desk; its service user is nobody.
  func find(_ id: UserID) async throws -> DeskUser {
    let user = try await accounts.user(id, of: tenant)
    guard user.role != .service else { throw Missing.user }
    return user
  }

  /// Whether the one who asks may change this account.
  func mayChange(_ user: DeskUser) -> Bool {
    (try? person.require(.manageUsers, over: user.role)) != nil
  }

  /// The roles that they may give.
  var roles: [Role] {
    [.owner, .manager, .agent, .viewer].filter { $0 != .owner || person.role == .owner }
  }

  func invite(email: String, name: String, role: Role) async throws -> (DeskUser, String) {
    try person.require(.manageUsers, over: role)
    let made = try await accounts.invite(
      to: tenant, email: email, name: name, role: role, by: person.actor)
    return (made.user, link(made.invitation))
  }

  func changeRole(of id: UserID, to role: Role) async throws {
    let user = try await target(id)
    try person.require(.manageUsers, over: role)
    guard user.role != role else { return }
    try await accounts.changeRole(of: id, in: tenant, to: role, by: person.actor)
  }

  func newLink(for id: UserID) async throws -> String {
    let user = try await target(id, notOneself: true)
    return link(try await accounts.resetPassword(of: user.id, in: tenant, by: person.actor))
  }

  func endSessions(of id: UserID) async throws {
    let user = try await target(id)
    try await accounts.endSessions(of: user.id, in: tenant, by: person.actor)
  }

  /// First nobody can come in as them, then their open tickets go to the successor or to their queues.
  /// Says how many.
  func deactivate(_ id: UserID, successor: UserID?) async throws -> Int {
    let user = try await target(id, notOneself: true)
    if let successor {
      let next = try await find(successor)
      guard next.isActive, next.role != .viewer, next.id != user.id else {
        throw Problem(
          .invalid, "accounts.successor",
          "Choose somebody who is active and may answer tickets.", field: "successor")
      }
    }
    if user.isActive {
      try await accounts.deactivate(id, in: tenant, by: person.actor)
    }
    return try await rooms.tickets.handOver(
      from: id, to: successor, in: tenant, by: person.actor)
  }

  func reactivate(_ id: UserID) async throws {
    let user = try await target(id)
    try await accounts.reactivate(user.id, in: tenant, by: person.actor)
  }

  func makeToken(
    name: String, for id: UserID?, scopes: Set<TokenScope>
  ) async throws -> (token: APIToken, secret: Secret) {
    try person.require(.manageUsers, granting: scopes)
    let user = try await target(id ?? person.user)
    return try await accounts.createToken(
      for: user.id, in: tenant, name: name, scopes: scopes, by: person.actor)
  }

  func revoke(_ id: APITokenID) async throws {
    guard let token = try await accounts.tokens(of: tenant).first(where: { $0.id == id }) else {
      throw Missing.token
    }
    _ = try await target(token.user)
    try await accounts.revoke(id, of: tenant, by: person.actor)
  }

  private func target(_ id: UserID, notOneself: Bool = false) async throws -> DeskUser {
    let user = try await find(id)
    try person.require(.manageUsers, over: user.role)
    guard !notOneself || user.id != person.user else {
      throw Problem(
        .conflict, "accounts.oneself",
        "You cannot do this to yourself. Ask another manager or owner.")
    }
    return user
  }

  private func link(_ invitation: Invitation) -> String {
    "\(rooms.origin)/welcome/\(invitation.secret.reveal())"
  }
}
