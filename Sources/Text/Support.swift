import Foundation

/// Whether a sentence follows from a passage: the words, numbers, names and denials agree.
package struct Support: Sendable, Equatable {
  package enum Verdict: String, Sendable {
    case supported
    /// The passage speaks of it, but says something else or not all of it.
    case contradicted
    case unsupported
  }

  package let verdict: Verdict
  /// Share of the sentence's weight of words that the passage has, 0 to 1.
  package let share: Double
  /// In words, for the person who reviews: `The number 14 is not in the source.`
  package let reason: String

  /// The share from which words alone are enough.
  package static let threshold = 0.6

  private static let numberMessage = "is not in the source."

  /// Sentence and source speak of the same and one of them denies it.
  package private(set) var isDenial = false

  /// A passage read once, to judge many sentences by it.
  package struct Source: Sendable {
    let language: Language
    let terms: Set<String>
    let words: Set<String>
    let facts: Facts
    let numbers: Set<String>
    /// Each sentence's terms, and whether it denies.
    let sentences: [(terms: [String], denies: Bool)]

    /// Whether a number stands in it, in figures or in words.
    package func states(number: String) -> Bool { numbers.contains(number) }
    /// Whether a word stands in it, in lower case.
    package func has(word: String) -> Bool { words.contains(word) }

    package init(_ passage: String, language: Language) {
      self.language = language
      terms = Set(Tokens.terms(of: passage, language: language))
      words = Set(Tokens.words(of: passage).map(\.text))
      facts = Facts(of: passage)
      numbers = facts.numbers.union(Support.plainNumbers(in: passage))
      sentences = Sentences.of(passage).map { sentence in
        let text = String(sentence)
        return (Tokens.terms(of: text, language: language), Support.denies(text))
      }
    }
  }

  /// Judges a sentence by the passage it cites. Sentences without content of their own (greetings,
  /// thanks) are supported: they state nothing.
  package static func of(_ sentence: String, by passage: String, language: Language) -> Support {
    of(sentence, by: Source(passage, language: language))
  }

  package static func of(_ sentence: String, by source: Source) -> Support {
    let language = source.language
    let sentenceWords = Tokens.words(of: sentence)
    let terms = Tokens.terms(of: sentence, language: language)
    guard !terms.isEmpty else {
      return Support(verdict: .supported, share: 1, reason: "It states nothing to check.")
    }
    let share = Similarity.overlap(of: terms, in: source.terms)
    let claimed = Facts(of: sentence)
    let known = source.facts
    for (name, claims, facts) in [
      ("amount", claimed.amounts, known.amounts), ("date", claimed.dates, known.dates),
      ("number", claimed.numbers, source.numbers),
    ] {
      if let odd = claims.subtracting(facts).min() {
        return Support(
          verdict: share >= threshold ? .contradicted : .unsupported, share: share,
          reason: "The \(name) \(odd) \(numberMessage)")
      }
    }
    if let name = strangeName(in: sentenceWords, source) {
      return Support(
        verdict: .unsupported, share: share, reason: "The name “\(name)” \(numberMessage)")
    }
    guard share >= threshold else {
      return Support(
        verdict: .unsupported, share: share,
        reason: "Only \(Int(share * 100)) % of its words are in the source.")
    }
    if denies(sentence) != closestDenies(terms, source) {
      var support = Support(
        verdict: .contradicted, share: share,
        reason: "One of sentence and source denies what the other says.")
      support.isDenial = true
      return support
    }
    return Support(
      verdict: .supported, share: share,
      reason: "\(Int(share * 100)) % of its words, and all numbers and names, are in the source.")
  }

  private static func plainNumbers(in passage: String) -> Set<String> {
    Set(
      Tokens.words(of: passage).flatMap { word -> [String] in
        guard word.hasDigit else { return NumberWords.value(of: word.text).map { [$0] } ?? [] }
        return [Facts.plain(word.text)]
          + word.text.split { !$0.isNumber && !$0.isLetter }.map(String.init)
      })
  }

  /// A capitalised word inside the sentence that the passage does not have; German nouns are no
  /// names, and a sentence's first word is capitalised anyway.
  private static func strangeName(
    in words: [Tokens.Word], _ source: Source
  ) -> String? {
    guard source.language != .german else { return nil }
    let stop = StopWords.of(source.language)
    for word in words.dropFirst()
    where word.isCapitalised && !word.hasDigit && word.text.count > 2
      && !source.words.contains(word.text) && !stop.contains(word.text)
    {
      return word.text.capitalized
    }
    return nil
  }

  private static func denies(_ sentence: String) -> Bool {
    Tokens.words(of: sentence).contains { isDenial($0.text) }
  }

  private static func isDenial(_ word: String) -> Bool {
    (Denial.words.contains(word) && word != "no." && word != "ne")
      || word.hasSuffix("n't") || word == "cannot" || word == "unable"
  }

  /// Whether the sentence of the passage that shares most terms denies.
  private static func closestDenies(_ terms: [String], _ source: Source) -> Bool {
    var best = (share: -1.0, denies: false)
    let wanted = Set(terms)
    for (own, denies) in source.sentences where !own.isEmpty {
      // How much of what is claimed stands there, then how little else does.
      let share =
        Similarity.overlap(of: wanted, in: Set(own))
        + 0.1 * Similarity.overlap(of: own, in: wanted)
      if share > best.share { best = (share, denies) }
    }
    return best.denies
  }
}
