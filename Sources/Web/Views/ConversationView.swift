import Foundation
import Kit

/// The conversation of a ticket, oldest message first: the part `/tickets/{id}/part/conversation`.
struct ConversationView: Sendable {
  let frame: Frame
  let ticketID: String
  let messages: [ConversationMessage]
  /// Read-only and smaller, beside a draft.
  var isCompact = false

  var html: HTML {
    guard !messages.isEmpty else {
      return frame.empty(.chat, frame.wording.noMessages, frame.wording.noMessagesText)
    }
    return """
      <ol class="messages"\(flag("data-compact", isCompact))>\(messages.map(item))</ol>
      """
  }

  private func item(_ message: ConversationMessage) -> HTML {
    MessageView(frame: frame, ticketID: ticketID, message: message).html
  }
}

/// One entry of the conversation.
struct ConversationMessage: Sendable {
  enum Author: String, Sendable, CaseIterable {
    case customer
    case agent
    case system
    case ai
  }

  let id: String
  let author: Author
  let name: String
  let sentAt: Date
  /// What was newly written, as plain text.
  let text: String
  var isNote = false
  /// What the writer quoted from earlier mails, and a signature: folded.
  var quoted: String?
  /// Address or addresses that it went to or came from, where worth showing.
  var address: String?
  /// The mail has an HTML part, served by `/tickets/{ticket}/messages/{id}/html`.
  var hasHTML = false
  /// The HTML says what the text cannot (tables, pictures): open it at once.
  var opensHTML = false
  /// Remote pictures were asked for (`?images={id}`).
  var showsImages = false
  var attachments: [Attachment] = []
  var delivery: Delivery?
  /// Somebody else's mail that this one passes on.
  var forwarded: Forwarded?
  /// Draft that a person approved: the name of that person is in `name`.
  var wasDrafted = false

  struct Attachment: Sendable {
    let id: String
    let name: String
    let bytes: Int
    var isImage = false
    /// What it is, in a word: "PDF".
    var kind = ""
    /// It can run programs.
    var isDangerous = false
    /// It can be shown as a small picture.
    var hasPicture = false
  }

  struct Forwarded: Sendable {
    let name: String
    let address: String
    let subject: String
    let text: String
  }

  /// Where a letter of ours is on its way.
  enum Delivery: Sendable {
    case held(letterID: String, until: Date)
    case sending
    case sent
    case recalled
    case failed(reason: String)
  }
}
