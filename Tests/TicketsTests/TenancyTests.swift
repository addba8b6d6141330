import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("Another tenant's desk")
struct TenancyTests {
  @Test("shows nothing of this one", arguments: Engine.allCases)
  func nothing(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let house = reception.house
    let stranger = try await house.anotherTenant()
    let ana = try await reception.contact("ana@customer.example", phone: "+31 6 1234")
    let ticket = try await reception.open(customer: ana.id)
    let message = Message(
      id: house.world.id(), ticket: ticket.id, author: .customer, authorID: nil, authorName: "Ana",
      createdAt: house.clock.now, channel: .email, kind: .message, body: "Secret")
    try await house.database.write(for: house.tenant) { [desk = reception.desk] transaction in
      try desk.add(message, in: transaction)
      let threads = ThreadTable(transaction)
      try threads.record(messageID: "a@x", of: ticket.id, isOurs: true, at: house.clock.now)
      _ = try threads.token(of: ticket.id, new: Secret("token1"))
      try threads.add(participant: "ana@customer.example", contact: ana.id, to: ticket.id)
    }
    try await house.database.read(for: stranger) { transaction throws in
      #expect(try TicketTable(transaction).ticket(ticket.id) == nil)
      #expect(try TicketTable(transaction).ticket(number: ticket.number) == nil)
      #expect(try MessageTable(transaction).message(message.id) == nil)
      #expect(try MessageTable(transaction).messages(of: ticket.id).isEmpty)
      #expect(try FactTable(transaction).facts(after: 0).isEmpty)
      #expect(try FactTable(transaction).facts(of: ticket.id).isEmpty)
      #expect(try FactTable(transaction).newest() == 0)
      #expect(try ContactTable(transaction).contact(ana.id) == nil)
      #expect(try ContactTable(transaction).contact(email: "ana@customer.example") == nil)
      #expect(try ContactTable(transaction).contact(phone: "+31 6 1234") == nil)
      let threads = ThreadTable(transaction)
      #expect(try threads.matches(messageIDs: ["a@x"]).isEmpty)
      #expect(try threads.ticket(token: "token1") == nil)
      #expect(try !threads.isParticipant("ana@customer.example", of: ticket.id))
    }
    for queue in Queue.allCases {
      #expect(try await reception.queue(queue, tenant: stranger).isEmpty)
    }
    await #expect(throws: Refusal.unknownTicket) {
      try await house.database.write(for: stranger) { [desk = reception.desk] transaction in
        try desk.change(ticket.id, by: .customer, in: transaction) { $0.setPriority(.low) }
      }
    }
    #expect(try await reception.ticket(ticket.id) == ticket)
  }

  @Test("counts its own facts and has its own contacts", arguments: Engine.allCases)
  func own(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let house = reception.house
    let stranger = try await house.anotherTenant()
    try await reception.open()
    try await reception.open()
    try await reception.open(for: stranger)
    let ana = try await reception.contact("ana@customer.example")
    let theirs = Contact(
      id: house.world.id(), firstName: "Ana", lastName: "", email: "ana@customer.example",
      createdAt: house.clock.now)
    try await house.database.write(for: stranger) { transaction throws in
      #expect(try ContactTable(transaction).insert(theirs).id == theirs.id)
      #expect(try FactTable(transaction).newest() == 1)
    }
    #expect(ana.id != theirs.id)
  }
}
