import Foundation
import Text

/// A customer's message, read as a person reads it before answering: what is asked, what was tried
/// already, what went wrong, what is wanted.
struct MailReading: Sendable {
  /// What kind of answer a question waits for.
  enum Kind: Sendable { case howTo, time, cost, other }

  struct Question: Sendable {
    /// The words asked, as the customer wrote them.
    let text: String
    /// The rest of its sentence.
    let rest: String
    /// The sentences before and after: what `it` and `this` stand for.
    let context: String
    let kind: Kind
    /// False for a mail without questions: its whole text is the question then.
    let isExplicit: Bool
    /// A wish beside outright questions: answered if a source does, not missed if none does.
    var isOptional = false
    /// A reviewer wants it said: only a source that says just that will do.
    var isDemanded = false
  }

  private(set) var questions: [Question] = []
  /// What the customer says they did already.
  private(set) var tried: [String] = []
  private(set) var triedTerms: [Set<String>] = []
  private(set) var cues: Set<MailCue> = []
  /// The subject without `Re:`, order ids and the like.
  let topic: String
  /// The subject says what the mail is about, not what the machine should do.
  let isTopicSpeakable: Bool
  /// The customer's name where somebody else's system passed the message on.
  let relayedName: String?
  let namesOrder: Bool
  /// The mail without greeting and closing.
  private(set) var heart: [String] = []
  private let language: Language
  private let grammar: MailGrammar
  private let phrases: Phrases<MailCue>

  private static let mostQuestions = 4

  init(_ request: DraftRequest) {
    topic = Self.topic(of: request.subject)
    language = request.language
    grammar = MailGrammar.of(request.language)
    phrases = MailCue.phrases(in: request.language)
    let relay = RelayedMessage(request.body)
    relayedName = relay.customer
    namesOrder = !request.orderIDs.isEmpty
    let sentences = Self.heart(of: relay.text, grammar)
    let subject = Tokens.plainWords(of: request.subject)
    cues = phrases.labels(in: subject)
    isTopicSpeakable = !cues.contains(.injection) && Self.isSpeakable(topic)
    var asked: [Int] = []
    var wished: [Int] = []
    for sentence in sentences {
      let words = Tokens.plainWords(of: sentence)
      var own = phrases.labels(in: words)
      if grammar.conditions.contains(words.first ?? "") {
        if own.contains(.wantsCancellation) { own.insert(.threatensCancellation) }
        own.subtract(MailCue.wants)
      }
      // What orders the machine about is no part of what the customer says.
      if own.contains(.injection) {
        cues.insert(.injection)
        continue
      }
      cues.formUnion(own)
      heart.append(sentence)
      if Self.tells(words, of: grammar.attempts) {
        tried.append(sentence)
        triedTerms.append(Set(Tokens.terms(of: sentence, language: request.language)))
      }
      if sentence.contains("?") {
        asked.append(heart.count - 1)
      } else if Self.wishes(words, grammar) {
        wished.append(heart.count - 1)
      }
    }
    let pleas = wished.filter { place in
      grammar.pleas.contains(Tokens.plainWords(of: heart[place]).first ?? "")
    }
    let optional = asked.isEmpty ? [] : Set(pleas.prefix(1))
    for place in asked.isEmpty ? wished : (asked + optional).sorted() {
      let sentence = heart[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let around = [place - 1, place + 1].filter { heart.indices.contains($0) }
        .map { heart[$0] }
      for part in Self.parts(of: sentence, grammar) where questions.count < Self.mostQuestions {
        questions.append(
          Question(
            text: part, rest: part == sentence ? "" : sentence,
            context: around.joined(separator: "\n"), kind: Self.kind(of: part, grammar),
            isExplicit: true, isOptional: optional.contains(place)))
      }
    }
    if asked.isEmpty, request.intent == "feedback", cues.contains(.praise) {
      questions = [
        Question(
          text: HelpWords.words(for: [], intent: "feedback", in: language), rest: "", context: "",
          kind: .other, isExplicit: false)
      ]
    }
    if questions.isEmpty, !heart.isEmpty {
      questions = [
        Question(
          text: heart.prefix(6).joined(separator: "\n"), rest: "", context: "", kind: .other,
          isExplicit: false)
      ]
    }
  }

  /// What the help centre would call the things that the customer describes in other words.
  func otherWords(for intent: String, in language: Language) -> String {
    HelpWords.words(for: cues, intent: intent, in: language)
  }

  /// The words give orders to a machine, in whatever language.
  func speaksToMachine(_ text: String) -> Bool {
    phrases.labels(in: Tokens.plainWords(of: text)).contains(.injection)
  }

  /// The customer says that it works now and asks nothing more.
  var isSolved: Bool { cues.contains(.solved) && !heart.contains { $0.contains("?") } }

  // MARK: Sentences

  /// The sentences between greeting and closing.
  private static func heart(of body: String, _ grammar: MailGrammar) -> [String] {
    var heart: [String] = []
    for sentence in Sentences.of(body).map(String.init) {
      let words = Tokens.plainWords(of: sentence)
      guard let first = words.first else { continue }
      if heart.isEmpty, words.count <= 6, grammar.greetings.contains(first) { continue }
      let closes =
        words.count <= 5 && grammar.closings.contains(first)
        && !sentence.contains("?")
      if closes, !heart.isEmpty { break }
      if closes { continue }
      heart.append(sentence)
    }
    return heart
  }

  /// `Re: [#12] Kettle does not connect, order TK-1` is about `Kettle does not connect`.
  private static func topic(of subject: String) -> String {
    var rest = subject.trimmingCharacters(in: .whitespacesAndNewlines)
    while let match = rest.prefixMatch(
      of: /(?i)(?:re|fw|fwd|aw|sv|antw|tr|wg|rv|doorst)\s*:\s*|\[[^\]]*\]\s*/)
    {
      rest = String(rest[match.range.upperBound...])
    }
    rest = rest.replacing(
      /(?i)\s*[\(,–-]*\s*(?:order|bestelling|bestellung|commande|pedido|for)?\s*#?[A-Z]{0,4}-?\d{4,}\)?/,
      with: "")
    return rest.trimmingCharacters(in: CharacterSet(charactersIn: " \t-–,:;("))
  }

  /// A topic that may be said again in our letter: words, no address, no amount, no markup. Whoever
  /// writes a subject must not write a part of the reply.
  private static func isSpeakable(_ topic: String) -> Bool {
    guard (4...60).contains(topic.count), topic != topic.uppercased() else { return false }
    var last: Character = " "
    for character in topic {
      // A full stop or colon inside a word makes an address.
      if ".:".contains(last), !character.isWhitespace { return false }
      guard character.isLetter || character.isNumber || " -–,.:?'’&%+".contains(character) else {
        return false
      }
      last = character
    }
    return true
  }

  private static func wishes(_ words: [String], _ grammar: MailGrammar) -> Bool {
    guard let first = words.first else { return false }
    return (grammar.openers.contains(first) && words.count > 2)
      || tells(words, of: grammar.wishes)
  }

  private static func tells(_ words: [String], of phrases: Phrases<Bool>) -> Bool {
    !phrases.found(in: words).isEmpty
  }

  /// "How do I return it, and what does it cost?" asks twice.
  private static func parts(of sentence: String, _ grammar: MailGrammar) -> [String] {
    var parts: [String] = []
    var start = sentence.startIndex
    for match in sentence.matches(
      of: /,?\s+(and|or|en|of|und|oder|et|ou|y|e|o|u)\s+(?=\p{Ll}|¿)/)
    where grammar.joints.contains(String(match.1)) {
      let rest = sentence[match.range.upperBound...].drop { $0 == "¿" }
      let next = Tokens.folded(rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }.lowercased())
      let words = rest.split(whereSeparator: \.isWhitespace).count
      guard grammar.askers.contains(next) || grammar.askers.contains(elided(next)),
        words > 1 || rest.hasSuffix("?"),
        sentence[start..<match.range.lowerBound].split(separator: " ").count > 2
      else { continue }
      parts.append(String(sentence[start..<match.range.lowerBound]))
      start = match.range.upperBound
    }
    parts.append(String(sentence[start...]))
    return parts
  }

  /// `qu'est` asks as `qu'`.
  private static func elided(_ word: String) -> String {
    guard let mark = word.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return word }
    return word[..<mark] + "'"
  }

  private static func kind(of question: String, _ grammar: MailGrammar) -> Kind {
    grammar.kinds.found(in: Tokens.plainWords(of: question)).first?.label ?? .other
  }
}
