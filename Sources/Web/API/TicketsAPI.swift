import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// `/api/v1/tickets`: reading tickets and what belongs to them.
struct TicketsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/tickets", list)
    router.get("/api/v1/tickets/:id", show)
    router.get("/api/v1/tickets/:id/messages", messages)
    router.get("/api/v1/tickets/:id/facts", facts)
    router.get("/api/v1/tickets/:id/outcomes", outcomes)
    router.get("/api/v1/attachments/:id", attachment)
  }

  /// `GET /api/v1/tickets?queue=all&cursor=…&limit=50`, or those of a number or of a customer.
  private func list(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let now = rooms.world.now()
    if let found = try await look(request, person) {
      let promises = try await rooms.promises(of: found, for: person)
      return .json(page: found, next: nil) { $0.put($1, promises) }
    }
    let queue: Queue = try request.word(request.query["queue"], "queue") ?? .all
    let status: TicketStatus? = try request.word(request.query["status"], "status")
    let priority: Priority? = try request.word(request.query["priority"], "priority")
    let due: DueFilter? = try request.word(request.query["due"], "due")
    let limit = try request.pageSize()
    var cursor: QueueCursor?
    if let text = request.query["cursor"] {
      guard let read = QueueCursor(text: text) else {
        throw Problem(.invalid, "cursor", "This cursor is not one of ours.", field: "cursor")
      }
      cursor = read
    }
    let found = try await rooms.database.read(for: person.tenant) { [cursor] transaction in
      try QueueTable(transaction).page(
        of: queue, for: person.user,
        only: .init(status: status, priority: priority, due: due), at: now, after: cursor,
        limit: limit + 1)
    }
    let promises = try await rooms.promises(of: found, for: person)
    let page = found.prefix(limit)
    let next = found.count > limit ? page.last : nil
    return .json(
      page: page,
      next: next.map { QueueCursor(after: $0, by: due).text }
    ) { $0.put($1, promises) }
  }

  /// The tickets of `ticket_number` or of `contact_email`; nil where neither is asked for.
  private func look(_ request: Request, _ person: SignedIn) async throws -> [Ticket]? {
    let number = request.query["ticket_number"]
    let email = request.query["contact_email"]
    guard number != nil || email != nil else { return nil }
    return try await rooms.database.read(for: person.tenant) { transaction in
      if let number {
        return try Int(number).flatMap { try TicketTable(transaction).ticket(number: $0) }
          .map { [$0] } ?? []
      }
      let contact = try email.flatMap(ContactTable(transaction).contact(email:))
      return try contact.map {
        try QueueTable(transaction).tickets(of: $0.id, limit: 100)
      } ?? []
    }
  }

  /// `GET /api/v1/tickets/:id`, with its messages.
  private func show(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let now = rooms.world.now()
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      return (
        ticket, try MessageTable(transaction).messages(of: id),
        try TicketPromises(of: [id], in: transaction, at: now)
      )
    }
    let tag = EntityTag(found.0.version)
    // Time alone may have changed what there is to say.
    if !found.2.hasTurned(since: found.0.updatedAt, of: found.0), request.alreadyHas(tag) {
      return .notModified(tag)
    }
    return .json(tag: tag) { $0.put(found.0, found.2, messages: found.1) }
  }

  private func messages(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      return try MessageTable(transaction).messages(of: id)
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  private func facts(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      return try FactTable(transaction).facts(of: id)
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  /// Escalations and resolutions.
  private func outcomes(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      let table = OutcomeTable(transaction)
      return (try table.escalations(of: id), try table.resolutions(of: id))
    }
    return .json { json in
      json.object { json in
        json.key("escalations")
        json.array(found.0) { $0.put($1) }
        json.key("resolutions")
        json.array(found.1) { $0.put($1) }
      }
    }
  }

  /// The bytes of a file that a customer sent: always a download, never shown as a page of ours.
  func attachment(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Attachment.self)
    guard
      let found = try await rooms.database.read(
        for: person.tenant, { try MessageTable($0).attachment(id) })
    else { throw Problem(.missing, "attachment.unknown", "There is no such attachment.") }
    return Response.file(
      try rooms.files.file(of: found.attachment.sha256), type: "application/octet-stream",
      downloadAs: found.attachment.fileName
    ).secured(.sandboxedMail)
  }
}

extension Rooms {
  /// How the promises of these tickets stand now.
  func promises(of tickets: [Ticket], for person: SignedIn) async throws -> TicketPromises {
    let now = world.now()
    return try await database.read(for: person.tenant) {
      try TicketPromises(of: tickets.map(\.id), in: $0, at: now)
    }
  }
}
