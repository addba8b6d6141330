import Foundation
import Kit

/// `GET /tickets/{id}`: the conversation, and beside it who, what, how far, since when.
///
/// Each panel is a part of its own under `/tickets/{id}/part/` (`head`, `conversation`, `contact`,
/// `properties`, `procedure`, `timeline`) and is fetched again when topic `ticket:{id}` speaks.
struct TicketPageView: Sendable {
  let frame: Frame
  let ticket: TicketHead
  let conversation: ConversationView
  let reply: ReplyForm
  let contact: ContactPanel
  let properties: PropertiesPanel
  let procedure: ProcedurePanel
  let timeline: TimelinePanel
  let sheets: TicketSheets
  /// Which queue the way back leads to.
  var place: Page.Place = .all

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(
      frame: frame, title: "#\(ticket.number) \(ticket.shownSubject(in: frame))", place: place,
      width: .full,
      content: content)
  }

  private var content: HTML {
    """
    <div class="ticket">
      <header class="ticket-head" \(live("head"))>\(TicketHeadView(frame: frame, ticket: ticket, back: place).html)</header>
      <div class="ticket-talk">
        \(presence)
        <section aria-label="\(wording.conversation)" aria-live="polite" aria-relevant="additions" \(live("conversation"))>\(conversation.html)</section>
        \(mayAnswer ? reply.html : "")
      </div>
      <div class="ticket-side">
        \(panel(wording.contact, part: "contact", contact.html, isOpen: true))
        \(panel(wording.properties, part: "properties", properties.html, isOpen: true))
        \(panel(wording.procedure, part: "procedure", procedure.html, isOpen: procedure.isOpen, note: procedure.summary))
        \(panel(wording.timeline, part: "timeline", timeline.html, isOpen: false))
      </div>
    </div>
    \(frame.viewer?.mayWrite == true && ticket.mergedInto == nil ? sheets.dialogs : "")
    """
  }

  private var presence: HTML {
    let says: HTML =
      frame.viewer?.mayWrite == true
      ? " presence\" data-says=\"/tickets/\(ticket.id)/presence\" data-csrf=\"\(frame.csrf)" : ""
    return """
      <div class="presence" role="status" data-behavior="live\(says)" data-on="presence:\(ticket.id)" data-part="/tickets/\(ticket.id)/part/presence"></div>
      """
  }

  private var mayAnswer: Bool {
    frame.viewer?.mayWrite == true && ticket.mergedInto == nil && !ticket.isSpam
  }

  private func panel(
    _ title: String, part: String, _ content: HTML, isOpen: Bool, note: String? = nil
  ) -> HTML {
    let remark: HTML = note.map { "<small>\($0)</small>" } ?? ""
    return """
      <details class="panel"\(flag("open", isOpen))><summary><h2>\(title)</h2>\(remark)</summary>
      <div class="panel-body" \(live(part))>\(content)</div></details>
      """
  }

  private func live(_ part: String) -> HTML {
    """
    data-behavior="live" data-on="ticket:\(ticket.id)" data-part="/tickets/\(ticket.id)/part/\(part)"
    """
  }
}

/// What stands above a conversation.
struct TicketHead: Sendable {
  let id: String
  let number: String
  let subject: String
  let status: StatusBadge
  let priority: PriorityBadge
  let channel: ChannelBadge
  let openedAt: Date
  var sla: SLABadge?
  /// Why a person was asked for.
  var escalation: String?
  /// A draft waits for review.
  var draft: QueueRow.WaitingDraft?
  /// A draft is being made right now.
  var isDrafting = false
  var isSpam = false
  /// The customer's address, for the list of senders.
  var sender: String?
  /// Where it goes on.
  var mergedInto: Linked?
  var parent: Linked?
  var children: [Linked] = []

  struct Linked: Sendable {
    let id: String
    let number: String
    let subject: String
  }

  func shownSubject(in frame: Frame) -> String {
    subject.isEmpty ? frame.wording.noSubject : subject
  }
}

struct TicketHeadView: Sendable {
  let frame: Frame
  let ticket: TicketHead
  let back: Page.Place

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <a class="back" href="\(back.path)" data-key="u">\(frame.icon(.back))<span>\(wording.back)</span></a>
    <h1>\(ticket.shownSubject(in: frame)) <span class="number">#\(ticket.number)</span></h1>
    <p class="marks">\(ticket.status.html(in: frame))\(ticket.priority.html(in: frame))\(ticket.sla?.html(in: frame))\
    \(ticket.channel.html(in: frame))<span class="quiet">\(wording.opened) \(frame.moments.relative(ticket.openedAt))</span></p>
    \(bar.html)\(family)\(merged)\(spam)\(escalation)\(draft)
    """
  }

  private var bar: TicketActionsBar { TicketActionsBar(frame: frame, ticket: ticket) }

  private var family: HTML {
    let parent = ticket.parent.map { [$0] } ?? []
    guard !parent.isEmpty || !ticket.children.isEmpty else { return "" }
    return
      "<p class=\"family\">\(line(wording.belongsTo, parent))\(line(wording.belongHere, ticket.children))</p>"
  }

  private func line(_ label: String, _ tickets: [TicketHead.Linked]) -> HTML {
    guard !tickets.isEmpty else { return "" }
    return """
      <span>\(frame.icon(.link))<span class="quiet">\(label)</span>\(tickets.map { other in
        " <a href=\"/tickets/\(other.id)\" title=\"\(other.subject)\">#\(other.number)</a>" as HTML
      })</span>
      """
  }

  private var merged: HTML {
    guard let target = ticket.mergedInto else { return "" }
    return """
      <p class="callout" data-tone="plain">\(frame.icon(.merge))<span>\(wording.mergedInto(target.number)) <a href="/tickets/\(target.id)">\(target.subject)</a></span></p>
      """
  }

  private var spam: HTML {
    guard ticket.isSpam else { return "" }
    return """
      <div class="callout" data-tone="attention">\(frame.icon(.shield))<p>\(wording.isSpam)</p>\(spamTools)</div>
      """
  }

  private var spamTools: HTML {
    guard frame.viewer?.mayWrite == true else { return "" }
    return "\(block)\(bar.spam(false))"
  }

  private var block: HTML {
    guard let sender = ticket.sender else { return "" }
    return """
      <form method="post" action="/senders" data-behavior="busy">\(frame.token)<input type="hidden" name="pattern" value="\(sender)"><button class="button small quiet" name="verdict" value="block">\(frame.icon(.shield))<span>\(wording.blockSender)</span></button></form>
      """
  }

  private var escalation: HTML {
    guard let reason = ticket.escalation else { return "" }
    let end: HTML =
      frame.viewer?.mayWrite == true
      ? """
      <form method="post" action="/tickets/\(ticket.id)/escalations/end" data-behavior="busy">\(frame.token)<button class="button small">\(frame.icon(.check))<span>\(wording.endEscalation)</span></button></form>
      """ : ""
    return """
      <div class="callout" data-tone="attention">\(frame.icon(.escalated))<p><strong>\(wording.escalated).</strong> \(reason)</p>\(end)</div>
      """
  }

  private var draft: HTML {
    if ticket.isDrafting {
      return """
        <div class="callout" data-tone="accent" role="status">\(frame.icon(.spark))<p>\(wording.drafting)</p>
        <span class="skeleton" aria-hidden="true"></span></div>
        """
    }
    guard let draft = ticket.draft else { return "" }
    return """
      <div class="callout" data-tone="accent">\(frame.icon(.spark))
        <p><strong>\(wording.draftWaits)</strong> · \(frame.moments.relative(draft.waitingSince))</p>
        \(ConfidenceBadge(value: draft.confidence).html(in: frame))
        <a class="button primary small" href="/drafts/\(draft.id)" data-key="a" aria-keyshortcuts="a">\(wording.review)</a>
      </div>
      """
  }
}
