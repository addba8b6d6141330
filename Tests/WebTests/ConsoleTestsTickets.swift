import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Mail
import Outbox
import Rehearsal
import Store
import Synchronization
import Testing
import Tickets

@testable import Web

@Suite("A ticket's page")
struct ConsoleTestsTickets {
  @Test("sends a reply, and keeps one that the customer has overtaken", arguments: Engine.allCases)
  func reply(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Where is it?", id: "first")
    let browser = try await site.browser()
    let page = await browser.get("/tickets/\(heard.ticket)").text
    #expect(page.contains("name=\"seen\" value=\"\(heard.message)\""))
    _ = try await site.mail("Forget it, I found it.", inReplyTo: "first")
    let path = "/tickets/\(heard.ticket)/messages"
    let late = await browser.post(
      path, ["kind": "send_and_wait", "body": "It is on its way", "seen": heard.message.text])
    #expect(late.status == 409)
    #expect(late.text.contains("wrote on this ticket meanwhile"))
    #expect(late.text.contains(">It is on its way</textarea>"))
    #expect(late.text.contains("Forget it, I found it."))
    #expect(try await site.letters(of: heard.ticket).isEmpty)

    let newest = try #require(try await site.messages(of: heard.ticket).last)
    let done = await browser.post(
      path, ["kind": "send_and_wait", "body": "Glad to hear\r\nthat!", "seen": newest.id.text])
    #expect(await browser.follow(done).text.contains("Your reply is on its way"))
    let letter = try #require(try await site.letters(of: heard.ticket).first)
    #expect(letter.body == "Glad to hear\nthat!")
    #expect(letter.recipient.address == "ada@customer.example")
    #expect(await browser.post(path, ["kind": "send_and_wait", "body": " "]).status == 422)
    #expect(await browser.post(path, ["kind": "nonsense", "body": "x"]).status == 400)
  }

  @Test("brings a reply to the drawer when a draft came in between", arguments: Engine.allCases)
  func draftInBetween(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let browser = try await site.browser()
    let path = "/tickets/\(draft.ticket)/messages"
    let seen = draft.message.text
    let answer = await browser.post(
      path, ["kind": "send_and_wait", "body": "Written by hand", "seen": seen])
    #expect(answer.status == 409)
    #expect(answer.text.contains("A draft appeared while you were writing"))
    #expect(answer.text.contains(">Written by hand</textarea>"))
    #expect(answer.text.contains("/drafts/\(draft.id)/approvals"))
    // With grades, the reply itself decides the draft.
    let done = await browser.post(
      path,
      [
        "kind": "send_and_wait", "body": "Written by hand", "seen": seen, "tone": "2",
        "accuracy": "2", "policy": "3",
      ])
    #expect(done.status == 303)
    #expect(try await site.letters(of: draft.ticket).first?.body == "Written by hand")
  }

  @Test("keeps notes for the team, and an empty one is told so", arguments: Engine.allCases)
  func notes(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    let browser = try await site.browser()
    let path = "/tickets/\(heard.ticket)/messages"
    let empty = await browser.post(path, ["kind": "note", "body": " "])
    #expect(empty.status == 422)
    #expect(empty.text.contains("Write something in the note first"))
    let done = await browser.post(path, ["kind": "note", "body": "Ask the warehouse"])
    #expect(await browser.follow(done).text.contains("Ask the warehouse"))
    #expect(try await site.letters(of: heard.ticket).isEmpty)
  }

  @Test("changes properties over the version that was seen", arguments: Engine.allCases)
  func properties(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    let browser = try await site.browser()
    let agent = try #require(site.people[.agent])
    let before = try await site.ticket(heard.ticket)
    let path = "/tickets/\(heard.ticket)/properties"
    var fields = [
      "version": String(before.version), "status": "in_progress", "priority": "high",
      "assigned_user_id": agent.id.text, "assigned_team_id": site.team.id.text,
      "tags": "VIP, late ,, late",
    ]
    let done = await browser.post(path, fields)
    #expect(done.status == 303)
    let after = try await site.ticket(heard.ticket)
    #expect(after.status == .inProgress)
    #expect(after.priority == .high)
    #expect(after.assignedUser == agent.id)
    #expect(after.assignedTeam == site.team.id)
    #expect(Set(after.tags) == ["vip", "late"])

    fields["tags"] = "mine"
    fields["priority"] = "urgent"
    let late = await browser.post(path, fields)
    #expect(late.status == 409)
    #expect(late.text.contains("Somebody changed this ticket meanwhile"))
    #expect(late.text.contains("name=\"tags\" value=\"mine\""))
    #expect(late.text.contains("<option value=\"urgent\" selected>"))
    #expect(try await site.ticket(heard.ticket) == after)

    fields["version"] = String(after.version)
    fields["assigned_user_id"] = site.house.world.id(DeskUser.self).text
    #expect(await browser.post(path, fields).status == 422)
    fields["assigned_user_id"] = ""
    fields["assigned_team_id"] = ""
    #expect(await browser.post(path, fields).status == 303)
    #expect(try await site.ticket(heard.ticket).assignedUser == nil)
    let timeline = await browser.get("/tickets/\(heard.ticket)/part/timeline").text
    for words in [
      "Opened by email", "Status: New → In progress", "Priority: Normal → High",
      "Assigned to Agent Person, Returns", "Assigned to nobody", "Tags: late, vip",
    ] {
      #expect(timeline.contains(words), "\(words)")
    }
  }

  @Test("shows what a mail looked like, in a frame that can do nothing", arguments: Engine.allCases)
  func mailFrame(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail(
      "See the bike",
      html: """
        <p>See <img src="cid:bike"> and <img src="https://elsewhere.example/pixel.png" width="40"></p>
        """)
    let browser = try await site.browser()
    let folder = "/tickets/\(heard.ticket)/messages/\(heard.message)"
    let page = await browser.get("/tickets/\(heard.ticket)").text
    #expect(page.contains("src=\"\(folder)/html\""))
    #expect(page.contains("bill.html"))
    #expect(!page.contains("bike.png"))

    let frame = await browser.get("\(folder)/html")
    let policy = try #require(frame.headers["content-security-policy"])
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("img-src data:;"))
    #expect(policy.contains("sandbox allow-popups"))
    #expect(!policy.contains("allow-same-origin"))
    #expect(!policy.contains("allow-scripts"))
    #expect(frame.headers["x-frame-options"] == "SAMEORIGIN")
    #expect(!frame.text.contains(" src=\"https:"))
    #expect(frame.text.contains("src=\"data:image/png;base64,"))
    let bike = try #require(
      try await site.messages(of: heard.ticket).first?.attachments.first { $0.isInline })
    let picture = await browser.get("\(folder)/attachments/\(bike.id)?inline=1")
    #expect(picture.headers["content-type"] == "image/png")
    #expect(picture.headers["content-disposition"] == nil)

    let open = await browser.get("\(folder)/html?images=1")
    #expect(open.text.contains(" src=\"https://elsewhere.example/pixel.png\""))
    #expect(
      open.headers["content-security-policy"]?.contains("img-src data: https:") == true)
    #expect(
      await browser.get("/tickets/\(heard.ticket)?images=\(heard.message)").text
        .contains("\(folder)/html?images=1"))
  }

  @Test("hands every file out as a download, never as a page", arguments: Engine.allCases)
  func files(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("A bill", html: "<p>A bill</p>")
    let other = try await site.mail("Another")
    let browser = try await site.browser()
    let message = try #require(try await site.messages(of: heard.ticket).first)
    let bill = try #require(message.attachments.first { $0.fileName == "bill.html" })
    for query in ["", "?inline=1"] {
      let path = "/tickets/\(heard.ticket)/messages/\(message.id)/attachments/\(bill.id)\(query)"
      let file = await browser.get(path)
      #expect(file.headers["content-type"] == "application/octet-stream")
      #expect(file.headers["content-disposition"]?.hasPrefix("attachment") == true)
      #expect(file.headers["x-content-type-options"] == "nosniff")
      guard case .file(let url) = file.body else {
        Issue.record("The file is not sent from the disk.")
        return
      }
      #expect(try String(contentsOf: url, encoding: .utf8).contains("<b>bill</b>"))
    }
    let elsewhere = "/tickets/\(other.ticket)/messages/\(message.id)/attachments/\(bill.id)"
    #expect(await browser.get(elsewhere).status == 404)
  }

  @Test("tries a failed step again", arguments: Engine.allCases)
  func retry(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Hello?")
    site.isMailReadable.withLock { $0 = false }
    try await site.work()
    let browser = try await site.browser()
    let part = "/tickets/\(heard.ticket)/part/procedure"
    let failed = await browser.get(part).text
    #expect(failed.contains("data-state=\"failed\""))
    #expect(failed.contains("The mail cannot be read."))
    let action = "/tickets/\(heard.ticket)/procedure/receive/retries"
    #expect(failed.contains("action=\"\(action)\""))
    site.isMailReadable.withLock { $0 = true }
    #expect(await browser.post(action).status == 303)
    try await site.work()
    let mended = await browser.get(part).text
    #expect(!mended.contains("data-state=\"failed\""))
    #expect(mended.contains("parsed: by hand"))
    #expect(mended.contains("data-state=\"running\""))
    #expect(await browser.post(action).status == 409)
  }

  @Test("knows the customer: orders, tier, earlier tickets", arguments: Engine.allCases)
  func contact(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let first = try await site.mail(subject: "An old matter", "Hello?")
    let second = try await site.mail(subject: "A new matter", "Hello again")
    let contact = try #require(try await site.ticket(first.ticket).customer)
    let now = site.house.clock.now
    try await site.house.database.write(for: site.tenant) { transaction in
      let contacts = ContactTable(transaction)
      guard var known = try contacts.contact(contact) else { return }
      known.tier = .vip
      known.phone = "+31 20 123 4567"
      known.language = "nl"
      try contacts.update(known)
      try ReferenceTable(transaction).keep(
        CustomerOrder(
          orderID: "NL-20931", contact: contact, status: "in_transit", carrier: "DHL",
          tracking: "3S1", total: "689.00", currency: "EUR", items: ["Aurora 3"], orderedAt: now,
          shippedAt: now, expectedAt: now + .days(2), deliveredAt: nil))
    }
    let panel = await (try site.browser()).get("/tickets/\(second.ticket)/part/contact").text
    for words in [
      "VIP", "Dutch", "tel:+31", "Order NL-20931", "in transit · 689.00 EUR · Aurora 3",
      "expected 4 Mar", "An old matter",
    ] {
      #expect(panel.contains(words), "\(words)")
    }
    #expect(!panel.contains("A new matter"))
  }
}
