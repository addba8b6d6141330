import Accounts
import Jobs
import Kit
import Store
import Tickets

/// Letters that were given up.
extension OutboxDesk {
  /// Puts a failed letter back into the outbox, with all its attempts. It goes under its own Message-ID.
  package func sendAgain(_ id: Letter.ID, by person: SignedIn) async throws {
    try await database.write(for: person.tenant) { transaction in
      let letters = LetterTable(transaction)
      guard let letter = try letters.letter(id) else {
        throw Problem(.missing, "letter.unknown", "There is no such letter.")
      }
      guard
        try letters.move(id, to: .queued, error: nil, sentAt: nil, from: [.failed])
      else {
        throw Problem(
          .conflict, "letter.not_failed", "This letter has not failed. Load the page again.")
      }
      try MessageTable(transaction).setDeliveryState(
        Letter.State.queued.rawValue, of: letter.message)
      try jobs.enqueue(DeliverLetter(letter: id), in: transaction, unique: id.text)
      try tickets.record(
        .letterChanged(state: "queued", detail: "sent again"), about: letter.ticket,
        by: person.actor, in: transaction)
    }
  }
}
