import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Store
import Tickets

/// `/api/v1/senders`: whose mail is spam, and whose never is; and `/api/v1/uploads`.
struct SendersAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/senders", list)
    router.post("/api/v1/senders", keep)
    router.delete("/api/v1/senders/:id", remove)
    router.post("/api/v1/uploads", body: UploadPages.body, upload)
  }

  private func list(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let limit = try request.pageSize()
    let cursor = request.query["cursor"]
    let found = try await rooms.database.read(for: person.tenant) {
      try SenderRuleTable($0).rules(after: cursor, limit: limit + 1)
    }
    let page = found.prefix(limit)
    return .json(page: page, next: found.count > limit ? page.last?.pattern : nil) {
      $0.put($1)
    }
  }

  private struct SenderV1: Decodable {
    var pattern: String
    var verdict: String
  }

  private func keep(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let wish = try request.json(as: SenderV1.self)
    let verdict: SenderRule.Verdict = try request.word(wish.verdict, "verdict") ?? .block
    let rule = try await rooms.intake.rule(verdict, on: wish.pattern, by: person)
    return .json(status: 201) { $0.put(rule) }
  }

  private func remove(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    try await rooms.intake.forget(rule: try request.id("id"), by: person)
    return .noContent()
  }
}

extension SendersAPI {
  private struct UploadV1: Decodable {
    var fileName: String
    var contentType: String?
    /// Base64.
    var data: String
  }

  /// `POST /api/v1/uploads`: a file for a reply to come, which names it in `upload_ids`.
  private func upload(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let wish = try request.json(as: UploadV1.self)
    guard let data = Data(base64Encoded: wish.data, options: .ignoreUnknownCharacters) else {
      throw Problem(
        .invalid, "attachment", "The data of “\(wish.fileName)” is not base64.", field: "data")
    }
    let upload = try await rooms.keep(
      wish.fileName, type: wish.contentType ?? "application/octet-stream", data, by: person)
    return .json(status: 201) { json in
      json.object { json in
        json.put("id", upload.id)
        json.put("file_name", upload.fileName)
        json.put("content_type", upload.contentType)
        json.put("size_bytes", upload.sizeBytes)
      }
    }
  }
}

extension JSONText {
  mutating func put(_ rule: SenderRule) {
    object { json in
      json.put("id", rule.id)
      json.put("pattern", rule.pattern)
      json.put("verdict", rule.verdict.rawValue)
      json.put("created_at", rule.createdAt)
      json.put("created_by_user_id", rule.createdBy)
    }
  }
}
