import Foundation
import Kit

/// The approvals drawer, `GET /drafts/{id}`: everything that a person must know to answer for a draft.
///
/// One form, `review`, posts to `/drafts/{id}/approvals` (`then` = `wait` or `resolve`),
/// `/rejections` (`reason`), `/regenerations` (`feedback`) or `/takeovers`; with each go `text`,
/// `version`, the grades `tone`, `accuracy`, `policy` (absent while untouched), `checked` (one for
/// each point of the checklist that a person ticked).
struct DrawerView: Sendable {
  let frame: Frame
  let draft: DraftUnderReview
  let ticket: TicketHead
  let contact: String
  var isVIP = false
  let conversation: ConversationView
  let evidence: EvidencePanel
  let checks: ChecksPanel
  var given = Given()
  var neighbours = Neighbours()
  /// Why the server did not accept the last attempt.
  var problem: String?
  /// The customer wrote again after the draft was made.
  var isOutdated = false

  /// What a person had entered, when the form comes back.
  struct Given: Sendable {
    var tone: Int?
    var accuracy: Int?
    var policy: Int?
    var reason = ""
    var feedback = ""
  }

  struct Neighbours: Sendable {
    var previous: String?
    var next: String?
    /// 1 for the first of the queue; nil when the draft is in none.
    var position: Int?
    var count = 0
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(
      frame: frame, title: "\(wording.review) #\(ticket.number)", place: .approvals, width: .full,
      content: content)
  }

  private var content: HTML {
    """
    <div class="drawer" data-behavior="review">
      \(head)
      \(callouts)
      <div class="drawer-columns">
        <section class="drawer-talk" aria-label="\(wording.conversation)">
          <h2>\(wording.conversation)</h2>
          <div data-behavior="live" data-on="ticket:\(ticket.id)" data-part="/drafts/\(draft.id)/part/conversation">\(conversation.html)</div>
        </section>
        <div class="drawer-draft">\(DraftEditor(frame: frame, draft: draft).html)\(evidence.html)</div>
        <div class="drawer-checks">\(checks.html)</div>
      </div>
      <div class="drawer-bar">
        \(GradesField(frame: frame, tone: given.tone, accuracy: given.accuracy, policy: given.policy).html)
        \(DecisionBar(frame: frame, draftID: draft.id, reason: given.reason, feedback: given.feedback).html)
      </div>
    </div>
    """
  }

  private var head: HTML {
    """
    <header class="drawer-head">
      <a class="back" href="/queues/approvals" data-key="Escape u">\(frame.icon(.back))<span>\(wording.approvals)</span></a>
      <h1><a href="/tickets/\(ticket.id)">\(ticket.shownSubject(in: frame))</a> <span class="number">#\(ticket.number)</span></h1>
      <p class="marks"><strong>\(contact)</strong>\(vip)\(ticket.status.html(in: frame))\(ticket.priority.html(in: frame))\
      \(ticket.sla?.html(in: frame))\(ticket.channel.html(in: frame))</p>
      <nav class="neighbours" aria-label="\(wording.drafts)">\(position)\
      \(neighbour(neighbours.previous, .back, wording.previousDraft, "p"))\(neighbour(neighbours.next, .next, wording.nextDraft, "n"))</nav>
    </header>
    """
  }

  private var vip: HTML { isVIP ? "<span class=\"badge vip\">\(wording.vip)</span>" : "" }

  private var position: HTML {
    guard let place = neighbours.position else { return "" }
    return "<span class=\"quiet\">\(wording.position(place, of: neighbours.count))</span>"
  }

  private func neighbour(_ id: String?, _ icon: Icon, _ label: String, _ key: String) -> HTML {
    guard let id else { return "" }
    return """
      <a class="button quiet square" href="/drafts/\(id)" data-key="\(key)" aria-label="\(label)" title="\(label) (\(key))">\(frame.icon(icon))</a>
      """
  }

  private var callouts: HTML {
    let refusal: HTML =
      problem.map {
        "<p class=\"callout\" data-tone=\"bad\" role=\"alert\" tabindex=\"-1\" data-behavior=\"focus\">\(frame.icon(.warning))<span>\($0)</span></p>"
      } ?? ""
    let outdated: HTML =
      isOutdated
      ? "<p class=\"callout\" data-tone=\"attention\">\(frame.icon(.warning))<span>\(wording.draftOutdated)</span></p>"
      : ""
    return "\(refusal)\(outdated)"
  }
}

/// A draft as its reviewer sees it.
struct DraftUnderReview: Sendable {
  let id: String
  /// The version that is under review; another one makes the decision a conflict.
  let version: String
  /// The text in the editor: the draft, or what the person had made of it.
  let text: String
  let sentences: [Sentence]
  /// Whom the reply reaches.
  let recipient: String
  /// "Built-in drafter" or the model's name.
  let author: String
  let madeAt: Date
  /// What the changed text states without a source, in sentences.
  var warnings: [String] = []

  struct Sentence: Sendable {
    enum Support: String, Sendable, CaseIterable {
      /// The cited passage says so.
      case supported
      /// No passage says so: read it twice.
      case unsupported
      /// A greeting or a wish claims nothing.
      case courtesy
    }
    let text: String
    let support: Support
    /// Numbers of the evidence list.
    var sources: [Int] = []
  }
}
