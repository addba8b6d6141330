import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Outbox
import Rehearsal
import Store
import Synchronization
import Testing
import Tickets

@testable import Review

@Suite("Delivering")
struct DeliveryTests {
  /// A letter that is due.
  private func due(_ room: Mailroom) async throws -> (Letter, Ticket) {
    let ticket = try await room.open()
    let letter = try await room.reply(on: ticket)
    room.house.clock.advance(by: .seconds(30))
    return (letter, ticket)
  }

  @Test("happens once though the job runs again and again", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let (letter, ticket) = try await due(room)
    for _ in 1...3 {
      try await room.write { [jobs = room.jobs] transaction in
        try jobs.enqueue(DeliverLetter(letter: letter.id), in: transaction)
      }
      try await room.drain()
    }
    #expect(room.courier.taken.count == 1)
    #expect(try await room.facts(of: ticket.id).count { $0.name == "ticket.answered" } == 1)
    #expect(room.outcomes.all.count == 1)
  }

  @Test("is tried again with growing pauses, under the same Message-ID", arguments: Engine.allCases)
  func retries(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let (letter, ticket) = try await due(room)
    room.courier.fail(.temporary("451 4.7.1 Greylisted"), .temporary("Connection refused"))
    try await room.drain()
    var stored = try await room.letter(letter.id)
    #expect(stored.state == .queued)
    #expect(stored.attempts == 1)
    #expect(stored.lastError == "451 4.7.1 Greylisted")
    #expect(try await room.message(letter)?.deliveryState == "queued")
    #expect(try await room.ticket(ticket.id).firstResponseAt == nil)
    try await room.drain()
    #expect(room.courier.tried.count == 1)
    room.house.clock.advance(by: .seconds(30))
    try await room.drain()
    room.house.clock.advance(by: .seconds(59))
    try await room.drain()
    #expect(room.courier.tried.count == 2)
    room.house.clock.advance(by: .seconds(1))
    try await room.drain()
    stored = try await room.letter(letter.id)
    #expect(stored.state == .sent)
    #expect(room.courier.tried.map(\.messageID) == Array(repeating: letter.messageID, count: 3))
    let bytes = room.courier.tried.map { $0.mail(at: room.house.clock.now).rfc5322() }
    #expect(Set(bytes).count == 1)
    #expect(room.outcomes.all == ["sent  system:outbox"])
  }

  @Test("is given up after five days, and a person hears why", arguments: Engine.allCases)
  func givingUp(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let (letter, ticket) = try await due(room)
    let begun = room.house.clock.now
    for _ in 1...DeliverLetter.retry.attempts {
      room.courier.fail(.temporary("Connection refused"))
    }
    while try await room.letter(letter.id).state != .failed {
      try await room.drain()
      room.house.clock.advance(by: .minutes(10))
    }
    #expect(room.courier.tried.count == DeliverLetter.retry.attempts)
    let days = (room.house.clock.now.milliseconds - begun.milliseconds) / 86_400_000
    #expect((4...5).contains(days))
    try await expectFailed(letter, on: ticket, "Connection refused", in: room)
    room.house.clock.advance(by: .days(30))
    try await room.drain()
    #expect(room.courier.tried.count == DeliverLetter.retry.attempts)
  }

  @Test("that is refused for good is not tried again", arguments: Engine.allCases)
  func refused(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let (letter, ticket) = try await due(room)
    room.courier.fail(.permanent("550 5.1.1 No such person"))
    try await room.drain()
    room.house.clock.advance(by: .days(1))
    try await room.drain()
    #expect(room.courier.tried.count == 1)
    try await expectFailed(letter, on: ticket, "550 5.1.1 No such person", in: room)
  }

  private func expectFailed(
    _ letter: Letter, on ticket: Ticket, _ reason: String, in room: Mailroom
  ) async throws {
    let failed = try await room.letter(letter.id)
    #expect(failed.state == .failed)
    #expect(failed.lastError == reason)
    #expect(failed.sentAt == nil)
    #expect(try await room.message(letter)?.deliveryState == "failed")
    let back = try await room.ticket(ticket.id)
    #expect(back.isEscalated)
    #expect(back.status == .inProgress)
    #expect(back.firstResponseAt == nil)
    let escalation = try #require(
      try await room.read { try OutcomeTable($0).escalations(of: ticket.id) }.first)
    #expect(escalation.reason == "delivery_failed")
    #expect(escalation.target == .agent)
    #expect(escalation.summaryForAgent.contains(reason))
    #expect(escalation.summaryForAgent.contains("ana@customer.example"))
    let facts = try await room.facts(of: ticket.id).suffix(2)
    #expect(facts.map(\.name) == ["letter.changed", "ticket.escalated"])
    #expect(facts.first?.payload == ["state": "failed", "detail": reason])
    #expect(room.outcomes.all == ["failed \(reason) system:outbox"])
    #expect(try await room.jobs.deadJobs(of: room.house.tenant).isEmpty)
  }

  @Test(
    "that crashes goes on: again only where the answer was not yet recorded, under its Message-ID",
    arguments: Engine.allCases, [("outbox:before", 1), ("outbox:delivered", 2)])
  func crash(engine: Engine, place: (name: String, deliveries: Int)) async throws {
    let room = try await Mailroom(engine)
    let (letter, ticket) = try await due(room)
    struct Killed: Error {}
    let reached = Mutex(0)
    let crashing = room.runner(
      CrashPoints { name in
        guard name == place.name else { return }
        reached.withLock { $0 += 1 }
        throw Killed()
      })
    try await crashing.drain()
    #expect(reached.withLock { $0 } == 1)
    #expect(try await room.letter(letter.id).state == .queued)
    #expect(try await room.ticket(ticket.id).firstResponseAt == nil)
    room.house.clock.advance(by: .hours(1))
    try await room.drain()
    #expect(room.courier.taken.count == place.deliveries)
    #expect(Set(room.courier.taken.map(\.messageID)) == [letter.messageID])
    #expect(try await room.letter(letter.id).state == .sent)
    #expect(try await room.facts(of: ticket.id).count { $0.name == "ticket.answered" } == 1)
  }

  @Test("is recorded by one of two workers that both have it", arguments: Engine.allCases)
  func twoWorkers(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let (letter, ticket) = try await due(room)
    // The first is so slow that its lease runs out and a second one begins.
    let isFirst = Mutex(true)
    room.courier.meanwhile {
      guard
        isFirst.withLock({ first in
          defer { first = false }
          return first
        })
      else { return }
      room.house.clock.advance(by: .minutes(5))
      _ = try? await room.runner().drain()
    }
    try await room.drain()
    #expect(room.courier.taken.count == 2)
    #expect(Set(room.courier.taken.map(\.messageID)) == [letter.messageID])
    #expect(try await room.letter(letter.id).state == .sent)
    #expect(try await room.facts(of: ticket.id).count { $0.name == "ticket.answered" } == 1)
    #expect(room.outcomes.all.count == 1)
  }

  @Test("of many letters counts them by state", arguments: Engine.allCases)
  func counts(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    for number in 1...3 { _ = try await room.reply(on: ticket, "Letter \(number)") }
    room.house.clock.advance(by: .seconds(30))
    room.courier.fail(.permanent("550 No"), .temporary("450 Later"))
    try await room.drain()
    _ = try await room.reply(on: ticket, "Letter 4")
    var counts: [Letter.State: Int] = [:]
    for state in Letter.State.allCases {
      counts[state] = try await room.read { try LetterTable($0).count(state) }
    }
    #expect(counts == [.held: 1, .queued: 1, .sent: 1, .failed: 1, .cancelled: 0])
    let all = try await room.read { try LetterTable($0).letters(of: ticket.id) }
    #expect(all.count == 4)
    let found = try await room.read { try LetterTable($0).tickets(of: all.map(\.id)) }
    #expect(Set(found.values) == [ticket.id])
    #expect(found.count == 4)
  }
}
