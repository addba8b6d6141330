import Foundation

extension Date {
  /// Milliseconds since 1970 UTC: how tables keep a moment.
  package var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  package init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  package static func + (date: Date, duration: Duration) -> Date {
    Date(milliseconds: date.milliseconds + duration.milliseconds)
  }
  package static func - (date: Date, duration: Duration) -> Date {
    Date(milliseconds: date.milliseconds - duration.milliseconds)
  }

  /// RFC 3339 in UTC with milliseconds, as the API writes it: `2026-02-18T17:47:00.000Z`.
  ///
  /// Written out by hand because every list of the API calls it for each row: the calendar days
  /// come from the civil-from-days algorithm (Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms").
  package var rfc3339: String {
    let total = milliseconds
    let days = total >= 0 ? total / 86_400_000 : (total - 86_399_999) / 86_400_000
    let rest = total - days * 86_400_000
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return String(unsafeUninitializedCapacity: 24) { buffer in
      var index = 0
      func put(_ value: Int64, _ digits: Int) {
        var divisor: Int64 = 1
        for _ in 1..<digits { divisor *= 10 }
        for _ in 0..<digits {
          buffer[index] = UInt8(48 + value / divisor % 10)
          index += 1
          divisor /= 10
        }
      }
      func put(_ character: Unicode.Scalar) {
        buffer[index] = UInt8(character.value)
        index += 1
      }
      put(max(0, min(9999, year)), 4)
      put("-")
      put(month, 2)
      put("-")
      put(day, 2)
      put("T")
      put(rest / 3_600_000, 2)
      put(":")
      put(rest / 60_000 % 60, 2)
      put(":")
      put(rest / 1000 % 60, 2)
      put(".")
      put(rest % 1000, 3)
      put("Z")
      return index
    }
  }

  /// Reads an RFC 3339 moment with or without fractions; nil when it is none.
  package init?(rfc3339 text: String) {
    let plain = Date.ISO8601FormatStyle()
    let fractional = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    guard let date = (try? fractional.parse(text)) ?? (try? plain.parse(text)) else { return nil }
    self.init(milliseconds: date.milliseconds)
  }
}

extension Duration {
  package var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
  package static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }
  package static func hours(_ count: Int) -> Duration { .seconds(3600 * count) }
  package static func days(_ count: Int) -> Duration { .seconds(86_400 * count) }
}
