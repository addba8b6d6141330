import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

/// Monday, 2 March 2026, 09:00 UTC; business hours 9:00 to 17:30.
@Suite("Promises about time")
struct PromiseTests {
  @Test("begin when a customer writes, and not before", arguments: Engine.allCases)
  func beginning(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let quiet = try await desk.reception.open()
    try await desk.reception.change(quiet.id) { $0.setPriority(.urgent) }
    #expect(try await desk.clocks(quiet.id).isEmpty)
    let regular = try await desk.ticket(try await desk.heard())
    #expect(regular.firstResponseDueAt == desk.now + .hours(2))
    #expect(regular.nextDueAt == desk.now + .hours(2))
    // Twenty-four hours of business time: two whole days of eight and a half, and seven hours.
    #expect(regular.resolutionDueAt == desk.now + .days(2) + .hours(7))
    let vip = try await desk.ticket(try await desk.heard(tier: .vip))
    #expect(vip.firstResponseDueAt == desk.now + .hours(1))
    #expect(vip.slaPolicy != regular.slaPolicy)
    let fresh = desk.now
    desk.clock.advance(by: .minutes(10))
    try await desk.hear(regular.id)
    #expect(try await desk.ticket(regular.id).firstResponseDueAt == fresh + .hours(2))
  }

  @Test(
    "an answer stops the first clock; the other stands while the customer is asked",
    arguments: Engine.allCases)
  func answering(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    desk.clock.advance(by: .hours(1))
    try await desk.reception.desk.note("For us.", on: id, by: desk.reception.cast.agent)
    #expect(try await desk.ticket(id).firstResponseDueAt == desk.now + .hours(1))
    try await desk.answer(id, then: .wait)
    var clocks = try await desk.clocks(id)
    #expect(clocks[.firstResponse]?.outcome == .met)
    #expect(clocks[.resolution]?.state(at: desk.now) == .paused)
    #expect(try await desk.ticket(id).nextDueAt == nil)
    // Five days of silence cost nothing.
    desk.clock.advance(by: .days(7))
    try await desk.watch()
    #expect(try await desk.facts(id) == [])
    try await desk.hear(id)
    clocks = try await desk.clocks(id)
    #expect(clocks[.resolution]?.used == .hours(1))
    // Monday 10:00, and 23 hours are left.
    #expect(clocks[.resolution]?.dueAt == desk.now + .days(2) + .hours(6))
    #expect(clocks[.firstResponse]?.outcome == .met)
    desk.clock.advance(by: .hours(1))
    try await desk.answer(id, then: .resolve)
    #expect(try await desk.clocks(id)[.resolution]?.outcome == .met)
    #expect(try await desk.facts(id) == [])
  }

  @Test(
    "warnings and breaches are told once, however often and by however many they are looked for",
    arguments: Engine.allCases)
  func watching(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    let version = try await desk.ticket(id).version
    desk.clock.advance(by: .minutes(89))
    try await desk.watch()
    #expect(try await desk.facts(id) == [])
    desk.clock.advance(by: .minutes(1))
    for _ in 0..<2 { try await desk.watch() }
    #expect(try await desk.facts(id) == ["sla.warning first_response"])
    desk.clock.advance(by: .minutes(31))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 { group.addTask { try await desk.watch() } }
      try await group.waitForAll()
    }
    try await desk.watch()
    #expect(
      try await desk.facts(id)
        == ["sla.warning first_response", "sla.breached first_response"])
    #expect(desk.reception.heard.all.filter { $0 == "sla.breached" }.count == 1)
    // Nobody's page or edit becomes stale by that.
    #expect(try await desk.ticket(id).version == version)
    try await desk.answer(id, then: .wait)
    #expect(try await desk.clocks(id)[.firstResponse]?.outcome == .missed)
  }

  @Test(
    "a breach is recorded with the answer where no watch came first", arguments: Engine.allCases)
  func lateAnswer(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    let due = desk.now + .hours(2)
    desk.clock.advance(by: .minutes(125))
    try await desk.answer(id, then: .resolve)
    try await desk.watch()
    #expect(try await desk.facts(id) == ["sla.breached first_response"])
    let clock = try #require(try await desk.clocks(id)[.firstResponse])
    #expect(clock.breachedAt == due)
    #expect(clock.outcome == .missed)
    #expect(try await desk.clocks(id)[.resolution]?.outcome == .met)
  }

  @Test(
    "jumps of the house's clock, forwards and back, tell nothing twice", arguments: Engine.allCases)
  func jumping(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    let start = desk.now
    desk.clock.set(to: start + .days(30))
    try await desk.watch()
    let both = ["sla.breached first_response", "sla.breached resolution"]
    #expect(try await desk.facts(id) == both)
    desk.clock.set(to: start - .days(3))
    try await desk.watch()
    try await desk.answer(id, then: .wait)
    try await desk.hear(id)
    desk.clock.set(to: start + .days(60))
    try await desk.watch()
    #expect(try await desk.facts(id) == both)
    for clock in try await desk.clocks(id).values { #expect(clock.used >= .zero) }
  }

  @Test(
    "a ticket that is opened again is promised anew, and the old figures stay",
    arguments: Engine.allCases)
  func reopening(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    desk.clock.advance(by: .days(30))
    try await desk.answer(id, then: .resolve)
    desk.clock.advance(by: .days(1))
    try await desk.hear(id)
    let reopened = desk.now
    let clock = try #require(try await desk.clocks(id)[.resolution])
    #expect(clock.interval == 2)
    #expect(clock.startedAt == reopened)
    #expect(clock.used == .zero)
    #expect(try await desk.ticket(id).nextDueAt == clock.dueAt)
    let history = try await desk.reception.house.database.read(for: desk.reception.house.tenant) {
      try SLAClockTable($0).history(of: id)
    }
    #expect(history.map(\.kind) == [.firstResponse, .resolution, .resolution])
    #expect(history.map(\.outcome) == [.missed, .missed, nil])
    desk.clock.advance(by: .days(30))
    try await desk.watch()
    #expect(
      try await desk.facts(id) == [
        "sla.breached first_response", "sla.breached resolution", "sla.breached resolution",
      ])
  }

  @Test(
    "another priority or tier moves what is due, and the timeline says so",
    arguments: Engine.allCases)
  func moving(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    let start = desk.now
    desk.clock.advance(by: .minutes(30))
    try await desk.reception.change(id) { $0.setPriority(.urgent) }
    var ticket = try await desk.ticket(id)
    #expect(ticket.firstResponseDueAt == start + .hours(2))
    #expect(ticket.resolutionDueAt == start + .hours(4))
    #expect(try await desk.facts(id) == ["sla.recomputed"])
    let customer = try #require(ticket.customer)
    let manager = desk.reception.cast.manager
    for _ in 0..<2 {
      try await desk.reception.desk.setTier(of: customer, to: .vip, by: manager)
    }
    ticket = try await desk.ticket(id)
    #expect(ticket.firstResponseDueAt == start + .hours(1))
    #expect(ticket.resolutionDueAt == start + .hours(2))
    #expect(ticket.nextDueAt == start + .hours(1))
    #expect(try await desk.facts(id) == ["sla.recomputed", "sla.recomputed"])
    let told = try await desk.reception.facts(of: id).last
    #expect(told?.payload["first_response_due_at"] == (start + .hours(1)).rfc3339)
    let viewer = try await desk.reception.cast.signIn("vera", as: .viewer)
    await #expect(throws: (any Error).self) {
      try await desk.reception.desk.setTier(of: customer, to: .regular, by: viewer)
    }
  }
}
