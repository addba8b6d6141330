import Accounts
import Foundation
import Kit

/// One promise about time on one ticket, running in business time.
///
/// Pure: a verb takes what happened and when. The clock counts while the desk owes something and stands
/// while it waits for the customer; it warns once and is breached once, however often it is looked at,
/// and a moment that lies before the last one counts as no time at all.
package struct SLAClock: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case firstResponse = "first_response"
    case resolution
  }

  /// How it ended: `void` when what was promised was no longer owed.
  package enum Outcome: String, Sendable, CaseIterable {
    case met
    case missed
    case void
  }

  package enum State: String, Sendable, CaseIterable {
    case running
    case warning
    case breached
    case paused
    case met
    case missed
    case void
  }

  package enum Event: Sendable, Equatable {
    case warned
    case breached
  }

  package let ticket: Ticket.ID
  package let kind: Kind
  /// 1, and one more each time that the ticket is opened again.
  package let interval: Int
  package internal(set) var policy: SLAPolicy.ID
  /// Business time that was promised.
  package internal(set) var target: Duration
  package let startedAt: Date
  /// Business time that had passed when it last began to run.
  package internal(set) var used: Duration
  /// Nil while it stands.
  package internal(set) var runningSince: Date?
  /// Nil while it waits for the customer: nobody knows when it goes on.
  package internal(set) var dueAt: Date?
  package internal(set) var warnAt: Date?
  package internal(set) var warnedAt: Date?
  package internal(set) var breachedAt: Date?
  package internal(set) var stoppedAt: Date?
  package internal(set) var outcome: Outcome?

  /// The next moment at which something about it must be recorded.
  package var nextAt: Date? {
    guard runningSince != nil, stoppedAt == nil, breachedAt == nil, let dueAt else { return nil }
    if warnedAt == nil, let warnAt, warnAt <= dueAt { return warnAt }
    // Whoever answers at the very moment still keeps the promise.
    return dueAt + .milliseconds(1)
  }

  /// What it owes right now, for lists in order of urgency.
  package var pendingDueAt: Date? {
    stoppedAt == nil && runningSince != nil ? dueAt : nil
  }

  package func state(at now: Date) -> State {
    if let outcome {
      switch outcome {
      case .met: return .met
      case .missed: return .missed
      case .void: return .void
      }
    }
    if breachedAt != nil { return .breached }
    guard runningSince != nil, let dueAt else { return .paused }
    if now > dueAt { return .breached }
    if warnedAt != nil { return .warning }
    if let warnAt, now >= warnAt { return .warning }
    return .running
  }

  /// Business time that is left, none once it is used up.
  package func left(at now: Date, in calendar: BusinessCalendar) -> Duration {
    let running = runningSince.map { calendar.time(from: $0, to: stoppedAt ?? now) } ?? .zero
    return max(.zero, target - used - running)
  }
}

// MARK: What can happen to it

extension SLAClock {
  /// How a clock counts: by whose hours, and when it warns.
  struct Manner {
    let policy: SLAPolicy
    let calendar: BusinessCalendar
  }

  init(
    _ kind: Kind, of ticket: Ticket.ID, interval: Int, priority: Priority, in manner: Manner,
    runsFrom now: Date?, startedAt: Date
  ) {
    self.init(
      ticket: ticket, kind: kind, interval: interval, policy: manner.policy.id,
      target: .minutes(manner.policy.targets(for: priority).minutes(for: kind)),
      startedAt: startedAt, used: .zero, runningSince: nil, dueAt: nil, warnAt: nil,
      warnedAt: nil, breachedAt: nil, stoppedAt: nil, outcome: nil)
    if let now { run(at: now, in: manner) }
  }

  /// Records what has come about by `now`. Of a promise that is broken already nobody is warned.
  mutating func advance(to now: Date) -> Event? {
    if breaks(by: now) { return .breached }
    guard stoppedAt == nil, runningSince != nil, breachedAt == nil, warnedAt == nil, let warnAt,
      now >= warnAt
    else { return nil }
    warnedAt = now
    return .warned
  }

  /// Records the breach; true the first time.
  mutating func breaks(by now: Date) -> Bool {
    guard stoppedAt == nil, runningSince != nil, breachedAt == nil, let dueAt, now > dueAt else {
      return false
    }
    breachedAt = dueAt
    return true
  }

  mutating func run(at now: Date, in manner: Manner) {
    guard stoppedAt == nil, runningSince == nil else { return }
    runningSince = now
    aim(in: manner)
  }

  mutating func pause(at now: Date, in manner: Manner) {
    guard stoppedAt == nil, let since = runningSince else { return }
    used += manner.calendar.time(from: since, to: now)
    runningSince = nil
    warnAt = nil
    if breachedAt == nil { dueAt = nil }
  }

  /// What was promised is done, or with `isVoid` no longer owed.
  mutating func stop(at now: Date, isVoid: Bool) {
    guard stoppedAt == nil else { return }
    stoppedAt = now
    outcome = breachedAt != nil ? .missed : isVoid ? .void : .met
  }

  /// Another promise: a new priority, or a new policy.
  mutating func promise(_ priority: Priority, in manner: Manner) {
    guard stoppedAt == nil else { return }
    policy = manner.policy.id
    target = .minutes(manner.policy.targets(for: priority).minutes(for: kind))
    if runningSince != nil { aim(in: manner) }
  }

  /// Where the time that is left leads to. A breach stays where it was.
  private mutating func aim(in manner: Manner) {
    guard let since = runningSince else { return }
    func moment(at share: Int) -> Date {
      let time = Duration.milliseconds(target.milliseconds * Int64(share) / 100)
      return manner.calendar.moment(after: max(.zero, time - used), from: since)
    }
    warnAt = moment(at: manner.policy.warningPercent)
    if breachedAt == nil { dueAt = moment(at: 100) }
  }
}
