import Accounts
import Foundation
import HTTP
import Kit

/// In and out, and what belongs to the person rather than to the desk.
struct DoorPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/sign-in", ask)
    router.post("/sign-in", signIn)
    router.post("/sign-out", signOut)
    router.get("/signed-out", signedOut)
    router.post("/theme", lobby.open { try setTheme($0) })
    router.post("/language", setLanguage)
    router.get("/keys", lobby.open { try await showKeys($0) })
  }

  private func ask(_ request: Request) async throws -> Response {
    let next = ownPath(request.query["to"]) ?? Self.home
    if try await lobby.door.visitor(behind: request) != nil { return .redirect(to: next) }
    return lobby.page(try await view(request, email: "", next: next, problem: nil).page)
  }

  /// A wrong password and too many attempts come back to the form, in words.
  private func signIn(_ request: Request) async throws -> Response {
    let form = try request.form()
    let email = form.trimmed("email")
    let next = ownPath(form["next"]) ?? Self.home
    do {
      try checkOrigin(of: request)
      let session = try await lobby.rooms.accounts.signIn(
        email: email, password: Secret(form["password"] ?? ""),
        client: request.headers["user-agent"] ?? "")
      return lobby.door.signIn(session, .redirect(to: next))
    } catch {
      let problem = Problem(explaining: error)
      lobby.note(error, request)
      let view = try await view(request, email: email, next: next, problem: problem.message)
      return lobby.page(view.page, status: problem.status)
    }
  }

  private func signOut(_ request: Request) async throws -> Response {
    let goodbye = Response.redirect(to: "/signed-out")
    guard try await lobby.door.visitor(behind: request) != nil else { return goodbye }
    _ = try await lobby.door.person(behind: request, .viewTickets)
    return try await lobby.door.signOut(request, goodbye)
  }

  private func signedOut(_ request: Request) async throws -> Response {
    let frame = lobby.outerFrame(for: request, desk: try await deskName())
    return lobby.page(SignedOutView(frame: frame).page)
  }

  private func setTheme(_ visit: Visit) throws -> Response {
    let theme = Theme(rawValue: try visit.request.form()["theme"] ?? "") ?? .system
    let cookie = Cookie(
      "theme", theme.rawValue, secure: lobby.door.isSecure, lifetime: .days(365))
    return visit.go(to: pageBefore(visit.request)).with(cookie)
  }

  /// Also before sign-in, where there is no token to check: which language this browser is shown.
  private func setLanguage(_ request: Request) async throws -> Response {
    try checkOrigin(of: request)
    if try await lobby.door.visitor(behind: request) != nil {
      _ = try await lobby.door.person(behind: request, .viewTickets)
    }
    guard let language = ConsoleLanguage(rawValue: try request.form()["language"] ?? "") else {
      throw Problem(.invalid, "language.unknown", "Choose one of the languages on the page.")
    }
    let cookie = Cookie(
      ConsoleLanguage.cookieName, language.rawValue, secure: lobby.door.isSecure,
      lifetime: .days(365))
    return Response.redirect(to: pageBefore(request)).with(cookie)
  }

  private func showKeys(_ visit: Visit) async throws -> Response {
    let frame = try await visit.read { frame, _ in frame }
    return visit.show(KeyHelp(frame: frame).page)
  }

  // MARK: Pieces

  static let home = "/queues/approvals"

  private func view(
    _ request: Request, email: String, next: String, problem: String?
  ) async throws -> SignInView {
    SignInView(
      frame: lobby.outerFrame(for: request, desk: try await deskName()), email: email,
      next: next, problem: problem,
      demo: lobby.rooms.demo.map { .init(email: $0.email, password: $0.password) })
  }

  /// The one business of this desk; of several none is named to a stranger.
  private func deskName() async throws -> String {
    let tenants = try await lobby.rooms.accounts.tenants()
    return tenants.count == 1 ? tenants[0].name : "Martlet"
  }

  /// Before sign-in there is no session whose token a form could carry, but a foreign page must not sign
  /// somebody in as somebody else. Browsers say where a form comes from; what does not say it is no
  /// browser.
  private func checkOrigin(of request: Request) throws(Problem) {
    let isOurs: Bool
    if let site = request.headers["sec-fetch-site"] {
      isOurs = site == "same-origin" || site == "none"
    } else if let origin = request.headers["origin"] {
      let host = URL(string: origin).map { url in
        [url.host() ?? "", url.port.map { ":\($0)" } ?? ""].joined()
      }
      isOurs = origin == lobby.rooms.origin || (host != nil && host == request.headers["host"])
    } else {
      isOurs = true
    }
    guard isOurs else {
      throw Problem(
        .forbidden, "sign_in.foreign_form", "Sign in on this page, not from another site.")
    }
  }

  /// The page that a small form stood on.
  private func pageBefore(_ request: Request) -> String {
    guard let referrer = request.headers["referer"].flatMap(URL.init(string:)) else {
      return Self.home
    }
    let query = referrer.query(percentEncoded: true).map { "?\($0)" } ?? ""
    return ownPath(referrer.path(percentEncoded: true) + query) ?? Self.home
  }

  /// A path on this desk; nil for everything that could lead elsewhere.
  private func ownPath(_ text: String?) -> String? {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 2000,
      text.utf8.allSatisfy({ (33...126).contains($0) && $0 != UInt8(ascii: "\\") }),
      !text.hasPrefix("/sign")
    else { return nil }
    return text
  }
}
