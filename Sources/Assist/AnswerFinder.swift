import Foundation
import Kit
import Knowledge
import Text

/// Chooses, for one question, the section that answers it and the sentences of it to quote.
///
/// Nothing is written here: what comes out are units of a source, in their order.
struct AnswerFinder {
  let readings: PassageReadings
  let reading: MailReading
  /// The shape that a reviewer's feedback gives to the answer.
  let wishes: Wishes
  /// What we have told this customer before, folded for comparison.
  let alreadySaid: Set<String>
  /// Only passages in the letter's language are quoted.
  let language: Language

  var traits: PassageTraits { PassageTraits.of(language) }

  /// Below this a passage speaks of something else.
  static let leastRelevance = 0.27
  /// What steps must reach where their page's title names nothing of the message.
  static let leastOfStrays = 0.7

  /// The best answer, and the steps that belong to it; nothing when nothing found is about the
  /// question. `mail` is what was found for the
  /// message as a whole: it tells which page a short question is about.
  func answers(
    to question: MailReading.Question, from found: KnowledgeAnswer, mail: KnowledgeAnswer,
    asked: Asked, after earlier: Set<String>
  ) -> [Answer] {
    if asked.isUnheardOf { return [] }
    var standings: [String: Standing] = [:]
    // An unclear question is answered from the page that the whole message is about.
    let trust = question.isExplicit ? 0.15 + 0.35 * asked.clarity : 0.2
    for (answer, share) in [(found, trust), (mail, 1 - trust)] {
      let top = answer.hits.first?.score ?? 1
      for hit in answer.hits
      where hit.passage.isExternal && hit.passage.sourceKind == .article
        && hit.passage.language == language
      {
        let key = hit.passage.sourceID.text
        guard !wishes.avoidedSources.contains(key) else { continue }
        standings[key, default: Standing(hit: hit)].score += share * hit.score / max(top, 0.001)
      }
    }
    for hit in mail.hits {
      standings[hit.passage.sourceID.text]?.mailRelevance = hit.relevance
      standings[hit.passage.sourceID.text]?.titleCover = hit.titleCover
    }
    // One letter speaks of one matter: a source that answered before is likely to answer again.
    for key in earlier { standings[key]?.score *= 1.2 }
    let most = standings.values.map(\.score).max() ?? 1
    var candidates: [Candidate] = []
    for standing in standings.values {
      let read = readings.reading(of: standing.hit.passage)
      for section in read.sections {
        candidates.append(
          judge(
            section, of: read, by: asked, question, standing: standing,
            height: standing.score / most))
      }
    }
    candidates.sort { ($0.score, $1.hit.passage.id) > ($1.score, $0.hit.passage.id) }
    let least = question.isOptional || question.isDemanded ? 0.6 : Self.leastRelevance
    for candidate in candidates.prefix(4) where candidate.relevance >= least {
      // Steps of a page about something else: that they share a verb with the question is chance.
      let isStray =
        candidate.section.hasSteps
        && (standings[candidate.hit.passage.sourceID.text]?.titleCover ?? 0) == 0
      if isStray, candidate.relevance < Self.leastOfStrays { continue }
      guard let chosen = choose(from: candidate, by: asked, question) else { continue }
      let rival = candidates.first { $0.hit.passage.sourceID != candidate.hit.passage.sourceID }
      let margin = rival.map { max(0, 1 - $0.score / max(candidate.score, 0.001)) } ?? 1
      let answer = Answer(candidate, chosen, to: question, margin: margin)
      return [answer] + steps(beside: answer, among: candidates, by: asked)
    }
    return []
  }

  /// "Can I skip a delivery?" — "Yes", and how: the section of the same page whose heading names the
  /// matter and that has steps. Who asks what to do gets the page's plan.
  private func steps(
    beside answer: Answer, among candidates: [Candidate], by asked: Asked
  ) -> [Answer] {
    guard answer.steps.isEmpty, !wishes.isShorter, !answer.question.isDemanded else { return [] }
    let how = candidates.first {
      $0.hit.passage.id == answer.hit.passage.id && $0.section.hasSteps
        && $0.section.heading != nil && $0.section.heading != answer.section.heading
        && ($0.inHeading >= 0.5 || answer.question.kind == .howTo && $0.section.isPlan)
    }
    guard let how else { return [] }
    let question = MailReading.Question(
      text: answer.question.text, rest: answer.question.rest, context: answer.question.context,
      kind: .howTo, isExplicit: false)
    guard let chosen = choose(from: how, by: asked, question), !chosen.steps.isEmpty else {
      return []
    }
    var addition = Answer(how, chosen, to: answer.question, margin: answer.margin)
    addition.isAddition = true
    return [addition]
  }

  // MARK: Which section

  /// How a source stands among those found, for the question and for the message as a whole.
  private struct Standing {
    let hit: PassageHit
    var score = 0.0
    var mailRelevance = 0.0
    var titleCover: Double

    init(hit: PassageHit) {
      self.hit = hit
      titleCover = hit.titleCover
    }
  }

  private func judge(
    _ section: PassageReading.Section, of read: PassageReading, by asked: Asked,
    _ question: MailReading.Question, standing: Standing, height: Double
  ) -> Candidate {
    let own = cover(asked.own, asked.ownMass, section, read)
    let all = cover(asked.all, asked.allMass, section, read)
    // One sentence that says it all is worth more than many that say a little.
    let sentence =
      section.units.map { unit in
        share(asked.own, asked.ownMass, unit.terms) * (fits(unit, question.kind) ? 1 : 0.6)
      }.max() ?? 0
    let clear = asked.clarity
    let relevance =
      question.isDemanded
      ? own.text
      : clear * own.text
        + (1 - clear) * min(1, 0.8 * all.text + 0.6 * standing.mailRelevance)
    var score =
      clear * clear * (0.4 * own.text + 0.3 * own.heading + 0.5 * sentence)
      + (1.5 - clear) * (0.8 * all.text + 0.5 * all.heading)
    score *= 0.1 + 0.9 * height
    // A title that speaks of something else than the message is about something else.
    score *= 0.6 + 0.6 * standing.titleCover
    score /= 1 + 0.12 * log(1 + Double(section.terms.count) / 40)
    switch question.kind {
    case .howTo:
      if section.hasSteps { score *= 1.8 - 0.6 * clear }
      // A plan is for its page's matter only, whatever its steps speak of.
      if section.isPlan, standing.titleCover >= 0.5 { score *= 1.5 - 0.5 * clear }
    case .time:
      if speaks(section, of: \.namesTime, asked) {
        score *= 1.25
      } else if !section.units.contains(where: \.namesTime) {
        score *= 0.75
      }
    case .cost: if speaks(section, of: \.namesMoney, asked) { score *= 1.25 }
    case .other: break
    }
    return Candidate(
      hit: standing.hit, section: section, score: score, relevance: min(1, relevance),
      inHeading: section.heading == nil ? 0 : own.heading)
  }

  /// The share of what is asked that a section and its heading speak of. The title speaks for each of
  /// its sections, but does not tell them apart.
  private func cover(
    _ asked: [Asked.Term], _ mass: Double, _ section: PassageReading.Section,
    _ read: PassageReading
  ) -> (text: Double, heading: Double) {
    var text = 0.0
    var heading = 0.0
    for term in asked {
      if section.headingTerms.contains(term.text) { heading += term.weight }
      if section.terms.contains(term.text) {
        text += term.weight
      } else if read.titleTerms.contains(term.text) {
        text += 0.6 * term.weight
      }
    }
    return (text / mass, heading / mass * (section.heading == nil ? 0.75 : 1))
  }

  func share(
    _ asked: [Asked.Term], _ mass: Double, _ terms: Set<String>
  ) -> Double {
    asked.reduce(0) { $0 + (terms.contains($1.text) ? $1.weight : 0) } / mass
  }

  private func speaks(
    _ section: PassageReading.Section, of trait: KeyPath<PassageReading.Unit, Bool>,
    _ asked: Asked
  ) -> Bool {
    section.units.contains { unit in
      unit[keyPath: trait] && unit.terms.contains { asked.weight(of: $0) != nil }
    }
  }
}

extension Answer {
  fileprivate init(
    _ candidate: Candidate, _ chosen: AnswerFinder.Chosen, to question: MailReading.Question,
    margin: Double
  ) {
    self.init(
      question: question, hit: candidate.hit, section: candidate.section,
      opening: chosen.opening, steps: chosen.steps, closing: chosen.closing,
      relevance: candidate.relevance, margin: min(1, margin), skippedSteps: chosen.skipped)
  }
}
