import Accounts
import Kit

/// `GET /settings/teams`; `POST` with `name` and `kind` adds one.
struct TeamsView: Sendable {
  let frame: Frame
  let teams: [Row]
  var name = ""
  var kind = Team.Kind.support
  var problems: [String: String] = [:]

  struct Row: Sendable {
    let id: String
    let name: String
    let kind: Team.Kind
    /// Their names.
    let members: [String]
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .teams, lead: wording.teamsLead,
      content: """
        \(onCall)\(list)
        \(frame.panel(
          wording.newTeam, action: "/settings/teams", button: wording.addTeam,
          fields: """
            <div class="pair">\(frame.line(wording.name, "name", name, problem: problems["name"]))\
            \(frame.select(wording.teamKind, "kind", frame.teamKinds, chosen: kind.rawValue, hint: wording.teamKindHint))</div>
            """))
        """
    ).page
  }

  /// Nobody on call is worth saying: outages would go to the technical team.
  private var onCall: HTML {
    let people = Set(teams.filter { $0.kind == .onCall }.flatMap(\.members)).sorted()
    let text = people.isEmpty ? wording.nobodyOnCall : wording.onCallNow(people)
    return """
      <p class="callout"\(people.isEmpty ? " data-tone=\"attention\"" : "")>\(frame.icon(.phone))<span>\(text)</span></p>
      """
  }

  private var list: HTML {
    guard !teams.isEmpty else {
      return frame.empty(.unassigned, wording.noTeams, wording.noTeamsText)
    }
    return "<ul class=\"panel entries\">\(teams.map(entry))</ul>"
  }

  private func entry(_ team: Row) -> HTML {
    """
    <li class="entry"><div class="entry-what"><h2><a href="/settings/teams/\(team.id)">\(team.name)</a></h2><p class="hint">\(team.members.isEmpty ? wording.nobodyInTeam : team.members.joined(separator: ", "))</p></div>
    <div class="entry-marks"><span class="badge">\(wording.name(of: team.kind))</span></div></li>
    """
  }
}

/// `GET /settings/teams/{id}`; `POST` with `name`, `kind` and a `members` for each.
struct TeamView: Sendable {
  let frame: Frame
  let id: String
  var name: String
  var kind: Team.Kind
  var members: Set<String>
  let people: [PersonRow]
  var problems: [String: String] = [:]

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .teams, title: name,
      content: """
        <form method="post" action="/settings/teams/\(id)" class="panel pad stack" data-behavior="busy" novalidate>
        \(frame.token)\(frame.mistake(problems[""]))
        <div class="pair">\(frame.line(wording.name, "name", name, problem: problems["name"]))\
        \(frame.select(wording.teamKind, "kind", frame.teamKinds, chosen: kind.rawValue, hint: wording.teamKindHint))</div>
        <fieldset class="ticks"><legend>\(wording.members)</legend>\(people.map(box))</fieldset>
        <div class="actions"><button class="button primary">\(wording.save)</button><a class="button quiet" href="/settings/teams">\(wording.cancel)</a></div>
        </form>
        """
    ).page
  }

  private func box(_ person: PersonRow) -> HTML {
    frame.tick(
      person.name, "members", value: person.id, isOn: members.contains(person.id),
      hint: person.email)
  }
}

extension Frame {
  var teamKinds: [Choice] {
    Team.Kind.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }
  }
}
