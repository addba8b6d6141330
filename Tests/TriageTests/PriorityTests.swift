import Accounts
import Foundation
import Kit
import Store
import Testing
import Text
import Tickets

@testable import Triage

@Suite("Priority")
struct PriorityTests {
  func analysis(
    _ intent: Intent, _ sentiment: Sentiment.Label = .neutral, _ urgency: Urgency.Level = .normal,
    entities: [Entity] = [], flags: [Analysis.Flag] = [], language: Language = .english
  ) -> Analysis {
    Analysis(
      message: Identifier(high: 0, low: 1), ticket: Identifier(high: 0, low: 2),
      language: LanguageGuess(language, 0.9),
      intent: IntentGuess(intent, probability: 0.9, reasons: []), sentiment: sentiment,
      sentimentProbability: 0.9, urgency: urgency, urgencyProbability: 0.9, entities: entities,
      flags: flags, reasons: [], createdAt: Date(timeIntervalSince1970: 0))
  }

  func priority(
    _ analysis: Analysis, _ tier: Contact.Tier = .regular, _ text: String = ""
  ) -> Priority {
    Priorities.verdict(on: analysis, tier: tier, text: text).priority
  }

  @Test("weighs tier, severity, impact and feeling")
  func weighing() {
    #expect(priority(analysis(.delivery)) == .normal)
    #expect(priority(analysis(.feedback, .positive)) == .low)
    #expect(priority(analysis(.productQuestion, .neutral, .low)) == .low)
    #expect(priority(analysis(.complaint, .negative)) == .high)
    #expect(priority(analysis(.complaint, .negative, .high), .vip) == .urgent)
    #expect(priority(analysis(.delivery), .vip) == .normal)
    #expect(priority(analysis(.technical, .neutral, .high)) == .high)
    #expect(
      priority(analysis(.technical), .regular, "Nobody else, but my whole team waits.") == .normal)
    #expect(priority(analysis(.outage)) == .high)
    #expect(priority(analysis(.billing, flags: [.safety])) == .high)
    #expect(priority(analysis(.complaint, .negative, flags: [.safety])) == .urgent)
  }

  @Test("much money weighs")
  func money() {
    let amount = Entity(
      kind: .amount, value: "EUR 2400.00", text: "€ 2400", range: 0..<6, probability: 0.9)
    let verdict = Priorities.verdict(
      on: analysis(.billing, .negative, entities: [amount]), tier: .regular, text: "")
    #expect(verdict.priority == .high)
    #expect(verdict.reasons.contains("is about EUR 2400.00"))
  }

  @Test(
    "an outage that stops the site is urgent, in five languages",
    arguments: [
      ("Your website is down since 9!", Language.english),
      ("Nobody can reach the shop, error 503.", .english),
      ("De webshop ligt eruit, niemand kan bestellen.", .dutch),
      ("Die Seite ist nicht erreichbar.", .german), ("Votre site est inaccessible.", .french),
      ("La página está caída.", .spanish),
    ])
  func siteDown(text: String, language: Language) {
    let verdict = Priorities.verdict(
      on: analysis(.outage, language: language), tier: .regular, text: text)
    #expect(verdict.priority == .urgent)
    #expect(verdict.impact == .siteDown)
    #expect(verdict.reasons[0] == "the site is down: urgent, on-call team")
  }

  @Test("impact is predicted from who is said to be concerned; only outages stop a site")
  func impact() {
    func impact(_ intent: Intent, _ text: String) -> Impact {
      Priorities.verdict(on: analysis(intent), tier: .regular, text: text).impact
    }
    #expect(impact(.technical, "My phone is broken") == .singleUser)
    #expect(impact(.technical, "All our colleagues see the same error") == .multipleUsers)
    #expect(impact(.technical, "The site is down") == .singleUser)
    #expect(impact(.outage, "It is slow for everyone") == .multipleUsers)
    #expect(impact(.outage, "") == .singleUser)
  }

  @Test("goes with reasons in words whenever it is not the usual one")
  func reasons() {
    let verdict = Priorities.verdict(
      on: analysis(.complaint, .negative, .high), tier: .vip, text: "")
    #expect(
      verdict.reasons == [
        "is a complaint", "comes from a VIP", "is urgent by its own words",
        "is written in anger or distress",
      ])
    #expect(
      Priorities.verdict(on: analysis(.delivery), tier: .regular, text: "").reasons.isEmpty)
  }
}
