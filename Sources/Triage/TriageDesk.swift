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

  /// Reads one message. Pure but for the moment that it notes; keeping it is the caller's. What
  /// cannot be understood is `other`, flagged for a person: reading never fails.
  package func understand(
    _ message: Message, subject: String, contact: Contact?, settings: TenantSettings
  ) -> Analysis {
    let read = Understanding(
      subject: subject, body: message.body,
      expecting: Self.expectedLanguages(contact, settings),
      entities: EntityReader(orderPatterns: settings.orderIDPatterns), intents: intents)
    let known = Set(settings.intents)
    let intent =
      read.intents.first { known.contains($0.intent.rawValue) || $0.intent == .other }
      ?? IntentGuess(.other, probability: 0.5, reasons: [])
    return Analysis(
      message: message.id, ticket: message.ticket, language: read.language, intent: intent,
      sentiment: read.sentiment.label, sentimentProbability: read.sentiment.probability,
      urgency: read.urgency.level, urgencyProbability: read.urgency.probability,
      entities: read.entities, flags: flags(of: read.letter, intent),
      reasons: reasons(intent, read.sentiment, read.urgency, read.entities),
      createdAt: world.now())
  }

  /// Reads a message that is on a ticket and keeps what was understood. Running it again stores
  /// nothing twice; nil when the tenant has no such message.
  @discardableResult
  package func understand(
    _ id: Message.ID, of tenant: TenantID
  ) async throws -> Analysis? {
    try await database.write(for: tenant) { transaction in
      guard let message = try MessageTable(transaction).message(id),
        let ticket = try TicketTable(transaction).ticket(message.ticket)
      else { return nil }
      let analysis = understand(
        message, subject: ticket.subject,
        contact: try ticket.customer.flatMap(ContactTable(transaction).contact),
        settings: try AccountsTable(transaction).settings())
      try AnalysisTable(transaction).keep(analysis)
      return analysis
    }
  }

  /// Where the ticket goes in the queues, from what was understood. Categories are those of
  /// `Routing.categories(_:)`, by the intent's name; `rules` are the business's own.
  package func classify(
    _ analysis: Analysis, message: Message, contact: Contact?, teams: [Team],
    categories: [String: Category.ID], rules: [RoutingRule] = []
  ) -> Classification {
    let tier = contact?.tier ?? .regular
    let verdict = Priorities.verdict(on: analysis, tier: tier, text: message.body)
    let intent = analysis.intent.intent
    // Nobody's rule takes a site that is down from whoever is on call.
    let isFixed = intent == .outage && verdict.impact == .siteDown
    let rule = RuleBook.taken(
      from: isFixed ? [] : rules, for: analysis, tier: tier,
      impact: verdict.impact, priority: verdict.priority, among: teams)
    let team =
      rule?.team ?? Routing.team(for: intent, impact: verdict.impact, among: teams)
    return Classification(
      language: analysis.language.language.code, intent: intent.rawValue,
      sentiment: analysis.sentiment.rawValue, priority: rule?.priority ?? verdict.priority,
      impact: verdict.impact, team: team, category: categories[intent.rawValue], subCategory: nil,
      reasons: analysis.reasons + verdict.reasons + [rule?.reason].compactMap(\.self)
        + Self.suggestions(for: analysis, team: teams.first { $0.id == team }))
  }

  /// Team and template, and what the customer has still to be asked, in their language.
  private static func suggestions(for analysis: Analysis, team: Team?) -> [String] {
    let template = IssueTemplate(for: analysis.intent.intent)
    var reasons = team.map { ["suggests team \($0.name)"] } ?? []
    reasons.append("template “\(template.name)”")
    let missing = template.missing(from: analysis.entities)
    if !missing.isEmpty { reasons.append("does not name: " + missing.joined(separator: ", ")) }
    let open = template.questions(open: analysis.entities, in: analysis.language.language)
    if !open.isEmpty { reasons.append("to ask: “\(open.joined(separator: "” “"))”") }
    return reasons
  }

  /// The contact's language first, then the tenant's in their order.
  private static func expectedLanguages(
    _ contact: Contact?, _ settings: TenantSettings
  ) -> [Language] {
    var languages: [Language] = []
    for code in [contact?.language].compactMap(\.self) + settings.languages {
      if let language = Language(code: code), !languages.contains(language) {
        languages.append(language)
      }
    }
    return languages
  }

  private func flags(of letter: Utterance, _ intent: IntentGuess) -> [Analysis.Flag] {
    var flags: [Analysis.Flag] = []
    if intent.intent == .other { flags.append(.unclear) }
    let text = letter.subject + "\n" + letter.body
    if RequestForPerson.found(in: text, language: letter.language) != nil {
      flags.append(.asksForPerson)
    }
    if ConfirmationPhrase.found(in: letter.body, language: letter.language) != nil {
      flags.append(.confirmsSolution)
    }
    if !letter.language.isOfTheDesk { flags.append(.foreignLanguage) }
    for match in LegalOrSafetyWords.found(in: text, language: letter.language) {
      switch match.topic {
      case .legal: flags.append(.legal)
      case .safety: flags.append(.safety)
      case .privacy: flags.append(.privacy)
      case .press: flags.append(.press)
      }
    }
    return flags
  }

  private func reasons(
    _ intent: IntentGuess, _ sentiment: Sentiment, _ urgency: Urgency, _ entities: [Entity]
  ) -> [String] {
    var reasons = ["intent \(intent.intent.rawValue) (\(percent(intent.probability)))"]
    if !intent.reasons.isEmpty {
      reasons.append("because of “\(intent.reasons.prefix(3).joined(separator: "”, “"))”")
    }
    reasons.append("\(sentiment.label.rawValue) (\(percent(sentiment.probability)))")
    if urgency.level != .normal {
      reasons.append("urgency \(urgency.level.rawValue) (\(percent(urgency.probability)))")
    }
    for entity in entities.prefix(4) {
      reasons.append("names \(entity.kind.words) \(entity.value)")
    }
    return reasons
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension Entity.Kind {
  fileprivate var words: String { rawValue.replacing("_", with: " ") }
}
