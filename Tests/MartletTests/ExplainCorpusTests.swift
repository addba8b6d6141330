import Foundation
import Mail
import Testing

@testable import martlet

/// Explanations of mails that other projects keep as hard cases, against what those projects state.
@Suite(
  "Explaining other projects' mails",
  .enabled(if: SharedMails.isThere, "The shared material does not lie beside the project."))
struct ExplainCorpusTests {
  /// Where we looked, and read on purpose what the source does not.
  static let disputed: Set<String> = ["stalwart-thirdparty-015", "stalwart-malformed-019"]

  @Test("every line follows the schema and says what the source says")
  func mails() throws {
    let schema = try SchemaCheck(ExplanationSchema.text)
    let expectations = try SharedMails.expectations()
    #expect(expectations.count == 260)
    for expected in expectations {
      let mail = try Data(contentsOf: SharedMails.folder.appending(path: expected.file))
      let line = try Explanation(file: expected.file, mail: mail, expecting: []).line
      #expect(try schema.offences(in: line) == [], "\(expected.id)")
      guard expected.isOfTheSource, !Self.disputed.contains(expected.id) else { continue }
      let told = try JSONDecoder.snakeCase.decode(SharedMails.Told.self, from: Data(line.utf8))
      #expect(SharedMails.differences(told, expected) == [], "\(expected.id)")
    }
  }

  @Test("what the customer newly wrote is found in 59 of the 60 reply texts")
  func replies() throws {
    let cases = try SharedMails.replies()
    let missed = try cases.filter { reply in
      let mail = "From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n\(reply.input)"
      let line = try Explanation(file: "-", mail: Data(mail.utf8), expecting: []).line
      let told = try JSONDecoder.snakeCase.decode(SharedMails.Told.self, from: Data(line.utf8))
      if let visible = reply.visible {
        return SharedMails.squeezed(visible) != SharedMails.squeezed(told.visibleReply)
      }
      return !(reply.contains ?? []).allSatisfy { told.visibleReply.contains($0) }
    }
    #expect(cases.count == 60)
    // That project folds "Regards," with the name below; here a closing is the customer's word.
    #expect(missed.map(\.id) == ["crisp-text_email_regards"])
  }
}

extension JSONDecoder {
  fileprivate static var snakeCase: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }
}

/// Mails that others wrote, kept beside the project and never in it.
enum SharedMails {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data").standardizedFileURL
  static let isThere = FileManager.default.fileExists(
    atPath: folder.appending(path: "mail/expectations.json").path)

  struct Expectation: Decodable {
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
    var attachments: [File]
    var isBounce: Bool?
    var automatic: Bool?

    /// From the source itself, not computed afterwards by another parser.
    var isOfTheSource: Bool { provenance.hasPrefix("the parse tree") }
  }

  struct File: Decodable {
    var filename: String?
    var contentType: String?
    var size: Int?
    var inlineOk: Bool?
  }

  struct Reply: Decodable {
    var id: String
    var input: String
    var visible: String?
    var contains: [String]?
  }

  /// What an explanation tells, as its reader sees it.
  struct Told: Decodable {
    var subject: String
    var from: String?
    var fromName: String
    var to: [String]
    var cc: [String]
    var replyTo: [String]
    var text: String
    var visibleReply: String
    var attachments: [Attachment]
    var automatic: String

    struct Attachment: Decodable {
      var fileName: String
      var contentType: String
      var sizeBytes: Int
    }
  }

  static func expectations() throws -> [Expectation] {
    try JSONDecoder.snakeCase.decode(
      [Expectation].self, from: Data(contentsOf: folder.appending(path: "mail/expectations.json")))
  }

  static func replies() throws -> [Reply] {
    try JSONDecoder.snakeCase.decode(
      [Reply].self, from: Data(contentsOf: folder.appending(path: "replies/cases.json")))
  }

  /// The fields in which an explanation differs from what is expected.
  static func differences(_ told: Told, _ expected: Expectation) -> [String] {
    var found: [String] = []
    func compare(_ name: String, _ ours: String, _ theirs: String?) {
      if let theirs, squeezed(ours) != squeezed(theirs) { found.append("\(name): \(ours)") }
    }
    func compare(_ name: String, _ ours: [String], _ theirs: [String]?) {
      if let theirs, ours.map(addressKey) != theirs.map(addressKey) {
        found.append("\(name): \(ours)")
      }
    }
    compare("subject", told.subject, expected.subject)
    compare("from", told.from.map { [$0] } ?? [], expected.fromEmail.map { [$0] })
    compare("from_name", told.fromName, expected.fromName)
    compare("to", told.to, expected.toEmails)
    compare("cc", told.cc, expected.ccEmails)
    compare("reply_to", Array(told.replyTo.prefix(1)), expected.replyToEmail.map { [$0] })
    var rest = words(told.text)[...]
    for word in expected.textWords ?? [] {
      guard let index = rest.firstIndex(of: word) else {
        found.append("text: “\(word)” is missing")
        break
      }
      rest = rest[(index + 1)...]
    }
    if expected.automatic == true, told.automatic == "none" { found.append("automatic") }
    if expected.isBounce == true, told.automatic != "bounce" { found.append("bounce") }
    for theirs in expected.attachments where theirs.inlineOk != true {
      let isTold = told.attachments.contains { ours in
        (theirs.filename.map { $0.isEmpty || $0 == ours.fileName } ?? true)
          && (theirs.contentType.map { $0.lowercased() == ours.contentType } ?? true)
          && (theirs.size.map { $0 == ours.sizeBytes } ?? true)
      }
      if !isTold { found.append("attachment: \(theirs.filename ?? "-")") }
    }
    return found
  }

  static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }
}
