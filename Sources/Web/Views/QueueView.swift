import Foundation
import Kit

/// One queue: `GET /queues/{approvals|mine|unassigned|escalated|all|spam}` and `/search`.
///
/// The rows alone are the part `/queues/{queue}/part/rows`, fetched again when topic `queues` speaks.
struct QueueView: Sendable {
  let frame: Frame
  let queue: Queue
  let rows: [QueueRow]
  var filter = QueueFilter()
  /// The address of the next page; nil on the last one.
  var more: String?
  /// Later pages stand still: the part is always the first one.
  var isFirstPage = true

  enum Queue: Sendable, Equatable {
    case approvals
    case mine
    case unassigned
    case escalated
    case all
    case spam
    case search(String)

    var place: Page.Place? {
      switch self {
      case .approvals: .approvals
      case .mine: .mine
      case .unassigned: .unassigned
      case .escalated: .escalated
      case .all: .all
      case .spam: .spam
      case .search: nil
      }
    }
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(frame: frame, title: title, place: queue.place, width: .full, content: content)
  }

  private var title: String {
    switch queue {
    case .approvals: wording.approvals
    case .mine: wording.mine
    case .unassigned: wording.unassigned
    case .escalated: wording.escalated
    case .all: wording.allTickets
    case .spam: wording.spamTickets
    case .search(let words): wording.resultsFor(words)
    }
  }

  private var content: HTML {
    """
    <header class="page-head">
      <div><h1>\(title)</h1><p class="lead">\(wording.lead(of: queue))</p></div>
      \(filters)
    </header>
    <div class="queue"\(live)>\(list)</div>
    """
  }

  private var live: HTML {
    guard let place = queue.place, isFirstPage else { return " data-behavior=\"list\"" }
    return """
       data-behavior="live list" data-on="queues" data-part="\(place.path)/part/rows\(filter.query)"
      """
  }

  private var filters: HTML {
    guard let place = queue.place, queue != .approvals else { return "" }
    let senders: HTML =
      queue == .spam
      ? "<a class=\"button small\" href=\"/senders\">\(frame.icon(.person))<span>\(wording.senders)</span></a>"
      : ""
    return """
      <form class="filters" action="\(place.path)" data-behavior="filter">
        <label class="unseen" for="filter-status">\(wording.status)</label>
        <select class="input small" id="filter-status" name="status">
          <option value="">\(wording.anyStatus)</option>
          \(frame.options(StatusBadge.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, chosen: filter.status?.rawValue))
        </select>
        <label class="unseen" for="filter-priority">\(wording.priority)</label>
        <select class="input small" id="filter-priority" name="priority">
          <option value="">\(wording.anyPriority)</option>
          \(frame.options(PriorityBadge.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, chosen: filter.priority?.rawValue))
        </select>
        <label class="unseen" for="filter-due">\(wording.dueTime)</label>
        <select class="input small" id="filter-due" name="due">
          <option value="">\(wording.anyDue)</option>
          \(frame.options(DueChoice.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, chosen: filter.due?.rawValue))
        </select>
        <button class="button small scriptless">\(wording.show)</button>\(senders)
      </form>
      """
  }

  /// The list without its page.
  var list: HTML {
    guard !rows.isEmpty else { return nothing }
    return """
      <ol class="rows">\(rows.map { $0.html(in: frame, queue: queue) })</ol>
      \(moreLink)
      """
  }

  private var moreLink: HTML {
    guard let more else { return "" }
    return "<p class=\"more\"><a class=\"button\" href=\"\(more)\">\(wording.showMore)</a></p>"
  }

  private var nothing: HTML {
    if filter.isActive, let place = queue.place {
      return frame.empty(
        .search, wording.nothingMatches, wording.nothingMatchesText,
        action: "<a class=\"button\" href=\"\(place.path)\">\(wording.clearFilter)</a>")
    }
    let icon: Icon =
      switch queue {
      case .approvals: .approvals
      case .mine: .person
      case .unassigned: .unassigned
      case .escalated: .escalated
      case .all: .all
      case .spam: .shield
      case .search: .search
      }
    return frame.empty(icon, wording.emptyTitle(of: queue), wording.emptyText(of: queue))
  }
}

/// What a queue is narrowed to.
struct QueueFilter: Sendable {
  var status: StatusBadge?
  var priority: PriorityBadge?
  var due: DueChoice?

  var isActive: Bool { status != nil || priority != nil || due != nil }

  /// As a query string, empty or beginning with `?`.
  var query: String {
    var parts: [String] = []
    if let status { parts.append("status=\(status.rawValue)") }
    if let priority { parts.append("priority=\(priority.rawValue)") }
    if let due { parts.append("due=\(due.rawValue)") }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}

/// Only what owes something in time, the next due first.
enum DueChoice: String, Sendable, CaseIterable {
  case next
  case overdue
  case hour
}
