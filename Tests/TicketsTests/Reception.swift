import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Synchronization

@testable import Tickets

/// A desk with its people, on either engine.
struct Reception {
  let house: Rehearsal
  let cast: Cast
  let desk: TicketDesk
  let heard = Heard()

  init(_ engine: Engine) async throws {
    house = try await Rehearsal(engine)
    cast = try await Cast(house)
    desk = TicketDesk(
      database: house.database, world: house.world,
      listeners: FactListeners { [heard] fact, _ in heard.note(fact.name) })
  }

  /// What listeners were told of.
  final class Heard: Sendable {
    private let names = Mutex<[String]>([])
    func note(_ name: String) { names.withLock { $0.append(name) } }
    var all: [String] { names.withLock { $0 } }
  }

  @discardableResult
  func open(
    _ subject: String = "Where is my parcel?", for tenant: TenantID? = nil,
    customer: Contact.ID? = nil, isSpam: Bool = false
  ) async throws -> Ticket {
    try await house.database.write(for: tenant ?? house.tenant) { [desk] transaction in
      try desk.open(
        NewTicket(
          channel: .email, inbox: nil, subject: subject, description: "It is late.",
          customer: customer, isSpam: isSpam), by: .customer, in: transaction)
    }
  }

  @discardableResult
  func change(
    _ id: Ticket.ID, expecting version: Int? = nil,
    _ verb: @escaping @Sendable (inout Ticket) throws -> TicketFact?
  ) async throws -> Ticket {
    try await house.database.write(for: house.tenant) { [desk] transaction in
      try desk.change(id, by: .system("test"), expecting: version, in: transaction, verb)
    }
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket? {
    try await house.database.read(for: house.tenant) { try TicketTable($0).ticket(id) }
  }

  func facts(of id: Ticket.ID) async throws -> [RecordedFact] {
    try await house.database.read(for: house.tenant) { try FactTable($0).facts(of: id) }
  }

  func queue(
    _ queue: Queue, after cursor: QueueCursor? = nil, limit: Int = 50, tenant: TenantID? = nil
  ) async throws -> [Ticket] {
    try await house.database.read(for: tenant ?? house.tenant) { [cast, now = house.clock.now] in
      try QueueTable($0).page(
        of: queue, for: cast.agent.user, at: now, after: cursor, limit: limit)
    }
  }

  func contact(_ email: String?, name: String = "Ana de Vries", phone: String? = nil)
    async throws -> Contact
  {
    let (first, last) = Contact.names(from: name)
    let contact = Contact(
      id: house.world.id(), firstName: first, lastName: last, email: email, phone: phone,
      createdAt: house.clock.now)
    return try await house.database.write(for: house.tenant) {
      try ContactTable($0).insert(contact)
    }
  }
}

extension Ticket {
  /// One in the given state, without a database.
  static func sample(_ status: TicketStatus = .new) -> Ticket {
    let world = World.standingStill(at: Date(timeIntervalSince1970: 1_772_442_000))
    var ticket = Ticket.opened(
      world.id(), number: 1001,
      from: NewTicket(
        channel: .email, inbox: nil, subject: "Late", description: "It is late.", customer: nil),
      at: world.now())
    ticket.status = status
    if status == .resolved || status == .closed { ticket.resolvedAt = world.now() }
    if status == .closed { ticket.closedAt = world.now() }
    return ticket
  }
}
