import Foundation

/// Evidence from the words and phrases of five languages; needs no training.
package struct IntentCues: IntentEvidence {
  private static let book = CueBook([
    .english: [english, englishTurns], .dutch: [dutch, dutchTurns],
    .german: [german, germanTurns], .french: [french, frenchTurns],
    .spanish: [spanish, spanishTurns],
  ])

  /// How much of a body is read, in words: what is wanted is said near the top.
  private static let limit = 400
  private static let subjectWeight = 1.4

  package init() {}

  package func evidence(in letter: Utterance) -> [Intent: IntentWeight] {
    let subject = Tokens.words(of: String(letter.subject.prefix(300)))
    let body = Array(Tokens.words(of: String(letter.body.prefix(8000))).prefix(IntentCues.limit))
    var cues: [Intent: [String: Double]] = [:]
    func add(_ words: [Tokens.Word], factor: Double, isBody: Bool) {
      for found in IntentCues.book.labels(in: words, language: letter.language) {
        guard let intent = Intent(rawValue: found.label) else { continue }
        // In a long mail the first sentences carry the question.
        let place = isBody && found.words.lowerBound > 120 ? 0.6 : 1
        let weight = found.weight * factor * place
        let known = cues[intent]?[found.cue] ?? 0
        // The same cue again says little more.
        cues[intent, default: [:]][found.cue] =
          abs(weight) > abs(known) ? weight + 0.15 * known : known + 0.15 * weight
      }
    }
    add(subject, factor: IntentCues.subjectWeight, isBody: false)
    add(body, factor: 1, isBody: true)
    return cues.mapValues { cues in
      let sum = cues.values.reduce(0, +)
      let reasons = cues.filter { $0.value > 0 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      // Many weak cues should not drown one clear one.
      return IntentWeight(
        nats: sum > 0 ? 7 * sum / (sum + 6) * 1.6 : max(-3, sum), reasons: reasons.map(\.key))
    }
  }
}
