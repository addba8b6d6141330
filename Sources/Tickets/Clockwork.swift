import Accounts
import Foundation
import Kit
import Store

/// What a ticket's state asks of its clocks. Only what happened to the ticket decides, so that no room
/// that answers or closes has to think of clocks.
extension Ticket {
  enum Demand {
    /// Nobody has been promised anything.
    case none
    case run
    case pause
    case stop(isVoid: Bool)
  }

  func demand(on kind: SLAClock.Kind) -> Demand {
    // Until a customer writes, or of what machines write, nothing is owed.
    guard lastCustomerMessageAt != nil else { return .none }
    let isDone = status == .resolved || status == .closed
    switch kind {
    case .firstResponse:
      // Acknowledgements, notes and mails of a template never set it.
      if firstResponseAt != nil { return .stop(isVoid: false) }
      if isDone { return .stop(isVoid: true) }
    case .resolution:
      if isDone { return .stop(isVoid: isSpam || mergedInto != nil) }
    }
    return isSpam || status == .waitingCustomer ? .pause : .run
  }
}

/// What follows for a ticket's clocks from a change of the ticket.
struct Clockwork {
  private(set) var clocks: [SLAClock]
  private(set) var changed: [SLAClock] = []
  /// What happened to the clocks, for the timeline.
  private(set) var facts: [TicketFact] = []
  private let known: Set<SLAClock.Kind>

  init(_ clocks: [SLAClock]) {
    self.clocks = clocks
    known = Set(clocks.map(\.kind))
  }

  /// Whether anything that clocks go by is different.
  static func concerns(_ before: Ticket, _ after: Ticket) -> Bool {
    guard after.lastCustomerMessageAt != nil else { return false }
    return before.lastCustomerMessageAt == nil || before.status != after.status
      || before.firstResponseAt != after.firstResponseAt || before.isSpam != after.isSpam
      || before.priority != after.priority || before.slaPolicy != after.slaPolicy
      || before.mergedInto != after.mergedInto || before.customer != after.customer
  }

  /// Brings the clocks to where the ticket is. `isFirstLook` is the priority that triage finds, which
  /// nobody has been told another one before.
  mutating func follow(
    _ before: Ticket, _ ticket: Ticket, in manner: SLAClock.Manner, at now: Date,
    isFirstLook: Bool
  ) {
    let isNewPromise =
      before.priority != ticket.priority || before.slaPolicy != ticket.slaPolicy
    var moved = false
    for kind in SLAClock.Kind.allCases {
      let old = clocks.first { $0.kind == kind }
      guard var clock = next(of: kind, after: old, ticket, in: manner, at: now) else { continue }
      // Nobody is warned of what is being dealt with at this very moment.
      if clock.breaks(by: now) { note(.breached, of: clock) }
      if isNewPromise, known.contains(kind), clock.stoppedAt == nil {
        clock.promise(ticket.priority, in: manner)
        if clock.breaks(by: now) { note(.breached, of: clock) }
        moved = moved || clock.target != old?.target || clock.dueAt != old?.dueAt
      }
      switch ticket.demand(on: kind) {
      case .none: break
      case .run: clock.run(at: now, in: manner)
      case .pause: clock.pause(at: now, in: manner)
      case .stop(let isVoid): clock.stop(at: now, isVoid: isVoid)
      }
      if clock != old { changed.append(clock) }
      clocks.removeAll { $0.kind == kind }
      clocks.append(clock)
    }
    if moved, !isFirstLook { facts.insert(recomputed, at: 0) }
  }

  /// Records what has come about by itself.
  mutating func watch(at now: Date) {
    for index in clocks.indices {
      guard let event = clocks[index].advance(to: now) else { continue }
      note(event, of: clocks[index])
      changed.append(clocks[index])
    }
  }

  func dueAt(_ kind: SLAClock.Kind) -> Date? { clocks.first { $0.kind == kind }?.dueAt }

  /// When the next promise that runs is due.
  var nextDueAt: Date? { clocks.compactMap(\.pendingDueAt).min() }

  /// The clock that goes on: the present one, or a new one where a ticket that was done is at work again.
  private func next(
    of kind: SLAClock.Kind, after old: SLAClock?, _ ticket: Ticket, in manner: SLAClock.Manner,
    at now: Date
  ) -> SLAClock? {
    let demand = ticket.demand(on: kind)
    if let old, old.stoppedAt == nil { return old }
    switch demand {
    case .none, .stop: return old
    case .run, .pause:
      return SLAClock(
        kind, of: ticket.id, interval: (old?.interval ?? 0) + 1, priority: ticket.priority,
        in: manner, runsFrom: nil, startedAt: now)
    }
  }

  private mutating func note(_ event: SLAClock.Event, of clock: SLAClock) {
    switch event {
    case .warned:
      facts.append(.promiseNear(clock.kind, dueAt: clock.dueAt, interval: clock.interval))
    case .breached:
      facts.append(.promiseBroken(clock.kind, dueAt: clock.dueAt, interval: clock.interval))
    }
  }

  private var recomputed: TicketFact {
    .promiseMoved(
      firstResponse: clocks.first { $0.kind == .firstResponse && $0.stoppedAt == nil }?.dueAt,
      resolution: clocks.first { $0.kind == .resolution && $0.stoppedAt == nil }?.dueAt)
  }
}

extension TicketDesk {
  /// Works out what a change means for the clocks of a ticket that the transaction has locked, and
  /// writes into the ticket what lists show of them.
  func clockwork(
    from before: Ticket, to ticket: inout Ticket, in transaction: Transaction
  ) throws -> Clockwork {
    let table = SLAClockTable(transaction)
    // Before the first message there are none.
    let clocks = before.lastCustomerMessageAt == nil ? [] : try table.clocks(of: before.id)
    // Another requester may be of another tier.
    if before.customer != ticket.customer { ticket.slaPolicy = nil }
    let policy = try policy(of: ticket, in: transaction)
    ticket.slaPolicy = policy.id
    let manner = SLAClock.Manner(
      policy: policy,
      calendar: policy.calendar(of: try AccountsTable(transaction).settings()))
    var work = Clockwork(clocks)
    work.follow(
      before, ticket, in: manner, at: world.now(),
      isFirstLook: before.intent == nil && ticket.intent != nil)
    ticket.firstResponseDueAt = work.dueAt(.firstResponse)
    ticket.resolutionDueAt = work.dueAt(.resolution)
    ticket.nextDueAt = work.nextDueAt
    return work
  }

  private func policy(
    of ticket: Ticket, in transaction: Transaction
  ) throws(StoreFailure) -> SLAPolicy {
    let policies = try SLAPolicyTable(transaction).policies()
    if let id = ticket.slaPolicy, let known = policies.first(where: { $0.id == id }) {
      return known
    }
    let tier = try ticket.customer.flatMap(ContactTable(transaction).contact)?.tier ?? .regular
    return policies.first { $0.tier == tier } ?? .usual(for: tier, of: transaction.tenant)
  }

  /// Records warnings and breaches that have come about, each once, and returns of how many tickets. Run
  /// by the clock; doing it again finds nothing left to do.
  @discardableResult
  package func watchClocks(of tenant: TenantID, batch: Int = 100) async throws -> Int {
    var count = 0
    while true {
      let now = world.now()
      let due = try await database.read(for: tenant) {
        try SLAClockTable($0).due(by: now, limit: batch)
      }
      // Each ticket by itself, so that whoever works on one waits for no other.
      for ticket in due {
        try await database.write(for: tenant) { try watchClocks(of: ticket, in: $0) }
      }
      count += Set(due).count
      if due.count < batch { return count }
    }
  }

  private func watchClocks(of ticket: Ticket.ID, in transaction: Transaction) throws {
    let table = SLAClockTable(transaction)
    guard try TicketTable(transaction).lock(ticket) else { return }
    var work = Clockwork(try table.clocks(of: ticket))
    work.watch(at: world.now())
    try table.keep(work.changed)
    for fact in work.facts {
      try record(fact, about: ticket, by: .system("clocks"), in: transaction)
    }
  }
}
