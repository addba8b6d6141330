import Foundation
import Kit
import Store
import Tickets

/// Calls managers' letters back that have not left: what they say is no longer so. Their jobs find that
/// and do nothing.
package struct HeldLetters {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Every letter about the ticket that is neither a reply nor an acknowledgement.
  package func cancelNotices(of ticket: Ticket.ID) throws(StoreFailure) {
    try cancel(
      """
      UPDATE letter SET state = 'cancelled'
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket) AND state = 'held'
         AND kind IN ('resolution', 'satisfaction', 'reminder', 'closing')
      RETURNING id, message_id, kind, recipient
      """)
  }

  /// All of a kind to one address, whatever their tickets.
  package func cancel(_ kind: Letter.Kind, to address: String) throws(StoreFailure) {
    try cancel(
      """
      UPDATE letter SET state = 'cancelled'
       WHERE tenant_id = \(transaction.tenant) AND recipient = \(address)
         AND kind = \(kind.rawValue) AND state = 'held'
      RETURNING id, message_id, kind, recipient
      """)
  }

  private func cancel(_ statement: SQL) throws(StoreFailure) {
    for row in try transaction.run(statement) {
      try MessageTable(transaction).setDeliveryState(
        Letter.State.cancelled.rawValue, of: try row.id("message_id"))
      let kind: Letter.Kind = try row.word("kind")
      guard kind == .satisfaction else { continue }
      try LetterTurns(transaction).giveBack(
        kind, for: try row.text("recipient"), of: try row.id("id"))
    }
  }
}
