import Accounts
import FollowUp
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// What closing leaves behind and who is not to be asked: `/api/v1/usage`, `/suppressions`, and the
/// locked figures of a ticket.
struct FollowUpAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/usage", usage)
    router.get("/api/v1/tickets/:id/closings", metrics)
    router.get("/api/v1/suppressions", suppressions)
    router.post("/api/v1/suppressions", suppress)
    router.delete("/api/v1/suppressions/:address", allow)
  }

  /// `GET /api/v1/usage?month=2026-03`: a month's statement, with its tickets page by page.
  private func usage(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let month = try await month(request, person)
    let limit = try request.pageSize()
    var after = 0
    if let cursor = request.query["cursor"] {
      guard let number = Int(cursor) else {
        throw Problem(.invalid, "cursor", "This cursor is not one of ours.", field: "cursor")
      }
      after = number
    }
    let (statement, found) = try await rooms.database.read(for: person.tenant) { [after] tx in
      (
        try ClosingTable(tx).statement(of: month),
        try ClosingTable(tx).entries(of: month, after: after, limit: limit + 1)
      )
    }
    let page = found.prefix(limit)
    return .json { json in
      json.object { json in
        json.put("month", statement.month)
        json.put("tickets", statement.tickets)
        json.put("replies", statement.replies)
        json.put("ai_replies", statement.aiReplies)
        json.key("data")
        json.array(page) { json, entry in
          json.object { json in
            json.put("ticket_id", entry.ticket)
            json.put("ticket_number", String(entry.number))
            json.put("closed_at", entry.closedAt)
            json.put("replies", entry.replies)
            json.put("ai_replies", entry.aiReplies)
          }
        }
        json.put("next_cursor", found.count > limit ? page.last.map { String($0.number) } : nil)
      }
    }
  }

  /// The present month of the business's own calendar where none is named.
  private func month(_ request: Request, _ person: SignedIn) async throws -> String {
    guard let month = request.query["month"] else {
      let zone = try await rooms.accounts.settings(of: person.tenant).zone
      return FollowUpFacts.month(of: rooms.world.now(), in: zone)
    }
    guard month.wholeMatch(of: /\d{4}-(0[1-9]|1[0-2])/) != nil else {
      throw Problem(
        .invalid, "usage.month", "“\(month)” is no month. Write it like 2026-03.", field: "month")
    }
    return month
  }

  private func metrics(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let found = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      return try ClosingTable(transaction).metrics(of: id)
    }
    return .json(page: found, next: nil) { json, metrics in
      json.object { json in
        json.put("ticket_id", metrics.ticket)
        json.put("interval", metrics.interval)
        json.put("started_at", metrics.startedAt)
        json.put("closed_at", metrics.closedAt)
        json.put("first_response_time_minutes", metrics.firstResponseMinutes)
        json.put("resolution_time_minutes", metrics.resolutionMinutes)
        json.put("reopened_count", metrics.reopenedCount)
        json.put("ai_messages_count", metrics.aiMessages)
        json.put("agent_messages_count", metrics.agentMessages)
        json.put("csat_score", metrics.csatScore)
      }
    }
  }

  private func suppressions(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let limit = try request.pageSize()
    let cursor = request.query["cursor"]
    let found = try await rooms.database.read(for: person.tenant) {
      try LinkTable($0).suppressions(after: cursor, limit: limit + 1)
    }
    let page = found.prefix(limit)
    return .json(page: page, next: found.count > limit ? page.last?.address : nil) { json, entry in
      json.object { json in
        json.put("address", entry.address)
        json.put("reason", entry.reason.rawValue)
        json.put("created_at", entry.createdAt)
      }
    }
  }

  private struct SuppressionV1: Decodable { var address: String }

  private func suppress(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    try await rooms.followUp.suppress(
      try request.json(as: SuppressionV1.self).address, by: person)
    return .noContent()
  }

  private func allow(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    try await rooms.followUp.allow(request.parameters["address"] ?? "", by: person)
    return .noContent()
  }
}

extension OpenAPIDocument {
  static let lockedMetrics: [Shape.Field] = [
    .always("ticket_id", .id), .always("interval", .integer), .always("started_at", .moment),
    .always("closed_at", .moment),
    .always("first_response_time_minutes", .nullable(.integer)),
    .always("resolution_time_minutes", .nullable(.integer)), .always("reopened_count", .integer),
    .always("ai_messages_count", .integer), .always("agent_messages_count", .integer),
    .always("csat_score", .nullable(.integer)),
  ]
  static let suppression: [Shape.Field] = [
    .always("address", .text), .always("reason", .words(Suppression.Reason.self)),
    .always("created_at", .moment),
  ]
  static let usageEntry: [Shape.Field] = [
    .always("ticket_id", .id), .always("ticket_number", .text), .always("closed_at", .moment),
    .always("replies", .integer), .always("ai_replies", .integer),
  ]

  static let followUp: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/usage", summary: "A month's statement with its tickets.",
      scope: .manage,
      query: [
        Parameter(name: "month", shape: .text, summary: "Such as 2026-03; the present one."),
        Parameter(name: "cursor", shape: .text, summary: "next_cursor of the page before."),
        Parameter(name: "limit", shape: .integer, summary: "1 to 200, 50 where it is not given."),
      ], status: 200,
      answer: .object([
        .always("month", .text), .always("tickets", .integer), .always("replies", .integer),
        .always("ai_replies", .integer), .always("data", .list(.named("UsageEntry"))),
        .always("next_cursor", .nullable(.text)),
      ])),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/closings",
      summary: "The figures of each closing, oldest first.", scope: .read, status: 200,
      answer: .page(of: .named("LockedTicketMetrics"))),
    Operation(
      method: .get, pattern: "/api/v1/suppressions",
      summary: "Addresses that get no satisfaction mail.", scope: .read,
      query: [
        Parameter(name: "cursor", shape: .text, summary: "next_cursor of the page before."),
        Parameter(name: "limit", shape: .integer, summary: "1 to 200, 50 where it is not given."),
      ], status: 200, answer: .page(of: .named("Suppression"))),
    Operation(
      method: .post, pattern: "/api/v1/suppressions", summary: "Do not ask this address again.",
      scope: .write, body: .object([.always("address", .text)]), status: 204),
    Operation(
      method: .delete, pattern: "/api/v1/suppressions/:address", summary: "It may be asked again.",
      scope: .manage, status: 204),
  ]
}
