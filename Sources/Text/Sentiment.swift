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

  /// The score beyond which a text is not neutral; fitted on product reviews.
  private static let threshold = 0.12
  private static let steepness = 5.0

  /// Reads a text in its language. One that is not the desk's is read for emoji and English only.
  package static func of(_ text: String, language: Language) -> Sentiment {
    let reading = SentimentReading(text, language)
    let score = reading.score
    let logits = [steepness * (score - threshold), 0, steepness * (-score - threshold)]
    let total = logits.reduce(0) { $0 + exp($1) }
    let best = logits.indices.max { logits[$0] < logits[$1] } ?? 1
    return Sentiment(
      label: Label.allCases[best], probability: exp(logits[best]) / total, score: score,
      reasons: reading.reasons)
  }
}
