import Foundation
import Kit

/// One received mail, read to the end: what the desk needs of it, decoded.
///
/// Nothing here is trusted: it is what a stranger wrote. Only `html` may be shown as markup.
package struct ParsedMail: Sendable, Equatable {
  /// Decoded, on one line; empty when absent.
  package var subject = ""
  /// The first mailbox of From, else of Sender, Resent-From or Return-Path.
  package var from: MailAddress?
  package var sender: MailAddress?
  package var replyTo: [MailAddress] = []
  package var to: [MailAddress] = []
  package var cc: [MailAddress] = []
  /// Nil when absent or unreadable.
  package var date: Date?
  /// Without angle brackets and white space, case kept. So are all ids below.
  package var messageID: String?
  package var inReplyTo: [String] = []
  /// Oldest first, without repetition.
  package var references: [String] = []

  /// All that a reader of the mail sees, with `\n` line ends: the plain alternative where there is
  /// one, else the HTML rendered as text.
  package var text = ""
  /// The mail's HTML after the sanitiser; nil when it has none.
  package var html: HTML?
  /// What the sender newly wrote. Never empty when `text` is not.
  package var visibleReply = ""
  /// What was cut from `text` as quotation; empty when nothing was.
  package var quoted = ""
  /// What was cut from `text` as signature; empty when nothing was.
  package var signature = ""

  package var attachments: [MailAttachment] = []
  package var automatic = Automatic.none
  /// Set when the mail is a delivery report.
  package var bounce: Bounce?
  /// Set when the mail hands on somebody else's mail.
  package var forwarded: ForwardedMail?

  /// The `Authentication-Results` lines, unfolded, in the order of the mail (newest first, RFC
  /// 8601). Which of them to believe is the reader's decision: a sender can forge them.
  package var authenticationResults: [String] = []
  /// Delivered-To, X-Original-To, Envelope-To, X-Envelope-To, X-Delivered-To: where it really went.
  package var deliveredTo: [MailAddress] = []
  /// Every header field in order, names as written, values unfolded and decoded.
  package var headers: [MailHeader] = []
  /// What was damaged or beyond a limit, in words for a person; empty for a sound mail.
  package var defects: [String] = []

  package init() {}

  /// The first field of that name, in any case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.isName(name) }?.value
  }

  /// Ids that may lead to an earlier message of the thread, the likeliest first:
  /// In-Reply-To, then References from newest to oldest.
  package var threadKeys: [String] {
    var seen: Set<String> = []
    return (inReplyTo + references.reversed()).filter { seen.insert($0).inserted }
  }
}

package struct MailHeader: Sendable, Equatable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A file that came with a mail, or an image inside its HTML.
package struct MailAttachment: Sendable, Equatable {
  /// A bare file name without folders and control characters; never empty.
  package var fileName: String
  /// Lower case `type/subtype`, as the sender declares it.
  package var contentType: String
  package var sizeBytes: Int
  /// Of `data`, 64 lower-case hexadecimal digits.
  package var sha256: String
  /// Without angle brackets.
  package var contentID: String?
  /// Shown inside the HTML, or declared `inline`.
  package var isInline: Bool
  package var data: Data

  package init(
    fileName: String, contentType: String, sizeBytes: Int, sha256: String,
    contentID: String? = nil, isInline: Bool = false, data: Data
  ) {
    self.fileName = fileName
    self.contentType = contentType
    self.sizeBytes = sizeBytes
    self.sha256 = sha256
    self.contentID = contentID
    self.isInline = isInline
    self.data = data
  }
}

/// Whether a machine sent it. Anything but `none` is stored and never answered.
package enum Automatic: String, Sendable, CaseIterable {
  case none
  /// Vacation notices and other machine answers (RFC 3834).
  case autoReply = "auto_reply"
  /// Delivery reports, also of delay (RFC 3464).
  case bounce
  /// Mailing lists and newsletters (RFC 2919, RFC 2369).
  case list
  /// A mail of our own that came back.
  case loop
}

/// What a delivery report says (RFC 3464). Fields that the report lacks are nil.
package struct Bounce: Sendable, Equatable {
  /// Message-ID of the letter that could not be delivered, without angle brackets.
  package var originalMessageID: String?
  /// The first recipient it could not reach.
  package var recipient: String?
  /// All of them.
  package var recipients: [String] = []
  /// Enhanced status code, such as `5.1.1` (RFC 3463).
  package var status: String?
  /// `failed`, `delayed`, `delivered`, `relayed` or `expanded`.
  package var action: String?
  /// The other server's own words.
  package var diagnostic: String?

  package init() {}

  /// The letter is lost for good: a failure that trying again does not mend.
  package var isPermanent: Bool {
    if let action, action != "failed" { return false }
    return status.map { $0.hasPrefix("5") } ?? (action == "failed")
  }
}

/// A mail that somebody handed on, as far as its own header block in the text tells.
package struct ForwardedMail: Sendable, Equatable {
  package var from: String
  package var fromName: String
  package var subject: String
  package var body: String

  package init(from: String, fromName: String, subject: String, body: String) {
    self.from = from
    self.fromName = fromName
    self.subject = subject
    self.body = body
  }
}
