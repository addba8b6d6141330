import Foundation
import HTTP
import Kit

/// The pages that people work with.
struct Console: Sendable {
  private let lobby: Lobby

  /// `note` hears of each error that a request met: what pages explain by themselves never comes by the
  /// router.
  init(
    rooms: Rooms, door: Doorkeeper, assets: Assets,
    note: @escaping @Sendable (any Error, Request) -> Void = { _, _ in }
  ) {
    lobby = Lobby(rooms: rooms, door: door, assets: assets, note: note)
  }

  func serve(in router: inout Router) {
    DoorPages(lobby: lobby).serve(in: &router)
    QueuePages(lobby: lobby).serve(in: &router)
    TicketPages(lobby: lobby).serve(in: &router)
    TicketChanges(lobby: lobby).serve(in: &router)
    TicketActions(lobby: lobby).serve(in: &router)
    PresencePages(lobby: lobby).serve(in: &router)
    PalettePages(lobby: lobby).serve(in: &router)
    UploadPages(lobby: lobby).serve(in: &router)
    SenderPages(lobby: lobby).serve(in: &router)
    MessageFiles(lobby: lobby).serve(in: &router)
    NewTicketPages(lobby: lobby).serve(in: &router)
    DraftPages(lobby: lobby).serve(in: &router)
    KnowledgePages(lobby: lobby).serve(in: &router)
    InsightsPages(lobby: lobby).serve(in: &router)
    MailDropPages(lobby: lobby).serve(in: &router)
    SettingsPages(lobby: lobby).serve(in: &router)
    LetterTemplatePages(lobby: lobby).serve(in: &router)
    CustomerPages(lobby: lobby).serve(in: &router)
  }

  /// What went wrong before anybody was recognised: nobody is signed in, or nothing is at the address.
  /// Who looks for a page is led to the door and from there to the page; a part of a page, fetched by a
  /// script, gets the plain answer.
  func explain(_ problem: Problem, _ request: Request) -> Response {
    let isPage = request.method == .get || request.method == .head
    if problem.kind == .unauthenticated, isPage, !request.isForPart {
      return .redirect(to: "/sign-in\(request.asDestination)")
    }
    var view = ProblemView(
      frame: lobby.outerFrame(for: request, desk: "Martlet"), problem: problem,
      request: request.id)
    view.seemsSignedIn =
      problem.kind != .unauthenticated && request.cookie(Doorkeeper.cookieName) != nil
    return lobby.page(view.page, status: problem.status)
  }
}

extension Request {
  /// A script of ours asks, not a person who navigates.
  var isForPart: Bool { path.contains("/part/") || path == "/events" }

  /// This address as the query of the sign-in page; nothing for the front page.
  fileprivate var asDestination: String {
    let place = query.isEmpty ? path : "\(path)?\(query.encoded)"
    return place == "/" ? "" : "?to=\(place.percentEncoded)"
  }
}
