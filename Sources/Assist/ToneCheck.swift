import Foundation
import Text

/// Whether a text sounds as the business wants to sound.
package struct ToneCheck: Sendable, Equatable, Codable {
  /// It greets, and says sorry where the customer is upset: once.
  package let isFriendly: Bool
  /// No shouting, no exclamation marks, no endless sentences; signed.
  package let isProfessional: Bool
  /// None of the words that the business avoids.
  package let isOnBrand: Bool
  /// What is wrong, each with the words that are meant.
  package let notes: [String]

  /// `expectsApology` says that the customer's mood asks for one.
  package static func of(
    _ text: String, wordsToAvoid: [String], signature: String, expectsApology: Bool
  ) -> ToneCheck {
    let words = Tokens.words(of: text)
    let plain = words.map { Tokens.folded($0.text) }
    let friendly = friendliness(text, plain, expectsApology)
    let professional = professionalism(text, words, signature)
    let brand = brandNotes(plain, wordsToAvoid)
    return ToneCheck(
      isFriendly: friendly.isEmpty, isProfessional: professional.isEmpty,
      isOnBrand: brand.isEmpty, notes: friendly + professional + brand)
  }

  /// First words of greetings, and words that say sorry, in the desk's languages. A letter is in one
  /// of them; none of these words is a common one in another.
  private static let greetings = Tokens.plainSet(
    """
    hi hello dear good hallo beste geachte goedendag goedemorgen goedemiddag guten sehr liebe lieber
    bonjour bonsoir madame monsieur cher chère hola buenos buenas estimado estimada estimados
    """)
  private static let apologies = Tokens.plainSet(
    """
    sorry apologise apologize apologies spijt excuses excuus leid entschuldigung entschuldigen
    désolé désolée regrettons lamento lamentamos siento sentimos disculpe disculpas perdón
    """)

  private static func friendliness(
    _ text: String, _ words: [String], _ expectsApology: Bool
  ) -> [String] {
    var notes: [String] = []
    if !greetings.contains(words.first ?? "") {
      notes.append("It does not begin with a greeting.")
    }
    let apologies = words.count { Self.apologies.contains($0) }
    if expectsApology, apologies == 0 { notes.append("The customer is upset; nobody says sorry.") }
    if apologies > 1 { notes.append("It says sorry more than once.") }
    return notes
  }

  private static func professionalism(
    _ text: String, _ words: [Tokens.Word], _ signature: String
  ) -> [String] {
    var notes: [String] = []
    if text.contains("!") { notes.append("It has an exclamation mark.") }
    if let word = words.first(where: { $0.isShouted && !$0.hasDigit && $0.text.count > 5 }) {
      notes.append("“\(word.text.uppercased())” is written in capitals.")
    }
    if words.count > 320 { notes.append("It is long: \(words.count) words.") }
    for line in text.split(separator: "\n") where line.utf8.count > 200 {
      for sentence in Sentences.of(String(line))
      where sentence.split(separator: " ").count > 45 {
        notes.append("A sentence is very long: “\(sentence.prefix(60))…”")
      }
    }
    if !signature.isEmpty, !text.contains(signature) { notes.append("The signature is missing.") }
    return notes
  }

  private static func brandNotes(_ words: [String], _ wordsToAvoid: [String]) -> [String] {
    let line = " " + words.joined(separator: " ") + " "
    return wordsToAvoid.compactMap { avoided in
      let phrase = Tokens.plainWords(of: avoided).joined(separator: " ")
      guard !phrase.isEmpty, line.contains(" \(phrase) ") else { return nil }
      return "“\(avoided)” is on the list of words to avoid."
    }
  }
}
