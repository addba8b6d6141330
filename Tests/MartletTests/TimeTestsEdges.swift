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

extension TimeTests {
  @Test(
    "process-outbox closes what has expired, once, and leaves the rest", arguments: Engine.allCases)
  func processOutbox(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let silent = try await answered(desk, then: "wait")
    let open = try await answered(
      desk, then: "keep_open", from: "Bo <bo@example.com>", id: "m2@example.com")
    desk.rehearsal.clock.advance(by: .days(7))
    let first = try await desk.house.followUp.processOutbox(of: desk.tenant, automaticLetters: true)
    #expect((first.closed, first.kept) == (1, 0))
    let second = try await desk.house.followUp.processOutbox(
      of: desk.tenant, automaticLetters: true)
    #expect((second.closed, second.kept) == (0, 0))
    try await pass(.seconds(1), desk)
    #expect(try await ticket(desk, silent).status == .closed)
    #expect(try await step(desk, silent) == "auto_closed")
    #expect(try await letters(desk, silent, .closing).count == 1)
    #expect(try await ticket(desk, open).status == .inProgress)
  }

  @Test("“that solved it, thanks” closes; “thanks, but” does not", arguments: Engine.allCases)
  func confirmed(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try await answered(desk, then: "wait")
    let reference = try #require(try await letters(desk, id, .reply).first).messageID
    try await desk.hear(
      "That solved it, thanks!\n\nAna", id: "m2@example.com",
      headers: ["In-Reply-To: <\(reference)>"])
    try await pass(.seconds(1), desk)
    let closed = try await ticket(desk, id)
    #expect(closed.status == .closed)
    #expect(closed.reopenedCount == 0)
    #expect(closed.resolution != nil)
    #expect(try await step(desk, id) == "complete")
    #expect(try await letters(desk, id, .closing).count == 1)

    let other = try await answered(
      desk, then: "wait", from: "Bo <bo@example.com>", id: "m3@example.com")
    let second = try #require(try await letters(desk, other, .reply).first).messageID
    try await desk.hear(
      "Thanks, but that is not solved.", from: "bo@example.com", id: "m4@example.com",
      headers: ["In-Reply-To: <\(second)>"])
    #expect(try await ticket(desk, other).status != .closed)
    #expect(try await step(desk, other) != "complete")
  }

  @Test(
    "who takes a ticket over is held to 24 hours, until the customer's turn",
    arguments: Engine.allCases)
  func takenOver(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let id = try #require(try await desk.hear(Self.question).ticket)
    try await reply(desk, id, then: "keep_open")
    #expect(try await step(desk, id) == "watch")
    let waits = try #require(
      try await desk.hear(Self.question, from: "Bo <bo@example.com>", id: "m2@example.com").ticket)
    try await reply(desk, waits, then: "keep_open")
    let moved = try await desk.call(
      .patch, "/api/v1/tickets/\(waits)", #"{"status":"waiting_customer"}"#, as: desk.cast.agent)
    #expect(moved.status == 200)
    try await pass(.seconds(1), desk)
    #expect(try await step(desk, waits) == "quiet")
    try await pass(.hours(25), desk)
    #expect(try await ticket(desk, id).isEscalated)
    #expect(try await step(desk, id) == "tell_manager")
    #expect(try await ticket(desk, waits).isEscalated == false)
  }

  @Test(
    "a crash at any point of asking sends one question",
    arguments: ["before", "after", "committed"])
  func crash(place: String) async throws {
    let crashed = Mutex(false)
    struct Crash: Error {}
    let desk = try await Desk(
      .sqlite,
      crashPoints: CrashPoints { reached in
        guard reached == "step:ask:\(place)" else { return }
        let isFirst = crashed.withLock { known in
          defer { known = true }
          return !known
        }
        if isFirst { throw Crash() }
      })
    let id = try await answered(desk)
    try await pass(.hours(48), desk)
    try await pass(.minutes(30), desk)
    #expect(crashed.withLock { $0 })
    #expect(try await letters(desk, id, .satisfaction).count == 1)
    #expect(try await step(desk, id) == "quiet")
  }

  @Test("the night in which clocks change moves no letter out of business hours")
  func daylightSaving() async throws {
    let desk = try await Desk(.sqlite)
    try await desk.cast.accounts.changeSettings(of: desk.tenant, by: .system("test")) {
      $0.timeZone = "Europe/Amsterdam"
      $0.holidays = ["2026-03-30"]
    }
    // Friday, 27 March, 10:00 in Amsterdam; clocks change on Sunday, and Monday is a holiday.
    desk.rehearsal.clock.set(to: try #require(Date(rfc3339: "2026-03-27T09:00:00Z")))
    let id = try await answered(desk)
    try await pass(.hours(48), desk)
    let held = try #require(try await letters(desk, id, .satisfaction).first)
    // Tuesday, 9:00 of summer time.
    #expect(held.sendAt.rfc3339 == "2026-03-31T07:00:00.000Z")
  }
}
