import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Mail
import Post
import Procedures
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import martlet

@Suite("The journey of tickets that are merged, resolved by form, or spam")
struct JoiningJourneyTests {
  private static let question = "Hello,\n\nhow can I return an item I bought last week?\n\nAna"

  private func waiting(_ desk: Desk, _ ticket: Ticket.ID) async throws -> Draft? {
    try await desk.house.database.read(for: desk.tenant) { try DraftTable($0).waiting(on: ticket) }
  }

  private func ticket(_ desk: Desk, _ id: Ticket.ID) async throws -> Ticket {
    try #require(
      try await desk.house.database.read(for: desk.tenant) { try TicketTable($0).ticket(id) })
  }

  @Test("a merged ticket is nobody's work any more, and its mail goes to the other")
  func merged() async throws {
    for engine in Engine.allCases {
      let desk = try await Desk(engine)
      let first = try #require(try await desk.hear(Self.question).ticket)
      let second = try #require(
        try await desk.hear("I wrote already. How can I return it?", id: "m2@example.com").ticket)
      try #require(first != second)
      #expect(try await waiting(desk, second) != nil)
      let merged = try await desk.call(
        .post, "/api/v1/tickets/\(second)/merges", #"{"into_ticket_id":"\#(first)"}"#,
        as: desk.cast.agent)
      #expect(merged.status == 201)
      #expect(try await waiting(desk, second) == nil)
      #expect(try await waiting(desk, first) != nil)
      let states = try await desk.house.database.read(for: desk.tenant) {
        [procedures = desk.house.procedures] in
        try procedures.runs(of: second.retyped(), in: $0).map(\.run.state)
      }
      #expect(states.allSatisfy { $0 == .done })
      let third = try await desk.hear(
        "Hello?", id: "m3@example.com", headers: ["In-Reply-To: <m2@example.com>"])
      #expect(third.ticket == first)
      desk.rehearsal.clock.advance(by: .days(2))
      try await desk.runner.drain()
      #expect(try await ticket(desk, second).status == .closed)
      #expect(try await ticket(desk, second).isEscalated == false)
    }
  }

  @Test("a letter that is still held answers where its ticket went")
  func held() async throws {
    let desk = try await Desk(.sqlite)
    let first = try #require(try await desk.hear("qwop zxcv").ticket)
    let second = try #require(try await desk.hear("zxcv qwop", id: "m2@example.com").ticket)
    _ = try await desk.call(
      .post, "/api/v1/tickets/\(second)/replies", #"{"body":"We look into it."}"#,
      as: desk.cast.agent)
    _ = try await desk.call(
      .post, "/api/v1/tickets/\(second)/merges", #"{"into_ticket_id":"\#(first)"}"#,
      as: desk.cast.agent)
    desk.rehearsal.clock.advance(by: .seconds(31))
    try await desk.runner.drain()
    #expect(try await desk.delivered().contains { $0.mail.text.contains("We look into it.") })
    #expect(try await ticket(desk, first).status == .waitingCustomer)
  }

  @Test("what a person says of the outcome resolves the ticket once the reply has left")
  func resolution() async throws {
    let desk = try await Desk(.sqlite)
    let id = try #require(try await desk.hear("qwop zxcv").ticket)
    let reply = #"""
      {"body":"Press the button.","then":"resolve","resolution":{"resolution_type":"workaround",
      "summary":"The button was off","steps":["Press it"],"root_cause":"A kick"}}
      """#
    _ = try await desk.call(
      .post, "/api/v1/tickets/\(id)/replies", reply, as: desk.cast.agent)
    #expect(try await ticket(desk, id).resolution == nil)
    desk.rehearsal.clock.advance(by: .seconds(31))
    try await desk.runner.drain()
    try await desk.runner.drain()
    let after = try await ticket(desk, id)
    #expect(after.status == .resolved)
    #expect(after.resolutionSummary == "The button was off")
    let outcomes = try await desk.call(
      .get, "/api/v1/tickets/\(id)/outcomes", as: desk.cast.agent)
    let kept = (outcomes.json["resolutions"] as? [[String: Any]]) ?? []
    #expect(kept.count == 1)
    #expect(kept.first?["resolution_type"] as? String == "workaround")
    #expect(kept.first?["id"] as? String == after.resolution?.text)
  }

  @Test("a reply that was called back takes its resolution along")
  func calledBack() async throws {
    let desk = try await Desk(.sqlite)
    let id = try #require(try await desk.hear("qwop zxcv").ticket)
    let reply = try await desk.call(
      .post, "/api/v1/tickets/\(id)/replies",
      #"{"body":"Done.","then":"resolve","resolution":{"resolution_type":"invalid"}}"#,
      as: desk.cast.agent)
    let letter = try #require(reply.json["id"] as? String)
    let back = try await desk.call(.delete, "/api/v1/letters/\(letter)", as: desk.cast.agent)
    #expect(back.status == 204)
    let outcomes = try await desk.call(
      .get, "/api/v1/tickets/\(id)/outcomes", as: desk.cast.agent)
    #expect((outcomes.json["resolutions"] as? [Any])?.isEmpty == true)
  }

  @Test("what is held for a sender of spam is called back; no spam any more, its draft waits again")
  func spam() async throws {
    let desk = try await Desk(.sqlite)
    let id = try #require(try await desk.hear(Self.question).ticket)
    let before = try await desk.delivered().count
    let draft = try #require(try await waiting(desk, id))
    _ = try await desk.call(
      .post, "/api/v1/drafts/\(draft.id)/approvals",
      #"{"grades":{"tone":5,"accuracy":5,"policy":5},"validation":true}"#, as: desk.cast.agent)
    let marked = try await desk.call(
      .patch, "/api/v1/tickets/\(id)", #"{"is_spam":true}"#, as: desk.cast.agent)
    #expect(marked.status == 200)
    desk.rehearsal.clock.advance(by: .minutes(2))
    try await desk.runner.drain()
    #expect(try await desk.delivered().count == before)

    let other = try #require(try await desk.hear(Self.question, id: "m9@example.com").ticket)
    for spam in [true, false] {
      _ = try await desk.call(
        .patch, "/api/v1/tickets/\(other)", #"{"is_spam":\#(spam)}"#, as: desk.cast.agent)
    }
    #expect(try await waiting(desk, other) != nil)
    let queue = try await desk.call(
      .get, "/api/v1/tickets?queue=approvals", as: desk.cast.agent)
    let listed = (queue.json["data"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(listed == [other.text])
  }
}
