import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Knowledge
import Outbox
import Procedures
import Rehearsal
import Store
import Synchronization
import Testing
import Tickets

@testable import Web

@Suite("Every route")
struct AccessTests {
  @Test("has its line in the table of who may use it, and no line is left over")
  func complete() async throws {
    let site = try await TestSite(.sqlite)
    let routes = Set(
      site.router.patterns.map {
        AccessTable.Route(method: $0.method.rawValue, pattern: $0.pattern)
      })
    let known = Set(AccessTable.rules.keys)
    #expect(routes.subtracting(known).isEmpty, "add these to AccessTable")
    #expect(known.subtracting(routes).isEmpty, "these are gone")
  }

  @Test("opens for each role as the table says, and for nobody who is not signed in")
  func roles() async throws {
    let site = try await TestSite(.sqlite)
    let stranger = Browser(site.router)
    var browsers: [(Role, Browser)] = []
    for role in [Role.owner, .manager, .agent, .viewer] {
      browsers.append((role, try await site.browser(role)))
    }
    for (route, rule) in AccessTable.rules where rule != .open {
      let outside = await Self.call(route, site, stranger)
      if route.isPage {
        #expect(outside.status == 303, "\(route) signed out")
        #expect(outside.headers["location"]?.hasPrefix("/sign-in") == true, "\(route)")
      } else {
        #expect(outside.status == 401, "\(route) signed out")
      }
      for (role, browser) in browsers {
        let answer = await Self.call(route, site, browser)
        if rule.roles.contains(role) {
          #expect(![401, 403].contains(answer.status), "\(route) for \(role)")
          #expect(answer.headers["location"]?.hasPrefix("/sign-in") != true, "\(route)")
        } else {
          #expect(answer.status == 403, "\(route) for \(role)")
          #expect(answer.text.contains("accounts.forbidden"), "\(route) for \(role)")
        }
      }
    }
  }

  @Test("opens for a token by its scope alone, whatever its person may do")
  func scopes() async throws {
    let site = try await TestSite(.sqlite)
    // Somebody of their own: some routes end the sessions of whoever calls them.
    let tess = try await site.rooms.accounts.addUser(
      to: site.tenant, email: "tess@acme.example", name: "Tess", role: .owner,
      by: .system("test"))
    for scope in TokenScope.allCases {
      let made = try await site.rooms.accounts.createToken(
        for: tess.id, in: site.tenant, name: "t", scopes: [scope], by: .system("test"))
      let bearer = "Bearer \(made.secret.reveal())"
      for (route, rule) in AccessTable.rules where rule != .open {
        let answer = await Self.call(route, site, Browser(site.router), bearer: bearer)
        if rule.scope == scope {
          #expect(![401, 403].contains(answer.status), "\(route) with \(scope)")
        } else {
          #expect(answer.status == 403, "\(route) with \(scope)")
          #expect(answer.text.contains("accounts.scope_missing"), "\(route) with \(scope)")
        }
      }
    }
  }

  @Test("keeps the ids of one business from another's owner", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let ids = try await Self.ids(site)
    let other = try await site.house.anotherTenant()
    let accounts = site.rooms.accounts
    let eve = try await accounts.addUser(
      to: other, email: "eve@umbra.example", name: "Eve", role: .owner, by: .system("test"))
    let made = try await accounts.createToken(
      for: eve.id, in: other, name: "t", scopes: Set(TokenScope.allCases), by: .system("test"))
    let before = try await Self.mark(site)
    var tried = 0
    for (route, rule) in AccessTable.rules where rule != .open && route.pattern.contains(":id") {
      guard let id = ids[route.kind] else {
        Issue.record("\(route) has nothing to be tried with")
        continue
      }
      let answer = await Self.call(
        route, site, Browser(site.router), id: id, bearer: "Bearer \(made.secret.reveal())")
      #expect(
        answer.status == 404 || route.method != "GET" && [400, 422].contains(answer.status),
        "\(route) gave \(answer.status)")
      #expect(!answer.text.contains("Ada"), "\(route)")
      tried += 1
    }
    #expect(tried > 50)
    #expect(try await Self.mark(site) == before)
  }

  // MARK: Pieces

  private static func call(
    _ route: AccessTable.Route, _ site: TestSite, _ browser: Browser, id: String? = nil,
    bearer: String? = nil
  ) async -> Response {
    let nowhere = site.house.world.id(Ticket.self).text
    let path = route.pattern.split(separator: "/").map { part -> String in
      switch part {
      case ":id": id ?? nowhere
      case ":queue": "all"
      case ":step": "receive"
      case ":part": "drafts"
      case ":intent": "refund"
      default: part.hasPrefix(":") ? nowhere : String(part)
      }
    }.joined(separator: "/")
    var headers: Headers = [:]
    if let bearer { headers["authorization"] = bearer }
    let method = HTTP.Method(rawValue: route.method) ?? .get
    guard method != .get else { return await browser.send(.get, "/\(path)", headers: headers) }
    guard route.pattern.hasPrefix("/api/") else {
      return await browser.post("/\(path)", headers: headers)
    }
    headers["content-type"] = "application/json"
    headers["x-csrf-token"] = browser.token
    return await browser.send(method, "/\(path)", headers: headers, body: Data("{}".utf8))
  }

  /// Changes whenever anything at the desk does.
  private static func mark(_ site: TestSite) async throws -> [Int] {
    let audit = site.rooms.accounts.audit
    return try await site.read { transaction in
      [
        try FactTable(transaction).newest(),
        try audit.entries(limit: 1, in: transaction).first?.number ?? 0,
      ]
    }
  }

  /// Something of everything, by the word before `:id`.
  private static func ids(_ site: TestSite) async throws -> [String: String] {
    let draft = try await site.draft()
    let heard = try await site.mail("A file", html: "<p>A file</p>")
    let file = try #require(try await site.messages(of: heard.ticket).first?.attachments.first)
    let article = try await site.rooms.knowledge.list(for: site.tenant).articles[0]
    let owner = try await site.browser(.owner)
    _ = await owner.post(
      "/tickets/\(heard.ticket)/messages",
      ["kind": "send_and_wait", "body": "Hello!", "seen": heard.message.text])
    let letter = try #require(try await site.letters(of: heard.ticket).first)
    site.dropped.letters.withLock { $0.append((letter.id, Data("Subject: x\r\n\r\nHi".utf8))) }
    let agent = try #require(site.people[.agent])
    let token = try await site.rooms.accounts.createToken(
      for: agent.id, in: site.tenant, name: "t", scopes: [.read], by: .system("test"))
    let rules = site.rooms.intake
    let signedIn = try #require(
      try await site.rooms.accounts.who(
        token: try await site.rooms.accounts.createToken(
          for: agent.id, in: site.tenant, name: "s", scopes: Set(TokenScope.allCases),
          by: .system("test")
        ).secret))
    let sender = try await rules.rule(.block, on: "mal@spam.example", by: signedIn)
    let category = Category(id: site.house.world.id(), parent: nil, name: "Returns")
    let jobs = site.jobs
    let job = try await site.house.database.write(for: site.tenant) { transaction in
      try ReferenceTable(transaction).insert(category)
      return try jobs.enqueue(DeliverLetter(letter: letter.id), in: transaction)
    }
    let procedures = site.rooms.procedures
    let run = try await site.read {
      try procedures.runs(of: heard.ticket.retyped(), in: $0).first?.run.id
    }
    return [
      "tickets": heard.ticket.text, "drafts": draft.id.text, "letters": letter.id.text,
      "knowledge": article.id.text, "articles": article.id.text, "mail-drop": letter.id.text,
      "attachments": file.id.text, "raw": heard.raw.text, "people": agent.id.text,
      "users": agent.id.text, "teams": site.team.id.text, "inboxes": site.inbox.id.text,
      "tokens": token.token.id.text, "procedures": run?.text ?? "",
      "mails": heard.raw.text, "jobs": job.text, "categories": category.id.text,
      "senders": sender.id.text,
      "contacts": try await site.ticket(heard.ticket).customer?.text ?? "",
      "sla_policies": try await site.read { try SLAPolicyTable($0).policy(of: .vip).id.text },
    ]
  }
}

extension AccessTable.Route: CustomStringConvertible {
  var description: String { "\(method) \(pattern)" }

  /// A page that a person may have bookmarked, so that they are led to the door first.
  fileprivate var isPage: Bool {
    method == "GET" && !pattern.hasPrefix("/api/") && !pattern.contains("/part/")
      && pattern != "/events"
  }

  /// The word before `:id`.
  fileprivate var kind: String {
    let words = pattern.split(separator: "/")
    guard let index = words.firstIndex(of: ":id"), index > 0 else { return "" }
    return String(words[index - 1])
  }
}
