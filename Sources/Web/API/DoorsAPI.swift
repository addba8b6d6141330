import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Store
import Tickets

/// The doors that mail comes through, and what is known of what came.
struct DoorsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.on(
      .post, "/postal", body: .spooled(limit: 140 << 20, overflow: .truncate), postal)
    router.get("/api/v1/raw/:id", raw)
    router.get("/api/v1/raw/:id/content", content)
    router.get("/api/v1/events", events)
    router.get("/health", health)
    router.get("/ready", ready)
  }

  /// Postal's HTTP endpoint. Only a wrong signature gets 401; everything else is 2xx once it is durable, or
  /// 503 so that Postal tries again: it bounces the customer's mail on any other answer.
  private func postal(_ request: Request) async throws -> Response {
    guard let signature = rooms.postal else {
      throw Problem(
        .busy, "postal.not_configured",
        "The Postal door is shut: set MARTLET_POSTAL_PUBLIC_KEY. The mail can be sent again.")
    }
    let body = try request.data()
    let signature256 = request.headers["x-postal-signature-256"]
    let isCut = request.hashOfCutBody != nil
    guard
      request.hashOfCutBody.map({ signature.accepts(sha256: $0, signature256: signature256) })
        ?? signature.accepts(
          body, signature256: signature256, signature: request.headers["x-postal-signature"])
    else {
      throw Problem(
        .unauthenticated, "postal.signature", "The signature does not fit this payload.")
    }
    do {
      let isForm =
        request.headers["content-type"]?.hasPrefix("application/x-www-form-urlencoded") ?? false
      let size = request.headers["content-length"].flatMap { Int($0) } ?? body.count
      var delivery =
        isCut
        ? PostalPayload.beginning(of: body, isForm: isForm, wholeSize: size)
        : try PostalPayload.delivery(body, isForm: isForm)
      if !isCut, delivery.content.count > Delivery.mostBytes {
        delivery = delivery.cut(wholeSize: delivery.content.count)
      }
      let receipt = try await rooms.intake.receive(delivery)
      return .json { json in
        json.object { json in
          json.put("raw_message_id", receipt.raw)
          json.put("is_duplicate", receipt.isDuplicate)
        }
      }
    } catch {
      let problem = Problem(explaining: error)
      throw Problem(.busy, problem.code, problem.message)
    }
  }

  /// What became of something that was received.
  private func raw(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: RawMessageMark.self)
    let found = try await rooms.database.read(for: person.tenant) { [files = rooms.files] in
      try RawTable($0).raw(id, files: files, withContent: false)
    }
    guard let raw = found else {
      throw Problem(.missing, "raw.unknown", "There is no such raw message.")
    }
    return .json { json in
      json.object { json in
        json.put("id", raw.id)
        json.put("door", raw.door.rawValue)
        json.put("state", raw.state.rawValue)
        json.put("received_at", raw.receivedAt)
        json.put("size_bytes", raw.sizeBytes)
        json.put("ticket_id", raw.ticket)
        json.put("message_id", raw.message)
      }
    }
  }

  /// The bytes as they came, as a download.
  private func content(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let raw = try await rooms.intake.raw(try request.id("id"), of: person.tenant)
    return Response(
      headers: [
        "content-type": "application/octet-stream",
        "content-disposition": "attachment; filename=\"\(raw.id).eml\"",
      ], body: .bytes(raw.content)
    ).secured(.sandboxedMail)
  }

  /// `GET /api/v1/events`: facts as server-sent events, each under its number; resumes behind
  /// `Last-Event-ID`.
  private func events(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    return .events(try await LiveEvents(rooms: rooms).stream(for: person, request))
  }

  private func health(_ request: Request) async throws -> Response {
    .json(bytes: Data("{\"status\":\"ok\"}".utf8))
  }

  /// Ready means that storage answers.
  private func ready(_ request: Request) async throws -> Response {
    _ = try await rooms.database.readHouse { try $0.run("SELECT 1 AS one") }
    return .json(bytes: Data("{\"status\":\"ready\"}".utf8))
  }
}
