import Accounts
import Foundation
import Kit
import Store

/// How tickets come to belong to each other, and to somebody else.
extension Ticket {
  /// It goes on in another ticket: closed, with a pointer.
  mutating func merge(into target: Ticket, at now: Date) throws(Refusal) -> TicketFact? {
    guard mergedInto == nil else { throw .merged }
    mergedInto = target.id
    status = .closed
    closedAt = closedAt ?? now
    isEscalated = false
    awaitsReview = false
    return .merged(into: target.number)
  }

  /// Another ticket goes on here. What pressed there presses here; what was owed there is owed here.
  mutating func absorb(_ source: Ticket) -> TicketFact? {
    lastCustomerMessageAt = [lastCustomerMessageAt, source.lastCustomerMessageAt]
      .compactMap(\.self).max()
    lastMessageAt = [lastMessageAt, source.lastMessageAt].compactMap(\.self).max()
    tags = Set(tags + source.tags).sorted()
    priority = max(priority, source.priority)
    let isOwed = [.new, .triage, .inProgress, .waitingInternal].contains(source.status)
    let reopens = isOwed && (status == .waitingCustomer || status == .resolved)
    if reopens {
      if status == .resolved { reopenedCount += 1 }
      status = .inProgress
      resolvedAt = nil
    }
    return .absorbed(number: source.number, reopens: reopens)
  }

  mutating func link(to parent: Ticket?) -> TicketFact? {
    guard self.parent != parent?.id else { return nil }
    self.parent = parent?.id
    return .linked(parent: parent?.number)
  }

  mutating func setRequester(_ contact: Contact) -> TicketFact? {
    guard customer != contact.id else { return nil }
    customer = contact.id
    organization = contact.organization
    return .requesterChanged(to: contact.id)
  }
}

extension TicketDesk {
  /// How far up the line of parents is looked for a circle.
  private static let longestLine = 50

  /// Puts one ticket into another: its conversation and whoever takes part go over, itself is closed with
  /// a pointer, and what still comes in for it lands in the other (Intake follows the pointer). Returns
  /// the other. There is no way back.
  @discardableResult
  package func merge(
    _ id: Ticket.ID, into target: Ticket.ID, by person: SignedIn
  ) async throws -> Ticket {
    try person.require(.reply)
    return try await database.write(for: person.tenant) { transaction in
      try merge(id, into: target, by: person.actor, in: transaction)
    }
  }

  private func merge(
    _ id: Ticket.ID, into target: Ticket.ID, by actor: Actor, in transaction: Transaction
  ) throws -> Ticket {
    guard id != target else { throw Refusal.mergedIntoItself }
    let table = TicketTable(transaction)
    // Always the smaller one first, so that two people who merge crosswise do not wait for each other.
    for held in [id, target].sorted(by: { $0.text < $1.text }) { try table.hold(held) }
    guard let source = try table.ticket(id), let goal = try table.ticket(target) else {
      throw Refusal.unknownTicket
    }
    guard source.mergedInto == nil, goal.mergedInto == nil else { throw Refusal.merged }
    guard goal.status != .closed else { throw Refusal.closed }
    let open = try OutcomeTable(transaction).escalations(of: id).first { $0.endedAt == nil }
    try MessageTable(transaction).move(from: id, to: target)
    try ThreadTable(transaction).copy(from: id, to: target)
    let now = world.now()
    try change(id, by: actor, in: transaction) { ticket throws(Refusal) in
      try ticket.merge(into: goal, at: now)
    }
    let joined = try change(target, by: actor, in: transaction) { $0.absorb(source) }
    guard source.isEscalated, !joined.isEscalated, let open else { return joined }
    try escalate(
      target, to: open.target, reason: open.reason, words: open.summaryForAgent,
      summary: open.summaryForAgent, confidence: open.aiConfidence, team: nil, by: actor,
      in: transaction)
    return try table.ticket(target) ?? joined
  }

  /// The ticket that another may belong to: known, and not below it already.
  func possibleParent(
    _ parent: Ticket.ID, of id: Ticket.ID, in transaction: Transaction
  ) throws -> Ticket {
    let table = TicketTable(transaction)
    guard let found = try table.ticket(parent) else { throw Refusal.unknownTicket }
    var above: Ticket? = found
    for _ in 0..<Self.longestLine {
      guard let ticket = above else { return found }
      guard ticket.id != id else { throw Refusal.linkedInACircle }
      above = try ticket.parent.flatMap(table.ticket)
    }
    throw Refusal.linkedInACircle
  }
}
