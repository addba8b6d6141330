import Accounts
import Foundation
import HTTP
import Kit
import Store

/// Who did what.
struct AuditPages: Sendable {
  private static let pageSize = 50
  /// A chain up to this length is recomputed whenever its first page is opened.
  private static let shortChain = 20_000

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/settings/audit", lobby.open(.readAudit) { try await show($0) })
  }

  private func show(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let before = query["before"].flatMap { Int($0) }
    let audit = visit.accounts.audit
    var view = try await visit.read { frame, transaction in
      let entries = try audit.entries(
        before: before ?? .max, limit: Self.pageSize + 1, in: transaction)
      let words = try AuditWords(transaction, frame.wording)
      let page = entries.prefix(Self.pageSize)
      return AuditView(
        frame: frame,
        entries: try page.map { entry in
          AuditView.Row(
            number: entry.number, happenedAt: entry.happenedAt,
            who: try words.name(of: entry.actor), action: entry.action,
            subject: words.subject(entry.subject))
        }, verdict: nil,
        more: entries.count > page.count
          ? page.last.map { "/settings/audit?before=\($0.number)" } : nil)
    }
    let isShort = before == nil && view.entries.first?.number ?? 0 <= Self.shortChain
    if isShort || query["check"] == "all" {
      view = AuditView(
        frame: view.frame, entries: view.entries,
        verdict: try await audit.verify(visit.tenant, in: visit.rooms.database),
        more: view.more)
    }
    return visit.show(view.page)
  }
}

/// Ids of the audit log as the names that the desk has for them now.
struct AuditWords {
  private let table: AccountsTable
  private let wording: any Wording
  private let names: [String: String]

  init(_ transaction: Transaction, _ wording: any Wording) throws {
    table = AccountsTable(transaction)
    self.wording = wording
    var names: [String: String] = [:]
    for user in try table.users() { names["user:\(user.id)"] = user.name }
    for team in try table.teams() { names["team:\(team.id)"] = team.name }
    for inbox in try table.inboxes() { names["inbox:\(inbox.id)"] = inbox.name }
    self.names = names
  }

  func name(of actor: Actor) throws -> String { try table.name(of: actor, wording) }

  func subject(_ subject: Audit.Subject) -> String {
    if let name = names[subject.text] { return name }
    if subject.kind.hasPrefix("switch."),
      let part = Switches.Part(rawValue: String(subject.kind.dropFirst("switch.".count)))
    {
      return wording.name(of: part)
    }
    return readable(subject.kind)
  }
}
