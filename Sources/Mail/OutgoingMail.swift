import Foundation

/// A mail that leaves the desk, before it is written down.
package struct OutgoingMail: Sendable, Equatable {
  package var from: MailAddress
  package var to: [MailAddress]
  package var cc: [MailAddress]
  /// Never written into the mail; the courier names them in the envelope.
  package var bcc: [MailAddress]
  package var replyTo: [MailAddress]
  package var subject: String
  package var text: String
  package var html: String?
  /// With or without angle brackets; so are the ids below.
  package var messageID: String
  package var inReplyTo: String?
  /// Oldest first.
  package var references: [String]
  /// Further fields, such as `Auto-Submitted: auto-replied`. Names that the writer sets itself are
  /// ignored.
  package var headers: [MailHeader]
  package var attachments: [MailAttachment]
  package var date: Date

  package init(
    from: MailAddress, to: [MailAddress], cc: [MailAddress] = [], bcc: [MailAddress] = [],
    replyTo: [MailAddress] = [], subject: String, text: String, html: String? = nil,
    messageID: String, inReplyTo: String? = nil, references: [String] = [],
    headers: [MailHeader] = [], attachments: [MailAttachment] = [], date: Date
  ) {
    self.from = from
    self.to = to
    self.cc = cc
    self.bcc = bcc
    self.replyTo = replyTo
    self.subject = subject
    self.text = text
    self.html = html
    self.messageID = messageID
    self.inReplyTo = inReplyTo
    self.references = references
    self.headers = headers
    self.attachments = attachments
    self.date = date
  }

  /// Everybody whom the courier has to name in the envelope, each once.
  package var recipients: [String] {
    var seen: Set<String> = []
    return (to + cc + bcc).map(\.address).filter { seen.insert(addressKey($0)).inserted }
  }
}
