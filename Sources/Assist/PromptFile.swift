import Foundation
import Text

/// A prompt as it lies in `Prompts/`: instructions with places for what a business has told us, and
/// the schema of the answer. A file that has been used is never changed; a better one gets the next
/// number, so that drafts can be compared by it.
struct PromptFile: Sendable {
  /// Recorded with each draft: `letter-1`.
  let version: String
  let schema: String
  private let instructions: String

  static let letter = PromptFile(version: "letter-1")

  private init(version: String) {
    self.version = version
    instructions = Self.text("\(version).md")
    schema = Self.text("\(version).schema.json")
  }

  /// The files are part of the program; one that is missing is a broken installation.
  private static func text(_ name: String) -> String {
    guard let folder = Bundle.module.url(forResource: "Prompts", withExtension: nil),
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    else { preconditionFailure("The program's file Prompts/\(name) is missing.") }
    return text
  }

  func instructions(for voice: BrandVoice, in language: Language, longest: Int) -> String {
    let places = [
      "business": Self.line(voice.businessName), "language": Self.name(of: language),
      "words": String(longest), "voice": Self.manner(voice),
    ]
    var text = ""
    var rest = Substring(instructions)
    // One pass, so that a place inside a value stays text.
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      text += rest[..<open.lowerBound]
      text += places[String(rest[open.upperBound..<close.lowerBound])] ?? ""
      rest = rest[close.upperBound...]
    }
    return text + rest
  }

  /// What the business has said of how it speaks.
  private static func manner(_ voice: BrandVoice) -> String {
    var lines: [String] = []
    let manner = voice.manner.trimmingCharacters(in: .whitespacesAndNewlines)
    lines.append(manner.isEmpty ? "Friendly, plain and short." : String(manner.prefix(2000)))
    func list(_ words: [String]) -> String {
      words.prefix(60).map { "“\(line($0))”" }.joined(separator: ", ")
    }
    if !voice.wordsToUse.isEmpty {
      lines.append("Words to use where they fit: \(list(voice.wordsToUse)).")
    }
    if !voice.wordsToAvoid.isEmpty {
      lines.append("Words never to use: \(list(voice.wordsToAvoid)).")
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ text: String) -> String {
    String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
  }

  private static func name(of language: Language) -> String {
    Locale(identifier: "en").localizedString(forLanguageCode: language.code) ?? language.code
  }
}
