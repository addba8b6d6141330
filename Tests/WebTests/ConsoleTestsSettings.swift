import Accounts
import Foundation
import HTTP
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("The settings")
struct ConsoleTestsSettings {
  @Test("lead managers to the business and everybody else to their own page")
  func entrance() async throws {
    let site = try await TestSite(.sqlite)
    let owner = try await site.browser(.owner)
    #expect(await owner.get("/settings").headers["location"] == "/settings/business")
    let agent = try await site.browser(.agent)
    #expect(await agent.get("/settings").headers["location"] == "/settings/profile")
    let page = await agent.get("/settings/profile").text
    #expect(!page.contains("/settings/people"))
    #expect(await owner.get("/settings/profile").text.contains("/settings/people"))
  }

  @Test("stop drafts with a banner on every page, and let them go on", arguments: Engine.allCases)
  func switches(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let owner = try await site.browser(.owner)
    let agent = try await site.browser(.agent)
    let answer = await owner.post(
      "/settings/switches/everything", ["on": "no", "reason": "Wrong <prices>"])
    #expect(answer.status == 303)
    #expect(try await !site.rooms.accounts.switches(of: site.tenant).allow(.drafts))
    for path in ["/queues/all", "/knowledge", "/settings/profile"] {
      let page = await agent.get(path).text
      #expect(page.contains("Manual-only mode"), "\(path)")
      #expect(page.contains("Wrong &lt;prices&gt;"), "\(path)")
      #expect(page.contains("by Owner Person"), "\(path)")
    }
    _ = await owner.post("/settings/switches/everything", ["on": "yes"])
    #expect(!(await agent.get("/queues/all").text.contains("stopped")))
    #expect(await owner.post("/settings/switches/nonsense", ["on": "no"]).status == 404)
    let log = await owner.get("/settings/audit").text
    #expect(log.contains("switched off"))
    #expect(log.contains("The chain is whole"))
  }

  @Test("invite somebody by a link that works once", arguments: Engine.allCases)
  func invitation(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let owner = try await site.browser(.owner)
    let made = await owner.post(
      "/settings/people", ["name": "Nina New", "email": "nina@acme.example", "role": "agent"])
    #expect(made.status == 201)
    let link = try #require(
      made.text.firstMatch(of: /http:\/\/desk\.example(\/welcome\/[A-Za-z0-9_-]+)/)?.output.1)
    #expect(!(await owner.get("/settings/people").text.contains("/welcome/")))
    let nina = Browser(site.router)
    #expect(await nina.get(String(link)).text.contains("Nina New"))
    let differing = await nina.post(
      String(link), ["password": "a long password", "again": "another password"])
    #expect(differing.status == 422)
    let short = await nina.post(String(link), ["password": "short", "again": "short"])
    #expect(short.status == 422)
    #expect(short.text.contains("at least 10 characters"))
    let entered = await nina.post(
      String(link), ["password": "a long password", "again": "a long password"])
    #expect(entered.status == 303)
    #expect(await nina.get("/queues/all").status == 200)
    #expect(await Browser(site.router).get(String(link)).status == 404)
    let taken = await owner.post(
      "/settings/people", ["name": "Nina", "email": "NINA@acme.example", "role": "agent"])
    #expect(taken.status == 409)
    #expect(taken.text.contains("email-mistake"))
  }

  @Test("give a leaver's open tickets to a successor", arguments: Engine.allCases)
  func leaving(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let (agent, manager) = (
      try #require(site.people[.agent]), try #require(site.people[.manager])
    )
    var tickets: [Ticket.ID] = []
    for number in 1...3 {
      let heard = try await site.mail(from: "c\(number)@customer.example", "Hello?")
      try await site.assign(heard.ticket, to: agent.id)
      tickets.append(heard.ticket)
    }
    let browser = try await site.browser(.agent)
    let owner = try await site.browser(.owner)
    let page = await owner.get("/settings/people/\(agent.id)").text
    #expect(page.contains("Open tickets to take over: 3."))
    let answer = await owner.post(
      "/settings/people/\(agent.id)/deactivation", ["successor": manager.id.text])
    #expect(answer.status == 303)
    for ticket in tickets {
      #expect(try await site.ticket(ticket).assignedUser == manager.id)
    }
    #expect(await browser.get("/queues/all").status == 303)
    let viewer = try #require(site.people[.viewer])
    let refused = await owner.post(
      "/settings/people/\(manager.id)/deactivation", ["successor": viewer.id.text])
    #expect(refused.status == 422)
    #expect(await owner.get("/settings/people/\(manager.id)").text.contains("/deactivation"))
    _ = await owner.post("/settings/people/\(manager.id)/deactivation", ["successor": ""])
    #expect(try await site.ticket(tickets[0]).assignedUser == nil)
  }

  @Test("keep an owner's account from managers, and everybody from locking themselves out")
  func ranks() async throws {
    let site = try await TestSite(.sqlite)
    let manager = try await site.browser(.manager)
    let owner = try #require(site.people[.owner])
    for (path, fields) in [
      ("", ["role": "agent"]), ("/link", [:]), ("/sessions", [:]), ("/deactivation", [:]),
    ] {
      let answer = await manager.post("/settings/people/\(owner.id)\(path)", fields)
      #expect(answer.status == 403, "\(path)")
    }
    #expect(
      await manager.post(
        "/settings/people", ["name": "O", "email": "o@acme.example", "role": "owner"]
      ).status == 403)
    #expect(
      await manager.post(
        "/settings/tokens", ["name": "t", "scopes": "read", "user": owner.id.text]
      ).status == 403)
    let agent = try #require(site.people[.agent])
    #expect(
      await manager.post("/settings/people/\(agent.id)", ["role": "owner"]).status == 403)
    let own = try await site.browser(.owner)
    for path in ["/link", "/deactivation"] {
      #expect(await own.post("/settings/people/\(owner.id)\(path)").status == 409, "\(path)")
    }
    #expect(await own.post("/settings/people/\(owner.id)", ["role": "agent"]).status == 409)
    #expect(try await site.rooms.accounts.user(owner.id, of: site.tenant).role == .owner)
  }

  @Test("show a token once and refuse it once it is revoked", arguments: Engine.allCases)
  func tokens(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let owner = try await site.browser(.owner)
    let none = await owner.post("/settings/tokens", ["name": "shop"])
    #expect(none.status == 422)
    #expect(none.text.contains("Choose at least one scope."))
    let made = await owner.post("/settings/tokens", ["name": "web shop", "scopes": "read"])
    #expect(made.status == 201)
    let secret = try #require(made.text.firstMatch(of: /mlt_[A-Za-z0-9_-]+/)?.output)
    #expect(!(await owner.get("/settings/tokens").text.contains(secret)))
    let bearer: Headers = ["authorization": "Bearer \(secret)"]
    let program = Browser(site.router)
    #expect(await program.get("/api/v1/tickets", headers: bearer).status == 200)
    #expect(await program.get("/api/v1/tokens", headers: bearer).status == 403)
    let token = try #require(try await site.rooms.accounts.tokens(of: site.tenant).last)
    #expect(token.lastUsedAt != nil)
    _ = await owner.post("/settings/tokens/\(token.id)/revocation")
    #expect(await program.get("/api/v1/tickets", headers: bearer).status == 401)
  }

  @Test("bring every mistake of the business back beside its field", arguments: Engine.allCases)
  func business(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let owner = try await site.browser(.owner)
    var form = [
      "name": "Acme & Sons", "languages": "nl, en", "time_zone": "Europe/Amsterdam",
      "refund_limit": "250,50", "currency": "eur", "hold_seconds": "60", "brand_voice": "Warm.",
      "words_to_use": "please\n\nthanks", "words_to_avoid": "unfortunately",
      "signature": "Acme\r\nParis", "order_id_patterns": "A-\\d+",
    ]
    #expect(await owner.post("/settings/business", form).status == 303)
    let settings = try await site.rooms.accounts.settings(of: site.tenant)
    #expect(settings.languages == ["nl", "en"])
    #expect("\(settings.refundLimit.amount)" == "250.5")
    #expect(settings.refundLimit.currency == "EUR")
    #expect(settings.wordsToUse == ["please", "thanks"])
    #expect(settings.signature == "Acme\nParis")
    #expect(!settings.acknowledgementsEnabled)
    #expect(await owner.get("/settings/business").text.contains("Acme &amp; Sons"))
    for (field, bad) in [
      ("name", ""), ("languages", "English"), ("time_zone", "Mars/Olympus"),
      ("refund_limit", "-1"), ("hold_seconds", "soon"), ("order_id_patterns", "("),
    ] {
      let good = form[field]
      form[field] = bad
      let answer = await owner.post("/settings/business", form)
      #expect(answer.status == 422, "\(field)")
      #expect(answer.text.contains("id=\"\(field)-mistake\""), "\(field)")
      form[field] = good
    }
    #expect(try await site.rooms.accounts.settings(of: site.tenant) == settings)
  }
}

extension TestSite {
  fileprivate func assign(_ ticket: Ticket.ID, to user: UserID) async throws {
    let tickets = rooms.tickets
    try await house.database.write(for: tenant) { transaction in
      try tickets.change(ticket, by: .system("test"), in: transaction) {
        $0.assign(user: user, team: nil)
      }
    }
  }
}
