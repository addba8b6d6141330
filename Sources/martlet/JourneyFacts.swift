import Assist
import Kit
import Outbox
import Procedures
import Store
import Tickets

extension Journey {
  /// What a ticket's own procedure makes of a fact: the signals that its waiting steps wait for. A fact
  /// that the present step does not wait for changes nothing.
  static func hear(
    _ fact: RecordedFact, of ticket: Ticket.ID, _ procedures: ProcedureDesk,
    _ transaction: Transaction
  ) throws {
    let outcomes: [String]
    switch fact.name {
    case "ticket.escalated": outcomes = ["escalated"]
    case "ticket.answered":
      switch fact.payload["then"].flatMap(AfterReply.init(rawValue:)) {
      case .resolve: outcomes = ["resolved", "human_resolved"]
      // More is owed to the customer, so their silence says nothing.
      case .keepOpen: outcomes = ["reopened"]
      case .wait, nil: outcomes = ["answered"]
      }
    case "ticket.resolved": outcomes = ["resolved", "human_resolved"]
    case "ticket.heard": outcomes = ["reopened"]
    case "ticket.confirmed":
      // How they said it decides whether a letter tells them that it is closed.
      try procedures.offer(
        JourneyName.ticket, about: ticket.retyped(), "confirmed", by: fact.actor,
        detail: fact.payload["by"] ?? "", in: transaction)
      outcomes = []
    case "ticket.rated":
      let isLow = fact.payload["score"].flatMap(Int.init).map { $0 < 3 } ?? false
      outcomes = isLow ? ["rated_low"] : []
    case "ticket.reopened":
      outcomes = ["reopened"]
      try beginAgain(fact, of: ticket, procedures, transaction)
    case "ticket.status_changed":
      switch fact.payload["to"] {
      case "resolved": outcomes = ["resolved", "human_resolved"]
      case "in_progress": outcomes = ["reopened"]
      // It is the customer's turn, whoever said so.
      case "waiting_customer": outcomes = ["answered"]
      default: outcomes = []
      }
    case "ticket.closed":
      // A person closed it by hand: whatever was waited for will not come.
      if fact.actor.hasPrefix("user:") || fact.actor == "system:intake" {
        try procedures.interrupt(
          ticket.retyped(), "ignored", by: fact.actor, detail: "closed", in: transaction)
        // Nor does anybody have to decide what would have been answered.
        try procedures.interrupt(
          ticket.retyped(), "superseded", by: fact.actor, detail: "closed", in: transaction)
        try DraftTable(transaction).supersede(on: ticket, at: fact.happenedAt)
      }
      // The outbox's sweep closed what its own run was still waiting with.
      outcomes = fact.actor == "system:followup" ? ["silent"] : []
    case "ticket.marked_spam":
      try procedures.interrupt(
        ticket.retyped(), "ignored", by: fact.actor, detail: "spam", in: transaction)
      // Nothing that is still held leaves for a sender of spam.
      let letters = LetterTable(transaction)
      let recalled = try letters.cancelHeld(of: ticket, because: "The ticket is spam.")
      for message in recalled {
        try MessageTable(transaction).setDeliveryState(
          Letter.State.cancelled.rawValue, of: message)
      }
      if !recalled.isEmpty {
        try procedures.interrupt(
          ticket.retyped(), "superseded", by: fact.actor, detail: "spam", in: transaction)
      }
      outcomes = []
    case "ticket.unmarked_spam":
      try beginAgain(fact, of: ticket, procedures, transaction)
      outcomes = []
    case "ticket.merged":
      try procedures.interrupt(
        ticket.retyped(), "duplicate", by: fact.actor, detail: "merged", in: transaction)
      try procedures.interrupt(
        ticket.retyped(), "superseded", by: fact.actor, detail: "merged", in: transaction)
      try DraftTable(transaction).supersede(on: ticket, at: fact.happenedAt)
      if let target = try TicketTable(transaction).ticket(ticket)?.mergedInto {
        try LetterTable(transaction).adopt(from: ticket, to: target)
      }
      outcomes = []
    case "ticket.absorbed":
      outcomes = fact.payload["reopens"] == "true" ? ["reopened"] : []
    default: outcomes = []
    }
    for outcome in outcomes {
      if try procedures.offer(
        JourneyName.ticket, about: ticket.retyped(), outcome, by: fact.actor, in: transaction)
      {
        return
      }
    }
  }

  /// A ticket whose procedure was over is at work again.
  private static func beginAgain(
    _ fact: RecordedFact, of ticket: Ticket.ID, _ procedures: ProcedureDesk,
    _ transaction: Transaction
  ) throws {
    let run = try procedures.run(JourneyName.ticket, about: ticket.retyped(), in: transaction)
    guard run?.state == .done else { return }
    try procedures.restart(
      JourneyName.ticket, about: ticket.retyped(), by: fact.actor, in: transaction)
  }
}

/// The names under which runs of the journey are kept.
enum JourneyName {
  static let message = "message"
  static let ticket = "ticket"
}
