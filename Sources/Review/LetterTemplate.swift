import Accounts
import Foundation
import Kit

/// The text of a manager's letter in one language, with `{{names}}` for what differs between tickets.
package struct LetterTemplate: Sendable, Equatable {
  /// Two-letter codes of the languages that have a text from the start.
  package static let languages = ["en", "nl", "de", "fr", "es"]
  /// In bytes: a page or two.
  static let longest = 8000

  package let purpose: LetterPurpose
  package let language: String
  package let text: String
  /// Counts changes; 0 before the first one.
  package let version: Int
  /// It is the text that the desk came with.
  package let isStandard: Bool
  package let changedBy: UserID?
  package let changedAt: Date?

  package init(
    _ purpose: LetterPurpose, language: String, text: String, version: Int = 0,
    isStandard: Bool = false, changedBy: UserID? = nil, changedAt: Date? = nil
  ) {
    self.purpose = purpose
    self.language = language
    self.text = text
    self.version = version
    self.isStandard = isStandard
    self.changedBy = changedBy
    self.changedAt = changedAt
  }

  /// Under which name a reply remembers who answers for its words: `acknowledgement.nl.2`.
  package var name: String { "\(purpose.rawValue).\(language).\(version)" }

  /// The text that the desk comes with; nil for a language that it has none in.
  package static func standard(
    _ purpose: LetterPurpose, in language: String, version: Int = 0
  ) -> LetterTemplate? {
    let texts: [LetterPurpose: String]
    switch language {
    case "en": texts = english
    case "nl": texts = dutch
    case "de": texts = german
    case "fr": texts = french
    case "es": texts = spanish
    default: return nil
    }
    return texts[purpose].map {
      LetterTemplate(purpose, language: language, text: $0, version: version, isStandard: true)
    }
  }
}

// MARK: Filling in

extension LetterTemplate {
  private enum Piece {
    case text(Substring)
    case value(String)
  }

  /// Replaces each placeholder; a line whose only values are empty falls away, and a greeting without a
  /// name closes up. Values are never read as templates themselves.
  package func filled(with values: [LetterPlaceholder: String]) -> String {
    var lines: [String] = []
    for line in text.components(separatedBy: "\n") {
      var (filled, isEmpty, hasValue) = ("", false, false)
      for piece in Self.pieces(of: line) {
        switch piece {
        case .text(let text): filled += text
        case .value(let name):
          let placeholder = LetterPlaceholder(rawValue: name)
          let value = placeholder.flatMap { values[$0] } ?? ""
          if placeholder == .name, value.isEmpty {
            while let last = filled.last, last == " " || last == "," { filled.removeLast() }
            continue
          }
          if value.isEmpty { isEmpty = true } else { hasValue = true }
          filled += value
        }
      }
      if isEmpty, !hasValue { continue }
      lines.append(filled)
    }
    return lines.joined(separator: "\n")
  }

  /// The text as it is kept: refused with what is wrong, or trimmed.
  static func checked(_ text: String, for purpose: LetterPurpose) throws(Problem) -> String {
    let text = text.replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else {
      throw Problem(
        .invalid, "letter_template.empty",
        "The letter has no text. Write one, or restore the standard text.", field: "text")
    }
    guard text.utf8.count <= longest else {
      throw Problem(
        .tooLarge, "letter_template.too_long", "The letter is longer than 8,000 bytes. Shorten it.",
        field: "text")
    }
    let allowed = purpose.placeholders
    let known = allowed.map(\.text).joined(separator: ", ")
    var named: Set<LetterPlaceholder> = []
    for line in text.components(separatedBy: "\n") {
      for piece in pieces(of: line) {
        switch piece {
        case .text(let text) where text.contains("{{") || text.contains("}}"):
          throw Problem(
            .invalid, "letter_template.braces",
            "A placeholder needs two braces on both sides, on one line: \(known).", field: "text")
        case .text: continue
        case .value(let name):
          guard let placeholder = LetterPlaceholder(rawValue: name), allowed.contains(placeholder)
          else {
            throw Problem(
              .invalid, "letter_template.placeholder_unknown",
              "“{{\(name.prefix(60))}}” is no placeholder of this letter. It knows \(known).",
              field: "text")
          }
          named.insert(placeholder)
        }
      }
    }
    if let missing = purpose.needs.first(where: { !named.contains($0) }) {
      throw Problem(
        .invalid, "letter_template.placeholder_missing",
        "This letter cannot do without \(missing.text).", field: "text")
    }
    return text
  }

  private static func pieces(of line: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line[...]
    while let open = rest.range(of: "{{"),
      let close = rest.range(of: "}}", range: open.upperBound..<rest.endIndex)
    {
      if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
      let name = rest[open.upperBound..<close.lowerBound]
      pieces.append(.value(name.trimmingCharacters(in: .whitespaces)))
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }
}
