import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// Who works at the desk.
struct PeoplePages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    let open = { (work: @escaping @Sendable (Visit) async throws -> Response) in
      lobby.open(.manageUsers, work)
    }
    router.get("/settings/people", open { visit in visit.show(try await list(visit).page) })
    router.post("/settings/people", open { try await invite($0) })
    router.get("/settings/people/:id", open { visit in visit.show(try await one(visit).page) })
    router.post("/settings/people/:id", open { try await changeRole($0) })
    router.post("/settings/people/:id/link", open { try await link($0) })
    router.post("/settings/people/:id/sessions", open { try await endSessions($0) })
    router.post("/settings/people/:id/deactivation", open { try await deactivate($0) })
    router.post("/settings/people/:id/reactivation", open { try await reactivate($0) })
  }

  private func id(_ visit: Visit) throws -> UserID {
    try visit.request.id("id", of: DeskUser.self)
  }

  static func rows(_ visit: Visit) async throws -> [PersonRow] {
    let invited = try await visit.accounts.invitations(of: visit.tenant)
    return try await visit.accounts.users(of: visit.tenant).map { row($0, invited[$0.id]) }
  }

  static func row(_ user: DeskUser, _ invited: Date?) -> PersonRow {
    PersonRow(
      id: user.id.text, name: user.name, email: user.email, role: user.role,
      isActive: user.isActive, invitedUntil: invited)
  }

  // MARK: All of them

  private func list(_ visit: Visit) async throws -> PeopleView {
    let rows = try await Self.rows(visit)
    let frame = try await visit.read { frame, _ in frame }
    return PeopleView(frame: frame, people: rows, roles: visit.staff.roles)
  }

  private func invite(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let (email, name) = (form.trimmed("email"), form.trimmed("name"))
    let role = Role(rawValue: form.trimmed("role")) ?? .agent
    do {
      let made = try await visit.staff.invite(email: email, name: name, role: role)
      var view = try await list(visit)
      view.link = (made.0.name, made.1)
      return visit.show(view.page, status: 201)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await list(visit)
      (view.email, view.name, view.role) = (email, name, role)
      view.problems = problem.beside("email", "name", "role")
      return visit.show(view.page, status: problem.status)
    }
  }

  // MARK: One of them

  private func one(_ visit: Visit) async throws -> PersonView {
    let staff = visit.staff
    let user = try await staff.find(try id(visit))
    let accounts = visit.accounts
    let invited = try await accounts.invitations(of: visit.tenant)[user.id]
    let sessions = try await accounts.sessions(of: user.id, in: visit.tenant)
    let tickets = try await visit.rooms.tickets.openTickets(of: user.id, in: visit.tenant)
    let successors = try await accounts.users(of: visit.tenant).filter {
      $0.isActive && $0.role != .viewer && $0.id != user.id
    }
    return PersonView(
      frame: try await visit.read { frame, _ in frame }, person: Self.row(user, invited),
      roles: staff.roles, sessions: sessions.count, openTickets: tickets,
      successors: successors.map { Choice(value: $0.id.text, label: $0.name) },
      mayChange: staff.mayChange(user), isOneself: user.id == visit.person.user)
  }

  /// Does it and says so; what is refused comes back to the page in words.
  private func act(
    _ visit: Visit, _ news: News, _ work: (UserID) async throws -> Void
  ) async throws -> Response {
    let id = try id(visit)
    do {
      try await work(id)
      return visit.go(to: "/settings/people/\(id)", news)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await one(visit)
      view.problem = problem.message
      return visit.show(view.page, status: problem.status)
    }
  }

  private func changeRole(_ visit: Visit) async throws -> Response {
    let word = try visit.request.form().trimmed("role")
    return try await act(visit, .saved) { id in
      guard let role = Role(rawValue: word) else {
        throw Problem(.invalid, "accounts.role", "Choose one of the roles.", field: "role")
      }
      try await visit.staff.changeRole(of: id, to: role)
    }
  }

  private func link(_ visit: Visit) async throws -> Response {
    do {
      let link = try await visit.staff.newLink(for: try id(visit))
      var view = try await one(visit)
      view.link = link
      return visit.show(view.page)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await one(visit)
      view.problem = problem.message
      return visit.show(view.page, status: problem.status)
    }
  }

  private func endSessions(_ visit: Visit) async throws -> Response {
    try await act(visit, .sessionsEnded) { try await visit.staff.endSessions(of: $0) }
  }

  private func deactivate(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let successor: UserID? = try visit.request.reference(
      form["successor"], "successor", of: DeskUser.self)
    return try await act(visit, .deactivated) {
      _ = try await visit.staff.deactivate($0, successor: successor)
    }
  }

  private func reactivate(_ visit: Visit) async throws -> Response {
    try await act(visit, .reactivated) { try await visit.staff.reactivate($0) }
  }
}
