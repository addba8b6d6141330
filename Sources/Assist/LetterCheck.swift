import Foundation
import Kit
import Knowledge
import Text

/// Holds a model's letter to what the model was given: each sentence gets the verdict that an embedded
/// draft's would get, and nothing that leads elsewhere stays in it.
struct LetterCheck {
  private(set) var sentences: [DraftSentence] = []
  /// The letter without signature.
  private(set) var text = ""
  /// What was taken out, in words.
  private(set) var removals: [String] = []
  /// Sentences that state something and say not, or wrongly, where they have it from.
  private(set) var doubts: [String] = []
  /// Sentences with a number, amount or date that is in no source and no record, in words.
  private(set) var oddNumbers: [String] = []
  private(set) var isInForeignSources = false

  private let prompting: ModelPrompting
  private let language: Language
  private let knownLinks: Set<String>
  /// What may be named beside any source: the ticket's own numbers and names.
  private let matter: String
  /// The numbers of everything that the model was given to state.
  private let ground: Facts

  init(_ letter: ModelLetter, prompting: ModelPrompting) {
    self.prompting = prompting
    language = prompting.request.language
    let request = prompting.request
    matter =
      (prompting.facts.map(\.text) + request.orderIDs
      + ["#\(request.ticketNumber)", request.customer.firstName, request.voice.businessName])
      .joined(separator: "\n")
    ground = Facts(of: (prompting.sources.map(\.text) + [matter]).joined(separator: "\n"))
    knownLinks = Set(
      Links.all(
        in: (prompting.sources.map(\.text) + prompting.facts.map(\.text)
          + [request.voice.signature, request.voice.helpCentre ?? ""]).joined(separator: "\n")))
    var paragraphs: [String] = []
    for (place, paragraph) in letter.paragraphs.enumerated() {
      let isEdge = place == 0 || place == letter.paragraphs.count - 1
      let kept = paragraph.sentences.compactMap { check($0, isEdge: isEdge) }
      sentences += kept
      guard !kept.isEmpty else { continue }
      paragraphs.append(
        paragraph.isSteps
          ? kept.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
            .joined(separator: "\n")
          : kept.map(\.text).joined(separator: " "))
    }
    text = paragraphs.joined(separator: "\n\n")
  }

  /// Whether anything in it comes from a source or a record.
  var isGrounded: Bool { sentences.contains { $0.citation != nil || $0.origin == .fact } }

  // MARK: One sentence

  private mutating func check(_ sentence: ModelLetter.Sentence, isEdge: Bool) -> DraftSentence? {
    if let link = Links.all(in: sentence.text).first(where: { !knownLinks.contains($0) }) {
      removals.append("A sentence with “\(link)”, which no source has, was left out.")
      return nil
    }
    if repeatsPolicy(sentence.text) {
      removals.append("A sentence that repeated an internal rule was left out.")
      return nil
    }
    if let odd = oddNumber(in: sentence.text) {
      oddNumbers.append("“\(sentence.text)”: \(odd) is in no source and in no record.")
    }
    let cited = prompting.sources.filter { sentence.sources.contains($0.id) }
    if let first = cited.first {
      return self.sentence(sentence.text, from: first, beside: cited.dropFirst().map(\.text))
    }
    let facts = prompting.facts.filter { sentence.sources.contains($0.id) }.map(\.text)
    if !facts.isEmpty { return fact(sentence.text, facts.joined(separator: "\n")) }
    if isCourtesy(sentence.text, isEdge: isEdge) {
      return DraftSentence(text: sentence.text, origin: .template, citation: nil)
    }
    // It may still stand in a source that the model forgot to name.
    for source in prompting.sources {
      let found = self.sentence(sentence.text, from: source, beside: [])
      if found.citation?.isSupported == true { return found }
    }
    doubts.append("“\(sentence.text)” names no source.")
    return DraftSentence(text: sentence.text, origin: .source, citation: nil)
  }

  private mutating func sentence(
    _ text: String, from source: ModelPrompting.Source, beside others: [String]
  ) -> DraftSentence {
    let passage = source.hit.passage
    let said = ([passage.content] + others + [matter]).joined(separator: "\n")
    let (verdict, reason) = judge(text, by: said, in: passage)
    return DraftSentence(
      text: text, origin: .source,
      citation: Citation(
        passage: passage.id, source: passage.sourceID.text, title: passage.title,
        quote: Self.nearest(to: text, in: passage), verdict: verdict.rawValue, reason: reason,
        score: source.hit.relevance))
  }

  private mutating func judge(
    _ text: String, by said: String, in passage: Passage
  ) -> (Support.Verdict, String) {
    if passage.content.contains(text) {
      return (.supported, "It stands in the source word for word.")
    }
    let support = Support.of(text, by: said, language: passage.language)
    if let promise = Facts(of: text).promises.subtracting(Facts(of: said).promises).min() {
      return (.unsupported, "It promises (“\(promise)”) what the source does not.")
    }
    guard passage.language != language, support.verdict != .contradicted else {
      return (support.verdict, support.reason)
    }
    isInForeignSources = true
    return (
      .unsupported,
      "The source is in another language (\(passage.language)): compare it yourself."
    )
  }

  private func oddNumber(in text: String) -> String? {
    let claimed = Facts(of: text)
    return claimed.amounts.subtracting(ground.amounts).min()
      ?? claimed.dates.subtracting(ground.dates).min()
      ?? Self.numbers(of: claimed, in: text).subtracting(ground.numbers).min()
  }

  /// Without the one of “one of us”, which counts nothing.
  private static func numbers(of facts: Facts, in text: String) -> Set<String> {
    text.contains("1") ? facts.numbers : facts.numbers.subtracting(["1"])
  }

  /// Most of it stands in a playbook and not in what customers may read.
  private func repeatsPolicy(_ text: String) -> Bool {
    let terms = Tokens.terms(of: text, language: language)
    guard terms.count >= 3 else { return false }
    func share(of text: String) -> Double {
      Similarity.overlap(of: terms, in: Set(Tokens.terms(of: text, language: language)))
    }
    guard let inPolicy = prompting.policies.map(share).max(), inPolicy >= 0.75 else { return false }
    return (prompting.sources.map(\.text) + [prompting.request.body]).map(share).max() ?? 0
      < inPolicy
  }

  private mutating func fact(_ text: String, _ facts: String) -> DraftSentence {
    let claimed = Facts(of: text)
    let known = Facts(of: facts + "\n" + matter)
    let odd =
      claimed.amounts.subtracting(known.amounts).min()
      ?? claimed.dates.subtracting(known.dates).min()
      ?? claimed.numbers.subtracting(known.numbers).min()
      ?? claimed.promises.subtracting(known.promises).min()
    if let odd { doubts.append("“\(text)”: the records do not say “\(odd)”.") }
    return DraftSentence(text: text, origin: odd == nil ? .fact : .source, citation: nil)
  }

  /// Words that state nothing: a greeting, thanks, an apology, what the customer said themselves.
  private func isCourtesy(_ text: String, isEdge: Bool) -> Bool {
    let facts = Facts(of: text)
    guard facts.amounts.isEmpty, facts.dates.isEmpty, facts.promises.isEmpty,
      Self.numbers(of: facts, in: text).subtracting(Facts(of: matter).numbers).isEmpty
    else { return false }
    let terms = Tokens.terms(of: text, language: language)
    if terms.count <= 3 || (isEdge && terms.count <= 12) { return true }
    let message = Set(
      Tokens.terms(
        of: prompting.request.subject + "\n" + prompting.request.body, language: language))
    return Similarity.overlap(of: terms, in: message) >= 0.6
  }

  /// The sentence of the passage that says most of it, for the reviewer to compare.
  private static func nearest(to text: String, in passage: Passage) -> String {
    if passage.content.contains(text) { return text }
    let wanted = Set(Tokens.terms(of: text, language: passage.language))
    let best = Sentences.of(passage.content).max { one, other in
      share(of: wanted, in: one, passage.language) < share(of: wanted, in: other, passage.language)
    }
    return best.map(String.init) ?? passage.title
  }

  private static func share(
    of wanted: Set<String>, in sentence: Substring, _ language: Language
  ) -> Double {
    Similarity.overlap(of: wanted, in: Set(Tokens.terms(of: String(sentence), language: language)))
  }
}

/// Web and mail addresses in a text, also bare ones: mail programs make links of them all.
enum Links {
  static func all(in text: String) -> [String] {
    var links: [String] = []
    for match in text.matches(
      of:
        /(?i)(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:)[^\s<>"“”)\]]+|[^\s@<>"“”(\[]+@[^\s@<>"“”)\]]+|[a-z0-9\p{L}-]+(?:\.[a-z0-9\p{L}-]+)*\.[a-z\p{L}]{2,}(?:[\/:?#][^\s<>"“”)\]]*)?/
    ) {
      let link = plain(String(match.output))
      if isAddress(link) { links.append(link) }
    }
    return links
  }

  /// Without what surrounds it, so that `https://Acme.example/a.` is `acme.example/a`.
  private static func plain(_ text: String) -> String {
    var text = text.lowercased()
    while let last = text.last, ".,;:!?'’*_/".contains(last) { text.removeLast() }
    for prefix in ["https://", "http://", "mailto:", "www."] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    return text
  }

  /// A missing space behind a full stop (`here.Then`) is no address; a name with a known kind of end
  /// or a path is.
  private static func isAddress(_ link: String) -> Bool {
    guard !link.isEmpty else { return false }
    if link.contains("@") || link.contains("/") || link.contains(":") { return true }
    guard let end = link.split(separator: ".").last, link.contains(".") else { return false }
    return end.count == 2 || ends.contains(String(end))
  }

  private static let ends: Set<String> = [
    "com", "net", "org", "info", "biz", "shop", "store", "online", "site", "app", "dev", "io",
    "example", "test", "xyz", "top", "club", "live", "link", "click", "page", "web", "cloud", "zip",
    "mov", "email", "support", "help", "pro", "name", "tech", "space", "website", "amsterdam",
  ]
}
