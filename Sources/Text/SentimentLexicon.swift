import Foundation

/// Words and phrases with a feeling, from −3.5 (worst) to +3.5 (best), for one language.
struct SentimentLexicon: Sendable {
  /// What a word or phrase says; a phrase is known by its first word.
  struct Entry: Sendable {
    let words: [String]
    let weight: Double
    /// It says something only when it is denied: "does not work".
    let needsDenial: Bool
  }

  private let exact: [String: [Entry]]
  private let stems: [String: Double]
  let language: Language

  static let all: [Language: SentimentLexicon] = [
    .english: SentimentLexicon(.english, english), .dutch: SentimentLexicon(.dutch, dutch),
    .german: SentimentLexicon(.german, german), .french: SentimentLexicon(.french, french),
    .spanish: SentimentLexicon(.spanish, spanish),
  ]

  private init(_ language: Language, _ groups: KeyValuePairs<Double, String>) {
    self.language = language
    let stemmer = Stemmer(language)
    var exact: [String: [Entry]] = [:]
    var stems: [String: Double] = [:]
    func add(_ text: Substring, _ weight: Double) {
      let needsDenial = text.first == "~"
      let words = (needsDenial ? text.dropFirst() : text).split(separator: "_").map(String.init)
      guard let first = words.first else { return }
      exact[first, default: []].append(
        Entry(words: words, weight: weight, needsDenial: needsDenial))
      if words.count == 1, !needsDenial {
        let stem = stemmer.stem(first)
        // Only inflections: "useful" must not speak for "use", nor "powerful" for "power".
        guard first.count - stem.count < 3 else { return }
        // Where forms of one stem differ in strength, the weaker is safe for the unlisted forms.
        if let known = stems[stem], abs(known) < abs(weight) { return }
        stems[stem] = weight
      }
    }
    for (weight, list) in groups {
      for part in list.split(whereSeparator: \.isWhitespace) { add(part, weight) }
    }
    for first in Array(exact.keys) { exact[first]?.sort { $0.words.count > $1.words.count } }
    self.exact = exact
    self.stems = stems
  }

  /// Entries that begin with the word, longest first.
  func entries(for word: String) -> [Entry] { exact[word] ?? [] }

  func weight(ofStem stem: String) -> Double? { stems[stem] }
}
