import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("The API's rules")
struct APITestsRules {
  @Test("hold for every route: it is described, and nothing is described that is not there")
  func described() async throws {
    let site = try await TestSite(.sqlite)
    let routes = Set(
      site.router.patterns.filter { $0.pattern.hasPrefix("/api/") }
        .map { "\($0.method.rawValue) \($0.pattern)" })
    let described = OpenAPIDocument.operations.map { "\($0.method.rawValue) \($0.pattern)" }
    #expect(Set(described) == routes)
    #expect(described.count == Set(described).count)

    let answer = await Browser(site.router).get("/api/openapi.json")
    #expect(answer.status == 200)
    let document = try #require(
      try JSONSerialization.jsonObject(with: answer.data) as? [String: Any])
    #expect(document["openapi"] as? String == "3.1.0")
    let paths = try #require(document["paths"] as? [String: Any])
    #expect(paths.keys.contains("/api/v1/tickets/{id}"))
    let components = try #require(document["components"] as? [String: Any])
    let schemas = try #require(components["schemas"] as? [String: Any])
    for match in answer.text.matches(of: /"#\/components\/schemas\/(\w+)"/) {
      #expect(schemas[String(match.output.1)] != nil, "\(match.output.1)")
    }
  }

  @Test(
    "hold for every answer: it has the members that its schema names", arguments: Engine.allCases)
  func schemas(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site, .owner)
    let draft = try await site.draft()
    let article = try await site.rooms.knowledge.list(for: site.tenant).articles[0]
    let heard = try await site.mail("A file", html: "<p>A file</p>")
    let contact = try #require(try await site.ticket(heard.ticket).customer)
    let tickets = site.rooms.tickets
    try await site.house.database.write(for: site.tenant) { transaction in
      try tickets.escalate(
        heard.ticket, to: .manager, reason: "vip", words: "A VIP", summary: "Call her",
        confidence: 0.4, team: nil, by: .system("test"), in: transaction)
    }
    let category = Category(id: site.house.world.id(), parent: nil, name: "Returns")
    try await site.house.database.write(for: site.tenant) {
      try ReferenceTable($0).insert(category)
    }
    let second = try await site.draft(from: "bo@customer.example")
    let reply = try await client.send(
      .post, "/drafts/\(second.id)/approvals",
      ["grades": ["tone": 5, "accuracy": 5, "policy": 5], "validation": true])
    _ = try await client.send(
      .post, "/senders", ["pattern": "@spam.example", "verdict": "block"])
    let ids = [
      "/api/v1/tickets/:id": heard.ticket.text, "/api/v1/drafts/:id": draft.id.text,
      "/api/v1/articles/:id": article.id.text, "/api/v1/contacts/:id": contact.text,
      "/api/v1/raw/:id": heard.raw.text, "/api/v1/tickets/:id/letters": second.ticket.text,
      "/api/v1/tickets/:id/drafts": draft.ticket.text,
    ]
    var checked = 0
    for operation in OpenAPIDocument.operations
    where operation.method == .get && operation.mediaType == "application/json" {
      guard let shape = operation.answer, operation.pattern.hasPrefix("/api/v1/") else { continue }
      let id = ids[operation.pattern] ?? heard.ticket.text
      var path = operation.pattern.replacing("/api/v1", with: "").replacing(":id", with: id)
        .replacing(":purpose", with: "closing").replacing(":language", with: "nl")
      if path.hasSuffix("/search") { path += "?q=return%20label" }
      let answer = try await client.get(path)
      #expect(answer.status == 200, "\(path)")
      expect(answer.object, toBe: shape, at: path)
      if case .object(let fields) = shape, fields.contains(where: { $0.name == "data" }) {
        // What only closed tickets and unwilling customers have is looked at in `APITestsPromises` and
        // in the tests of its room.
        let isRare = ["/usage", "/suppressions", "/closings"].contains(where: path.hasSuffix)
        #expect(isRare || !answer.list.isEmpty, "\(path) has nothing to check")
      }
      checked += 1
    }
    #expect(checked > 15)
    expect(reply.object, toBe: .named("ApprovedReply"), at: "approval")
  }

  /// Walks a value along its shape.
  private func expect(_ value: Any, toBe shape: Shape, at place: String) {
    switch shape {
    case .named(let name):
      guard let known = OpenAPIDocument.schemas[name] else {
        Issue.record("There is no schema \(name).")
        return
      }
      expect(value, toBe: known, at: "\(place) \(name)")
    case .object(let fields):
      guard let object = value as? [String: Any] else {
        Issue.record("\(place) is no object.")
        return
      }
      let names = Set(fields.map(\.name))
      let needed = Set(fields.filter(\.isRequired).map(\.name))
      #expect(Set(object.keys).subtracting(names).isEmpty, "\(place)")
      #expect(needed.subtracting(object.keys).isEmpty, "\(place)")
      for field in fields {
        if let member = object[field.name] {
          expect(member, toBe: field.shape, at: "\(place)/\(field.name)")
        }
      }
    case .list(let shape):
      guard let list = value as? [Any] else {
        Issue.record("\(place) is no list.")
        return
      }
      for item in list { expect(item, toBe: shape, at: place) }
    case .nullable(let shape):
      if !(value is NSNull) { expect(value, toBe: shape, at: place) }
    case .text: #expect(value is String, "\(place)")
    case .words(let words): #expect(words.contains(value as? String ?? ""), "\(place) \(value)")
    case .id: #expect(Identifier<Never>(value as? String ?? "") != nil, "\(place) \(value)")
    case .moment: #expect(Date(rfc3339: value as? String ?? "") != nil, "\(place) \(value)")
    case .integer, .number, .flag: #expect(value is NSNumber, "\(place)")
    case .anything: break
    }
  }

  @Test("hold for every page of a list: each row once", arguments: Engine.allCases)
  func cursors(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    for number in 1...5 {
      _ = try await site.mail(from: "c\(number)@customer.example", "Hello \(number)")
      _ = try await site.draft(from: "d\(number)@customer.example")
      try await site.article(title: "Article \(number)")
    }
    for (list, count) in [
      ("/tickets?limit=3", 10), ("/contacts?limit=3", 10), ("/drafts?limit=2", 5),
      ("/articles?limit=2", 6),
    ] {
      var seen: [String] = []
      var cursor: String? = ""
      while let place = cursor, seen.count < 99 {
        let answer = try await client.get(place.isEmpty ? list : "\(list)&cursor=\(place)")
        #expect(answer.status == 200)
        seen += answer.list.compactMap { $0["id"] as? String }
        cursor = answer.object["next_cursor"] as? String
      }
      #expect(seen.count == count, "\(list)")
      #expect(Set(seen).count == count, "\(list)")
      #expect(try await client.get("\(list)&cursor=x").status == 422, "\(list)")
    }
    for limit in ["0", "201", "x", "-1"] {
      #expect(try await client.get("/tickets?limit=\(limit)").code == "limit")
    }
  }

  @Test("hold for errors: a problem document with a stable code", arguments: Engine.allCases)
  func problems(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let nowhere = site.house.world.id(Ticket.self)
    let cases: [(HTTP.Method, String, [String: Any]?, Int, String)] = [
      (.get, "/tickets/\(nowhere)", nil, 404, "ticket.unknown"),
      (.get, "/tickets/\(nowhere)/messages", nil, 404, "ticket.unknown"),
      (.get, "/tickets/\(nowhere)/procedure", nil, 404, "ticket.unknown"),
      (.get, "/tickets/nonsense", nil, 404, "not_found"),
      (.get, "/drafts/\(nowhere)", nil, 404, "draft.unknown"),
      (.get, "/contacts/\(nowhere)", nil, 404, "contact.unknown"),
      (.get, "/articles/\(nowhere)", nil, 404, "article.unknown"),
      (.get, "/attachments/\(nowhere)", nil, 404, "attachment.unknown"),
      (.get, "/raw/\(nowhere)", nil, 404, "raw.unknown"),
      (.delete, "/letters/\(nowhere)", nil, 404, "letter.unknown"),
      (.get, "/nowhere", nil, 404, "not_found"),
      (.delete, "/tickets", nil, 405, "method_not_allowed"),
      (.post, "/tickets", nil, 400, "json.expected"),
      (.post, "/tickets", [:], 422, "json.field_missing"),
      (.patch, "/tickets/\(nowhere)", ["status": "x"], 422, "value_unknown"),
      (.patch, "/tickets/\(nowhere)", ["assigned_user_id": "x"], 422, "id_unreadable"),
      (.post, "/articles", ["title": " ", "body_markdown": "x"], 422, "article.empty"),
    ]
    for (method, path, body, status, code) in cases {
      let answer = try await client.send(method, path, body)
      #expect(answer.status == status, "\(method) \(path)")
      #expect(answer.code == code, "\(method) \(path)")
      #expect(answer.response.headers["content-type"] == "application/problem+json")
      #expect(answer.object["request_id"] as? String == "test")
    }
  }

  @Test("hold for tokens: each scope opens its own routes", arguments: Engine.allCases)
  func scopes(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let reader = try await Client(site, .owner, scopes: [.read])
    let heard = try await site.mail("Hello?")
    #expect(try await reader.get("/tickets").status == 200)
    let refused = try await reader.send(.post, "/tickets/\(heard.ticket)/notes", ["body": "x"])
    #expect(refused.status == 403)
    #expect(refused.code == "accounts.scope_missing")
    let viewer = try await Client(site, .viewer)
    let forbidden = try await viewer.send(.patch, "/tickets/\(heard.ticket)", ["priority": "low"])
    #expect(forbidden.code == "accounts.forbidden")
    let stranger = await Browser(site.router).get("/api/v1/tickets")
    #expect(stranger.status == 401)
    #expect(stranger.headers["www-authenticate"] == "Bearer")
    // A browser's session works too, and needs its token to change something.
    let browser = try await site.browser()
    #expect(await browser.get("/api/v1/tickets").status == 200)
    let body = Data("{\"body\":\"x\"}".utf8)
    let path = "/api/v1/tickets/\(heard.ticket)/notes"
    let json: Headers = ["content-type": "application/json"]
    #expect(await browser.send(.post, path, headers: json, body: body).status == 403)
    var shown = json
    shown["x-csrf-token"] = browser.token
    #expect(await browser.send(.post, path, headers: shown, body: body).status == 201)
  }

  @Test("hold between businesses: another's ids are not there", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let heard = try await site.mail("A file", html: "<p>A file</p>")
    let file = try #require(try await site.messages(of: heard.ticket).first?.attachments.first)
    let article = try await site.rooms.knowledge.list(for: site.tenant).articles[0]
    let other = try await site.house.anotherTenant()
    let eve = try await site.rooms.accounts.addUser(
      to: other, email: "eve@umbra.example", name: "Eve", role: .owner, by: .system("test"))
    let token = try await site.rooms.accounts.createToken(
      for: eve.id, in: other, name: "t", scopes: Set(TokenScope.allCases), by: .system("test"))
    let headers: Headers = [
      "authorization": "Bearer \(token.secret.reveal())", "content-type": "application/json",
    ]
    let bodies = [
      "title": "x", "body_markdown": "x", "body": "x", "reason": "x", "move": "submit",
    ]
    var body: [String: Any] = bodies
    body["grades"] = ["tone": 5, "accuracy": 5, "policy": 5]
    body["validation"] = true
    body["helpful"] = true
    let data = try JSONSerialization.data(withJSONObject: body)
    let ids = [
      "tickets": heard.ticket.text, "drafts": draft.id.text, "articles": article.id.text,
      "attachments": file.id.text, "raw": heard.raw.text,
      "contacts": try await site.ticket(heard.ticket).customer?.text ?? "",
    ]
    var tried = 0
    for operation in OpenAPIDocument.operations where operation.pattern.contains(":id") {
      let kind = operation.pattern.split(separator: "/")[2]
      guard let id = ids[String(kind)] else { continue }
      let path = operation.pattern.replacing(":id", with: id)
      let answer = await Browser(site.router).send(
        operation.method, path, headers: headers, body: data)
      #expect(answer.status == 404, "\(operation.method) \(path)")
      tried += 1
    }
    #expect(tried > 20)
  }
}
