import Accounts
import Foundation
import HTTP
import Kit
import Store

/// The teams that tickets go to, and who is on call.
struct TeamPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    let open = { (work: @escaping @Sendable (Visit) async throws -> Response) in
      lobby.open(.manageUsers, work)
    }
    router.get("/settings/teams", open { visit in visit.show(try await list(visit).page) })
    router.post("/settings/teams", open { try await add($0) })
    router.get("/settings/teams/:id", open { visit in visit.show(try await one(visit).page) })
    router.post("/settings/teams/:id", open { try await change($0) })
  }

  private func list(_ visit: Visit) async throws -> TeamsView {
    try await visit.read { frame, transaction in
      let table = AccountsTable(transaction)
      let names = Dictionary(
        try table.users().filter(\.isActive).map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first })
      return TeamsView(
        frame: frame,
        teams: try table.teams().map { team in
          TeamsView.Row(
            id: team.id.text, name: team.name, kind: team.kind,
            members: team.members.compactMap { names[$0] }.sorted())
        })
    }
  }

  private func add(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let name = form.trimmed("name")
    let kind = Team.Kind(rawValue: form.trimmed("kind")) ?? .support
    do {
      let team = try await visit.accounts.addTeam(
        to: visit.tenant, name: name, kind: kind, by: visit.person.actor)
      return visit.go(to: "/settings/teams/\(team.id)", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await list(visit)
      (view.name, view.kind) = (name, kind)
      view.problems = ["name": problem.message]
      return visit.show(view.page, status: problem.status)
    }
  }

  private func one(_ visit: Visit) async throws -> TeamView {
    let id = try visit.request.id("id", of: Team.self)
    return try await visit.read { frame, transaction in
      let table = AccountsTable(transaction)
      guard let team = try table.teams().first(where: { $0.id == id }) else { throw Missing.team }
      let people = try table.users().filter { $0.isActive || team.members.contains($0.id) }
      return TeamView(
        frame: frame, id: id.text, name: team.name, kind: team.kind,
        members: Set(team.members.map(\.text)), people: people.map { PeoplePages.row($0, nil) })
    }
  }

  private func change(_ visit: Visit) async throws -> Response {
    var view = try await one(visit)
    let form = try visit.request.form()
    view.name = form.trimmed("name")
    view.kind = Team.Kind(rawValue: form.trimmed("kind")) ?? view.kind
    view.members = Set(form.all("members"))
    do {
      try await visit.accounts.changeTeam(
        try visit.request.id("id", of: Team.self), in: visit.tenant, name: view.name,
        kind: view.kind, members: view.members.compactMap { UserID($0) }, by: visit.person.actor)
      return visit.go(to: "/settings/teams", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      view.problems = problem.beside("name")
      return visit.show(view.page, status: problem.status)
    }
  }
}
