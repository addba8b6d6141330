import Accounts
import Foundation
import Kit
import Store
import Tickets

/// Everything that arrived, in `raw_message`.
package struct RawTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Where the bytes are: in the row up to 64 KB, else in the file store.
  enum Content: Sendable {
    case row(Data)
    case file(hash: String)
  }

  /// Keeps it unless it is there already; returns the id under which it is kept.
  func keep(
    _ id: Identifier<RawMessageMark>, _ delivery: Delivery, in inbox: InboxID,
    key: DuplicateKey, content: Content, relay: String, at now: Date
  ) throws(StoreFailure) -> (id: Identifier<RawMessageMark>, isNew: Bool) {
    let bytes: Data? = if case .row(let data) = content { data } else { nil }
    let hash: String? = if case .file(let hash) = content { hash } else { nil }
    if let known = try numbered(delivery, in: inbox, key: key) { return (known, false) }
    let made = try transaction.run(
      """
      INSERT INTO raw_message (tenant_id, id, inbox_id, door, message_id_key, body_hash,
        delivery_id, envelope_from, envelope_to, received_at, size_bytes, content, file_hash,
        relay, state)
      VALUES (\(transaction.tenant), \(id), \(inbox), \(delivery.door.rawValue),
        \(key.messageID), \(SQL.Value.bytes(key.bodyHash)), \(delivery.deliveryID),
        \(delivery.envelopeFrom), \(delivery.envelopeTo.joined(separator: ", ")), \(now),
        \(delivery.content.count), \(bytes), \(hash), \(relay), 'stored')
      ON CONFLICT DO NOTHING RETURNING id
      """)
    if !made.isEmpty { return (id, true) }
    let same = try transaction.first(
      """
      SELECT id FROM raw_message WHERE tenant_id = \(transaction.tenant)
        AND inbox_id = \(inbox) AND message_id_key = \(key.messageID)
        AND body_hash = \(SQL.Value.bytes(key.bodyHash))
      """, as: { row throws(StoreFailure) in try row.id("id", of: RawMessageMark.self) })
    if let same { return (same, false) }
    // The same delivery, of other bytes, was faster by a moment.
    if let known = try numbered(delivery, in: inbox, key: key) { return (known, false) }
    throw .conflict("a delivery that is neither new nor known")
  }

  /// What is kept under the relay's own number of this delivery, of the same mail: a relay that was
  /// installed anew counts from one again.
  private func numbered(
    _ delivery: Delivery, in inbox: InboxID, key: DuplicateKey
  ) throws(StoreFailure) -> Identifier<RawMessageMark>? {
    guard let number = delivery.deliveryID else { return nil }
    return try transaction.first(
      """
      SELECT id FROM raw_message WHERE tenant_id = \(transaction.tenant)
        AND inbox_id = \(inbox) AND door = \(delivery.door.rawValue) AND delivery_id = \(number)
           AND message_id_key = \(key.messageID)
      """
    ) { row throws(StoreFailure) in try row.id("id") }
  }

  package func raw(
    _ id: Identifier<RawMessageMark>, files: FileStore, withContent: Bool = true
  ) throws(StoreFailure) -> RawMessage? {
    let bytes: SQL = withContent ? "content, file_hash," : ""
    guard
      let row = try transaction.run(
        """
        SELECT id, inbox_id, door, envelope_from, envelope_to, received_at, size_bytes, \(bytes)
          relay, state, ticket_id, message_id
          FROM raw_message WHERE tenant_id = \(transaction.tenant) AND id = \(id)
        """
      ).first
    else { return nil }
    let content: Data
    if !withContent {
      content = Data()
    } else if let hash = try row.optionalText("file_hash") {
      content = try files.content(of: hash)
    } else {
      content = try row.bytes("content")
    }
    return RawMessage(
      id: id, inbox: try row.id("inbox_id"), door: try row.word("door"),
      envelopeFrom: try row.optionalText("envelope_from"),
      envelopeTo: try row.optionalText("envelope_to"), receivedAt: try row.date("received_at"),
      sizeBytes: try row.int("size_bytes"), content: content, relay: try row.json("relay"),
      state: try row.word("state"), ticket: try row.optionalID("ticket_id"),
      message: try row.optionalID("message_id"))
  }

  /// Says what was made of it; false when another message was, meanwhile.
  func mark(
    _ id: Identifier<RawMessageMark>, _ state: RawMessage.State, ticket: Ticket.ID,
    message: Message.ID, note: String?
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      UPDATE raw_message SET state = \(state.rawValue), ticket_id = \(ticket),
        message_id = \(message), note = \(note)
       WHERE tenant_id = \(transaction.tenant) AND id = \(id)
         AND (message_id IS NULL OR message_id = \(message))
       RETURNING id
      """
    ).isEmpty
  }

  /// What was already made of it; read again inside the transaction that would make it.
  func outcome(
    of id: Identifier<RawMessageMark>
  ) throws(StoreFailure) -> (ticket: Ticket.ID, message: Message.ID)? {
    try transaction.first(
      """
      SELECT ticket_id, message_id FROM raw_message
       WHERE tenant_id = \(transaction.tenant) AND id = \(id) AND message_id IS NOT NULL
      """
    ) { row throws(StoreFailure) in (try row.id("ticket_id"), try row.id("message_id")) }
  }

  /// The same mail in another inbox that is a message of this ticket already: one answer to a ticket
  /// that names two of our addresses is one message.
  func twin(
    of id: Identifier<RawMessageMark>, on ticket: Ticket.ID, inboxes: [InboxID]
  ) throws(StoreFailure) -> Message.ID? {
    try transaction.first(
      """
      SELECT other.message_id FROM raw_message mine
        JOIN raw_message other ON other.tenant_id = mine.tenant_id
          AND other.inbox_id IN \(list: inboxes) AND other.message_id_key = mine.message_id_key
          AND other.body_hash = mine.body_hash
       WHERE mine.tenant_id = \(transaction.tenant) AND mine.id = \(id) AND other.id <> mine.id
         AND other.ticket_id = \(ticket) AND other.message_id IS NOT NULL
       LIMIT 1
      """
    ) { row throws(StoreFailure) in try row.id("message_id") }
  }

  /// Whether the message was made of another raw message than this one.
  func isTwin(
    _ id: Identifier<RawMessageMark>, of message: Message.ID
  ) throws(StoreFailure) -> Bool {
    let maker: Identifier<RawMessageMark>? =
      try transaction.first(
        """
        SELECT raw_message_id FROM message
         WHERE tenant_id = \(transaction.tenant) AND id = \(message)
        """
      ) { row throws(StoreFailure) in try row.optionalID("raw_message_id") } ?? nil
    return maker != nil && maker != id
  }

  /// Which of these kept files rows of this tenant name, for the sweep.
  package func named(among hashes: [String]) throws(StoreFailure) -> [String] {
    try transaction.rows(
      """
      SELECT file_hash FROM raw_message
       WHERE tenant_id = \(transaction.tenant) AND file_hash IN \(list: hashes)
      """
    ) { row throws(StoreFailure) in try row.text("file_hash") }
  }

  /// Those that could not be read, the latest first, without their bytes.
  package func failed(limit: Int, files: FileStore) throws(StoreFailure) -> [RawMessage] {
    let ids = try transaction.rows(
      """
      SELECT id FROM raw_message WHERE tenant_id = \(transaction.tenant) AND state = 'failed'
       ORDER BY received_at DESC LIMIT \(limit)
      """
    ) { row throws(StoreFailure) in try row.id("id", of: RawMessageMark.self) }
    var found: [RawMessage] = []
    for id in ids {
      if let mail = try raw(id, files: files, withContent: false) { found.append(mail) }
    }
    return found
  }

  /// How many there are in a state, for `doctor`.
  package func count(_ state: RawMessage.State) throws(StoreFailure) -> Int {
    try transaction.first(
      """
      SELECT count(*) AS number FROM raw_message
       WHERE tenant_id = \(transaction.tenant) AND state = \(state.rawValue)
      """
    ) { row throws(StoreFailure) in try row.int("number") } ?? 0
  }
}
