import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Outbox
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Web

/// A program with a token.
struct Client: Sendable {
  let router: Router
  let token: String

  init(_ site: TestSite, _ role: Role = .agent, scopes: Set<TokenScope>? = nil) async throws {
    router = site.router
    let user = try #require(site.people[role])
    token = try await site.rooms.accounts.createToken(
      for: user.id, in: site.tenant, name: "test", scopes: scopes ?? Set(TokenScope.allCases),
      by: .user(user.id)
    ).secret.reveal()
  }

  struct Answer: Sendable {
    let response: Response
    var status: Int { response.status }
    var tag: String? { response.headers["etag"] }
    var object: [String: Any] {
      (try? JSONSerialization.jsonObject(with: response.data) as? [String: Any]) ?? [:]
    }
    var list: [[String: Any]] { object["data"] as? [[String: Any]] ?? [] }
    var code: String? { object["code"] as? String }
    var id: String { object["id"] as? String ?? "" }
  }

  func send(
    _ method: HTTP.Method, _ target: String, _ body: [String: Any]? = nil, headers: Headers = [:]
  ) async throws -> Answer {
    var headers = headers
    if !token.isEmpty { headers["authorization"] = "Bearer \(token)" }
    var data = Data()
    if let body {
      headers["content-type"] = "application/json"
      data = try JSONSerialization.data(withJSONObject: body)
    }
    let browser = Browser(router)
    return Answer(
      response: await browser.send(method, "/api/v1" + target, headers: headers, body: data))
  }

  func get(_ target: String, headers: Headers = [:]) async throws -> Answer {
    try await send(.get, target, headers: headers)
  }
}

@Suite("The API")
struct APITests {
  private static let grades = ["tone": 5, "accuracy": 5, "policy": 5]

  @Test("answers with the ticket's tag and takes changes only over it", arguments: Engine.allCases)
  func ticketTags(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let heard = try await site.mail("Hello?")
    let path = "/tickets/\(heard.ticket)"
    let first = try await client.get(path)
    let tag = try #require(first.tag)
    #expect(first.object["ticket_number"] as? String == "1001")
    #expect(try await client.get(path, headers: ["if-none-match": tag]).status == 304)
    let changed = try await client.send(
      .patch, path, ["priority": "high", "tags": ["b", "a"]], headers: ["if-match": tag])
    #expect(changed.status == 200)
    #expect(changed.object["priority"] as? String == "high")
    #expect(changed.object["tags"] as? [String] == ["a", "b"])
    #expect(changed.tag != tag)
    let late = try await client.send(
      .patch, path, ["priority": "low"], headers: ["if-match": tag])
    #expect(late.status == 412)
    #expect(late.code == "precondition.changed")
    #expect(try await client.get(path, headers: ["if-none-match": tag]).status == 200)
    // Who does not care what was there may change it all the same.
    #expect(try await client.send(.patch, path, ["priority": "low"]).status == 200)
  }

  @Test(
    "lets a draft be decided once, by its tag, with grades and validation",
    arguments: Engine.allCases)
  func decisions(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let draft = try await site.draft()
    let path = "/drafts/\(draft.id)"
    #expect(try await client.get("/drafts").list.map { $0["id"] as? String } == [draft.id.text])
    let shown = try await client.get(path)
    let tag = try #require(shown.tag)
    #expect(shown.object["suggested_reply"] as? String == draft.text)
    #expect(try await client.get(path, headers: ["if-none-match": tag]).status == 304)
    let refusals: [([String: Any], String)] = [
      ([:], "review.grade_missing"), (["grades": ["tone": 5]], "review.grade_missing"),
      (["grades": ["tone": 6, "accuracy": 1, "policy": 1]], "review.grade_range"),
      (["grades": Self.grades], "review.not_validated"),
      (["grades": Self.grades, "validation": true, "text": " "], "review.text_empty"),
      (["grades": Self.grades, "validation": true, "then": "explode"], "value_unknown"),
    ]
    for (body, code) in refusals {
      let refused = try await client.send(.post, path + "/approvals", body)
      #expect(refused.code == code, "\(body)")
      #expect(refused.status == 422, "\(body)")
    }
    let approval: [String: Any] = ["grades": Self.grades, "validation": true, "then": "resolve"]
    let stale = try await client.send(
      .post, path + "/approvals", approval, headers: ["if-match": "\"9\""])
    #expect(stale.status == 412)
    let done = try await client.send(
      .post, path + "/approvals", approval, headers: ["if-match": tag])
    #expect(done.status == 201)
    #expect(done.object["then"] as? String == "resolve")
    let again = try await client.send(.post, path + "/approvals", approval)
    #expect(again.status == 409)
    #expect(again.code == "draft.decided")
    #expect(try await client.get("/drafts").list.isEmpty)

    let letters = try await client.get("/tickets/\(draft.ticket)/letters").list
    let letter = try #require(letters.first?["id"] as? String)
    #expect(letters.count == 1)
    #expect(try await client.send(.delete, "/letters/\(letter)").status == 204)
    #expect(try await client.send(.delete, "/letters/\(letter)").code == "letter.not_held")
    let gradings = try await client.get("/gradings").list
    #expect(gradings.map { $0["graded_by"] as? String } == ["agent@acme.example"])
    #expect(gradings.first?["approval_status"] as? String == "approved")
  }

  @Test("turns drafts down, asks for others and takes over", arguments: Engine.allCases)
  func otherDecisions(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    for (number, (verb, body, status)) in [
      ("rejections", ["grades": Self.grades, "reason": "No"] as [String: Any], 204),
      ("regenerations", ["feedback": "Shorter"], 202), ("takeovers", ["grades": Self.grades], 204),
    ].enumerated() {
      let draft = try await site.draft(from: "c\(number)@customer.example")
      let answer = try await client.send(.post, "/drafts/\(draft.id)/\(verb)", body)
      #expect(answer.status == status, "\(verb)")
      let state = try await client.get("/drafts/\(draft.id)").object["state"] as? String
      #expect(state == ["rejected", "superseded", "taken_over"][number])
    }
  }

  @Test("asks for grades with a reply where a draft waits", arguments: Engine.allCases)
  func replies(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let draft = try await site.draft()
    let path = "/tickets/\(draft.ticket)/replies"
    let refused = try await client.send(.post, path, ["body": "By hand"])
    #expect(refused.code == "review.draft_needs_grades")
    let done = try await client.send(.post, path, ["body": "By hand", "grades": Self.grades])
    #expect(done.status == 201)
    #expect(done.object["text"] as? String == "By hand")
    let note = try await client.send(.post, "/tickets/\(draft.ticket)/notes", ["body": "Psst"])
    #expect(note.status == 201)
    let messages = try await client.get("/tickets/\(draft.ticket)/messages").list
    #expect(messages.map { $0["kind"] as? String } == ["message", "reply", "note"])
    #expect(messages.last?["customer_visible"] as? Bool == false)
  }

  @Test("takes the same entry once under its idempotency key", arguments: Engine.allCases)
  func idempotency(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let entry: [String: Any] = [
      "description": "It is broken", "contact": ["email": "bo@customer.example"],
      "priority": "high",
      "attachments": [["file_name": "a.txt", "data": Data("hi".utf8).base64EncodedString()]],
    ]
    let first = try await client.send(
      .post, "/tickets", entry, headers: ["idempotency-key": "k1"])
    #expect(first.status == 202)
    #expect(first.object["is_duplicate"] as? Bool == false)
    let raw = try #require(first.object["raw_message_id"] as? String)
    #expect(first.response.headers["location"] == "/api/v1/raw/\(raw)")
    let second = try await client.send(
      .post, "/tickets", entry, headers: ["idempotency-key": "k1"])
    #expect(second.object["raw_message_id"] as? String == raw)
    #expect(second.response.headers["idempotency-replayed"] == "true")
    // The receipt outlives the answer: the same call after a day is still the same message.
    site.house.clock.advance(by: .hours(30))
    let later = try await client.send(
      .post, "/tickets", entry, headers: ["idempotency-key": "k1"])
    #expect(later.object["raw_message_id"] as? String == raw)
    #expect(later.object["is_duplicate"] as? Bool == true)
    let third = try await client.send(
      .post, "/tickets", entry, headers: ["idempotency-key": "k2"])
    #expect(third.object["raw_message_id"] as? String != raw)
    #expect(try await client.get("/raw/\(raw)").object["state"] as? String == "stored")

    let heard = try await site.hear(try #require(Identifier(raw)))
    #expect(try await client.get("/raw/\(raw)").object["ticket_id"] as? String == heard.ticket.text)
    let ticket = try await client.get("/tickets/\(heard.ticket)").object
    #expect(ticket["channel"] as? String == "api")
    #expect(ticket["priority"] as? String == "high")
    for (body, code) in [
      (["description": " ", "contact": ["email": "a@b"]], "entry.body"),
      (["description": "x", "contact": [String: String]()], "entry.contact"),
      (["description": "x", "contact": ["email": "nonsense"]], "entry.email"),
      (["description": "x", "contact": ["email": "a@b"], "channel": "email"], "channel"),
    ] as [([String: Any], String)] {
      let refused = try await client.send(.post, "/tickets", body)
      #expect(refused.status == 422)
      #expect(refused.code == code)
    }
  }

  @Test("begins a letter to a customer", arguments: Engine.allCases)
  func outbound(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let body: [String: Any] = [
      "contact": ["name": "Bo", "email": "bo@customer.example"], "subject": "Your order",
      "body": "It is ready.", "priority": "urgent",
    ]
    let done = try await client.send(.post, "/outbound_tickets", body)
    #expect(done.status == 201)
    #expect(done.object["priority"] as? String == "urgent")
    let letters = try await client.get("/tickets/\(done.id)/letters").list
    #expect(letters.map { $0["recipient"] as? String } == ["bo@customer.example"])
    let refused = try await client.send(
      .post, "/outbound_tickets", body.merging(["contact": ["email": "x"]]) { $1 })
    #expect(refused.code == "contact.email")
  }

  @Test("finds tickets by number, address, status and priority", arguments: Engine.allCases)
  func finding(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let one = try await site.mail(from: "one@customer.example", "Hello?")
    let two = try await site.mail(from: "two@customer.example", "Hello?")
    _ = try await client.send(
      .patch, "/tickets/\(two.ticket)", ["priority": "urgent", "status": "resolved"])
    func ids(_ query: String) async throws -> [String?] {
      try await client.get("/tickets?\(query)").list.map { $0["id"] as? String }
    }
    #expect(try await ids("ticket_number=1001") == [one.ticket.text])
    #expect(try await ids("ticket_number=7") == [])
    #expect(try await ids("contact_email=TWO@customer.example") == [two.ticket.text])
    #expect(try await ids("status=resolved") == [two.ticket.text])
    #expect(try await ids("priority=urgent") == [two.ticket.text])
    #expect(try await ids("priority=normal") == [one.ticket.text])
    #expect(try await client.get("/tickets?status=lost").code == "value_unknown")
  }
}
