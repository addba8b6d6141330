import Foundation
import Text

/// The terms of a question, weighed by how much they tell and how near they stand to it.
struct Asked {
  /// The question's own terms; those around it where it has hardly any ("and when?").
  private(set) var own: [Term] = []
  /// With the sentences around it, the topic and the rest of the message.
  private(set) var all: [Term] = []
  /// It asks about something of which the whole knowledge base has no word.
  let isUnheardOf: Bool
  /// How much the question says by itself, 0 to 1: as much as two rare words is enough to go by.
  let clarity: Double
  let ownMass: Double
  let allMass: Double
  private let nearness: [String: Double]

  /// In the order asked: sums come out the same every time.
  struct Term {
    let text: String
    let weight: Double
  }

  /// What a term weighs; nil for one that nobody asked about.
  func weight(of term: String) -> Double? { nearness[term] }

  init(
    _ question: MailReading.Question, reading: MailReading, rest: [String], speech: Speech,
    intent: String, known: [String: Double], unknown: Set<String>, language: Language
  ) {
    let empty = MailGrammar.of(language).empty
    var all: [Term] = []
    var weights: [String: Double] = [:]
    func take(_ text: String, _ nearness: Double) {
      take(Tokens.terms(of: speech.plain(text), language: language), nearness)
    }
    func take(_ terms: [String], _ nearness: Double) {
      for term in terms where weights[term] == nil && !empty.contains(term) {
        guard let weight = known[term] else { continue }
        weights[term] = weight * nearness
        all.append(Term(text: term, weight: weight * nearness))
      }
    }
    take(question.text, 1)
    own = all
    let spoken = own.reduce(0) { $0 + $1.weight }
    take(question.rest, 0.7)
    if own.isEmpty { own = all }
    let isShort = own.count < 2
    take(reading.topic, 0.5)
    take(question.context, isShort ? 0.7 : 0.35)
    if own.isEmpty { own = all }
    take(rest, isShort ? 0.4 : 0.2)
    take(reading.otherWords(for: intent, in: language), 0.3)
    self.all = all
    nearness = weights
    ownMass = max(own.reduce(0) { $0 + $1.weight }, .leastNonzeroMagnitude)
    allMass = max(all.reduce(0) { $0 + $1.weight }, .leastNonzeroMagnitude)
    let rarest = known.values.max() ?? 1
    clarity = min(1, spoken / (2 * max(rarest, .leastNonzeroMagnitude)))
    let said = Tokens.terms(of: speech.plain(question.text), language: language)
      .filter { !empty.contains($0) }
    isUnheardOf =
      !said.isEmpty && question.kind == .other && reading.questions.count > 1
      && said.allSatisfy(unknown.contains)
  }
}
