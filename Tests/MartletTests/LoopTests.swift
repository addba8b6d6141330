import Assist
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Mail
import Outbox
import Post
import Procedures
import Rehearsal
import Store
import Testing
import Tickets

@testable import martlet

@Suite("The loop, from a mail in to a graded reply out")
struct LoopTests {
  private static let question = "Hello,\n\nhow can I return an item I bought last week?\n\nAna"

  @Test(
    "a mail becomes a ticket, an acknowledgement, a draft; graded and approved it is sent, once")
  func whole() async throws {
    for engine in Engine.allCases { try await whole(on: engine) }
  }

  private func whole(on engine: Engine) async throws {
    let desk = try await Desk(engine)
    let raw = try await desk.hear(Self.question, subject: "Returning an item")
    let ticket = try #require(raw.ticket)
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.status == 200)
    #expect(shown.json["status"] as? String == "triage")
    #expect(shown.json["intent"] as? String == "refund")
    #expect(shown.json["awaits_review"] as? Bool == true)
    #expect(shown.json["first_response_at"] is NSNull)

    let drafts = try await desk.call(.get, "/api/v1/tickets/\(ticket)/drafts", as: desk.cast.agent)
    let draft = try #require((drafts.json["data"] as? [[String: Any]])?.first)
    let id = try #require(draft["id"] as? String)
    let text = try #require(draft["suggested_reply"] as? String)
    #expect(text.contains("within 30 days of delivery"))
    #expect(!((draft["citations"] as? [Any]) ?? []).isEmpty)

    let approved = try await desk.call(
      .post, "/api/v1/drafts/\(id)/approvals",
      #"{"grades":{"tone":5,"accuracy":4,"policy":5},"validation":true,"then":"wait"}"#,
      as: desk.cast.agent)
    #expect(approved.status == 201)
    try await desk.runner.drain()
    // Held: only the acknowledgement is out.
    #expect(try await desk.delivered().count == 1)
    desk.rehearsal.clock.advance(by: .seconds(31))
    try await desk.runner.drain()
    try await desk.runner.drain()
    let letters = try await desk.delivered()
    #expect(letters.count == 2)
    let reply = try #require(letters.first { $0.mail.text.contains("within 30 days") })
    #expect(reply.mail.inReplyTo == ["m1@example.com"])
    #expect(ReplyToken.tokens(in: asReceived(reply.mail)).count == 1)

    let after = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(after.json["status"] as? String == "waiting_customer")
    #expect(after.json["ai_first_response"] as? Bool == true)
    let gradings = try await desk.call(.get, "/api/v1/gradings", as: desk.cast.agent)
    let grading = try #require((gradings.json["data"] as? [[String: Any]])?.first)
    #expect(grading["accuracy"] as? Int == 4)
    #expect(grading["edit_distance"] as? Int == 0)
    #expect(grading["graded_by"] as? String == "ben@acme.example")
    try await expectRun(desk, ticket, exit: "answered")
  }

  @Test(
    "the customer's answer by mail joins the ticket, and their second question gets a draft of its own"
  )
  func answer() async throws {
    let desk = try await Desk(.sqlite)
    let first = try await desk.hear(Self.question)
    let drop = try await desk.delivered()
    let token = try #require(drop.first?.mail.replyTo.first?.address)
    let second = try await desk.hear(
      "And how long does delivery take?", from: "ana@example.com", id: "m2@example.com",
      headers: ["Delivered-To: \(token)"])
    #expect(second.ticket == first.ticket)
    let drafts = try await desk.call(
      .get, "/api/v1/tickets/\(try #require(first.ticket))/drafts", as: desk.cast.agent)
    let states = (drafts.json["data"] as? [[String: Any]])?.compactMap { $0["state"] as? String }
    #expect(states == ["waiting", "superseded"])
  }

  @Test("a reply that leaves after the customer wrote again does not resolve what they wrote")
  func overtaken() async throws {
    let desk = try await Desk(.sqlite)
    let ticket = try #require(try await desk.hear(Self.question).ticket)
    let token = try #require(try await desk.delivered().first?.mail.replyTo.first?.address)
    let drafts = try await desk.call(.get, "/api/v1/tickets/\(ticket)/drafts", as: desk.cast.agent)
    let id = try #require((drafts.json["data"] as? [[String: Any]])?.first?["id"] as? String)
    _ = try await desk.call(
      .post, "/api/v1/drafts/\(id)/approvals",
      #"{"grades":{"tone":5,"accuracy":5,"policy":5},"validation":true,"then":"resolve"}"#,
      as: desk.cast.agent)
    desk.rehearsal.clock.advance(by: .seconds(5))
    try await desk.hear(
      "And how long does delivery take?", id: "m2@example.com",
      headers: ["Delivered-To: \(token)"])
    desk.rehearsal.clock.advance(by: .minutes(1))
    try await desk.runner.drain()
    #expect(try await desk.delivered().count == 2)
    desk.rehearsal.clock.advance(by: .days(8))
    try await desk.runner.drain()
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.json["status"] as? String == "triage")
    #expect(shown.json["awaits_review"] as? Bool == true)
  }

  @Test("a mail that no step can read is a ticket for a person all the same")
  func unfiled() async throws {
    let desk = try await Desk(.sqlite)
    let head = "From: ana@example.com\r\nTo: support@acme.example\r\n\r\n"
    let receipt = try await desk.house.intake.receive(
      Delivery(
        content: Data((head + String(repeating: "A long line.\r\n", count: 6000)).utf8),
        door: .pipe))
    for hash in desk.house.files.hashes() {
      try FileManager.default.removeItem(at: try desk.house.files.file(of: hash))
    }
    for _ in 1...6 {
      try await desk.runner.drain()
      desk.rehearsal.clock.advance(by: .minutes(1))
    }
    let kept = try await desk.house.database.read(for: desk.tenant) { [files = desk.house.files] in
      try RawTable($0).raw(receipt.raw, files: files, withContent: false)
    }
    let ticket = try #require(kept?.ticket)
    #expect(kept?.state == .failed)
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.json["is_escalated"] as? Bool == true)
    try await expectRun(desk, ticket, exit: "escalated")
  }

  @Test("what the relay calls spam gets no acknowledgement")
  func spam() async throws {
    let desk = try await Desk(.sqlite)
    let mail = "From: x@example.com\r\nTo: support@acme.example\r\n\r\nBuy watches\r\n"
    _ = try await desk.house.intake.receive(
      Delivery(content: Data(mail.utf8), door: .pipe, relay: RelayReport(isSpam: true)))
    try await desk.runner.drain()
    #expect(try await desk.delivered().isEmpty)
  }

  @Test("what the knowledge base cannot answer goes to a person with the reason")
  func nothingRelevant() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear(
      "Do you know a good dentist for my hamster?", subject: "Hamster")
    let ticket = try #require(raw.ticket)
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.json["is_escalated"] as? Bool == true)
    #expect(shown.json["awaits_review"] as? Bool == false)
    let outcomes = try await desk.call(
      .get, "/api/v1/tickets/\(ticket)/outcomes", as: desk.cast.agent)
    let escalation = try #require((outcomes.json["escalations"] as? [[String: Any]])?.first)
    #expect(escalation["reason"] as? String == "no_relevant_policy")
    #expect((escalation["summary_for_agent"] as? String)?.contains("Hamster") == true)
    try await expectRun(desk, ticket, exit: "escalated")
  }

  @Test("a reply that is sent twice leaves once, and again when it was called back")
  func twice() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear("Do you know a good dentist for my hamster?")
    let ticket = try #require(raw.ticket)
    let body = #"{"body":"I am afraid not.","then":"wait"}"#
    func reply() async throws -> String {
      let answer = try await desk.call(
        .post, "/api/v1/tickets/\(ticket)/replies", body, as: desk.cast.agent)
      #expect(answer.status == 201)
      return try #require(answer.json["id"] as? String)
    }
    let first = try await reply()
    #expect(try await reply() == first)
    #expect(
      try await desk.call(.delete, "/api/v1/letters/\(first)", as: desk.cast.agent).status == 204)
    #expect(try await reply() != first)
    desk.rehearsal.clock.advance(by: .seconds(31))
    try await desk.runner.drain()
    let replies = try await desk.delivered().filter { $0.mail.text.contains("I am afraid not.") }
    #expect(replies.count == 1)
  }

  @Test("machines are filed and never answered")
  func machines() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear(
      "I am out of office.", id: "auto@example.com", headers: ["Auto-Submitted: auto-replied"])
    let ticket = try #require(raw.ticket)
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.json["status"] as? String == "closed")
    #expect(try await desk.delivered().isEmpty)
  }

  @Test("a refund over the limit goes to a manager, without a draft")
  func refund() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear(
      "I returned my machine. Please refund the 749.00 EUR I paid.", subject: "Refund of 749 EUR")
    let ticket = try #require(raw.ticket)
    let outcomes = try await desk.call(
      .get, "/api/v1/tickets/\(ticket)/outcomes", as: desk.cast.agent)
    let escalation = try #require((outcomes.json["escalations"] as? [[String: Any]])?.first)
    #expect(escalation["reason"] as? String == "refund_over_limit")
    #expect(escalation["target"] as? String == "manager")
    try await expectRun(desk, ticket, exit: "refund_manager_approval")
  }

  @Test("a reply that is called back stays here, and the ticket goes to a person")
  func calledBack() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear(Self.question)
    let ticket = try #require(raw.ticket)
    let drafts = try await desk.call(.get, "/api/v1/tickets/\(ticket)/drafts", as: desk.cast.agent)
    let id = try #require((drafts.json["data"] as? [[String: Any]])?.first?["id"] as? String)
    let approved = try await desk.call(
      .post, "/api/v1/drafts/\(id)/approvals",
      #"{"grades":{"tone":5,"accuracy":5,"policy":5},"validation":true}"#, as: desk.cast.agent)
    let letter = try #require(approved.json["id"] as? String)
    #expect(
      try await desk.call(.delete, "/api/v1/letters/\(letter)", as: desk.cast.agent).status == 204)
    desk.rehearsal.clock.advance(by: .minutes(5))
    try await desk.runner.drain()
    #expect(try await desk.delivered().count == 1)
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.json["is_escalated"] as? Bool == true)
  }

  @Test("resolved, then silent for 48 hours and seven days: recorded, resolved, closed")
  func closing() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear(Self.question)
    let ticket = try #require(raw.ticket)
    let drafts = try await desk.call(.get, "/api/v1/tickets/\(ticket)/drafts", as: desk.cast.agent)
    let id = try #require((drafts.json["data"] as? [[String: Any]])?.first?["id"] as? String)
    _ = try await desk.call(
      .post, "/api/v1/drafts/\(id)/approvals",
      #"{"grades":{"tone":5,"accuracy":5,"policy":5},"validation":true,"then":"resolve"}"#,
      as: desk.cast.agent)
    for step in [Duration.minutes(1), .hours(49), .days(8)] {
      desk.rehearsal.clock.advance(by: step)
      try await desk.runner.drain()
    }
    let shown = try await desk.call(.get, "/api/v1/tickets/\(ticket)", as: desk.cast.agent)
    #expect(shown.json["status"] as? String == "closed")
    #expect(shown.json["resolution_id"] is String)
    let found = try await desk.call(
      .get, "/api/v1/articles/search?q=return%20item%20bought", as: desk.cast.agent)
    let sources = (found.json["data"] as? [[String: Any]])?.compactMap {
      $0["kb_article_id"] as? String
    }
    #expect(sources?.contains(ticket.text) == true)
  }

  /// The message's run ended where it should.
  private func expectRun(_ desk: Desk, _ ticket: Ticket.ID, exit: String) async throws {
    let runs = try await desk.call(
      .get, "/api/v1/tickets/\(ticket)/procedure", as: desk.cast.agent)
    let run = (runs.json["data"] as? [[String: Any]])?.first {
      $0["procedure"] as? String == "message"
    }
    #expect(run?["exit"] as? String == exit)
    #expect(run?["state"] as? String == "done")
  }

  /// The reply address as the customer's answer would be sent to.
  private func asReceived(_ mail: ParsedMail) -> ParsedMail {
    var copy = mail
    copy.to = mail.replyTo
    return copy
  }
}
