import Foundation
import HTTP
import Kit
import Outbox
import Tickets

/// The conversation of a ticket, as bubbles.
extension TicketPicture {
  func conversation(isCompact: Bool = false) throws -> ConversationView {
    let letters = Dictionary(
      try LetterTable(transaction).letters(of: ticket.id).map { ($0.message, $0) },
      uniquingKeysWith: { newest, _ in newest })
    return ConversationView(
      frame: frame, ticketID: ticket.id.text,
      messages: messages.map { bubble($0, letters[$0.id]) }, isCompact: isCompact)
  }

  private func bubble(_ message: Message, _ letter: Letter?) -> ConversationMessage {
    let html = message.html ?? ""
    var bubble = ConversationMessage(
      id: message.id.text,
      author: ConversationMessage.Author(rawValue: message.author.rawValue) ?? .system,
      name: name(of: message), sentAt: message.createdAt,
      text: message.forwarded?.intro ?? message.body)
    bubble.isNote = message.kind == .note
    bubble.quoted = [message.quoted, message.signature].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
    bubble.address = message.author == .customer ? contact?.email ?? contact?.phone : nil
    bubble.hasHTML = !html.isEmpty
    // A mail of pictures says nothing as text.
    bubble.opensHTML = html.contains("<img") && message.body.count < 20
    bubble.showsImages = visit.request.query["images"] == message.id.text
    bubble.attachments = message.attachments
      .filter { html.isEmpty || !$0.isInline }
      .map {
        .init(
          id: $0.id.text, name: $0.fileName, bytes: $0.sizeBytes,
          isImage: $0.contentType.hasPrefix("image/"), kind: kind(of: $0),
          isDangerous: AttachmentRisk.isDangerous($0.fileName, type: $0.contentType),
          hasPicture: MessageFiles.pictures.contains($0.contentType))
      }
    if let forwarded = message.forwarded {
      bubble.forwarded = .init(
        name: forwarded.fromName.isEmpty ? forwarded.from : forwarded.fromName,
        address: forwarded.fromName.isEmpty ? "" : forwarded.from, subject: forwarded.subject,
        text: forwarded.body)
    }
    bubble.delivery = letter.map(delivery)
    bubble.wasDrafted = message.author == .agent && message.aiMetadata?.draftID != nil
    return bubble
  }

  /// The ending of its name, else what its type says.
  private func kind(of file: Attachment) -> String {
    let ending = file.fileName.split(separator: ".").dropFirst().last.map(String.init) ?? ""
    let word =
      ending.isEmpty ? file.contentType.split(separator: "/").last.map(String.init) : ending
    return (word ?? "").prefix(12).uppercased()
  }

  func name(of message: Message) -> String {
    if !message.authorName.isEmpty { return message.authorName }
    return message.author == .customer ? contactName : frame.wording.martlet
  }

  private func delivery(_ letter: Letter) -> ConversationMessage.Delivery {
    switch letter.state {
    case .held where letter.sendAt > frame.now && frame.viewer?.mayWrite == true:
      .held(letterID: letter.id.text, until: letter.sendAt)
    case .held, .queued: .sending
    case .sent: .sent
    case .cancelled: .recalled
    case .failed: .failed(reason: letter.lastError ?? "")
    }
  }
}
