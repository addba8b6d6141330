import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("A clock of a promise")
struct SLAClockTests {
  /// Monday, 2 March 2026, 09:00 UTC.
  private let nine = Date(timeIntervalSince1970: 1_772_442_000)

  private func manner(
    _ tier: Contact.Tier = .regular, isAroundTheClock: Bool = false
  ) -> SLAClock.Manner {
    var policy = SLAPolicy.usual(for: tier, of: TenantID(high: 7, low: 7))
    policy.isAroundTheClock = isAroundTheClock
    return SLAClock.Manner(policy: policy, calendar: policy.calendar(of: TenantSettings()))
  }

  private func clock(_ manner: SLAClock.Manner, from start: Date? = nil) -> SLAClock {
    SLAClock(
      .firstResponse, of: Ticket.ID(high: 1, low: 1), interval: 1, priority: .normal, in: manner,
      runsFrom: start ?? nine, startedAt: start ?? nine)
  }

  @Test("warns after three quarters of the time and is breached after all of it, each once")
  func runsOut() {
    var clock = clock(manner())
    #expect(clock.dueAt == nine + .hours(2))
    #expect(clock.nextAt == nine + .minutes(90))
    #expect(clock.advance(to: nine + .minutes(89)) == nil)
    #expect(clock.state(at: nine + .minutes(89)) == .running)
    #expect(clock.state(at: nine + .minutes(90)) == .warning)
    #expect(clock.advance(to: nine + .minutes(90)) == .warned)
    #expect(clock.advance(to: nine + .minutes(90)) == nil)
    #expect(clock.nextAt == nine + .hours(2) + .milliseconds(1))
    // At the very moment the promise is still kept.
    #expect(clock.advance(to: nine + .hours(2)) == nil)
    #expect(clock.advance(to: nine + .hours(2) + .milliseconds(1)) == .breached)
    #expect(clock.advance(to: nine + .hours(9)) == nil)
    #expect(clock.breachedAt == nine + .hours(2))
    #expect(clock.nextAt == nil)
    clock.stop(at: nine + .hours(9), isVoid: false)
    #expect(clock.outcome == .missed)
    #expect(clock.state(at: nine + .hours(9)) == .missed)
  }

  @Test("nobody is warned of what is broken already")
  func overslept() {
    var clock = clock(manner())
    #expect(clock.advance(to: nine + .hours(30)) == .breached)
    #expect(clock.advance(to: nine + .hours(31)) == nil)
    #expect(clock.warnedAt == nil)
  }

  @Test("stands while the customer is asked, and goes on with what was left")
  func pausing() {
    let manner = manner()
    var clock = clock(manner)
    clock.pause(at: nine + .minutes(30), in: manner)
    #expect(clock.dueAt == nil)
    #expect(clock.nextAt == nil)
    #expect(clock.state(at: nine + .days(9)) == .paused)
    #expect(clock.left(at: nine + .days(9), in: manner.calendar) == .minutes(90))
    #expect(clock.advance(to: nine + .days(9)) == nil)
    // Two days later, an hour before the desk closes.
    let back = nine + .days(2) + .minutes(450)
    clock.run(at: back, in: manner)
    #expect(clock.dueAt == nine + .days(3) + .minutes(30))
    #expect(clock.warnAt == back + .minutes(60))
    #expect(clock.left(at: back + .minutes(20), in: manner.calendar) == .minutes(70))
    clock.pause(at: back, in: manner)
    clock.run(at: back, in: manner)
    #expect(clock.dueAt == nine + .days(3) + .minutes(30))
  }

  @Test("another priority or tier moves the moments, counted from the beginning")
  func retargeting() {
    let (regular, vip) = (manner(), manner(.vip))
    var clock = clock(regular)
    clock.promise(.normal, in: vip)
    #expect(clock.dueAt == nine + .hours(1))
    #expect(clock.warnAt == nine + .minutes(45))
    #expect(clock.policy == vip.policy.id)
    clock.promise(.normal, in: regular)
    #expect(clock.dueAt == nine + .hours(2))
    // A shorter promise may be broken already; a longer one does not mend what is.
    clock.promise(.normal, in: vip)
    #expect(clock.advance(to: nine + .minutes(61)) == .breached)
    clock.promise(.normal, in: regular)
    #expect(clock.breachedAt == nine + .hours(1))
    #expect(clock.advance(to: nine + .hours(5)) == nil)
  }

  @Test("around the clock, nights and holidays count")
  func nights() {
    let manner = manner(isAroundTheClock: true)
    #expect(clock(manner, from: nine + .hours(14)).dueAt == nine + .hours(16))
  }

  @Test("a clock of the house that jumps back takes nothing back and gives no time away")
  func jumps() {
    let manner = manner()
    var clock = clock(manner)
    #expect(clock.advance(to: nine + .minutes(100)) == .warned)
    #expect(clock.advance(to: nine - .hours(5)) == nil)
    clock.pause(at: nine - .hours(5), in: manner)
    #expect(clock.used == .zero)
    clock.run(at: nine - .hours(4), in: manner)
    #expect(clock.dueAt == nine + .hours(2))
    #expect(clock.advance(to: nine + .minutes(100)) == nil)
    #expect(clock.advance(to: nine + .days(2)) == .breached)
    clock.stop(at: nine, isVoid: false)
    #expect(clock.outcome == .missed)
  }

  @Test("what is no longer owed is neither kept nor broken")
  func void() {
    var clock = clock(manner())
    clock.stop(at: nine + .minutes(5), isVoid: true)
    clock.stop(at: nine + .minutes(50), isVoid: false)
    #expect(clock.outcome == .void)
    #expect(clock.stoppedAt == nine + .minutes(5))
    #expect(clock.pendingDueAt == nil)
    clock.run(at: nine + .hours(1), in: manner())
    clock.pause(at: nine + .hours(2), in: manner())
    #expect(clock.advance(to: nine + .days(2)) == nil)
    #expect(clock.state(at: nine + .days(2)) == .void)
  }

  @Test("whatever happens in whatever order, time is never negative, lost or counted twice")
  func laws() {
    let manner = manner()
    var seed: UInt64 = 99
    func below(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    for _ in 0..<200 {
      var clock = clock(manner)
      var now = nine
      var counted = Duration.zero
      var events: [SLAClock.Event] = []
      for _ in 0..<30 {
        let next = now + .minutes(below(300) - 20)
        if clock.runningSince != nil { counted += manner.calendar.time(from: now, to: next) }
        let isBack = next < now
        now = next
        if let event = clock.advance(to: now) { events.append(event) }
        if isBack { continue }
        switch below(3) {
        case 0: clock.pause(at: now, in: manner)
        case 1: clock.run(at: now, in: manner)
        default: break
        }
        #expect(clock.used >= .zero)
        #expect(clock.used <= counted)
        #expect(clock.left(at: now, in: manner.calendar) >= .zero)
        if let due = clock.dueAt, let warn = clock.warnAt, clock.breachedAt == nil {
          #expect(warn <= due)
        }
      }
      #expect(events.count { $0 == .breached } <= 1)
      #expect(events.count { $0 == .warned } <= 1)
      #expect(events.firstIndex(of: .breached).map { $0 == events.count - 1 } ?? true)
    }
  }
}
