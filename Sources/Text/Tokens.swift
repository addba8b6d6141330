import Foundation

/// Words of a text, and the terms under which an index files it.
package enum Tokens {
  /// A word where it stands.
  package struct Word: Sendable {
    /// Lower case, with its diacritics: `zürich`, `3sabc123`, `don't`.
    package let text: String
    package let range: Range<String.Index>
    package let hasDigit: Bool
    /// The first letter is a capital one; names have it, and so do German nouns.
    package let isCapitalised: Bool
    /// At least two letters, all capital: an emphasis or an abbreviation.
    package let isShouted: Bool
    /// Characters of a script without spaces, not one word of a dictionary.
    let isUnspaced: Bool
  }

  /// Words in order. What carries a digit stays whole over `-_./:,` (`err-4042`, `1.234,56`,
  /// `12:30`); other words end there. An elided article (`l'`, `d'`, `qu'`) is a word of its own.
  package static func words(of text: String) -> [Word] {
    var scanner = WordScanner(text)
    return scanner.scan()
  }

  /// What an index or a comparison keeps of a text: stemmed, folded, without stop words.
  ///
  /// Identifiers are kept whole and in their parts of three characters or more, so that
  /// `ERR-4042` is found by `err-4042` and by `4042`. Scripts without spaces give pairs of letters.
  package static func terms(of text: String, language: Language) -> [String] {
    let stop = StopWords.of(language)
    let stemmer = Stemmer(language)
    var terms: [String] = []
    for word in words(of: text) {
      if word.hasDigit {
        terms.append(Letters.folded(word.text))
        let parts = word.text.unicodeScalars
          .split(whereSeparator: { Letters.kind($0) == .other }).map(String.init)
        if parts.count > 1 {
          for part in parts where part.count > 2 { terms.append(Letters.folded(part)) }
        }
      } else if word.isUnspaced {
        terms.append(contentsOf: pairs(of: word.text))
      } else if !stop.contains(word.text), let term = term(word.text, stemmer) {
        terms.append(term)
      }
    }
    return terms
  }

  /// A word without its diacritics, as people write it in a hurry: `reclame` for `réclame`.
  package static func folded(_ word: String) -> String { Letters.folded(word) }

  /// Stemmed and folded words, stop words included: what cue phrases are compared with.
  static func stems(of words: [Word], language: Language) -> [String] {
    let stemmer = Stemmer(language)
    return words.map { word in
      word.hasDigit || word.isUnspaced
        ? Letters.folded(word.text) : stem(word.text, stemmer)
    }
  }

  static func stem(_ word: String, _ stemmer: borrowing Stemmer) -> String {
    guard word.utf8.contains(where: { $0 == 39 }) else {
      return Letters.folded(stemmer.stem(word))
    }
    return Letters.folded(stemmer.stem(word).filter { $0 != "'" })
  }

  private static func term(_ word: String, _ stemmer: borrowing Stemmer) -> String? {
    if word.utf8.last == 39 { return nil }
    let stem = stem(word, stemmer)
    return stem.utf8.count < 2 || stem.utf8.count > 80 ? nil : stem
  }

  private static func pairs(of run: String) -> [String] {
    let letters = Array(run)
    guard letters.count > 1 else { return [run] }
    return (1..<letters.count).map { String([letters[$0 - 1], letters[$0]]) }
  }
}
