import Accounts
import Foundation
import Kit

/// Somebody of the desk, as the lists of the settings show them.
struct PersonRow: Sendable {
  let id: String
  let name: String
  let email: String
  let role: Role
  let isActive: Bool
  /// When the invitation ends by which they have still to come.
  var invitedUntil: Date?
}

/// `GET /settings/people`; `POST` with `email`, `name`, `role` invites.
struct PeopleView: Sendable {
  let frame: Frame
  let people: [PersonRow]
  /// Owners are made by owners.
  let roles: [Role]
  var email = ""
  var name = ""
  var role = Role.agent
  var problems: [String: String] = [:]
  /// The link of the invitation that was just made, and for whom.
  var link: (name: String, url: String)?

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .people, lead: wording.peopleLead,
      content: """
        \(link.map { frame.shownOnce(wording.invitationFor($0.name), wording.invitationText, secret: $0.url) } ?? "")
        <ul class="panel entries">\(people.map(entry))</ul>
        \(frame.panel(
          wording.invite, action: "/settings/people", button: wording.makeInvitation,
          lead: wording.inviteLead,
          fields: """
            \(frame.mistake(problems[""]))
            <div class="pair">\(frame.line(wording.name, "name", name, problem: problems["name"]))\
            \(frame.line(wording.email, "email", email, type: "email", problem: problems["email"]))</div>
            \(frame.select(wording.role, "role", frame.choices(roles), chosen: role.rawValue, hint: wording.roleHint, problem: problems["role"]))
            """))
        """
    ).page
  }

  private func entry(_ person: PersonRow) -> HTML {
    """
    <li class="entry">\(frame.avatar(person.name))<div class="entry-what"><h2><a href="/settings/people/\(person.id)">\(person.name)</a></h2><p class="hint">\(person.email)</p></div>
    <div class="entry-marks">\(frame.badges(of: person))</div></li>
    """
  }
}

/// `GET /settings/people/{id}` and what can be done there, each by its own form: `POST` with `role`;
/// `/link`, `/sessions`, `/deactivation` with `successor`, `/reactivation`.
struct PersonView: Sendable {
  let frame: Frame
  let person: PersonRow
  let roles: [Role]
  let sessions: Int
  let openTickets: Int
  /// Who could take over their open tickets.
  let successors: [Choice]
  /// What an owner's account is, to a manager.
  let mayChange: Bool
  let isOneself: Bool
  var problem: String?
  var link: String?

  private var wording: any Wording { frame.wording }
  private var path: String { "/settings/people/\(person.id)" }

  var page: Page {
    SettingsShell(
      frame: frame, section: .people, title: person.name,
      content: """
        \(frame.mistake(problem))
        \(link.map { frame.shownOnce(wording.invitationFor(person.name), wording.invitationText, secret: $0) } ?? "")
        <section class="panel pad"><dl class="facts">
        <div><dt>\(wording.email)</dt><dd>\(person.email)</dd></div>
        <div><dt>\(wording.role)</dt><dd class="marks">\(frame.badges(of: person))</dd></div>
        <div><dt>\(wording.sessions)</dt><dd>\(sessions)</dd></div>
        <div><dt>\(wording.openTickets)</dt><dd>\(openTickets)</dd></div></dl></section>
        \(mayChange ? forms : "<p class=\"callout\">\(frame.icon(.lock))<span>\(wording.ownersOnly)</span></p>")
        """
    ).page
  }

  private var forms: HTML {
    guard person.isActive else {
      return """
        <form method="post" action="\(path)/reactivation" class="panel pad stack" data-behavior="busy">\(frame.token)
        <div><h2>\(wording.reactivate)</h2><p class="hint">\(wording.reactivateText)</p></div>
        <div class="actions"><button class="button primary">\(wording.reactivate)</button></div></form>
        """
    }
    return """
      \(frame.panel(wording.changeRole, action: path, button: wording.save, lead: wording.roleHint, fields: frame.select(wording.role, "role", frame.choices(roles), chosen: person.role.rawValue)))
      \(isOneself ? "" : danger)
      """
  }

  private var danger: HTML {
    """
    <section class="panel pad stack danger-zone"><h2>\(wording.dangerZone)</h2>
    \(frame.confirmed(wording.newLink, wording.newLinkText, action: "\(path)/link", button: wording.makeLink))
    \(frame.confirmed(wording.endSessions, wording.endSessionsText, action: "\(path)/sessions", button: wording.endSessions))
    \(frame.confirmed(
      wording.deactivate, wording.deactivateText(person.name), action: "\(path)/deactivation",
      button: wording.deactivateNow,
      fields: openTickets == 0 ? "" : frame.select(wording.successor, "successor", [Choice(value: "", label: wording.nobodyElse)] + successors, chosen: "", hint: wording.successorHint(openTickets))))
    </section>
    """
  }
}

extension Frame {
  func choices(_ roles: [Role]) -> [Choice] {
    roles.map { role in
      Choice(
        value: role.rawValue,
        label: Viewer.Role(rawValue: role.rawValue).map { wording.name(of: $0) } ?? role.rawValue)
    }
  }

  func badges(of person: PersonRow) -> HTML {
    let role = choices([person.role])[0].label
    let state: HTML =
      if !person.isActive {
        "<span class=\"badge off\">\(wording.deactivated)</span>"
      } else if let date = person.invitedUntil {
        "<span class=\"badge care\">\(wording.invitedUntil(moments.day(date)))</span>"
      } else {
        ""
      }
    return "<span class=\"badge\">\(role)</span>\(state)"
  }
}
