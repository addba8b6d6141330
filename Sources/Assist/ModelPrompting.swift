import Foundation
import Kit
import Knowledge
import Text

/// What a model is told for one letter, and the ids by which it may say where a sentence comes from.
struct ModelPrompting: Sendable {
  /// A passage of the help pages under the id that the model knows it by.
  struct Source: Sendable {
    let id: String
    let hit: PassageHit
    /// As the model saw it.
    let text: String
  }

  /// A fact from the records, for the model: `Order: AB-1234; Status: shipped`.
  struct Fact: Sendable {
    let id: String
    let text: String
  }

  let request: DraftRequest
  let sources: [Source]
  let facts: [Fact]
  /// Internal rules, which steer and may not be repeated.
  let policies: [String]

  // In estimated tokens. Together with the instructions and the answer they stay within 8,000, the
  // smallest window that is still about.
  private static let messageBudget = 1500
  private static let historyBudget = 1200
  private static let sourceBudget = 2600
  private static let policyBudget = 500
  static let answerBudget = 1500
  static let longestLetter = 220

  /// `draft` is what the embedded drafter made: its facts and rules go along.
  init(_ request: DraftRequest, draft: Draft, found: [KnowledgeAnswer], avoiding: Set<String>) {
    self.request = request
    var seen: Set<Passage.ID> = []
    var best: [PassageHit] = []
    // The last answer is the playbooks': they steer and are never quoted.
    for hit in found.dropLast().flatMap(\.hits).sorted(by: { $0.relevance > $1.relevance })
    where hit.passage.isExternal && !avoiding.contains(hit.passage.sourceID.text)
      && seen.insert(hit.passage.id).inserted
    {
      best.append(hit)
    }
    // What the embedded drafter cites comes first: nothing is gained by a model that knows less.
    let cited = Set(draft.citations.map(\.passage))
    best =
      best.filter { cited.contains($0.passage.id) } + best.filter { !cited.contains($0.passage.id) }
    var left = Self.sourceBudget
    var sources: [Source] = []
    for hit in best.prefix(6) {
      let text = TokenBudget.cut(hit.passage.content, to: min(left, 900))
      left -= TokenBudget.tokens(of: text)
      guard left >= 0, !text.isEmpty else { break }
      sources.append(Source(id: "S\(sources.count + 1)", hit: hit, text: text))
    }
    self.sources = sources
    facts = Self.facts(draft.evidence.facts)
    var room = Self.policyBudget
    policies = draft.evidence.guidance.map(\.rule).filter { rule in
      room -= TokenBudget.tokens(of: rule)
      return room >= 0
    }
  }

  func prompt(by file: PromptFile, within patience: Duration) -> ModelPrompt {
    ModelPrompt(
      turns: [
        .init(
          .system,
          file.instructions(
            for: request.voice, in: request.language, longest: Self.longestLetter)),
        .init(.user, data),
      ], schema: file.schema, schemaName: "letter", tokenLimit: Self.answerBudget,
      patience: patience)
  }

  // MARK: The data

  private struct Page: Encodable {
    struct Said: Encodable {
      let by: String
      let text: String
    }
    struct Passage: Encodable {
      let id: String
      let title: String
      let text: String
    }
    struct Known: Encodable {
      let id: String
      let text: String
    }
    let customerFirstName: String
    let subject: String
    let customerMessage: String
    let saidBefore: [Said]
    let facts: [Known]
    let sources: [Passage]
    let policies: [String]
    let wishOfTheReviewer: String?
  }

  /// One JSON object: what stands in it cannot step out of it.
  private var data: String {
    let page = Page(
      customerFirstName: request.customer.firstName,
      subject: Redaction.of(String(request.subject.prefix(300))),
      customerMessage: TokenBudget.middleOut(
        redacted(request.body), to: Self.messageBudget),
      saidBefore: history, facts: facts.map { .init(id: $0.id, text: $0.text) },
      sources: sources.map { .init(id: $0.id, title: $0.hit.passage.title, text: $0.text) },
      policies: policies,
      wishOfTheReviewer: request.feedback.map { TokenBudget.cut(redacted($0), to: 300) })
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Texts of ours always encode; an empty page would be refused by the check of its answer.
    return (try? encoder.encode(page)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// Redacted before it is cut, so that no half of a number stays; and cut roughly before that, because
  /// a mail may have megabytes.
  private func redacted(_ text: String) -> String {
    Redaction.of(TokenBudget.middleOut(text, to: 4 * Self.messageBudget))
  }

  /// The newest turns whole, older ones by their beginning, the oldest by their number.
  private var history: [Page.Said] {
    var left = Self.historyBudget
    var kept: [Page.Said] = []
    for turn in request.history.reversed() {
      let share = kept.count < 2 ? left / 2 : 60
      let text = TokenBudget.cut(redacted(turn.text), to: share)
      left -= TokenBudget.tokens(of: text)
      guard left >= 0, !text.isEmpty else { break }
      kept.append(.init(by: turn.isOurs ? "us" : "customer", text: text))
    }
    let missing = request.history.count - kept.count
    if missing > 0 { kept.append(.init(by: "note", text: "\(missing) earlier messages left out.")) }
    return kept.reversed()
  }

  /// The facts come as one list in which each order begins with its number.
  private static func facts(_ facts: [DraftEvidence.Fact]) -> [Fact] {
    var orders: [[String]] = []
    for fact in facts {
      if fact.label == facts.first?.label || orders.isEmpty { orders.append([]) }
      orders[orders.count - 1].append("\(fact.label): \(fact.value)")
    }
    return orders.enumerated().map {
      Fact(id: "F\($0.offset + 1)", text: $0.element.joined(separator: "; "))
    }
  }
}

/// Rough counting of tokens, on the safe side: four bytes each in the Latin script, and no tokenizer of
/// any model known today needs more than one for each byte of the others' two to four.
enum TokenBudget {
  static func tokens(of text: String) -> Int {
    let bytes = text.utf8.count
    let letters = text.unicodeScalars.count
    return bytes > letters * 3 / 2 ? letters : (bytes + 3) / 4
  }

  /// The beginning of a text, to a sentence's end where one is near.
  static func cut(_ text: String, to tokens: Int) -> String {
    guard tokens > 0 else { return "" }
    guard self.tokens(of: text) > tokens else { return text }
    let head = prefix(of: text, tokens)
    let end = head.lastIndex { ".!?\n".contains($0) }
    if let end, head.distance(from: end, to: head.endIndex) < 200 { return head[...end] + " …" }
    return head + "…"
  }

  /// Two thirds from the beginning and one from the end: greetings and signatures lie in between only
  /// in letters that are too long for anybody.
  static func middleOut(_ text: String, to tokens: Int) -> String {
    guard self.tokens(of: text) > tokens else { return text }
    let head = prefix(of: text, tokens * 2 / 3)
    let tail = prefix(of: String(text.reversed()), tokens / 3)
    return head + "\n[… left out …]\n" + String(tail.reversed())
  }

  private static func prefix(of text: String, _ tokens: Int) -> String {
    var end = text.startIndex
    var bytes = 0
    var letters = 0
    while end < text.endIndex {
      let next = text.index(after: end)
      bytes += text[end..<next].utf8.count
      letters += text[end..<next].unicodeScalars.count
      if (bytes > letters * 3 / 2 ? letters : (bytes + 3) / 4) > tokens { break }
      end = next
    }
    return String(text[..<end])
  }
}
