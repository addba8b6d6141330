import Accounts
import Foundation
import HTTP
import Kit

/// `/api/v1/me`: one's own account.
struct ProfileAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.patch("/api/v1/me", change)
    router.post("/api/v1/me/passwords", changePassword)
    router.get("/api/v1/me/sessions", sessions)
    router.delete("/api/v1/me/sessions", endOthers)
  }

  private struct ProfileV1: Decodable {
    var name: String?
    var signature: String?
  }

  private func change(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .editProfile)
    let given = try request.json(as: ProfileV1.self)
    try await rooms.accounts.changeUser(
      person.user, in: person.tenant, name: given.name, signature: given.signature,
      by: person.actor)
    let user = try await rooms.accounts.user(person.user, of: person.tenant)
    return .json { $0.put(user) }
  }

  private struct PasswordV1: Decodable {
    var currentPassword: String
    var password: String
  }

  private func changePassword(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .editProfile)
    let given = try request.json(as: PasswordV1.self)
    try await rooms.accounts.changePassword(
      of: person, from: Secret(given.currentPassword), to: Secret(given.password),
      keeping: request.session)
    return .noContent()
  }

  private func sessions(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let sessions = try await rooms.accounts.sessions(
      of: person.user, in: person.tenant, asking: request.session)
    return .json { json in
      json.object { json in
        json.key("sessions")
        json.array(sessions) { json, session in
          json.object { json in
            json.put("client", session.client)
            json.put("created_at", session.createdAt)
            json.put("expires_at", session.expiresAt)
            json.put("is_this", session.isThis)
          }
        }
      }
    }
  }

  /// Every session but the one that asks; behind a token, all of them.
  private func endOthers(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .editProfile)
    try await rooms.accounts.endSessions(
      of: person.user, in: person.tenant, except: request.session, by: person.actor)
    return .noContent()
  }
}
