import Foundation
import Mail
import Testing

/// Mails that others wrote, kept beside the project and never in it.
enum Corpus {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../shared/data").standardizedFileURL
  static let isThere = FileManager.default.fileExists(
    atPath: folder.appending(path: "mail/expectations.json").path)
  static let absence: Comment = "The shared material does not lie beside the project."

  struct Expectation: Decodable, Sendable {
    var id: String
    var file: String
    var provenance: String
    var subject: String?
    var fromEmail: String?
    var fromName: String?
    var toEmails: [String]?
    var ccEmails: [String]?
    var replyToEmail: String?
    var textWords: [String]?
    var attachments: [Attachment]
    var isBounce: Bool?
    var automatic: Bool?

    /// From the source itself, not computed afterwards by another parser.
    var isOfTheSource: Bool { provenance.hasPrefix("the parse tree") }
  }

  struct Attachment: Decodable, Sendable {
    var filename: String?
    var contentType: String?
    var size: Int?
    var inline: Bool?
    var inlineOk: Bool?
  }

  struct ReplyCase: Decodable, Sendable {
    var id: String
    var input: String
    var visible: String?
    var contains: [String]?
  }

  static func expectations() throws -> [Expectation] {
    try decode([Expectation].self, "mail/expectations.json")
  }

  static func replies() throws -> [ReplyCase] {
    try decode([ReplyCase].self, "replies/cases.json")
  }

  static func raw(_ expectation: Expectation) throws -> Data {
    try Data(contentsOf: folder.appending(path: expectation.file))
  }

  private static func decode<Value: Decodable>(_: Value.Type, _ path: String) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Value.self, from: Data(contentsOf: folder.appending(path: path)))
  }

  /// The fields in which a parse differs from what is expected, each told in a line.
  static func differences(_ mail: ParsedMail, _ expected: Expectation) -> [String] {
    var found: [String] = []
    func compare(_ name: String, _ ours: String?, _ theirs: String?) {
      guard let theirs, squeezed(ours ?? "") != squeezed(theirs) else { return }
      found.append("\(name): \(ours ?? "nil") ≠ \(theirs)")
    }
    func compare(_ name: String, _ ours: [MailAddress], _ theirs: [String]?) {
      guard let theirs, ours.map(\.key) != theirs.map({ addressKey($0) }) else { return }
      found.append("\(name): \(ours.map(\.address)) ≠ \(theirs)")
    }
    compare("subject", mail.subject, expected.subject)
    compare("from_email", mail.from?.key, expected.fromEmail.map { addressKey($0) })
    compare("from_name", mail.from?.name, expected.fromName)
    compare("to_emails", mail.to, expected.toEmails)
    compare("cc_emails", mail.cc, expected.ccEmails)
    compare("reply_to_email", mail.replyTo.first?.key, expected.replyToEmail.map { addressKey($0) })
    if let theirs = expected.textWords, let missing = firstMissing(of: theirs, in: words(mail.text))
    {
      found.append("text_words: \(missing) in \(mail.text.prefix(200).debugDescription)")
    }
    if expected.automatic == true, mail.automatic == .none { found.append("automatic: none") }
    if expected.isBounce == true, mail.automatic != .bounce {
      found.append("is_bounce: \(mail.automatic)")
    }
    var left = mail.attachments
    for theirs in expected.attachments {
      let index = left.firstIndex { ours in
        (theirs.filename.map { $0.isEmpty || ours.fileName == $0 } ?? true)
          && (theirs.contentType.map { ours.contentType == $0.lowercased() } ?? true)
      }
      guard let index else {
        if theirs.inlineOk != true {
          found.append(
            "attachment: \(theirs.filename ?? "-") \(theirs.contentType ?? "-") not in "
              + "\(mail.attachments.map { "\($0.fileName) \($0.contentType)" })")
        }
        continue
      }
      let ours = left.remove(at: index)
      if let size = theirs.size, ours.sizeBytes != size {
        found.append("attachment size of \(ours.fileName): \(ours.sizeBytes) ≠ \(size)")
      }
    }
    return found
  }

  static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }

  /// The first word that does not follow the ones before it.
  private static func firstMissing(of expected: [String], in words: [String]) -> String? {
    var rest = words[...]
    for word in expected {
      guard let index = rest.firstIndex(of: word) else { return word }
      rest = rest[(index + 1)...]
    }
    return nil
  }
}
