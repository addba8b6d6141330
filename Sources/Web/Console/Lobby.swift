import Accounts
import Foundation
import HTTP
import Kit

/// What all pages of the console share: the door in front of them, the frame around them.
struct Lobby: Sendable {
  let rooms: Rooms
  let door: Doorkeeper
  let assets: Assets
  let note: @Sendable (any Error, Request) -> Void
  /// Who has which ticket before their eyes.
  let presence = PresenceBoard()

  /// A handler for whoever is signed in and may. What goes wrong is explained inside the desk, so that
  /// the way back is at hand.
  func open(
    _ permission: Permission = .viewTickets,
    _ work: @escaping @Sendable (Visit) async throws -> Response
  ) -> Handler {
    { request in
      guard let visitor = try await door.visitor(behind: request) else {
        // Says that nobody is signed in.
        _ = try await door.person(behind: request, permission)
        throw Problem(.unauthenticated, "sign_in", "Sign in first.")
      }
      let visit = Visit(lobby: self, person: visitor, request: request)
      do {
        _ = try await door.person(behind: request, permission)
        return try await work(visit)
      } catch {
        note(error, request)
        return await visit.explain(Problem(explaining: error))
      }
    }
  }

  /// A form that names itself (`once`) and comes twice with the same content is one form: the second
  /// gets the answer of the first.
  func once(
    _ visit: Visit, _ work: @escaping @Sendable (Visit) async throws -> Response
  ) async throws -> Response {
    guard let name = try visit.request.form()["once"], !name.isEmpty, name.utf8.count <= 100 else {
      return try await work(visit)
    }
    // A browser draws a new line between the parts of a form each time: what counts is in them.
    let form = try visit.request.form()
    let files = form.files.map { "\($0.field) \($0.name) \(SHA256.hash($0.data).hex)" }
    let content = Data(
      ([visit.request.path, form.fields.encoded] + files).joined(separator: "\n").utf8)
    return try await Once(rooms: rooms, door: door).perform(
      "\(name):\(SHA256.hash(content).hex.prefix(32))", content, for: visit.person
    ) { try await work(visit) }
  }

  /// For pages that are shown before sign-in.
  func outerFrame(for request: Request, desk: String) -> Frame {
    Frame(
      wording: request.wording, assets: AssetLinks(prefix: "/assets/\(assets.hash)"), csrf: "",
      now: rooms.world.now(), timeZone: .gmt, theme: request.theme, desk: desk)
  }

  func page(_ page: Page, status: Int = 200) -> Response {
    Response.page(page.html, status: status).with("cache-control", "private, no-cache")
  }
}

extension Request {
  /// What the cookie says that the theme buttons set.
  var theme: Theme { cookie("theme").flatMap(Theme.init(rawValue:)) ?? .system }
}
