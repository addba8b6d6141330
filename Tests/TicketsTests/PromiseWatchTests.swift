import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("The watch over promises")
struct PromiseWatchTests {
  @Test("spam stops the clocks, and what was none goes on", arguments: Engine.allCases)
  func spam(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let id = try await desk.heard()
    try await desk.reception.change(id) { $0.markSpam(true) }
    desk.clock.advance(by: .days(10))
    try await desk.watch()
    #expect(try await desk.facts(id) == [])
    #expect(try await desk.ticket(id).nextDueAt == nil)
    try await desk.reception.change(id) { $0.markSpam(false) }
    #expect(try await desk.ticket(id).firstResponseDueAt == desk.now + .hours(2))
  }

  @Test("many fall due at once: all are told, and nothing else is read", arguments: Engine.allCases)
  func many(engine: Engine) async throws {
    let desk = try await Promises(engine)
    var ids: [Ticket.ID] = []
    for _ in 0..<7 {
      let ticket = try await desk.reception.open()
      try await desk.hear(ticket.id)
      ids.append(ticket.id)
    }
    desk.clock.advance(by: .minutes(121))
    let count = try await desk.reception.desk.watchClocks(
      of: desk.reception.house.tenant, batch: 3)
    #expect(count == 7)
    for id in ids { #expect(try await desk.facts(id) == ["sla.breached first_response"]) }
    let other = try await desk.reception.house.anotherTenant()
    #expect(try await desk.reception.desk.watchClocks(of: other) == 0)
    let before = desk.reception.house.scannedRows
    #expect(try await desk.reception.desk.watchClocks(of: desk.reception.house.tenant) == 0)
    #expect(desk.reception.house.scannedRows == before)
  }

  @Test("lists by what is due walk its index, however long the desk", arguments: Queue.allCases)
  func lists(queue: Queue) async throws {
    let desk = try await Promises(.sqlite)
    let house = desk.reception.house
    let agent = desk.reception.cast.agent.user
    for due in DueFilter.allCases {
      for narrowing in [
        QueueTable.Narrowing(due: due), .init(priority: .urgent, due: due),
        .init(status: .inProgress, due: due),
      ] {
        let plan = try await house.database.read(for: house.tenant) { transaction in
          let page = QueueTable(transaction).statement(
            of: queue, for: agent, only: narrowing, at: .distantPast, after: nil, limit: 50)
          return try transaction.run("EXPLAIN QUERY PLAN \(page)").map { try $0.text("detail") }
        }
        #expect(!plan.contains { $0.contains("SCAN") }, "\(plan)")
        if queue == .all || queue == .spam || queue == .escalated, narrowing.status == nil {
          #expect(
            plan.contains { $0.hasPrefix("SEARCH ticket USING INDEX ticket_by_due") }, "\(plan)")
          #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
      }
    }
  }

  @Test("what is due next is found by its index")
  func plan() async throws {
    let desk = try await Promises(.sqlite)
    let plan = try await desk.reception.house.database.read(for: desk.reception.house.tenant) {
      let statement = SLAClockTable($0).dueStatement(by: .distantFuture, limit: 9)
      return try $0.run("EXPLAIN QUERY PLAN \(statement)").map { try $0.text("detail") }
    }
    #expect(
      plan.allSatisfy { $0.hasPrefix("SEARCH sla_clock USING") && $0.contains("sla_clock_next") })
  }

  @Test(
    "a manager changes what is promised; open tickets keep what they were told",
    arguments: Engine.allCases)
  func policies(engine: Engine) async throws {
    let desk = try await Promises(engine)
    let (house, cast) = (desk.reception.house, desk.reception.cast)
    let open = try await desk.heard()
    var policy = try await house.database.read(for: house.tenant) {
      try SLAPolicyTable($0).policy(of: .regular)
    }
    #expect(policy == .usual(for: .regular, of: house.tenant))
    policy.targets[.normal] = .init(firstResponse: 30, resolution: 60)
    policy.warningPercent = 50
    let wish = policy
    let kept = try await desk.reception.desk.setPolicy(wish, by: cast.manager, expecting: 1)
    #expect(kept.version == 2)
    await #expect(throws: Refusal.changedMeanwhile) {
      try await desk.reception.desk.setPolicy(wish, by: cast.manager, expecting: 1)
    }
    await #expect(throws: (any Error).self) {
      try await desk.reception.desk.setPolicy(wish, by: cast.agent, expecting: 2)
    }
    policy.targets[.low] = .init(firstResponse: 90, resolution: 60)
    let wrong = policy
    await #expect(throws: Problem.self) {
      try await desk.reception.desk.setPolicy(wrong, by: cast.manager, expecting: 2)
    }
    #expect(try await desk.ticket(open).firstResponseDueAt == desk.now + .hours(2))
    let next = try await desk.reception.open()
    try await desk.hear(next.id)
    #expect(try await desk.ticket(next.id).firstResponseDueAt == desk.now + .minutes(30))
    let other = try await house.anotherTenant()
    let theirs = try await house.database.read(for: other) { try SLAPolicyTable($0).policies() }
    #expect(theirs.map(\.version) == [1, 1])
  }
}
