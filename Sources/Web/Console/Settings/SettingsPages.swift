import Accounts
import Foundation
import HTTP
import Kit
import Store

/// The settings: one's own page for everybody, the desk's for owners and managers.
struct SettingsPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get(
      "/settings",
      lobby.open { visit in
        let first: SettingsSection = visit.person.may(.manageSettings) ? .business : .profile
        return visit.go(to: first.path)
      })
    SwitchPages(lobby: lobby).serve(in: &router)
    PeoplePages(lobby: lobby).serve(in: &router)
    ProfilePages(lobby: lobby).serve(in: &router)
    TokenPages(lobby: lobby).serve(in: &router)
    InboxPages(lobby: lobby).serve(in: &router)
    TeamPages(lobby: lobby).serve(in: &router)
    BusinessPages(lobby: lobby).serve(in: &router)
    ServiceLevelPages(lobby: lobby).serve(in: &router)
    CategoryPages(lobby: lobby).serve(in: &router)
    ErrorPages(lobby: lobby).serve(in: &router)
    AuditPages(lobby: lobby).serve(in: &router)
  }
}

extension Visit {
  var tenant: TenantID { person.tenant }
  var accounts: AccountsDesk { rooms.accounts }
  var staff: Staff { Staff(rooms: rooms, person: person) }
}

extension Problem {
  /// The mistake beside its field, where the form has that field, else above the form.
  func beside(_ fields: String...) -> [String: String] {
    [field.flatMap { fields.contains($0) ? $0 : nil } ?? "": message]
  }
}

/// What is switched off, and what can be done about it.
struct SwitchPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/settings/switches", lobby.open(.manageSettings) { try await show($0) })
    router.post("/settings/switches/:part", lobby.open(.manageSettings) { try await turn($0) })
  }

  private func show(_ visit: Visit) async throws -> Response {
    visit.show(try await view(visit).page)
  }

  private func view(_ visit: Visit) async throws -> SwitchesView {
    let accounts = visit.accounts
    return try await visit.read { frame, transaction in
      let switches = try accounts.switches(in: transaction)
      let people = AccountsTable(transaction)
      let rows = try Switches.Part.allCases.map { part in
        let state: SwitchesView.State
        if part == .drafts, !switches.isDraftingAllowed {
          state = .forbidden
        } else if let stop = switches.stop(of: part) {
          state = .off(
            by: try people.name(of: stop.actor, frame.wording), since: stop.since,
            reason: stop.reason)
        } else {
          state = switches.allow(part) ? .on : .held
        }
        return SwitchesView.Row(part: part, state: state)
      }
      return SwitchesView(frame: frame, rows: rows)
    }
  }

  private func turn(_ visit: Visit) async throws -> Response {
    guard let part = Switches.Part(rawValue: visit.request.parameters["part"] ?? "") else {
      throw Problem(.missing, "not_found", "There is nothing at this address.")
    }
    let form = try visit.request.form()
    let isOn = form["on"] == "yes"
    do {
      try await visit.accounts.turn(
        part, on: isOn, reason: form.trimmed("reason"), of: visit.tenant, by: visit.person.actor)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      view.problem = problem.message
      return visit.show(view.page, status: problem.status)
    }
    return visit.go(to: "/settings/switches", isOn ? .switchedOn : .switchedOff)
  }
}

extension AccountsTable {
  /// Who did it, as a person reads it.
  func name(of actor: Actor, _ wording: any Wording) throws -> String {
    switch actor {
    case .user(let id): try user(id)?.name ?? wording.somebodyGone
    case .system("command"): wording.theCommandLine
    case .system: "Martlet"
    case .customer: wording.theCustomer
    }
  }
}
