import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Kit
import Knowledge
import Mail
import Outbox
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Web

@Suite("What can be done with a ticket")
struct ConsoleTestsActions {
  @Test(
    "a reply that a colleague overtook shows what they wrote, and goes when sent again",
    arguments: Engine.allCases)
  func overtaken(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Where is it?")
    let path = "/tickets/\(heard.ticket)/messages"
    let (ana, max) = (try await site.browser(.agent), try await site.browser(.manager))
    let seen = heard.message.text
    #expect(
      await ana.post(path, ["kind": "send", "body": "On its way", "seen": seen]).status == 303)
    let late = await max.post(path, ["kind": "send_and_wait", "body": "Lost, sorry", "seen": seen])
    #expect(late.status == 409)
    #expect(late.text.contains("On its way"))
    #expect(late.text.contains("Send anyway"))
    #expect(late.text.contains(">Lost, sorry</textarea>"))
    #expect(try await site.letters(of: heard.ticket).count == 1)
    let newest = try #require(late.text.firstMatch(of: /name="seen" value="([^"]+)"/))
    let anyway = await max.post(
      path, ["kind": "send_and_wait", "body": "Lost, sorry", "seen": String(newest.output.1)])
    #expect(anyway.status == 303)
    #expect(try await site.letters(of: heard.ticket).count == 2)
    // The same again, by a second click, is the same letter.
    _ = await max.post(
      path, ["kind": "send_and_wait", "body": "Lost, sorry", "seen": String(newest.output.1)])
    #expect(try await site.letters(of: heard.ticket).count == 2)
  }

  @Test(
    "a plain reply keeps the ticket open, one that resolves says what solved it",
    arguments: Engine.allCases)
  func resolution(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let article = try await site.article()
    let heard = try await site.mail("How do I return it?")
    let browser = try await site.browser()
    let page = await browser.get("/tickets/\(heard.ticket)").text
    for name in ["resolution_type", "summary", "steps", "root_cause", "linked_kb_article_id"] {
      #expect(page.contains("name=\"\(name)\""), "\(name)")
    }
    #expect(page.contains("<option value=\"\(article.id)\">Returns</option>"))
    let done = await browser.post(
      "/tickets/\(heard.ticket)/messages",
      [
        "kind": "send_and_resolve", "body": "Use the label.", "seen": heard.message.text,
        "resolution_type": "workaround", "summary": "", "steps": "Print it\r\n\r\nStick it on",
        "root_cause": "No label in the box", "linked_kb_article_id": article.id.text,
      ])
    #expect(done.status == 303)
    let letter = try #require(try await site.letters(of: heard.ticket).first)
    let kept = try #require(
      try await site.read { try OutcomeTable($0).resolutions(of: heard.ticket).first })
    #expect(kept.id == letter.id.retyped())
    #expect(kept.kind == .workaround)
    #expect(kept.summary == "Use the label.")
    #expect(kept.steps == ["Print it", "Stick it on"])
    #expect(kept.rootCause == "No label in the box")
    #expect(kept.linkedArticle == article.id.retyped())
    // Left as it stands, the desk makes the resolution itself once the reply has left.
    let other = try await site.mail(from: "bo@customer.example", "And mine?")
    _ = await browser.post(
      "/tickets/\(other.ticket)/messages",
      ["kind": "send_and_resolve", "body": "Too.", "resolution_type": "answered_question"])
    #expect(try await site.read { try OutcomeTable($0).resolutions(of: other.ticket) }.isEmpty)
  }

  @Test("it is handed over by a form that names what is missing", arguments: Engine.allCases)
  func escalation(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("My lawyer will write to you")
    let browser = try await site.browser()
    #expect(
      await browser.get("/tickets/\(heard.ticket)/actions/escalate").text.contains(
        "name=\"summary_for_agent\""))
    #expect(await browser.get("/tickets/\(heard.ticket)/actions/nonsense").status == 404)
    let path = "/tickets/\(heard.ticket)/escalations"
    let empty = await browser.post(path, ["to": "team:\(site.team.id)", "reason": "other"])
    #expect(empty.status == 422)
    #expect(empty.text.contains("what whoever takes over must know"))
    #expect(empty.text.contains("<option value=\"team:\(site.team.id)\" selected>"))
    let done = await browser.post(
      path,
      [
        "to": "team:\(site.team.id)", "reason": "policy_exception",
        "summary_for_agent": "<b>Legal</b>",
      ])
    let page = await browser.follow(done).text
    #expect(page.contains("Handed over"))
    #expect(page.contains("&lt;b&gt;Legal&lt;/b&gt;"))
    #expect(try await site.ticket(heard.ticket).assignedTeam == site.team.id)
    #expect(await browser.get("/queues/escalated").text.contains("&lt;b&gt;Legal"))
    let over = await browser.post("\(path)/end")
    #expect(await browser.follow(over).text.contains("The escalation has ended"))
    #expect(try await site.ticket(heard.ticket).isEscalated == false)
  }

  @Test(
    "it is merged by number; the other one goes on, this one points at it",
    arguments: Engine.allCases)
  func merge(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let first = try await site.mail("Where is it?", id: "one")
    let second = try await site.mail(subject: "Again", "I wrote already!", id: "two")
    let number = try await site.ticket(first.ticket).number
    let browser = try await site.browser()
    let sheet = await browser.get("/tickets/\(second.ticket)/actions/merge").text
    #expect(sheet.contains("name=\"suggested\" value=\"\(number)\""), "the customer's other ticket")
    let path = "/tickets/\(second.ticket)/merges"
    let unknown = await browser.post(path, ["number": "99"])
    #expect(unknown.status == 422)
    #expect(unknown.text.contains("no ticket with this number"))
    let done = await browser.post(path, ["number": "", "suggested": "#\(number)"])
    #expect(done.headers["location"] == "/tickets/\(first.ticket)")
    let page = await browser.follow(done).text
    #expect(page.contains("I wrote already!"))
    let left = await browser.get("/tickets/\(second.ticket)").text
    #expect(left.contains("This ticket goes on in #\(number)"))
    #expect(!left.contains("id=\"reply\""))
    // What still comes in for the merged one lands in the other.
    let third = try await site.mail("Hello??", inReplyTo: "two")
    #expect(third.ticket == first.ticket)
    // Its files are found under the ticket they moved to.
    let refused = await browser.post(
      "/tickets/\(second.ticket)/messages", ["kind": "send", "body": "x"])
    #expect(refused.status == 409)
  }

  @Test("it is linked, and gets another requester", arguments: Engine.allCases)
  func family(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let parent = try await site.mail("All is down")
    let child = try await site.mail(from: "bo@customer.example", "Down here too")
    let number = try await site.ticket(parent.ticket).number
    let browser = try await site.browser()
    let done = await browser.post("/tickets/\(child.ticket)/parent", ["number": "\(number)"])
    #expect(await browser.follow(done).text.contains("Belongs to"))
    #expect(await browser.get("/tickets/\(parent.ticket)").text.contains("Belong to this ticket"))
    let circle = await browser.post(
      "/tickets/\(parent.ticket)/parent",
      ["number": "\(try await site.ticket(child.ticket).number)"])
    #expect(circle.status == 422)
    _ = await browser.post("/tickets/\(child.ticket)/parent", ["unlink": "1"])
    #expect(try await site.ticket(child.ticket).parent == nil)

    let moved = await browser.post(
      "/tickets/\(child.ticket)/requester", ["email": "new@customer.example", "name": "Nia New"])
    #expect(await browser.follow(moved).text.contains("Nia New"))
    _ = await browser.post(
      "/tickets/\(child.ticket)/messages", ["kind": "send", "body": "Hello Nia"])
    #expect(
      try await site.letters(of: child.ticket).first?.recipient.address == "new@customer.example")
    let wrong = await browser.post("/tickets/\(child.ticket)/requester", ["email": "nobody"])
    #expect(wrong.status == 422)
    #expect(wrong.text.contains("value=\"nobody\""))
  }

  @Test("it is resolved without a letter", arguments: Engine.allCases)
  func silently(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("Buy my followers")
    let browser = try await site.browser()
    let path = "/tickets/\(heard.ticket)/resolutions"
    #expect(await browser.post(path, ["resolution_type": "invalid", "summary": " "]).status == 422)
    let done = await browser.post(path, ["resolution_type": "invalid", "summary": "No request"])
    #expect(await browser.follow(done).text.contains("Resolved. Nothing was sent."))
    let ticket = try await site.ticket(heard.ticket)
    #expect(ticket.status == .resolved)
    #expect(ticket.resolutionSummary == "No request")
    #expect(try await site.letters(of: heard.ticket).isEmpty)
  }

  @Test(
    "spam leaves every list, is never answered, and comes back with a click",
    arguments: Engine.allCases)
  func spam(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let browser = try await site.browser()
    let path = "/tickets/\(draft.ticket)/spam"
    let done = await browser.post(path, ["spam": "1"])
    #expect(done.headers["location"] == "/queues/approvals")
    let list = await browser.follow(done).text
    #expect(list.contains("Marked as spam"))
    #expect(list.contains("action=\"\(path)\""), "the way to take it back")
    #expect(!list.contains("/drafts/\(draft.id)"))
    // Badge and list say the same, and programs see the same list.
    #expect(!list.contains("class=\"count\""))
    let client = try await Client(site)
    #expect(try await client.get("/drafts").list.isEmpty)
    #expect(await browser.get("/queues/spam").text.contains("/tickets/\(draft.ticket)"))
    let page = await browser.get("/tickets/\(draft.ticket)").text
    #expect(page.contains("Nothing is sent."))
    #expect(!page.contains("id=\"reply\""))
    let approval = try await client.send(
      .post, "/drafts/\(draft.id)/approvals",
      ["grades": ["tone": 5, "accuracy": 5, "policy": 5], "validation": true])
    #expect(approval.code == "ticket.spam")
    let reply = try await client.send(.post, "/tickets/\(draft.ticket)/replies", ["body": "Hi"])
    #expect(reply.code == "ticket.spam")
    #expect(try await site.letters(of: draft.ticket).isEmpty)

    _ = await browser.post(path, ["spam": "0"])
    #expect(await browser.get("/queues/approvals").text.contains("/drafts/\(draft.id)"))
    // A cookie of somebody's own making puts nothing into the page.
    let forged = await browser.get(
      "/queues/all", headers: ["cookie": "martlet_news=marked_spam.\"><script>"])
    #expect(!forged.text.contains("<script>"))
  }
}
