import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Review
import Store
import Tickets

/// Delivers approved replies once, and says what became of them.
package struct OutboxDesk: Sendable {
  /// What a letter takes from its inbox and its draft, looked up by whoever enqueues.
  package struct Manner: Sendable {
    /// The inbox's address, with the shop's name before it.
    package var sender: MailAddress
    /// How long it waits before it is sent, so that a person can call it back.
    package var hold: Duration
    package var authorName: String
    package var aiMetadata: AIMetadata?
    /// Where one request takes the recipient off the list; nil for what nobody can be taken off.
    package var unsubscribe: String?

    package init(
      sender: MailAddress, hold: Duration, authorName: String, aiMetadata: AIMetadata? = nil,
      unsubscribe: String? = nil
    ) {
      self.sender = sender
      self.hold = hold
      self.authorName = authorName
      self.aiMetadata = aiMetadata
      self.unsubscribe = unsubscribe
    }
  }

  let database: any Database
  let world: World
  let tickets: TicketDesk
  let jobs: JobQueue
  let outcomes: LetterOutcomes
  private let files: FileStore?

  /// Without `files` no letter carries any.
  package init(
    database: any Database, world: World, tickets: TicketDesk, jobs: JobQueue,
    files: FileStore? = nil, outcomes: LetterOutcomes
  ) {
    self.database = database
    self.world = world
    self.tickets = tickets
    self.jobs = jobs
    self.outcomes = outcomes
    self.files = files
  }

  /// The letter with the files that its message names.
  func enclosing(_ letter: Letter, of tenant: TenantID) async throws -> Letter {
    guard let files else { return letter }
    let attached = try await database.read(for: tenant) {
      try MessageTable($0).message(letter.message)?.attachments ?? []
    }
    var copy = letter
    copy.enclosures = try attached.map { file in
      MailAttachment(
        fileName: file.fileName, contentType: file.contentType, sizeBytes: file.sizeBytes,
        sha256: file.sha256, data: try files.content(of: file.sha256))
    }
    return copy
  }

  /// The door of this room: it takes an `ApprovedReply` and nothing else. The message, its letter
  /// and the job that delivers it are written in the caller's transaction; doing it again finds
  /// them.
  @discardableResult
  package func enqueue(
    _ reply: ApprovedReply, in manner: Manner, _ transaction: Transaction
  ) throws -> Letter {
    let letters = LetterTable(transaction)
    if let known = try letters.letter(reply.id.retyped()) { return known }
    guard let ticket = try TicketTable(transaction).ticket(reply.ticket) else {
      throw Refusal.unknownTicket
    }
    guard !ticket.isSpam else { throw Refusal.spam }
    guard let contact = try ticket.customer.flatMap(ContactTable(transaction).contact),
      let address = contact.email
    else {
      throw Problem(
        .invalid, "outbox.no_address",
        "This contact has no e-mail address. Add one, or call them and log the call.")
    }
    let kind = reply.purpose.map(Letter.Kind.init) ?? .reply
    let now = world.now()
    let letter = try letter(
      for: reply, kind, on: ticket,
      to: MailAddress(name: contact.displayName, address: address), in: manner, transaction)
    let isSelfSent = if case .policy = reply.approver { true } else { false }
    try tickets.add(
      Message(
        id: letter.message, ticket: ticket.id,
        author: kind != .reply ? .system : isSelfSent ? .ai : .agent,
        authorID: reply.personID?.retyped(), authorName: manner.authorName, createdAt: now,
        channel: .email, kind: kind.ofMessage,
        body: reply.text, attachments: reply.attachments, aiMetadata: manner.aiMetadata,
        deliveryState: letter.state.rawValue),
      in: transaction)
    try letters.insert(letter)
    try ThreadTable(transaction).record(
      messageID: letter.messageID, of: ticket.id, isOurs: true, at: now)
    try jobs.enqueue(
      DeliverLetter(letter: letter.id), in: transaction, at: letter.sendAt,
      unique: letter.id.text)
    return letter
  }

  private func letter(
    for reply: ApprovedReply, _ kind: Letter.Kind, on ticket: Ticket, to recipient: MailAddress,
    in manner: Manner, _ transaction: Transaction
  ) throws -> Letter {
    let threads = ThreadTable(transaction)
    let token = try threads.token(of: ticket.id, new: Secret(Data(world.bytes(16)).hex))
    let references = try threads.messageIDs(of: ticket.id, limit: 20)
    let now = world.now()
    let hold = kind == .acknowledgement ? .zero : manner.hold
    let domain = manner.sender.domain
    return Letter(
      id: reply.id.retyped(), ticket: ticket.id, message: world.id(), sender: manner.sender,
      recipient: recipient,
      subject: SubjectTag.adding(String(ticket.number), to: "Re: " + ticket.subject),
      body: reply.text,
      headers: Letter.Headers(
        replyTo: ReplyToken.address(inbox: manner.sender.address, token: token)
          ?? manner.sender.address,
        inReplyTo: try threads.messageIDs(of: ticket.id, limit: 1, areOurs: false).first
          ?? references.last, references: references,
        isAutomatic: kind != .reply, unsubscribe: manner.unsubscribe),
      messageID: "\(reply.id).martlet@\(domain.isEmpty ? "localhost" : domain)", kind: kind,
      state: hold == .zero ? .queued : .held, sendAt: now + hold, attempts: 0, lastError: nil,
      createdAt: now, sentAt: nil)
  }

  /// Calls a held letter back. The reply's text stays on the ticket, marked as not sent.
  package func cancel(_ id: Letter.ID, by person: SignedIn) async throws {
    try person.require(.reply)
    try await database.write(for: person.tenant) { transaction in
      let letters = LetterTable(transaction)
      guard let letter = try letters.letter(id) else {
        throw Problem(.missing, "letter.unknown", "There is no such letter.")
      }
      guard
        try letters.move(id, to: .cancelled, error: nil, sentAt: nil, from: [.held])
      else {
        throw Problem(
          .conflict, "letter.not_held", "This reply has left already and cannot be called back.")
      }
      try jobs.cancel(DeliverLetter.self, unique: id.text, in: transaction)
      try MessageTable(transaction).setDeliveryState(
        Letter.State.cancelled.rawValue, of: letter.message)
      try tickets.record(
        .letterChanged(state: "cancelled", detail: "called back before it was sent"),
        about: letter.ticket, by: person.actor, in: transaction)
      try outcomes.became(letter, .cancelled, "", person.actor, transaction)
    }
  }

  /// What the mail drop and `doctor` show of a letter.
  package func letter(_ id: Letter.ID, of tenant: TenantID) async throws -> Letter? {
    try await database.read(for: tenant) { try LetterTable($0).letter(id) }
  }
}

/// Who carries on when a letter has arrived somewhere, inside the transaction that records it.
package struct LetterOutcomes: Sendable {
  package let became: @Sendable (Letter, Letter.State, String, Actor, Transaction) throws -> Void
  package init(
    became: @escaping @Sendable (Letter, Letter.State, String, Actor, Transaction) throws -> Void
  ) {
    self.became = became
  }
}

extension Letter.Kind {
  /// How the conversation calls the entry that the letter carries.
  fileprivate var ofMessage: Message.Kind {
    switch self {
    case .reply: .reply
    case .acknowledgement: .acknowledgement
    case .resolution, .satisfaction, .reminder, .closing: .notice
    }
  }
}

extension ApprovedReply {
  fileprivate var personID: UserID? {
    if case .person(let id) = approver { id } else { nil }
  }
}
