import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Outbox
import Procedures
import Rehearsal
import Store
import Testing
import Tickets

@testable import martlet

@Suite("A desk with something switched off")
struct SwitchTests {
  private static let question = "How can I return an item I bought last week?"

  @Test("drafts nothing from the moment of the switch, and drafts again after it")
  func drafts() async throws {
    let desk = try await Desk(.sqlite)
    let turn = { (isOn: Bool) in
      try await desk.house.accounts.turn(
        .drafts, on: isOn, of: desk.tenant, by: desk.cast.manager.actor)
    }
    try await turn(false)
    let off = try await desk.hear(Self.question)
    try await turn(true)
    let on = try await desk.hear(
      Self.question, from: "Bo <bo@example.com>", id: "m2@example.com")
    let (first, second) = (try #require(off.ticket), try #require(on.ticket))
    try await desk.house.database.read(for: desk.tenant) { (transaction) throws in
      #expect(try DraftTable(transaction).drafts(of: first).isEmpty)
      #expect(try TicketTable(transaction).ticket(first)?.isEscalated == true)
      #expect(try LetterTable(transaction).letters(of: first).map(\.kind) == [.acknowledgement])
      #expect(try DraftTable(transaction).drafts(of: second).count == 1)
    }
  }

  @Test("in manual-only mode sends no letter and keeps the message", arguments: Engine.allCases)
  func manualOnly(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.house.accounts.turn(
      .everything, on: false, of: desk.tenant, by: desk.cast.manager.actor)
    let raw = try await desk.hear(Self.question)
    let ticket = try #require(raw.ticket)
    try await desk.house.database.read(for: desk.tenant) { (transaction) throws in
      #expect(try DraftTable(transaction).drafts(of: ticket).isEmpty)
      #expect(try LetterTable(transaction).letters(of: ticket).isEmpty)
      #expect(try MessageTable(transaction).messages(of: ticket).count == 1)
      #expect(try TicketTable(transaction).ticket(ticket)?.isEscalated == true)
    }
  }

  @Test("a draft that was asked for again is not written once drafts are off")
  func regenerated() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear(Self.question)
    let ticket = try #require(raw.ticket)
    let draft = try #require(
      try await desk.house.database.read(for: desk.tenant) {
        try DraftTable($0).waiting(on: ticket)
      })
    try await desk.house.accounts.turn(
      .drafts, on: false, of: desk.tenant, by: desk.cast.manager.actor)
    _ = try await desk.call(
      .post, "/api/v1/drafts/\(draft.id)/regenerations", "{\"feedback\":\"Shorter.\"}",
      as: desk.cast.agent)
    try await desk.runner.drain()
    try await desk.house.database.read(for: desk.tenant) { (transaction) throws in
      #expect(try DraftTable(transaction).drafts(of: ticket).count == 1)
      #expect(try DraftTable(transaction).waiting(on: ticket) == nil)
      #expect(try TicketTable(transaction).ticket(ticket)?.isEscalated == true)
    }
  }

  @Test("does not look orders up, and says so")
  func orders() async throws {
    let desk = try await Desk(.sqlite)
    let records = SwitchedOrders(
      records: DeskOrders(database: desk.house.database), accounts: desk.house.accounts)
    #expect(try await records.orders(["4711"], for: desk.tenant).isEmpty)
    try await desk.house.accounts.turn(
      .integration(.orders), on: false, of: desk.tenant, by: desk.cast.manager.actor)
    await #expect(throws: Problem.self) { try await records.orders(["4711"], for: desk.tenant) }
    #expect(try await records.orders([], for: desk.tenant).isEmpty)
  }
}
