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

extension ShopTests {
  private static let bulk = [
    "Precedence: bulk", "List-Unsubscribe: <https://bol.com/u>",
    "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
  ]

  @Test(
    "that hands on a question is one, whatever the platform calls its mails",
    arguments: Engine.allCases)
  func bulkQuestion(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    for (number, header) in Self.bulk.enumerated() {
      let heard = try await step.arrive(
        mail(
          from: "bol <klantenservice@bol.com>", subject: "Question about order 104394657\(number)",
          id: "q\(number)@bol.com", "Reply-To: <x\(number)@klantbericht.bol.com>", header))
      #expect(heard.automatic == .none)
      #expect(try await step.ticket(heard.ticket).status == .new)
    }
    // Shopify's form names the customer's own address.
    let form = try await step.arrive(
      mail(
        from: "Acme (Shopify) <mailer@shopify.com>", subject: "New customer message",
        id: "s@shopify.com", "Reply-To: <ana@customer.example>", "Precedence: bulk"))
    #expect(form.automatic == .none)
    let customer = try await step.ticket(form.ticket).customer
    #expect(customer != nil)
  }

  @Test("that is a newsletter, or a machine's answer, is still filed away")
  func newsletter() async throws {
    let step = try await Doorstep(.sqlite)
    let mails = [
      mail(
        from: "bol <nieuws@bol.com>", id: "n1@bol.com",
        "List-Unsubscribe: <https://bol.com/u>"),
      mail(
        from: "bol <nieuws@bol.com>", id: "n2@bol.com", "Reply-To: <no-reply@bol.com>",
        "Precedence: bulk"),
      mail(
        from: "bol <nieuws@bol.com>", id: "n3@bol.com", "Reply-To: <nieuws@bol.com>",
        "Precedence: list"),
      mail(
        from: "bol <klantenservice@bol.com>", id: "n4@bol.com",
        "Reply-To: <x@klantbericht.bol.com>", "Auto-Submitted: auto-replied"),
    ]
    for mail in mails {
      let heard = try await step.arrive(mail)
      #expect(heard.automatic != .none)
      #expect(try await step.ticket(heard.ticket).status == .closed)
    }
  }
}
