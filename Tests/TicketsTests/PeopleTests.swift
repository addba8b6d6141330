import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("Customers")
struct PeopleTests {
  @Test(
    "are called by their names however they write them",
    arguments: [
      ("Ana de Vries", "Ana", "de Vries"), ("Vries, Ana", "Ana", "Vries"), ("Ana", "Ana", ""),
      ("\"Ana Vries\"", "Ana", "Vries"), ("ana@customer.example", "", ""), ("", "", ""),
      ("  Ana   Vries ", "Ana", "Vries"), ("王 小明", "王", "小明"),
    ])
  func names(display: String, first: String, last: String) {
    let names = Contact.names(from: display)
    #expect(names.first == first)
    #expect(names.last == last)
  }

  @Test("have one record for one address in any spelling", arguments: Engine.allCases)
  func oneRecord(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let first = try await reception.contact("Ana@Customer.example ")
    let second = try await reception.contact("ana@customer.EXAMPLE", name: "Somebody Else")
    #expect(second.id == first.id)
    #expect(second.firstName == "Ana")
    let found = try await reception.house.database.read(for: reception.house.tenant) {
      try ContactTable($0).contact(email: "ANA@customer.example")
    }
    #expect(found == first)
  }

  @Test("who write twenty times at once have one record", arguments: Engine.allCases)
  func atOnce(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ids = try await withThrowingTaskGroup(of: Contact.ID.self) { group in
      for _ in 1...20 {
        group.addTask { try await reception.contact("ana@customer.example").id }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
  }

  @Test("who only call are known by their number", arguments: Engine.allCases)
  func byPhone(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let caller = try await reception.contact(nil, name: "", phone: "+31 (0)6-12 34 56 78")
    let another = try await reception.contact(nil, name: "Ben", phone: "0031 612345679")
    #expect(caller.displayName == "+31 (0)6-12 34 56 78")
    let found = try await reception.house.database.read(for: reception.house.tenant) {
      let table = ContactTable($0)
      return try ["+31612345678", "+31 612 345 679", "12"].map { try table.contact(phone: $0)?.id }
    }
    #expect(found == [caller.id, another.id, nil])
  }

  @Test("keep what is changed about them, and page by key", arguments: Engine.allCases)
  func changing(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let house = reception.house
    let organization = Organization(
      id: house.world.id(), name: "Vries BV", externalID: "k-1", createdAt: house.clock.now)
    var ana = try await reception.contact("ana@customer.example")
    ana.tier = .vip
    ana.language = "nl"
    ana.organization = organization.id
    ana.notes = "Prefers mornings."
    ana.email = "ana@vries.example"
    let changed = ana
    for name in ["Bob", "Cem", "Dee"] {
      _ = try await reception.contact("\(name)@customer.example", name: name)
    }
    try await house.database.write(for: house.tenant) { transaction in
      let table = ContactTable(transaction)
      try table.insert(organization)
      try table.update(changed)
      #expect(try table.contact(email: "ana@vries.example") == changed)
      #expect(try table.contact(email: "ana@customer.example") == nil)
      #expect(try table.organization(organization.id) == organization)
      #expect(try table.contacts([changed.id]) == [changed.id: changed])
      let first = try table.page(after: nil, limit: 3)
      let second = try table.page(after: first.last?.id, limit: 3)
      #expect((first + second).map(\.firstName) == ["Ana", "Bob", "Cem", "Dee"])
    }
  }

  @Test("have orders that are brought up to date", arguments: Engine.allCases)
  func orders(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let house = reception.house
    let ana = try await reception.contact("ana@customer.example")
    @Sendable func order(_ status: String, delivered: Date?) -> CustomerOrder {
      CustomerOrder(
        orderID: "BB-1001", contact: ana.id, status: status, carrier: "PostNL", tracking: "3S1",
        total: "49.90", currency: "EUR", items: ["Beans", "Filter"], orderedAt: house.clock.now,
        shippedAt: house.clock.now, expectedAt: nil, deliveredAt: delivered)
    }
    let delivered = house.clock.now + .days(2)
    let found = try await house.database.write(for: house.tenant) { transaction in
      let table = ReferenceTable(transaction)
      try table.keep(order("shipped", delivered: nil))
      try table.keep(order("delivered", delivered: delivered))
      #expect(try table.order("BB-1002") == nil)
      return try table.orders(of: ana.id)
    }
    #expect(found == [order("delivered", delivered: delivered)])
  }
}
