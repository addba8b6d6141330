import Foundation
import Kit

/// Moments as people read them: "3 min ago" nearby, a date further away, the full form on hover.
struct Moments: Sendable {
  let now: Date
  let timeZone: TimeZone
  let wording: any Wording

  /// A `<time>` element that says how long ago something was, or how long it still is.
  func relative(_ date: Date) -> HTML {
    """
    <time datetime="\(date.rfc3339)" title="\(full(date))">\(phrase(date))</time>
    """
  }

  /// A `<time>` element with day and time of day.
  func exact(_ date: Date) -> HTML {
    """
    <time datetime="\(date.rfc3339)" title="\(phrase(date))">\(full(date))</time>
    """
  }

  /// "now", "12 min ago", "in 2 h", "yesterday"; from a week on, the date.
  func phrase(_ date: Date) -> String {
    let seconds = (now.milliseconds - date.milliseconds) / 1000
    let distance = Int(abs(seconds))
    let past = seconds >= 0
    switch distance {
    case ..<45: return past ? wording.justNow : wording.inAMoment
    case ..<5400:
      let minutes = max(1, (distance + 30) / 60)
      return past ? wording.minutesAgo(minutes) : wording.inMinutes(minutes)
    case ..<79_200:
      let hours = (distance + 1800) / 3600
      return past ? wording.hoursAgo(hours) : wording.inHours(hours)
    case ..<604_800:
      let days = max(1, (distance + 43_200) / 86_400)
      return past ? wording.daysAgo(days) : wording.inDays(days)
    default: return day(date)
    }
  }

  /// "18 Feb", with the year when it is another one.
  func day(_ date: Date) -> String {
    let parts = fields(date)
    let month = wording.shortMonths[parts.month - 1]
    return parts.year == fields(now).year
      ? "\(parts.day) \(month)" : "\(parts.day) \(month) \(parts.year)"
  }

  /// "Wed 18 Feb 2026, 17:47" in the desk's time zone.
  func full(_ date: Date) -> String {
    let parts = fields(date)
    let weekday = wording.shortWeekdays[parts.weekday - 1]
    let month = wording.shortMonths[parts.month - 1]
    let clock = "\(two(parts.hour)):\(two(parts.minute))"
    return "\(weekday) \(parts.day) \(month) \(parts.year), \(clock)"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func fields(_ date: Date) -> Fields {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    let found = calendar.dateComponents(
      [.year, .month, .day, .weekday, .hour, .minute], from: date)
    return Fields(
      year: found.year ?? 1970, month: found.month ?? 1, day: found.day ?? 1,
      weekday: found.weekday ?? 1, hour: found.hour ?? 0, minute: found.minute ?? 0)
  }

  private struct Fields {
    let year: Int
    let month: Int
    let day: Int
    /// 1 is Sunday, as Foundation counts.
    let weekday: Int
    let hour: Int
    let minute: Int
  }
}
