import Accounts
import Foundation
import Kit
import Mail
import Store
import Tickets

/// What became of a raw message.
package struct Heard: Sendable, Equatable {
  package let ticket: Ticket.ID
  package let message: Message.ID
  package let isNewTicket: Bool
  package let isNewContact: Bool
  /// A machine sent it: stored, never answered.
  package let automatic: Automatic
  /// It could not be read to the end: a person has to look.
  package let isDamaged: Bool
  /// The same mail is on the ticket already, from another inbox that it was sent to as well.
  package var isTwin = false
  /// It says nothing but that the ticket, on which we spoke last, is solved.
  package var isConfirmation = false
}

/// A raw message as far as it could be read, ready to become a message of a ticket.
package struct Reading: Sendable {
  package let raw: RawMessage
  let mail: ParsedMail
  let entry: Entry?
  /// Why a person has to look at it; nil when it was read to the end.
  package let damage: String?

  /// A machine sent it: it is filed and never answered.
  package var isAutomatic: Bool {
    mail.automatic != .none || (raw.relay.isBounce ?? false)
  }
}

extension IntakeDesk {
  /// Reads the bytes. Total: what cannot be read comes back with its damage named.
  package func read(_ raw: RawMessage) -> Reading {
    if raw.door.isMail {
      var mail = Mail.parse(raw.mailBytes)
      if ShopRules.isQuestion(mail) { mail.automatic = .none }
      if let size = raw.relay.wholeSize {
        // What is missing may have been anything; the files in the part that came are no files.
        mail.attachments = []
        return Reading(
          raw: raw, mail: mail, entry: nil,
          damage: """
            This mail has \(size >> 20) MB, more than can be taken in. Only its beginning was kept; ask \
            the customer for the files in another way.
            """)
      }
      let isEmpty = mail.from == nil && mail.text.isEmpty && mail.attachments.isEmpty
      return Reading(
        raw: raw, mail: mail, entry: nil,
        damage: isEmpty
          ? (mail.defects.first ?? "The mail has no sender and no text.") : nil)
    }
    do {
      let entry = try JSONDecoder().decode(Entry.self, from: raw.content)
      return Reading(raw: raw, mail: ParsedMail(), entry: entry, damage: nil)
    } catch {
      return Reading(
        raw: raw, mail: ParsedMail(), entry: nil, damage: "The entry could not be read.")
    }
  }

  /// What could not be put on a ticket as it was read: that it came, and why a person has to look.
  package func unreadable(_ raw: RawMessage, because damage: String) -> Reading {
    Reading(raw: raw, mail: ParsedMail(), entry: nil, damage: damage)
  }

  /// Finds or opens the ticket, finds or makes the contact, and adds the message: one transaction.
  /// Doing it again finds what was done.
  package func hear(_ reading: Reading, for tenant: TenantID) async throws -> Heard {
    let inbox: Inbox? = try await database.read(for: tenant) { transaction in
      try self.inbox(for: reading.mail, arrivedAt: reading.raw.inbox, in: transaction)
    }
    let draft = try HeardMessage(reading, inbox: inbox, files: files, world: world)
    do {
      return try await database.write(for: tenant) { try hear(draft, in: $0) }
    } catch is HeardMeanwhile {
      return try await database.write(for: tenant) { try hear(draft, in: $0) }
    }
  }

  /// Somebody else made a message of it at the same moment: nothing of this one is kept.
  private struct HeardMeanwhile: Error {}

  private func hear(_ heard: HeardMessage, in transaction: Transaction) throws -> Heard {
    let raw = heard.reading.raw
    let table = RawTable(transaction)
    if let known = try table.outcome(of: raw.id) {
      return Heard(
        ticket: known.ticket, message: known.message, isNewTicket: false, isNewContact: false,
        automatic: heard.automatic, isDamaged: heard.reading.damage != nil,
        isTwin: try table.isTwin(raw.id, of: known.message),
        isConfirmation: try confirms(heard, on: known.ticket, in: transaction))
    }
    let now = world.now()
    let (contact, isNewContact) = try contact(for: heard, in: transaction)
    let verdict = try self.verdict(on: heard, in: transaction, at: now)
    let ticket: Ticket
    var isNewTicket = false
    var isConfirmation = false
    switch verdict {
    case .join(let id, let why):
      if let twin = try twin(of: raw.id, on: id, in: transaction) {
        guard try table.mark(raw.id, .heard, ticket: id, message: twin, note: nil) else {
          throw HeardMeanwhile()
        }
        return Heard(
          ticket: id, message: twin, isNewTicket: false, isNewContact: isNewContact,
          automatic: heard.automatic, isDamaged: false, isTwin: true)
      }
      isConfirmation = try confirms(heard, on: id, in: transaction)
      ticket = try join(
        id, because: why, heard, isConfirmation: isConfirmation, in: transaction, at: now)
      // Now that the ticket is ours: the other inbox's may have come at the same moment.
      guard try twin(of: raw.id, on: id, in: transaction) == nil else { throw HeardMeanwhile() }
    case .new(let parent):
      isNewTicket = true
      ticket = try open(heard, for: contact, parent: parent, in: transaction, at: now)
    }
    let message = heard.message(on: ticket.id, from: contact, at: now)
    try tickets.add(message, in: transaction)
    let threads = ThreadTable(transaction)
    if let id = heard.reading.mail.messageID {
      try threads.record(messageID: id, of: ticket.id, isOurs: false, at: now)
    }
    if heard.automatic == .none {
      for address in heard.participants {
        try threads.add(
          participant: address,
          contact: address == heard.senderAddress ? contact?.id : nil, to: ticket.id)
      }
    }
    guard
      try table.mark(
        raw.id, heard.reading.damage == nil ? .heard : .failed, ticket: ticket.id,
        message: message.id, note: heard.reading.damage)
    else { throw HeardMeanwhile() }
    return Heard(
      ticket: ticket.id, message: message.id, isNewTicket: isNewTicket,
      isNewContact: isNewContact, automatic: heard.automatic,
      isDamaged: heard.reading.damage != nil, isConfirmation: isConfirmation)
  }

  /// Only where we spoke last can a word of thanks be the end of it.
  private func confirms(
    _ heard: HeardMessage, on id: Ticket.ID, in transaction: Transaction
  ) throws -> Bool {
    guard heard.automatic == .none, heard.reading.damage == nil,
      heard.reading.mail.attachments.isEmpty,
      let ticket = try TicketTable(transaction).ticket(id),
      [.waitingCustomer, .resolved, .closed].contains(ticket.status)
    else { return false }
    return confirmations.isOne(heard.body)
  }

  private func twin(
    of raw: Identifier<RawMessageMark>, on ticket: Ticket.ID, in transaction: Transaction
  ) throws -> Message.ID? {
    let inboxes = try AccountsTable(transaction).inboxes().map(\.id)
    guard inboxes.count > 1 else { return nil }
    return try RawTable(transaction).twin(of: raw, on: ticket, inboxes: inboxes)
  }

  private func verdict(
    on heard: HeardMessage, in transaction: Transaction, at now: Date
  ) throws -> Threading.Verdict {
    if let entry = heard.reading.entry {
      return try Threading(transaction: transaction).verdict(
        on: entry, door: heard.reading.raw.door, at: now)
    }
    var mail = heard.reading.mail
    if let original = mail.bounce?.originalMessageID { mail.inReplyTo.append(original) }
    return try Threading(transaction: transaction).verdict(
      on: mail, sender: heard.senderAddress, envelopeTo: heard.reading.raw.envelopeTo, at: now)
  }

  /// Machines' mail is filed on its ticket but wakes nobody: it neither reopens nor counts as the
  /// customer's.
  private func join(
    _ id: Ticket.ID, because why: String, _ heard: HeardMessage, isConfirmation: Bool,
    in transaction: Transaction, at now: Date
  ) throws -> Ticket {
    guard heard.automatic == .none else {
      try tickets.record(
        .remarked("Filed here by \(why): \(heard.automatic.words)."), about: id,
        by: .system("intake"), in: transaction)
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      return ticket
    }
    return try tickets.change(id, by: .customer, in: transaction) {
      isConfirmation ? $0.confirm(by: "message", at: now) : $0.hear(at: now)
    }
  }

  private func open(
    _ heard: HeardMessage, for contact: Contact?, parent: Ticket.ID?,
    in transaction: Transaction, at now: Date
  ) throws -> Ticket {
    let ticket = try tickets.open(
      NewTicket(
        channel: try channel(of: heard.reading.raw, in: transaction),
        inbox: heard.inbox, subject: heard.subject, description: heard.body,
        customer: contact?.id, organization: contact?.organization, parent: parent,
        isSpam: try isSpam(heard, in: transaction)),
      by: .customer, in: transaction)
    if heard.automatic != .none {
      try tickets.record(
        .remarked("Filed without an answer: \(heard.automatic.words)."), about: ticket.id,
        by: .system("intake"), in: transaction)
      return try tickets.change(ticket.id, by: .system("intake"), in: transaction) {
        $0.close(at: now)
      }
    }
    if heard.reading.raw.relay.failsDMARC ?? false {
      try tickets.record(
        .remarked(
          """
          The domain of the sender's address disowns this mail (DMARC failed). It may be forged, so no \
          acknowledgement is sent.
          """), about: ticket.id, by: .system("intake"), in: transaction)
    }
    if let chosen = heard.reading.entry?.priority {
      try tickets.change(ticket.id, by: .system("intake"), in: transaction) {
        $0.setPriority(chosen)
      }
    }
    return try tickets.change(ticket.id, by: .customer, in: transaction) { $0.hear(at: now) }
  }

  /// What the business itself says of a sender counts more than what its relay thinks of the mail.
  private func isSpam(_ heard: HeardMessage, in transaction: Transaction) throws -> Bool {
    let said = try heard.senderAddress.flatMap(SenderRuleTable(transaction).verdict)
    switch said {
    case .block: return true
    case .allow: return false
    case nil: return heard.reading.raw.relay.isSpam ?? false
    }
  }

  private func contact(
    for heard: HeardMessage, in transaction: Transaction
  ) throws -> (Contact?, isNew: Bool) {
    let table = ContactTable(transaction)
    if let email = heard.senderAddress, let known = try table.contact(email: email) {
      return (known, false)
    }
    let phone = heard.reading.entry?.phone
    if heard.senderAddress == nil, let phone, let known = try table.contact(phone: phone) {
      return (known, false)
    }
    guard heard.senderAddress != nil || phone != nil else { return (nil, false) }
    let (first, last) = Contact.names(from: heard.senderName)
    let made = Contact(
      id: world.id(), firstName: first, lastName: last, email: heard.senderAddress, phone: phone,
      createdAt: world.now())
    let kept = try table.insert(made)
    return (kept, kept.id == made.id)
  }

  private func channel(of raw: RawMessage, in transaction: Transaction) throws -> Channel {
    switch raw.door {
    case .phone: return .phone
    case .portal: return .portal
    case .api: return .api
    case .postal, .pipe, .demo: return .email
    }
  }
}

extension Automatic {
  /// For the timeline.
  var words: String {
    switch self {
    case .none: "a message"
    case .autoReply: "an automatic reply"
    case .bounce: "a delivery report"
    case .list: "a mailing list or newsletter"
    case .loop: "a mail of ours that came back"
    }
  }
}
