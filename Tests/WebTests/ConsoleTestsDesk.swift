import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("The desk around the tickets")
struct ConsoleTestsDesk {
  @Test("says who else looks or writes, and forgets who falls silent", arguments: Engine.allCases)
  func presence(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    let (ana, tom) = (try await site.browser(.agent), try await site.browser(.manager))
    let path = "/tickets/\(heard.ticket)/presence"
    #expect(await ana.post(path, ["doing": "looking"]).text.isEmpty, "nobody else is there")
    #expect(await tom.post(path, ["doing": "typing"]).text.contains("Agent Person is looking"))
    let part = "/tickets/\(heard.ticket)/part/presence"
    #expect(await ana.get(part).text.contains("Manager Person is writing"))
    #expect(await ana.post(path, ["doing": "nonsense"]).status == 200)
    site.house.clock.advance(by: .seconds(41))
    #expect(await ana.get(part).text.isEmpty)
    _ = await tom.post(path, ["doing": "looking"])
    #expect(await ana.get(part).text.contains("Manager Person"))
    _ = await tom.post(path, ["doing": "gone"])
    #expect(await ana.get(part).text.isEmpty)
    let viewer = try await site.browser(.viewer)
    #expect(await viewer.post(path, ["doing": "looking"]).status == 403)
    #expect(await ana.get("/tickets/\(heard.ticket)").text.contains("data-says=\"\(path)\""))
    #expect(await !viewer.get("/tickets/\(heard.ticket)").text.contains("data-says"))
  }

  @Test("tells open pages of somebody new, once", arguments: [Engine.sqlite])
  func news(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    let board = PresenceBoard()
    let agent = try await site.rooms.accounts.signedIn(site)
    let now = site.house.clock.now
    #expect(board.note(.looking, by: agent, on: heard.ticket, at: now))
    #expect(!board.note(.looking, by: agent, on: heard.ticket, at: now + .seconds(15)))
    #expect(board.note(.typing, by: agent, on: heard.ticket, at: now + .seconds(20)))
    #expect(board.note(.looking, by: agent, on: heard.ticket, at: now + .seconds(90)))
    #expect(board.note(.gone, by: agent, on: heard.ticket, at: now + .seconds(91)))
    #expect(!board.note(.gone, by: agent, on: heard.ticket, at: now + .seconds(92)))
    #expect(board.others(than: agent, on: heard.ticket, at: now).isEmpty)
  }

  @Test(
    "finds tickets by number and customers by the beginning of a name", arguments: Engine.allCases)
  func palette(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail(from: "\"Ada & Byron\" <ada@customer.example>", "Hello?")
    _ = try await site.mail(from: "Adam Smith <smith@customer.example>", "Hi")
    let number = try await site.ticket(heard.ticket).number
    let browser = try await site.browser()
    func find(_ words: String) async -> String {
      await browser.get("/part/palette?q=\(words.percentEncoded)").text
    }
    #expect(await find("#\(number)").contains("data-href=\"/tickets/\(heard.ticket)\""))
    let both = await find("ADA")
    #expect(both.contains("ada@customer.example"))
    #expect(both.contains("Adam Smith"))
    #expect(await find("adam").contains("smith@customer.example"))
    #expect(await !find("adam").contains("Byron"))
    #expect(await find("smith@cust").contains("Adam Smith"))
    #expect(await find("a").isEmpty)
    #expect(await find("%").isEmpty)
    #expect(await find("ada").contains("role=\"option\""))
    #expect(await browser.get("/queues/all").text.contains("id=\"palette\""))
  }

  @Test("files blocked senders as spam and allowed ones not", arguments: Engine.allCases)
  func senders(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser()
    let empty = await browser.get("/senders").text
    #expect(empty.contains("No rules yet"))
    let wrong = await browser.post("/senders", ["pattern": "nonsense", "verdict": "block"])
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("value=\"nonsense\""))
    _ = await browser.post("/senders", ["pattern": "@Spam.example", "verdict": "block"])
    _ = await browser.post("/senders", ["pattern": "good@spam.example", "verdict": "allow"])
    let bad = try await site.mail(from: "Mal <mal@spam.example>", "Buy!")
    let good = try await site.mail(from: "Good <GOOD@spam.example>", "A question")
    let other = try await site.mail(from: "x@notspam.example", "A question")
    #expect(try await site.ticket(bad.ticket).isSpam)
    #expect(try await !site.ticket(good.ticket).isSpam)
    #expect(try await !site.ticket(other.ticket).isSpam)
    let page = await browser.get("/senders").text
    #expect(page.contains("@Spam.example"))
    // A page of spam offers to block its sender.
    #expect(
      await browser.get("/tickets/\(bad.ticket)").text.contains(
        "name=\"pattern\" value=\"mal@spam.example\""))

    let client = try await Client(site)
    let rules = try await client.get("/senders").list
    #expect(
      rules.compactMap { $0["pattern"] as? String } == ["@Spam.example", "good@spam.example"])
    let id = try #require(rules.first?["id"] as? String)
    #expect(try await client.send(.delete, "/senders/\(id)").status == 204)
    #expect(try await client.send(.delete, "/senders/\(id)").status == 404)
    let again = try await client.send(
      .post, "/senders", ["pattern": "good@spam.example", "verdict": "block"])
    #expect(again.status == 201)
    #expect(try await client.get("/senders").list.count == 1, "one rule for each sender")
    let later = try await site.mail(from: "Mal <mal@spam.example>", "Buy again!")
    #expect(try await !site.ticket(later.ticket).isSpam)
  }
}

extension AccountsDesk {
  fileprivate func signedIn(_ site: TestSite) async throws -> SignedIn {
    let agent = try #require(site.people[.agent])
    let made = try await createToken(
      for: agent.id, in: site.tenant, name: "t", scopes: Set(TokenScope.allCases),
      by: .system("test"))
    return try #require(try await who(token: made.secret))
  }
}
