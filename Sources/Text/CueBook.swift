import Foundation

/// Words and phrases that speak for a label, in the desk's five languages.
///
/// A cue is written as a customer would write it: `where is * order`. Its words are compared by
/// their stems, so `orders` and `ordered` do as well; `*` stands for up to three words. A number
/// behind `^` is the cue's weight, 1 when none is given. Cues are separated by `;` or line ends.
package struct CueBook: Sendable {
  fileprivate struct Cue: Sendable {
    let label: Int
    let weight: Double
    /// As it was written, to be shown as a reason.
    let text: String
    /// Nil stands for any words.
    fileprivate let parts: [Part?]
  }

  fileprivate struct Part: Sendable {
    let stem: String
    /// Where a stem is so short that other words share it (`accountant`, `account`), the word.
    let exact: String?
  }

  /// A cue where it stands.
  package struct Found: Sendable {
    package let label: String
    /// As it was written in the list: a reason to show.
    package let cue: String
    /// Negative when the cue is denied: "I do not want a refund".
    package let weight: Double
    /// Which words carry it.
    package let words: Range<Int>
  }

  /// One language's cues by their first stem.
  private struct Page: Sendable {
    var cues: [String: [Cue]] = [:]
  }

  private let labels: [String]
  private let pages: [Language: Page]

  package init(_ lists: [Language: KeyValuePairs<String, String>]) {
    self.init(lists.mapValues { [$0] })
  }

  /// Several lists for a language.
  package init(_ lists: [Language: [KeyValuePairs<String, String>]]) {
    var labels: [String] = []
    var pages: [Language: Page] = [:]
    for (language, list) in lists {
      let stemmer = Stemmer(language)
      var page = Page()
      for (label, cues) in list.flatMap(Array.init) {
        let number = labels.firstIndex(of: label) ?? labels.count
        if number == labels.count { labels.append(label) }
        for line in cues.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
          guard let cue = CueBook.cue(line.trimmed, number, stemmer), let first = cue.parts[0]
          else { continue }
          page.cues[first.stem, default: []].append(cue)
        }
      }
      pages[language] = page
    }
    self.labels = labels
    self.pages = pages
  }

  private static func cue(
    _ line: Substring, _ label: Int, _ stemmer: borrowing Stemmer
  ) -> Cue? {
    let halves = line.split(separator: "^")
    guard let text = halves.first?.trimmed, !text.isEmpty else { return nil }
    var parts: [Part?] = []
    for word in text.split(separator: " ") {
      if word == "*" {
        parts.append(nil)
      } else {
        parts += Tokens.words(of: String(word)).map { word in
          let stem = Tokens.stem(word.text, stemmer)
          return Part(stem: stem, exact: word.text.count - stem.count > 3 ? word.text : nil)
        }
      }
    }
    guard parts.first != nil else { return nil }
    return Cue(
      label: label, weight: halves.count > 1 ? Double(halves[1].trimmed) ?? 1 : 1,
      text: String(text), parts: parts)
  }

  /// Cues in a text. Read in `language` and in English, which everybody mixes in; in all five when
  /// the language is not given or not the desk's. A longer cue takes the words of a shorter one
  /// of the same label.
  package func labels(in words: [Tokens.Word], language: Language? = nil) -> [Found] {
    let own = language.flatMap { pages[$0] == nil ? nil : $0 }
    let order = own.map { $0 == .english ? [$0] : [$0, .english] } ?? Language.desk
    var found: [Found] = []
    for read in order {
      guard let page = pages[read] else { continue }
      let stems = Tokens.stems(of: words, language: read)
      // English cues in a text of another language are loan words: weaker evidence.
      let share = own != nil && read != own ? 0.6 : 1
      for start in stems.indices {
        for cue in page.cues[stems[start]] ?? [] {
          guard let end = CueBook.end(of: cue.parts[...], at: start, stems, words) else { continue }
          let range = start..<end
          // Of two cues over the same words the stronger counts.
          let isTaken = found.contains { known in
            labels[cue.label] == known.label && known.words.contains(range)
              && (known.words != range || abs(known.weight) >= cue.weight * share)
          }
          if isTaken { continue }
          found.removeAll { labels[cue.label] == $0.label && range.contains($0.words) }
          let isDenied = Denial.precedes(start, in: words)
          found.append(
            Found(
              label: labels[cue.label], cue: cue.text,
              weight: cue.weight * share * (isDenied ? -0.7 : 1), words: range))
        }
      }
    }
    return found
  }

  /// Where the parts end when they begin at the place.
  private static func end(
    of parts: ArraySlice<Part?>, at place: Int, _ stems: [String], _ words: [Tokens.Word]
  ) -> Int? {
    guard let part = parts.first else { return place }
    let rest = parts.dropFirst()
    guard let part else {
      for skipped in 0...3 {
        if let end = end(of: rest, at: place + skipped, stems, words) { return end }
      }
      return nil
    }
    guard place < stems.count, stems[place] == part.stem,
      part.exact == nil || part.exact == words[place].text
    else { return nil }
    return end(of: rest, at: place + 1, stems, words)
  }
}

extension Range where Bound == Int {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

/// Words that deny what follows: "I don't want a refund", "geen klacht", "pas une plainte".
enum Denial {
  static let words: Set<String> = Set(
    """
    not no don't dont doesn't doesnt didn't didnt isn't isnt wasn't without never nicht kein keine
    keinen keiner nie niet geen nooit zonder ohne pas jamais sans aucun aucune ne no ni nunca sin
    ningún ninguna
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words over which a denial reaches: "do not *want to* cancel", "wil *mijn bestelling* niet".
  private static let transparent: Set<String> = Set(
    """
    want wanted need needed a an the any my to about looking for asking is it this that wish like
    would really is wil een om mijn de het te dit dat is brauche möchte will ein eine einen mein
    meine das die der zu veux veut un une de la le mon ma c'est est d' quiero necesito una mi es
    hacer ask request
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Denials that say that something has not come yet, behind a "still": who has "still no refund"
  /// wants one.
  private static let lacking: Set<String> = Set(
    """
    no not haven't hasn't without geen niet kein keine keinen nicht ohne pas aucun aucune sans no sin
    ningún ninguna
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let still: Set<String> = [
    "still", "yet", "nog", "steeds", "altijd", "immer", "noch", "toujours", "encore", "sigo",
    "sigue", "aún", "todavía",
  ]

  /// Whether the word at `index` stands behind a denial that reaches it.
  static func precedes(_ index: Int, in words: [Tokens.Word]) -> Bool {
    var place = index - 1
    while place >= 0, index - place <= 5 {
      let word = words[place].text
      if self.words.contains(word) {
        guard lacking.contains(word) else { return true }
        return !words[max(0, place - 3)..<place].contains { still.contains($0.text) }
      }
      guard transparent.contains(word) else { return false }
      place -= 1
    }
    return false
  }
}
