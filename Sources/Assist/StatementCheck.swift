import Foundation
import Kit
import Knowledge
import Text

/// Something a text states that nothing it may stand on bears out.
package struct StatementFinding: Sendable, Equatable, Codable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case amount, date, number, name, link, promise, denial
  }

  package let kind: Kind
  package let sentence: String
  /// What it is about: `EUR 900.00`.
  package let value: String
  /// One sentence for the reviewer.
  package let words: String
}

/// What a ticket itself knows: the customer's words, the records, who writes to whom.
package struct KnownFacts: Sendable {
  let facts: Facts
  let words: Set<String>
  /// Where links may lead beside the sources. A customer's mail is none of them.
  let ownText: String

  /// `told` may be repeated; `own` are texts of the business itself, whose links may be given too.
  package init(told: [String], own: [String]) {
    let all = (told + own).joined(separator: "\n")
    facts = Facts(of: all)
    words = Set(Tokens.words(of: all).map(\.text))
    ownText = own.joined(separator: "\n")
  }
}

/// Holds a text against what a letter may be made of: numbers, prices, dates, names, links, promises
/// and denials must stand in a cited source or in the ticket's own facts.
package struct StatementCheck: Sendable {
  private let passages: [Passage]
  private let sources: [Support.Source]
  private let stated: [Facts]
  private let known: KnownFacts
  private let language: Language

  package init(passages: [Passage], known: KnownFacts, language: Language) {
    self.passages = passages
    self.known = known
    self.language = language
    let texts = passages.map { "\($0.title)\n\($0.content)" }
    sources = zip(passages, texts).map { Support.Source($1, language: $0.language) }
    stated = texts.map(Facts.init(of:))
  }

  // MARK: Sentences

  /// A sentence that claims to come from a passage, with the verdict. One that cites nothing and states
  /// nothing to check is the writer's own; one that states something without a source is not borne out.
  package func sentence(
    _ text: String, citing passage: Passage?, score: Double = 0
  ) -> DraftSentence {
    let odd = findings(inSentence: text)
    guard let passage, let place = passages.firstIndex(where: { $0.id == passage.id }) else {
      return DraftSentence(
        text: text, origin: odd.isEmpty ? .template : .source,
        citation: odd.first.flatMap { uncited(text, because: $0.words) })
    }
    let support = Support.of(text, by: sources[place])
    // Numbers and names of the ticket's own are no fault of the source.
    let isExcused =
      odd.isEmpty && support.share >= Support.threshold && support.verdict != .supported
      && !denies(text)
    let verdict = odd.isEmpty ? (isExcused ? .supported : support.verdict) : .unsupported
    return DraftSentence(
      text: text, origin: .source,
      citation: Citation(
        passage: passage.id, source: passage.sourceID.text, title: passage.title, quote: text,
        verdict: verdict.rawValue, reason: odd.first?.words ?? support.reason, score: score))
  }

  /// A statement without a source, marked. It cites the first passage there is, so that the reviewer
  /// sees what it was held against.
  private func uncited(_ text: String, because reason: String) -> Citation? {
    guard let passage = passages.first else { return nil }
    return Citation(
      passage: passage.id, source: passage.sourceID.text, title: passage.title, quote: text,
      verdict: Support.Verdict.unsupported.rawValue, reason: reason, score: 0)
  }

  // MARK: Whole texts

  /// What is odd about a text, sentence by sentence. Sentences that stand in `accepted` (those of the
  /// draft that was checked when it was made) are taken as they are.
  package func findings(in text: String, accepted: [String] = []) -> [StatementFinding] {
    let accepted = Set(accepted.flatMap { Sentences.of($0) }.map { Self.folded(String($0)) })
    var findings: [StatementFinding] = []
    for sentence in Sentences.of(text).map(String.init)
    where !accepted.contains(Self.folded(sentence)) {
      findings += self.findings(inSentence: sentence)
      if findings.count >= 20 { break }
    }
    return findings
  }

  private func findings(inSentence text: String) -> [StatementFinding] {
    var findings: [StatementFinding] = []
    func find(_ kind: StatementFinding.Kind, _ value: String, _ words: String) {
      findings.append(StatementFinding(kind: kind, sentence: text, value: value, words: words))
    }
    let claims = Facts(of: Self.withoutListNumber(text))
    for (kind, name, values, path) in [
      (StatementFinding.Kind.amount, "amount", claims.amounts, \Facts.amounts),
      (.date, "date", claims.dates, \Facts.dates),
      (.number, "number", claims.numbers, \Facts.numbers),
    ] {
      for value in values.sorted() where !isStated(value, path) {
        find(kind, value, "The \(name) \(value) is in no source and not in the ticket.")
      }
    }
    for value in claims.promises.subtracting(Self.loosePromises).sorted()
    where !isStated(value, \.promises) {
      find(.promise, value, "It promises something (“\(value)”) that no source promises.")
    }
    for link in Self.links(in: text) where !isOurs(link) {
      find(.link, link, "The address \(link) is in no source.")
    }
    for name in names(in: text) {
      find(.name, name, "The name “\(name)” is in no source and not in the ticket.")
    }
    if denies(text) {
      find(.denial, "", "A source says the opposite: one of the two denies what the other says.")
    }
    return findings
  }

  private func isStated(_ value: String, _ kind: KeyPath<Facts, Set<String>>) -> Bool {
    if stated.contains(where: { $0[keyPath: kind].contains(value) }) { return true }
    if sources.contains(where: { $0.states(number: value) }) { return true }
    // What the customer says we promised is no promise of ours.
    return kind != \Facts.promises && known.facts[keyPath: kind].contains(value)
  }

  private func isOurs(_ link: String) -> Bool {
    known.ownText.localizedCaseInsensitiveContains(link)
      || passages.contains { $0.content.localizedCaseInsensitiveContains(link) }
  }

  /// Capitalised words inside the sentence that stand nowhere. German nouns are no names.
  private func names(in text: String) -> [String] {
    guard language != .german else { return [] }
    let stop = StopWords.of(language)
    return Tokens.words(of: text).dropFirst().filter { word in
      word.isCapitalised && !word.hasDigit && word.text.count > 2 && !stop.contains(word.text)
        && !Self.currencies.contains(word.text) && !known.words.contains(word.text)
        && !sources.contains { $0.has(word: word.text) }
        && !Self.begins(word, in: text)
    }.map { $0.text.capitalized }
  }

  /// Part of an amount, which is checked as one.
  private static let currencies: Set<String> = ["eur", "euro", "euros", "usd", "gbp", "chf"]

  /// It stands behind a full stop, a colon or a line's end, where any word is capitalised.
  private static func begins(_ word: Tokens.Word, in text: String) -> Bool {
    let before = text[..<word.range.lowerBound].reversed().first { !" \t\"“„«'(*".contains($0) }
    return before.map { ".:!?;\n-•¿¡".contains($0) } ?? true
  }

  /// The source that speaks most of it says the opposite.
  private func denies(_ text: String) -> Bool {
    sources.map { Support.of(text, by: $0) }.max { $0.share < $1.share }?.isDenial ?? false
  }

  /// "We will look into it" binds nobody to anything that could be checked.
  private static let loosePromises: Set<String> = ["we will", "we will contact"]

  /// Addresses of pages, as far as a mail program would make a link of them.
  package static func links(in text: String) -> [String] {
    let plain = text.matches(of: /(?i)\b(?:https?:\/\/|www\.)[^\s<>"”»)\]]+/).map(\.0)
    let bare = text.matches(
      of: /(?i)\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.([a-z]{2,7})\b(?:\/[^\s<>"”»)\]]*)?/
    ).filter { endings.contains($0.1.lowercased()) }.map(\.0)
    let known = plain.map(\.startIndex)
    return (plain + bare.filter { !known.contains($0.startIndex) }).map { found in
      var link = String(found)
      while let last = link.last, ".,;:!?'".contains(last) { link.removeLast() }
      return link
    }
  }

  /// Behind a dot they make an address of any word.
  private static let endings: Set<String> = [
    "com", "net", "org", "info", "biz", "io", "eu", "de", "nl", "fr", "es", "uk", "be", "at", "ch",
    "example", "test", "shop", "xyz", "top", "ru", "cn", "online", "site", "link",
  ]

  private static func withoutListNumber(_ text: String) -> String {
    text.replacing(/^\s*\d{1,2}[.)]\s+/, with: "")
  }

  private static func folded(_ sentence: String) -> String {
    AnswerFinder.folded(withoutListNumber(sentence))
  }
}
