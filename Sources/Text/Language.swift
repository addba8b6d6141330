import Foundation

/// A language by its ISO 639-1 code, lower case: `en`, `nl`, `nb`.
///
/// Five are the desk's own: it has stop words, cue phrases and letters for them. Any other is known
/// by its code, stemmed where Snowball has a stemmer, and answered by a person or a model.
package struct Language: Hashable, Sendable, CustomStringConvertible {
  package let code: String

  /// Takes `nl`, `NL`, `nl-BE` or `nl_NL.UTF-8`; the region is dropped, `no` and `nn` are `nb`.
  /// Nil when it is no code at all.
  package init?(code: String) {
    let head = code.lowercased().prefix { $0.isASCII && $0.isLetter }
    guard head.count == 2 || head.count == 3, head != "un" else { return nil }
    switch head {
    case "no", "nn": self.code = "nb"
    case "iw": self.code = "he"
    default: self.code = String(head)
    }
  }

  private init(known code: String) { self.code = code }

  package static let english = Language(known: "en")
  package static let dutch = Language(known: "nl")
  package static let german = Language(known: "de")
  package static let french = Language(known: "fr")
  package static let spanish = Language(known: "es")

  /// The languages in which the desk itself can read and write.
  package static let desk: [Language] = [.english, .dutch, .german, .french, .spanish]

  package var isOfTheDesk: Bool { Language.desk.contains(self) }
  package var description: String { code }
}

/// A language and how sure we are of it, 0 to 1.
package struct LanguageGuess: Hashable, Sendable {
  package let language: Language
  package let probability: Double

  package init(_ language: Language, _ probability: Double) {
    self.language = language
    self.probability = probability
  }
}
