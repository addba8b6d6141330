import Foundation
import Kit
import Store
import Tickets

/// What a customer answered by one letter's link.
package struct Feedback: Sendable, Equatable {
  /// 1 to 5; nil where they only said whether it is solved.
  package var score: Int?
  package var comment: String
  package var isSolved: Bool?
  package var answeredAt: Date
}

/// Answers in the table `feedback`, one for each letter: a second answer replaces the first.
package struct SatisfactionTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func feedback(to letter: Identifier<LetterMark>) throws(StoreFailure) -> Feedback? {
    try transaction.first(
      """
      SELECT score, comment, is_solved, answered_at FROM feedback
       WHERE tenant_id = \(transaction.tenant) AND letter_id = \(letter)
      """
    ) { row throws(StoreFailure) in
      Feedback(
        score: try row.optionalInt("score"), comment: try row.text("comment"),
        isSolved: try row.optionalInt("is_solved").map { $0 != 0 },
        answeredAt: try row.date("answered_at"))
    }
  }

  func keep(
    _ feedback: Feedback, to letter: Identifier<LetterMark>, on ticket: Ticket.ID
  ) throws(StoreFailure) {
    let isSolved = feedback.isSolved.map { $0 ? 1 : 0 }
    try transaction.run(
      """
      INSERT INTO feedback (tenant_id, letter_id, ticket_id, score, comment, is_solved, answered_at)
      VALUES (\(transaction.tenant), \(letter), \(ticket), \(feedback.score), \(feedback.comment),
        \(isSolved), \(feedback.answeredAt))
      ON CONFLICT (tenant_id, letter_id) DO UPDATE SET score = excluded.score,
        comment = excluded.comment, is_solved = excluded.is_solved,
        answered_at = excluded.answered_at
      """)
  }
}
