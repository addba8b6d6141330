import Accounts
import Foundation
import HTTP
import Kit
import Store

/// One's own page, and the page where an invitation leads.
struct ProfilePages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/settings/profile", lobby.open { visit in visit.show(try await view(visit).page) })
    router.post("/settings/profile", lobby.open(.editProfile) { try await save($0) })
    router.post(
      "/settings/profile/password", lobby.open(.editProfile) { try await changePassword($0) })
    router.post("/settings/profile/sessions", lobby.open(.editProfile) { try await endOthers($0) })
    router.get("/welcome/:key", welcome)
    router.post("/welcome/:key", enter)
  }

  private func view(_ visit: Visit) async throws -> ProfileView {
    let person = visit.person
    let sessions = try await visit.accounts.sessions(
      of: person.user, in: person.tenant, asking: visit.request.session)
    let user = try await visit.accounts.user(person.user, of: person.tenant)
    return ProfileView(
      frame: try await visit.read { frame, _ in frame }, email: user.email, name: user.name,
      signature: user.signature, sessions: sessions)
  }

  private func save(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (name, signature) = (form.trimmed("name"), form.text("signature"))
    do {
      try await visit.accounts.changeUser(
        visit.person.user, in: visit.tenant, name: name, signature: signature,
        by: visit.person.actor)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      (view.name, view.signature) = (name, signature)
      view.problems = problem.beside("name", "signature")
      return visit.show(view.page, status: problem.status)
    }
    return visit.go(to: "/settings/profile", .saved)
  }

  private func changePassword(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var problems: [String: String] = [:]
    var status = 422
    let frame = try await visit.read { frame, _ in frame }
    if form["password"] != form["again"] { problems["again"] = frame.wording.passwordsDiffer }
    if problems.isEmpty {
      do {
        try await visit.accounts.changePassword(
          of: visit.person, from: Secret(form["current_password"] ?? ""),
          to: Secret(form["password"] ?? ""), keeping: visit.request.session)
        return visit.go(to: "/settings/profile", .passwordChanged)
      } catch {
        // Too many attempts are told on the form too.
        let problem = Problem(explaining: error)
        guard problem.kind == .throttled || problem.kind == .invalid else { throw error }
        problems = problem.beside("current_password", "password")
        status = problem.status
      }
    }
    var view = try await view(visit)
    view.problems = problems
    return visit.show(view.page, status: status)
  }

  private func endOthers(_ visit: Visit) async throws -> Response {
    try await visit.accounts.endSessions(
      of: visit.person.user, in: visit.tenant, except: visit.request.session,
      by: visit.person.actor)
    return visit.go(to: "/settings/profile", .sessionsEnded)
  }

  // MARK: An invitation

  private func welcome(_ request: Request) async throws -> Response {
    lobby.page(try await view(request).page)
  }

  private func view(_ request: Request) async throws -> WelcomeView {
    let key = request.parameters["key"] ?? ""
    guard let user = try await lobby.rooms.accounts.invited(by: Secret(key)) else {
      throw Problem(
        .missing, "accounts.invitation_ended",
        "This invitation was used or has ended. Ask a manager of your desk for a new one.")
    }
    let desk = try await lobby.rooms.accounts.tenant(user.tenant).name
    return WelcomeView(
      frame: lobby.outerFrame(for: request, desk: desk), name: user.name, email: user.email,
      path: "/welcome/\(key)")
  }

  private func enter(_ request: Request) async throws -> Response {
    var view = try await view(request)
    let form = try request.form()
    var status = 422
    if form["password"] != form["again"] {
      view.problems["again"] = view.frame.wording.passwordsDiffer
    } else {
      do {
        let session = try await lobby.rooms.accounts.signIn(
          invited: Secret(request.parameters["key"] ?? ""),
          choosing: Secret(form["password"] ?? ""), client: request.headers["user-agent"] ?? "")
        return lobby.door.signIn(session, .redirect(to: DoorPages.home))
      } catch {
        let problem = try Problem(comingBackWith: error)
        view.problems["password"] = problem.message
        status = problem.status
      }
    }
    return lobby.page(view.page, status: status)
  }
}

extension Request {
  /// The cookie of the session that asks.
  var session: Secret? { cookie(Doorkeeper.cookieName).map { Secret($0) } }
}
