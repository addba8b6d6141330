import Foundation
import Kit

/// `GET /senders`: the business's own lists of senders.
struct SendersView: Sendable {
  let frame: Frame
  let rules: [Rule]
  var more: String?
  var pattern = ""
  var problem: String?

  struct Rule: Sendable {
    let id: String
    let pattern: String
    let isBlocked: Bool
    let createdAt: Date
  }

  private var wording: any Wording { frame.wording }
  private var mayWrite: Bool { frame.viewer?.mayWrite == true }

  var page: Page {
    Page(
      frame: frame, title: wording.senders, place: .spam,
      content: """
        <header class="page-head"><div><a class="back" href="/queues/spam" data-key="Escape u">\(frame.icon(.back))<span>\(wording.spamTickets)</span></a>
        <h1>\(wording.senders)</h1><p class="lead">\(wording.sendersLead)</p></div></header>
        \(mayWrite ? form : "")\(list)
        """)
  }

  private var form: HTML {
    let control: HTML = """
      <input class="input" id="sender-pattern" name="pattern" required value="\(pattern)" autocomplete="off" autocapitalize="off" spellcheck="false"\(described("sender-pattern", hint: wording.senderHint, problem: problem))>
      """
    return """
      <form class="panel pad stack" method="post" action="/senders" data-behavior="busy">\(frame.token)
        \(frame.field(
          wording.senderPattern, id: "sender-pattern", hint: wording.senderHint, problem: problem,
          control: control))
        <div class="actions"><button class="button primary" name="verdict" value="block">\(frame.icon(.shield))<span>\(wording.block)</span></button>
        <button class="button" name="verdict" value="allow">\(frame.icon(.check))<span>\(wording.allow)</span></button></div>
      </form>
      """
  }

  private var list: HTML {
    guard !rules.isEmpty else {
      return frame.empty(.shield, wording.noSenders, wording.noSendersText)
    }
    let next: HTML =
      more.map {
        "<p class=\"more\"><a class=\"button\" href=\"\($0)\">\(wording.showMore)</a></p>"
      }
      ?? ""
    return "<ul class=\"panel senders\">\(rules.map(line))</ul>\(next)"
  }

  private func line(_ rule: Rule) -> HTML {
    let remove: HTML =
      mayWrite
      ? """
      <form method="post" action="/senders/\(rule.id)/removals" data-behavior="busy">\(frame.token)<button class="button quiet square" aria-label="\(wording.remove(rule.pattern))" title="\(wording.remove(rule.pattern))">\(frame.icon(.close))</button></form>
      """ : ""
    return """
      <li><span class="badge\(rule.isBlocked ? " risk" : "")">\(rule.isBlocked ? wording.blocked : wording.allowed)</span>\
      <span class="sender">\(rule.pattern)</span><span class="quiet">\(frame.moments.relative(rule.createdAt))</span>\(remove)</li>
      """
  }
}
