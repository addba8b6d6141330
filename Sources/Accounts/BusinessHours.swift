import Foundation
import Kit

/// When a tenant works, in its own time zone. A day without spans is closed.
package struct BusinessHours: Sendable, Hashable {
  package enum Day: String, Sendable, CaseIterable, Codable {
    case mon
    case tue
    case wed
    case thu
    case fri
    case sat
    case sun

    /// From a Gregorian calendar's weekday, in which Sunday is 1.
    package init?(calendarWeekday number: Int) {
      guard (1...7).contains(number) else { return nil }
      self = Self.allCases[(number + 5) % 7]
    }
  }

  /// From the first minute of the day up to, not including, the last; 24:00 is 1440.
  package struct Span: Sendable, Hashable {
    package let start: Int
    package let end: Int

    package init?(start: Int, end: Int) {
      guard start >= 0, start < end, end <= 1440 else { return nil }
      self.start = start
      self.end = end
    }

    /// Reads `09:00-17:30`.
    package init?(_ text: String) {
      let sides = text.split(separator: "-").map { $0.trimmingCharacters(in: .whitespaces) }
      guard sides.count == 2, let start = minutes(sides[0]), let end = minutes(sides[1]) else {
        return nil
      }
      self.init(start: start, end: end)
    }

    package var text: String { "\(clock(start))-\(clock(end))" }
  }

  /// In order and without overlap.
  package var spans: [Day: [Span]]

  package init(spans: [Day: [Span]]) { self.spans = spans }

  /// Monday to Friday, nine to half past five.
  package static let usual = BusinessHours(
    spans: Dictionary(
      uniqueKeysWithValues: [Day.mon, .tue, .wed, .thu, .fri].map {
        ($0, [Span(start: 540, end: 1050)].compactMap(\.self))
      }))
}

extension BusinessHours: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    var spans: [Day: [Span]] = [:]
    for (name, texts) in try container.decode([String: [String]].self) {
      guard let day = Day(rawValue: name) else {
        throw Problem(
          .invalid, "settings.business_hours",
          "“\(name)” is no day. Use mon, tue, wed, thu, fri, sat and sun.", field: "business_hours")
      }
      spans[day] = try texts.map { text in
        guard let span = Span(text) else {
          throw Problem(
            .invalid, "settings.business_hours",
            "“\(text)” is no span of time. Write it like 09:00-17:30.", field: "business_hours")
        }
        return span
      }
    }
    self.init(spans: spans)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(uniqueKeysWithValues: spans.map { ($0.key.rawValue, $0.value.map(\.text)) }))
  }
}

private func minutes(_ text: String) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, parts.allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]),
    let minute = Int(parts[1]), (0...24).contains(hour), (0...59).contains(minute)
  else { return nil }
  return hour * 60 + minute
}

private func clock(_ minutes: Int) -> String {
  let hour = minutes / 60
  let minute = minutes % 60
  return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
}
