import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Outbox
import Review
import Store
import Tickets

/// `/api/v1/drafts` and `/api/v1/letters`: the review and what leaves by it.
struct DraftsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/drafts", waiting)
    router.get("/api/v1/drafts/:id", show)
    router.get("/api/v1/tickets/:id/drafts", list)
    router.post("/api/v1/drafts/:id/checks", check)
    router.post("/api/v1/drafts/:id/approvals", approve)
    router.post("/api/v1/drafts/:id/rejections", reject)
    router.post("/api/v1/drafts/:id/regenerations", regenerate)
    router.post("/api/v1/drafts/:id/takeovers", takeOver)
    router.get("/api/v1/tickets/:id/letters", letters)
    router.delete("/api/v1/letters/:id", cancel)
    router.get("/api/v1/gradings", gradings)
  }

  /// `GET /api/v1/drafts?cursor=…`: those that wait for a person.
  private func waiting(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let limit = try request.pageSize()
    var cursor: DraftQueue.Cursor?
    if let text = request.query["cursor"] {
      guard let read = DraftQueue.Cursor(text: text) else {
        throw Problem(.invalid, "cursor", "This cursor is not one of ours.", field: "cursor")
      }
      cursor = read
    }
    let found = try await rooms.database.read(for: person.tenant) { [cursor] in
      try DraftQueue($0).page(after: cursor, limit: limit + 1)
    }
    let page = found.prefix(limit)
    let next = found.count > limit ? page.last.map { DraftQueue.Cursor($0).text } : nil
    return .json(page: page, next: next) { json, entry in
      json.object { json in
        json.put("id", entry.draft)
        json.put("ticket_id", entry.ticket)
        json.put("ai_confidence", entry.confidence)
        json.put("risk_count", entry.risks)
        json.put("created_at", entry.createdAt)
      }
    }
  }

  private func show(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let draft = try await draft(request, person)
    let tag = EntityTag(draft.version)
    if request.alreadyHas(tag) { return .notModified(tag) }
    return .json(tag: tag) { $0.put(draft) }
  }

  private func list(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      return try DraftTable(transaction).drafts(of: id)
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  private struct CheckV1: Decodable { var text: String? }

  /// `POST /api/v1/drafts/:id/checks`: what stands in no source, sentence by sentence.
  private func check(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .review)
    let wish = try request.json(as: CheckV1.self)
    let draft = try await draft(request, person)
    let found = try await rooms.review.check(draft.id, as: wish.text ?? draft.text, by: person)
    return .json(page: found, next: nil) { json, finding in
      json.object { json in
        json.put("kind", finding.kind.rawValue)
        json.put("sentence", finding.sentence)
        json.put("value", finding.value)
        json.put("reason", finding.words)
      }
    }
  }

  private struct ApprovalV1: Decodable {
    /// The text as it is to be sent; the draft's own where it is not given.
    var text: String?
    var grades: GradesV1?
    /// True: the person held the text against its evidence.
    var validation: Bool?
    var then: String?
  }

  private func approve(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .review)
    let wish = try request.json(as: ApprovalV1.self)
    let draft = try await draft(request, person)
    try request.checkMatch(EntityTag(draft.version))
    let approval = ReviewDesk.Approval(
      text: wish.text ?? draft.text,
      grades: try (wish.grades ?? GradesV1()).checked(), isValidated: wish.validation ?? false,
      then: try request.word(wish.then, "then") ?? .wait)
    let reply = try await rooms.review.approve(
      draft.id, approval, by: person, expecting: draft.version)
    return .json(status: 201) { $0.put(reply) }
  }

  private struct RejectionV1: Decodable {
    var reason: String?
    var grades: GradesV1?
  }

  private func reject(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .review)
    let wish = try request.json(as: RejectionV1.self)
    let draft = try await draft(request, person)
    try request.checkMatch(EntityTag(draft.version))
    try await rooms.review.reject(
      draft.id, reason: wish.reason ?? "", grades: try (wish.grades ?? GradesV1()).checked(),
      by: person, expecting: draft.version)
    return .noContent()
  }

  private struct RegenerationV1: Decodable { var feedback: String? }

  private func regenerate(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .review)
    let wish = try request.json(as: RegenerationV1.self)
    let draft = try await draft(request, person)
    try request.checkMatch(EntityTag(draft.version))
    try await rooms.review.regenerate(
      draft.id, feedback: wish.feedback ?? "", by: person, expecting: draft.version)
    return Response(status: 202)
  }

  private struct TakeoverV1: Decodable { var grades: GradesV1? }

  private func takeOver(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .review)
    let wish = try request.json(as: TakeoverV1.self)
    let draft = try await draft(request, person)
    try request.checkMatch(EntityTag(draft.version))
    try await rooms.review.takeOver(
      draft.id, grades: try (wish.grades ?? GradesV1()).checked(), by: person,
      expecting: draft.version)
    return .noContent()
  }

  private func letters(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      return try LetterTable(transaction).letters(of: id)
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  /// `DELETE /api/v1/letters/:id` calls a held letter back.
  private func cancel(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    try await rooms.outbox.cancel(try request.id("id"), by: person)
    return .noContent()
  }

  /// `GET /api/v1/gradings?before=…&cursor=…`: the learning signals, newest first.
  private func gradings(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let limit = try request.pageSize()
    var before = rooms.world.now() + .days(1)
    if let text = request.query["before"] {
      guard let date = Date(rfc3339: text) else {
        throw Problem(.invalid, "before", "Write it like 2026-02-18T17:47:00Z.", field: "before")
      }
      before = date
    }
    var cursor: LearningTable.Cursor?
    if let text = request.query["cursor"] {
      guard let read = LearningTable.Cursor(text: text) else {
        throw Problem(.invalid, "cursor", "This cursor is not one of ours.", field: "cursor")
      }
      cursor = read
    }
    let found = try await rooms.database.read(for: person.tenant) { [before, cursor] in
      try LearningTable($0).signals(before: before, after: cursor, limit: limit + 1)
    }
    let page = found.prefix(limit)
    let next = found.count > limit ? page.last.map { LearningTable.Cursor($0).text } : nil
    return .json(page: page, next: next) { $0.put($1) }
  }

  private func draft(_ request: Request, _ person: SignedIn) async throws -> Draft {
    let id = try request.id("id", of: Draft.self)
    guard
      let draft = try await rooms.database.read(
        for: person.tenant, { try DraftTable($0).draft(id) })
    else { throw ReviewRefusal.unknownDraft }
    return draft
  }
}
