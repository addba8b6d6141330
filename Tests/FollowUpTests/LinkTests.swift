import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Outbox
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import FollowUp

/// A desk whose promises about time are kept by letters that nobody sends yet.
struct Parlour {
  let house: Rehearsal
  let cast: Cast
  let tickets: TicketDesk
  let followUp: FollowUpDesk

  init(_ engine: Engine) async throws {
    house = try await Rehearsal(engine)
    cast = try await Cast(house)
    let (database, world) = (house.database, house.world)
    tickets = TicketDesk(
      database: database, world: world,
      listeners: FactListeners { try FollowUpFacts.hear($0, in: $1) })
    let outbox = OutboxDesk(
      database: database, world: world, tickets: tickets,
      jobs: JobQueue(database: database, world: world),
      outcomes: LetterOutcomes { _, _, _, _, _ in })
    let review = ReviewDesk(
      database: database, world: world, tickets: tickets,
      decisions: Decisions(approved: { _, _, _ in }, decided: { _, _, _, _ in }))
    followUp = FollowUpDesk(
      database: database, world: world, tickets: tickets, review: review, outbox: outbox,
      origin: "https://desk.example"
    ) { _, _ in
      OutboxDesk.Manner(
        sender: MailAddress(name: "Acme", address: "support@acme.example"), hold: .seconds(30),
        authorName: "Acme")
    }
  }

  /// A ticket of a customer's that is resolved.
  func resolved(_ email: String = "ana@customer.example") async throws -> Ticket {
    let now = house.clock.now
    let world = house.world
    return try await write { [tickets] transaction in
      let contact = try ContactTable(transaction).insert(
        Contact(id: world.id(), firstName: "Ana", lastName: "", email: email, createdAt: now))
      let ticket = try tickets.open(
        NewTicket(
          channel: .email, inbox: nil, subject: "Where is it?", description: "Late",
          customer: contact.id), by: .customer, in: transaction)
      try tickets.change(ticket.id, by: .customer, in: transaction) { $0.hear(at: now) }
      try tickets.resolve(
        ticket.id,
        with: Resolution(
          id: world.id(), ticket: ticket.id, kind: .answeredQuestion, summary: "Answered",
          steps: [], rootCause: nil, resolvedBy: world.id(), resolvedAt: now, aiGenerated: false,
          aiConfidence: nil), by: .system("test"), in: transaction)
      return try TicketTable(transaction).ticket(ticket.id) ?? ticket
    }
  }

  /// The question how it was, and the tokens of its two links.
  func asked(_ ticket: Ticket) async throws -> (letter: Letter, feedback: String, optOut: String) {
    let id: Letter.ID = house.world.id()
    return try await write { [followUp] transaction in
      try followUp.send(.satisfaction, about: ticket.id, as: id, in: transaction)
      guard let letter = try LetterTable(transaction).letter(id) else {
        throw Problem(.missing, "letter.unknown", "There is no such letter.")
      }
      func token(_ page: String) -> String {
        let parts = letter.body.components(separatedBy: "/\(page)/")
        return parts.count > 1 ? String(parts[1].prefix { !$0.isWhitespace }) : ""
      }
      return (letter, token("feedback"), token("opt-out"))
    }
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket {
    guard let found = try await read({ try TicketTable($0).ticket(id) }) else {
      throw Refusal.unknownTicket
    }
    return found
  }

  @discardableResult
  func write<Outcome: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await house.database.write(for: house.tenant, work)
  }

  func read<Outcome: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await house.database.read(for: house.tenant, work)
  }
}

@Suite("A customer's link")
struct LinkTests {
  @Test(
    "stands for one letter, and for nothing once a character differs", arguments: Engine.allCases)
  func tampering(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let ticket = try await parlour.resolved()
    let asked = try await parlour.asked(ticket)
    let claim = try await parlour.followUp.claim(asked.feedback, .feedback)
    #expect(claim.ticket == ticket.id)
    #expect(claim.letter == asked.letter.id.retyped())
    #expect(claim.tenant == parlour.house.tenant)
    let characters = Array(asked.feedback)
    for index in characters.indices {
      var other = characters
      other[index] = other[index] == "A" ? "B" : "A"
      let problem = await #expect(throws: Problem.self) {
        try await parlour.followUp.claim(String(other), .feedback)
      }
      #expect(problem?.code == "link.unknown", "character \(index)")
    }
    for text in [
      "", "x", asked.feedback + "A", String(asked.feedback.dropLast()), asked.feedback + "=",
    ] {
      await #expect(throws: Problem.self) { try await parlour.followUp.claim(text, .feedback) }
    }
    // One link is not the other.
    await #expect(throws: Problem.self) {
      try await parlour.followUp.claim(asked.feedback, .optOut)
    }
    await #expect(throws: Problem.self) {
      try await parlour.followUp.claim(asked.optOut, .feedback)
    }
  }

  @Test("is nothing to another business, even with its own secret", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let ticket = try await parlour.resolved()
    let asked = try await parlour.asked(ticket)
    let umbra = try await parlour.house.anotherTenant()
    let world = parlour.house.world
    let secret = try await parlour.house.database.write(for: umbra) {
      try LinkTable($0).secret(orNew: Data(repeating: 7, count: 32), at: world.now())
    }
    let forged = CustomerClaim(
      .feedback, tenant: parlour.house.tenant, ticket: ticket.id,
      letter: asked.letter.id.retyped(), expires: world.now() + .days(1))
    await #expect(throws: Problem.self) {
      try await parlour.followUp.claim(forged.token(signedWith: secret), .feedback)
    }
  }

  @Test("expires after 30 days; the one for being left alone does not", arguments: Engine.allCases)
  func expiry(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let asked = try await parlour.asked(try await parlour.resolved())
    parlour.house.clock.advance(by: .days(30) - .seconds(1))
    _ = try await parlour.followUp.claim(asked.feedback, .feedback)
    parlour.house.clock.advance(by: .seconds(1))
    let problem = await #expect(throws: Problem.self) {
      try await parlour.followUp.claim(asked.feedback, .feedback)
    }
    #expect(problem?.code == "link.expired")
    _ = try await parlour.followUp.claim(asked.optOut, .optOut)
  }
}

@Suite("An answer by a link")
struct AnswerTests {
  @Test("of five and yes is kept once, however often it is sent", arguments: Engine.allCases)
  func good(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let ticket = try await parlour.resolved()
    let claim = try await parlour.followUp.claim(
      try await parlour.asked(ticket).feedback, .feedback)
    let answer = FollowUpDesk.Answer(score: 5, comment: " Quick! ", isSolved: true)
    #expect(try await parlour.followUp.answer(claim, answer) == .closed)
    let facts = try await parlour.read { try FactTable($0).facts(of: ticket.id) }.count
    _ = try await parlour.followUp.answer(claim, answer)
    let after = try await parlour.ticket(ticket.id)
    #expect(after.csatScore == 5)
    #expect(after.csatComment == "Quick!")
    #expect(!after.isEscalated)
    // Only the word that it is solved is said again: nothing waits for it any more.
    #expect(try await parlour.read { try FactTable($0).facts(of: ticket.id) }.count <= facts + 1)
  }

  @Test(
    "under 3 goes to a manager, once, and the ticket stays resolved", arguments: Engine.allCases)
  func low(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let ticket = try await parlour.resolved()
    let claim = try await parlour.followUp.claim(
      try await parlour.asked(ticket).feedback, .feedback)
    for comment in ["Too slow", "Far too slow"] {
      let effect = try await parlour.followUp.answer(
        claim, .init(score: 2, comment: comment, isSolved: true))
      #expect(effect == .thanked)
    }
    let after = try await parlour.ticket(ticket.id)
    #expect(after.status == .resolved)
    #expect(after.isEscalated)
    #expect(after.csatComment == "Far too slow")
    let records = try await parlour.read { try OutcomeTable($0).escalations(of: ticket.id) }
    #expect(records.map(\.reason) == ["rated_low"])
    #expect(records.first?.target == .manager)
    #expect(records.first?.summaryForAgent.contains("Too slow") == true)
  }

  @Test("of “not solved” opens the ticket again, with what they wrote", arguments: Engine.allCases)
  func notSolved(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let ticket = try await parlour.resolved()
    let claim = try await parlour.followUp.claim(
      try await parlour.asked(ticket).feedback, .feedback)
    let answer = FollowUpDesk.Answer(score: nil, comment: "It <b>broke</b> again", isSolved: false)
    #expect(try await parlour.followUp.answer(claim, answer) == .reopened)
    #expect(try await parlour.followUp.answer(claim, answer) == .thanked)
    let after = try await parlour.ticket(ticket.id)
    #expect(after.status == .inProgress)
    #expect(after.reopenedCount == 1)
    #expect(after.isEscalated)
    let said = try await parlour.read { try MessageTable($0).messages(of: ticket.id) }
      .filter { $0.author == .customer }
    #expect(said.map(\.body) == ["It <b>broke</b> again"])
  }

  @Test("without content, or outside 1 to 5, is refused", arguments: Engine.allCases)
  func refused(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let claim = try await parlour.followUp.claim(
      try await parlour.asked(try await parlour.resolved()).feedback, .feedback)
    for score in [nil, 0, 6, -1] as [Int?] {
      await #expect(throws: Problem.self) {
        try await parlour.followUp.answer(claim, .init(score: score, comment: "x", isSolved: nil))
      }
    }
  }

  @Test("of “do not ask” takes the address off, and what was held back", arguments: Engine.allCases)
  func optOut(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    // A Saturday: the letter waits for Monday.
    parlour.house.clock.set(to: Date(timeIntervalSince1970: 1_772_874_000))
    let ticket = try await parlour.resolved()
    let asked = try await parlour.asked(ticket)
    #expect(asked.letter.state == .held)
    #expect(asked.letter.headers.unsubscribe?.hasSuffix(asked.optOut) == true)
    let claim = try await parlour.followUp.claim(asked.optOut, .optOut)
    try await parlour.followUp.optOut(claim)
    try await parlour.followUp.optOut(claim)
    #expect(
      try await parlour.read { try LetterTable($0).letter(asked.letter.id) }?.state == .cancelled)
    let obstacle = try await parlour.followUp.takeTurn(
      toAskAbout: ticket.id, as: parlour.house.world.id(), automaticLetters: true,
      for: parlour.house.tenant)
    #expect(obstacle == "does not want to be asked")
    try await parlour.followUp.allow("ANA@customer.example", by: parlour.cast.manager)
    let next = try await parlour.followUp.takeTurn(
      toAskAbout: ticket.id, as: parlour.house.world.id(), automaticLetters: true,
      for: parlour.house.tenant)
    #expect(next == nil)
  }

  @Test(
    "is asked for once in 30 days for each contact, also of two at once", arguments: Engine.allCases
  )
  func once(engine: Engine) async throws {
    let parlour = try await Parlour(engine)
    let tickets = [try await parlour.resolved(), try await parlour.resolved()]
    let world = parlour.house.world
    let free = try await withThrowingTaskGroup(of: Bool.self) { group in
      for ticket in tickets + tickets {
        let letter: Letter.ID = world.id()
        group.addTask {
          try await parlour.followUp.takeTurn(
            toAskAbout: ticket.id, as: letter, automaticLetters: true, for: parlour.house.tenant)
            == nil
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(free == 1)
    parlour.house.clock.advance(by: .days(30))
    let again = try await parlour.followUp.takeTurn(
      toAskAbout: tickets[0].id, as: world.id(), automaticLetters: true, for: parlour.house.tenant)
    #expect(again == nil)
  }
}
