import Foundation
import Kit
import Knowledge
import Text
import Tickets

/// The embedded drafter: selects what the sources say, puts it in order, and adds nothing but the
/// desk's own phrases and facts from records. Pure: the same request and knowledge give the same
/// letter.
struct Composer {
  static let model = "embedded"
  /// Counted up whenever phrases or selection change, so that drafts can be compared by it.
  static let promptVersion = "embedded-2"

  let request: DraftRequest
  let reading: MailReading
  let wishes: Wishes
  let facts: FactsFound
  let words: any LetterWords
  let now: Date

  struct Wording {
    let text: String
    let sentences: [DraftSentence]
    let answers: [Answer]
    /// Questions that no source answers.
    let open: [MailReading.Question]
    let signature: String
    let expectsApology: Bool
  }

  /// Writes the letter from one answer for each question, in the customer's order.
  func wording(from answers: [Answer], open: [MailReading.Question], guide: PlaybookGuide)
    -> Wording
  {
    let phrases = LetterPhrasing(
      request: request, reading: reading, wishes: wishes, words: words)
    var composition = Composition()
    composition.line(phrases.greeting)
    composition.say(phrases.acknowledgement)
    composition.say(factSentences, .fact)
    let distinct = withoutRepetition(answers)
    for answer in distinct {
      if answer.skippedSteps > 0 { composition.say([words.alreadyTried]) }
      composition.quote(
        answer, leadIn: leadIn(for: answer).map { ($0, words.leadIn($0)) })
    }
    composition.say(phrases.requestsForInformation(guide.toAsk))
    composition.say(phrases.whatHappensNext(isAnswered: open.isEmpty))
    composition.line(phrases.signature)
    return Wording(
      text: composition.text, sentences: composition.sentences, answers: distinct, open: open,
      signature: phrases.signature, expectsApology: phrases.expectsApology)
  }

  /// Facts of an order belong into the letter where the order is the matter; elsewhere they are
  /// evidence for the reviewer only.
  var factSentences: [String] {
    let isTheMatter =
      reading.cues.contains(.late) || ["delivery", "cancellation"].contains(request.intent)
      || request.intent == "refund"
        && facts.orders.contains { order in
          ["refund", "return"].contains { order.status.lowercased().contains($0) }
        }
    guard isTheMatter else { return [] }
    let writer = FactWriter(words: words, zone: request.voice.timeZone, now: now)
    return facts.orders.prefix(2).flatMap(writer.sentences)
  }

  /// The heading of a section leads to its steps when nothing else does.
  private func leadIn(for answer: Answer) -> String? {
    guard let heading = answer.section.heading,
      !heading.hasSuffix("?"), !heading.hasSuffix(".")
    else { return nil }
    return heading
  }

  /// Two questions may be answered by the same sentences; they are said once.
  private func withoutRepetition(_ answers: [Answer]) -> [Answer] {
    var said: Set<String> = []
    var kept: [Answer] = []
    for answer in answers {
      func new(_ units: [PassageReading.Unit]) -> [PassageReading.Unit] {
        units.filter { said.insert(AnswerFinder.folded($0.text)).inserted }
      }
      let opening = new(answer.opening)
      // A procedure with a step missing is none: its steps are left out together or not at all.
      let unsaid = new(answer.steps)
      let steps = unsaid.isEmpty ? [] : answer.steps
      let closing = new(answer.closing)
      kept.append(
        Answer(
          question: answer.question, hit: answer.hit, section: answer.section, opening: opening,
          steps: steps, closing: closing, relevance: answer.relevance, margin: answer.margin,
          isAddition: answer.isAddition,
          skippedSteps: steps.isEmpty ? 0 : answer.skippedSteps))
    }
    return kept
  }
}
