import Accounts
import Foundation
import Kit
import Store

/// What customers say once it is over, and what managers are asked to look at.
extension Ticket {
  /// The customer says how it was. A later word replaces an earlier one.
  package mutating func rate(_ score: Int, comment: String) -> TicketFact? {
    let comment = comment.isEmpty ? nil : comment
    guard csatScore != score || csatComment != comment else { return nil }
    csatScore = score
    csatComment = comment
    return .rated(score)
  }

  /// The customer says that it is solved. It stays as it is until it is closed.
  package mutating func confirm(by door: String, at now: Date) -> TicketFact {
    lastCustomerMessageAt = now
    lastMessageAt = now
    return .confirmed(by: door)
  }

  /// Somebody is to look at it, and it stays where it is.
  package mutating func raise(to target: EscalationTarget, reason: String) -> TicketFact {
    isEscalated = true
    return .escalated(target: target, reason: reason)
  }
}

extension TicketDesk {
  /// Puts the ticket before somebody without opening it again, with the record behind the escalated
  /// queue.
  package func raise(
    _ id: Ticket.ID, to target: EscalationTarget, reason: String, words: String, summary: String,
    by actor: Actor, in transaction: Transaction
  ) throws {
    try OutcomeTable(transaction).insert(
      Escalation(
        id: world.id(), ticket: id, reason: reason, target: target, summaryForAgent: summary,
        aiConfidence: nil, createdAt: world.now(), endedAt: nil))
    try change(id, by: actor, in: transaction) { $0.raise(to: target, reason: words) }
  }
}
