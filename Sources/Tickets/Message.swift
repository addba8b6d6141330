import Foundation
import Kit

/// One entry of the conversation. Field names follow the seeds' TicketMessage schema.
package struct Message: Identifiable, Sendable, Equatable {
  package enum Author: String, Sendable, CaseIterable, Codable {
    case customer
    /// A person wrote it or approved the draft it came from.
    case agent
    case system
    /// Self-sent under an earned policy.
    case ai
  }

  package enum Channel: String, Sendable, CaseIterable, Codable {
    case email
    case phoneLog = "phone_log"
    case portal
    case chat
    case internalNote = "internal_note"
  }

  /// What the entry is, beyond who wrote it: decides how far the journey goes with it.
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case message
    case note
    case reply
    case acknowledgement
    /// A manager's letter without model text that is no acknowledgement: a reminder, a question how it was.
    case notice
    case autoReply = "auto_reply"
    case bounce
    case list
  }

  package let id: Identifier<Message>
  package let ticket: Ticket.ID
  package let author: Author
  /// The contact or the user behind `author`, without saying which kind of id it is.
  package let authorID: Identifier<MessageAuthor>?
  package let authorName: String
  package let createdAt: Date
  package let channel: Channel
  package let kind: Kind
  /// What was newly written.
  package let body: String
  /// What the mail repeated of earlier ones; folded in the console.
  package let quoted: String
  package let signature: String
  /// Sanitised markup of the whole mail, if it had any.
  package let html: String?
  package let customerVisible: Bool
  package let attachments: [Attachment]
  package let aiMetadata: AIMetadata?
  /// The raw message this was read from, in Intake's table.
  package let raw: Identifier<RawMessageMark>?
  /// Where the letter is that carries a reply: Outbox's words, nil for what is not sent.
  package var deliveryState: String?
  /// The mail that this one passes on.
  package let forwarded: ForwardedMessage?

  package init(
    id: Message.ID, ticket: Ticket.ID, author: Author, authorID: Identifier<MessageAuthor>?,
    authorName: String, createdAt: Date, channel: Channel, kind: Kind, body: String,
    quoted: String = "", signature: String = "", html: String? = nil, customerVisible: Bool = true,
    attachments: [Attachment] = [], aiMetadata: AIMetadata? = nil,
    raw: Identifier<RawMessageMark>? = nil, deliveryState: String? = nil,
    forwarded: ForwardedMessage? = nil
  ) {
    self.id = id
    self.ticket = ticket
    self.author = author
    self.authorID = authorID
    self.authorName = authorName
    self.createdAt = createdAt
    self.channel = channel
    self.kind = kind
    self.body = body
    self.quoted = quoted
    self.signature = signature
    self.html = html
    self.customerVisible = customerVisible
    self.attachments = attachments
    self.aiMetadata = aiMetadata
    self.raw = raw
    self.deliveryState = deliveryState
    self.forwarded = forwarded
  }
}

/// Somebody else's mail inside a message.
package struct ForwardedMessage: Sendable, Equatable, Codable {
  /// An address; empty where only a name was given.
  package let from: String
  package let fromName: String
  package let subject: String
  package let body: String
  /// What the one who passed it on wrote above it; nil where that cannot be told apart.
  package let intro: String?

  package init(from: String, fromName: String, subject: String, body: String, intro: String?) {
    self.from = from
    self.fromName = fromName
    self.subject = subject
    self.body = body
    self.intro = intro
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case fromName = "from_name"
    case subject
    case body
    case intro
  }
}

package enum MessageAuthor {}
package enum RawMessageMark {}

/// A file that came with a message. The bytes are in the file store under `sha256`.
package struct Attachment: Identifiable, Sendable, Equatable, Codable {
  package let id: Identifier<Attachment>
  package let fileName: String
  package let contentType: String
  package let sizeBytes: Int
  /// Hexadecimal.
  package let sha256: String
  package let contentID: String?
  package let isInline: Bool

  package init(
    id: Attachment.ID, fileName: String, contentType: String, sizeBytes: Int, sha256: String,
    contentID: String?, isInline: Bool
  ) {
    self.id = id
    self.fileName = fileName
    self.contentType = contentType
    self.sizeBytes = sizeBytes
    self.sha256 = sha256
    self.contentID = contentID
    self.isInline = isInline
  }
}

/// What is known of the machine's share in a message.
package struct AIMetadata: Sendable, Equatable, Codable {
  package var model: String?
  package var confidence: Double?
  package var kbArticleIDs: [String]
  package var draftID: String?

  package init(model: String?, confidence: Double?, kbArticleIDs: [String], draftID: String?) {
    self.model = model
    self.confidence = confidence
    self.kbArticleIDs = kbArticleIDs
    self.draftID = draftID
  }

  private enum CodingKeys: String, CodingKey {
    case model
    case confidence
    case kbArticleIDs = "kb_article_ids"
    case draftID = "draft_id"
  }
}
