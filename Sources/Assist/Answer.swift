import Foundation
import Knowledge

/// What a source says to one question: units of one section, in their order.
struct Answer {
  let question: MailReading.Question
  let hit: PassageHit
  let section: PassageReading.Section
  /// Sentences before the steps, or all of them.
  let opening: [PassageReading.Unit]
  let steps: [PassageReading.Unit]
  let closing: [PassageReading.Unit]
  /// 0 to 1: how much of the question the section speaks of.
  let relevance: Double
  /// How far it is ahead of the best section of another source, 0 to 1.
  let margin: Double
  /// The steps of another section of the same page, beside an answer without steps.
  var isAddition = false
  /// Steps left out because the customer has tried them.
  let skippedSteps: Int

  var units: [PassageReading.Unit] { opening + steps + closing }
}

/// A section of a found passage, judged by one question.
struct Candidate {
  let hit: PassageHit
  let section: PassageReading.Section
  let score: Double
  let relevance: Double
  /// The share of the question that the section's heading names.
  let inHeading: Double
}
