import Accounts
import Foundation
import Kit
import Mail
import Store
import Tickets

/// A reading put into the desk's words: everything that can be decided without the database, with its
/// attachments already kept in the file store.
struct HeardMessage: Sendable {
  let reading: Reading
  let inbox: InboxID
  let senderAddress: String?
  let senderName: String
  let subject: String
  let body: String
  let automatic: Automatic
  let participants: [String]
  private let attachments: [Attachment]
  private let id: Message.ID

  /// `inbox` is where it belongs: a shop platform's mails are written by their reply address.
  init(_ reading: Reading, inbox: Inbox?, files: FileStore, world: World) throws {
    self.reading = reading
    self.inbox = inbox?.id ?? reading.raw.inbox
    id = world.id()
    if let entry = reading.entry {
      senderAddress = entry.email?.trimmingCharacters(in: .whitespaces)
      senderName = entry.name
      subject = entry.subject.isEmpty ? "(no subject)" : entry.subject
      body = entry.body
      automatic = .none
      participants = [senderAddress].compactMap(\.self)
      attachments = try entry.attachments.map { file in
        Attachment(
          id: world.id(), fileName: file.fileName, contentType: file.contentType,
          sizeBytes: file.data.count, sha256: try files.keep(file.data), contentID: nil,
          isInline: false)
      }
      return
    }
    let mail = reading.mail
    let sender = inbox?.shop == nil ? mail.from : mail.replyTo.first ?? mail.from
    senderAddress = sender.map(\.address).flatMap { Self.isAddress($0) ? $0 : nil }
    senderName = sender?.name ?? ""
    let subject = normalisedSubject(mail.subject)
    self.subject = subject.isEmpty ? "(no subject)" : String(subject.prefix(500))
    if let damage = reading.damage, reading.raw.relay.wholeSize != nil {
      let text = mail.visibleReply.isEmpty ? mail.text : mail.visibleReply
      body = damage + (text.isEmpty ? "" : "\n\n" + text)
    } else if let damage = reading.damage {
      body = damage + "\n\nThe raw message is kept and can be read and processed again."
    } else {
      body = mail.visibleReply.isEmpty ? mail.text : mail.visibleReply
    }
    automatic =
      (reading.raw.relay.isBounce ?? false) && mail.automatic == .none
      ? .bounce : mail.automatic
    participants = ([sender].compactMap(\.self) + mail.cc).map(\.address)
      .filter(Self.isAddress)
    attachments = try mail.attachments.map { file in
      Attachment(
        id: world.id(), fileName: file.fileName, contentType: file.contentType,
        sizeBytes: file.sizeBytes, sha256: try files.keep(file.data), contentID: file.contentID,
        isInline: file.isInline)
    }
  }

  /// Longer ones cannot be written to (RFC 5321, section 4.5.3.1), and an index of PostgreSQL takes none
  /// of them.
  private static func isAddress(_ text: String) -> Bool {
    text.contains("@") && text.utf8.count <= 320
  }

  func message(on ticket: Ticket.ID, from contact: Contact?, at now: Date) -> Message {
    let mail = reading.mail
    let kind: Message.Kind =
      switch automatic {
      case .none: .message
      case .autoReply, .loop: .autoReply
      case .bounce: .bounce
      case .list: .list
      }
    let channel: Message.Channel =
      switch reading.raw.door {
      case .postal, .pipe, .demo: .email
      case .phone: .phoneLog
      case .portal, .api: .portal
      }
    return Message(
      id: id, ticket: ticket, author: .customer, authorID: contact?.id.retyped(),
      authorName: contact?.displayName ?? senderName, createdAt: now, channel: channel, kind: kind,
      body: body, quoted: mail.quoted, signature: mail.signature, html: mail.html?.source,
      attachments: attachments, raw: reading.raw.id,
      forwarded: mail.forwarded.map { forwarded in
        ForwardedMessage(
          from: forwarded.from, fromName: forwarded.fromName, subject: forwarded.subject,
          body: forwarded.body, intro: Self.intro(above: forwarded, in: body))
      })
  }

  /// What stands above a forwarded mail: everything before the lines that say who wrote it and when.
  private static func intro(above forwarded: ForwardedMail, in body: String) -> String? {
    let sender = forwarded.from.isEmpty ? forwarded.fromName : forwarded.from
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard !sender.isEmpty,
      var first = lines.firstIndex(where: { $0.contains(sender) && $0.contains(":") })
    else { return nil }
    while first > 0 {
      let above = lines[first - 1].trimmingCharacters(in: .whitespaces)
      let isHead =
        above.isEmpty || above.prefix(24).contains(":")
        || above.first.map { "-_=*>".contains($0) } == true
      guard isHead else { break }
      first -= 1
    }
    return lines[..<first].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension RawMessage {
  /// The mail itself: what a relay wrapped is unwrapped.
  var mailBytes: Data { relay.unwrapped(content) }
}

extension Delivery {
  var mailBytes: Data { relay.unwrapped(content) }
}

extension RelayReport {
  fileprivate func unwrapped(_ content: Data) -> Data {
    format == nil ? content : PostalPayload.mail(from: content) ?? content
  }
}
