import Accounts
import Foundation
import Intake
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("What is entered")
struct EntryTests {
  private func entry(
    _ body: String = "The grinder makes a noise.", email: String? = "ana@customer.example",
    phone: String? = nil, ticket: Int? = nil, files: [EnteredFile] = []
  ) -> Entry {
    Entry(
      name: "Ana de Vries", email: email, phone: phone, subject: "Grinder", body: body,
      ticketNumber: ticket, attachments: files)
  }

  private func enter(
    _ entry: Entry, _ step: Doorstep, by door: RawMessage.Door, number: String? = nil
  ) async throws -> Heard {
    try await step.hear(
      try await step.intake.receive(
        entry, at: nil, door: door, tenant: step.house.tenant, deliveryID: number))
  }

  @Test(
    "becomes a ticket on the channel of its door",
    arguments: Engine.allCases,
    [
      (RawMessage.Door.api, Channel.api, Message.Channel.portal), (.phone, .phone, .phoneLog),
      (.portal, .portal, .portal),
    ])
  func channels(
    engine: Engine, way: (door: RawMessage.Door, channel: Channel, message: Message.Channel)
  ) async throws {
    let step = try await Doorstep(engine)
    let heard = try await enter(entry(), step, by: way.door)
    #expect(heard.isNewTicket && heard.isNewContact)
    let ticket = try await step.ticket(heard.ticket)
    #expect(ticket.channel == way.channel)
    #expect(ticket.subject == "Grinder")
    #expect(ticket.inbox == step.cast.inbox.id)
    let message = try #require(try await step.messages(of: ticket.id).first)
    #expect(message.channel == way.message)
    #expect(message.body == "The grinder makes a noise.")
    #expect(message.author == .customer)
    #expect(message.authorName == "Ana de Vries")
  }

  @Test("by phone needs no address: the number knows the caller", arguments: Engine.allCases)
  func byPhone(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await enter(
      entry(email: nil, phone: "+31 6 12345678"), step, by: .phone)
    let second = try await enter(
      entry("Again.", email: nil, phone: "0031612345678"), step, by: .phone)
    #expect(first.isNewContact)
    #expect(!second.isNewContact)
    #expect(
      try await step.ticket(first.ticket).customer == step.ticket(second.ticket).customer)
  }

  @Test(
    "twice is meant twice, unless its number says that it is the same",
    arguments: Engine.allCases)
  func numbers(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await enter(entry(), step, by: .api, number: "key-1")
    let again = try await enter(entry(), step, by: .api, number: "key-1")
    let other = try await enter(entry(), step, by: .api, number: "key-2")
    let plain = try await enter(entry(), step, by: .api)
    let plainAgain = try await enter(entry(), step, by: .api)
    #expect(again.message == first.message)
    #expect(Set([first, other, plain, plainAgain].map(\.message)).count == 4)
  }

  @Test("on a ticket continues it", arguments: Engine.allCases)
  func onATicket(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await enter(entry(), step, by: .api)
    let second = try await enter(entry("More.", ticket: 1001), step, by: .phone)
    #expect(second.ticket == first.ticket)
    #expect(try await enter(entry("More.", ticket: 4711), step, by: .api).isNewTicket)
  }

  @Test("in the portal on a stranger's ticket is a ticket of its own", arguments: Engine.allCases)
  func portalStranger(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await enter(entry(), step, by: .api)
    let eve = try await enter(
      entry("Send it to me.", email: "eve@elsewhere.example", ticket: 1001), step, by: .portal)
    #expect(eve.isNewTicket)
    let ana = try await enter(entry("More.", ticket: 1001), step, by: .portal)
    #expect(ana.ticket == first.ticket)
  }

  @Test("on a ticket merged into another continues that one", arguments: Engine.allCases)
  func merged(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await enter(entry(), step, by: .api)
    let target = try await enter(entry("Target"), step, by: .api)
    let now = step.house.clock.now
    _ = try await step.write { transaction in
      try step.tickets.change(first.ticket, by: .system("test"), in: transaction) {
        $0.mergedInto = target.ticket
        return $0.close(at: now)
      }
    }
    #expect(try await enter(entry(ticket: 1001), step, by: .phone).ticket == target.ticket)
  }

  @Test("keeps its files", arguments: Engine.allCases)
  func files(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let file = EnteredFile(
      fileName: "photo.jpg", contentType: "image/jpeg",
      data: Data(repeating: 7, count: 100_000))
    let heard = try await enter(entry(files: [file]), step, by: .portal)
    let kept = try #require(try await step.messages(of: heard.ticket).first?.attachments.first)
    #expect(kept.fileName == "photo.jpg")
    #expect(kept.sizeBytes == 100_000)
    #expect(try step.files.content(of: kept.sha256) == file.data)
  }

  @Test("without text, or without a way to answer, is refused with the field that lacks")
  func refused() async throws {
    let step = try await Doorstep(.sqlite)
    for (entry, field) in [
      (entry(" \n"), "body"), (entry(email: nil), "email"), (entry(email: "ana"), "email"),
      (entry(email: "ana @x.example"), "email"),
    ] {
      let problem = await #expect(throws: Problem.self) {
        try await enter(entry, step, by: .api)
      }
      #expect(problem?.field == field)
      #expect(problem?.kind == .invalid)
    }
    #expect(try await step.count("raw_message") == 0)
  }
}
