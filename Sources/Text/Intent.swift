import Foundation

/// What a customer wants. The desk's defaults; raw values are the names on the wire and in tables.
package enum Intent: String, Sendable, CaseIterable, Hashable {
  case billing
  case technical
  case outage
  case productQuestion = "product_question"
  case refund
  case delivery
  case complaint
  case cancellation
  case account
  case feedback
  /// Nothing speaks clearly enough for one of the others.
  case other
}

/// An intent, how probable it is, and the words that speak for it.
package struct IntentGuess: Sendable, Equatable {
  package let intent: Intent
  /// 0 to 1; those of one message add up to 1.
  package let probability: Double
  /// The cues found, strongest first, at most five.
  package let reasons: [String]

  package init(_ intent: Intent, probability: Double, reasons: [String]) {
    self.intent = intent
    self.probability = probability
    self.reasons = reasons
  }
}

/// What speaks for an intent: cue words on the first day, learned weights beside them later.
package protocol IntentEvidence: Sendable {
  /// Evidence in nats for each intent it knows something about; the rest is left out.
  func evidence(in letter: Utterance) -> [Intent: IntentWeight]
}

package struct IntentWeight: Sendable, Equatable {
  package let nats: Double
  package let reasons: [String]

  package init(nats: Double, reasons: [String] = []) {
    self.nats = nats
    self.reasons = reasons
  }
}

/// A message as the readers of this room take it: subject, cleaned body, language.
package struct Utterance: Sendable {
  package let subject: String
  package let body: String
  package let language: Language

  package init(subject: String, body: String, language: Language) {
    self.subject = subject
    self.body = body
    self.language = language
  }
}

/// Weighs all evidence and gives every intent its probability.
package struct Intents: Sendable {
  private let witnesses: [any IntentEvidence]

  /// What an intent must have for it before it is likelier than `other`, in nats.
  private static let threshold = 2.0

  /// Cue words alone, or what is given instead; a learner stands beside `IntentCues()`.
  package init(_ witnesses: [any IntentEvidence] = [IntentCues()]) { self.witnesses = witnesses }

  /// All eleven intents, most probable first.
  package func guesses(for letter: Utterance) -> [IntentGuess] {
    var nats: [Intent: Double] = [.other: Intents.threshold]
    var reasons: [Intent: [String]] = [:]
    for witness in witnesses {
      for (intent, weight) in witness.evidence(in: letter) {
        nats[intent, default: 0] += weight.nats
        reasons[intent, default: []] += weight.reasons
      }
    }
    let top = nats.values.max() ?? 0
    let total = Intent.allCases.reduce(0) { $0 + exp((nats[$1] ?? 0) - top) }
    return Intent.allCases.map { intent in
      IntentGuess(
        intent, probability: exp((nats[intent] ?? 0) - top) / total,
        reasons: Array((reasons[intent] ?? []).prefix(5)))
    }
    .sorted { $0.probability > $1.probability }
  }
}
