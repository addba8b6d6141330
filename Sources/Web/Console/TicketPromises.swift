import Accounts
import Foundation
import Kit
import Store
import Tickets

/// The promises of some tickets, read at once, as they stand at a moment.
struct TicketPromises: Sendable {
  private let clocks: [Ticket.ID: [SLAClock]]
  private let policies: [SLAPolicy]
  private let settings: TenantSettings
  private let now: Date

  init(of tickets: [Ticket.ID], in transaction: Transaction, at now: Date) throws {
    clocks = try SLAClockTable(transaction).clocks(of: tickets)
    policies = try SLAPolicyTable(transaction).policies()
    settings = try AccountsTable(transaction).settings()
    self.now = now
  }

  /// Of each kind the present one.
  func clocks(of ticket: Ticket) -> [SLAClock] { clocks[ticket.id] ?? [] }

  func state(of clock: SLAClock) -> SLAClock.State { clock.state(at: now) }

  /// Business time until it is due, or that is left while it stands.
  func minutesLeft(of clock: SLAClock) -> Int {
    let policy = policies.first { $0.id == clock.policy }
    let calendar = policy?.calendar(of: settings) ?? BusinessCalendar(settings)
    return Int(clock.left(at: now, in: calendar).milliseconds / 60_000)
  }

  /// Whether a promise has come to be near or broken by the mere passing of time.
  func hasTurned(since moment: Date, of ticket: Ticket) -> Bool {
    clocks(of: ticket).contains { $0.state(at: moment) != $0.state(at: now) }
  }

  func badges(of ticket: Ticket) -> [SLABadge] { clocks(of: ticket).compactMap(badge) }

  /// What comes next, or how the promises of a ticket that is done were kept; none for spam.
  func badge(of ticket: Ticket) -> SLABadge? {
    if ticket.isSpam { return nil }
    let badges = badges(of: ticket)
    let pressing = badges.filter(\.isPressing).min {
      ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture)
    }
    return pressing ?? badges.first { $0.state == .paused }
      ?? badges.first { $0.state == .missed } ?? badges.last
  }

  /// Nil for a promise that is no longer owed.
  private func badge(_ clock: SLAClock) -> SLABadge? {
    let state: SLABadge.State
    switch clock.state(at: now) {
    case .running: state = .running
    case .warning: state = .warning
    case .breached: state = .breached
    case .paused: state = .paused
    case .met: state = .met
    case .missed: state = .missed
    case .void: return nil
    }
    return SLABadge(
      promise: clock.kind == .firstResponse ? .firstResponse : .resolution, state: state,
      due: clock.dueAt, minutesLeft: state == .paused ? minutesLeft(of: clock) : nil)
  }

  /// That somebody looks at a draft in time.
  func review(of draft: Date) -> SLABadge {
    let calendar = BusinessCalendar(settings)
    let due = calendar.moment(after: .minutes(settings.reviewMinutes), from: draft)
    let warning = calendar.moment(after: .seconds(45 * settings.reviewMinutes), from: draft)
    return SLABadge(
      promise: .review, state: now > due ? .breached : now >= warning ? .warning : .running,
      due: due)
  }
}
