import Foundation
import Kit

extension BusinessHours {
  /// The moment at which so much business time has passed since `start`, as `BusinessCalendar` counts it;
  /// for no time at all, the moment from which on the business is open.
  package func moment(
    after duration: Duration, from start: Date, in zone: TimeZone, holidays: [String]
  ) -> Date {
    let calendar = BusinessCalendar(hours: self, zone: zone, holidays: holidays)
    return duration > .zero
      ? calendar.moment(after: duration, from: start) : calendar.opening(from: start)
  }
}
