import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Web

@Suite("The page of figures")
struct InsightsPageTests {
  @Test("counts what people did, in the console and in the API alike", arguments: Engine.allCases)
  func counts(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let agent = try await site.browser(.agent)
    let draft = try await site.draft()
    site.house.clock.advance(by: .minutes(12))
    let answer = await agent.post(
      "/drafts/\(draft.id)/approvals",
      [
        "text": draft.text, "tone": "5", "accuracy": "4", "policy": "5", "checked": "evidence",
        "version": "\(draft.version)",
      ])
    try #require(answer.status == 303, "\(answer.text)")
    let other = try await site.mail(from: "Bo <bo@customer.example>", subject: "Hi", "Hello?")
    site.house.clock.advance(by: .minutes(30))
    _ = await agent.post(
      "/tickets/\(other.ticket)/messages",
      ["kind": "send_and_wait", "body": "Hello Bo!", "seen": other.message.text])

    // The outbox says when a letter has left; nothing leaves this house.
    let (tickets, now) = (site.rooms.tickets, site.house.clock.now)
    try await site.house.database.write(for: site.tenant) { transaction in
      try tickets.change(other.ticket, by: .system("test"), in: transaction) {
        $0.answered(by: nil, ai: false, confidence: nil, then: .wait, at: now)
      }
    }

    let client = try await Client(site, .viewer, scopes: [.read])
    let json = try await client.get("/insights?days=7").object
    #expect(json["tickets"] as? Int == 2)
    #expect(json["replies_ai_drafted"] as? Int == 1)
    #expect(json["replies_manual"] as? Int == 1)
    #expect(json["ai_drafted_percent"] as? Double == 50)
    #expect(json["gradings"] as? Int == 1)
    #expect(json["accuracy"] as? Double == 4)
    let approval = try #require(json["approval"] as? [String: Any])
    #expect(approval["median_minutes"] as? Double == 12)
    let badges = try #require(json["badges"] as? [String: String])
    #expect(badges["approval_minutes"] == "green")
    #expect(badges["accuracy"] == "red")
    #expect(badges["drafted_percent"] == "red")

    let metrics = try await client.get("/tickets/\(other.ticket)/metrics").object
    #expect(metrics["first_response_time_minutes"] as? Int == 30)
    #expect(metrics["agent_messages_count"] as? Int == 1)
    #expect(metrics["ai_messages_count"] as? Int == 0)
    #expect(metrics["resolution_time_minutes"] is NSNull)

    let page = await agent.get("/insights?days=7").text
    #expect(page.contains("50 %"))
    #expect(page.contains("12 min"))
    #expect(page.contains("1 from drafts, 1 by hand"))
    #expect(await agent.get("/insights?days=x").status == 200)
    #expect(try await client.get("/insights?days=93").status == 400)
  }
}
