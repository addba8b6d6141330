import Foundation
import Insights
import Kit

/// `GET /insights`: S3's tile with its badges, the desk's times and volumes, and what is open.
struct InsightsView: Sendable {
  let frame: Frame
  let figures: Figures
  let days: Int

  static let periods = [7, 30, 90]

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(frame: frame, title: wording.insights, place: .insights, width: .full, content: content)
  }

  private var content: HTML {
    """
    <header class="page-head">
      <div><h1>\(wording.insights)</h1><p class="lead">\(wording.insightsLead)</p></div>
      <nav class="periods" aria-label="\(wording.periodOfFigures)">\(Self.periods.map(period))</nav>
    </header>
    \(tile)
    <div class="figure-panels">
    \(panel(wording.byDay, DayChart(frame: frame, days: figures.volume.byDay).html, isWide: true))
    \(panel(wording.openNow, BarList(rows: byStatus, nothing: wording.nothingYet).html))
    \(panel(wording.byIntent, BarList(rows: byIntent, nothing: wording.nothingYet).html))
    \(panel(wording.byChannel, BarList(rows: byChannel, nothing: wording.nothingYet).html))
    </div>
    """
  }

  private func period(_ count: Int) -> HTML {
    let current: HTML = count == days ? " aria-current=\"page\"" : ""
    return """
      <a class="button small" href="/insights?days=\(count)"\(current)>\(wording.lastDays(count))</a>
      """
  }

  private func panel(_ title: String, _ body: HTML, isWide: Bool = false) -> HTML {
    """
    <section class="panel pad\(isWide ? " wide" : "")"><h2>\(title)</h2>\(body)</section>
    """
  }

  // MARK: The tile

  /// S3's quality tile first, then the desk's own times.
  var tile: HTML {
    """
    <dl class="figures">
    \(plain(wording.queueNow, "\(figures.backlog.total)", wording.outOf(figures.backlog.awaitingReview, figures.backlog.total) + " · " + wording.approvals))
    \(judged(.slaPercent, percent(figures.promises.percent), wording.outOf(figures.promises.count, figures.promises.total)))
    \(judged(.draftedPercent, percent(figures.replies.draftedShare.percent), wording.ofWhich(drafted: figures.replies.drafted, manual: figures.replies.manual)))
    \(judged(.approvalPercent, percent(figures.quality.approved.percent), wording.gradings(figures.quality.graded)))
    \(judged(.approvalMinutes, time(figures.quality.approval.median), spread(figures.quality.approval)))
    \(judged(.tone, mark(figures.quality.tone), nil))
    \(judged(.accuracy, mark(figures.quality.accuracy), nil))
    \(judged(.policy, mark(figures.quality.policy), nil))
    \(plain(wording.firstResponse, time(figures.response.median), spread(figures.response)))
    \(plain(wording.timeToResolution, time(figures.resolution.median), spread(figures.resolution)))
    \(plain(wording.openedTickets, "\(figures.volume.total)", nil))
    \(plain(wording.repliesSent, "\(figures.replies.total)", nil))
    \(plain(wording.reopenedTickets, percent(figures.reopened.percent), wording.outOf(figures.reopened.count, figures.reopened.total)))
    \(plain(wording.satisfaction, mark(figures.satisfaction.mean), wording.outOf(figures.satisfaction.count, figures.reopened.total)))
    \(plain(wording.editDistance, figures.quality.editDistance.map { "\(Int($0.rounded()))" } ?? "–", nil))
    </dl>
    """
  }

  private func judged(_ target: Target, _ value: String, _ small: String?) -> HTML {
    let badge = figures.badge(for: target)
    let words = badge == .none ? wording.name(of: badge) : wording.aim(aim(of: target))
    return """
      <div class="figure" data-badge="\(badge.rawValue)"><dt>\(wording.name(of: target))</dt>
      <dd><strong>\(value)</strong><span class="figure-badge" title="\(wording.name(of: badge))">\
      <span class="unseen">\(wording.name(of: badge)). </span>\(words)</span>\(line(small))</dd></div>
      """
  }

  private func plain(_ name: String, _ value: String, _ small: String?) -> HTML {
    """
    <div class="figure"><dt>\(name)</dt><dd><strong>\(value)</strong>\(line(small))</dd></div>
    """
  }

  private func line(_ small: String?) -> HTML { small.map { "<small>\($0)</small>" } ?? "" }

  private func spread(_ durations: Figures.Durations) -> String? {
    durations.mean.map { wording.median(besideMean: wording.inMinutes($0)) }
  }
  private func time(_ minutes: Double?) -> String { minutes.map(wording.inMinutes) ?? "–" }
  private func percent(_ value: Double?) -> String { value.map { "\(Int($0.rounded())) %" } ?? "–" }
  private func mark(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func aim(of target: Target) -> String {
    switch target {
    case .draftedPercent, .approvalPercent, .slaPercent: "≥ \(percent(target.value))"
    case .tone, .accuracy, .policy: "≥ \(mark(target.value))"
    case .approvalMinutes: "≤ \(time(target.value))"
    }
  }

  // MARK: The lists

  private var byStatus: [BarList.Row] {
    StatusBadge.allCases.compactMap { status in
      figures.backlog.byStatus[status.rawValue].map {
        BarList.Row(name: wording.name(of: status), count: $0)
      }
    }
  }

  private var byIntent: [BarList.Row] {
    sorted(figures.volume.byIntent).map {
      BarList.Row(name: wording.name(ofIntent: $0.key), count: $0.value)
    }
  }

  private var byChannel: [BarList.Row] {
    sorted(figures.volume.byChannel).map {
      BarList.Row(
        name: ChannelBadge(rawValue: $0.key).map { wording.name(of: $0) } ?? $0.key,
        count: $0.value)
    }
  }

  private func sorted(_ counts: [String: Int]) -> [(key: String, value: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  }
}

/// Names with counts, each with a bar as long as its share of the largest.
struct BarList: Sendable {
  struct Row: Sendable {
    let name: String
    let count: Int
  }
  let rows: [Row]
  let nothing: String

  var html: HTML {
    guard let most = rows.map(\.count).max(), most > 0 else {
      return "<p class=\"fine\">\(nothing)</p>"
    }
    return """
      <table class="bars"><tbody>\(rows.map { row($0, most) })</tbody></table>
      """
  }

  private func row(_ row: Row, _ most: Int) -> HTML {
    """
    <tr><th scope="row">\(row.name)</th><td class="number">\(row.count)</td>\
    <td class="length"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">\
    <rect width="\(row.count * 100 / most)" height="6" rx="1"/></svg></td></tr>
    """
  }
}

/// Opened and resolved tickets, two bars for each day; the same as a table for whoever does not see it.
struct DayChart: Sendable {
  let frame: Frame
  let days: [Figures.Day]

  private var wording: any Wording { frame.wording }
  private var most: Int { max(1, days.flatMap { [$0.opened, $0.resolved] }.max() ?? 1) }

  var html: HTML {
    let step = 24
    return """
      <p class="legend"><span data-series="opened">\(wording.openedTickets)</span> \
      <span data-series="resolved">\(wording.resolvedTickets)</span></p>
      <svg class="day-chart" viewBox="0 0 \(days.count * step) 120" preserveAspectRatio="none" aria-hidden="true">\
      \(days.enumerated().map { bars($0.offset * step, $0.element) })</svg>
      <p class="chart-ends"><span>\(days.first.map { frame.moments.day($0.start) } ?? "")</span>\
      <span>\(days.last.map { frame.moments.day($0.start) } ?? "")</span></p>
      <table class="unseen"><caption>\(wording.byDay)</caption>
      <thead><tr><th scope="col">\(wording.date)</th><th scope="col">\(wording.openedTickets)</th>\
      <th scope="col">\(wording.resolvedTickets)</th></tr></thead>
      <tbody>\(days.map(row))</tbody></table>
      """
  }

  private func bars(_ left: Int, _ day: Figures.Day) -> HTML {
    """
    <g><title>\(frame.moments.day(day.start)): \(day.opened) / \(day.resolved)</title>\
    \(bar(left + 4, day.opened, "opened"))\(bar(left + 12, day.resolved, "resolved"))</g>
    """
  }

  private func bar(_ left: Int, _ count: Int, _ series: String) -> HTML {
    let height = count * 118 / most
    return """
      <rect data-series="\(series)" x="\(left)" y="\(120 - height)" width="7" height="\(height)"/>
      """
  }

  private func row(_ day: Figures.Day) -> HTML {
    """
    <tr><th scope="row">\(frame.moments.day(day.start))</th><td>\(day.opened)</td>\
    <td>\(day.resolved)</td></tr>
    """
  }
}
