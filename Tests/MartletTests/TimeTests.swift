import Accounts
import FollowUp
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
import Synchronization
import Testing
import Tickets

@testable import martlet

/// What the desk does by the clock, from the first reply to the end of a ticket. Each test begins on
/// Monday, 2 March 2026, 09:00 in London, where business is from 9:00 to 17:30 on weekdays.
@Suite("Promises about time")
struct TimeTests {
  static let question = "Hello,\n\nhow can I return an item I bought last week?\n\nAna"

  /// A question that a person has answered, and the ticket's id.
  func answered(
    _ desk: Desk, then: String = "resolve", from: String = "Ana Silva <ana@example.com>",
    id: String = "m1@example.com"
  ) async throws -> Ticket.ID {
    let ticket = try #require(
      try await desk.hear(Self.question, subject: "Returning", from: from, id: id).ticket)
    try await reply(desk, ticket, then: then)
    return ticket
  }

  func reply(_ desk: Desk, _ ticket: Ticket.ID, then: String) async throws {
    let answer = try await desk.call(
      .post, "/api/v1/tickets/\(ticket)/replies",
      #"{"body":"Here is your label.","then":"\#(then)","grades":{"tone":4,"accuracy":4,"policy":4}}"#,
      as: desk.cast.agent)
    #expect(answer.status == 201)
    try await pass(.seconds(31), desk)
  }

  func pass(_ time: Duration, _ desk: Desk) async throws {
    desk.rehearsal.clock.advance(by: time)
    for _ in 1...3 { try await desk.runner.drain() }
  }

  func ticket(_ desk: Desk, _ id: Ticket.ID) async throws -> Ticket {
    try #require(
      try await desk.house.database.read(for: desk.tenant) { try TicketTable($0).ticket(id) })
  }

  func letters(_ desk: Desk, _ id: Ticket.ID, _ kind: Letter.Kind) async throws -> [Letter] {
    try await desk.house.database.read(for: desk.tenant) { try LetterTable($0).letters(of: id) }
      .filter { $0.kind == kind }
  }

  func step(_ desk: Desk, _ id: Ticket.ID) async throws -> String {
    let run = try await desk.house.database.read(for: desk.tenant) {
      try desk.house.procedures.run(JourneyName.ticket, about: id.retyped(), in: $0)
    }
    return run?.exit ?? run?.step ?? ""
  }

  func page(
    _ desk: Desk, _ method: HTTP.Method, _ path: String, _ form: String = ""
  ) async -> Response {
    await desk.router.respond(
      to: Request(
        method, path, headers: ["content-type": "application/x-www-form-urlencoded"],
        body: Data(form.utf8)))
  }

  func path(_ page: String, in letter: Letter) -> String {
    let parts = letter.body.components(separatedBy: "/\(page)/")
    return "/\(page)/" + (parts.count > 1 ? parts[1].prefix { !$0.isWhitespace } : "")
  }

  @Test(
    "48 hours after the resolution the customer is asked, and their yes closes it",
    arguments: Engine.allCases)
  func satisfied(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try await answered(desk)
    #expect(try await step(desk, id) == "follow_up")
    try await pass(.hours(47), desk)
    #expect(try await letters(desk, id, .satisfaction).isEmpty)
    try await pass(.hours(1), desk)
    let asked = try await letters(desk, id, .satisfaction)
    #expect(asked.count == 1)
    #expect(asked.first?.state == .sent)
    let letter = try #require(asked.first)
    #expect(letter.headers.unsubscribe != nil)

    let link = path("feedback", in: letter)
    for _ in 1...3 {
      let shown = await page(desk, .get, link)
      #expect(shown.status == 200)
      #expect(shown.text.contains("Is it solved?"))
    }
    #expect(try await ticket(desk, id).csatScore == nil)
    #expect(try await ticket(desk, id).status == .resolved)
    let thanks = await page(desk, .post, link, "score=5&solved=yes&comment=Quick")
    #expect(thanks.status == 200)
    #expect(thanks.text.contains("it is closed"))
    try await pass(.seconds(1), desk)
    let closed = try await ticket(desk, id)
    #expect(closed.status == .closed)
    #expect(closed.csatScore == 5)
    #expect(try await step(desk, id) == "complete")
    // The page has said it: no letter says it again.
    #expect(try await letters(desk, id, .closing).isEmpty)

    let metrics = try await desk.call(.get, "/api/v1/tickets/\(id)/closings", as: desk.cast.agent)
    let figures = try #require((metrics.json["data"] as? [[String: Any]])?.first)
    #expect(figures["csat_score"] as? Int == 5)
    #expect(figures["agent_messages_count"] as? Int == 1)
    #expect(figures["interval"] as? Int == 0)
    let usage = try await desk.call(.get, "/api/v1/usage?month=2026-03", as: desk.cast.manager)
    #expect(usage.json["tickets"] as? Int == 1)
  }

  @Test("a rating under 3 goes to a manager and ends the run", arguments: Engine.allCases)
  func disappointed(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try await answered(desk)
    try await pass(.hours(48), desk)
    let letter = try #require(try await letters(desk, id, .satisfaction).first)
    _ = await page(desk, .post, path("feedback", in: letter), "score=1&comment=Slow")
    #expect(try await step(desk, id) == "manager_review")
    #expect(try await ticket(desk, id).isEscalated)
    // Silence does not close what a manager has not looked at.
    try await pass(.days(20), desk)
    #expect(try await ticket(desk, id).status == .resolved)
  }

  @Test("“not solved” opens it again and puts it before a person", arguments: Engine.allCases)
  func unsolved(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try await answered(desk)
    try await pass(.hours(48), desk)
    let letter = try #require(try await letters(desk, id, .satisfaction).first)
    _ = await page(desk, .post, path("feedback", in: letter), "solved=no&comment=No+label")
    let open = try await ticket(desk, id)
    #expect(open.status == .inProgress)
    #expect(open.reopenedCount == 1)
    #expect(try await step(desk, id) == "watch")
    // Resolved again, it has a second record of its own.
    try await reply(desk, id, then: "resolve")
    let outcomes = try await desk.call(.get, "/api/v1/tickets/\(id)/outcomes", as: desk.cast.agent)
    let records = (outcomes.json["resolutions"] as? [[String: Any]]) ?? []
    #expect(records.count == 2)
    #expect(records.first?["id"] as? String == (try await ticket(desk, id)).resolution?.text)
  }

  @Test("a broken link leads to a page that says so", arguments: [Engine.sqlite])
  func brokenLink(engine: Engine) async throws {
    let desk = try await Desk(engine)
    for path in ["/feedback/x", "/opt-out/x"] {
      let answer = await page(desk, .get, path)
      #expect(answer.status == 404)
      #expect(answer.text.contains("This link does not work"))
      #expect(await page(desk, .post, path, "score=5").status == 404)
    }
  }

  @Test("one request takes an address off, without a page", arguments: Engine.allCases)
  func oneClick(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try await answered(desk)
    try await pass(.hours(48), desk)
    let letter = try #require(try await letters(desk, id, .satisfaction).first)
    let link = path("opt-out", in: letter)
    #expect(await page(desk, .get, link).status == 200)
    let listed = try await desk.call(.get, "/api/v1/suppressions", as: desk.cast.agent)
    #expect((listed.json["data"] as? [Any])?.isEmpty == true)
    #expect(await page(desk, .post, link, "List-Unsubscribe=One-Click").status == 200)
    try await pass(.days(31), desk)
    let other = try await answered(desk, id: "m2@example.com")
    try await pass(.days(3), desk)
    #expect(try await letters(desk, other, .satisfaction).isEmpty)
  }

  @Test(
    "a Friday's question waits for Monday, and reopening calls it back", arguments: Engine.allCases)
  func weekend(engine: Engine) async throws {
    let desk = try await Desk(engine)
    // Thursday: 48 hours later it is Saturday.
    try await pass(.days(3), desk)
    let id = try await answered(desk)
    try await pass(.hours(48), desk)
    let held = try #require(try await letters(desk, id, .satisfaction).first)
    #expect(held.state == .held)
    #expect(held.sendAt.rfc3339 == "2026-03-09T09:00:00.000Z")
    try await desk.hear(
      "Sorry, where do I find the label?", id: "m2@example.com",
      headers: ["In-Reply-To: <\(held.headers.references.last ?? "")>"])
    #expect(try await ticket(desk, id).status != .resolved)
    try await pass(.days(3), desk)
    #expect(try await letters(desk, id, .satisfaction).map(\.state) == [.cancelled])
  }

  @Test(
    "silence is reminded of once and closes after seven days; a later word opens it again",
    arguments: Engine.allCases)
  func silent(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try await answered(desk, then: "wait")
    #expect(try await step(desk, id) == "quiet")
    // Five days later it would be Saturday: the last business moment before that is Friday's.
    try await pass(.days(4) + .hours(7), desk)
    #expect(try await letters(desk, id, .reminder).isEmpty)
    try await pass(.hours(1), desk)
    #expect(try await letters(desk, id, .reminder).map(\.state) == [.sent])
    #expect(try await step(desk, id) == "silence")
    try await pass(.days(2) + .hours(15), desk)
    #expect(try await ticket(desk, id).status == .waitingCustomer)
    try await pass(.hours(1) + .seconds(1), desk)
    let closed = try await ticket(desk, id)
    #expect(closed.status == .closed)
    #expect(try await step(desk, id) == "auto_closed")
    #expect(try await letters(desk, id, .closing).map(\.state) == [.sent])
    #expect(try await letters(desk, id, .reminder).count == 1)

    let reference = try #require(try await letters(desk, id, .reply).first).messageID
    let again = try await desk.hear(
      "Hello, the label does not print.", id: "m2@example.com",
      headers: ["In-Reply-To: <\(reference)>"])
    #expect(again.ticket == id)
    #expect(try await ticket(desk, id).reopenedCount == 1)
    try await reply(desk, id, then: "wait")
    try await pass(.days(8), desk)
    #expect(try await ticket(desk, id).status == .closed)
    let metrics = try await desk.call(.get, "/api/v1/tickets/\(id)/closings", as: desk.cast.agent)
    #expect((metrics.json["data"] as? [[String: Any]])?.count == 2)
    let usage = try await desk.call(.get, "/api/v1/usage?month=2026-03", as: desk.cast.manager)
    #expect(usage.json["tickets"] as? Int == 1)
    try await pass(.days(31), desk)
    let late = try await desk.hear(
      "Hello again, one more question about it?", id: "m3@example.com",
      headers: ["In-Reply-To: <\(reference)>"])
    #expect(late.ticket != id)
    #expect(try await ticket(desk, try #require(late.ticket)).parent == id)
  }
}
