import Accounts
import Foundation
import Intake
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("Which ticket a mail continues")
struct ThreadingTests {
  static let stranger = "Eve <eve@elsewhere.example>"

  /// A ticket of Ana's, with a letter of ours and its reply token.
  private func begun(_ engine: Engine) async throws -> (Doorstep, Ticket.ID) {
    let step = try await Doorstep(engine)
    let heard = try await step.arrive(mail())
    let now = step.house.clock.now
    try await step.write { transaction in
      let threads = ThreadTable(transaction)
      try threads.record(
        messageID: "letter.martlet@acme.example", of: heard.ticket, isOurs: true, at: now)
      _ = try threads.token(of: heard.ticket, new: Secret("abc123"))
    }
    return (step, heard.ticket)
  }

  private func change(
    _ step: Doorstep, _ id: Ticket.ID,
    _ verb: @escaping @Sendable (inout Ticket) throws -> TicketFact?
  ) async throws {
    _ = try await step.write { transaction in
      try step.tickets.change(id, by: .system("test"), in: transaction, verb)
    }
  }

  @Test(
    "the one whose reply token its recipient carries, whoever sends it",
    arguments: Engine.allCases)
  func token(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let address = "support+tabc123@acme.example"
    let byHeader = try await step.arrive(
      mail(from: Self.stranger, to: address, subject: "x", id: "2@x"))
    #expect(byHeader.ticket == ticket)
    let byEnvelope = try await step.arrive(
      mail(from: Self.stranger, to: "hidden@acme.example", subject: "x", id: "3@x"),
      to: [address])
    #expect(byEnvelope.ticket == ticket)
    let byGuess = try await step.arrive(
      mail(from: Self.stranger, to: "support+tabc124@acme.example", subject: "x", id: "4@x"))
    #expect(byGuess.isNewTicket)
  }

  @Test("the one whose letter it answers", arguments: Engine.allCases)
  func ours(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    for (number, header) in [
      "In-Reply-To: <letter.martlet@acme.example>",
      "References: <unknown@x> <letter.martlet@acme.example>",
    ].enumerated() {
      let heard = try await step.arrive(
        mail(from: "ana@other-account.example", subject: "x", id: "\(number)@x", header))
      #expect(heard.ticket == ticket)
      #expect(!heard.isNewTicket)
    }
  }

  @Test("by a customer's own Message-ID only for those who take part", arguments: Engine.allCases)
  func theirs(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let header = "In-Reply-To: <m1@customer.example>"
    #expect(try await step.arrive(mail(subject: "x", id: "2@x", header)).ticket == ticket)
    let eve = try await step.arrive(mail(from: Self.stranger, subject: "x", id: "3@x", header))
    #expect(eve.isNewTicket)
    #expect(eve.ticket != ticket)
  }

  @Test("by its number only for those who take part", arguments: Engine.allCases)
  func number(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    #expect(
      try await step.arrive(mail(subject: "Re: parcel [#1001]", id: "2@x")).ticket == ticket)
    #expect(
      try await step.arrive(
        mail(from: Self.stranger, subject: "Re: parcel [#1001]", id: "3@x")
      ).isNewTicket)
    #expect(try await step.arrive(mail(subject: "Re: parcel [#9999]", id: "4@x")).isNewTicket)
  }

  @Test("by who was copied, once somebody who takes part copied them", arguments: Engine.allCases)
  func copied(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    _ = try await step.arrive(
      mail(
        subject: "x [#1001]", id: "2@x", "Cc: Bob <bob@customer.example>"))
    let bob = try await step.arrive(
      mail(from: "bob@customer.example", subject: "x [#1001]", id: "3@x"))
    #expect(bob.ticket == ticket)
  }

  @Test("never by its subject alone", arguments: Engine.allCases)
  func subject(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let again = try await step.arrive(mail(subject: "Re: Where is my parcel?", id: "2@x"))
    #expect(again.isNewTicket)
    #expect(again.ticket != ticket)
    #expect(try await step.ticket(again.ticket).parent == nil)
  }

  @Test("wakes what was resolved", arguments: Engine.allCases)
  func reopening(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let now = step.house.clock.now
    try await change(step, ticket) { $0.close(at: now) }
    step.house.clock.advance(by: .days(29))
    let heard = try await step.arrive(mail(subject: "x [#1001]", id: "2@x"))
    #expect(heard.ticket == ticket)
    let woken = try await step.ticket(ticket)
    #expect(woken.status == .inProgress)
    #expect(woken.reopenedCount == 1)
    #expect(try await step.facts(of: ticket).last?.name == "ticket.reopened")
  }

  @Test(
    "that closed over 30 days ago stays closed, and a new one points at it",
    arguments: Engine.allCases)
  func longClosed(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let now = step.house.clock.now
    try await change(step, ticket) { $0.close(at: now) }
    step.house.clock.advance(by: .days(31))
    let heard = try await step.arrive(
      mail(subject: "x", id: "2@x", "In-Reply-To: <letter.martlet@acme.example>"))
    #expect(heard.isNewTicket)
    #expect(try await step.ticket(heard.ticket).parent == ticket)
    #expect(try await step.ticket(ticket).status == .closed)
  }

  @Test("that was merged means its target", arguments: Engine.allCases)
  func merged(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let target = try await step.arrive(mail(subject: "Target", id: "t@customer.example")).ticket
    let now = step.house.clock.now
    try await change(step, ticket) {
      $0.mergedInto = target
      return $0.close(at: now)
    }
    let heard = try await step.arrive(
      mail(subject: "x", id: "2@x", "In-Reply-To: <letter.martlet@acme.example>"))
    #expect(heard.ticket == target)
  }

  @Test("of several the open one", arguments: Engine.allCases)
  func several(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    step.house.clock.advance(by: .hours(1))
    let second = try await step.arrive(mail(subject: "Second", id: "s@customer.example")).ticket
    let now = step.house.clock.now
    let header = "References: <m1@customer.example> <s@customer.example>"
    #expect(try await step.arrive(mail(subject: "x", id: "2@x", header)).ticket == second)
    try await change(step, second) { $0.close(at: now) }
    #expect(try await step.arrive(mail(subject: "x", id: "3@x", header)).ticket == ticket)
  }

  @Test("is never another tenant's", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let (step, ticket) = try await begun(engine)
    let umbra = try await step.house.anotherTenant()
    _ = try await Cast(step.house, tenant: umbra, domain: "umbra.example")
    let receipt = try await step.receive(
      mail(
        to: "support+tabc123@umbra.example", subject: "x [#1001]", id: "2@x",
        "In-Reply-To: <letter.martlet@acme.example>"), to: ["support@umbra.example"])
    let heard = try await step.hear(receipt)
    #expect(receipt.tenant == umbra)
    #expect(heard.isNewTicket)
    #expect(heard.ticket != ticket)
    #expect(try await step.messages(of: ticket).count == 1)
  }
}
