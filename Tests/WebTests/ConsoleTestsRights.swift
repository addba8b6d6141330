import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Kit
import Knowledge
import Outbox
import Rehearsal
import Review
import Store
import Synchronization
import Testing
import Tickets

@testable import Web

@Suite("The console's doors")
struct ConsoleTestsRights {
  /// The desk's changing routes with ids put in, by pattern; those before sign-in not.
  private static func changes(
    _ site: TestSite, _ ids: [String: String]
  ) -> [(pattern: String, path: String)] {
    site.router.patterns.filter { route in
      route.method == .post && !Self.isElsewhere(route.pattern)
        && !["/postal", "/sign-in", "/sign-out", "/theme", "/language", "/knowledge/preview"]
          .contains(route.pattern)
    }.map { ($0.pattern, Self.path($0.pattern, ids)) }
  }

  /// The API has tests of its own; `AccessTests` walks every route there is.
  private static func isElsewhere(_ pattern: String) -> Bool {
    ["/api/", "/settings", "/welcome", "/feedback", "/opt-out"].contains(where: pattern.hasPrefix)
  }

  private static func path(_ pattern: String, _ ids: [String: String]) -> String {
    var path = pattern
    let kind = pattern.split(separator: "/").first.map(String.init) ?? ""
    path.replace(":id", with: ids[kind] ?? "")
    path.replace(":message", with: ids["message"] ?? "")
    path.replace(":file", with: ids["file"] ?? "")
    path.replace(":step", with: "receive")
    return path
  }

  /// Ids of everything at a desk, by the first word of their address.
  private static func ids(_ site: TestSite) async throws -> [String: String] {
    let draft = try await site.draft()
    let heard = try await site.mail(
      "A file comes with this.", html: "<p>See <img src=\"cid:bike\"></p>")
    let message = try #require(
      try await site.messages(of: heard.ticket).first { $0.id == heard.message })
    let answered = try await site.mail(from: "dot@customer.example", "Hello?")
    let agent = try await site.browser(.owner)
    _ = await agent.post(
      "/tickets/\(answered.ticket)/messages",
      ["kind": "send_and_wait", "body": "Hello!", "seen": answered.message.text])
    let letter = try #require(try await site.letters(of: answered.ticket).first)
    site.dropped.letters.withLock { $0.append((letter.id, Data("Subject: x\r\n\r\nHi".utf8))) }
    let owner = try #require(site.people[.owner])
    let token = try await site.rooms.accounts.createToken(
      for: owner.id, in: site.tenant, name: "t", scopes: Set(TokenScope.allCases),
      by: .system("test"))
    let signedIn = try #require(try await site.rooms.accounts.who(token: token.secret))
    let rule = try await site.rooms.intake.rule(.block, on: "mal@spam.example", by: signedIn)
    let article = try await site.rooms.knowledge.list(for: site.tenant).articles[0]
    return [
      "contacts": try await site.ticket(heard.ticket).customer?.text ?? "",
      "tickets": heard.ticket.text, "drafts": draft.id.text, "letters": letter.id.text,
      "knowledge": article.id.text, "mail-drop": letter.id.text, "message": message.id.text,
      "file": message.attachments[0].id.text, "senders": rule.id.text,
    ]
  }

  @Test("open for nobody without the session's token", arguments: Engine.allCases)
  func tokens(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser(.owner)
    let ids = try await Self.ids(site)
    let before = try await site.read { try FactTable($0).newest() }
    let changes = Self.changes(site, ids)
    #expect(changes.count >= 11)
    for change in changes {
      let without = await browser.post(change.path, token: false)
      #expect(without.status == 403, "\(change.pattern)")
      #expect(without.text.contains("csrf"), "\(change.pattern)")
      let wrong = await browser.post(change.path, ["_csrf": "guess"], token: false)
      #expect(wrong.status == 403, "\(change.pattern)")
    }
    #expect(try await site.read { try FactTable($0).newest() } == before)
  }

  @Test("let a viewer read and change nothing", arguments: Engine.allCases)
  func viewer(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let ids = try await Self.ids(site)
    let browser = try await site.browser(.viewer)
    let before = try await site.read { try FactTable($0).newest() }
    for change in Self.changes(site, ids) {
      let answer = await browser.post(change.path, ["kind": "note", "body": "x", "state": "draft"])
      #expect(answer.status == 403, "\(change.pattern)")
      #expect(answer.text.contains("accounts.forbidden"), "\(change.pattern)")
    }
    #expect(try await site.read { try FactTable($0).newest() } == before)
    #expect(await browser.get("/tickets/new").status == 403)
    #expect(await browser.get("/tickets/\(ids["tickets"] ?? "")").status == 200)
  }

  @Test("show nothing of another business, whatever id is named", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let ids = try await Self.ids(site)
    let other = try await site.house.anotherTenant()
    _ = try await site.rooms.accounts.addUser(
      to: other, email: "eve@umbra.example", name: "Eve", role: .owner,
      password: Secret(TestSite.password), by: .system("test"))
    let eve = Browser(site.router)
    _ = await eve.post("/sign-in", ["email": "eve@umbra.example", "password": TestSite.password])
    _ = await eve.get("/keys")
    #expect(!eve.token.isEmpty)
    let before = try await site.read { try FactTable($0).newest() }
    for route in site.router.patterns
    where !Self.isElsewhere(route.pattern) && route.pattern.contains(":id") {
      let path = Self.path(route.pattern, ids)
      let answer =
        route.method == .get
        ? await eve.get(path)
        : await eve.post(
          path,
          [
            "kind": "send_and_wait", "body": "x", "version": "1", "status": "new",
            "priority": "low", "state": "draft", "title": "x", "body_markdown": "x", "tone": "5",
            "accuracy": "5", "policy": "5", "reason": "x", "checked": "evidence", "text": "x",
          ])
      #expect(answer.status == 404, "\(route.method) \(path)")
      #expect(!answer.text.contains("Ada"), "\(route.method) \(path)")
    }
    #expect(await eve.get("/search?q=1001").text.contains("Nothing found"))
    #expect(await eve.get("/search?q=ada@customer.example").text.contains("Nothing found"))
    #expect(!(await eve.get("/queues/all").text.contains("Ada")))
    #expect(!(await eve.get("/mail-drop").text.contains("data-row")))
    #expect(await eve.get("/confidence?draft=\(ids["drafts"] ?? "")").text.contains("made of"))
    #expect(try await site.read { try FactTable($0).newest() } == before)
  }

  @Test("show what a stranger wrote as text, wherever it stands", arguments: Engine.allCases)
  func hostile(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let evil = "<script>alert('x')</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(1)"
    let heard = try await site.mail(
      from: "\"\(evil.replacing("\"", with: "'"))\" <evil@customer.example>",
      subject: "Hi \(evil)", evil,
      html: "<p onclick=\"alert(1)\">\(evil)<svg onload=alert(1)></p><form action=/x></form>")
    let browser = try await site.browser()
    _ = await browser.post(
      "/tickets/\(heard.ticket)/messages", ["kind": "note", "body": evil])
    for path in [
      "/queues/all", "/tickets/\(heard.ticket)", "/search?q=evil@customer.example",
      "/search?q=\(evil.percentEncoded)", "/knowledge?q=\(evil.percentEncoded)",
      "/tickets/\(heard.ticket)/part/timeline", "/tickets/new?name=\(evil.percentEncoded)",
    ] {
      let page = Markup(await browser.get(path).text)
      #expect(!page.source.contains("<script>alert"), "\(path)")
      for tag in page.elements {
        #expect(tag.attributes.allSatisfy { !$0.name.hasPrefix("on") }, "\(path)")
      }
    }
    let frame = await browser.get("/tickets/\(heard.ticket)/messages/\(heard.message)/html")
    #expect(frame.status == 200)
    for tag in Markup(frame.text).elements {
      #expect(!["script", "svg", "form", "iframe", "object"].contains(tag.name))
      #expect(tag.attributes.allSatisfy { !$0.name.hasPrefix("on") })
    }
  }
}
