import Foundation
import Kit

/// Which moments count as business time: the hours of each weekday in a zone, without the holidays.
///
/// Hours are by the clock on the wall. Of an hour that comes twice the first one is meant, and one that
/// is skipped lasts no time; so neighbouring spans never overlap and never leave a hole, whatever
/// daylight saving does. A week without any hours counts plain time: nobody could wait for it.
package struct BusinessCalendar: Sendable, Equatable {
  /// Monday first.
  private let week: [[BusinessHours.Span]]
  private let zone: TimeZone
  /// Local days since 1970-01-01.
  private let holidays: Set<Int64>

  /// Holidays are local days such as `2026-12-25`; what is none of them is passed over.
  package init(hours: BusinessHours, zone: TimeZone, holidays: [String]) {
    week = BusinessHours.Day.allCases.map { day in
      (hours.spans[day] ?? []).sorted { $0.start < $1.start }
    }
    self.zone = zone
    self.holidays = Set(
      holidays.compactMap { Date(rfc3339: "\($0)T00:00:00Z")?.milliseconds }.map { $0 / Self.day })
  }

  package init(_ settings: TenantSettings) {
    self.init(
      hours: settings.businessHours, zone: settings.zone, holidays: settings.holidays)
  }

  /// Every moment counts.
  package static let aroundTheClock = BusinessCalendar(
    hours: BusinessHours(spans: [:]), zone: .gmt, holidays: [])

  private var countsAlways: Bool { week.allSatisfy(\.isEmpty) }

  /// The business time between two moments; none when the second is not the later one.
  package func time(from start: Date, to end: Date) -> Duration {
    let (start, end) = (start.milliseconds, end.milliseconds)
    guard end > start else { return .zero }
    if countsAlways { return .milliseconds(end - start) }
    var total: Int64 = 0
    walk(from: start, days: (end - start) / Self.day + 3) { opens, closes in
      guard opens < end else { return false }
      total += min(closes, end) - opens
      return true
    }
    return .milliseconds(total)
  }

  /// The moment at which so much business time has passed since `start`; `start` itself for none.
  package func moment(after duration: Duration, from start: Date) -> Date {
    var left = duration.milliseconds
    guard left > 0 else { return start }
    if countsAlways { return start + duration }
    var found: Int64?
    var last = start.milliseconds
    walk(from: start.milliseconds, days: Self.horizon) { opens, closes in
      last = closes
      if left <= closes - opens {
        found = opens + left
        return false
      }
      left -= closes - opens
      return true
    }
    // Beyond ten years of holidays and short weeks nobody waits any more.
    return Date(milliseconds: found ?? last + left)
  }

  /// `moment` itself while the business is open, else when it opens next.
  package func opening(from moment: Date) -> Date {
    if countsAlways { return moment }
    var found = moment
    walk(from: moment.milliseconds, days: Self.horizon) { opens, _ in
      found = Date(milliseconds: opens)
      return false
    }
    return found
  }

  package func isOpen(at moment: Date) -> Bool { opening(from: moment) == moment }

  private static let day: Int64 = 86_400_000
  private static let horizon: Int64 = 4000

  /// Visits what is left of each open stretch from `start` on, in order, until `visit` has enough.
  private func walk(from start: Int64, days: Int64, _ visit: (Int64, Int64) -> Bool) {
    let first = localDay(of: start) - 1
    for day in first..<(first + days + 2) where !holidays.contains(day) {
      for span in week[weekday(of: day)] {
        let opens = max(moment(span.start, of: day), start)
        let closes = moment(span.end, of: day)
        if closes > opens, !visit(opens, closes) { return }
      }
    }
  }

  private func localDay(of moment: Int64) -> Int64 {
    let local = moment + offset(at: moment)
    return local >= 0 ? local / Self.day : (local - Self.day + 1) / Self.day
  }

  /// 0 is Monday; the first of January 1970 was a Thursday.
  private func weekday(of day: Int64) -> Int { Int(((day + 3) % 7 + 7) % 7) }

  /// Minutes after midnight, by the clock on the wall, as a moment; 1440 is the next midnight.
  private func moment(_ minutes: Int, of day: Int64) -> Int64 {
    let wall = day * Self.day + Int64(minutes) * 60_000
    let before = offset(at: wall - Self.day)
    let after = offset(at: wall + Self.day)
    let early = wall - before
    if before == after || offset(at: early) == before { return early }
    let late = wall - after
    if offset(at: late) == after { return late }
    // The clock skips this time of day: the moment of the skip stands for it.
    var (low, high) = (min(early, late), max(early, late))
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(at: middle) == before { low = middle } else { high = middle }
    }
    return high
  }

  private func offset(at moment: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(milliseconds: moment))) * 1000
  }
}
