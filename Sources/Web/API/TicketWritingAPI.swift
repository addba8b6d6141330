import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Review
import Store
import Tickets

/// `/api/v1/tickets`: what the console does with tickets, for programs.
struct TicketWritingAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.on(.post, "/api/v1/tickets", body: .memory(limit: 25 << 20), create)
    router.post("/api/v1/outbound_tickets", write)
    router.patch("/api/v1/tickets/:id", edit)
    router.post("/api/v1/tickets/:id/notes", note)
    router.post("/api/v1/tickets/:id/replies", reply)
  }

  private struct NewTicketV1: Decodable {
    var subject: String?
    var description: String
    var contact: ContactV1
    var channel: String?
    var inbox: String?
    var priority: String?
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
    var entry = Entry(
      name: new.contact.name ?? "", email: new.contact.email, phone: new.contact.phone,
      subject: new.subject ?? "", body: new.description, attachments: files,
      enteredBy: person.email)
    entry.priority = try request.word(new.priority, "priority")
    let door: RawMessage.Door =
      switch channel {
      case .phone: .phone
      case .portal: .portal
      case .email, .chat, .api: .api
      }
    let receipt = try await rooms.intake.receive(
      entry, at: new.inbox, door: door, tenant: person.tenant,
      // The receipt of a key outlives the 24 hours of its answer, so the request is part of its name:
      // another one under an old key is not lost.
      deliveryID: try request.headers[Once.header].map { key in
        "\(person.user):\(key):\(SHA256.hash(try request.settledBody()).hex.prefix(32))"
      })
    return .json(status: 202) { json in
      json.object { json in
        json.put("raw_message_id", receipt.raw)
        json.put("is_duplicate", receipt.isDuplicate)
      }
    }
    .with("location", "/api/v1/raw/\(receipt.raw)")
  }

  private struct OutboundV1: Decodable {
    var contact: NewTicketV1.ContactV1
    var subject: String
    var body: String
    var priority: String?
    var inboxId: String?
  }

  /// `POST /api/v1/outbound_tickets`: a letter to a customer, which opens a ticket.
  private func write(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let wish = try request.json(as: OutboundV1.self)
    let letter = OutboundTicket(
      name: wish.contact.name ?? "", email: wish.contact.email ?? "", subject: wish.subject,
      body: wish.body, priority: try request.word(wish.priority, "priority") ?? .normal,
      inbox: try request.reference(wish.inboxId, "inbox_id"))
    guard letter.email.isAddress else {
      throw Problem(
        .invalid, "contact.email", "Give the customer's e-mail address.", field: "contact")
    }
    let id = try await letter.open(in: rooms, by: person)
    try await letter.send(on: id, in: rooms, by: person)
    let ticket = try await rooms.tickets.ticket(id, for: person)
    let promises = try await rooms.promises(of: [ticket], for: person)
    return .json(status: 201, tag: EntityTag(ticket.version)) { $0.put(ticket, promises) }
      .with("location", "/api/v1/tickets/\(id)")
  }

  private struct EditV1: Decodable {
    var status: String?
    var priority: String?
    var tags: [String]?
    var assignedUserId: String?
    var assignedTeamId: String?
    var isSpam: Bool?
    var parentTicketId: String?
    var customerId: String?
  }

  /// `PATCH /api/v1/tickets/:id`; with `If-Match` only over the version that the caller saw. An empty
  /// string takes the ticket from its user, team or parent.
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
    if let text = wish.parentTicketId {
      edit.parent = .some(try request.reference(text, "parent_ticket_id"))
    }
    edit.customer = try request.reference(wish.customerId, "customer_id")
    try await rooms.checkAssignees(of: edit, in: person.tenant)
    let current = try await rooms.tickets.ticket(id, for: person)
    try request.checkMatch(EntityTag(current.version))
    let ticket = try await rooms.tickets.edit(
      id, edit, by: person,
      expecting: request.headers["if-match"] == nil ? nil : current.version)
    let promises = try await rooms.promises(of: [ticket], for: person)
    return .json(tag: EntityTag(ticket.version)) { $0.put(ticket, promises) }
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
    /// The last message that the writer has seen: a newer one refuses the reply.
    var seenMessageId: String?
    var resolution: ResolutionV1?
    /// Files of `POST /api/v1/uploads`.
    var uploadIds: [String]?
  }

  /// `POST /api/v1/tickets/:id/replies`: what a person wrote. Where a draft waits, `grades` are needed.
  private func reply(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let wish = try request.json(as: ReplyV1.self)
    var answer = ReviewDesk.Answer(
      wish.body, then: try request.word(wish.then, "then") ?? .wait,
      grades: try wish.grades?.checked())
    answer.seen = try request.reference(wish.seenMessageId, "seen_message_id")
    answer.resolution = try wish.resolution?.wish(request)
    answer.attachments = try await rooms.tickets.attachments(
      from: (wish.uploadIds ?? []).map { text in
        try request.reference(text, "upload_ids", of: Upload.self) ?? rooms.world.id()
      }, by: person)
    let reply = try await rooms.review.reply(to: try request.id("id"), answer, by: person)
    return .json(status: 201) { $0.put(reply) }
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
