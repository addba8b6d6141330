import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("The queues")
struct QueueTests {
  @Test("show each ticket where it belongs", arguments: Engine.allCases)
  func membership(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let agent = reception.cast.agent.user
    let plain = try await reception.open("plain")
    let mine = try await reception.open("mine")
    let others = try await reception.open("others")
    let waiting = try await reception.open("waiting")
    let escalated = try await reception.open("escalated")
    let spam = try await reception.open("spam", isSpam: true)
    let done = try await reception.open("done")
    let now = reception.house.clock.now
    try await reception.change(mine.id) { $0.assign(user: agent, team: nil) }
    let manager = reception.cast.manager.user
    try await reception.change(others.id) { $0.assign(user: manager, team: nil) }
    try await reception.change(waiting.id) { $0.setAwaitsReview(true) }
    try await reception.change(escalated.id) { $0.escalate(to: .agent, reason: "x") }
    try await reception.change(done.id) { $0.close(at: now) }

    func ids(_ queue: Queue) async throws -> Set<Ticket.ID> {
      Set(try await reception.queue(queue).map(\.id))
    }
    #expect(try await ids(.approvals) == [waiting.id])
    #expect(try await ids(.mine) == [mine.id])
    #expect(try await ids(.unassigned) == [plain.id, waiting.id, escalated.id])
    #expect(try await ids(.escalated) == [escalated.id])
    #expect(
      try await ids(.all)
        == [plain.id, mine.id, others.id, waiting.id, escalated.id, done.id])
    #expect(try await ids(.spam) == [spam.id])
    for queue in Queue.allCases {
      let count = try await reception.house.database.read(for: reception.house.tenant) {
        try QueueTable($0).count(of: queue, for: agent)
      }
      #expect(try await ids(queue).count == count, "\(queue)")
    }
  }

  @Test("show every open status and no other among the unassigned", arguments: Engine.allCases)
  func openOnes(engine: Engine) async throws {
    let reception = try await Reception(engine)
    var open: Set<Ticket.ID> = []
    for status in TicketStatus.allCases {
      let ticket = try await reception.open(status.rawValue)
      try await reception.change(ticket.id) {
        $0.status = status
        return .heard
      }
      if status != .resolved && status != .closed { open.insert(ticket.id) }
    }
    #expect(Set(try await reception.queue(.unassigned).map(\.id)) == open)
  }

  @Test(
    "page by key: each ticket once, newest first, also within a moment",
    arguments: Engine.allCases)
  func paging(engine: Engine) async throws {
    let reception = try await Reception(engine)
    for number in 1...11 {
      let ticket = try await reception.open("\(number)")
      if number.isMultiple(of: 3) { try await reception.change(ticket.id) { $0.setTags(["x"]) } }
      if number.isMultiple(of: 4) { reception.house.clock.advance(by: .seconds(1)) }
    }
    var seen: [Ticket] = []
    var cursor: QueueCursor?
    while true {
      let page = try await reception.queue(.all, after: cursor, limit: 3)
      guard let last = page.last else { break }
      seen += page
      let text = QueueCursor(after: last).text
      cursor = try #require(QueueCursor(text: text) as QueueCursor?)
    }
    #expect(seen.map(\.subject) == (1...11).reversed().map { "\($0)" })
    #expect(seen.filter { $0.tags == ["x"] }.map(\.subject) == ["9", "6", "3"])
    for text in ["", "x", "1_", "_", "1_2", "\(seen[0].id)"] {
      #expect(QueueCursor(text: text) == nil)
    }
  }

  @Test("count no further than the ceiling", arguments: Engine.allCases)
  func ceiling(engine: Engine) async throws {
    let reception = try await Reception(engine)
    for _ in 1...5 { try await reception.open() }
    let agent = reception.cast.agent.user
    let count = try await reception.house.database.read(for: reception.house.tenant) {
      try QueueTable($0).count(of: .all, for: agent, ceiling: 3)
    }
    #expect(count == 3)
  }

  @Test(
    "find their pages by an index of their own, in order where they can be long",
    arguments: Queue.allCases)
  func plans(queue: Queue) async throws {
    let reception = try await Reception(.sqlite)
    let house = reception.house
    let agent = reception.cast.agent.user
    let ticket = try await reception.open()
    let cursor = QueueCursor(moment: house.clock.now, ticket: ticket.id)
    for after in [nil, cursor] {
      let plan = try await house.database.read(for: house.tenant) { transaction in
        let page = QueueTable(transaction).statement(
          of: queue, for: agent, at: cursor.moment, after: after, limit: 50)
        return try transaction.run("EXPLAIN QUERY PLAN \(page)").map { try $0.text("detail") }
      }
      let index =
        switch queue {
        case .approvals: "ticket_awaiting_review"
        case .mine, .unassigned: "ticket_by_assignee"
        case .escalated: "ticket_escalated"
        case .all, .spam: "ticket_by_update"
        }
      #expect(
        plan.contains { $0.hasPrefix("SEARCH ticket USING INDEX \(index)") }, "\(plan)")
      #expect(!plan.contains { $0.contains("SCAN") }, "\(plan)")
      // What one person has open, and what nobody has yet, is sorted; it is never the whole desk.
      if index != "ticket_by_assignee" {
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
      }
    }
  }

  @Test("show a customer's tickets, newest first", arguments: Engine.allCases)
  func ofCustomer(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ana = try await reception.contact("ana@customer.example")
    let first = try await reception.open("1", customer: ana.id)
    try await reception.open("2")
    reception.house.clock.advance(by: .minutes(1))
    let third = try await reception.open("3", customer: ana.id)
    let found = try await reception.house.database.read(for: reception.house.tenant) {
      try QueueTable($0).tickets(of: ana.id)
    }
    #expect(found.map(\.id) == [third.id, first.id])
  }
}
