import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text
import Tickets

@testable import Triage

@Suite("Triage")
struct TriageDeskTests {
  /// A desk with an open ticket of one customer message.
  struct Desk {
    let house: Rehearsal
    let tickets: TicketDesk
    let triage: TriageDesk

    init(_ engine: Engine) async throws {
      house = try await Rehearsal(engine)
      tickets = TicketDesk(
        database: house.database, world: house.world, listeners: FactListeners { _, _ in })
      triage = TriageDesk(database: house.database, world: house.world)
    }

    func message(_ body: String, on ticket: Ticket.ID? = nil) -> Message {
      Message(
        id: house.world.id(), ticket: ticket ?? house.world.id(), author: .customer, authorID: nil,
        authorName: "Ana", createdAt: house.clock.now, channel: .email, kind: .message, body: body)
    }

    func heard(_ body: String, subject: String) async throws -> Message {
      try await house.database.write(for: house.tenant) { [self] transaction in
        let ticket = try tickets.open(
          NewTicket(
            channel: .email, inbox: nil, subject: subject, description: body, customer: nil),
          by: .customer, in: transaction)
        let message = message(body, on: ticket.id)
        try tickets.add(message, in: transaction)
        return message
      }
    }

    func contact(_ tier: Contact.Tier = .regular, language: String? = nil) -> Contact {
      Contact(
        id: house.world.id(), firstName: "Ana", lastName: "Vries", email: "ana@customer.example",
        tier: tier, language: language, createdAt: house.clock.now)
    }
  }

  @Test("understanding a message twice stores it once", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let body = "Hello, my order 10045 has not arrived. I paid € 49,95. My lawyer will hear of it!"
    let message = try await desk.heard(body, subject: "Where is it?")
    let first = try #require(try await desk.triage.understand(message.id, of: desk.house.tenant))
    desk.house.clock.advance(by: .minutes(5))
    _ = try await desk.triage.understand(message.id, of: desk.house.tenant)

    let (kept, newest, count) = try await desk.house.database.read(for: desk.house.tenant) {
      transaction in
      let table = AnalysisTable(transaction)
      return (
        try table.analysis(of: message.id), try table.newest(of: message.ticket),
        try transaction.run(
          "SELECT count(*) AS count FROM analysis WHERE tenant_id = \(transaction.tenant)")[0].int(
            "count")
      )
    }
    #expect(count == 1)
    #expect(kept == newest)
    let analysis = try #require(kept)
    #expect(analysis.intent.intent == .delivery)
    #expect(analysis.intent.probability == first.intent.probability)
    #expect(analysis.language.language == .english)
    #expect(analysis.entities == first.entities)
    #expect(analysis.entities.map(\.value) == ["10045", "EUR 49.95"])
    #expect(analysis.flags == [.legal])
    #expect(analysis.reasons == first.reasons)
    #expect(analysis.createdAt == first.createdAt)
  }

  @Test("one tenant's analyses are not another's", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let other = try await desk.house.anotherTenant()
    let message = try await desk.heard("Please cancel my subscription.", subject: "Stop")
    _ = try await desk.triage.understand(message.id, of: desk.house.tenant)
    #expect(try await desk.triage.understand(message.id, of: other) == nil)
    let seen = try await desk.house.database.read(for: other) {
      try AnalysisTable($0).analysis(of: message.id)
    }
    #expect(seen == nil)
  }

  @Test("the newest analysis of a ticket is that of its newest message", arguments: Engine.allCases)
  func newest(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let settings = TenantSettings()
    let ticket: Ticket.ID = desk.house.world.id()
    let first = desk.message("My parcel has not arrived.", on: ticket)
    let early = desk.triage.understand(first, subject: "", contact: nil, settings: settings)
    desk.house.clock.advance(by: .hours(1))
    let second = desk.message("Then I want my money back.", on: ticket)
    let late = desk.triage.understand(second, subject: "", contact: nil, settings: settings)
    let found = try await desk.house.database.write(for: desk.house.tenant) { transaction in
      let table = AnalysisTable(transaction)
      try table.keep(late)
      try table.keep(early)
      return try table.newest(of: ticket)
    }
    #expect(found?.message == second.id)
    #expect(found?.intent.intent == .refund)
  }

  @Test("a short text is read in the contact's language, then in the tenant's")
  func language() async throws {
    let desk = try await Desk(.sqlite)
    var settings = TenantSettings()
    settings.languages = ["nl", "en"]
    let message = desk.message("is in water")
    func language(_ contact: Contact?) -> Language {
      desk.triage.understand(message, subject: "", contact: contact, settings: settings)
        .language.language
    }
    #expect(language(desk.contact(language: "en")) == .english)
    #expect(language(nil) == .dutch)
  }

  @Test(
    "what says nothing is other, flagged for a person",
    arguments: ["", "…", "😀", "asdf qwer", String(repeating: "x ", count: 60_000)])
  func unclear(body: String) async throws {
    let desk = try await Desk(.sqlite)
    let analysis = desk.triage.understand(
      desk.message(body), subject: "", contact: nil, settings: TenantSettings())
    #expect(analysis.intent.intent == .other)
    #expect(analysis.isUnclear)
  }

  @Test("an intent that the tenant does not use is never given")
  func tenantsIntents() async throws {
    let desk = try await Desk(.sqlite)
    var settings = TenantSettings()
    settings.intents = ["refund", "other"]
    let analysis = desk.triage.understand(
      desk.message("My parcel has not arrived."), subject: "", contact: nil, settings: settings)
    #expect([.refund, .other].contains(analysis.intent.intent))
  }

  @Test(
    "flags say what rules must know",
    arguments: [
      ("I want to talk to a person now.", Analysis.Flag.asksForPerson),
      ("The charger caught fire and I am injured.", .safety),
      ("Mijn advocaat neemt contact op.", .legal), ("Gracias, ya funciona.", .confirmsSolution),
      ("Gdzie jest moja paczka? Czekam już dwa tygodnie na przesyłkę.", .foreignLanguage),
    ])
  func flags(body: String, flag: Analysis.Flag) async throws {
    let desk = try await Desk(.sqlite)
    let analysis = desk.triage.understand(
      desk.message(body), subject: "", contact: nil, settings: TenantSettings())
    #expect(analysis.flags.contains(flag), "\(analysis.flags)")
  }

  @Test("the verdict names team, category, due time and what is still to be asked")
  func classification() async throws {
    let desk = try await Desk(.sqlite)
    let house = desk.house
    func team(_ name: String, _ kind: Team.Kind) async throws -> Team {
      let accounts = AccountsDesk(database: house.database, world: house.world)
      return try await accounts.addTeam(
        to: house.tenant, name: name, kind: kind, by: .system("test"))
    }
    let support = try await team("Support", .support)
    let onCall = try await team("On call", .onCall)
    let category = Category(id: house.world.id(), parent: nil, name: "Outages")
    func verdict(_ body: String, _ tier: Contact.Tier = .regular) -> Classification {
      let message = desk.message(body)
      let contact = desk.contact(tier)
      let settings = TenantSettings()
      let analysis = desk.triage.understand(
        message, subject: "", contact: contact, settings: settings)
      return desk.triage.classify(
        analysis, message: message, contact: contact, teams: [support, onCall],
        categories: Routing.categories([category]))
    }
    let down = verdict("Your website is down, nobody can order anything!")
    #expect(down.priority == .urgent)
    #expect(down.team == onCall.id)
    #expect(down.category == category.id)
    let late = verdict("My parcel has not arrived.", .vip)
    #expect(late.team == support.id)
    #expect(late.category == nil)
    #expect(late.reasons.contains("does not name: order number"))
    #expect(
      !verdict("My order 10045 has not arrived.").reasons.contains { $0.hasPrefix("does not name") }
    )
  }

  @Test("a tenant without the wanted team falls back on support, then on nobody")
  func routing() {
    #expect(Routing.team(for: .billing, impact: .singleUser, among: []) == nil)
  }

  @Test("categories are found by their names in any of the desk's languages")
  func categories() {
    func category(_ name: String, _ low: UInt64) -> Category {
      Category(id: Identifier(high: 0, low: low), parent: nil, name: name)
    }
    let found = Routing.categories([
      category("Lieferung", 1), category("product_question", 2), category("Gardening", 3),
      category("Returns and refunds", 4),
    ])
    #expect(
      found == [
        "delivery": Identifier(high: 0, low: 1), "product_question": Identifier(high: 0, low: 2),
        "refund": Identifier(high: 0, low: 4),
      ])
  }
}
