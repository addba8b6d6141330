import Foundation
import Kit

/// `GET /settings/errors`: what failed, and the button that tries it again.
struct ErrorsView: Sendable {
  let frame: Frame
  /// Those without entries are left out.
  let groups: [Group]
  var problem: String?

  struct Group: Sendable {
    let title: String
    let advice: String
    let entries: [Entry]
  }

  struct Entry: Sendable {
    let title: String
    /// Where it leads, such as its ticket.
    var link: String?
    /// The reason, as the machine noted it.
    let reason: String
    let facts: [String]
    let happenedAt: Date
    var retry: (label: String, action: String)?
    var discard: String?
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    SettingsShell(
      frame: frame, section: .errors, lead: wording.errorsLead,
      content: """
        \(frame.mistake(problem))
        \(groups.isEmpty ? frame.empty(.check, wording.noErrors, wording.noErrorsText) : "\(groups.map(panel))")
        """
    ).page
  }

  private func panel(_ group: Group) -> HTML {
    """
    <section class="panel"><div class="panel-head"><h2>\(group.title)</h2><span class="badge off">\(group.entries.count)</span></div>
    <p class="hint panel-advice">\(group.advice)</p><ul class="entries">\(group.entries.map(entry))</ul></section>
    """
  }

  private func entry(_ entry: Entry) -> HTML {
    let title: HTML = entry.link.map { "<a href=\"\($0)\">\(entry.title)</a>" } ?? "\(entry.title)"
    let facts = entry.facts.map { " · \($0)" }.joined()
    return """
      <li class="entry"><div class="entry-what"><h3>\(title)</h3><p class="reason">\(entry.reason)</p><p class="fine">\(frame.moments.relative(entry.happenedAt))\(facts)</p></div>
      <div class="entry-end">\(retry(entry))\(discard(entry))</div></li>
      """
  }

  private func retry(_ entry: Entry) -> HTML {
    guard let retry = entry.retry else { return "" }
    return """
      <form method="post" action="\(retry.action)" data-behavior="busy">\(frame.token)<button class="button">\(frame.icon(.retry))<span>\(retry.label)</span><span class="unseen">: \(entry.title)</span></button></form>
      """
  }

  private func discard(_ entry: Entry) -> HTML {
    guard let action = entry.discard else { return "" }
    return frame.confirmed(
      wording.discard, wording.discardText, action: action, button: wording.discard)
  }
}
