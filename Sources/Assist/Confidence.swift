import Foundation

/// One reason for how sure a draft is, with its part in the figure.
package struct ConfidenceReason: Sendable, Equatable, Codable {
  package enum Name: String, Sendable, CaseIterable, Codable {
    case relevance
    case margin
    case answered
    case support
    case intent
    case gaps
  }

  /// Stable: a `Name` as it is written on the wire.
  package let name: String
  /// 0 to 1; for `gaps` what is left after them.
  package let value: Double
  /// What was seen, in one sentence.
  package let words: String

  init(name: Name, value: Double, words: String) {
    self.name = name.rawValue
    self.value = value
    self.words = words
  }
}

/// How sure a draft is of itself, from evidence alone. Review calibrates it.
struct Confidence {
  let value: Double
  let reasons: [ConfidenceReason]

  /// Weights of the five parts; gaps multiply what they give.
  private static let weights: [String: Double] = Dictionary(
    uniqueKeysWithValues: ConfidenceExplanation.parts.compactMap { part in
      part.share.map { (part.name.rawValue, $0) }
    })

  init(
    answers: [Answer], open: Int, sentences: [DraftSentence], intent: String,
    intentProbability: Double, gaps: [String]
  ) {
    let questions = answers.count + open
    let count = Double(max(1, answers.count))
    let relevance = answers.reduce(0) { $0 + min(1, $1.relevance) } / count
    let margin = answers.reduce(0) { $0 + min(1, $1.margin * 2.5) } / count
    let answered = questions == 0 ? 0 : Double(answers.count) / Double(questions)
    let cited = sentences.compactMap(\.citation)
    let support =
      cited.isEmpty ? 0 : Double(cited.count(where: \.isSupported)) / Double(cited.count)
    let left = pow(0.85, Double(gaps.count))
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    let reasons: [ConfidenceReason] = [
      .init(
        name: .relevance, value: relevance,
        words: "The sources cover \(percent(relevance)) of what is asked."),
      .init(
        name: .answered, value: answered,
        words: "\(answers.count) of \(questions) questions are answered from a source."),
      .init(
        name: .support, value: support,
        words: "\(percent(support)) of the cited sentences are borne out by their source."),
      .init(
        name: .intent, value: intentProbability,
        words: "The intent “\(intent)” is \(percent(intentProbability)) certain."),
      .init(
        name: .margin, value: margin,
        words: margin > 0.6
          ? "The sources are clearly ahead of the next best."
          : "Another source is nearly as close to the question."),
      .init(
        name: .gaps, value: left,
        words: gaps.isEmpty ? "Nothing is missing." : gaps.joined(separator: " ")),
    ]
    value = Self.value(of: reasons)
    self.reasons = reasons
  }

  /// The weighted parts, times what the gaps leave.
  static func value(of reasons: [ConfidenceReason]) -> Double {
    let sum = reasons.reduce(0) { $0 + (weights[$1.name] ?? 0) * $1.value }
    let left = reasons.first { $0.name == ConfidenceReason.Name.gaps.rawValue }?.value ?? 1
    return min(0.98, max(0.02, sum * left))
  }
}

/// How the figure comes about: the text of the page that explains it.
package enum ConfidenceExplanation {
  package struct Part: Sendable, Equatable {
    package let name: ConfidenceReason.Name
    package let title: String
    package let text: String
    /// Its share of the figure; nil for what multiplies it.
    package let share: Double?
  }

  package static let introduction = """
    Confidence says how much evidence a draft stands on, from 0 to 1. It is computed from the parts \
    below, never guessed by a model, and it is only advice: a person decides. From reviews the desk \
    learns how often drafts of a given confidence were sent unchanged, and corrects the figure.
    """

  package static let parts: [Part] = [
    .init(
      name: .relevance, title: "Relevance",
      text: """
        How much of what the customer asks, by the weight of its words, the quoted sections speak \
        of. Rare words weigh more than common ones.
        """, share: 0.35),
    .init(
      name: .answered, title: "Questions answered",
      text: "How many of the questions in the message a source answers.", share: 0.2),
    .init(
      name: .support, title: "Support",
      text: """
        How many of the cited sentences are borne out by their source: same words, same numbers, \
        same names, nothing denied.
        """, share: 0.15),
    .init(
      name: .intent, title: "Intent",
      text: "How certain it is what the message is about.", share: 0.15),
    .init(
      name: .margin, title: "Lead",
      text: """
        How far the quoted source is ahead of the next best. Two sources that fit equally well may \
        mean that the question was not understood.
        """, share: 0.15),
    .init(
      name: .gaps, title: "Gaps",
      text: """
        Each thing that is missing takes 15 % off the whole: records that could not be reached, an \
        order that nobody knows, a question without an answer, another language.
        """, share: nil),
  ]
}
