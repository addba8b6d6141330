import Foundation
import Kit
import Mail
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Outbox

@Suite("Letters that everybody has only once in a while")
struct LetterTurnTests {
  @Test("let one through of many at the same instant", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let now = room.house.clock.now
    let letters: [Letter.ID] = (1...8).map { _ in room.house.world.id() }
    let passed = try await withThrowingTaskGroup(of: Bool.self) { group in
      for letter in letters {
        group.addTask {
          try await room.write {
            try LetterTurns($0).take(
              .acknowledgement, for: " ANA@customer.example", as: letter, at: now, every: .hours(1))
          }
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(passed == 1)
  }

  @Test(
    "count for each kind and address, until the time is over or the letter was called back",
    arguments: Engine.allCases)
  func turns(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let now = room.house.clock.now
    let (one, two): (Letter.ID, Letter.ID) = (room.house.world.id(), room.house.world.id())
    func take(
      _ kind: Letter.Kind, _ address: String, _ letter: Letter.ID, _ moment: Date
    ) async throws -> Bool {
      try await room.write {
        try LetterTurns($0).take(kind, for: address, as: letter, at: moment, every: .hours(1))
      }
    }
    #expect(try await take(.acknowledgement, "ana@x.example", one, now))
    #expect(try await take(.acknowledgement, "ana@x.example", one, now))
    #expect(try await !take(.acknowledgement, "ana@x.example", two, now + .minutes(59)))
    #expect(try await take(.satisfaction, "ana@x.example", two, now))
    #expect(try await take(.acknowledgement, "bo@x.example", two, now))
    #expect(try await take(.acknowledgement, "ana@x.example", two, now + .hours(1)))
    try await room.write {
      try LetterTurns($0).giveBack(.satisfaction, for: "ana@x.example", of: one)
    }
    #expect(try await !take(.satisfaction, "ana@x.example", one, now))
    try await room.write {
      try LetterTurns($0).giveBack(.satisfaction, for: "ana@x.example", of: two)
    }
    #expect(try await take(.satisfaction, "ana@x.example", one, now))
  }
}

@Suite("A manager's letter that is no acknowledgement")
struct NoticeLetterTests {
  @Test(
    "is held, can be left at once, and is neither a reply nor a first response",
    arguments: Engine.allCases)
  func leaves(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    var manner = Mailroom.manner
    manner.hold = .hours(3)
    manner.unsubscribe = "https://desk.example/opt-out/abc"
    let letter = try await room.enqueue(
      .template(named: "satisfaction.en.0"), on: ticket, in: manner)
    #expect(letter.kind == .satisfaction)
    #expect(letter.state == .held)
    #expect(letter.sendAt == room.house.clock.now + .hours(3))
    let mail = Mail.parse(letter.mail(at: room.house.clock.now).rfc5322())
    #expect(mail.header("Auto-Submitted") == "auto-generated")
    #expect(mail.header("List-Unsubscribe") == "<https://desk.example/opt-out/abc>")
    #expect(mail.header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")
    #expect(try await room.message(letter)?.kind == .notice)
    room.house.clock.advance(by: .hours(3))
    try await room.drain()
    let after = try await room.ticket(ticket.id)
    #expect(after.firstResponseAt == nil)
    #expect(after.status == .new)
    #expect(try await room.facts(of: ticket.id).last?.payload == ["kind": "satisfaction"])
  }

  @Test("that cannot be delivered troubles nobody", arguments: Engine.allCases)
  func refused(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    room.courier.fail(.permanent("550 no such user"))
    room.house.clock.advance(by: .seconds(1))
    let letter = try await room.enqueue(.template(named: "reminder.en.0"), on: ticket)
    room.house.clock.advance(by: .seconds(31))
    try await room.drain()
    #expect(try await room.letter(letter.id).state == .failed)
    #expect(try await room.ticket(ticket.id).isEscalated == false)
    #expect(try await room.facts(of: ticket.id).last?.payload["detail"] == "550 no such user")
  }
}
