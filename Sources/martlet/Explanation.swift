import Foundation
import Kit
import Mail
import Text

/// How one mail is read: one line of `martlet explain`. Fields and their meaning are published in
/// docs/api/explain.schema.json.
struct Explanation: Encodable {
  let file: String
  let subject: String
  let from: String?
  let fromName: String
  let to: [String]
  let cc: [String]
  let replyTo: [String]
  let messageID: String?
  let inReplyTo: String?
  let references: [String]
  let date: String?
  let text: String
  let visibleReply: String
  let quoted: String
  let signature: String
  let forwarded: Forwarded?
  let attachments: [File]
  let automatic: String
  let language: Guess
  let intent: Guess
  let sentiment: Guess
  let urgency: Guess
  let entities: [Named]

  /// The original of a mail that was handed on.
  struct Forwarded: Encodable {
    let from: String
    let fromName: String
    let subject: String
    let body: String

    private enum CodingKeys: String, CodingKey {
      case from
      case fromName = "from_name"
      case subject
      case body
    }
  }

  struct File: Encodable {
    let fileName: String
    let contentType: String
    let sizeBytes: Int
    let sha256: String
    let inline: Bool

    private enum CodingKeys: String, CodingKey {
      case fileName = "file_name"
      case contentType = "content_type"
      case sizeBytes = "size_bytes"
      case sha256
      case inline
    }
  }

  /// A value and how sure we are of it, 0 to 1.
  struct Guess: Encodable {
    let value: String
    let probability: Double

    init(_ value: String, _ probability: Double) {
      self.value = value
      // Four places say enough; more would pretend to a precision that no guess has.
      self.probability = (min(1, max(0, probability)) * 10_000).rounded() / 10_000
    }
  }

  struct Named: Encodable {
    let kind: String
    let value: String
  }

  /// Reads the bytes of a mail as the desk would; `expected` are the languages it would know of.
  init(file: String, mail raw: Data, expecting expected: [Language]) {
    let mail = Mail.parse(raw)
    self.file = file
    subject = mail.subject
    from = mail.from?.address
    fromName = mail.from?.name ?? ""
    to = mail.to.map(\.address)
    cc = mail.cc.map(\.address)
    replyTo = mail.replyTo.map(\.address)
    messageID = mail.messageID.map(Self.bracketed)
    inReplyTo = mail.inReplyTo.first.map(Self.bracketed)
    references = mail.references.map(Self.bracketed)
    date = mail.date?.rfc3339
    text = mail.text
    visibleReply = mail.visibleReply
    quoted = mail.quoted
    signature = mail.signature
    forwarded = mail.forwarded.map {
      Forwarded(from: $0.from, fromName: $0.fromName, subject: $0.subject, body: $0.body)
    }
    attachments = mail.attachments.map {
      File(
        fileName: $0.fileName, contentType: $0.contentType, sizeBytes: $0.sizeBytes,
        sha256: $0.sha256, inline: $0.isInline)
    }
    automatic = mail.automatic.rawValue
    let read = Understanding(
      subject: normalisedSubject(mail.subject),
      body: mail.visibleReply.isEmpty ? mail.text : mail.visibleReply, expecting: expected)
    language = Guess(read.language.language.code, read.language.probability)
    intent = Guess(read.intent.intent.rawValue, read.intent.probability)
    sentiment = Guess(read.sentiment.label.rawValue, read.sentiment.probability)
    urgency = Guess(read.urgency.level.rawValue, read.urgency.probability)
    entities = read.entities.map { Named(kind: $0.kind.rawValue, value: $0.value) }
  }

  private static func bracketed(_ id: String) -> String { "<\(id)>" }

  /// One line of JSON; absent values are written as null.
  var line: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case file
    case subject
    case from
    case fromName = "from_name"
    case to
    case cc
    case replyTo = "reply_to"
    case messageID = "message_id"
    case inReplyTo = "in_reply_to"
    case references
    case date
    case text
    case visibleReply = "visible_reply"
    case quoted
    case signature
    case forwarded
    case attachments
    case automatic
    case language
    case intent
    case sentiment
    case urgency
    case entities
  }

  // Written out because the synthesised one leaves out what is nil.
  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(file, forKey: .file)
    try fields.encode(subject, forKey: .subject)
    try fields.encode(from, forKey: .from)
    try fields.encode(fromName, forKey: .fromName)
    try fields.encode(to, forKey: .to)
    try fields.encode(cc, forKey: .cc)
    try fields.encode(replyTo, forKey: .replyTo)
    try fields.encode(messageID, forKey: .messageID)
    try fields.encode(inReplyTo, forKey: .inReplyTo)
    try fields.encode(references, forKey: .references)
    try fields.encode(date, forKey: .date)
    try fields.encode(text, forKey: .text)
    try fields.encode(visibleReply, forKey: .visibleReply)
    try fields.encode(quoted, forKey: .quoted)
    try fields.encode(signature, forKey: .signature)
    try fields.encode(forwarded, forKey: .forwarded)
    try fields.encode(attachments, forKey: .attachments)
    try fields.encode(automatic, forKey: .automatic)
    try fields.encode(language, forKey: .language)
    try fields.encode(intent, forKey: .intent)
    try fields.encode(sentiment, forKey: .sentiment)
    try fields.encode(urgency, forKey: .urgency)
    try fields.encode(entities, forKey: .entities)
  }
}
