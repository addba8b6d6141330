import Foundation

/// One text read for its feelings: lexicon, denials, degree, emphasis and "but".
struct SentimentReading {
  private(set) var score = 0.0
  private(set) var reasons: [String] = []
  /// What words of clear feeling and words of a shade of it add up to, as magnitudes.
  private(set) var strongPositive = 0.0
  private(set) var weakPositive = 0.0
  private(set) var strongNegative = 0.0
  private(set) var weakNegative = 0.0

  private static let limit = 20_000

  init(_ source: String, _ language: Language) {
    let text = String(source.prefix(SentimentReading.limit))
    guard let lexicon = SentimentLexicon.all[language] ?? SentimentLexicon.all[.english] else {
      return
    }
    var found: [(words: String, weight: Double)] = []
    var total = 0.0
    var sentences = 0.0
    for sentence in Sentences.of(text) {
      var clause = SentimentClause(String(sentence), lexicon)
      clause.read()
      found += clause.found
      total += clause.total
      sentences += 1
    }
    let faces = Faces.weights(in: text)
    for (face, weight) in faces {
      total += weight
      found.append((face, weight))
    }
    for (_, weight) in found {
      switch weight {
      case 1.7...: strongPositive += weight
      case 0..<1.7: weakPositive += weight
      case -1.7..<0: weakNegative -= weight
      default: strongNegative -= weight
      }
    }
    // One strong sentence among many still counts; many weak ones do not add up to fury.
    score = total / (total * total + 9 + 4 * max(0, sentences - 1)).squareRoot()
    reasons = found.sorted { abs($0.weight) > abs($1.weight) }.prefix(5).map(\.words)
  }
}

/// One sentence.
private struct SentimentClause {
  private let words: [Tokens.Word]
  private let stems: [String]
  private let lexicon: SentimentLexicon
  /// Whether a comma or stronger stands before the word.
  private let breaks: [Bool]
  private let exclamations: Int
  private let isQuestion: Bool
  private let isAllShouted: Bool
  private(set) var total = 0.0
  private(set) var found: [(words: String, weight: Double)] = []

  init(_ sentence: String, _ lexicon: SentimentLexicon) {
    let words = Tokens.words(of: sentence)
    let stemmer = Stemmer(lexicon.language)
    self.words = words
    self.lexicon = lexicon
    stems = words.map { stemmer.stem($0.text) }
    breaks = words.indices.map { index in
      guard index > 0 else { return true }
      return sentence[words[index - 1].range.upperBound..<words[index].range.lowerBound]
        .contains { ",;:.!?()–—".contains($0) }
    }
    exclamations = min(3, sentence.count { $0 == "!" })
    isQuestion = sentence.last == "?"
    isAllShouted = words.count { $0.isShouted } * 2 > words.count
  }

  mutating func read() {
    let turn = words.lastIndex { Degree.turns.contains($0.text) }
    // "Well, that is not true."
    var index = words.count > 1 && words[0].text == "well" ? 1 : 0
    while index < words.count {
      guard let (weight, length) = opinion(at: index) else {
        index += 1
        continue
      }
      var value = weight * degree(before: index)
      if words[index].isShouted, !isAllShouted { value *= 1.3 }
      if let turn { value *= index < turn ? 0.55 : 1.35 }
      found.append((words[index..<index + length].map(\.text).joined(separator: " "), value))
      total += value
      index += length
    }
    if total != 0 { total *= 1 + 0.12 * Double(exclamations) }
    if isQuestion, total > 0 { total *= 0.6 }
  }

  /// What the word, or the phrase that begins with it, says here, and how many words it takes.
  private func opinion(at index: Int) -> (weight: Double, length: Int)? {
    let entries = lexicon.entries(for: words[index].text)
    for entry in entries where fits(entry.words, at: index) {
      let length = entry.words.count
      let isOwnDenial = entry.words.contains { Degree.isDenial($0) }
      if entry.needsDenial {
        if isDenied(index, reach: 4) { return (entry.weight, length) }
        continue
      }
      guard !isOwnDenial, isDenied(entry.weight, index) else { return (entry.weight, length) }
      return (denied(entry.weight), length)
    }
    // A listed word speaks for itself, also when it says nothing here.
    guard !entries.contains(where: { $0.words.count == 1 }),
      let weight = lexicon.weight(ofStem: stems[index])
    else { return nil }
    // A form that is not listed itself is a weaker witness.
    return (0.85 * (isDenied(weight, index) ? denied(weight) : weight), 1)
  }

  /// Denials of bad things reach further ("has not had a single problem"), and "less noise" is one.
  private func isDenied(_ weight: Double, _ index: Int) -> Bool {
    if weight > 0 { return isDenied(index, reach: 3) }
    if isDenied(index, reach: 5) { return true }
    return index > 0 && !breaks[index] && Degree.reducers.contains(words[index - 1].text)
  }

  /// "Not good" is bad; "not bad" is not much.
  private func denied(_ weight: Double) -> Double { weight > 0 ? -0.75 * weight : -0.4 * weight }

  private func fits(_ phrase: [String], at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() where offset > 0 {
      if breaks[index + offset] { return false }
      if word != "*", word != words[index + offset].text { return false }
    }
    return true
  }

  /// Whether a denial reaches the word: before it in the clause or, as Dutch and German put it,
  /// behind it ("werkt niet", "gefällt mir nicht").
  private func isDenied(_ index: Int, reach: Int) -> Bool {
    var place = index
    while place > 0, index - place < reach, !breaks[place] {
      place -= 1
      if Degree.isDenial(words[place].text) {
        // "not only good", "nothing but praise" deny nothing.
        return !(place + 1 < words.count && Degree.limits.contains(words[place + 1].text))
      }
    }
    guard lexicon.language == .dutch || lexicon.language == .german else { return false }
    place = index + 1
    while place < words.count, place - index <= 4, !breaks[place] {
      if ["niet", "nicht", "nooit", "nie"].contains(words[place].text) {
        return place + 1 == words.count || breaks[place + 1]
          || lexicon.entries(for: words[place + 1].text).isEmpty
      }
      place += 1
    }
    return false
  }

  private func degree(before index: Int) -> Double {
    var factor = 1.0
    var place = index
    while place > 0, index - place < 2, !breaks[place] {
      place -= 1
      if let degree = Degree.factors[words[place].text] { factor *= degree }
    }
    return factor
  }
}

/// Words that turn, strengthen or weaken.
private enum Degree {
  static let turns: Set<String> = [
    "but", "however", "maar", "echter", "aber", "jedoch", "mais", "cependant", "pero", "embargo",
  ]
  static let limits: Set<String> = ["only", "but", "just", "alleen", "nur", "seulement", "solo"]

  static let reducers: Set<String> = [
    "less", "fewer", "minimal", "prevents", "avoids", "minder", "weniger", "moins", "menos",
  ]

  static func isDenial(_ word: String) -> Bool { denials.contains(word) || word.hasSuffix("n't") }

  private static let denials: Set<String> = Set(
    """
    not no never nothing none neither nor without hardly barely scarcely rarely cannot cant dont doesnt
    didnt wont isnt wasnt couldnt wouldnt shouldnt niet geen nooit niets niks zonder nauwelijks
    amper nicht kein keine keinen keiner keinem keines nie niemals nichts ohne kaum pas jamais rien
    sans aucun aucune guère ni nunca jamás nada sin ningún ninguna tampoco
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let factors: [String: Double] = {
    let strong = """
      very extremely really absolutely totally completely so incredibly highly truly super utterly
      entirely exceptionally especially such most much particularly ever heel erg zeer echt enorm
      ontzettend super zo absoluut totaal helemaal bijzonder hartstikke sehr wirklich extrem absolut
      total völlig besonders richtig unglaublich äußerst so très vraiment extrêmement tellement
      absolument totalement complètement trop super muy realmente extremadamente absolutamente tan
      totalmente completamente súper bastante
      """
    let weak = """
      somewhat slightly little bit kind sort fairly almost partly less occasionally sometimes beetje
      enigszins redelijk vrij soms iets etwas ein bisschen ziemlich relativ manchmal wenig peu assez
      plutôt parfois légèrement algo poco ligeramente casi
      """
    var factors: [String: Double] = [:]
    for word in strong.split(whereSeparator: \.isWhitespace) { factors[String(word)] = 1.3 }
    for word in weak.split(whereSeparator: \.isWhitespace) { factors[String(word)] = 0.7 }
    return factors
  }()
}

/// Emoji and emoticons.
private enum Faces {
  static func weights(in text: String) -> [(String, Double)] {
    var found: [(String, Double)] = []
    if text.utf8.contains(where: { $0 == 58 || $0 == 59 || $0 == 60 }) {
      for (face, weight) in typed where text.contains(face) { found.append((face, weight)) }
    }
    guard text.utf8.contains(where: { $0 >= 0xe2 }) else { return found }
    for character in text {
      if let weight = drawn[character], found.count < 5 {
        found.append((String(character), weight))
      }
    }
    return found
  }

  private static let typed: [(String, Double)] = [
    (":)", 1.5), (":-)", 1.5), (";)", 0.8), (":D", 2), (":-D", 2), (":(", -1.5), (":-(", -1.5),
    (":'(", -2), (">:(", -2.5), (":/", -0.8), ("<3", 2),
  ]

  private static let drawn: [Character: Double] = {
    var weights: [Character: Double] = [:]
    for face in "😀😃😄😁😊🙂😍🥰😘❤♥👍🎉🙏💯🤩😎👏✨💪😻🌟⭐" { weights[face] = 1.8 }
    for face in "😞😔🙁☹😕😟😩😫😢👎😒😣😖🤨" { weights[face] = -1.6 }
    for face in "😭😡😠🤬😤💩🤮🖕💔" { weights[face] = -2.6 }
    weights["❤️"] = 1.8
    weights["☹️"] = -1.6
    return weights
  }()
}
