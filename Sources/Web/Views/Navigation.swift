import Foundation
import Kit

/// The side of every page: search, queues with their counts, the rest of the house, the person.
struct Navigation: Sendable {
  let frame: Frame
  let place: Page.Place?

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <header class="bar">
      <button type="button" class="button quiet square" popovertarget="side" aria-label="\(wording.menu)">\(frame.icon(.menu))</button>
      <a class="brand" href="/queues/approvals">\(frame.icon(.martlet))<span>\(frame.desk)</span></a>
      <a class="button quiet square" href="/tickets/new" aria-label="\(wording.newTicket)">\(frame.icon(.plus))</a>
    </header>
    <aside class="side" id="side" popover aria-label="\(wording.menu)">
      <a class="brand" href="/queues/approvals">\(frame.icon(.martlet))<span>\(frame.desk)</span></a>
      <form class="search" action="/search" role="search">
        \(frame.icon(.search))
        <input type="search" name="q" id="search" autocomplete="off" placeholder="\(wording.searchHint)" aria-label="\(wording.search)" data-key="/">
        \(frame.key("/"))
      </form>
      \(create)
      <nav aria-label="\(wording.queues)">
        <ul class="links" data-behavior="live" data-on="queues" data-part="/part/counts?at=\(place?.rawValue ?? "")">\(queues)</ul>
      </nav>
      <nav aria-label="\(wording.desk)">
        <ul class="links">
          \(link(.knowledge, .book, wording.knowledge, keys: "g k"))
          \(link(.insights, .figures, wording.insights, keys: "g f"))
          \(link(.mailDrop, .mail, wording.mailDrop, keys: "g d"))
          \(link(.settings, .gear, wording.settings, keys: "g s"))
          \(letters)
        </ul>
      </nav>
      \(person)
    </aside>
    """
  }

  /// The queue entries alone: the part `/part/counts` that live pages fetch again.
  var queues: HTML {
    """
    \(link(.approvals, .approvals, wording.approvals, keys: "g a", count: frame.counts.approvals))
    \(link(.mine, .person, wording.mine, keys: "g m", count: frame.counts.mine))
    \(link(.unassigned, .unassigned, wording.unassigned, keys: "g u", count: frame.counts.unassigned))
    \(link(.escalated, .escalated, wording.escalated, keys: "g e", count: frame.counts.escalated))
    \(link(.all, .all, wording.allTickets, keys: "g i", count: frame.counts.all))
    \(link(.spam, .shield, wording.spamTickets, keys: "g j"))
    """
  }

  /// Only managers rewrite letters.
  private var letters: HTML {
    guard frame.viewer?.isManager == true else { return "" }
    return link(.letters, .edit, wording.letters, keys: "g l")
  }

  private var create: HTML {
    guard frame.viewer?.mayWrite == true else { return "" }
    return """
      <a class="button create" href="/tickets/new" data-key="c" aria-keyshortcuts="c">\
      \(frame.icon(.plus))<span>\(wording.newTicket)</span></a>
      """
  }

  private func link(
    _ target: Page.Place, _ icon: Icon, _ name: String, keys: String, count: Int? = nil
  ) -> HTML {
    let current: HTML = target == place ? " aria-current=\"page\"" : ""
    let number: HTML =
      count.map {
        $0 == 0
          ? ""
          : "<span class=\"count\">\($0)<span class=\"unseen\"> \(wording.waiting)</span></span>"
      } ?? ""
    return """
      <li><a href="\(target.path)" data-key="\(keys)" title="\(name)"\(current)>\(frame.icon(icon))<span class="label">\(name)</span>\(number)</a></li>
      """
  }

  private var person: HTML {
    guard let viewer = frame.viewer else { return "" }
    return """
      <div class="person">
        <div class="person-tools">
          <form method="post" action="/theme" class="themes" data-behavior="theme">
            \(frame.token)
            <fieldset><legend class="unseen">\(wording.appearance)</legend>\
            \(Theme.allCases.map(themeButton))</fieldset>
          </form>
          <button type="button" class="button quiet square scripted" data-palette aria-haspopup="dialog" aria-label="\(wording.commands)" title="\(wording.commands) (Ctrl K)">\(frame.icon(.command))</button>
          <a class="button quiet square" href="/keys" data-key="?" aria-haspopup="dialog" aria-label="\(wording.keyboardHelp)" title="\(wording.keyboardHelp) (?)">\(frame.icon(.keyboard))</a>
        </div>
        \(frame.languages)
        <div class="person-line">
          \(frame.avatar(viewer.name))
          <div class="person-name"><strong>\(viewer.name)</strong><small>\(wording.name(of: viewer.role))</small></div>
          <form method="post" action="/sign-out">\(frame.token)<button class="button quiet square" aria-label="\(wording.signOut)" title="\(wording.signOut)">\(frame.icon(.signOut))</button></form>
        </div>
      </div>
      """
  }

  private func themeButton(_ theme: Theme) -> HTML {
    let icon: Icon =
      switch theme {
      case .system: .auto
      case .light: .sun
      case .dark: .moon
      }
    return """
      <button name="theme" value="\(theme.rawValue)" aria-pressed="\(theme == frame.theme ? "true" : "false")" \
      aria-label="\(wording.name(of: theme))" title="\(wording.name(of: theme))">\(frame.icon(icon))</button>
      """
  }
}
