import CLanguage
import Foundation

extension Language {
  /// The languages a text may be in, most probable first, probabilities adding up to 1 at most.
  ///
  /// CLD2's opinion is joined with our own (common words and spelling), because CLD2 alone is weak
  /// under 40 characters. Under that length what is `expected` (the contact's language, then the
  /// tenant's) counts as well; a longer text speaks for itself. A text without letters gives what
  /// was expected first, or nothing.
  package static func guesses(
    for text: String, expecting expected: [Language] = []
  ) -> [LanguageGuess] {
    let sample = LanguageSample(text)
    guard sample.letters > 0 else {
      return expected.first.map { [LanguageGuess($0, 0.5)] } ?? []
    }
    let opinion = sample.opinionOfCLD2()
    if !sample.isLatin, let first = opinion.first { return [LanguageGuess(first.language, 0.95)] }

    let known = CommonWords.shared
    let own = known.scores(of: sample.words)
    let best = own.max() ?? 0
    var scores: [Language: Double] = [:]
    for (language, score) in zip(known.languages, own) {
      scores[language] = (score - best) * LanguageSample.trustInOwn
    }
    let trust = sample.trustInCLD2
    for (language, share) in opinion {
      // English is what CLD2 says of a short text when it does not know.
      let doubt = language == .english && sample.letters < 40 ? 0.6 : 1
      scores[language, default: -LanguageSample.strangeness] += trust * share * doubt
    }
    if sample.letters < 40 {
      for (place, language) in expected.prefix(6).enumerated() {
        let strength = (place == 0 ? 2.8 : 2.2) * (1 - Double(sample.letters) / 60)
        scores[language, default: -LanguageSample.strangeness] += strength
      }
    }
    let top = scores.values.max() ?? 0
    let total = scores.values.reduce(0) { $0 + exp($1 - top) }
    return scores.map { LanguageGuess($0.key, exp($0.value - top) / total) }
      .sorted { ($0.probability, $1.language.code) > ($1.probability, $0.language.code) }
      .filter { $0.probability > 0.001 }
  }

  /// The most probable language; nil for a text without letters of which nothing is expected.
  package static func guess(
    for text: String, expecting expected: [Language] = []
  ) -> LanguageGuess? {
    guesses(for: text, expecting: expected).first
  }
}

/// The part of a text that is looked at, cleaned: detection needs no more than a few sentences.
private struct LanguageSample {
  /// How much a nat of our own evidence counts, and what an unlisted language starts behind.
  static let trustInOwn = 0.45
  static let strangeness = 6.0

  private static let limit = 2000

  private(set) var text = ""
  private(set) var words: [String] = []
  private(set) var letters = 0
  private var latin = 0

  init(_ source: String) {
    var word = ""
    var count = 0
    for scalar in source.unicodeScalars {
      count += 1
      if count > LanguageSample.limit { break }
      // A soft hyphen is no letter and no gap.
      if scalar.value == 0xad { continue }
      // A C1 control is a quote or dash of Windows-1252 that somebody decoded wrongly; CLD2
      // refuses a whole text for one.
      let isControl = scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
      if isControl || scalar.properties.isNoncharacterCodePoint {
        text.unicodeScalars.append(scalar.value == 0x92 ? "'" : " ")
      } else {
        text.unicodeScalars.append(scalar)
      }
      let isApostrophe = scalar == "'" || scalar == "’" || scalar.value == 0x92
      if scalar.properties.isAlphabetic {
        letters += 1
        if scalar.value < 0x250 || (0x1e00...0x1eff).contains(scalar.value) { latin += 1 }
        word.unicodeScalars.append(scalar)
      } else if isApostrophe, !word.isEmpty {
        word += "'"
      } else if !word.isEmpty {
        close(&word)
      }
    }
    close(&word)
  }

  private mutating func close(_ word: inout String) {
    defer { word = "" }
    guard words.count < 150 else { return }
    let lower = word.lowercased().precomposedStringWithCanonicalMapping
    // Elided articles (French, Italian) are words of their own.
    if let mark = lower.firstIndex(of: "'"), lower.distance(from: lower.startIndex, to: mark) < 3 {
      words.append(String(lower[...mark]))
      let rest = lower[lower.index(after: mark)...]
      if !rest.isEmpty { words.append(String(rest)) }
    } else if !lower.isEmpty {
      words.append(lower)
    }
  }

  var isLatin: Bool { latin * 2 > letters }

  /// CLD2 needs letters to be right; the numbers were fitted on sentences cut at 20, 60 and 200.
  var trustInCLD2: Double { min(5, 3 + Double(letters) / 40) }

  func opinionOfCLD2() -> [(language: Language, share: Double)] {
    var copy = text
    let found = copy.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { martlet_detect_language($0, Int32(characters.count)) }
      }
    }
    guard let found else { return [] }
    let codes = [found.code.0, found.code.1, found.code.2]
    let percents = [found.percent.0, found.percent.1, found.percent.2]
    return zip(codes, percents).compactMap { code, percent in
      guard percent > 0, let code, let language = Language(code: String(cString: code)) else {
        return nil
      }
      return (language, Double(percent) / 100)
    }
  }
}
