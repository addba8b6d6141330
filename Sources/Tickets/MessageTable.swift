import Foundation
import Kit
import Store

/// The conversation in the tables `message` and `attachment`.
package struct MessageTable {
  let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func message(_ id: Message.ID) throws(StoreFailure) -> Message? {
    try transaction.first(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND id = \(id)",
      as: Message.init(row:))
  }

  /// The whole conversation, oldest first; `limit` counts from the newest.
  package func messages(
    of ticket: Ticket.ID, limit: Int = 500
  ) throws(StoreFailure) -> [Message] {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
      ORDER BY created_at DESC, id DESC LIMIT \(limit)
      """, as: Message.init(row:)
    ).reversed()
  }

  package func insert(_ message: Message) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO message (tenant_id, id, ticket_id, author_type, author_id, author_name,
        created_at, channel, body, quoted, signature, html, customer_visible, attachments,
        ai_metadata, raw_message_id, kind, delivery_state, forwarded)
      VALUES (\(transaction.tenant), \(message.id), \(message.ticket),
        \(message.author.rawValue), \(message.authorID), \(message.authorName),
        \(message.createdAt), \(message.channel.rawValue), \(message.body), \(message.quoted),
        \(message.signature), \(message.html), \(message.customerVisible),
        \(try text(of: message.attachments)), \(try message.aiMetadata.map(text)),
        \(message.raw), \(message.kind.rawValue), \(message.deliveryState),
        \(try message.forwarded.map(text)))
      """)
    for attachment in message.attachments {
      try transaction.run(
        """
        INSERT INTO attachment (tenant_id, id, message_id, file_name, content_type, size_bytes,
          sha256, content_id, is_inline)
        VALUES (\(transaction.tenant), \(attachment.id), \(message.id), \(attachment.fileName),
          \(attachment.contentType), \(attachment.sizeBytes), \(attachment.sha256),
          \(attachment.contentID), \(attachment.isInline))
        """)
    }
  }

  /// Replaces what was read of a raw message by a newer reading; who wrote it and when stay.
  package func rewrite(_ id: Message.ID, as reading: Message) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE message SET body = \(reading.body), quoted = \(reading.quoted),
        signature = \(reading.signature), html = \(reading.html), kind = \(reading.kind.rawValue),
        forwarded = \(try reading.forwarded.map(text))
       WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      """)
  }

  /// The whole conversation of one ticket becomes part of another's.
  func move(from source: Ticket.ID, to target: Ticket.ID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE message SET ticket_id = \(target)
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(source)
      """)
  }

  package func setDeliveryState(_ state: String, of message: Message.ID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE message SET delivery_state = \(state)
       WHERE tenant_id = \(transaction.tenant) AND id = \(message)
      """)
  }

  /// An attachment with the message it belongs to, for the door that serves it.
  package func attachment(
    _ id: Attachment.ID
  ) throws(StoreFailure) -> (attachment: Attachment, message: Message.ID)? {
    try transaction.first(
      """
      SELECT id, message_id, file_name, content_type, size_bytes, sha256, content_id, is_inline
        FROM attachment WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      """
    ) { row throws(StoreFailure) in
      (
        Attachment(
          id: try row.id("id"), fileName: try row.text("file_name"),
          contentType: try row.text("content_type"), sizeBytes: try row.int("size_bytes"),
          sha256: try row.text("sha256"), contentID: try row.optionalText("content_id"),
          isInline: try row.bool("is_inline")),
        try row.id("message_id")
      )
    }
  }

  private func text(of content: some Encodable) throws(StoreFailure) -> String {
    do { return String(decoding: try JSONEncoder().encode(content), as: UTF8.self) } catch {
      throw .unexpected(column: "attachments")
    }
  }
}

private let columns: SQL = """
  SELECT id, ticket_id, author_type, author_id, author_name, created_at, channel, kind, body,
    quoted, signature, html, customer_visible, attachments, ai_metadata, raw_message_id,
    delivery_state, forwarded
  FROM message
  """

extension Message {
  fileprivate init(row: Row) throws(StoreFailure) {
    let attachments = try row.text("attachments")
    self.init(
      id: try row.id("id"), ticket: try row.id("ticket_id"),
      author: try row.word("author_type"), authorID: try row.optionalID("author_id"),
      authorName: try row.text("author_name"), createdAt: try row.date("created_at"),
      channel: try row.word("channel"), kind: try row.word("kind"), body: try row.text("body"),
      quoted: try row.text("quoted"), signature: try row.text("signature"),
      html: try row.optionalText("html"), customerVisible: try row.bool("customer_visible"),
      attachments: attachments == "[]" ? [] : try row.json("attachments"),
      aiMetadata: try row.isNull("ai_metadata") ? nil : try row.json("ai_metadata"),
      raw: try row.optionalID("raw_message_id"),
      deliveryState: try row.optionalText("delivery_state"),
      forwarded: try row.isNull("forwarded") ? nil : try row.json("forwarded"))
  }
}
