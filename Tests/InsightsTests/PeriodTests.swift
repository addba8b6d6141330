import Foundation
import Kit
import Testing

@testable import Insights

@Suite("A period")
struct PeriodTests {
  private let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt
  private func at(_ text: String) -> Date { Date(rfc3339: text) ?? .distantPast }

  @Test("is whole local days up to tonight, also over a change of the clocks")
  func days() {
    // The clocks went forward on 29 March 2026 at 01:00 UTC.
    let period = Period(days: 3, until: at("2026-03-30T10:00:00Z"), in: berlin)
    #expect(period.start == at("2026-03-27T23:00:00Z"))
    #expect(period.end == at("2026-03-30T22:00:00Z"))
    #expect(
      period.days(in: berlin)
        == ["2026-03-27T23:00:00Z", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"].map(at))
    #expect(period.contains(period.start))
    #expect(!period.contains(period.end))
  }

  @Test("is never shorter than a day nor longer than 92", arguments: [-5, 0, 1, 92, 93, Int.max])
  func bounds(days: Int) {
    let period = Period(days: days, until: at("2026-06-15T10:00:00Z"), in: .gmt)
    #expect(period.days(in: .gmt).count == min(92, max(1, days)))
    #expect(period.contains(at("2026-06-15T10:00:00Z")))
  }

  @Test("a badge is green on target, yellow close to it, red beyond, and none without figures")
  func badges() {
    #expect(Target.slaPercent.badge(95) == .green)
    #expect(Target.slaPercent.badge(94.9) == .yellow)
    #expect(Target.slaPercent.badge(85) == .yellow)
    #expect(Target.slaPercent.badge(84.9) == .red)
    #expect(Target.tone.badge(4.5) == .green)
    #expect(Target.tone.badge(4.0) == .yellow)
    #expect(Target.tone.badge(3.99) == .red)
    #expect(Target.approvalMinutes.badge(15) == .green)
    #expect(Target.approvalMinutes.badge(30) == .yellow)
    #expect(Target.approvalMinutes.badge(31) == .red)
    for target in Target.allCases { #expect(target.badge(nil) == .none) }
  }
}
