import Accounts
import Foundation
import Kit
import Testing

@Suite("Business time")
struct CalendarTests {
  private static let zones = [
    "UTC", "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo",
    "Asia/Kolkata", "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca", "Asia/Beirut",
  ]

  private func office(_ zone: String, holidays: [String] = []) throws -> BusinessCalendar {
    BusinessCalendar(
      hours: .usual, zone: try #require(TimeZone(identifier: zone)), holidays: holidays)
  }

  private func moment(_ text: String) throws -> Date { try #require(Date(rfc3339: text)) }

  @Test("counts from nine to half past five, and goes on the next working day")
  func days() throws {
    let office = try office("Europe/Amsterdam", holidays: ["2026-12-25"])
    // A Thursday, 16:30 on the wall.
    let late = try moment("2026-12-24T15:30:00Z")
    #expect(office.moment(after: .minutes(60), from: late).rfc3339 == "2026-12-24T16:30:00.000Z")
    #expect(office.moment(after: .minutes(61), from: late).rfc3339 == "2026-12-28T08:01:00.000Z")
    let christmas = try moment("2026-12-25T10:00:00Z")
    #expect(office.opening(from: christmas).rfc3339 == "2026-12-28T08:00:00.000Z")
    #expect(!office.isOpen(at: christmas))
    #expect(office.isOpen(at: late))
    #expect(office.time(from: late, to: try moment("2026-12-28T09:00:00Z")) == .minutes(120))
  }

  @Test("keeps to the clock on the wall when summer time begins and ends")
  func summerTime() throws {
    let office = try office("Europe/Amsterdam")
    // Friday before the clocks go forward: Monday opens at 9:00, which is an hour earlier in UTC.
    let spring = try moment("2026-03-27T16:00:00Z")
    #expect(
      office.moment(after: .minutes(60), from: spring).rfc3339 == "2026-03-30T07:30:00.000Z")
    let autumn = try moment("2026-10-23T15:00:00Z")
    #expect(
      office.moment(after: .minutes(60), from: autumn).rfc3339 == "2026-10-26T08:30:00.000Z")
  }

  @Test("a night shift is an hour shorter in spring and an hour longer in autumn")
  func nights() throws {
    let span = try #require(BusinessHours.Span("00:00-06:00"))
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    let night = BusinessCalendar(
      hours: BusinessHours(spans: [.sun: [span]]), zone: zone, holidays: [])
    func hours(_ day: String, _ next: String) throws -> Duration {
      night.time(from: try moment(day), to: try moment(next))
    }
    #expect(try hours("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z") == .hours(5))
    #expect(try hours("2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z") == .hours(7))
    #expect(try hours("2026-10-31T12:00:00Z", "2026-11-01T12:00:00Z") == .hours(6))
  }

  @Test("an hour that is skipped lasts no time, and neighbouring spans leave no hole")
  func skipped() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
    func calendar(_ texts: [String]) throws -> BusinessCalendar {
      BusinessCalendar(
        hours: BusinessHours(spans: [.sun: try texts.map { try #require(.init($0)) }]), zone: zone,
        holidays: [])
    }
    let start = try moment("2026-03-28T12:00:00Z")
    let end = try moment("2026-03-29T12:00:00Z")
    #expect(try calendar(["02:10-02:50"]).time(from: start, to: end) == .zero)
    #expect(try calendar(["01:00-02:30"]).time(from: start, to: end) == .hours(1))
    for (from, to) in [("2026-03-28", "2026-03-30"), ("2026-10-24", "2026-10-26")] {
      let (start, end) = (try moment("\(from)T12:00:00Z"), try moment("\(to)T12:00:00Z"))
      let whole = try calendar(["00:00-06:00"]).time(from: start, to: end)
      let split = try calendar(["00:00-02:30", "02:30-06:00"]).time(from: start, to: end)
      #expect(whole == split)
    }
  }

  @Test("a week without hours, and a desk around the clock, count plain time")
  func always() throws {
    let start = try moment("2026-03-28T12:00:00Z")
    for calendar in [
      .aroundTheClock, BusinessCalendar(hours: .init(spans: [:]), zone: .gmt, holidays: []),
    ] {
      #expect(calendar.moment(after: .hours(30), from: start) == start + .hours(30))
      #expect(calendar.time(from: start, to: start + .hours(30)) == .hours(30))
      #expect(calendar.opening(from: start) == start)
    }
  }

  @Test("a day that a zone skipped has no hours")
  func skippedDay() throws {
    let span = try #require(BusinessHours.Span("00:00-24:00"))
    let apia = BusinessCalendar(
      hours: BusinessHours(spans: [.fri: [span]]),
      zone: try #require(TimeZone(identifier: "Pacific/Apia")), holidays: [])
    // Samoa went from Thursday the 29th to Saturday the 31st of December 2011.
    let week = apia.time(
      from: try moment("2011-12-28T00:00:00Z"), to: try moment("2012-01-03T00:00:00Z"))
    #expect(week == .zero)
  }

  @Test(
    "in any zone, week and year: never negative, never backwards, and there and back", .serialized,
    arguments: zones)
  func laws(zone: String) throws {
    var dice = Dice(seed: UInt64(zone.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
    let place = try #require(TimeZone(identifier: zone))
    for _ in 0..<60 {
      let calendar = dice.calendar(in: place, step: 15, from: 0)
      let start = dice.moment()
      let first = Duration.milliseconds(Int64(dice.below(40 * 3_600_000)))
      let second = first + .milliseconds(Int64(dice.below(3_600_000)))
      let due = calendar.moment(after: first, from: start)
      let later = calendar.moment(after: second, from: start)
      #expect(due >= start)
      #expect(later >= due)
      #expect(calendar.time(from: start, to: due) == first)
      #expect(calendar.time(from: due, to: later) == second - first)
      #expect(calendar.time(from: due, to: start) == .zero)
      let middle = start + .milliseconds(Int64(dice.below(20 * 86_400_000)))
      #expect(calendar.moment(after: first, from: middle) >= due)
      let whole = calendar.time(from: start, to: max(middle, later))
      let parts =
        calendar.time(from: start, to: middle) + calendar.time(from: middle, to: max(middle, later))
      #expect(whole == parts)
      #expect(whole.milliseconds <= max(middle, later).milliseconds - start.milliseconds)
      let opening = calendar.opening(from: start)
      #expect(opening >= start)
      #expect(calendar.time(from: start, to: opening) == .zero)
      #expect(calendar.time(from: opening, to: opening + .milliseconds(1)) == .milliseconds(1))
    }
  }

  @Test("agrees with somebody who watches the clock on the wall minute by minute", arguments: zones)
  func watching(zone: String) throws {
    var dice = Dice(seed: 11)
    let place = try #require(TimeZone(identifier: zone))
    var wall = Calendar(identifier: .gregorian)
    wall.timeZone = place
    for _ in 0..<4 {
      let (calendar, hours, holidays) = dice.parts(in: place, step: 15, from: 300)
      // Around the changes of the clocks as often as not.
      var start = Date(milliseconds: dice.moment().milliseconds / 60_000 * 60_000)
      if let change = place.nextDaylightSavingTimeTransition(after: start) {
        start = change - .hours(dice.below(30))
      }
      let minutes = 60 * 48
      var expected = 0
      for minute in 0..<minutes {
        let parts = wall.dateComponents(
          [.year, .month, .day, .weekday, .hour, .minute], from: start + .minutes(minute))
        let day = Date(milliseconds: 0).wallDay(parts)
        guard !holidays.contains(day), let weekday = parts.weekday,
          let key = BusinessHours.Day(calendarWeekday: weekday)
        else { continue }
        let now = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
        if (hours.spans[key] ?? []).contains(where: { $0.start <= now && now < $0.end }) {
          expected += 1
        }
      }
      #expect(calendar.time(from: start, to: start + .minutes(minutes)) == .minutes(expected))
    }
  }
}

extension Date {
  fileprivate func wallDay(_ parts: DateComponents) -> String {
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
  }
}

/// Numbers that look like chance and are the same each time (SplitMix64).
private struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  /// Some moment of the years 2009 to 2037.
  mutating func moment() -> Date {
    Date(milliseconds: 1_230_768_000_000 + Int64(below(28 * 365)) * 86_400_000)
      + .milliseconds(Int64(below(86_400_000)))
  }

  mutating func calendar(in zone: TimeZone, step: Int, from earliest: Int) -> BusinessCalendar {
    parts(in: zone, step: step, from: earliest).calendar
  }

  /// A week with one to seven days of up to three spans, and some holidays.
  mutating func parts(
    in zone: TimeZone, step: Int, from earliest: Int
  ) -> (calendar: BusinessCalendar, hours: BusinessHours, holidays: [String]) {
    var spans: [BusinessHours.Day: [BusinessHours.Span]] = [:]
    let always = BusinessHours.Day.allCases[below(7)]
    for day in BusinessHours.Day.allCases where day == always || below(3) > 0 {
      let steps = (1440 - earliest) / step
      let marks = Set((0..<6).map { _ in earliest + step * below(steps + 1) }).sorted()
      for pair in stride(from: 0, to: marks.count - 1, by: 2) {
        if let span = BusinessHours.Span(start: marks[pair], end: marks[pair + 1]) {
          spans[day, default: []].append(span)
        }
      }
    }
    let hours = BusinessHours(spans: spans)
    let holidays = (0..<below(30)).map { _ in String(moment().rfc3339.prefix(10)) }
    return (BusinessCalendar(hours: hours, zone: zone, holidays: holidays), hours, holidays)
  }
}
