import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Outbox
import Rehearsal
import Store
import Testing
import Tickets

@testable import Review

@Suite("A letter")
struct EnqueueTests {
  @Test(
    "is written with its message and its job, once however often it is asked for",
    arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    let letter = try await room.reply(on: ticket)
    #expect(letter.state == .held)
    #expect(letter.kind == .reply)
    #expect(letter.sendAt == room.house.clock.now + .seconds(30))
    let reply = try #require(
      try await room.read { try ApprovedReplyTable($0).reply(letter.id.retyped()) })
    for _ in 1...2 {
      let again = try await room.write { [outbox = room.outbox] transaction in
        try outbox.enqueue(reply, in: Mailroom.manner, transaction)
      }
      #expect(again == letter)
    }
    #expect(try await room.count("letter") == 1)
    #expect(try await room.count("message") == 1)
    #expect(try await room.count("job") == 1)
    let message = try #require(try await room.message(letter))
    #expect(message.author == .agent)
    #expect(message.authorID == room.cast.agent.user.retyped())
    #expect(message.authorName == "Ben")
    #expect(message.kind == .reply)
    #expect(message.body == "Hello Ana,\n\nit left today.")
    #expect(message.deliveryState == "held")
  }

  @Test(
    "names what it answers, leads answers back, and is recognised when it comes back",
    arguments: Engine.allCases)
  func header(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    let letter = try await room.reply(on: ticket)
    let mail = Mail.parse(letter.mail(at: room.house.clock.now).rfc5322())
    #expect(mail.from == MailAddress(name: "Brew & Bean", address: "support@acme.example"))
    #expect(mail.to == [MailAddress(name: "Ana de Vries", address: "ana@customer.example")])
    #expect(mail.subject == "Re: Where is my parcel? [#1001]")
    #expect(mail.messageID == letter.messageID)
    #expect(mail.messageID == "\(letter.id).martlet@acme.example")
    #expect(mail.inReplyTo == ["m1@customer.example"])
    #expect(mail.references == ["m1@customer.example"])
    #expect(mail.header("X-Martlet-Loop") == letter.messageID)
    #expect(mail.header("Auto-Submitted") == nil)
    #expect(mail.date == room.house.clock.now)
    let token = try #require(mail.replyTo.first.flatMap { ReplyToken.token(in: $0.address) })
    #expect(mail.replyTo.first?.address == "support+t\(token)@acme.example")
    let (byToken, byID) = try await room.read { transaction in
      let threads = ThreadTable(transaction)
      return (
        try threads.ticket(token: token), try threads.matches(messageIDs: [letter.messageID])
      )
    }
    #expect(byToken == ticket.id)
    #expect(byID.map(\.ticket) == [ticket.id])
    #expect(byID.map(\.isOurs) == [true])
  }

  @Test(
    "after another one names both the customer's mail and ours, under the same token",
    arguments: Engine.allCases)
  func thread(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    room.house.clock.advance(by: .minutes(1))
    let first = try await room.reply(on: ticket)
    room.house.clock.advance(by: .minutes(1))
    let second = try await room.reply(on: ticket, "Hello again,\n\nit arrives tomorrow.")
    #expect(second.headers.references == ["m1@customer.example", first.messageID])
    #expect(second.headers.inReplyTo == "m1@customer.example")
    #expect(second.headers.replyTo == first.headers.replyTo)
    #expect(second.messageID != first.messageID)
    let other = try await room.open()
    #expect(try await room.reply(on: other).headers.replyTo != first.headers.replyTo)
  }

  @Test(
    "to somebody without an address cannot be, and nothing is approved",
    arguments: Engine.allCases)
  func noAddress(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open(email: nil)
    let problem = await #expect(throws: Problem.self) { try await room.reply(on: ticket) }
    #expect(problem?.code == "outbox.no_address")
    #expect(try await room.count("approved_reply") == 0)
    #expect(try await room.count("letter") == 0)
  }

  @Test("that an earned policy sends is the machine's own", arguments: Engine.allCases)
  func selfSent(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    var manner = Mailroom.manner
    manner.aiMetadata = AIMetadata(
      model: "embedded", confidence: 0.93, kbArticleIDs: ["a"], draftID: "d")
    let letter = try await room.enqueue(
      .policy(named: "delivery"), draft: room.house.world.id(), on: ticket, in: manner)
    let message = try #require(try await room.message(letter))
    #expect(message.author == .ai)
    #expect(message.authorID == nil)
    #expect(message.aiMetadata?.confidence == 0.93)
    room.house.clock.advance(by: .seconds(30))
    try await room.drain()
    let answered = try await room.ticket(ticket.id)
    #expect(answered.aiFirstResponse)
    #expect(answered.firstResponseBy == nil)
    #expect(answered.aiConfidence == 0.93)
  }
}

@Suite("A held letter")
struct HoldTests {
  @Test("leaves when its hold is over and not before", arguments: Engine.allCases)
  func hold(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    let letter = try await room.reply(on: ticket, then: .resolve)
    room.house.clock.advance(by: .seconds(29))
    try await room.drain()
    #expect(room.courier.tried.isEmpty)
    #expect(try await room.ticket(ticket.id).status == .new)
    room.house.clock.advance(by: .seconds(1))
    try await room.drain()
    #expect(room.courier.taken.map(\.id) == [letter.id])
    let sent = try await room.letter(letter.id)
    #expect(sent.state == .sent)
    #expect(sent.sentAt == room.house.clock.now)
    #expect(sent.lastError == nil)
    #expect(try await room.message(letter)?.deliveryState == "sent")
    let answered = try await room.ticket(ticket.id)
    #expect(answered.status == .resolved)
    #expect(answered.firstResponseAt == room.house.clock.now)
    #expect(answered.firstResponseBy == room.cast.agent.user)
    #expect(!answered.aiFirstResponse)
    let fact = try #require(try await room.facts(of: ticket.id).last)
    #expect(fact.name == "ticket.answered")
    #expect(fact.payload == ["ai": "false", "then": "resolve"])
    #expect(fact.actor == room.cast.agent.actor.text)
    #expect(room.outcomes.all == ["sent  system:outbox"])
  }

  @Test("can be called back: it never leaves and its text stays", arguments: Engine.allCases)
  func cancel(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    let letter = try await room.reply(on: ticket)
    try await room.outbox.cancel(letter.id, by: room.cast.agent)
    room.house.clock.advance(by: .days(1))
    try await room.drain()
    #expect(room.courier.tried.isEmpty)
    #expect(try await room.letter(letter.id).state == .cancelled)
    let message = try #require(try await room.message(letter))
    #expect(message.deliveryState == "cancelled")
    #expect(message.body == "Hello Ana,\n\nit left today.")
    #expect(try await room.ticket(ticket.id).firstResponseAt == nil)
    let fact = try #require(try await room.facts(of: ticket.id).last)
    #expect(fact.name == "letter.changed")
    #expect(fact.payload["state"] == "cancelled")
    #expect(fact.actor == room.cast.agent.actor.text)
    #expect(room.outcomes.all == ["cancelled  \(room.cast.agent.actor.text)"])
    #expect(try await room.count("job") == 0)
    let problem = await #expect(throws: Problem.self) {
      try await room.outbox.cancel(letter.id, by: room.cast.agent)
    }
    #expect(problem?.code == "letter.not_held")
  }

  @Test("cannot be called back once it is on its way", arguments: Engine.allCases)
  func tooLate(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let letter = try await room.reply(on: try await room.open())
    room.house.clock.advance(by: .seconds(30))
    let refusals = Mailroom.Outcomes()
    room.courier.meanwhile {
      do {
        try await room.outbox.cancel(letter.id, by: room.cast.agent)
      } catch {
        refusals.note(Problem(explaining: error).code)
      }
    }
    try await room.drain()
    #expect(refusals.all == ["letter.not_held"])
    #expect(try await room.letter(letter.id).state == .sent)
    #expect(room.courier.taken.count == 1)
  }

  @Test("is called back by who may reply, at this tenant's desk", arguments: Engine.allCases)
  func permissions(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let letter = try await room.reply(on: try await room.open())
    let viewer = try await room.cast.signIn("vera", as: .viewer)
    let umbra = try await room.house.anotherTenant()
    let others = try await Cast(room.house, tenant: umbra, domain: "umbra.example")
    for (person, kind) in [(viewer, Problem.Kind.forbidden), (others.owner, .missing)] {
      let problem = await #expect(throws: Problem.self) {
        try await room.outbox.cancel(letter.id, by: person)
      }
      #expect(problem?.kind == kind)
    }
    #expect(try await room.letter(letter.id).state == .held)
    #expect(try await room.outbox.letter(letter.id, of: umbra) == nil)
  }
}

@Suite("An acknowledgement's letter")
struct AcknowledgementLetterTests {
  @Test(
    "leaves at once, says that it is automatic, and is no first response",
    arguments: Engine.allCases)
  func leaves(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let ticket = try await room.open()
    let letter = try await room.enqueue(.template(named: "acknowledgement.en.1"), on: ticket)
    #expect(letter.kind == .acknowledgement)
    #expect(letter.state == .queued)
    let mail = Mail.parse(letter.mail(at: room.house.clock.now).rfc5322())
    #expect(mail.header("Auto-Submitted") == "auto-replied")
    #expect(mail.header("X-Auto-Response-Suppress") == "All")
    #expect(mail.automatic != .none)
    let message = try #require(try await room.message(letter))
    #expect(message.author == .system)
    #expect(message.kind == .acknowledgement)
    try await room.drain()
    #expect(room.courier.taken.map(\.id) == [letter.id])
    let after = try await room.ticket(ticket.id)
    #expect(after.firstResponseAt == nil)
    #expect(after.status == .new)
    #expect(try await room.facts(of: ticket.id).last?.name == "ticket.acknowledged")
  }

  @Test("is remembered for its recipient", arguments: Engine.allCases)
  func remembered(engine: Engine) async throws {
    let room = try await Mailroom(engine)
    let now = room.house.clock.now
    func has(_ address: String, since: Date) async throws -> Bool {
      try await room.read { try LetterTable($0).hasAcknowledged(address, since: since) }
    }
    _ = try await room.reply(on: try await room.open())
    #expect(try await !has("ana@customer.example", since: now - .hours(1)))
    _ = try await room.enqueue(.template(named: "acknowledgement.en.0"), on: try await room.open())
    #expect(try await has("ana@customer.example", since: now - .hours(1)))
    #expect(try await !has("ana@customer.example", since: now))
    #expect(try await !has("bob@customer.example", since: now - .hours(1)))
  }
}
