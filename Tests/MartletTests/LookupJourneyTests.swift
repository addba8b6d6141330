import Accounts
import Assist
import Foundation
import Intake
import Jobs
import Kit
import Knowledge
import Procedures
import Rehearsal
import Store
import Synchronization
import Testing
import Tickets

@testable import martlet

/// A shop system that a test switches off and on.
private final class Shop: OrderLookup {
  struct Down: Error {}
  let name = "Shop"
  private let state = Mutex((isDown: true, asked: 0))

  func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder] {
    try state.withLock { state in
      state.asked += 1
      if state.isDown { throw Down() }
    }
    return ids.map { id in
      CustomerOrder(
        orderID: id, contact: nil, status: "shipped", carrier: "PostNL", tracking: "3SX1",
        total: "20.00", currency: "EUR", items: [], orderedAt: Date(milliseconds: 0),
        shippedAt: nil, expectedAt: nil, deliveredAt: nil)
    }
  }
  func repair() { state.withLock { $0.isDown = false } }
  var asked: Int { state.withLock { $0.asked } }
}

@Suite("Records that are down while a mail is answered")
struct LookupJourneyTests {
  @Test(
    "stop nothing: the draft is made without them, they are asked again, and a note says what they say",
    arguments: Engine.allCases)
  func retried(engine: Engine) async throws {
    let shop = Shop()
    let desk = try await Desk(engine, orders: [shop])
    let raw = try await desk.hear(
      "How can I return an item of order TK-100045 that I bought last week?",
      subject: "Order TK-100045")
    let ticket = try #require(raw.ticket)
    func draft() async throws -> Draft? {
      try await desk.house.database.read(for: desk.tenant) {
        try DraftTable($0).waiting(on: ticket)
      }
    }
    let made = try #require(try await draft())
    #expect(made.risks.map(\.code).contains("integration_failed"))
    #expect(made.evidence.missing.contains { $0.hasPrefix("Shop could not be reached.") })
    #expect(try await notes(desk, ticket).isEmpty)

    // Still down at the first try, up at a later one.
    desk.rehearsal.clock.advance(by: .minutes(2))
    try await desk.runner.drain()
    #expect(try await notes(desk, ticket).isEmpty)
    shop.repair()
    desk.rehearsal.clock.advance(by: .hours(1))
    try await desk.runner.drain()
    let note = try #require(try await notes(desk, ticket).first)
    #expect(note.contains("TK-100045: shipped, PostNL, EUR 20.00"))
    let asked = shop.asked
    desk.rehearsal.clock.advance(by: .hours(30))
    try await desk.runner.drain()
    #expect(try await notes(desk, ticket).count == 1 && shop.asked == asked)
    // The draft is the reviewer's to make again: nobody takes it from under their hands.
    #expect(try await draft()?.id == made.id)
  }

  @Test("are given up after a day, with a note that says so")
  func givenUp() async throws {
    let desk = try await Desk(.sqlite, orders: [Shop()])
    let raw = try await desk.hear("Where is my order TK-100045?", subject: "Order TK-100045")
    let ticket = try #require(raw.ticket)
    for _ in 1...RetryLookup.retry.attempts {
      desk.rehearsal.clock.advance(by: .hours(8))
      try await desk.runner.drain()
    }
    let found = try await notes(desk, ticket)
    #expect(found.count == 1 && found[0].contains("Shop could not be reached for a day"))
  }

  private func notes(_ desk: Desk, _ ticket: Ticket.ID) async throws -> [String] {
    try await desk.house.database.read(for: desk.tenant) {
      try MessageTable($0).messages(of: ticket, limit: 50).filter { $0.kind == .note }.map(\.body)
    }
  }
}
