import Foundation
import Kit
import Store
import Tickets

/// Who had the last letter of a kind that everybody may have only once in a while: the acknowledgement
/// once in an hour, the question how it was once in 30 days. In the table `letter_turn`, whose one row
/// for each recipient lets of two letters at the same instant only one through.
package struct LetterTurns {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// True when this letter may go, also when it asks again.
  package func take(
    _ kind: Letter.Kind, for address: String, as letter: Letter.ID, at now: Date,
    every pause: Duration
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      INSERT INTO letter_turn (tenant_id, kind, recipient_key, letter_id, taken_at)
      VALUES (\(transaction.tenant), \(kind.rawValue), \(Contact.emailKey(address)), \(letter),
        \(now))
      ON CONFLICT (tenant_id, kind, recipient_key) DO UPDATE SET letter_id = excluded.letter_id,
        taken_at = excluded.taken_at
       WHERE letter_turn.taken_at <= \(now - pause) OR letter_turn.letter_id = excluded.letter_id
      RETURNING letter_id
      """
    ).isEmpty
  }

  /// A letter that was called back has not had its turn.
  package func giveBack(
    _ kind: Letter.Kind, for address: String, of letter: Letter.ID
  ) throws(StoreFailure) {
    try transaction.run(
      """
      DELETE FROM letter_turn WHERE tenant_id = \(transaction.tenant) AND kind = \(kind.rawValue)
        AND recipient_key = \(Contact.emailKey(address)) AND letter_id = \(letter)
      """)
  }
}
