import Accounts
import Foundation
import Kit
import Store
import Text
import Tickets

/// What a message is and who should have it.
package struct TriageDesk: Sendable {
  private let database: any Database
  private let world: World
  private let intents: Intents

  package init(database: any Database, world: World, intents: Intents = Intents()) {
    self.database = database
    self.world = world
    self.intents = intents
  }

  /// Reads one message. Pure but for the moment that it notes; keeping it is the caller's.
  package func understand(
    _ message: Message, subject: String, contact: Contact?, settings: TenantSettings
  ) -> Analysis {
    let text = message.body
    let expected =
      [contact?.language].compactMap(\.self).compactMap { Language(code: $0) }
      + settings.languages.compactMap { Language(code: String($0.prefix(2))) }
    let language =
      Language.guess(for: text, expecting: expected)
      ?? LanguageGuess(expected.first ?? .english, 0.5)
    let letter = Letter(subject: subject, body: text, language: language.language)
    let guesses = intents.guesses(for: letter)
    let known = Set(settings.intents)
    let intent =
      guesses.first { known.contains($0.intent.rawValue) }
      ?? IntentGuess(.other, probability: 0.5, reasons: [])
    let sentiment = Sentiment.of(text, language: language.language)
    let urgency = Urgency.of(letter)
    let entities = EntityReader(orderPatterns: settings.orderIDPatterns)
      .entities(in: subject + "\n" + text)
    let isUnclear = intent.intent == .other && intent.probability < 0.6
    var reasons = ["intent \(intent.intent.rawValue) (\(percent(intent.probability)))"]
    if !intent.reasons.isEmpty {
      reasons.append("because of “\(intent.reasons.prefix(3).joined(separator: "”, “"))”")
    }
    reasons.append("\(sentiment.label.rawValue) (\(percent(sentiment.probability)))")
    return Analysis(
      message: message.id, ticket: message.ticket, language: language, intent: intent,
      sentiment: sentiment.label, sentimentProbability: sentiment.probability,
      urgency: urgency.level, urgencyProbability: urgency.probability, entities: entities,
      isUnclear: isUnclear, reasons: reasons, createdAt: world.now())
  }

  /// Where the ticket goes in the queues, from what was understood.
  package func classify(
    _ analysis: Analysis, message: Message, contact: Contact?, settings: TenantSettings,
    teams: [Team], categories: [String: Category.ID], openedAt: Date
  ) -> Classification {
    let tier = contact?.tier ?? .regular
    let verdict = Priorities.verdict(on: analysis, tier: tier, text: message.body)
    let targets = settings.firstResponseMinutes
    let minutes = tier == .vip ? targets.vip : targets.regular
    let due = settings.businessHours.moment(
      after: .minutes(minutes), from: openedAt, in: settings.zone, holidays: settings.holidays)
    return Classification(
      language: analysis.language.language.code, intent: analysis.intent.intent.rawValue,
      sentiment: analysis.sentiment.rawValue, priority: verdict.priority, impact: verdict.impact,
      team: team(for: analysis, verdict, among: teams),
      category: categories[analysis.intent.intent.rawValue], subCategory: nil,
      firstResponseDueAt: due, reasons: analysis.reasons + verdict.reasons)
  }

  /// The team whose work it is: outages that stop the site go to whoever is on call.
  private func team(
    for analysis: Analysis, _ verdict: PriorityVerdict, among teams: [Team]
  ) -> TeamID? {
    let wanted: [Team.Kind] =
      switch analysis.intent.intent {
      case .outage: verdict.impact == .siteDown ? [.onCall, .technical] : [.technical, .onCall]
      case .technical: [.technical]
      case .billing: [.finance]
      case .refund, .delivery, .productQuestion, .complaint, .cancellation, .account, .feedback,
        .other:
        [.support]
      }
    for kind in wanted + [.support] {
      if let team = teams.first(where: { $0.kind == kind }) { return team.id }
    }
    return nil
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
