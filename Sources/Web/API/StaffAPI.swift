import Accounts
import Foundation
import HTTP
import Kit

/// `/api/v1/users` and `/api/v1/tokens`: what a manager does with people and keys.
struct StaffAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.post("/api/v1/users", invite)
    router.patch("/api/v1/users/:id", change)
    router.post("/api/v1/users/:id/password_resets", resetPassword)
    router.delete("/api/v1/users/:id/sessions", endSessions)
    router.post("/api/v1/users/:id/deactivations", deactivate)
    router.post("/api/v1/users/:id/reactivations", reactivate)
    router.get("/api/v1/tokens", tokens)
    router.post("/api/v1/tokens", makeToken)
    router.delete("/api/v1/tokens/:id", revoke)
  }

  private func staff(_ request: Request) async throws -> Staff {
    Staff(rooms: rooms, person: try await door.person(behind: request, .manageUsers))
  }

  private func id(_ request: Request) throws -> UserID {
    try request.id("id", of: DeskUser.self)
  }

  private struct NewUserV1: Decodable {
    var email: String
    var name: String
    var role: String
  }

  private func invite(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    let new = try request.json(as: NewUserV1.self)
    let role: Role = try request.word(new.role, "role") ?? .agent
    let (user, link) = try await staff.invite(email: new.email, name: new.name, role: role)
    return .json(status: 201) { $0.put(invitation: link, for: user.id) }
  }

  private struct RoleV1: Decodable { var role: String }

  private func change(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    let id = try id(request)
    _ = try await staff.find(id)
    let wanted: Role? = try request.word(try request.json(as: RoleV1.self).role, "role")
    if let wanted { try await staff.changeRole(of: id, to: wanted) }
    let user = try await staff.find(id)
    return .json { $0.put(user) }
  }

  private func resetPassword(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    let id = try id(request)
    let link = try await staff.newLink(for: id)
    return .json(status: 201) { $0.put(invitation: link, for: id) }
  }

  private func endSessions(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    try await staff.endSessions(of: try id(request))
    return .noContent()
  }

  private struct DeactivationV1: Decodable { var successorId: String? }

  private func deactivate(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    let id = try id(request)
    _ = try await staff.find(id)
    let given = try request.json(as: DeactivationV1.self)
    let successor: UserID? = try request.reference(
      given.successorId, "successor_id", of: DeskUser.self)
    let count = try await staff.deactivate(id, successor: successor)
    return .json { json in json.object { $0.put("reassigned_tickets", count) } }
  }

  private func reactivate(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    try await staff.reactivate(try id(request))
    return .noContent()
  }

  // MARK: Tokens

  private func tokens(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    let tokens = try await rooms.accounts.tokens(of: staff.person.tenant)
    return .json(page: tokens, next: nil) { $0.put($1) }
  }

  private struct NewTokenV1: Decodable {
    var name: String
    var scopes: [String]
    var userId: String?
  }

  private func makeToken(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    let new = try request.json(as: NewTokenV1.self)
    var scopes: Set<TokenScope> = []
    for word in new.scopes {
      if let scope: TokenScope = try request.word(word, "scopes") { scopes.insert(scope) }
    }
    let user: UserID? = try request.reference(new.userId, "user_id", of: DeskUser.self)
    let made = try await staff.makeToken(name: new.name, for: user, scopes: scopes)
    return .json(status: 201) { $0.put(made.token, secret: made.secret) }
  }

  private func revoke(_ request: Request) async throws -> Response {
    let staff = try await staff(request)
    try await staff.revoke(try request.id("id", of: APIToken.self))
    return .noContent()
  }
}

extension JSONText {
  fileprivate mutating func put(invitation link: String, for user: UserID) {
    object { json in
      json.put("user_id", user)
      json.put("url", link)
    }
  }
}
