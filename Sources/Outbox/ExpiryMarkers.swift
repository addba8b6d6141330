import Foundation
import Kit
import Store
import Tickets

/// S0's outbox_expiry_marker: from when on nobody expects an answer to a letter any more. It stands on
/// the last reply of a ticket, in `letter.expires_at`.
package struct ExpiryMarker: Sendable, Equatable {
  package let letter: Letter.ID
  package let ticket: Ticket.ID
  package let expires: Date
}

package struct ExpiryMarkers {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// The earliest first, after the one given.
  package func expired(
    by now: Date, after last: ExpiryMarker?, limit: Int
  ) throws(StoreFailure) -> [ExpiryMarker] {
    let rest: SQL =
      if let last {
        """
        AND (expires_at > \(last.expires) OR expires_at = \(last.expires) AND id > \(last.letter))
        """
      } else { "" }
    return try transaction.rows(
      """
      SELECT id, ticket_id, expires_at FROM letter
       WHERE tenant_id = \(transaction.tenant) AND expires_at <= \(now) \(rest)
       ORDER BY expires_at, id LIMIT \(limit)
      """
    ) { row throws(StoreFailure) in
      ExpiryMarker(
        letter: try row.id("id"), ticket: try row.id("ticket_id"),
        expires: try row.date("expires_at"))
    }
  }

  /// False when somebody moved or cleared it meanwhile.
  package func isSet(_ marker: ExpiryMarker) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      SELECT id FROM letter WHERE tenant_id = \(transaction.tenant) AND id = \(marker.letter)
        AND expires_at = \(marker.expires)
      """
    ).isEmpty
  }

  package func move(_ marker: ExpiryMarker, to moment: Date) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE letter SET expires_at = \(moment)
       WHERE tenant_id = \(transaction.tenant) AND id = \(marker.letter)
      """)
  }

  package func clear(of ticket: Ticket.ID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE letter SET expires_at = NULL
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
         AND expires_at IS NOT NULL
      """)
  }

  /// Only the last reply of a ticket has one.
  func set(_ letter: Letter.ID, of ticket: Ticket.ID, to moment: Date) throws(StoreFailure) {
    try clear(of: ticket)
    try transaction.run(
      """
      UPDATE letter SET expires_at = \(moment)
       WHERE tenant_id = \(transaction.tenant) AND id = \(letter)
      """)
  }
}
