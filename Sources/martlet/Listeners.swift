import Accounts
import Assist
import FollowUp
import Foundation
import Intake
import Kit
import Knowledge
import Mail
import Outbox
import Procedures
import Review
import Store
import Tickets

/// What happens when: the one screen that joins the rooms.
enum Listeners {
  /// Poked with the tenant whenever a fact was recorded.
  static let factsChannel = "facts"

  /// A recorded fact pokes the live pages, and the ticket's own procedure where it is a turn of it. What
  /// turns out not to be solved is no longer an example of how to solve it.
  static func make(procedures: ProcedureDesk, knowledge: KnowledgeDesk) -> FactListeners {
    FactListeners { fact, transaction in
      transaction.poke(factsChannel)
      guard let ticket = fact.ticket else { return }
      if fact.name == "ticket.reopened" {
        try knowledge.forget(resolution: ticket.retyped(), in: transaction)
      }
      try FollowUpFacts.hear(fact, in: transaction)
      try Journey.hear(fact, of: ticket, procedures, transaction)
    }
  }

  /// Something was stored: its procedure begins in the same transaction.
  static func arrivals(_ procedures: ProcedureDesk) -> Arrivals {
    Arrivals { raw, transaction in
      try procedures.start(JourneyName.message, about: raw.retyped(), in: transaction)
    }
  }

  /// A decision on a draft: an approved reply goes to the outbox, and the review step ends.
  static func decisions(outbox: OutboxDesk, procedures: ProcedureDesk) -> Decisions {
    Decisions(
      approved: { reply, draft, transaction in
        let manner = try LetterManner.of(reply, draft: draft, in: transaction)
        try outbox.enqueue(reply, in: manner, transaction)
        // Somebody writes without a draft: the machine's part in this ticket is over.
        if draft == nil, case .person(let person) = reply.approver {
          try procedures.takeOver(
            reply.ticket.retyped(), by: Actor.user(person).text, in: transaction)
          try watch(reply.ticket, Actor.user(person), procedures, transaction)
        }
      },
      decided: { draft, decision, actor, transaction in
        guard
          let message = try MessageTable(transaction).message(draft.message),
          let raw = message.raw
        else { return }
        let detail =
          if case .regenerate(let feedback) = decision { feedback } else { "" }
        try procedures.offer(
          JourneyName.message, about: raw.retyped(), decision.name, by: actor.text, detail: detail,
          in: transaction)
        if case .takenOver = decision { try watch(draft.ticket, actor, procedures, transaction) }
      })
  }

  /// Who takes a ticket into their own hands is held to its 24 hours like whoever was given it.
  private static func watch(
    _ ticket: Ticket.ID, _ actor: Actor, _ procedures: ProcedureDesk, _ transaction: Transaction
  ) throws {
    try procedures.offer(
      JourneyName.ticket, about: ticket.retyped(), "taken_over", by: actor.text, in: transaction)
  }

  /// A letter arrived somewhere: the send step of the message that it answers ends.
  static func letters(_ procedures: ProcedureDesk) -> LetterOutcomes {
    LetterOutcomes { letter, state, reason, actor, transaction in
      // A reply that a person wrote alone has no run that waits for it.
      // Nor is a ticket resolved by a reply that nobody got.
      if state == .cancelled || state == .failed {
        try OutcomeTable(transaction).withdraw(letter.id.retyped())
      }
      guard letter.kind == .reply,
        let reply = try ApprovedReplyTable(transaction).reply(letter.id.retyped()),
        let id = reply.draft, let draft = try DraftTable(transaction).draft(id.retyped()),
        let raw = try MessageTable(transaction).message(draft.message)?.raw
      else { return }
      let outcome: String
      switch state {
      case .sent: outcome = "sent"
      case .failed: outcome = "undeliverable"
      case .cancelled: outcome = "called_back"
      case .held, .queued: return
      }
      try procedures.offer(
        JourneyName.message, about: raw.retyped(), outcome, by: actor.text, detail: reason,
        in: transaction)
    }
  }
}

/// How a letter presents itself: from which address, in whose name, after what hold.
enum LetterManner {
  static func of(
    _ reply: ApprovedReply, draft: Draft?, in transaction: Transaction
  ) throws -> OutboxDesk.Manner {
    let accounts = AccountsTable(transaction)
    let shop = try accounts.house().name
    let ticket = try TicketTable(transaction).ticket(reply.ticket)
    let named = try ticket?.inbox.flatMap(accounts.inbox)
    // A phone log or a form has no address to write from: the default inbox's serves.
    let candidates = try [named].compactMap(\.self) + accounts.inboxes()
    guard let inbox = candidates.first(where: { $0.channel == .email }) ?? candidates.first else {
      throw Missing.inbox
    }
    var author = shop
    if case .person(let id) = reply.approver {
      author = try accounts.user(id)?.name ?? shop
    }
    return OutboxDesk.Manner(
      sender: MailAddress(name: shop, address: inbox.address),
      hold: .seconds(inbox.holdSeconds), authorName: author,
      aiMetadata: draft.map { draft in
        AIMetadata(
          model: draft.model, confidence: draft.confidence,
          kbArticleIDs: Array(Set(draft.citations.map(\.source))).sorted(),
          draftID: draft.id.text)
      })
  }
}
