import Foundation
import Kit
import Text

/// One text of which somebody said what it is: a row of a file that is measured on.
struct LabelledText: Sendable {
  /// Where it stands, for people: `nl-014`, `reviews.csv:12`.
  var id: String
  var subject = ""
  var text: String
  /// The language it is written in; nil where the file does not say.
  var language: Language?
  /// By what is measured: `intent`, `sentiment`…
  var labels: [EvalTask: String] = [:]
  var entities: [Named] = []

  /// An entity as a file names it.
  struct Named: Hashable, Sendable, Decodable {
    var kind: String
    var value: String
  }
}

/// Which texts are measured on.
struct LabelledTexts: Sendable {
  /// In words: what they are and where they come from.
  var source: String
  var texts: [LabelledText]

  /// Part of the desk's own set: the third that no rule was fitted to, the rest, or both.
  enum Part: String, CaseIterable {
    case keptAside = "kept-aside"
    case open
    case all
  }

  /// The mails that ship with the program.
  static func own(_ part: Part) throws -> LabelledTexts {
    guard let folder = Bundle.module.url(forResource: "Labelled", withExtension: nil) else {
      throw Problem(
        .broken, "eval.missing",
        "The folder martlet_martlet.resources is missing beside the program. Install it again.")
    }
    let texts = try Language.desk.flatMap { language in
      try rows(of: folder.appending(path: "\(language).jsonl"))
    }
    switch part {
    case .keptAside:
      return LabelledTexts(
        source: "own mails, the part kept aside", texts: texts.filter { isKeptAside($0.id) })
    case .open:
      return LabelledTexts(
        source: "own mails, the part that rules were fitted to",
        texts: texts.filter { !isKeptAside($0.id) })
    case .all: return LabelledTexts(source: "own mails, both parts", texts: texts)
    }
  }

  /// By the digits of an id, so that all versions of one situation fall on the same side.
  static func isKeptAside(_ id: String) -> Bool {
    let digest = SHA256.hash(Data("s\(id.filter(\.isNumber))".utf8)).hex
    return (UInt32(digest.prefix(8), radix: 16) ?? 1) % 3 == 0
  }

  /// A CSV file with a text and a label for `task`, or JSON lines with the fields of the own set.
  init(file: String, for task: EvalTask) throws {
    let url = URL(filePath: file)
    source = url.lastPathComponent
    if ["jsonl", "ndjson"].contains(url.pathExtension.lowercased()) {
      texts = try Self.rows(of: url)
    } else {
      texts = try LabelledTable(file: url, task: task).texts
    }
    guard !texts.isEmpty else {
      throw Problem(.invalid, "usage", "\(file) holds no labelled text.")
    }
  }

  private init(source: String, texts: [LabelledText]) {
    self.source = source
    self.texts = texts
  }

  private static func rows(of url: URL) throws -> [LabelledText] {
    let content = try Self.content(of: url)
    var texts: [LabelledText] = []
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      do {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        texts.append(row.labelled(at: "\(url.lastPathComponent):\(index + 1)"))
      } catch {
        throw Problem(
          .invalid, "usage",
          "Line \(index + 1) of \(url.lastPathComponent) is no JSON object with a text.")
      }
    }
    return texts
  }

  static func content(of url: URL) throws -> String {
    guard let data = try? Data(contentsOf: url) else {
      throw Problem(.invalid, "usage", "The file \(url.relativePath) cannot be read.")
    }
    return String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// One line of JSON; what is not labelled is left out.
  private struct Row: Decodable {
    var id: String?
    var language: String?
    var intent: String?
    var sentiment: String?
    var urgency: String?
    var subject: String?
    var text: String
    var entities: [LabelledText.Named]?

    func labelled(at place: String) -> LabelledText {
      LabelledText(
        id: id ?? place, subject: subject ?? "", text: text,
        language: language.flatMap { Language(code: $0) },
        labels: [
          .language: language, .intents: intent, .sentiment: sentiment, .urgency: urgency,
        ].compactMapValues { $0 }, entities: entities ?? [])
    }
  }
}
