import Accounts
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Outbox
import Procedures
import Store
import Tickets

/// `/api/v1/errors` and what mends them; `/api/v1/categories`.
struct ErrorsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/errors", errors)
    router.post("/api/v1/jobs/:id/retries", revive)
    router.delete("/api/v1/jobs/:id", discard)
    router.post("/api/v1/letters/:id/retries", sendAgain)
    router.post("/api/v1/raw/:id/readings", readAgain)
  }

  private func mending(_ request: Request) async throws -> Mending {
    Mending(rooms: rooms, person: try await door.person(behind: request, .manageSettings))
  }

  private func errors(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let failures = try await Failures(rooms, of: person.tenant)
    return .json { json in
      json.object { json in
        json.key("dead_jobs")
        json.array(failures.jobs) { $0.put($1) }
        json.key("failed_letters")
        json.array(failures.letters) { $0.put($1) }
        json.key("failed_steps")
        json.array(failures.runs) { $0.put(failed: $1) }
        json.key("unreadable_mails")
        json.array(failures.mails) { $0.put(unreadable: $1) }
        json.key("mishaps")
        json.array(failures.mishaps) { $0.put($1) }
      }
    }
  }

  private func revive(_ request: Request) async throws -> Response {
    try await mending(request).revive(try request.id("id"))
    return .noContent()
  }

  private func discard(_ request: Request) async throws -> Response {
    try await mending(request).discard(try request.id("id"))
    return .noContent()
  }

  private func sendAgain(_ request: Request) async throws -> Response {
    let mending = try await mending(request)
    try await rooms.outbox.sendAgain(try request.id("id"), by: mending.person)
    return .noContent()
  }

  private func readAgain(_ request: Request) async throws -> Response {
    try await mending(request).readAgain(try request.id("id"))
    return .noContent()
  }
}

extension JSONText {
  fileprivate mutating func put(_ job: DeadJob) {
    object { json in
      json.put("id", job.id)
      json.put("kind", job.kind)
      json.put("attempts", job.attempts)
      json.put("last_error", job.lastError)
      json.put("died_at", job.diedAt)
    }
  }

  fileprivate mutating func put(failed run: ProcedureRun) {
    object { json in
      json.put("id", run.id)
      json.put("ticket_id", run.ticket)
      json.put("procedure", run.procedure)
      json.put("step", run.step)
      json.put("last_error", run.lastError)
      json.put("failed_at", run.updatedAt)
    }
  }

  fileprivate mutating func put(unreadable mail: RawMessage) {
    object { json in
      json.put("id", mail.id)
      json.put("ticket_id", mail.ticket)
      json.put("envelope_from", mail.envelopeFrom)
      json.put("received_at", mail.receivedAt)
      json.put("size_bytes", mail.sizeBytes)
    }
  }

  fileprivate mutating func put(_ mishap: Mishap) {
    object { json in
      json.put("place", mishap.place)
      json.put("code", mishap.code)
      json.put("message", mishap.message)
      json.put("request_id", mishap.request)
      json.put("count", mishap.count)
      json.put("first_at", mishap.firstAt)
      json.put("last_at", mishap.lastAt)
    }
  }
}

extension OpenAPIDocument {
  static let errors: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/errors", summary: "What failed and waits for somebody.",
      scope: .manage, status: 200, answer: .named("Errors")),
    Operation(
      method: .post, pattern: "/api/v1/jobs/:id/retries",
      summary: "Give a job that gave up all its attempts again.", scope: .manage, status: 204),
    Operation(
      method: .delete, pattern: "/api/v1/jobs/:id",
      summary: "Strike out a job that gave up; what it was to do is not done.", scope: .manage,
      status: 204),
    Operation(
      method: .post, pattern: "/api/v1/letters/:id/retries",
      summary: "Send a letter again that could not be delivered.", scope: .manage, status: 204),
    Operation(
      method: .post, pattern: "/api/v1/raw/:id/readings", summary: "Read a kept mail again.",
      scope: .manage, status: 204),
  ]

  static let errorSchema: Shape = .object([
    .always(
      "dead_jobs",
      .list(
        .object([
          .always("id", .id), .always("kind", .text), .always("attempts", .integer),
          .always("last_error", .text), .always("died_at", .moment),
        ]))),
    .always("failed_letters", .list(.named("Letter"))),
    .always(
      "failed_steps",
      .list(
        .object([
          .always("id", .id), .always("ticket_id", .nullable(.id)), .always("procedure", .text),
          .always("step", .text), .always("last_error", .nullable(.text)),
          .always("failed_at", .moment),
        ]))),
    .always(
      "unreadable_mails",
      .list(
        .object([
          .always("id", .id), .always("ticket_id", .nullable(.id)),
          .always("envelope_from", .nullable(.text)), .always("received_at", .moment),
          .always("size_bytes", .integer),
        ]))),
    .always(
      "mishaps",
      .list(
        .object([
          .always("place", .text), .always("code", .text), .always("message", .text),
          .always("request_id", .text), .always("count", .integer), .always("first_at", .moment),
          .always("last_at", .moment),
        ]))),
  ])
}
