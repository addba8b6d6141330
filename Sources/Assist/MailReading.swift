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

  private static let mostQuestions = 4

  init(_ request: DraftRequest) {
    topic = Self.topic(of: request.subject)
    let relay = RelayedMessage(request.body)
    relayedName = relay.customer
    namesOrder = !request.orderIDs.isEmpty
    let sentences = Self.heart(of: relay.text)
    let subject = Tokens.plainWords(of: request.subject)
    cues = MailCue.phrases.labels(in: subject)
    isTopicSpeakable = !cues.contains(.injection)
    var asked: [Int] = []
    var wished: [Int] = []
    for sentence in sentences {
      let words = Tokens.plainWords(of: sentence)
      var own = MailCue.phrases.labels(in: words)
      if Self.conditions.contains(words.first ?? "") {
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
      if Self.tells(words, of: Self.attempts) {
        tried.append(sentence)
        triedTerms.append(Set(Tokens.terms(of: sentence, language: request.language)))
      }
      if sentence.contains("?") {
        asked.append(heart.count - 1)
      } else if Self.wishes(words) {
        wished.append(heart.count - 1)
      }
    }
    let pleas = wished.filter { heart[$0].lowercased().hasPrefix("please") }
    let optional = asked.isEmpty ? [] : Set(pleas.prefix(1))
    for place in asked.isEmpty ? wished : (asked + optional).sorted() {
      let sentence = heart[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let around = [place - 1, place + 1].filter { heart.indices.contains($0) }
        .map { heart[$0] }
      for part in Self.parts(of: sentence) where questions.count < Self.mostQuestions {
        questions.append(
          Question(
            text: part, rest: part == sentence ? "" : sentence,
            context: around.joined(separator: "\n"), kind: Self.kind(of: part),
            isExplicit: true, isOptional: optional.contains(place)))
      }
    }
    if asked.isEmpty, request.intent == "feedback", cues.contains(.praise) {
      questions = [
        Question(
          text: "compliment feedback", rest: "", context: "", kind: .other, isExplicit: false)
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
  func otherWords(for intent: String) -> String {
    let words = MailCue.otherWords.filter { cues.contains($0.0) }.map(\.1)
    return (words + [MailCue.intentWords[intent] ?? ""]).joined(separator: " ")
  }

  /// The customer says that it works now and asks nothing more.
  var isSolved: Bool { cues.contains(.solved) && !heart.contains { $0.contains("?") } }

  private static let conditions: Set<String> = ["otherwise", "if", "unless", "or", "else"]

  // MARK: Sentences

  /// The sentences between greeting and closing.
  private static func heart(of body: String) -> [String] {
    var heart: [String] = []
    for sentence in Sentences.of(body).map(String.init) {
      let words = Tokens.plainWords(of: sentence)
      guard let first = words.first else { continue }
      if heart.isEmpty, words.count <= 6, greetings.contains(first) { continue }
      let closes =
        words.count <= 5 && closings.contains(first)
        && !sentence.contains("?")
      if closes, !heart.isEmpty { break }
      if closes { continue }
      heart.append(sentence)
    }
    return heart
  }

  private static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "good", "greetings", "to", "team", "sir", "morning",
  ]
  private static let closings: Set<String> = [
    "thanks", "thank", "thx", "kind", "best", "regards", "cheers", "sincerely", "yours", "warm",
    "many", "greetings", "rgds", "br", "love", "sent",
  ]

  /// `Re: [#12] Kettle does not connect, order TK-1` is about `Kettle does not connect`.
  private static func topic(of subject: String) -> String {
    var rest = subject.trimmingCharacters(in: .whitespacesAndNewlines)
    while let match = rest.prefixMatch(
      of: /(?i)(?:re|fw|fwd|aw|sv|antw|tr|wg)\s*:\s*|\[[^\]]*\]\s*/)
    {
      rest = String(rest[match.range.upperBound...])
    }
    rest = rest.replacing(
      /(?i)\s*[\(,–-]*\s*(?:order|bestelling|bestellung|for)?\s*#?[A-Z]{0,4}-?\d{4,}\)?/, with: "")
    return rest.trimmingCharacters(in: CharacterSet(charactersIn: " \t-–,:;("))
  }

  private static func wishes(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return (openers.contains(first) && words.count > 2) || tells(words, of: wishPhrases)
  }

  private static func tells(_ words: [String], of phrases: Phrases<Bool>) -> Bool {
    !phrases.found(in: words).isEmpty
  }

  private static let askers: Set<String> = [
    "how", "what", "when", "where", "which", "who", "why", "can", "could", "may", "do", "does",
    "is", "are", "will", "would", "should", "am",
  ]
  private static let openers: Set<String> = [
    "how", "what", "where", "which", "why", "can", "could",
  ]
  private static let wishPhrases = Phrases<Bool>([
    true: """
    please tell me; let me know; please explain; please help; can you help; i want to; i would like to
    i'd like to; we would like; i need to; i want * refund; i want my; please cancel; please refund
    please send; please correct; please delete; please change; please arrange; please let; please call
    i should like; any news; want to know; would like a; wondering if; wondering whether; i wish to
    i need help; i wonder
    """
  ])
  private static let attempts = Phrases<Bool>([
    true: """
    already tried; i tried; we tried; have tried; i've tried; tried to; i already; i have already
    i've already; we already; without success; to no avail; did not help; didn't help; no luck
    i restarted; i reset; i descaled; i cleaned; i checked; i reinstalled; i unplugged; i hold
    i held; i looked; nothing in spam; i asked for it; times as described; i ran; i did; i have done
    as you told me; bled the
    """
  ])

  /// "How do I return it, and what does it cost?" asks twice.
  private static func parts(of sentence: String) -> [String] {
    var parts: [String] = []
    var start = sentence.startIndex
    for match in sentence.matches(of: /,?\s+(?:and|or)\s+(?=[a-z])/) {
      let rest = sentence[match.range.upperBound...]
      let next = rest.prefix { $0.isLetter || $0 == "'" }.lowercased()
      let words = rest.split(whereSeparator: \.isWhitespace).count
      guard askers.contains(next) || next == "until", words > 1 || rest.hasSuffix("?"),
        sentence[start..<match.range.lowerBound].split(separator: " ").count > 2
      else { continue }
      parts.append(String(sentence[start..<match.range.lowerBound]))
      start = match.range.upperBound
    }
    parts.append(String(sentence[start...]))
    return parts
  }

  private static func kind(of question: String) -> Kind {
    let words = Tokens.plainWords(of: question)
    return kinds.found(in: words).first?.label ?? .other
  }

  private static let kinds = Phrases<Kind>([
    .time: """
    when; how long; until when; how soon; how quickly; by when; how many days; what date; which day
    """,
    .cost:
      "how much; what * cost; cost me; does it cost; do i have to pay; the price; what fee; free",
    .howTo: """
    how do; how can; how to; how should; what should i do; what can i do; what do i; what must i
    can i do; could i do; i can do; myself; a way to; steps; doing wrong; reset it; what can you do
    """,
  ])
}
