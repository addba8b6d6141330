import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text
import Tickets

@testable import Triage

@Suite("A business's own rules")
struct RoutingRuleTests {
  private func verdict(
    _ body: String, _ rules: [RoutingRule], tier: Contact.Tier = .regular,
    teams kinds: [(String, Team.Kind)] = [("Support", .support), ("Nachtwacht", .onCall)]
  ) async throws -> (Classification, [String: TeamID]) {
    let desk = try await TriageDeskTests.Desk(.sqlite)
    let accounts = AccountsDesk(database: desk.house.database, world: desk.house.world)
    var teams: [Team] = []
    for (name, kind) in kinds + [("Retouren", .other)] {
      teams.append(
        try await accounts.addTeam(
          to: desk.house.tenant, name: name, kind: kind, by: .system("test")))
    }
    var settings = TenantSettings()
    settings.routingRules = rules
    try settings.check()
    let message = desk.message(body)
    let contact = desk.contact(tier)
    let analysis = desk.triage.understand(
      message, subject: "", contact: contact, settings: settings)
    let made = desk.triage.classify(
      analysis, message: message, contact: contact, teams: teams, categories: [:],
      rules: settings.routingRules)
    return (made, Dictionary(teams.map { ($0.name, $0.id) }) { first, _ in first })
  }

  @Test("the first that fits gives the team and raises the priority, and the timeline names it")
  func first() async throws {
    let rules = [
      RoutingRule(name: "French", languages: ["fr"], team: "Support", priority: "urgent"),
      RoutingRule(
        name: "Refunds to returns", intents: ["refund"], team: "retouren", priority: "high"),
      RoutingRule(name: "All", team: "Support"),
    ]
    let (made, teams) = try await verdict("I want my money back for order 10045.", rules)
    #expect(made.team == teams["Retouren"])
    #expect(made.priority == .high)
    #expect(
      made.reasons.contains("rule “Refunds to returns”: team retouren, priority high"))
    #expect(made.reasons.contains("suggests team Retouren"))
    #expect(made.reasons.contains("template “Refund”"))
  }

  @Test("none makes a ticket less pressing, and a team that is gone changes nothing")
  func bounds() async throws {
    let rules = [RoutingRule(name: "Calm", tier: "vip", team: "Gone", priority: "low")]
    let (made, teams) = try await verdict("My parcel has not arrived.", rules, tier: .vip)
    let (plain, _) = try await verdict("My parcel has not arrived.", [], tier: .vip)
    #expect(made.priority == plain.priority)
    #expect(made.team == teams["Support"])
    #expect(made.reasons.contains("rule “Calm”: no team “Gone” here"))
    let (other, _) = try await verdict("My parcel has not arrived.", rules)
    #expect(!other.reasons.contains { $0.hasPrefix("rule") })
  }

  @Test("none takes a site that is down from whoever is on call")
  func fixed() async throws {
    let rules = [RoutingRule(name: "Everything", team: "Support", priority: "low")]
    let (made, teams) = try await verdict("Your website is down, nobody can order!", rules)
    #expect(made.team == teams["Nachtwacht"])
    #expect(made.priority == .urgent)
  }

  @Test("a rule that cannot work is refused in words")
  func refused() {
    for rule in [
      RoutingRule(name: "", team: "Support"), RoutingRule(name: "Nothing"),
      RoutingRule(name: "Odd", intents: ["gardening"], team: "Support"),
      RoutingRule(name: "Odd", tier: "gold", team: "Support"),
      RoutingRule(name: "Odd", priority: "huge"),
    ] {
      var settings = TenantSettings()
      settings.routingRules = [rule]
      #expect(throws: Problem.self) { try settings.check() }
    }
  }

  @Test("rules are kept with the settings and read back the same")
  func kept() throws {
    var settings = TenantSettings()
    settings.routingRules = [
      RoutingRule(
        name: "Angry", impact: "site_down", sentiment: "negative", urgency: "high", team: "A")
    ]
    #expect(try TenantSettings(json: settings.json) == settings)
  }

  @Test("each intent has a template in five languages, with questions in the customer's words")
  func templates() {
    for intent in Intent.allCases {
      let template = IssueTemplate(for: intent)
      for language in Language.desk {
        #expect(!template.name(in: language).isEmpty)
        for question in template.questions { #expect(question.words(in: language).contains("?")) }
      }
    }
    let delivery = IssueTemplate(for: .delivery)
    #expect(delivery.questions(open: [], in: .dutch) == ["Wat is uw bestelnummer?"])
    let order = Entity(
      kind: .orderID, value: "10045", text: "10045", range: 0..<5, probability: 0.9)
    #expect(delivery.questions(open: [order], in: .dutch).isEmpty)
    #expect(IssueTemplate(for: .outage).missing(from: []).isEmpty)
    #expect(IssueTemplate(for: .outage).questions(open: [], in: .french).count == 2)
  }
}
