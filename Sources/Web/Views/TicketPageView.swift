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
        <section aria-label="\(wording.conversation)" aria-live="polite" aria-relevant="additions" \(live("conversation"))>\(conversation.html)</section>
        \(frame.viewer?.mayWrite == true ? reply.html : "")
      </div>
      <div class="ticket-side">
        \(panel(wording.contact, part: "contact", contact.html, isOpen: true))
        \(panel(wording.properties, part: "properties", properties.html, isOpen: true))
        \(panel(wording.procedure, part: "procedure", procedure.html, isOpen: procedure.isOpen, note: procedure.summary))
        \(panel(wording.timeline, part: "timeline", timeline.html, isOpen: false))
      </div>
    </div>
    """
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
    \(escalation)\(draft)
    """
  }

  private var escalation: HTML {
    guard let reason = ticket.escalation else { return "" }
    return """
      <p class="callout" data-tone="attention">\(frame.icon(.escalated))<span><strong>\(wording.escalated).</strong> \(reason)</span></p>
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
