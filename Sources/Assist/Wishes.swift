import Foundation
import Text

/// What a reviewer asks of the next attempt, understood from their own words.
struct Wishes: Sendable, Equatable {
  var isShorter = false
  var isFriendlier = false
  var isFormal = false
  var wantsOtherSource = false
  /// The sources not to be used again.
  var avoidedSources: Set<String> = []
  /// What is to be said as well, if a passage says it.
  var inclusions: [String] = []
  /// Terms of what is to be left out.
  var exclusions: [Set<String>] = []

  private enum Wish: Sendable { case shorter, friendlier, formal, other }

  private static let phrases = Phrases<Wish>([
    .shorter: "shorter; short; brief; briefer; concise; too long; less text; cut it; fewer words",
    .friendlier: """
    friendlier; friendly; warmer; warm; kinder; nicer; more empathy; empathetic; softer; too cold
    too harsh; apologise; apologize
    """,
    .formal: "formal; more formal; more professional; too casual; professional",
    .other: """
    other source; another source; different source; other article; another article
    different article; wrong source; wrong article; other passage; another page; different page
    not the right article
    """,
  ])

  init(feedback: String?, usedSources: [String], language: Language) {
    guard let feedback, !feedback.isEmpty else { return }
    let found = Self.phrases.labels(in: Tokens.plainWords(of: feedback))
    isShorter = found.contains(.shorter)
    isFriendlier = found.contains(.friendlier)
    isFormal = found.contains(.formal)
    wantsOtherSource = found.contains(.other)
    if wantsOtherSource { avoidedSources = Set(usedSources) }
    for piece in feedback.split(whereSeparator: { ".;!\n".contains($0) }) {
      let text = piece.trimmingCharacters(in: .whitespaces)
      if let match = text.firstMatch(
        of:
          /(?i)\b(?:leave out|remove|without|drop|don't mention|do not mention|omit|skip)\b:?\s+(.+)/
      ) {
        exclusions.append(Set(Tokens.terms(of: String(match.1), language: language)))
      } else if let match = text.firstMatch(
        of: /(?i)\b(?:include|mention|add|also say|also tell(?: them)?|explain|say)\b:?\s+(.+)/)
      {
        inclusions.append(String(match.1))
      }
    }
    exclusions.removeAll(where: \.isEmpty)
  }

  func leavesOut(_ unit: PassageReading.Unit) -> Bool {
    exclusions.contains { Similarity.overlap(of: $0, in: unit.terms) >= 0.75 }
  }
}
