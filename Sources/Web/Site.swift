import Foundation
import HTTP
import Kit

/// Everything that the desk answers over HTTP: the API, the doors for mail, the console.
package struct Site: Sendable {
  private let rooms: Rooms
  /// The one access check, for whoever must know who is behind a request.
  package let door: Doorkeeper
  private let assets: Assets

  /// `isSecure` says that people reach the desk by HTTPS, so cookies may insist on it.
  package init(_ rooms: Rooms, isSecure: Bool) throws {
    self.rooms = rooms
    door = Doorkeeper(accounts: rooms.accounts, isSecure: isSecure)
    guard let folder = Bundle.module.url(forResource: "Assets", withExtension: nil) else {
      throw Problem(
        .broken, "assets.missing",
        "The folder martlet_Web.resources is missing beside the program. Install it again.")
    }
    assets = try Assets(folder: folder)
  }

  /// `note` hears of each error that a request met, with its cause.
  package func router(note: @escaping @Sendable (any Error, Request) -> Void) -> Router {
    var router = Router()
    router.around = Once(rooms: rooms, door: door).around
    TicketsAPI(rooms: rooms, door: door).serve(in: &router)
    TicketWritingAPI(rooms: rooms, door: door).serve(in: &router)
    TicketActionsAPI(rooms: rooms, door: door).serve(in: &router)
    DraftsAPI(rooms: rooms, door: door).serve(in: &router)
    SLAAPI(rooms: rooms, door: door).serve(in: &router)
    KnowledgeAPI(rooms: rooms, door: door).serve(in: &router)
    PeopleAPI(rooms: rooms, door: door).serve(in: &router)
    StaffAPI(rooms: rooms, door: door).serve(in: &router)
    SettingsAPI(rooms: rooms, door: door).serve(in: &router)
    ErrorsAPI(rooms: rooms, door: door).serve(in: &router)
    CategoriesAPI(rooms: rooms, door: door).serve(in: &router)
    ProfileAPI(rooms: rooms, door: door).serve(in: &router)
    InsightsAPI(rooms: rooms, door: door).serve(in: &router)
    SendersAPI(rooms: rooms, door: door).serve(in: &router)
    DoorsAPI(rooms: rooms, door: door).serve(in: &router)
    LetterTemplatesAPI(rooms: rooms, door: door).serve(in: &router)
    FollowUpAPI(rooms: rooms, door: door).serve(in: &router)
    OpenAPIDocument(origin: rooms.origin).serve(in: &router)
    router.around = { $2 }
    let console = Console(rooms: rooms, door: door, assets: assets, note: note)
    console.serve(in: &router)
    assets.serve(in: &router)
    router.note = note
    router.explain = { problem, request in
      request.path.hasPrefix("/api/") || request.path == "/postal"
        ? .problem(problem, requestID: request.id) : console.explain(problem, request)
    }
    let strict = door.isSecure
    router.finish = { _, response in
      var rules = SecurityHeaders.strict
      rules.strictTransport = strict
      response.secure(rules)
    }
    return router
  }
}
