import Foundation
import Kit
import Knowledge
import Text
import Tickets

/// Joins what was read, found and known into a draft with its evidence, risks and confidence.
struct Drafter {
  let request: DraftRequest
  let reading: MailReading
  let wishes: Wishes
  let facts: FactsFound
  let readings: PassageReadings
  let id: Identifier<Draft>
  let now: Date
  /// The page in another language that comes nearest, where the customer's own has nothing.
  var elsewhere: Passage?

  func outcome(of inquiry: Inquiry, found: [KnowledgeAnswer]) -> DraftOutcome {
    guard reasonNotToAnswer == nil, let language = request.letterLanguage else {
      let reason = reasonNotToAnswer ?? languageUnknown
      var evidence = DraftEvidence()
      evidence.summary = reason
      return .nothingRelevant(reason: reason, evidence: evidence)
    }
    var wishes = wishes
    wishes.keepSources(notNamedIn: request.feedback, among: found.flatMap(\.hits))
    let finder = AnswerFinder(
      readings: readings, reading: reading, wishes: wishes, alreadySaid: alreadySaid,
      language: language)
    var answers: [Answer] = []
    var open: [MailReading.Question] = []
    let speech = Speech(request.entities)
    // The words of the whole message, each with what it tells.
    let mail = found.first ?? .nothing
    let known = found.dropLast().reduce(into: [String: Double]()) { sum, answer in
      sum.merge(answer.weights) { max($0, $1) }
    }
    let unknown = found.dropLast().reduce(into: Set<String>()) { $0.formUnion($1.unknownTerms) }
    let rest = Tokens.terms(
      of: speech.plain(reading.heart.prefix(12).joined(separator: "\n")),
      language: request.language)
    for (question, result) in zip(inquiry.questions, found.dropFirst()) {
      let asked = Asked(
        question, reading: reading, rest: rest, speech: speech, intent: request.intent,
        known: known,
        unknown: unknown,
        language: request.language)
      let found = finder.answers(
        to: question, from: result, mail: mail, asked: asked,
        after: Set(answers.map(\.hit.passage.sourceID.text)))
      answers += found
      if found.isEmpty, !question.isOptional {
        open.append(question)
      }
    }
    let playbooks = (found.last ?? .nothing).hits.filter {
      $0.passage.intent == request.intent || $0.relevance >= 0.4
    }
    let guide = PlaybookGuide(joining: playbooks.prefix(2).map { readings.guide(of: $0.passage) })
    var evidence = self.evidence(answers, open, found, guide)
    let composer = Composer(
      request: request, reading: reading, wishes: wishes, facts: facts,
      words: LetterBook.words(in: language), now: now)
    // What the records say is an answer too, where they are what was asked about.
    guard !answers.isEmpty || !composer.factSentences.isEmpty else {
      let reason = reasonForNothing(found)
      evidence.summary = reason
      return .nothingRelevant(reason: reason, evidence: evidence)
    }
    let wording = composer.wording(from: answers, open: open, guide: guide)
    let confidence = Confidence(
      answers: answers.filter { !$0.isAddition }, open: open.count, sentences: wording.sentences,
      intent: request.intent, intentProbability: request.intentProbability,
      gaps: evidence.missing)
    evidence.summary = summary(wording)
    return .drafted(
      Draft(
        id: id, ticket: request.ticket, message: request.message, attempt: request.attempt,
        text: wording.text, language: language, sentences: wording.sentences, evidence: evidence,
        risks: RiskRules.risks(
          of: request, reading: reading, facts: facts,
          elsewhere: open.isEmpty ? nil : elsewhere)
          + RiskRules.risks(of: wording.sentences)
          + RiskRules.risks(of: doubts(about: wording.sentences, answers, language)),
        tone: ToneCheck.of(
          wording.text, wordsToAvoid: request.voice.wordsToAvoid + guide.wordsToAvoid,
          signature: wording.signature, expectsApology: wording.expectsApology),
        rollback: rollback, confidence: confidence.value, confidenceReasons: confidence.reasons,
        model: Composer.model, promptVersion: Composer.promptVersion,
        knowledgeVersion: found.first?.knowledgeVersion ?? 0, feedback: request.feedback,
        createdAt: now))
  }

  /// Messages that no article should answer, whatever it says.
  private var reasonNotToAnswer: String? {
    if reading.isSolved {
      return "The customer says that it is solved; there is nothing to answer."
    }
    if reading.cues.contains(.injection), !reading.questions.contains(where: \.isExplicit) {
      return
        "The message gives instructions to the machine and asks nothing else. Nothing was done."
    }
    return nil
  }

  /// What is wrong with sentences that their source does not bear out; nothing is asked about the others,
  /// which stand in theirs word for word.
  private func doubts(
    about sentences: [DraftSentence], _ answers: [Answer], _ language: Language
  ) -> [StatementFinding] {
    let doubtful = sentences.filter { $0.citation?.isSupported == false }
    guard !doubtful.isEmpty else { return [] }
    let told = [request.subject, request.body] + facts.orders.flatMap { [$0.orderID, $0.total] }
    let check = StatementCheck(
      passages: answers.map(\.hit.passage),
      known: KnownFacts(told: told, own: [request.voice.businessName]), language: language)
    return check.findings(in: doubtful.map(\.text).joined(separator: "\n\n"))
  }

  private var languageUnknown: String {
    """
    The message is in a language that Martlet does not write (\(request.language)). It writes English, \
    Dutch, German, French and Spanish.
    """
  }

  // MARK: Evidence

  private func evidence(
    _ answers: [Answer], _ open: [MailReading.Question], _ found: [KnowledgeAnswer],
    _ guide: PlaybookGuide
  ) -> DraftEvidence {
    var evidence = DraftEvidence()
    evidence.questions =
      answers.filter { !$0.isAddition }.map {
        .init(
          text: $0.question.text, answeredBy: $0.hit.passage.title, relevance: $0.relevance)
      }
      + open.map { .init(text: $0.text, answeredBy: nil, relevance: 0) }
    evidence.sources = sources(found, used: Set(answers.map(\.hit.passage.sourceID.text)))
    let writer = FactWriter(
      words: LetterBook.words(in: .english), zone: request.voice.timeZone, now: now)
    evidence.facts = facts.orders.flatMap(writer.facts) + facts.lines
    let others = facts.latest.filter { !facts.orders.contains($0) }
    evidence.facts += others.prefix(3).map { order in
      .init(
        label: "Latest order",
        value: "\(order.orderID), \(order.status), ordered \(writer.day(order.orderedAt))")
    }
    evidence.guidance = guide.guidance
    for question in open { evidence.missing.append("No source answers “\(question.text)”.") }
    for id in facts.unknown { evidence.missing.append("Order \(id) is not in our records.") }
    for failure in facts.failures {
      evidence.missing.append("\(failure.system) could not be reached. \(failure.reason)")
    }
    if let elsewhere, !open.isEmpty {
      evidence.missing.append(
        """
        No article in the customer's language (\(request.language)) answers the rest; \
        “\(elsewhere.title)” (\(elsewhere.language)) may.
        """)
    }
    evidence.notes += reading.tried.map { "The customer has tried: \($0)" }
    if wishes.wantsOtherSource, answers.isEmpty {
      evidence.notes.append("There is no other source that fits.")
    }
    return evidence
  }

  private func sources(_ found: [KnowledgeAnswer], used: Set<String>) -> [DraftEvidence.Source] {
    var best: [String: DraftEvidence.Source] = [:]
    for hit in found.flatMap(\.hits) {
      let source = hit.passage.sourceID.text
      if let known = best[source], known.relevance >= hit.relevance { continue }
      best[source] = DraftEvidence.Source(
        id: source, kind: hit.passage.sourceKind.rawValue, title: hit.passage.title,
        relevance: hit.relevance, matchedTerms: Array(hit.matchedTerms.prefix(8)),
        isUsed: used.contains(source), isExternal: hit.passage.isExternal)
    }
    return Array(
      best.values.sorted {
        ($0.isUsed ? 1 : 0, $0.relevance, $1.id) > ($1.isUsed ? 1 : 0, $1.relevance, $0.id)
      }.prefix(8))
  }

  private func summary(_ wording: Composer.Wording) -> String {
    var titles: [String] = []
    for answer in wording.answers where !titles.contains(answer.hit.passage.title) {
      titles.append(answer.hit.passage.title)
    }
    let cited = wording.sentences.count { $0.origin == .source }
    let answered = wording.answers.count { !$0.isAddition }
    let names = titles.map { "“\($0)”" }.joined(separator: ", ")
    var words = "\(answered) of \(answered + wording.open.count) questions answered"
    words += cited > 0 ? " with \(cited) sentences from \(names)." : " from the knowledge base."
    if !facts.orders.isEmpty {
      words += " Order facts known for \(facts.orders.map(\.orderID).joined(separator: ", "))."
    }
    return words
  }

  private func reasonForNothing(_ found: [KnowledgeAnswer]) -> String {
    if wishes.wantsOtherSource, !wishes.avoidedSources.isEmpty {
      return "No other source in the knowledge base answers this message."
    }
    if let elsewhere {
      return """
        No article in the customer's language (\(request.language)) answers this message. Nearest is \
        “\(elsewhere.title)” (\(elsewhere.language)).
        """
    }
    let best = found.dropLast().flatMap(\.hits).max { $0.relevance < $1.relevance }
    guard let best, best.relevance > 0.1 else {
      return "Nothing in the knowledge base is about this message."
    }
    let share = Int(best.relevance * 100)
    return """
      Nothing in the knowledge base answers this message. Nearest is “\(best.passage.title)”, which \
      covers \(share) % of it.
      """
  }

  private var rollback: String {
    let hold = request.voice.holdSeconds
    let wait =
      hold > 0
      ? "After approval the reply waits \(hold) seconds; until then it can be called back unsent."
      : "After approval the reply leaves at once."
    return wait + " Once it has left, send a correction on the same ticket; nothing else changes."
  }

  /// Everything we wrote on the ticket before, sentence by sentence.
  private var alreadySaid: Set<String> {
    Set(
      request.history.filter(\.isOurs).flatMap { turn in
        Sentences.of(turn.text).map { sentence in
          // A numbered step is compared without its number.
          AnswerFinder.folded(String(sentence.drop { $0.isNumber || "-*•. )".contains($0) }))
        }
      })
  }
}
