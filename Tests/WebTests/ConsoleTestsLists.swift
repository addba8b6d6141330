import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Knowledge
import Mail
import Outbox
import Rehearsal
import Store
import Synchronization
import Testing
import Tickets

@testable import Web

@Suite("Lists and forms of the console")
struct ConsoleTestsLists {
  @Test("page through every ticket once, and narrow", arguments: Engine.allCases)
  func paging(engine: Engine) async throws {
    let site = try await TestSite(engine)
    var expected: Set<String> = []
    for number in 1...103 {
      let heard = try await site.mail(from: "c\(number % 7)@customer.example", "Mail \(number)")
      expected.insert("/tickets/\(heard.ticket)")
    }
    let browser = try await site.browser()
    var path: String? = "/queues/all"
    var seen: [String] = []
    var pages = 0
    while let next = path, pages < 9 {
      pages += 1
      let page = Markup(await browser.get(next).text)
      for tag in page.elements where tag.attribute("data-row") != nil {
        seen.append(tag.attribute("href") ?? "")
      }
      // Only the first page changes by itself.
      let list = page.elements.first { $0.attribute("class") == "queue" }
      #expect((list?.attribute("data-part") != nil) == (pages == 1))
      path = page.elements.compactMap { $0.attribute("href") }.first { $0.contains("after=") }?
        .replacing("&amp;", with: "&")
    }
    #expect(pages == 3)
    #expect(seen.count == 103)
    #expect(Set(seen) == expected)

    let some = try #require(expected.first?.split(separator: "/").last)
    let id = try #require(Ticket.ID(some))
    let ticket = try await site.ticket(id)
    _ = await browser.post(
      "/tickets/\(id)/properties",
      [
        "version": String(ticket.version), "status": "resolved", "priority": "urgent",
        "assigned_user_id": "", "assigned_team_id": "", "tags": "",
      ])
    for query in ["status=resolved", "priority=urgent", "status=resolved&priority=urgent"] {
      let rows = Markup(await browser.get("/queues/all?\(query)").text).elements
        .compactMap { $0.attribute("data-row") != nil ? $0.attribute("href") : nil }
      #expect(rows == ["/tickets/\(id)"], "\(query)")
    }
    let none = await browser.get("/queues/all?status=closed").text
    #expect(none.contains("Nothing matches"))
  }

  @Test("say why a person was asked for", arguments: Engine.allCases)
  func escalated(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("I want all my money back")
    let tickets = site.rooms.tickets
    let team = site.team.id
    try await site.house.database.write(for: site.tenant) { transaction in
      try tickets.escalate(
        heard.ticket, to: .manager, reason: "refund_over_limit",
        words: "The refund is over the limit.", summary: "Ada wants 749.00 EUR back.",
        confidence: nil, team: team, by: .system("test"), in: transaction)
    }
    let browser = try await site.browser()
    #expect(await browser.get("/queues/escalated").text.contains("The refund is over the limit."))
    #expect(await browser.get("/queues/all").text.contains("I want all my money back"))
    let page = await browser.get("/tickets/\(heard.ticket)").text
    #expect(page.contains("Ada wants 749.00 EUR back."))
    #expect(page.contains("Handed to a manager"))
  }

  @Test(
    "find a ticket by its number and a customer by address or phone", arguments: Engine.allCases)
  func search(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail(subject: "Lost parcel", "Where is it?")
    let number = try await site.ticket(heard.ticket).number
    let browser = try await site.browser()
    for words in ["\(number)", "%23\(number)", "+\(number)+"] {
      let answer = await browser.get("/search?q=\(words)")
      #expect(answer.headers["location"] == "/tickets/\(heard.ticket)", "\(words)")
    }
    #expect(await browser.get("/search?q=ADA@customer.example").text.contains("Lost parcel"))
    #expect(await browser.get("/search?q=nobody@customer.example").text.contains("Nothing found"))
    #expect(await browser.get("/search").text.contains("Nothing found"))
  }

  @Test("open a ticket with a letter to a customer", arguments: Engine.allCases)
  func outbound(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser()
    var fields = [
      "kind": "outbound", "name": "Bo Vine", "email": "not an address", "subject": "", "body": "",
      "priority": "high", "inbox_id": site.inbox.id.text,
    ]
    let refused = await browser.post("/tickets", fields)
    #expect(refused.status == 422)
    #expect(refused.text.contains("Give the customer&#39;s email address."))
    #expect(refused.text.contains("Write something first."))
    #expect(refused.text.contains("value=\"Bo Vine\""))
    #expect(refused.text.contains("<option value=\"high\" selected>"))
    fields["email"] = "bo@customer.example"
    fields["subject"] = "Your order"
    fields["body"] = "Dear Bo,\r\n\r\nit is ready."
    let done = await browser.post("/tickets", fields)
    let page = await browser.follow(done).text
    #expect(page.contains("Your letter is on its way"))
    let id = try #require(done.headers["location"]?.split(separator: "/").last)
    let ticket = try await site.ticket(try #require(Ticket.ID(id)))
    #expect(ticket.priority == .high)
    #expect(ticket.assignedUser == site.people[.agent]?.id)
    let letter = try #require(try await site.letters(of: ticket.id).first)
    #expect(letter.body == "Dear Bo,\n\nit is ready.")
    #expect(letter.recipient.address == "bo@customer.example")
  }

  @Test("keep a call as it came, with the priority that was chosen", arguments: Engine.allCases)
  func phoneLog(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser()
    let empty = await browser.post("/tickets", ["kind": "phone_log", "body": "Rang"])
    #expect(empty.status == 422)
    #expect(empty.text.contains("Give an email address or a phone number."))
    let done = await browser.post(
      "/tickets",
      [
        "kind": "phone_log", "name": "Bo Vine", "phone": "+31 6 1234", "subject": "Broken light",
        "body": "The light is broken.", "priority": "high", "inbox_id": site.inbox.id.text,
      ])
    #expect(done.status == 303)
    #expect(await browser.follow(done).text.contains("The call is saved"))
    let raw = try await site.read { transaction in
      try transaction.first(
        "SELECT id FROM raw_message WHERE tenant_id = \(transaction.tenant)"
      ) { row throws(StoreFailure) in try row.id("id", of: RawMessageMark.self) }
    }
    let heard = try await site.hear(try #require(raw))
    let ticket = try await site.ticket(heard.ticket)
    #expect(ticket.channel == .phone)
    #expect(ticket.priority == .high)
    #expect(await browser.get("/search?q=0031-6-1234").text.contains("Broken light"))
  }

  @Test("take an article from draft to published, and back", arguments: Engine.allCases)
  func articles(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let (agent, manager) = (try await site.browser(.agent), try await site.browser(.manager))
    var fields = [
      "title": "", "body_markdown": "# Lights\n\nChange the bulb.", "category": "Repairs",
      "tags": "light, bulb", "is_external": "true", "version": "", "state": "in_review",
    ]
    let refused = await agent.post("/knowledge", fields)
    #expect(refused.status == 422)
    #expect(refused.text.contains("The title is missing"))
    #expect(refused.text.contains("Change the bulb.</textarea>"))
    fields["title"] = "Broken lights"
    let made = await agent.post("/knowledge", fields)
    let path = try #require(made.headers["location"])
    let page = await agent.follow(made).text
    #expect(page.contains("data-state=\"in_review\""))
    #expect(page.contains("value=\"Repairs\""))
    #expect(page.contains("Change the bulb.</p>"))
    #expect(!page.contains("name=\"state\" value=\"published\""))
    let version = try #require(page.firstMatch(of: /name="version" value="(\d+)"/)).output.1
    fields["version"] = String(version)

    fields["state"] = "published"
    #expect(await agent.post(path, fields).status == 403)
    let published = await manager.post(path, fields)
    #expect(await manager.follow(published).text.contains("Published. Drafts use it"))
    #expect(await manager.get("/knowledge?q=bulb").text.contains("Broken lights"))

    // The version that the agent saw is an old one by now.
    fields["body_markdown"] = "My better words"
    fields["state"] = "draft"
    let late = await agent.post(path, fields)
    #expect(late.status == 409)
    #expect(late.text.contains("Somebody changed this article meanwhile"))
    #expect(late.text.contains("My better words</textarea>"))

    let newest = await manager.get(path).text.firstMatch(of: /name="version" value="(\d+)"/)
    fields["version"] = newest.map { String($0.output.1) } ?? ""
    let withdrawn = await manager.post(path, fields)
    #expect(await manager.follow(withdrawn).text.contains("Withdrawn"))
    #expect(await manager.get("/knowledge?state=published").text.contains("Nothing matches"))
  }

  @Test("preview Markdown without a script in it")
  func preview() async throws {
    let site = try await TestSite(.sqlite)
    let browser = try await site.browser()
    let answer = await browser.post(
      "/knowledge/preview",
      ["body_markdown": "# Hi\n\n**bold** <script>x</script> [a](javascript:x)"])
    #expect(answer.text.contains("<strong>bold</strong>"))
    #expect(!answer.text.contains("<script"))
    #expect(!answer.text.contains("javascript:"))
  }

  @Test(
    "show the letters that lie in the mail drop, this business's only", arguments: Engine.allCases)
  func mailDrop(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Where is it?")
    let browser = try await site.browser()
    _ = await browser.post(
      "/tickets/\(heard.ticket)/messages",
      ["kind": "send_and_wait", "body": "On its way", "seen": heard.message.text])
    let letter = try #require(try await site.letters(of: heard.ticket).first)
    let foreign: Letter.ID = site.house.world.id()
    let mail = """
      From: Acme <help@acme.example>\r\nTo: Ada <ada@customer.example>\r\nSubject: Re: Parcel\r
      Message-ID: <l1@acme.example>\r\nDate: Mon, 02 Mar 2026 09:01:00 +0000\r\n\r\nOn its way\r\n
      """
    site.dropped.letters.withLock {
      $0 = [(foreign, Data("Subject: Secret\r\n\r\nNo".utf8)), (letter.id, Data(mail.utf8))]
    }
    let list = await browser.get("/mail-drop").text
    let number = try await site.ticket(heard.ticket).number
    for words in ["Re: Parcel", "Ada", "On its way", "#\(number)", site.house.folder.path] {
      #expect(list.contains(words), "\(words)")
    }
    #expect(!list.contains("Secret"))
    let page = await browser.get("/mail-drop/\(letter.id)").text
    #expect(page.contains("l1@acme.example"))
    #expect(page.contains("href=\"/tickets/\(heard.ticket)\""))
    let raw = await browser.get("/mail-drop/\(letter.id)/raw")
    #expect(raw.data == Data(mail.utf8))
    #expect(raw.headers["content-disposition"]?.contains(".eml") == true)
    #expect(await browser.get("/mail-drop/\(foreign)").status == 404)
    #expect(await browser.get("/mail-drop/\(letter.id)/html").status == 404)
    #expect(await browser.get("/mail-drop/\(letter.id)/attachments/0").status == 404)
  }
}
