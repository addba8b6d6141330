import Foundation
import Text

/// A letter as a model gave it: read, cleaned and limited, not yet believed.
struct ModelLetter: Sendable, Equatable {
  struct Sentence: Sendable, Equatable {
    var text: String
    /// Ids of sources and facts, as the model names them.
    let sources: [String]
  }

  struct Paragraph: Sendable, Equatable {
    let isSteps: Bool
    var sentences: [Sentence]
  }

  /// What makes an answer useless as a whole. The model is told once, then the letter is given up.
  enum Fault: Error, Equatable {
    case declined
    case cut
    case unreadable
    case empty
    case tooLong
    case unknownSource(String)
    case noSource
    case wrongLanguage(String, wanted: String)

    /// For the person who reviews what was written instead, and for the model.
    var words: String {
      switch self {
      case .declined: "It declined to answer."
      case .cut: "Its answer ended in the middle."
      case .unreadable: "Its answer was not the JSON object that was asked for."
      case .empty: "Its letter was empty."
      case .tooLong: "Its letter was far too long."
      case .unknownSource(let id): "It cited “\(id)”, which it was not given."
      case .noSource: "Its letter cited no source."
      case .wrongLanguage(let found, let wanted):
        "Its letter was in another language (\(found)) than the customer's (\(wanted))."
      }
    }
  }

  private static let mostParagraphs = 24
  private static let mostSentences = 60
  private static let longestSentence = 800
  private static let longestLetter = 6000

  let paragraphs: [Paragraph]
  var sentences: [Sentence] { paragraphs.flatMap(\.sentences) }

  /// Takes an answer apart. `known` are the ids that the model was given.
  init(_ answer: ModelAnswer, known: Set<String>, language: Language) throws(Fault) {
    switch answer.ending {
    case .declined: throw .declined
    case .cut: throw .cut
    case .complete: break
    }
    guard let wire = Self.decoded(answer.text) else { throw .unreadable }
    guard wire.paragraphs.count <= Self.mostParagraphs,
      wire.paragraphs.reduce(0, { $0 + $1.sentences.count }) <= Self.mostSentences
    else { throw .tooLong }
    var paragraphs: [Paragraph] = []
    for paragraph in wire.paragraphs {
      var sentences: [Sentence] = []
      for sentence in paragraph.sentences {
        let text = Self.clean(sentence.text, isStep: paragraph.kind == "steps")
        guard !text.isEmpty else { continue }
        guard text.utf8.count <= Self.longestSentence else { throw .tooLong }
        var ids: [String] = []
        for id in sentence.sources.map({ $0.trimmingCharacters(in: .whitespaces) })
        where !ids.contains(id) {
          guard known.contains(id) else { throw .unknownSource(String(Self.clean(id).prefix(20))) }
          ids.append(id)
        }
        sentences.append(Sentence(text: text, sources: ids))
      }
      if !sentences.isEmpty {
        paragraphs.append(Paragraph(isSteps: paragraph.kind == "steps", sentences: sentences))
      }
    }
    let texts = paragraphs.flatMap(\.sentences).map(\.text)
    guard !texts.isEmpty else { throw .empty }
    guard texts.reduce(0, { $0 + $1.utf8.count }) <= Self.longestLetter else { throw .tooLong }
    guard paragraphs.contains(where: { $0.sentences.contains { !$0.sources.isEmpty } })
    else { throw .noSource }
    if let other = Self.otherLanguage(texts.joined(separator: "\n"), than: language) {
      throw .wrongLanguage(other.code, wanted: language.code)
    }
    self.paragraphs = paragraphs
  }

  // MARK: The wire

  private struct Wire: Decodable {
    struct Paragraph: Decodable {
      struct Sentence: Decodable {
        let text: String
        let sources: [String]
      }
      let kind: String
      let sentences: [Sentence]
    }
    let paragraphs: [Paragraph]
  }

  /// Some models wrap what they were asked for into a fence.
  private static func decoded(_ text: String) -> Wire? {
    var text = Substring(text.trimmingCharacters(in: .whitespacesAndNewlines))
    if text.hasPrefix("```"), let line = text.firstIndex(where: \.isNewline) {
      text = text[text.index(after: line)...]
      if text.hasSuffix("```") { text = text.dropLast(3) }
    }
    return try? JSONDecoder().decode(Wire.self, from: Data(text.utf8))
  }

  /// One line without control and direction marks; a step without its number.
  private static func clean(_ text: String, isStep: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      // Joiners belong to the spelling of several languages; marks of direction hide text.
      case .format where scalar.value != 0x200d && scalar.value != 0x200c: continue
      case .privateUse, .unassigned, .surrogate: continue
      default: scalars.append(scalar)
      }
    }
    var line = String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if isStep { line.trimPrefix(/(?:\d{1,2}[.)]|[-*•])\s+/) }
    return line
  }

  /// The language of a letter, where it is surely another than asked for.
  private static func otherLanguage(_ text: String, than wanted: Language) -> Language? {
    guard text.unicodeScalars.count(where: { $0.properties.isAlphabetic }) >= 60,
      let guess = Language.guess(for: text, expecting: [wanted]), guess.language != wanted,
      guess.probability >= 0.8
    else { return nil }
    return guess.language
  }
}
