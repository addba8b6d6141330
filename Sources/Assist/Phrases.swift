import Foundation
import Text

/// Phrases that mean something, found in the words of a text in one pass. `*` stands for up to
/// three words.
struct Phrases<Label: Hashable & Sendable>: Sendable {
  private struct Phrase: Sendable {
    let label: Label
    let words: [String]
  }

  private var byFirstWord: [String: [Phrase]] = [:]

  init(_ lists: KeyValuePairs<Label, String>...) { self.init(joining: lists) }

  init(joining lists: [KeyValuePairs<Label, String>]) {
    for (label, list) in lists.joined() {
      for line in list.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
        let words = line.split(separator: " ").flatMap { word in
          word == "*" ? ["*"] : Tokens.plainWords(of: String(word))
        }
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append(Phrase(label: label, words: words))
      }
    }
  }

  struct Found: Sendable, Equatable {
    let label: Label
    let words: Range<Int>
  }

  /// Every place where a phrase stands, in the order of the text.
  func found(in words: [String]) -> [Found] {
    var found: [Found] = []
    for (start, word) in words.enumerated() {
      for phrase in byFirstWord[word] ?? [] {
        if let end = Self.end(of: phrase.words[...], in: words, from: start) {
          found.append(Found(label: phrase.label, words: start..<end))
        }
      }
    }
    return found
  }

  func labels(in words: [String]) -> Set<Label> { Set(found(in: words).map(\.label)) }

  private static func end(of phrase: ArraySlice<String>, in words: [String], from start: Int)
    -> Int?
  {
    var place = start
    for (index, part) in zip(phrase.indices, phrase) {
      if part == "*" {
        for skipped in 0...3 {
          if let end = end(of: phrase[(index + 1)...], in: words, from: place + skipped) {
            return end
          }
        }
        return nil
      }
      guard place < words.count, words[place] == part else { return nil }
      place += 1
    }
    return place
  }
}

extension Tokens {
  /// The words of a text as phrases are compared with them: without diacritics, which people leave
  /// out as often as not.
  static func plainWords(of text: String) -> [String] { words(of: text).map { folded($0.text) } }

  /// A list of words, to ask whether a text's are among them.
  static func plainSet(_ list: String) -> Set<String> { Set(plainWords(of: list)) }
}
