import Foundation
import Kit
import Mail
import Review
import Store
import Tickets

/// An approved reply on its way to the customer. Only this room writes letters, and only about
/// approved replies; a courier carries nothing else.
package struct Letter: Identifiable, Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable, Codable {
    /// Waits until `sendAt`; until then a person may call it back.
    case held
    /// Due, or being tried again.
    case queued
    case sent
    /// Given up; the ticket is back with a person.
    case failed
    case cancelled
  }

  /// A reply answers a customer; the others are managers' letters, each named after its purpose.
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case reply
    case acknowledgement
    case resolution
    case satisfaction
    case reminder
    case closing

    init(_ purpose: LetterPurpose) {
      switch purpose {
      case .acknowledgement: self = .acknowledgement
      case .resolution: self = .resolution
      case .satisfaction: self = .satisfaction
      case .reminder: self = .reminder
      case .closing: self = .closing
      }
    }
  }

  package let id: Identifier<Letter>
  package let ticket: Ticket.ID
  package let message: Message.ID
  package let sender: MailAddress
  package let recipient: MailAddress
  package let subject: String
  package let body: String
  package let headers: Headers
  /// The same for every attempt, without angle brackets, so that a second one can be recognised.
  package let messageID: String
  package let kind: Kind
  package let state: State
  package let sendAt: Date
  package let attempts: Int
  package let lastError: String?
  package let createdAt: Date
  package let sentAt: Date?
  /// Files that go with it, read when it is about to leave.
  package internal(set) var enclosures: [MailAttachment] = []

  /// What a letter says in its header beside sender, recipient and subject.
  package struct Headers: Sendable, Equatable, Codable {
    package var replyTo: String
    package var inReplyTo: String?
    package var references: [String]
    package var isAutomatic: Bool
    /// Where one request takes the recipient off the list (RFC 8058).
    package var unsubscribe: String?
  }

  /// The mail that a courier hands over.
  package func mail(at now: Date) -> OutgoingMail {
    var extra = [MailHeader(name: "X-Martlet-Loop", value: messageID)]
    if headers.isAutomatic {
      // RFC 3834, section 5: machines say so, and ask others not to answer them.
      extra.append(
        MailHeader(
          name: "Auto-Submitted",
          value: kind == .acknowledgement ? "auto-replied" : "auto-generated"))
      extra.append(MailHeader(name: "X-Auto-Response-Suppress", value: "All"))
    }
    if let unsubscribe = headers.unsubscribe {
      extra.append(MailHeader(name: "List-Unsubscribe", value: "<\(unsubscribe)>"))
      extra.append(
        MailHeader(name: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click"))
    }
    return OutgoingMail(
      from: sender, to: [recipient],
      replyTo: [MailAddress(name: sender.name, address: headers.replyTo)],
      subject: subject, text: body, messageID: messageID, inReplyTo: headers.inReplyTo,
      references: headers.references, headers: extra, attachments: enclosures, date: now)
  }
}

/// Letters in the table `letter`.
package struct LetterTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func letter(_ id: Letter.ID) throws(StoreFailure) -> Letter? {
    try transaction.first(
      "\(columns) WHERE tenant_id = \(transaction.tenant) AND id = \(id)", as: Letter.init(row:))
  }

  /// Newest first.
  package func letters(of ticket: Ticket.ID) throws(StoreFailure) -> [Letter] {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket)
      ORDER BY created_at DESC, id DESC LIMIT 50
      """, as: Letter.init(row:))
  }

  /// Which of these letters there are, each with its ticket.
  package func tickets(of letters: [Letter.ID]) throws(StoreFailure) -> [Letter.ID: Ticket.ID] {
    guard !letters.isEmpty else { return [:] }
    let rows = try transaction.run(
      """
      SELECT id, ticket_id FROM letter
       WHERE tenant_id = \(transaction.tenant) AND id IN \(list: letters)
      """)
    var tickets: [Letter.ID: Ticket.ID] = [:]
    for row in rows { tickets[try row.id("id")] = try row.id("ticket_id") }
    return tickets
  }

  func insert(_ letter: Letter) throws(StoreFailure) {
    let headers: String
    do { headers = String(decoding: try JSONEncoder().encode(letter.headers), as: UTF8.self) } catch
    { throw .unexpected(column: "headers") }
    try transaction.run(
      """
      INSERT INTO letter (tenant_id, id, ticket_id, message_id, sender, sender_name, recipient,
        recipient_name, subject, body, headers, message_id_header, kind, state, send_at, attempts,
        created_at)
      VALUES (\(transaction.tenant), \(letter.id), \(letter.ticket), \(letter.message),
        \(letter.sender.address), \(letter.sender.name), \(letter.recipient.address),
        \(letter.recipient.name), \(letter.subject), \(letter.body), \(headers),
        \(letter.messageID), \(letter.kind.rawValue), \(letter.state.rawValue), \(letter.sendAt),
        \(0), \(letter.createdAt))
      """)
  }

  /// Moves a letter on, unless it already arrived somewhere final; false when it had.
  func move(
    _ id: Letter.ID, to state: Letter.State, error: String?, sentAt: Date?,
    from states: [Letter.State]
  ) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      UPDATE letter SET state = \(state.rawValue), last_error = \(error), sent_at = \(sentAt)
       WHERE tenant_id = \(transaction.tenant) AND id = \(id)
         AND state IN \(list: states.map(\.rawValue))
       RETURNING id
      """
    ).isEmpty
  }

  /// What stands on one ticket stands on another from now on, so that a letter that is still held
  /// answers there.
  package func adopt(from source: Ticket.ID, to target: Ticket.ID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE letter SET ticket_id = \(target)
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(source)
      """)
  }

  /// Calls back whatever of a ticket is still held, and says to which messages that happened. Their jobs
  /// find nothing to send.
  package func cancelHeld(
    of ticket: Ticket.ID, because reason: String
  ) throws(StoreFailure) -> [Message.ID] {
    try transaction.rows(
      """
      UPDATE letter SET state = 'cancelled', last_error = \(reason)
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket) AND state = 'held'
       RETURNING message_id
      """
    ) { row throws(StoreFailure) in try row.id("message_id") }
  }

  func countAttempt(_ id: Letter.ID, error: String) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE letter SET attempts = attempts + 1, last_error = \(error)
       WHERE tenant_id = \(transaction.tenant) AND id = \(id) AND state = 'queued'
      """)
  }

  /// Whether an acknowledgement went to this address after a moment.
  package func hasAcknowledged(_ address: String, since: Date) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      SELECT id FROM letter WHERE tenant_id = \(transaction.tenant)
        AND recipient = \(address) AND kind = 'acknowledgement' AND created_at > \(since) LIMIT 1
      """
    ).isEmpty
  }

  /// Those that were given up, the latest first.
  package func failed(limit: Int) throws(StoreFailure) -> [Letter] {
    try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) AND state = 'failed'
      ORDER BY send_at DESC LIMIT \(limit)
      """, as: Letter.init(row:))
  }

  /// How many letters are in a state, for `doctor`.
  package func count(_ state: Letter.State) throws(StoreFailure) -> Int {
    try transaction.first(
      """
      SELECT count(*) AS number FROM letter
       WHERE tenant_id = \(transaction.tenant) AND state = \(state.rawValue)
      """
    ) { row throws(StoreFailure) in try row.int("number") } ?? 0
  }
}

private let columns: SQL = """
  SELECT id, ticket_id, message_id, sender, sender_name, recipient, recipient_name, subject, body,
    headers, message_id_header, kind, state, send_at, attempts, last_error, created_at, sent_at
  FROM letter
  """

extension Letter {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), ticket: try row.id("ticket_id"), message: try row.id("message_id"),
      sender: MailAddress(name: try row.text("sender_name"), address: try row.text("sender")),
      recipient: MailAddress(
        name: try row.text("recipient_name"), address: try row.text("recipient")),
      subject: try row.text("subject"), body: try row.text("body"),
      headers: try row.json("headers"), messageID: try row.text("message_id_header"),
      kind: try row.word("kind"), state: try row.word("state"), sendAt: try row.date("send_at"),
      attempts: try row.int("attempts"), lastError: try row.optionalText("last_error"),
      createdAt: try row.date("created_at"), sentAt: try row.optionalDate("sent_at"))
  }
}
