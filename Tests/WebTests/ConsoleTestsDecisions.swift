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

@Suite("The approvals drawer")
struct ConsoleTestsDecisions {
  private static let grades = ["tone": "5", "accuracy": "4", "policy": "5"]

  private func form(
    _ draft: Draft, _ more: [String: String] = [:], graded: Bool = true
  ) -> [String: String] {
    var fields = ["version": String(draft.version), "text": draft.text, "then": "wait"]
    if graded { fields.merge(Self.grades) { $1 } }
    return fields.merging(more) { $1 }
  }

  @Test("shows the draft with its evidence, checks and grades", arguments: Engine.allCases)
  func shown(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let page = await (try site.browser()).get("/drafts/\(draft.id)").text
    #expect(page.contains("Returns"))
    #expect(page.contains("/knowledge/\(draft.citations[0].source)"))
    #expect(page.contains(HTML(text: draft.evidence.summary).source))
    #expect(page.contains("1 of 1"))
    #expect(page.contains("held for 30 seconds"))
    #expect(page.contains("name=\"checked\" value=\"evidence\""))
    #expect(page.contains("Ada Byron &lt;ada@customer.example&gt;"))
    #expect(!page.contains("type=\"radio\" form=\"review\" name=\"tone\" value=\"3\" checked"))
  }

  @Test("sends what was approved, held so that it can be taken back", arguments: Engine.allCases)
  func approval(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let browser = try await site.browser()
    #expect(await browser.get("/queues/approvals").text.contains("/drafts/\(draft.id)"))
    let text = "Dear Ada,\n\nyour label is in your account under Orders.\n\nThe Acme team"
    let done = await browser.post(
      "/drafts/\(draft.id)/approvals", form(draft, ["text": text, "checked": "evidence"]))
    #expect(done.status == 303)
    #expect(done.headers["location"] == "/tickets/\(draft.ticket)")
    let letter = try #require(try await site.letters(of: draft.ticket).first)
    #expect(letter.body == text)
    #expect(letter.state == .held)
    #expect(try await site.ticket(draft.ticket).awaitsReview == false)

    let page = await browser.follow(done).text
    #expect(page.contains("Approved. Until the reply is sent"))
    #expect(page.contains("action=\"/letters/\(letter.id)/recalls\""))
    #expect(page.contains("Draft approved"))
    #expect(!page.contains("The draft no longer waits"))
    // The news is told once.
    #expect(!(await browser.get("/tickets/\(draft.ticket)").text.contains("Until the reply is")))
    #expect(!(await browser.get("/queues/approvals").text.contains("/drafts/\(draft.id)")))

    let recalled = await browser.post("/letters/\(letter.id)/recalls")
    #expect(await browser.follow(recalled).text.contains("Taken back. Nothing was sent."))
    #expect(try await site.letters(of: draft.ticket).first?.state == .cancelled)
    let late = await browser.follow(await browser.post("/letters/\(letter.id)/recalls")).text
    #expect(late.contains("has left already"))
  }

  @Test("says while the text is changed what stands in no source, and again when it comes back")
  func warnings() async throws {
    let site = try await TestSite(.sqlite)
    let draft = try await site.draft()
    let browser = try await site.browser()
    let text = draft.text + "\n\nWe will refund 900.00 EUR."
    let part = await browser.post("/drafts/\(draft.id)/checks", ["text": text])
    #expect(part.status == 200 && part.text.contains("EUR 900.00 is in no source"))
    #expect(!part.text.contains("<html"))
    let same = await browser.post("/drafts/\(draft.id)/checks", ["text": draft.text])
    #expect(same.status == 200 && !same.text.contains("<li>"))
    // Refused for want of grades, the drawer has text and warnings.
    let refused = await browser.post(
      "/drafts/\(draft.id)/approvals", form(draft, ["text": text], graded: false))
    #expect(refused.status == 422 && refused.text.contains("EUR 900.00 is in no source"))
  }

  @Test("resolves with the reply where that was the button")
  func resolving() async throws {
    let site = try await TestSite(.sqlite)
    let draft = try await site.draft()
    let browser = try await site.browser()
    let done = await browser.post(
      "/drafts/\(draft.id)/approvals",
      form(draft, ["then": "resolve", "checked": "evidence"]))
    #expect(done.status == 303)
    let reply = try await site.read { transaction in
      try LetterTable(transaction).letters(of: draft.ticket).first.flatMap {
        try ApprovedReplyTable(transaction).reply($0.id.retyped())
      }
    }
    #expect(reply?.then == .resolve)
  }

  @Test("comes back with everything entered when the server refuses", arguments: Engine.allCases)
  func refusals(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let browser = try await site.browser()
    let entered = ["text": "My own words <3", "feedback": "Shorter", "reason": "Wrong tone"]
    let cases: [(String, [String: String], Int, String)] = [
      ("approvals", ["accuracy": "4", "checked": "evidence"], 422, "Grade tone"),
      ("approvals", ["tone": "9", "accuracy": "4", "policy": "4"], 422, "1 to 5"),
      ("approvals", Self.grades, 422, "checked the reply against its evidence"),
      (
        "approvals", Self.grades.merging(["checked": "evidence", "text": "  "]) { $1 }, 422, "empty"
      ),
      ("rejections", Self.grades.merging(["reason": " "]) { $1 }, 422, "why you reject"),
      ("rejections", ["tone": "1"], 422, "Grade accuracy"),
      ("takeovers", [:], 422, "Grade tone"),
    ]
    for (decision, more, status, words) in cases {
      let fields = form(draft, entered.merging(more) { $1 }, graded: false)
      let answer = await browser.post("/drafts/\(draft.id)/\(decision)", fields)
      #expect(answer.status == status, "\(decision) \(more)")
      #expect(answer.text.contains(words), "\(decision) \(more)")
      if more["text"] == nil { #expect(answer.text.contains("My own words &lt;3")) }
      #expect(answer.text.contains(">Shorter</textarea>"))
      if more["reason"] == nil { #expect(answer.text.contains(">Wrong tone</textarea>")) }
      for (name, value) in more where ["tone", "accuracy", "policy"].contains(name) && value != "9"
      {
        #expect(answer.text.contains("name=\"\(name)\" value=\"\(value)\" checked"))
      }
      #expect(answer.text.contains("value=\"evidence\" checked") == (more["checked"] != nil))
      #expect(Markup(answer.text).firstUnbalancedTag == nil)
    }
    #expect(try await site.letters(of: draft.ticket).isEmpty)
    #expect(try await site.ticket(draft.ticket).awaitsReview)
  }

  @Test("lets the second of two people keep their text and know why", arguments: Engine.allCases)
  func twoPeople(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let (anna, max) = (try await site.browser(.agent), try await site.browser(.manager))
    let first = await anna.post(
      "/drafts/\(draft.id)/rejections", form(draft, ["reason": "Not our tone"]))
    #expect(first.status == 303)
    let second = await max.post(
      "/drafts/\(draft.id)/approvals",
      form(draft, ["text": "Words of Max", "checked": "evidence"]))
    #expect(second.status == 409)
    #expect(second.text.contains("decided or changed meanwhile"))
    #expect(second.text.contains("Words of Max"))
    #expect(try await site.letters(of: draft.ticket).isEmpty)
    let gone = await max.get("/drafts/\(draft.id)")
    #expect(gone.headers["location"] == "/tickets/\(draft.ticket)")
    #expect(await max.follow(gone).text.contains("was decided already"))
  }

  @Test("asks for another draft, and takes over, as the buttons say", arguments: Engine.allCases)
  func others(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let browser = try await site.browser()
    let first = try await site.draft()
    // No grades: nothing was decided yet.
    let again = await browser.post(
      "/drafts/\(first.id)/regenerations", form(first, ["feedback": "Shorter"], graded: false))
    #expect(again.status == 303)
    #expect(try await site.read { try DraftTable($0).draft(first.id) }?.state == .superseded)

    let second = try await site.draft(from: "Bo <bo@customer.example>")
    let taken = await browser.post("/drafts/\(second.id)/takeovers", form(second))
    let page = await browser.follow(taken).text
    #expect(page.contains("The ticket is yours"))
    #expect(page.contains("id=\"reply\""))
    let ticket = try await site.ticket(second.ticket)
    #expect(ticket.assignedUser == site.people[.agent]?.id)
    let signals = try await site.read {
      try LearningTable($0).signals(before: .distantFuture, limit: 10)
    }
    #expect(signals.map(\.approvalStatus) == ["taken_over"])
    #expect(signals.first?.grades.accuracy == 4)
  }

  @Test("walks from draft to draft, longest waiting first", arguments: Engine.allCases)
  func neighbours(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let one = try await site.draft(from: "one@customer.example")
    let two = try await site.draft(from: "two@customer.example")
    let three = try await site.draft(from: "three@customer.example")
    let browser = try await site.browser()
    let page = await browser.get("/drafts/\(two.id)").text
    #expect(page.contains("2 of 3"))
    #expect(page.contains("href=\"/drafts/\(one.id)\" data-key=\"p\""))
    #expect(page.contains("href=\"/drafts/\(three.id)\" data-key=\"n\""))
    let list = await browser.get("/queues/approvals").text
    let places = [one, two, three].compactMap { list.range(of: "/drafts/\($0.id)")?.lowerBound }
    #expect(places.count == 3)
    #expect(places == places.sorted())
  }

  @Test("says when the customer has written again since the draft was made")
  func outdated() async throws {
    let site = try await TestSite(.sqlite)
    let heard = try await site.mail(
      subject: "Return of my bike", TestSite.question, id: "first")
    let draft = try await site.draft(of: heard)
    let browser = try await site.browser()
    #expect(!(await browser.get("/drafts/\(draft.id)").text.contains("has written again since")))
    let again = try await site.mail(
      subject: "Re: Return of my bike", "And how long does it take?", inReplyTo: "first")
    #expect(again.ticket == heard.ticket)
    #expect(await browser.get("/drafts/\(draft.id)").text.contains("has written again since"))
  }

  @Test("explains its confidence with the draft's own parts", arguments: Engine.allCases)
  func confidence(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let draft = try await site.draft()
    let page = await (try site.browser()).get("/confidence?draft=\(draft.id)").text
    #expect(draft.confidenceReasons.count == ConfidenceView.Part.Kind.allCases.count)
    for reason in draft.confidenceReasons {
      #expect(page.contains(HTML(text: reason.words).source))
    }
    #expect(page.contains("\(Int((draft.confidence * 100).rounded())) %"))
  }
}
