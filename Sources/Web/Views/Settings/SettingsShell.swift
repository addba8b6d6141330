import Accounts
import Kit

/// One page of the settings: which, and under which address.
enum SettingsSection: String, Sendable, CaseIterable {
  case profile
  case business
  case people
  case teams
  case inboxes
  case promises
  case categories
  case tokens
  case switches
  case errors
  case audit

  var path: String { "/settings/\(rawValue)" }

  /// The rest is the owner's and the managers'.
  var isForEverybody: Bool { self == .profile }

  var icon: Icon {
    switch self {
    case .profile: .person
    case .business: .globe
    case .people: .smile
    case .teams: .unassigned
    case .inboxes: .mail
    case .promises: .clock
    case .categories: .all
    case .tokens: .api
    case .switches: .hand
    case .errors: .warning
    case .audit: .lock
    }
  }
}

/// The frame of every settings page: the list of pages beside the one that is open.
struct SettingsShell: Sendable {
  let frame: Frame
  let section: SettingsSection
  /// Where it differs from the section's own name: the person, the inbox.
  var title: String?
  var lead: String?
  /// What stands opposite the heading.
  var action: HTML = ""
  let content: HTML

  private var wording: any Wording { frame.wording }
  private var heading: String { title ?? wording.name(of: section) }

  var page: Page {
    Page(
      frame: frame, title: heading, place: .settings, width: .full,
      content: """
        <div class="settings">
        <nav class="settings-nav" data-behavior="reveal" aria-label="\(wording.settings)"><ul class="links">\(sections.map(link))</ul></nav>
        <div class="settings-body">
        <header class="page-head"><div>\(back)<h1>\(heading)</h1>\(leadLine)</div>\(action)</header>
        \(content)
        </div></div>
        """)
  }

  private var sections: [SettingsSection] {
    SettingsSection.allCases.filter { $0.isForEverybody || frame.viewer?.manages == true }
  }

  private func link(_ section: SettingsSection) -> HTML {
    let current: HTML = section == self.section ? " aria-current=\"page\"" : ""
    return """
      <li><a href="\(section.path)"\(current)>\(frame.icon(section.icon))<span class="label">\(wording.name(of: section))</span></a></li>
      """
  }

  private var back: HTML {
    guard title != nil else { return "" }
    return """
      <a class="back" href="\(section.path)" data-key="Escape u">\(frame.icon(.back))<span>\(wording.name(of: section))</span></a>
      """
  }

  private var leadLine: HTML { lead.map { "<p class=\"lead\">\($0)</p>" } ?? "" }
}

extension Viewer {
  /// Sees the desk's settings, not only their own.
  var manages: Bool { role == .owner || role == .manager }
}

/// Pieces that the settings pages share.
extension Frame {
  /// One line of text with its label.
  func line(
    _ label: String, _ name: String, _ value: String, type: String = "text",
    complete: String = "off",
    hint: String? = nil, problem: String? = nil, more: HTML = ""
  ) -> HTML {
    field(
      label, id: name, hint: hint, problem: problem,
      control: """
        <input class="input" type="\(type)" id="\(name)" name="\(name)" value="\(value)" autocomplete="\(complete)"\(more)\(described(name, hint: hint, problem: problem))>
        """)
  }

  /// Several lines of text with their label.
  func area(
    _ label: String, _ name: String, _ value: String, rows: Int = 4, hint: String? = nil,
    problem: String? = nil
  ) -> HTML {
    field(
      label, id: name, hint: hint, problem: problem,
      control: """
        <textarea class="input" id="\(name)" name="\(name)" rows="\(rows)"\(described(name, hint: hint, problem: problem))>\(value)</textarea>
        """)
  }

  func select(
    _ label: String, _ name: String, _ choices: [Choice], chosen: String?, hint: String? = nil,
    problem: String? = nil
  ) -> HTML {
    field(
      label, id: name, hint: hint, problem: problem,
      control: """
        <select class="input" id="\(name)" name="\(name)"\(described(name, hint: hint, problem: problem))>\(options(choices, chosen: chosen))</select>
        """)
  }

  /// A box to tick.
  func tick(_ label: String, _ name: String, value: String = "on", isOn: Bool, hint: String? = nil)
    -> HTML
  {
    let more: HTML = hint.map { "<small>\($0)</small>" } ?? ""
    return """
      <label class="tick"><input type="checkbox" name="\(name)" value="\(value)"\(flag("checked", isOn))><span>\(label)\(more)</span></label>
      """
  }

  /// A form in a panel, with a heading of its own.
  func panel(
    _ title: String, action: String, button: String, lead: String? = nil, fields: HTML
  ) -> HTML {
    let leadLine: HTML = lead.map { "<p class=\"hint\">\($0)</p>" } ?? ""
    return """
      <form method="post" action="\(action)" class="panel pad stack" data-behavior="busy" novalidate>
      \(token)<div><h2>\(title)</h2>\(leadLine)</div>
      \(fields)
      <div class="actions"><button class="button primary">\(button)</button></div>
      </form>
      """
  }

  /// Something that cannot be taken back is asked for twice; the second question says what it does.
  func confirmed(
    _ ask: String, _ text: String, action: String, button: String, fields: HTML = ""
  ) -> HTML {
    """
    <details class="confirm"><summary class="button danger">\(ask)</summary>
    <form method="post" action="\(action)" class="stack" data-behavior="busy">\(token)<p>\(text)</p>\(fields)
    <div class="actions"><button class="button danger fill">\(button)</button></div></form></details>
    """
  }

  /// A secret that is shown this once.
  func shownOnce(_ title: String, _ text: String, secret: String) -> HTML {
    """
    <section class="panel pad stack secret" role="status"><div><h2>\(title)</h2><p class="hint">\(text)</p></div>
    <div class="copy" data-behavior="copy"><input class="input mono" readonly value="\(secret)" aria-label="\(title)" data-copy>\
    <button type="button" class="button" hidden data-copied="\(wording.copied)">\(icon(.clip))<span>\(wording.copy)</span></button></div></section>
    """
  }

  /// Mistakes that belong to no field.
  func mistake(_ text: String?) -> HTML {
    guard let text else { return "" }
    return """
      <p class="notice" data-tone="bad" role="alert">\(icon(.warning))<span>\(text)</span></p>
      """
  }
}
