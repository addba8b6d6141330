import Foundation
import Kit
import Knowledge
import Text

/// A letter being put together: paragraphs of sentences, each with where it comes from.
struct Composition {
  private enum Paragraph {
    case prose([DraftSentence])
    case steps([DraftSentence], numbered: Bool)
    /// Greeting and signature keep their own lines.
    case line(DraftSentence)
  }

  private var paragraphs: [Paragraph] = []

  var sentences: [DraftSentence] {
    paragraphs.flatMap { paragraph in
      switch paragraph {
      case .prose(let sentences), .steps(let sentences, _): sentences
      case .line(let sentence): [sentence]
      }
    }
  }

  var text: String {
    paragraphs.map { paragraph in
      switch paragraph {
      case .prose(let sentences): sentences.map(\.text).joined(separator: " ")
      case .line(let sentence): sentence.text
      case .steps(let steps, let numbered):
        steps.enumerated().map { index, step in
          numbered ? "\(index + 1). \(step.text)" : "- \(step.text)"
        }.joined(separator: "\n")
      }
    }.joined(separator: "\n\n")
  }

  mutating func line(_ text: String) {
    paragraphs.append(.line(DraftSentence(text: text, origin: .template, citation: nil)))
  }

  /// A paragraph of the desk's own words; nothing for no sentences.
  mutating func say(_ sentences: [String], _ origin: DraftSentence.Origin = .template) {
    let sentences = sentences.filter { !$0.isEmpty }
    guard !sentences.isEmpty else { return }
    paragraphs.append(
      .prose(sentences.map { DraftSentence(text: $0, origin: origin, citation: nil) }))
  }

  /// What a source says, as it says it.
  mutating func quote(_ answer: Answer, leadIn: (heading: String, line: String)?) {
    func cited(_ unit: PassageReading.Unit) -> DraftSentence {
      Self.sentence(unit.text, from: answer.hit)
    }
    var opening = answer.opening.map(cited)
    if let leadIn, !answer.steps.isEmpty, opening.last?.text.hasSuffix(":") != true {
      opening.append(
        DraftSentence(
          text: leadIn.line, origin: .source,
          citation: Self.citation(of: leadIn.heading, from: answer.hit)))
    }
    if !opening.isEmpty { paragraphs.append(.prose(opening)) }
    if !answer.steps.isEmpty {
      let numbered = answer.steps.contains { $0.step == .numbered }
      paragraphs.append(.steps(answer.steps.map(cited), numbered: numbered))
    }
    if !answer.closing.isEmpty { paragraphs.append(.prose(answer.closing.map(cited))) }
  }

  private static func sentence(_ text: String, from hit: PassageHit) -> DraftSentence {
    DraftSentence(text: text, origin: .source, citation: citation(of: text, from: hit))
  }

  /// Word for word in the source is support beyond doubt; anything else is judged.
  private static func citation(of text: String, from hit: PassageHit) -> Citation {
    let passage = hit.passage
    let isVerbatim = passage.content.contains(text)
    let support =
      isVerbatim ? nil : Support.of(text, by: passage.content, language: passage.language)
    return Citation(
      passage: passage.id, source: passage.sourceID.text, title: passage.title, quote: text,
      verdict: (support?.verdict ?? .supported).rawValue,
      reason: support?.reason ?? "It stands in the source word for word.", score: hit.relevance)
  }
}
