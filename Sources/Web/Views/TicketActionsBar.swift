import Foundation
import Kit

/// The buttons over a conversation, for those who may write.
struct TicketActionsBar: Sendable {
  let frame: Frame
  let ticket: TicketHead

  private var wording: any Wording { frame.wording }

  var html: HTML {
    guard frame.viewer?.mayWrite == true, ticket.mergedInto == nil else { return "" }
    guard !ticket.isSpam else { return "" }
    return """
      <div class="ticket-actions" role="group" aria-label="\(wording.actions)">
        \(opener(.escalate, "button small"))\(opener(.merge, "button small"))
        \(spam(true))
        <details class="menu" data-behavior="ask">
          <summary class="button small" data-key="." aria-keyshortcuts=".">\(frame.icon(.more))<span>\(wording.more)</span>\(frame.key("."))</summary>
          <ul class="menu-list">
            <li>\(opener(.resolve, "menu-item"))</li><li>\(opener(.requester, "menu-item"))</li>
            <li>\(opener(.link, "menu-item"))</li>
          </ul>
        </details>
      </div>
      """
  }

  /// Also under the callout of a ticket that is spam, the other way round.
  func spam(_ mark: Bool) -> HTML {
    """
    <form method="post" action="/tickets/\(ticket.id)/spam" data-behavior="busy">\(frame.token)\
    <button class="button small" name="spam" value="\(mark ? "1" : "0")" data-key="!" aria-keyshortcuts="!">\
    \(frame.icon(mark ? .shield : .check))<span>\(mark ? wording.markSpam : wording.notSpam)</span>\(frame.key("!"))</button></form>
    """
  }

  private func opener(_ action: TicketAction, _ style: String) -> HTML {
    """
    <a class="\(style)" href="/tickets/\(ticket.id)/actions/\(action.rawValue)" data-behavior="opens" \
    data-opens="sheet-\(action.rawValue)" data-key="\(action.key)" aria-keyshortcuts="\(action.key)" \
    aria-haspopup="dialog">\(frame.icon(action.icon))<span>\(action.label(in: wording))</span>\(frame.key(action.key))</a>
    """
  }
}
