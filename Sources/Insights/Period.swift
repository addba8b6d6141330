import Foundation
import Kit

/// The stretch of time that figures speak of: from its first moment up to, but not with, its last.
package struct Period: Sendable, Equatable {
  package let start: Date
  package let end: Date

  package init(start: Date, end: Date) {
    self.start = start
    self.end = max(start, end)
  }

  /// Whole local days in the desk's time zone that end with today; 1 to 92 of them.
  package init(days: Int, until now: Date, in zone: TimeZone) {
    let calendar = Self.calendar(zone)
    let today = calendar.startOfDay(for: now)
    let count = min(92, max(1, days))
    let first = calendar.date(byAdding: .day, value: 1 - count, to: today) ?? today
    let after = calendar.date(byAdding: .day, value: 1, to: today) ?? now
    self.init(start: first, end: after)
  }

  package func contains(_ date: Date) -> Bool { start <= date && date < end }

  /// The first moments of its local days, oldest first.
  package func days(in zone: TimeZone) -> [Date] {
    let calendar = Self.calendar(zone)
    var days: [Date] = []
    var day = calendar.startOfDay(for: start)
    while day < end, days.count < 93 {
      days.append(day)
      guard let next = calendar.date(byAdding: .day, value: 1, to: day), next > day else { break }
      day = next
    }
    return days
  }

  /// Ids are UUIDv7, which begin with the millisecond in which they were made, so that a period is a
  /// stretch of a table's own key.
  func firstID<Subject>(at date: Date, of: Subject.Type) -> Identifier<Subject> {
    Identifier(high: UInt64(max(0, date.milliseconds)) << 16, low: 0)
  }

  private static func calendar(_ zone: TimeZone) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }
}
