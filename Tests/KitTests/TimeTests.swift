import Foundation
import Kit
import Testing

@Suite("Moments")
struct TimeTests {
  @Test(
    "are written in UTC with milliseconds, and read back",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_772_442_000_123, "2026-03-02T09:00:00.123Z"),
      (951_782_400_000, "2000-02-29T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func writing(milliseconds: Int64, text: String) {
    let moment = Date(milliseconds: milliseconds)
    #expect(moment.rfc3339 == text)
    #expect(Date(rfc3339: text) == moment)
    #expect(moment.milliseconds == milliseconds)
  }

  @Test("are read with an offset, without fractions, or not at all")
  func reading() {
    #expect(Date(rfc3339: "2026-03-02T10:00:00+01:00")?.rfc3339 == "2026-03-02T09:00:00.000Z")
    #expect(Date(rfc3339: "2026-03-02") == nil)
    #expect(Date(rfc3339: "yesterday") == nil)
  }

  @Test("move by durations")
  func moving() {
    let moment = Date(milliseconds: 1000)
    #expect(moment + .minutes(1) == Date(milliseconds: 61_000))
    #expect(moment - .milliseconds(1) == Date(milliseconds: 999))
    #expect(Duration.days(1).milliseconds == 86_400_000)
    #expect(Duration.hours(1) == .minutes(60))
  }
}
