import Accounts
import Foundation
import Intake
import Kit
import Mail
import Rehearsal
import Store
import Testing
import Tickets

@Suite("A mail to several inboxes")
struct SeveralInboxesTests {
  private func twoInboxes(_ engine: Engine) async throws -> (Doorstep, sales: InboxID) {
    let step = try await Doorstep(engine)
    let sales = try await step.cast.accounts.addInbox(
      to: step.house.tenant, name: "Sales", address: "sales@acme.example",
      by: step.cast.owner.actor)
    return (step, sales.id)
  }

  private let toBoth = "support@acme.example, Sales <sales@acme.example>, x@elsewhere.example"

  @Test("is one message in each, however often it comes", arguments: Engine.allCases)
  func each(engine: Engine) async throws {
    let (step, sales) = try await twoInboxes(engine)
    let first = try await step.receive(mail(to: toBoth), to: [])
    let again = try await step.receive(mail(to: toBoth), to: [])
    // The mail server delivers it to the other address as well.
    let other = try await step.receive(mail(to: toBoth), to: ["sales@acme.example"])
    #expect(!first.isDuplicate)
    #expect(again.isDuplicate && other.isDuplicate)
    #expect(again.raw == first.raw && other.raw != first.raw)
    #expect(step.started.all == [first.raw, other.raw])
    #expect(try await step.count("raw_message") == 2)
    let one = try await step.hear(first)
    let two = try await step.hear(other)
    #expect(one.isNewTicket && two.isNewTicket && !two.isTwin)
    #expect(try await step.ticket(one.ticket).inbox == step.cast.inbox.id)
    #expect(try await step.ticket(two.ticket).inbox == sales)
  }

  @Test("of two businesses is one message in each", arguments: Engine.allCases)
  func businesses(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let umbra = try await step.house.anotherTenant()
    _ = try await step.cast.accounts.addInbox(
      to: umbra, name: "Help", address: "help@umbra.example", by: .system("test"))
    _ = try await step.receive(mail(to: "help@umbra.example, support@acme.example"), to: [])
    for tenant in [step.house.tenant, umbra] {
      let count = try await step.house.database.read(for: tenant) { tx in
        try tx.run("SELECT id FROM raw_message WHERE tenant_id = \(tx.tenant)").count
      }
      #expect(count == 1)
    }
  }

  @Test(
    "that answers a ticket is one message on it, also when both are heard at once",
    arguments: Engine.allCases)
  func twin(engine: Engine) async throws {
    let (step, _) = try await twoInboxes(engine)
    let first = try await step.arrive(mail(id: "a@customer.example"))
    let reply = mail(
      to: toBoth, id: "b@customer.example", body: "One more thing.",
      "In-Reply-To: <a@customer.example>")
    let one = try await step.receive(reply, to: ["support@acme.example"])
    let two = try await step.receive(reply, to: ["sales@acme.example"])
    async let heardOne = step.hear(one)
    async let heardTwo = step.hear(two)
    let heard = try await [heardOne, heardTwo]
    #expect(heard.allSatisfy { $0.ticket == first.ticket })
    #expect(heard.count { $0.isTwin } == 1)
    #expect(Set(heard.map(\.message)).count == 1)
    #expect(try await step.messages(of: first.ticket).count == 2)
    // Run again, each says the same of itself.
    let again = try await [step.hear(one), step.hear(two)]
    #expect(again.map(\.isTwin) == heard.map(\.isTwin))
    #expect(try await step.messages(of: first.ticket).count == 2)
  }
}
