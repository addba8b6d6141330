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

@Suite("The console")
struct ConsoleTests {
  /// Every page of a desk where something has happened.
  static func pages(_ site: TestSite) async throws -> [String] {
    let draft = try await site.draft()
    let article = try await site.rooms.knowledge.list(for: site.tenant).articles[0]
    let other = try await site.mail(
      from: "Cid <cid@customer.example>", "Hello there", html: "<p>Hello <b>there</b></p>")
    return [
      "/queues/approvals", "/queues/mine", "/queues/unassigned", "/queues/escalated",
      "/queues/all", "/queues/all?status=new&priority=high", "/search?q=ada@customer.example",
      "/search?q=nothing", "/tickets/\(draft.ticket)", "/tickets/\(other.ticket)",
      "/tickets/\(other.ticket)?images=\(other.message)", "/drafts/\(draft.id)",
      "/confidence", "/confidence?draft=\(draft.id)", "/knowledge", "/knowledge?q=return",
      "/knowledge?state=published", "/knowledge/\(article.id)", "/mail-drop", "/keys",
    ]
  }

  @Test("renders every page for everybody, balanced and strict", arguments: Engine.allCases)
  func everyPage(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let pages = try await Self.pages(site)
    for role in [Role.owner, .manager, .agent, .viewer] {
      let browser = try await site.browser(role)
      for path in pages + (role == .viewer ? [] : ["/tickets/new", "/knowledge/new"]) {
        let answer = await browser.get(path)
        #expect(answer.status == 200, "\(role) \(path)")
        #expect(Markup(answer.text).firstUnbalancedTag == nil, "\(role) \(path)")
        let policy = try #require(answer.headers["content-security-policy"])
        #expect(policy.contains("script-src 'self'"))
      }
    }
  }

  @Test("renders every part that its pages name", arguments: Engine.allCases)
  func everyPart(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser()
    var parts: Set<String> = []
    for path in try await Self.pages(site) {
      for tag in Markup(await browser.get(path).text).elements {
        if let part = tag.attribute("data-part") {
          parts.insert(part.replacing("&amp;", with: "&"))
        }
      }
    }
    #expect(parts.count > 12)
    for part in parts {
      let answer = await browser.get(part)
      #expect(answer.status == 200, "\(part)")
      #expect(!answer.text.contains("<html"), "\(part)")
      #expect(Markup(answer.text).firstUnbalancedTag == nil, "\(part)")
    }
  }

  @Test("leads nowhere that is not there: every link and every form has a route")
  func links() async throws {
    let site = try await TestSite(.sqlite)
    let browser = try await site.browser(.owner)
    var posts: Set<String> = []
    for path in try await Self.pages(site) + ["/tickets/new", "/knowledge/new"] {
      for tag in Markup(await browser.get(path).text).elements {
        if tag.name == "a", let link = tag.attribute("href")?.replacing("&amp;", with: "&"),
          link.hasPrefix("/")
        {
          #expect(await browser.get(link).status < 400, "\(link) on \(path)")
        }
        if let action = tag.attribute("formaction") ?? tag.attribute("action"),
          tag.attribute("method") == "post" || tag.attribute("formaction") != nil
        {
          posts.insert(action)
        }
      }
    }
    #expect(posts.count > 8)
    for action in posts {
      // A form without its token is refused by its own route; where there is no route it is 404 or 405.
      #expect(await browser.post(action, token: false).status == 403, "\(action)")
    }
  }

  @Test("leads whoever is not signed in to the door, and from there to the page")
  func door() async throws {
    let site = try await TestSite(.sqlite)
    let browser = Browser(site.router)
    let away = await browser.get("/queues/all?status=new")
    #expect(away.status == 303)
    let door = try #require(away.headers["location"])
    #expect(door == "/sign-in?to=%2Fqueues%2Fall%3Fstatus%3Dnew")
    let page = await browser.get(door)
    #expect(page.text.contains("name=\"next\" value=\"/queues/all?status=new\""))
    #expect(page.text.contains("demo desk"))
    let inside = await browser.post(
      "/sign-in",
      [
        "email": "agent@acme.example", "password": TestSite.password,
        "next": "/queues/all?status=new",
      ])
    #expect(inside.headers["location"] == "/queues/all?status=new")
    #expect(await browser.follow(inside).status == 200)
    // A script that fetches a part learns that the session is over; it is not led to a page.
    let stranger = Browser(site.router)
    #expect(await stranger.get("/part/counts").status == 401)
    #expect(await stranger.get("/events").status == 401)
  }

  @Test("never leads from the door to somewhere else")
  func foreignDestinations() async throws {
    let site = try await TestSite(.sqlite)
    for place in [
      "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "",
      "/sign-out", "/a b", "/a\r\nset-cookie: x=y",
    ] {
      let answer = await Browser(site.router).post(
        "/sign-in",
        ["email": "agent@acme.example", "password": TestSite.password, "next": place])
      #expect(answer.headers["location"] == "/queues/approvals", "\(place)")
    }
  }

  @Test("says what was wrong at the door, and when it was too often", arguments: Engine.allCases)
  func wrongPassword(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = Browser(site.router)
    let wrong = ["email": "agent@acme.example", "password": "wrong horse battery"]
    let first = await browser.post("/sign-in", wrong)
    #expect(first.status == 401)
    #expect(first.text.contains("do not fit together"))
    #expect(first.text.contains("value=\"agent@acme.example\""))
    #expect(!first.text.contains("wrong horse"))
    for _ in 1...5 { _ = await browser.post("/sign-in", wrong) }
    let locked = await browser.post(
      "/sign-in", ["email": "agent@acme.example", "password": TestSite.password])
    #expect(locked.status == 429)
    #expect(locked.text.contains("Too many attempts"))
    #expect(browser.cookies.isEmpty)
  }

  @Test("lets no foreign page sign somebody in")
  func foreignSignIn() async throws {
    let site = try await TestSite(.sqlite)
    let fields = ["email": "agent@acme.example", "password": TestSite.password]
    for headers in [
      ["sec-fetch-site": "cross-site"], ["origin": "https://evil.example", "host": "desk.example"],
      ["origin": "null", "host": "desk.example"],
    ] as [Headers] {
      let answer = await Browser(site.router).post("/sign-in", fields, headers: headers)
      #expect(answer.status == 403)
    }
    for headers in [
      ["sec-fetch-site": "same-origin"],
      ["origin": "https://support.acme.example", "host": "support.acme.example"],
      ["origin": "http://desk.example"], [:],
    ] as [Headers] {
      let answer = await Browser(site.router).post("/sign-in", fields, headers: headers)
      #expect(answer.status == 303)
    }
  }

  @Test("signs out for good, and only when the form says so")
  func signOut() async throws {
    let site = try await TestSite(.sqlite)
    let browser = try await site.browser()
    #expect(await browser.post("/sign-out", token: false).status == 403)
    #expect(await browser.get("/queues/all").status == 200)
    let kept = browser.cookies
    let out = await browser.post("/sign-out")
    #expect(out.headers["location"] == "/signed-out")
    #expect(await browser.get("/signed-out").status == 200)
    #expect(await browser.get("/queues/all").status == 303)
    let cookie = kept.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    let thief = await Browser(site.router).get("/queues/all", headers: ["cookie": cookie])
    #expect(thief.status == 303)
  }

  @Test("keeps the theme in a cookie and goes back to the page")
  func theme() async throws {
    let site = try await TestSite(.sqlite, secure: true)
    let browser = try await site.browser()
    let answer = await browser.post(
      "/theme", ["theme": "dark"],
      headers: ["referer": "https://desk.example/queues/all?status=new"])
    #expect(answer.headers["location"] == "/queues/all?status=new")
    #expect(answer.headers.all("set-cookie").allSatisfy { $0.contains("Secure") })
    #expect(await browser.get("/queues/all").text.contains("data-theme=\"dark\""))
  }

  @Test("explains what is not there inside the desk, with the request's id")
  func notFound() async throws {
    let site = try await TestSite(.sqlite)
    let browser = try await site.browser()
    let answer = await browser.get("/tickets/\(site.house.world.id(Ticket.self))")
    #expect(answer.status == 404)
    #expect(answer.text.contains("ticket.unknown"))
    #expect(answer.text.contains("class=\"inside\""))
    #expect(await browser.get("/queues/nowhere").status == 404)
    #expect(await browser.get("/nowhere").status == 404)
    #expect(await browser.get("/queues/all?after=nonsense").status == 400)
  }
}
