import Accounts
import Foundation
import Kit
import Store

/// The room's verbs. Each loads, decides, and saves with the reason in one transaction.
///
/// Those that end in `in:` join the caller's transaction, so that a message, its ticket and the
/// work that follows commit together.
package struct TicketDesk: Sendable {
  package let database: any Database
  package let world: World
  private let listeners: FactListeners

  package init(database: any Database, world: World, listeners: FactListeners) {
    self.database = database
    self.world = world
    self.listeners = listeners
  }

  package func open(_ new: NewTicket, by actor: Actor, in transaction: Transaction) throws
    -> Ticket
  {
    let table = TicketTable(transaction)
    let now = world.now()
    let ticket = Ticket.opened(
      world.id(), number: try table.next("ticket", from: 1001), from: new, at: now)
    try table.insert(ticket)
    try record(.opened(channel: new.channel), about: ticket.id, by: actor, in: transaction)
    return ticket
  }

  /// Loads the ticket, lets `verb` change it, and saves it with the fact; nothing is written when
  /// the verb has nothing to say. `version` is what the caller saw, where it matters; without it a
  /// change made at the same time is no obstacle: the verb is run again on top of it.
  @discardableResult
  package func change(
    _ id: Ticket.ID, by actor: Actor, expecting version: Int? = nil, in transaction: Transaction,
    _ verb: (inout Ticket) throws -> TicketFact?
  ) throws -> Ticket {
    let table = TicketTable(transaction)
    while true {
      guard var ticket = try table.ticket(id) else { throw Refusal.unknownTicket }
      if let version, ticket.version != version { throw Refusal.changedMeanwhile }
      let before = ticket
      guard let fact = try verb(&ticket) else { return ticket }
      ticket.version = before.version + 1
      ticket.updatedAt = world.now()
      let concernsClocks = Clockwork.concerns(before, ticket)
      // From here nobody else touches its clocks.
      if concernsClocks, try !table.lock(id, at: before.version) { continue }
      let clocks =
        concernsClocks ? try clockwork(from: before, to: &ticket, in: transaction) : nil
      guard try table.update(ticket, from: before.version) else { continue }
      if ticket.tags != before.tags { try table.replaceTags(ticket.tags, of: id) }
      if before.isEscalated, !ticket.isEscalated {
        try OutcomeTable(transaction).endEscalations(of: id, at: world.now())
      }
      try record(fact, about: id, by: actor, in: transaction)
      if let clocks {
        try SLAClockTable(transaction).keep(clocks.changed)
        for fact in clocks.facts {
          try record(fact, about: id, by: .system("clocks"), in: transaction)
        }
      }
      return ticket
    }
  }

  /// Puts something on the timeline that changes no field.
  package func record(
    _ fact: TicketFact, about ticket: Ticket.ID, by actor: Actor, in transaction: Transaction
  ) throws {
    let recorded = try FactTable(transaction).append(
      fact, about: ticket, by: actor, at: world.now())
    try listeners.hear(recorded, transaction)
  }

  /// Adds an entry to the conversation. The verb that goes with it is the caller's.
  package func add(_ message: Message, in transaction: Transaction) throws {
    try MessageTable(transaction).insert(message)
  }

  /// Hands the ticket to a person, with the record behind the escalated queue.
  package func escalate(
    _ id: Ticket.ID, to target: EscalationTarget, reason: String, words: String, summary: String,
    confidence: Double?, team: TeamID?, by actor: Actor, in transaction: Transaction
  ) throws {
    let now = world.now()
    try OutcomeTable(transaction).insert(
      Escalation(
        id: world.id(), ticket: id, reason: reason, target: target, summaryForAgent: summary,
        aiConfidence: confidence, createdAt: now, endedAt: nil))
    try change(id, by: actor, in: transaction) { ticket in
      if let team, ticket.assignedUser == nil { _ = ticket.assign(user: nil, team: team) }
      return ticket.escalate(to: target, reason: words)
    }
  }

  package func endEscalation(
    of id: Ticket.ID, by actor: Actor, in transaction: Transaction
  ) throws {
    try change(id, by: actor, in: transaction) { $0.endEscalation() }
  }

  /// Records the outcome and resolves the ticket.
  package func resolve(
    _ id: Ticket.ID, with resolution: Resolution, by actor: Actor, in transaction: Transaction
  ) throws {
    try OutcomeTable(transaction).insert(resolution)
    try change(id, by: actor, in: transaction) { ticket throws(Refusal) in
      try ticket.resolve(resolution.id, summary: resolution.summary, at: world.now())
    }
  }
}

/// Who hears of a fact inside the transaction that records it: projections and announcements queue
/// their jobs here. Wired in one place, `martlet/Listeners.swift`.
package struct FactListeners: Sendable {
  package let hear: @Sendable (RecordedFact, Transaction) throws -> Void
  package init(hear: @escaping @Sendable (RecordedFact, Transaction) throws -> Void) {
    self.hear = hear
  }
  package static let none = FactListeners { _, _ in }
}
