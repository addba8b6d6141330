import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Review
import Store
import Tickets

/// `/api/v1/tickets`: what the console does with tickets, for programs.
struct TicketsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/tickets", list)
    router.on(.post, "/api/v1/tickets", body: .memory(limit: 25 << 20), create)
    router.get("/api/v1/tickets/:id", show)
    router.patch("/api/v1/tickets/:id", edit)
    router.get("/api/v1/tickets/:id/messages", messages)
    router.post("/api/v1/tickets/:id/notes", note)
    router.post("/api/v1/tickets/:id/replies", reply)
    router.get("/api/v1/tickets/:id/facts", facts)
    router.get("/api/v1/tickets/:id/outcomes", outcomes)
    router.get("/api/v1/attachments/:id", attachment)
  }

  /// `GET /api/v1/tickets?queue=all&cursor=…&limit=50`
  private func list(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let queue: Queue = try request.word(request.query["queue"], "queue") ?? .all
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
        of: queue, for: person.user, after: cursor, limit: limit + 1)
    }
    let page = found.prefix(limit)
    let next = found.count > limit ? page.last : nil
    return .json(
      page: page,
      next: next.map { QueueCursor(updatedAt: $0.updatedAt, ticket: $0.id).text }
    ) { $0.put($1) }
  }

  /// `GET /api/v1/tickets/:id`, with its messages.
  private func show(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      return (ticket, try MessageTable(transaction).messages(of: id))
    }
    let tag = EntityTag(found.0.version)
    if request.alreadyHas(tag) { return .notModified(tag) }
    return .json(tag: tag) { $0.put(found.0, messages: found.1) }
  }

  private struct NewTicketV1: Decodable {
    var subject: String?
    var description: String
    var contact: ContactV1
    var channel: String?
    var inbox: String?
    var attachments: [FileV1]?
    struct ContactV1: Decodable {
      var name: String?
      var email: String?
      var phone: String?
    }
    struct FileV1: Decodable {
      var fileName: String
      var contentType: String?
      /// Base64.
      var data: String
    }
  }

  /// `POST /api/v1/tickets`: kept first, then heard like every other message. The answer names the raw
  /// message; the ticket follows within moments under `GET /api/v1/raw/:id`.
  private func create(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .openTickets)
    let new = try request.json(as: NewTicketV1.self)
    let channel: Channel = try request.word(new.channel, "channel") ?? .api
    guard channel != .email, channel != .chat else {
      throw Problem(
        .invalid, "channel", "Enter phone, portal or api messages here; mail has its own doors.",
        field: "channel")
    }
    var files: [EnteredFile] = []
    for file in new.attachments ?? [] {
      guard let data = Data(base64Encoded: file.data, options: .ignoreUnknownCharacters) else {
        throw Problem(
          .invalid, "attachment", "The data of “\(file.fileName)” is not base64.",
          field: "attachments")
      }
      files.append(
        EnteredFile(
          fileName: file.fileName, contentType: file.contentType ?? "application/octet-stream",
          data: data))
    }
    let entry = Entry(
      name: new.contact.name ?? "", email: new.contact.email, phone: new.contact.phone,
      subject: new.subject ?? "", body: new.description, attachments: files,
      enteredBy: person.email)
    let door: RawMessage.Door =
      switch channel {
      case .phone: .phone
      case .portal: .portal
      case .email, .chat, .api: .api
      }
    let receipt = try await rooms.intake.receive(
      entry, at: new.inbox, door: door, tenant: person.tenant,
      deliveryID: request.headers["idempotency-key"].map { "\(person.user):\($0)" })
    return .json(status: 202) { json in
      json.object { json in
        json.put("raw_message_id", receipt.raw)
        json.put("is_duplicate", receipt.isDuplicate)
      }
    }
    .with("location", "/api/v1/raw/\(receipt.raw)")
  }

  private struct EditV1: Decodable {
    var status: String?
    var priority: String?
    var tags: [String]?
    var assignedUserId: String?
    var assignedTeamId: String?
    var isSpam: Bool?
  }

  /// `PATCH /api/v1/tickets/:id`; with `If-Match` only over the version that the caller saw. An empty
  /// string takes the ticket from its user or team.
  private func edit(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try request.id("id", of: Ticket.self)
    let wish = try request.json(as: EditV1.self)
    var edit = TicketDesk.Edit()
    edit.status = try request.word(wish.status, "status")
    edit.priority = try request.word(wish.priority, "priority")
    edit.tags = wish.tags
    edit.isSpam = wish.isSpam
    if let text = wish.assignedUserId {
      edit.user = .some(try request.reference(text, "assigned_user_id"))
    }
    if let text = wish.assignedTeamId {
      edit.team = .some(try request.reference(text, "assigned_team_id"))
    }
    let current = try await rooms.tickets.ticket(id, for: person)
    try request.checkMatch(EntityTag(current.version))
    let ticket = try await rooms.tickets.edit(
      id, edit, by: person,
      expecting: request.headers["if-match"] == nil ? nil : current.version)
    return .json(tag: EntityTag(ticket.version)) { $0.put(ticket) }
  }

  private func messages(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      guard try TicketTable(transaction).ticket(id) != nil else { throw Refusal.unknownTicket }
      return try MessageTable(transaction).messages(of: id)
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  private struct NoteV1: Decodable { var body: String }

  private func note(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let note = try request.json(as: NoteV1.self)
    let id = try await rooms.tickets.note(note.body, on: try request.id("id"), by: person)
    return .json(status: 201) { json in json.object { $0.put("id", id) } }
  }

  private struct ReplyV1: Decodable {
    var body: String
    var then: String?
    var grades: GradesV1?
  }

  /// `POST /api/v1/tickets/:id/replies`: what a person wrote. Where a draft waits, `grades` are needed.
  private func reply(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let wish = try request.json(as: ReplyV1.self)
    let reply = try await rooms.review.reply(
      to: try request.id("id"), text: wish.body,
      then: try request.word(wish.then, "then") ?? .wait, grades: try wish.grades?.checked(),
      by: person)
    return .json(status: 201) { $0.put(reply) }
  }

  private func facts(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) {
      try FactTable($0).facts(of: id)
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  /// Escalations and resolutions.
  private func outcomes(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
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
    let data = try rooms.files.content(of: found.attachment.sha256)
    var response = Response(
      headers: ["content-type": "application/octet-stream"], body: .bytes(data))
    let name =
      found.attachment.fileName.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
      ?? "file"
    response.headers["content-disposition"] = "attachment; filename*=UTF-8''\(name)"
    return response.secured(.sandboxedMail)
  }
}

/// Grades as the API takes them: what is not sent is no grade.
struct GradesV1: Decodable {
  var tone: Int?
  var accuracy: Int?
  var policy: Int?

  func checked() throws(Problem) -> Grades {
    try Grades(tone: tone, accuracy: accuracy, policy: policy)
  }
}
