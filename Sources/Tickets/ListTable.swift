import Foundation
import Kit
import Store

/// What a list shows beside its tickets, in one statement for the whole page.
package struct ListTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// The tickets of a list that was made elsewhere, for example of the drafts that wait; in no order.
  package func tickets(_ ids: [Ticket.ID]) throws(StoreFailure) -> [Ticket.ID: Ticket] {
    guard !ids.isEmpty else { return [:] }
    let found = try transaction.rows(
      """
      \(TicketTable.selection) WHERE ticket.tenant_id = \(transaction.tenant)
        AND ticket.id IN \(list: ids)
      """, as: Ticket.init(row:))
    return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
  }

  /// How the customer's last message begins: at most 240 characters of it.
  package func beginnings(of tickets: [Ticket.ID]) throws(StoreFailure) -> [Ticket.ID: String] {
    guard !tickets.isEmpty else { return [:] }
    let rows = try transaction.run(
      """
      SELECT ticket.id, (
          SELECT substr(message.body, 1, 240) FROM message
           WHERE message.tenant_id = ticket.tenant_id AND message.ticket_id = ticket.id
             AND message.author_type = 'customer'
           ORDER BY message.created_at DESC, message.id DESC LIMIT 1) AS beginning
        FROM ticket
       WHERE ticket.tenant_id = \(transaction.tenant) AND ticket.id IN \(list: tickets)
      """)
    var beginnings: [Ticket.ID: String] = [:]
    for row in rows { beginnings[try row.id("id")] = try row.optionalText("beginning") }
    return beginnings
  }

  /// Why a person was asked for, in the words of the newest hand-over on the timeline.
  package func escalationReasons(
    of tickets: [Ticket.ID]
  ) throws(StoreFailure) -> [Ticket.ID: String] {
    guard !tickets.isEmpty else { return [:] }
    let rows = try transaction.run(
      """
      SELECT ticket_id, payload FROM fact
       WHERE tenant_id = \(transaction.tenant) AND name = 'ticket.escalated'
         AND ticket_id IN \(list: tickets)
       ORDER BY number
      """)
    var reasons: [Ticket.ID: String] = [:]
    for row in rows {
      reasons[try row.id("ticket_id")] = try row.json("payload", as: [String: String].self)[
        "reason"]
    }
    return reasons
  }
}
