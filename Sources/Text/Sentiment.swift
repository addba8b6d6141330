import Foundation

/// How a writer feels about what they write of.
package struct Sentiment: Sendable, Equatable {
  package enum Label: String, Sendable, CaseIterable { case positive, neutral, negative }

  package let label: Label
  /// How sure we are of the label, 0 to 1.
  package let probability: Double
  /// From −1 (furious) to 1 (delighted).
  package let score: Double
  /// The words that decided, strongest first, at most five; for the person who asks why.
  package let reasons: [String]

  /// Reads a text in its language; `intents` are what it wants, read here where they are not given.
  /// A text that is not in one of the desk's languages is read for emoji and English only.
  package static func of(
    _ text: String, language: Language, intents: [IntentGuess]? = nil
  ) -> Sentiment {
    let reading = SentimentReading(text, language)
    let features = SentimentFeatures(
      text, reading, language: language,
      intents: intents
        ?? Intents().guesses(for: Utterance(subject: "", body: text, language: language)))
    let logits = weights.map { zip($0, features.values).reduce(0) { $0 + $1.0 * $1.1 } }
    let top = logits.max() ?? 0
    let total = logits.reduce(0) { $0 + exp($1 - top) }
    let best = logits.indices.max { logits[$0] < logits[$1] } ?? 1
    return Sentiment(
      label: Label.allCases[best], probability: exp(logits[best] - top) / total,
      score: reading.score, reasons: reading.reasons)
  }

  /// Multinomial logistic regression over `SentimentFeatures`, a row for each label in their order:
  /// fitted on the open part of the labelled mails, on our own review sentences in four languages and
  /// on the even documents of a public set of English product reviews.
  private static let weights: [[Double]] = [
    [
      -0.25, -1.18, -0.72, 0.88, 2.14, 0.92, 1.06, 0.51, -0.05, -0.54, 0.18, -0.12, -0.03, -0.15,
      -1.01, 0.64, 0.32, -0.06, 0.42,
    ],
    [
      0.24, 1.67, 0.75, -1.14, -0.23, -0.7, -1.2, -0.55, -1.02, -1.1, 0.26, -0.19, -0.04, 0.74,
      -2.81, -1.51, 0.58, -0.13, -0.53,
    ],
    [
      -0.16, -0.59, -0.03, 0.25, -2.04, -0.22, 0.15, 0.04, 1.08, 1.65, -0.44, 0.31, 0.07, -0.58,
      3.81, 0.88, -0.9, 0.18, 0.11,
    ],
  ]
}
