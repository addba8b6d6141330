import Foundation
import HTTP
import Intake
import Kit
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Assist
@testable import martlet

@Suite("A draft that is changed before it is sent")
struct EditedDraftTests {
  @Test("is checked by the API while it is written, and its warnings are kept when it is approved")
  func whole() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear("How can I return an item I bought last week?")
    let ticket = try #require(raw.ticket)
    let draft = try #require(
      try await desk.house.database.read(for: desk.tenant) {
        try DraftTable($0).waiting(on: ticket)
      })
    let path = "/api/v1/drafts/\(draft.id)"
    func body(_ text: String, _ rest: String = "") throws -> String {
      let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      return "{\"text\":\(quoted)\(rest)}"
    }
    let plain = try await desk.call(
      .post, "\(path)/checks", body(draft.text), as: desk.cast.agent)
    #expect(plain.status == 200 && (plain.json["data"] as? [Any])?.isEmpty == true)

    let text = draft.text + "\n\nWe will refund 900.00 EUR, see https://evil.example/pay."
    let odd = try await desk.call(.post, "\(path)/checks", body(text), as: desk.cast.agent)
    let found = try #require(odd.json["data"] as? [[String: Any]])
    let kinds = Set(found.compactMap { $0["kind"] as? String })
    #expect(kinds == ["amount", "link", "promise"], "\(found)")
    #expect(found.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })

    let approved = try await desk.call(
      .post, "\(path)/approvals",
      body(text, #","grades":{"tone":4,"accuracy":4,"policy":4},"validation":true,"then":"wait""#),
      as: desk.cast.agent)
    #expect(approved.status == 201)
    let facts = try await desk.house.database.read(for: desk.tenant) {
      try FactTable($0).facts(of: ticket)
    }
    let told = facts.filter { $0.name == "draft.reviewed" }.compactMap { $0.payload["detail"] }
    #expect(told.contains { $0.hasPrefix("with edits, sent although: ") }, "\(told)")
  }

  @Test("is told which amount nobody has stated, in the words of the desk")
  func amount() async throws {
    let desk = try await Desk(.sqlite)
    let raw = try await desk.hear("How can I return an item I bought last week?")
    let ticket = try #require(raw.ticket)
    let found = try await desk.house.database.read(for: desk.tenant) {
      try DraftTable($0).waiting(on: ticket)
    }
    let draft = try #require(found)
    let warnings = try await desk.house.review.check(
      draft.id, as: draft.text + " It costs 77.00 EUR.", by: desk.cast.agent)
    #expect(warnings.map(\.value) == ["EUR 77.00"])
    #expect(warnings.first?.words == "The amount EUR 77.00 is in no source and not in the ticket.")
  }
}
