import Foundation

/// What we know ourselves of seventeen languages: their common words, and the spelling learnt from
/// them. A naive Bayes model over words, with letter trigrams for words that are not listed.
struct CommonWords: Sendable {
  static let shared = CommonWords(west.merging(northAndEast) { first, _ in first })

  /// In a fixed order; an index into this list is a column of every table below.
  let languages: [Language]
  /// log P(word | language), for listed words.
  private let words: [String: [Float]]
  /// log P(letter | two letters before, language); the key packs three scalars.
  private let trigrams: [UInt64: [Float]]
  /// The same for two letters and for none, to fall back on.
  private let unseenTrigram: Float = -9
  private static let listedMass = 0.55
  private static let edge: Unicode.Scalar = " "

  private init(_ lists: [String: String]) {
    let ordered = lists.keys.sorted()
    languages = ordered.compactMap(Language.init(code:))
    let count = ordered.count
    var words: [String: [Float]] = [:]
    var grams: [UInt64: [Double]] = [:]
    var contexts: [UInt64: [Double]] = [:]
    for (column, code) in ordered.enumerated() {
      var seen = Set<String>()
      let list = (lists[code] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
        .filter { seen.insert($0).inserted }
      // Zipf's law: the r-th word of a language comes about 1/(r + c) as often as the first.
      let total = list.indices.reduce(0) { $0 + 1 / Double($1 + 12) }
      for (rank, word) in list.enumerated() {
        let share = 1 / Double(rank + 12) / total
        words[word, default: Array(repeating: -.infinity, count: count)][column] =
          Float(log(share * CommonWords.listedMass))
        // Spelling is learnt from the kinds of words more than from how often each is used.
        let weight = share.squareRoot()
        CommonWords.eachTrigram(of: word) { key in
          grams[key, default: Array(repeating: 0, count: count)][column] += weight
          contexts[key >> 21, default: Array(repeating: 0, count: count)][column] += weight
        }
      }
    }
    self.words = words
    trigrams = CommonWords.probabilities(grams, in: contexts, columns: count)
  }

  /// Trigram probabilities, smoothed by how often the last letter follows the one before it.
  private static func probabilities(
    _ grams: [UInt64: [Double]], in contexts: [UInt64: [Double]], columns: Int
  ) -> [UInt64: [Float]] {
    let mask: UInt64 = (1 << 42) - 1
    var pairs: [UInt64: [Double]] = [:]
    var singles: [UInt64: [Double]] = [:]
    for (key, counts) in grams {
      for column in 0..<columns {
        pairs[key & mask, default: Array(repeating: 0, count: columns)][column] += counts[column]
        singles[key >> 21 & 0x1fffff, default: Array(repeating: 0, count: columns)][column] +=
          counts[column]
      }
    }
    var result: [UInt64: [Float]] = [:]
    for (key, counts) in grams {
      result[key] = (0..<columns).map { column in
        let context = contexts[key >> 21]?[column] ?? 0
        let single = singles[key >> 21 & 0x1fffff]?[column] ?? 0
        let pair = pairs[key & mask]?[column] ?? 0
        let byPair = (pair + 0.01) / (single + 0.5)
        let probability = (counts[column] + 0.15 * byPair) / (context + 0.15)
        return Float(log(max(probability, 1e-4)))
      }
    }
    return result
  }

  /// Keys of the letter triples of a word, with its edges as letters.
  private static func eachTrigram(of word: String, _ body: (UInt64) -> Void) {
    var first = UInt64(edge.value)
    var second = first
    var isFirst = true
    for scalar in word.unicodeScalars {
      let third = UInt64(scalar.value)
      body(first << 42 | second << 21 | third)
      (first, second) = (isFirst ? UInt64(edge.value) : second, third)
      isFirst = false
    }
    body(first << 42 | second << 21 | UInt64(edge.value))
  }

  /// log P(text | language) for each of `languages`, up to a constant; the words are lower case.
  func scores(of text: some Sequence<String>) -> [Double] {
    var scores = [Double](repeating: 0, count: languages.count)
    for word in text {
      var spelling = [Float](repeating: Float(log(1 - CommonWords.listedMass)), count: scores.count)
      CommonWords.eachTrigram(of: word) { key in
        if let row = trigrams[key] {
          for column in spelling.indices { spelling[column] += row[column] }
        } else {
          for column in spelling.indices { spelling[column] += unseenTrigram }
        }
      }
      let listed = words[word]
      for column in scores.indices {
        scores[column] += Double(max(spelling[column], listed?[column] ?? -.infinity))
      }
    }
    return scores
  }
}
