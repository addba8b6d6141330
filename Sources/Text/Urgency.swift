import Foundation

/// How soon the writer needs somebody, in their own words.
package struct Urgency: Sendable, Equatable {
  /// Raw values are the names on the wire and in tables.
  package enum Level: String, Sendable, CaseIterable { case low, normal, high }

  package let level: Level
  /// How sure we are, 0 to 1.
  package let probability: Double
  /// The words that decided, at most five.
  package let reasons: [String]

  /// What a message must have for it before it is likelier than `normal`, in nats.
  private static let threshold = 1.6

  /// Probabilities came out too low by this factor in nats, measured on mails that rules were fitted to.
  private static let sharpness = 1.5

  /// What is wanted counts as well where it is known: praise can wait, an outage hardly.
  package static func of(_ letter: Utterance, intent: IntentGuess? = nil) -> Urgency {
    let text = letter.subject + "\n" + String(letter.body.prefix(6000))
    let words = Tokens.words(of: text)
    var nats = ["high": 0.0, "low": 0.0]
    var reasons: [(String, Double, String)] = []
    var seen = Set<String>()
    for found in UrgencyCues.book.labels(in: words, language: letter.language)
    where seen.insert(found.cue).inserted {
      nats[found.label, default: 0] += found.weight
      if found.weight > 0 { reasons.append((found.cue, found.weight, found.label)) }
    }
    // Emphasis supports urgency; alone it is temper.
    let shouted = words.count { $0.isShouted && $0.text.count > 3 }
    let marks = text.count { $0 == "!" }
    nats["high", default: 0] += min(0.8, 0.2 * Double(marks)) + (shouted > 2 ? 0.5 : 0)
    switch intent?.intent {
    case .feedback: nats["low", default: 0] += 2.4 * (intent?.probability ?? 0)
    case .outage: nats["high", default: 0] += 1.2 * (intent?.probability ?? 0)
    default: break
    }
    let high = nats["high", default: 0]
    let low = nats["low", default: 0]
    let logits: [(Level, Double)] = [
      (.low, sharpness * (low - high)), (.normal, sharpness * threshold),
      (.high, sharpness * (high - 0.5 * max(0, low))),
    ]
    let total = logits.reduce(0) { $0 + exp($1.1) }
    let best = logits.max { $0.1 < $1.1 } ?? (.normal, threshold)
    return Urgency(
      level: best.0, probability: exp(best.1) / total,
      reasons: reasons.filter { $0.2 == best.0.rawValue }.sorted { $0.1 > $1.1 }.prefix(5).map(\.0))
  }
}
