import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Store

/// `/senders`: whose mail is spam, and whose never is.
struct SenderPages: Sendable {
  private static let pageSize = 100

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/senders", lobby.open { try await show($0) })
    router.post("/senders", lobby.open(.reply) { try await keep($0) })
    router.post("/senders/:id/removals", lobby.open(.reply) { try await remove($0) })
  }

  private func show(
    _ visit: Visit, given: String = "", problem: String? = nil, status: Int = 200
  ) async throws -> Response {
    let after = visit.request.query["after"]
    let view = try await visit.read { frame, transaction in
      let found = try SenderRuleTable(transaction).rules(after: after, limit: Self.pageSize + 1)
      let page = found.prefix(Self.pageSize)
      return SendersView(
        frame: frame,
        rules: page.map {
          .init(
            id: $0.id.text, pattern: $0.pattern, isBlocked: $0.verdict == .block,
            createdAt: $0.createdAt)
        },
        more: found.count > page.count
          ? page.last.map { "/senders?after=\($0.pattern.percentEncoded)" } : nil,
        pattern: given, problem: problem)
    }
    return visit.show(view.page, status: status)
  }

  private func keep(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let pattern = form.trimmed("pattern")
    let verdict = SenderRule.Verdict(rawValue: form.trimmed("verdict")) ?? .block
    do {
      try await visit.rooms.intake.rule(verdict, on: pattern, by: visit.person)
    } catch {
      let problem = try Problem(comingBackWith: error)
      return try await show(
        visit, given: pattern, problem: problem.message, status: problem.status)
    }
    return visit.go(to: "/senders", .saved)
  }

  private func remove(_ visit: Visit) async throws -> Response {
    try await visit.rooms.intake.forget(rule: try visit.request.id("id"), by: visit.person)
    return visit.go(to: "/senders", .saved)
  }
}
