import Accounts
import Foundation
import HTTP
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("Promises by the API")
struct APITestsPromises {
  @Test("a ticket tells how its promises stand", arguments: Engine.allCases)
  func clocks(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let id = try await site.mail("Where is my parcel?").ticket
    func clock(_ kind: String) async throws -> [String: Any] {
      let ticket = try await client.get("/tickets/\(id)").object
      let all = try #require(ticket["sla"] as? [[String: Any]])
      return try #require(all.first { $0["clock"] as? String == kind })
    }
    let tag = try #require(try await client.get("/tickets/\(id)").tag)
    func isKnown() async throws -> Bool {
      try await client.get("/tickets/\(id)", headers: ["if-none-match": tag]).status == 304
    }
    #expect(try await isKnown())
    let fresh = try await clock("first_response")
    #expect(fresh["state"] as? String == "running")
    #expect(fresh["target_minutes"] as? Int == 120)
    #expect(fresh["minutes_left"] as? Int == 120)
    site.house.clock.advance(by: .minutes(90))
    #expect(try await clock("first_response")["state"] as? String == "warning")
    #expect(try await clock("resolution")["state"] as? String == "running")
    // The ticket is the same, yet there is something new to say.
    #expect(try await !isKnown())
    site.house.clock.advance(by: .minutes(31))
    #expect(try await clock("first_response")["state"] as? String == "breached")
    _ = try await client.send(.patch, "/tickets/\(id)", ["status": "waiting_customer"])
    #expect(try await clock("resolution")["state"] as? String == "paused")
    #expect(try await clock("resolution")["due_at"] is NSNull)
  }

  @Test("lists show what is due next, page by page", arguments: Engine.allCases)
  func due(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    var ids: [String] = []
    for number in 0..<5 {
      ids.append(try await site.mail("Question \(number)?").ticket.text)
      site.house.clock.advance(by: .minutes(30))
    }
    _ = try await client.send(.patch, "/tickets/\(ids[4])", ["status": "waiting_customer"])
    func list(_ due: String, limit: Int = 50) async throws -> [String] {
      var found: [String] = []
      var cursor: String? = ""
      while let at = cursor {
        let page = try await client.get(
          "/tickets?due=\(due)&limit=\(limit)" + (at.isEmpty ? "" : "&cursor=\(at)")
        ).object
        found += (page["data"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        cursor = page["next_cursor"] as? String
      }
      return found
    }
    // Some seconds past half past eleven: the first two were due after two hours each.
    #expect(try await list("next") == Array(ids[..<4]))
    #expect(try await list("next", limit: 2) == Array(ids[..<4]))
    #expect(try await list("overdue") == [ids[0], ids[1]])
    #expect(try await list("hour") == [ids[2], ids[3]])
    #expect(try await client.get("/tickets?due=tomorrow").status == 422)
  }

  @Test(
    "managers change what is promised and when it counts; others read it",
    arguments: Engine.allCases)
  func policies(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let agent = try await Client(site)
    let manager = try await Client(site, .manager)
    let all = try #require(try await agent.get("/sla_policies").object["data"] as? [[String: Any]])
    #expect(all.map { $0["tier"] as? String } == ["regular", "vip"])
    let id = try #require(all[0]["id"] as? String)
    let wish: [String: Any] = [
      "targets": ["urgent": ["first_response_minutes": 15, "resolution_minutes": 90]]
    ]
    #expect(try await agent.send(.put, "/sla_policies/\(id)", wish).status == 403)
    let kept = try await manager.send(
      .put, "/sla_policies/\(id)", wish, headers: ["if-match": "\"1\""])
    #expect(kept.status == 200)
    let targets = kept.object["targets"] as? [String: [String: Int]]
    #expect(targets?["urgent"]?["first_response_minutes"] == 15)
    #expect(targets?["normal"]?["first_response_minutes"] == 120)
    #expect(
      try await manager.send(.put, "/sla_policies/\(id)", wish, headers: ["if-match": "\"1\""])
        .status == 412)
    let hours: [String: Any] = [
      "holidays": ["2026-12-25"], "review_minutes": 20,
      "business_hours": ["mon": ["09:00-12:00", "13:00-17:00"]],
    ]
    #expect(try await agent.send(.put, "/business_hours", hours).status == 403)
    #expect(try await manager.send(.put, "/business_hours", hours).status == 200)
    let read = try await agent.get("/business_hours").object
    #expect(read["time_zone"] as? String == "UTC")
    #expect(read["review_minutes"] as? Int == 20)
    #expect((read["business_hours"] as? [String: [String]])?["mon"]?.count == 2)
    #expect((read["business_hours"] as? [String: [String]])?["tue"] == [])
    #expect(
      try await manager.send(.put, "/business_hours", ["holidays": ["2026-02-30"]]).status == 422)
    let other = try await site.house.anotherTenant()
    let theirs = try await site.house.database.read(for: other) {
      try SLAPolicyTable($0).policies().map(\.version)
    }
    #expect(theirs == [1, 1])
  }

  @Test("a customer becomes a VIP, and what is open is due sooner", arguments: Engine.allCases)
  func tier(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let id = try await site.mail("Where is my parcel?").ticket
    let ticket = try await client.get("/tickets/\(id)").object
    let customer = try #require(ticket["customer_id"] as? String)
    let changed = try await client.send(.patch, "/contacts/\(customer)", ["tier": "vip"])
    #expect(changed.object["tier"] as? String == "vip")
    let due = try await client.get("/tickets/\(id)").object["first_response_due_at"] as? String
    #expect(due == (site.house.clock.now + .hours(1)).rfc3339)
    #expect(try await client.send(.patch, "/contacts/\(customer)", ["tier": "gold"]).status == 422)
  }
}
