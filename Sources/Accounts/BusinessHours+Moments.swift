import Foundation
import Kit

extension BusinessHours {
  /// The moment at which so much business time has passed since `start`. Where no business time
  /// comes within 60 days, plain time is counted.
  ///
  /// Days are local: a span begins and ends by the clock on the wall, whatever daylight saving does.
  package func moment(
    after duration: Duration, from start: Date, in zone: TimeZone, holidays: [String]
  ) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    var left = duration.milliseconds
    var day = calendar.startOfDay(for: start)
    for _ in 0..<60 {
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
      let isHoliday = holidays.contains(Self.name(of: parts))
      if !isHoliday, let weekday = parts.weekday, let key = Day(calendarWeekday: weekday) {
        for span in (spans[key] ?? []).sorted(by: { $0.start < $1.start }) {
          guard let opens = Self.moment(span.start, of: day, calendar),
            let closes = Self.moment(span.end, of: day, calendar)
          else { continue }
          let from = max(opens, start)
          let open = closes.milliseconds - from.milliseconds
          guard open > 0 else { continue }
          if left <= open { return Date(milliseconds: from.milliseconds + left) }
          left -= open
        }
      }
      guard let next = calendar.date(byAdding: .day, value: 1, to: day) else { break }
      day = next
    }
    return start + duration
  }

  /// Minutes after midnight as a moment of that day; 1440 is the next midnight.
  private static func moment(_ minutes: Int, of day: Date, _ calendar: Calendar) -> Date? {
    if minutes >= 1440 { return calendar.date(byAdding: .day, value: 1, to: day) }
    return calendar.date(bySettingHour: minutes / 60, minute: minutes % 60, second: 0, of: day)
  }

  private static func name(of parts: DateComponents) -> String {
    func two(_ number: Int?) -> String {
      let number = number ?? 0
      return number < 10 ? "0\(number)" : String(number)
    }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
  }
}
