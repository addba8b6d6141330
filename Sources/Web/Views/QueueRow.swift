import Foundation
import Kit

/// One ticket as a queue shows it.
struct QueueRow: Sendable {
  let ticketID: String
  /// "1042", shown as #1042.
  let number: String
  let subject: String
  /// The beginning of the customer's last message, one line.
  let snippet: String
  let contact: String
  let isVIP: Bool
  let status: StatusBadge
  let priority: PriorityBadge
  let channel: ChannelBadge
  var intent: String?
  var sentiment: SentimentBadge = .neutral
  var sla: SLABadge?
  var assignee: String?
  let updatedAt: Date
  /// The draft that waits for a person, in the approvals queue.
  var draft: WaitingDraft?
  /// Why a person was asked for, in the escalated queue.
  var escalationReason: String?

  struct WaitingDraft: Sendable {
    let id: String
    let confidence: Double
    /// How many risks were found.
    let risks: Int
    let waitingSince: Date
  }

  private var path: String {
    draft.map { "/drafts/\($0.id)" } ?? "/tickets/\(ticketID)"
  }

  func html(in frame: Frame, queue: QueueView.Queue) -> HTML {
    """
    <li class="row" data-priority="\(priority.rawValue)" data-status="\(status.rawValue)">
      <div class="row-who">\(frame.avatar(contact))<span class="row-name" title="\(contact)">\(contact)</span>\(vip(in: frame))</div>
      <div class="row-what">
        <p class="row-subject"><a href="\(path)" data-row>\(subject.isEmpty ? frame.wording.noSubject : subject)</a>\
        <span class="number">#\(number)</span></p>
        <p class="row-snippet">\(escalationReason ?? snippet)</p>
      </div>
      <div class="row-marks">\(marks(in: frame))</div>
      <div class="row-end">\(end(in: frame))</div>
    </li>
    """
  }

  private func vip(in frame: Frame) -> HTML {
    isVIP ? "<span class=\"badge vip\">\(frame.wording.vip)</span>" : ""
  }

  private func marks(in frame: Frame) -> HTML {
    let intentMark: HTML =
      intent.map { "<span class=\"badge\">\(frame.wording.name(ofIntent: $0))</span>" } ?? ""
    let mood: HTML = sentiment == .neutral ? "" : sentiment.html(in: frame)
    let promise: HTML = sla.flatMap { $0.isPressing ? $0.html(in: frame) : nil } ?? ""
    let state: HTML = draft == nil ? status.html(in: frame) : risk(in: frame)
    let urgency: HTML = priority == .normal ? "" : priority.html(in: frame)
    return "\(urgency)\(state)\(intentMark)\(mood)\(promise)"
  }

  private func risk(in frame: Frame) -> HTML {
    guard let draft, draft.risks > 0 else { return "" }
    return """
      <span class="badge risk">\(frame.icon(.warning))<span>\(frame.wording.risks(draft.risks))</span></span>
      """
  }

  private func end(in frame: Frame) -> HTML {
    if let draft {
      return """
        \(ConfidenceBadge(value: draft.confidence).html(in: frame))
        <span class="row-time">\(frame.moments.relative(draft.waitingSince))</span>
        """
    }
    let person: HTML =
      assignee.map { "<span class=\"row-assignee\">\($0)</span>" }
      ?? "<span class=\"row-assignee none\">\(frame.wording.nobody)</span>"
    return "\(person)<span class=\"row-time\">\(frame.moments.relative(updatedAt))</span>"
  }
}
