import Accounts
import Kit
import Store

extension MessageTable {
  /// Whether the customer wrote something on the ticket that arrived after this raw message. Ids of raw
  /// messages are in the order of their arrival, whatever order they were read in.
  package func hasNewerMessage(
    on ticket: Ticket.ID, than raw: Identifier<RawMessageMark>
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      SELECT 1 AS one FROM message
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
         AND author_type = 'customer' AND kind = 'message' AND raw_message_id > \(raw)
       LIMIT 1
      """
    ).isEmpty
  }

  /// Which of these kept files attachments of this tenant name, or letters that are still being written,
  /// for the sweep.
  package func named(among hashes: [String]) throws(StoreFailure) -> [String] {
    try transaction.rows(
      """
      SELECT DISTINCT sha256 FROM attachment
       WHERE tenant_id = \(transaction.tenant) AND sha256 IN \(list: hashes)
      UNION SELECT sha256 FROM upload
       WHERE tenant_id = \(transaction.tenant) AND sha256 IN \(list: hashes)
      """
    ) { row throws(StoreFailure) in try row.text("sha256") }
  }
}
