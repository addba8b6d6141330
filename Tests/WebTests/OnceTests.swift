import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Outbox
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Web

@Suite("A request with a key")
struct OnceTests {
  private static var letter: [String: Any] {
    [
      "contact": ["email": "zita@customer.example", "name": "Zita"], "subject": "Ready",
      "body": "Your machine is ready.",
    ]
  }

  private func tickets(_ site: TestSite) async throws -> Int {
    try await site.read {
      try QueueTable($0).page(of: .all, for: Identifier(high: 0, low: 0), at: site.house.clock.now)
        .count
    }
  }

  @Test("is performed once, and answered the same again", arguments: Engine.allCases)
  func replay(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let key: Headers = ["idempotency-key": "letter-1"]
    let first = try await client.send(.post, "/outbound_tickets", Self.letter, headers: key)
    #expect(first.status == 201)
    let again = try await client.send(.post, "/outbound_tickets", Self.letter, headers: key)
    #expect(again.status == 201)
    #expect(again.id == first.id)
    #expect(again.tag == first.tag)
    #expect(again.response.headers["location"] == first.response.headers["location"])
    #expect(again.response.headers["idempotency-replayed"] == "true")
    #expect(again.response.headers["content-type"] == "application/json")
    #expect(try await tickets(site) == 1)
    // Notes, which nothing else protects.
    let note = "/tickets/\(first.id)/notes"
    for _ in 1...3 {
      _ = try await client.send(.post, note, ["body": "Psst"], headers: ["idempotency-key": "n"])
    }
    let kinds = try await client.get("/tickets/\(first.id)/messages").list.compactMap {
      $0["kind"] as? String
    }
    #expect(kinds.filter { $0 == "note" }.count == 1)
  }

  @Test("with another body, or for something else, is refused with 422", arguments: Engine.allCases)
  func reuse(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let key: Headers = ["idempotency-key": "k"]
    let first = try await client.send(.post, "/outbound_tickets", Self.letter, headers: key)
    var other = Self.letter
    other["subject"] = "Something else"
    let differs = try await client.send(.post, "/outbound_tickets", other, headers: key)
    #expect(differs.status == 422)
    #expect(differs.code == "idempotency.reused")
    let elsewhere = try await client.send(
      .post, "/tickets/\(first.id)/notes", ["body": "x"], headers: key)
    #expect(elsewhere.status == 422)
    #expect(try await tickets(site) == 1)
    // Another person's key is their own.
    let manager = try await Client(site, .manager)
    #expect(
      try await manager.send(.post, "/outbound_tickets", other, headers: key).status == 201)
    let long: Headers = ["idempotency-key": String(repeating: "k", count: 201)]
    #expect(try await client.send(.post, "/outbound_tickets", other, headers: long).status == 422)
  }

  @Test("that failed may be tried again", arguments: Engine.allCases)
  func failure(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let key: Headers = ["idempotency-key": "k"]
    var wrong = Self.letter
    wrong["contact"] = ["email": "nobody"]
    #expect(try await client.send(.post, "/outbound_tickets", wrong, headers: key).status == 422)
    #expect(
      try await client.send(.post, "/outbound_tickets", Self.letter, headers: key).status == 201)
  }

  @Test("is forgotten after a day", arguments: Engine.allCases)
  func expiry(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let key: Headers = ["idempotency-key": "k"]
    _ = try await client.send(.post, "/outbound_tickets", Self.letter, headers: key)
    site.house.clock.advance(by: .hours(25))
    var other = Self.letter
    other["subject"] = "A day later"
    #expect(try await client.send(.post, "/outbound_tickets", other, headers: key).status == 201)
    #expect(try await tickets(site) == 2)
  }

  @Test(
    "waits for nobody: while the first is under way the second is told so",
    arguments: Engine.allCases)
  func underWay(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let agent = try #require(site.people[.agent]).id
    let now = site.house.clock.now
    let tenant = site.tenant
    func claim(at moment: Date) async throws -> String {
      try await site.house.database.write(for: tenant) { transaction in
        switch try OnceTable(transaction).claim("k", of: agent, Data([1]), at: moment) {
        case .first: "first"
        case .done: "done"
        case .underWay: "under way"
        case .differs: "differs"
        }
      }
    }
    #expect(try await claim(at: now) == "first")
    #expect(try await claim(at: now + .seconds(30)) == "under way")
    // Whoever began is gone: one of those who come later takes over.
    #expect(try await claim(at: now + .minutes(3)) == "first")
    #expect(try await claim(at: now + .minutes(3)) == "under way")
  }

  @Test("twice at the same moment does one thing", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...4 {
        group.addTask {
          try await client.send(
            .post, "/outbound_tickets", Self.letter, headers: ["idempotency-key": "k"]
          ).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.allSatisfy { $0 == 201 || $0 == 409 })
    #expect(statuses.contains(201))
    #expect(try await tickets(site) == 1)
  }

  @Test(
    "of the console is one form, sent once however often it is clicked", arguments: Engine.allCases)
  func doubleClick(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    let browser = try await site.browser()
    let page = await browser.get("/tickets/\(heard.ticket)").text
    let name = String(try #require(page.firstMatch(of: /name="once" value="([^"]+)"/)).output.1)
    var fields = ["kind": "note", "body": "Psst", "once": name]
    for _ in 1...2 {
      let answer = await browser.post("/tickets/\(heard.ticket)/messages", fields)
      #expect(answer.headers["location"] == "/tickets/\(heard.ticket)")
    }
    #expect(try await site.messages(of: heard.ticket).count == 2)
    // The same page with other words is another note.
    fields["body"] = "Psst again"
    _ = await browser.post("/tickets/\(heard.ticket)/messages", fields)
    #expect(try await site.messages(of: heard.ticket).count == 3)
    let letter = [
      "kind": "outbound", "name": "Zita", "email": "zita@customer.example", "subject": "Ready",
      "body": "It is ready.", "once": "new-1",
    ]
    let first = await browser.post("/tickets", letter)
    let second = await browser.post("/tickets", letter)
    #expect(first.status == 303)
    #expect(second.headers["location"] == first.headers["location"])
  }
}
