import Accounts
import Kit
import Mail
import Rehearsal
import Store
import Testing
import Tickets

@testable import Intake

@Suite("A shop platform's mail")
struct ShopTests {
  @Test(
    "is known by the customer's reply address, never by a lookalike",
    arguments: [
      ("x7k2@klantbericht.bol.com", "bolcom"), ("x7k2@bol.com", "bolcom"),
      ("buyer@mail.shopify.com", "shopify"), ("jan@notbol.com", nil),
      ("jan@bol.com.attacker.example", nil), ("jan@example.nl", nil),
    ] as [(String, String?)])
  func rules(address: String, shop: String?) {
    #expect(
      ShopRules.shop(replyTo: [MailAddress(address: address)], subject: "Question") == shop)
  }

  @Test("is known by its subject where the platform has no address of its own")
  func subject() {
    #expect(ShopRules.shop(replyTo: [], subject: "[Demo] a question") == "demo")
    #expect(ShopRules.shop(replyTo: [], subject: "About the [demo]") == nil)
  }

  @Test(
    "goes to that shop's inbox, and the customer is who answers go to",
    arguments: Engine.allCases)
  func inbox(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let bol = try await step.cast.accounts.addInbox(
      to: step.house.tenant, name: "bol", address: "bol@acme.example", shop: "bolcom",
      by: .system("test"))
    let heard = try await step.hear(
      try await step.receive(
        mail(subject: "Question about an order", "Reply-To: <x7k2@klantbericht.bol.com>")))
    let ticket = try await step.ticket(heard.ticket)
    #expect(ticket.inbox == bol.id)
    let contact = try await step.house.database.read(for: step.house.tenant) {
      try ticket.customer.flatMap(ContactTable($0).contact)
    }
    #expect(contact?.email == "x7k2@klantbericht.bol.com")
  }
}
