import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("The ticket desk")
struct TicketDeskTests {
  @Test("counts tickets up within their tenant", arguments: Engine.allCases)
  func numbers(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let other = try await reception.house.anotherTenant()
    #expect(try await reception.open().number == 1001)
    #expect(try await reception.open().number == 1002)
    #expect(try await reception.open(for: other).number == 1001)
  }

  @Test("gives twenty tickets opened at once twenty numbers", arguments: Engine.allCases)
  func numbersAtOnce(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...20 { group.addTask { try await reception.open().number } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(numbers.sorted() == Array(1001...1020))
    let facts = try await reception.house.database.read(for: reception.house.tenant) {
      try FactTable($0).facts(after: 0)
    }
    #expect(facts.map(\.number) == Array(1...20))
  }

  @Test("keeps every field through the table", arguments: Engine.allCases)
  func fields(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let agent = reception.cast.agent.user
    let customer = try await reception.contact("ana@customer.example")
    let opened = try await reception.open(customer: customer.id)
    let verdict = Classification(
      language: "en", intent: "delivery", sentiment: "negative", priority: .high,
      impact: .multipleUsers, team: nil, category: nil, subCategory: nil,
      reasons: ["late"])
    reception.house.clock.advance(by: .minutes(5))
    let now = reception.house.clock.now
    try await reception.change(opened.id) { $0.classify(verdict) }
    try await reception.change(opened.id) { $0.setTags(["vip", "late"]) }
    try await reception.change(opened.id) { $0.assign(user: agent, team: nil) }
    try await reception.change(opened.id) { $0.hear(at: now) }
    let last = try await reception.change(opened.id) {
      $0.answered(by: agent, ai: true, confidence: 0.75, then: .resolve, at: now)
    }
    let stored = try #require(try await reception.ticket(opened.id))
    #expect(stored == last)
    #expect(stored.tags == ["late", "vip"])
    #expect(stored.status == .resolved)
    #expect(stored.firstResponseBy == agent)
    #expect(stored.aiConfidence == 0.75)
    #expect(stored.customer == customer.id)
    #expect(stored.updatedAt == now)
    #expect(stored.version == 6)
    let byNumber = try await reception.house.database.read(for: reception.house.tenant) {
      try TicketTable($0).ticket(number: 1001)
    }
    #expect(byNumber == stored)
  }

  @Test("records each change with the fact that says why", arguments: Engine.allCases)
  func facts(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    try await reception.change(ticket.id) { $0.beginTriage() }
    try await reception.change(ticket.id) { $0.setPriority(.high) }
    try await reception.change(ticket.id) { $0.setPriority(.high) }
    let facts = try await reception.facts(of: ticket.id)
    #expect(
      facts.map(\.name)
        == ["ticket.opened", "ticket.status_changed", "ticket.priority_changed"])
    #expect(facts.map(\.number) == [1, 2, 3])
    #expect(facts[1].payload == ["from": "new", "to": "triage"])
    #expect(facts[1].actor == "system:test")
    #expect(facts[0].actor == "customer")
    #expect(facts[0].happenedAt == reception.house.clock.now)
    #expect(facts.allSatisfy { $0.ticket == ticket.id })
    #expect(try await reception.ticket(ticket.id)?.version == 3)
    #expect(Set(reception.heard.all) == Set(facts.map(\.name)))
  }

  @Test("keeps neither ticket nor fact when a listener fails", arguments: Engine.allCases)
  func together(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    struct Trouble: Error {}
    let deaf = TicketDesk(
      database: reception.house.database, world: reception.house.world,
      listeners: FactListeners { _, _ in throw Trouble() })
    await #expect(throws: Trouble.self) {
      try await reception.house.database.write(for: reception.house.tenant) { transaction in
        try deaf.change(ticket.id, by: .customer, in: transaction) { $0.setPriority(.urgent) }
      }
    }
    #expect(try await reception.ticket(ticket.id) == ticket)
    #expect(try await reception.facts(of: ticket.id).map(\.name) == ["ticket.opened"])
  }

  @Test("refuses a change on top of a version that is gone", arguments: Engine.allCases)
  func versions(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    try await reception.change(ticket.id, expecting: 1) { $0.setPriority(.high) }
    await #expect(throws: Refusal.changedMeanwhile) {
      try await reception.change(ticket.id, expecting: 1) { $0.setPriority(.low) }
    }
    #expect(try await reception.ticket(ticket.id)?.priority == .high)
    await #expect(throws: Refusal.unknownTicket) {
      try await reception.change(reception.house.world.id()) { $0.setPriority(.low) }
    }
  }

  @Test("loses none of twelve changes made at once", arguments: Engine.allCases)
  func atOnce(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    try await withThrowingTaskGroup { group in
      for number in 1...12 {
        group.addTask {
          try await reception.change(ticket.id) { $0.setTags($0.tags + ["tag-\(number)"]) }
        }
      }
      try await group.waitForAll()
    }
    let stored = try #require(try await reception.ticket(ticket.id))
    #expect(Set(stored.tags) == Set((1...12).map { "tag-\($0)" }))
    #expect(stored.version == 13)
    #expect(try await reception.facts(of: ticket.id).count == 13)
  }

  @Test("lets only one of two people change the version that both saw", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    let wins = await withTaskGroup(of: Bool.self) { group in
      for person in [reception.cast.agent, reception.cast.manager] {
        group.addTask {
          var edit = TicketDesk.Edit()
          edit.user = .some(person.user)
          return
            (try? await reception.desk.edit(ticket.id, edit, by: person, expecting: 1)) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(wins == 1)
  }

  @Test("hands a ticket to a person and takes it back", arguments: Engine.allCases)
  func escalations(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    let team = try await reception.cast.accounts.addTeam(
      to: reception.house.tenant, name: "Finance", kind: .finance, by: reception.cast.owner.actor)
    let house = reception.house
    try await house.database.write(for: house.tenant) { [desk = reception.desk] transaction in
      try desk.escalate(
        ticket.id, to: .manager, reason: "refund_over_limit", words: "The refund is over 500.00.",
        summary: "Ana wants 620.00 back.", confidence: 0.4, team: team.id, by: .system("test"),
        in: transaction)
    }
    let escalated = try #require(try await reception.ticket(ticket.id))
    #expect(escalated.isEscalated)
    #expect(escalated.status == .inProgress)
    #expect(escalated.assignedTeam == team.id)
    func records() async throws -> [Escalation] {
      try await house.database.read(for: house.tenant) {
        try OutcomeTable($0).escalations(of: ticket.id)
      }
    }
    #expect(try await records().map(\.summaryForAgent) == ["Ana wants 620.00 back."])
    #expect(try await records().first?.endedAt == nil)
    house.clock.advance(by: .hours(1))
    try await reception.change(ticket.id) {
      $0.answered(by: nil, ai: false, confidence: nil, then: .resolve, at: house.clock.now)
    }
    #expect(try await records().first?.endedAt == house.clock.now)
    #expect(try await reception.queue(.escalated).isEmpty)
  }

  @Test("keeps an outcome once, and tells the customer record once", arguments: Engine.allCases)
  func resolution(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let house = reception.house
    let ticket = try await reception.open()
    let resolution = Resolution(
      id: house.world.id(), ticket: ticket.id, kind: .answeredQuestion, summary: "Told her where.",
      steps: ["Looked it up", "Told her"], rootCause: nil, resolvedBy: reception.cast.agent.user,
      resolvedAt: house.clock.now, aiGenerated: true, aiConfidence: 0.9)
    for _ in 1...2 {
      try await house.database.write(for: house.tenant) { [desk = reception.desk] transaction in
        try desk.resolve(ticket.id, with: resolution, by: .system("test"), in: transaction)
        let current = try TicketTable(transaction).ticket(ticket.id)
        try OutcomeTable(transaction).recordInteraction(
          of: #require(current), kind: .answeredQuestion, summary: "Told her where.",
          id: resolution.id, at: house.clock.now)
      }
    }
    let kept = try await house.database.read(for: house.tenant) {
      try OutcomeTable($0).resolutions(of: ticket.id)
    }
    #expect(kept == [resolution])
    #expect(try await reception.ticket(ticket.id)?.resolution == resolution.id)
    #expect(
      try await reception.facts(of: ticket.id).map(\.name) == ["ticket.opened", "ticket.resolved"])
  }

  @Test("lets people edit several fields at once, or none of them", arguments: Engine.allCases)
  func editing(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    var edit = TicketDesk.Edit()
    edit.status = .inProgress
    edit.priority = .high
    edit.tags = ["Refund"]
    edit.user = .some(reception.cast.agent.user)
    let edited = try await reception.desk.edit(
      ticket.id, edit, by: reception.cast.agent, expecting: 1)
    #expect(edited.status == .inProgress)
    #expect(edited.priority == .high)
    #expect(edited.tags == ["refund"])
    #expect(edited.assignedUser == reception.cast.agent.user)
    #expect(edited.version == 5)

    var wrong = TicketDesk.Edit()
    wrong.priority = .low
    wrong.status = .triage
    await #expect(throws: Refusal.notFrom(.inProgress, to: .triage)) {
      try await reception.desk.edit(ticket.id, wrong, by: reception.cast.agent)
    }
    #expect(try await reception.ticket(ticket.id) == edited)
    await #expect(throws: Refusal.changedMeanwhile) {
      try await reception.desk.edit(
        ticket.id, TicketDesk.Edit(), by: reception.cast.agent, expecting: 1)
    }
  }

  @Test("keeps notes for colleagues only", arguments: Engine.allCases)
  func notes(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ticket = try await reception.open()
    let id = try await reception.desk.note(
      "  She called, too. ", on: ticket.id, by: reception.cast.agent)
    let note = try await reception.house.database.read(for: reception.house.tenant) {
      try MessageTable($0).message(id)
    }
    #expect(note?.body == "She called, too.")
    #expect(note?.customerVisible == false)
    #expect(note?.kind == .note)
    #expect(note?.channel == .internalNote)
    #expect(note?.authorName == "Ben")
    await #expect(throws: Problem.self) {
      try await reception.desk.note(" \n", on: ticket.id, by: reception.cast.agent)
    }
    await #expect(throws: Refusal.unknownTicket) {
      try await reception.desk.note(
        "x", on: reception.house.world.id(), by: reception.cast.agent)
    }
  }

  @Test("keeps a message with all that belongs to it", arguments: Engine.allCases)
  func messages(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let house = reception.house
    let ticket = try await reception.open()
    let attachment = Attachment(
      id: house.world.id(), fileName: "facture été.pdf", contentType: "application/pdf",
      sizeBytes: 1234, sha256: String(repeating: "a", count: 64), contentID: "cid@x",
      isInline: true)
    let message = Message(
      id: house.world.id(), ticket: ticket.id, author: .ai, authorID: nil, authorName: "Martlet",
      createdAt: house.clock.now, channel: .email, kind: .reply, body: "Hello 🦆",
      quoted: "> earlier", signature: "Ben", html: "<p>Hello</p>", attachments: [attachment],
      aiMetadata: AIMetadata(
        model: "embedded", confidence: 0.5, kbArticleIDs: ["a"], draftID: "d"),
      deliveryState: "held")
    try await house.database.write(for: house.tenant) { [desk = reception.desk] transaction in
      try desk.add(message, in: transaction)
      try MessageTable(transaction).setDeliveryState("sent", of: message.id)
    }
    var expected = message
    expected.deliveryState = "sent"
    let (kept, file) = try await house.database.read(for: house.tenant) { transaction in
      let table = MessageTable(transaction)
      return (try table.messages(of: ticket.id), try table.attachment(attachment.id))
    }
    #expect(kept == [expected])
    #expect(file?.attachment == attachment)
    #expect(file?.message == message.id)
  }
}
