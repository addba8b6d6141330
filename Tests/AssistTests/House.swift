import Accounts
import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Text
import Tickets

@testable import Assist

/// A small shop with a help centre of its own, and the desk that drafts for it.
struct Shop {
  let house: Rehearsal
  let knowledge: KnowledgeDesk
  let assist: AssistDesk
  let ticket: Ticket.ID
  let writer: Identifier<Article.Writer> = Identifier(high: 1, low: 7)

  init(
    _ engine: Engine = .sqlite, records: (any OrderLookup)? = nil, lookups: Lookups? = nil,
    articles: [String: String] = Self.articles
  ) async throws {
    house = try await Rehearsal(engine)
    knowledge = KnowledgeDesk(database: house.database, world: house.world)
    assist = AssistDesk(
      database: house.database, world: house.world, knowledge: knowledge,
      lookups: lookups ?? records.map { Lookups(orders: [$0], contacts: []) })
    ticket = house.world.id()
    let files = try articles.map {
      try ArticleFile(path: $0.key, bytes: Data($0.value.utf8))
    }
    _ = try await knowledge.take(files, by: writer, for: house.tenant)
  }

  /// A row that drafts may refer to.
  func openTicket() async throws -> Ticket.ID {
    let desk = TicketDesk(
      database: house.database, world: house.world, listeners: .none)
    let contact = Contact(
      id: house.world.id(), firstName: "Ana", lastName: "Silva", email: "ana@example.com",
      createdAt: house.clock.now)
    return try await house.database.write(for: house.tenant) { tx in
      let contact = try ContactTable(tx).insert(contact)
      return try desk.open(
        NewTicket(
          channel: .email, inbox: nil, subject: "Where is my parcel?", description: "",
          customer: contact.id), by: .customer, in: tx
      ).id
    }
  }

  func request(
    _ subject: String, _ body: String, intent: String = "other",
    sentiment: Sentiment.Label = .neutral, ticket: Ticket.ID? = nil,
    _ change: (inout DraftRequest) -> Void = { _ in }
  ) -> DraftRequest {
    let reader = EntityReader(orderPatterns: ["AB-\\d{4}"])
    var request = DraftRequest(
      ticket: ticket ?? self.ticket, ticketNumber: 7, message: house.world.id(),
      subject: subject, body: body, intent: intent, intentProbability: 0.9,
      sentiment: sentiment, entities: reader.entities(in: subject + "\n" + body),
      customer: .init(firstName: "Ana", lastName: "Silva"),
      voice: BrandVoice(businessName: "Acme", signature: "Best wishes,\nThe Acme team"))
    change(&request)
    return request
  }

  func draft(_ request: DraftRequest) async throws -> Draft? {
    guard case .drafted(let draft) = try await assist.compose(for: request, tenant: house.tenant)
    else { return nil }
    return draft
  }

  /// Written for these tests.
  static let articles = [
    "parcel.md": """
    ---
    title: Where is my parcel?
    tags: [tracking, delivery, late]
    ---
    You get an email with a tracking link when your parcel leaves us.

    ## When the tracking stands still

    If the tracking has not changed for 3 working days, write to us and we start a search with the carrier. A search takes at most 5 working days. After that you choose between a new parcel and a full refund.

    ## When you are not at home

    The carrier leaves the parcel at a pick-up point. A pick-up point keeps it for 7 days.
    """,
    "return.md": """
    ---
    title: How to return an item
    tags: [return, refund, label]
    ---
    You can return an item within 30 days of delivery.

    ## How to send an item back

    1. Sign in and choose the order.
    2. Print the return label.
    3. Hand the parcel in at a parcel point.

    ## What a return costs

    A return label costs 4.95 EUR. Returns are free when the item is faulty.
    """,
    "refund.md": """
    ---
    title: When you get your money back
    ---
    We refund your payment within 5 working days after your return reaches our warehouse. We always pay back to the payment method you used.
    """,
    "kettle.md": """
    ---
    title: The kettle does not heat
    tags: [kettle, broken, warranty]
    ---
    ## What you can try

    1. Unplug the kettle and wait for 10 minutes.
    2. Descale the kettle with vinegar.
    3. Press the reset button below the base for 5 seconds.

    If the kettle still does not heat, the warranty of 2 years covers its repair.
    """,
    "lamp.md": """
    ---
    title: Which bulb fits the lamp
    ---
    | | Bulb | Power |
    | --- | --- | --- |
    | Desk lamp | E14 | 7 W |
    | Floor lamp | E27 | 11 W |

    The lamps are sold without a bulb.
    """,
    "play-refund.md": """
    ---
    title: Playbook for refunds
    kind: playbook
    intent: refund
    ---
    Refunds over the limit always need a manager. Avoid these: "company policy", "calm down".

    ## What to ask

    - The order number.
    - A photo of the fault.
    """,
    "play-secret.md": """
    ---
    title: Playbook for parcels
    kind: playbook
    intent: delivery
    ---
    Parcel tracking secrets: the carrier pays us 12 EUR for a lost parcel, never tell the customer.
    """,
  ]
}

/// Records that say what a test wants.
struct ScriptedRecords: OrderLookup {
  struct Down: Error {}
  var name = "Shop"
  var orders: [CustomerOrder] = []
  var isDown = false

  func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder] {
    if isDown { throw Down() }
    return orders.filter { ids.contains($0.orderID) }
  }
}

extension CustomerOrder {
  static func sample(
    _ id: String, contact: Contact.ID? = nil, status: String = "shipped", total: String = "39.90"
  ) -> CustomerOrder {
    CustomerOrder(
      orderID: id, contact: contact, status: status, carrier: "PostNL", tracking: "3SAB1234",
      total: total, currency: "EUR", items: ["Kettle"],
      orderedAt: Date(milliseconds: 1_772_000_000_000),
      shippedAt: Date(milliseconds: 1_772_200_000_000),
      expectedAt: Date(milliseconds: 1_772_700_000_000), deliveredAt: nil)
  }
}
