import Accounts
import Foundation
import HTTP
import Kit
import Store

/// The keys of programs.
struct TokenPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get(
      "/settings/tokens",
      lobby.open(.manageUsers) { visit in visit.show(try await view(visit).page) })
    router.post("/settings/tokens", lobby.open(.manageUsers) { try await make($0) })
    router.post(
      "/settings/tokens/:id/revocation", lobby.open(.manageUsers) { try await revoke($0) })
  }

  private func view(_ visit: Visit) async throws -> TokensView {
    let staff = visit.staff
    let users = try await visit.accounts.users(of: visit.tenant)
    let names = Dictionary(users.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let tokens = try await visit.accounts.tokens(of: visit.tenant).reversed()
      .sorted { $0.revokedAt == nil && $1.revokedAt != nil }
    return TokensView(
      frame: try await visit.read { frame, _ in frame },
      tokens: tokens.map { token in
        TokensView.Row(
          id: token.id.text, name: token.name, person: names[token.user] ?? "",
          scopes: TokenScope.allCases.filter(token.scopes.contains), createdAt: token.createdAt,
          lastUsedAt: token.lastUsedAt, isRevoked: token.revokedAt != nil)
      },
      people: users.filter { $0.isActive && staff.mayChange($0) }.map {
        Choice(value: $0.id.text, label: $0.name)
      }, user: visit.person.user.text)
  }

  private func make(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let name = form.trimmed("name")
    let scopes = Set(form.all("scopes").compactMap { TokenScope(rawValue: $0) })
    do {
      let user: UserID? = try visit.request.reference(form["user"], "user", of: DeskUser.self)
      let made = try await visit.staff.makeToken(name: name, for: user, scopes: scopes)
      var view = try await view(visit)
      view.secret = made.secret.reveal()
      return visit.show(view.page, status: 201)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      (view.name, view.scopes) = (name, scopes)
      view.user = form["user"] ?? view.user
      view.problems = problem.beside("name", "scopes", "user")
      return visit.show(view.page, status: problem.status)
    }
  }

  private func revoke(_ visit: Visit) async throws -> Response {
    try await visit.staff.revoke(try visit.request.id("id", of: APIToken.self))
    return visit.go(to: "/settings/tokens", .tokenRevoked)
  }
}
