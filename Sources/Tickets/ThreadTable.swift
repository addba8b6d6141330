import Foundation
import Kit
import Store

/// What ties a mail to a ticket: Message-IDs sent and received, reply tokens, participants.
package struct ThreadTable {
  /// A ticket that some evidence points at.
  package struct Match: Sendable, Equatable {
    package let ticket: Ticket.ID
    /// The Message-ID was one of our own letters.
    package let isOurs: Bool
  }

  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Message-IDs are compared without angle brackets and as they stand.
  package static func key(_ messageID: String) -> String {
    messageID.trimmingCharacters(in: CharacterSet(charactersIn: "<> \t\r\n"))
  }

  package func record(
    messageID: String, of ticket: Ticket.ID, isOurs: Bool, at now: Date
  ) throws(StoreFailure) {
    let key = Self.key(messageID)
    guard !key.isEmpty else { return }
    try transaction.run(
      """
      INSERT INTO message_reference (tenant_id, message_id_key, ticket_id, is_ours, created_at)
      VALUES (\(transaction.tenant), \(key), \(ticket), \(isOurs), \(now))
      ON CONFLICT (tenant_id, message_id_key, ticket_id) DO NOTHING
      """)
  }

  package func matches(messageIDs: [String]) throws(StoreFailure) -> [Match] {
    let keys = messageIDs.map(Self.key).filter { !$0.isEmpty }
    guard !keys.isEmpty else { return [] }
    return try transaction.rows(
      """
      SELECT ticket_id, is_ours FROM message_reference
       WHERE tenant_id = \(transaction.tenant) AND message_id_key IN \(list: Array(keys.suffix(50)))
       ORDER BY created_at DESC
      """
    ) { row throws(StoreFailure) in
      Match(ticket: try row.id("ticket_id"), isOurs: try row.bool("is_ours"))
    }
  }

  /// The newest Message-IDs of a ticket, oldest first: what a letter names in References. Of all,
  /// or only of our letters or of what came in.
  package func messageIDs(
    of ticket: Ticket.ID, limit: Int, areOurs: Bool? = nil
  ) throws(StoreFailure) -> [String] {
    let side: SQL = if let areOurs { "AND is_ours = \(areOurs)" } else { "" }
    return try transaction.rows(
      """
      SELECT message_id_key FROM message_reference
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket) \(side)
       ORDER BY created_at DESC, message_id_key LIMIT \(limit)
      """
    ) { row throws(StoreFailure) in try row.text("message_id_key") }.reversed()
  }

  package func ticket(token: String) throws(StoreFailure) -> Ticket.ID? {
    try transaction.first(
      """
      SELECT ticket_id FROM reply_token
       WHERE tenant_id = \(transaction.tenant) AND token = \(token)
      """
    ) { row throws(StoreFailure) in try row.id("ticket_id") }
  }

  package func token(of ticket: Ticket.ID, new: Secret) throws(StoreFailure) -> String {
    let known = try transaction.first(
      """
      SELECT token FROM reply_token
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
       LIMIT 1
      """
    ) { row throws(StoreFailure) in try row.text("token") }
    if let known { return known }
    try transaction.run(
      """
      INSERT INTO reply_token (tenant_id, token, ticket_id)
      VALUES (\(transaction.tenant), \(new.reveal()), \(ticket))
      """)
    return new.reveal()
  }

  package func add(
    participant address: String, contact: Contact.ID?, to ticket: Ticket.ID
  ) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO participant (tenant_id, ticket_id, address_key, contact_id)
      VALUES (\(transaction.tenant), \(ticket), \(Contact.emailKey(address)), \(contact))
      ON CONFLICT (tenant_id, ticket_id, address_key) DO NOTHING
      """)
  }

  /// What led to one ticket leads to another too: who takes part, and which mails belong to it.
  func copy(from source: Ticket.ID, to target: Ticket.ID) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO participant (tenant_id, ticket_id, address_key, contact_id)
      SELECT tenant_id, \(target), address_key, contact_id FROM participant
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(source)
      ON CONFLICT (tenant_id, ticket_id, address_key) DO NOTHING
      """)
    try transaction.run(
      """
      INSERT INTO message_reference (tenant_id, message_id_key, ticket_id, is_ours, created_at)
      SELECT tenant_id, message_id_key, \(target), is_ours, created_at
        FROM message_reference
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(source)
      ON CONFLICT (tenant_id, message_id_key, ticket_id) DO NOTHING
      """)
  }

  package func isParticipant(
    _ address: String, of ticket: Ticket.ID
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      SELECT address_key FROM participant WHERE tenant_id = \(transaction.tenant)
        AND ticket_id = \(ticket) AND address_key = \(Contact.emailKey(address))
      """
    ).isEmpty
  }
}
