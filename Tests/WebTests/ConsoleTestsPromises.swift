import Accounts
import Foundation
import HTTP
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("The page of the service levels")
struct ConsoleTestsPromises {
  private static func targets(_ first: String, _ solution: String) -> [String: String] {
    var fields = ["warning_percent": "60", "version": "1"]
    for priority in Priority.allCases {
      fields["first_response_\(priority.rawValue)"] = first
      fields["resolution_\(priority.rawValue)"] = solution
    }
    return fields
  }

  @Test(
    "shows what every desk promises, and keeps what a manager promises", arguments: Engine.allCases)
  func policies(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let manager = try await site.browser(.manager)
    let page = await manager.get("/settings/promises").text
    for text in [
      "Service levels", "VIP customers", "Other customers", "value=\"1:00\"", "value=\"2:00\"",
      "09:00-17:30",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    let kept = await manager.post("/settings/promises/vip", Self.targets("0:30", "3:05"))
    #expect(kept.status == 303)
    let again = await manager.follow(kept).text
    #expect(again.contains("value=\"0:30\"") && again.contains("value=\"3:05\""))
    // Over what somebody else has meanwhile changed, nothing is kept, and nothing is lost.
    let late = await manager.post("/settings/promises/vip", Self.targets("0:45", "4:00"))
    #expect(late.status == 409)
    #expect(late.text.contains("value=\"0:45\""))
    let policy = try await site.read { try SLAPolicyTable($0).policy(of: .vip) }
    #expect(policy.targets(for: .low) == .init(firstResponse: 30, resolution: 185))
    #expect(policy.warningPercent == 60)
    #expect(!policy.isAroundTheClock)
    #expect(try await site.read { try SLAPolicyTable($0).policy(of: .regular) }.version == 1)
  }

  @Test(
    "says what is wrong beside what was typed",
    arguments: [("2 hours", "4:00"), ("2:00", "1:00"), ("0:00", "1:00"), ("2:75", "9:00")])
  func refusals(first: String, solution: String) async throws {
    let site = try await TestSite(.sqlite)
    let manager = try await site.browser(.manager)
    let answer = await manager.post("/settings/promises/regular", Self.targets(first, solution))
    #expect(answer.status == 422)
    #expect(answer.text.contains("value=\"\(first)\""))
    #expect(answer.text.contains("role=\"alert\""))
    #expect(await manager.post("/settings/promises/gold", [:]).status == 404)
  }

  @Test("keeps hours and holidays, or says which is none", arguments: Engine.allCases)
  func hours(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let manager = try await site.browser(.manager)
    let fields = [
      "mon": "13:00-17:00, 09:00-12:30", "sat": "10:00-12:00",
      "holidays": "2026-12-25\n2026-01-01\n", "review_minutes": "10",
    ]
    #expect(await manager.post("/settings/promises/hours", fields).status == 303)
    let settings = try await site.read { try AccountsTable($0).settings() }
    #expect(settings.businessHours.spans[.mon]?.map(\.text) == ["09:00-12:30", "13:00-17:00"])
    #expect(settings.businessHours.spans[.tue] == nil)
    #expect(settings.holidays == ["2026-01-01", "2026-12-25"])
    #expect(settings.reviewMinutes == 10)
    for (name, value) in [
      ("mon", "nine to five"), ("holidays", "Christmas"), ("review_minutes", "0"),
      ("sat", "09:00-12:00, 11:00-13:00"),
    ] {
      var wrong = fields
      wrong[name] = value
      let answer = await manager.post("/settings/promises/hours", wrong)
      #expect(answer.status == 422, "\(name)")
      #expect(answer.text.contains(value), "\(name)")
    }
    #expect(try await site.read { try AccountsTable($0).settings() } == settings)
  }

  @Test("badges and the timeline follow a customer who becomes a VIP", arguments: Engine.allCases)
  func tier(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let agent = try await site.browser()
    let heard = try await site.mail("Where is my parcel?")
    let customer = try #require(try await site.ticket(heard.ticket).customer)
    let before = await agent.get("/tickets/\(heard.ticket)").text
    #expect(before.contains("data-sla=\"running\""))
    #expect(before.contains("Treat as VIP"))
    let changed = await agent.post(
      "/contacts/\(customer)/tier", ["tier": "vip", "ticket": heard.ticket.text])
    #expect(changed.headers["location"] == "/tickets/\(heard.ticket)")
    site.house.clock.advance(by: .minutes(50))
    let page = await agent.get("/tickets/\(heard.ticket)").text
    #expect(page.contains("data-sla=\"warning\""))
    #expect(page.contains("No longer treat as VIP"))
    #expect(page.contains("Due times worked out again"))
    site.house.clock.advance(by: .minutes(20))
    try await site.rooms.tickets.watchClocks(of: site.tenant)
    let late = await agent.get("/tickets/\(heard.ticket)").text
    #expect(late.contains("data-sla=\"breached\""))
    #expect(late.contains("First answer is overdue"))
    #expect(await agent.get("/queues/all?due=overdue").text.contains("#1001"))
    #expect(await !agent.get("/queues/all?due=hour").text.contains("#1001"))
    let nobody = await agent.post("/contacts/\(heard.ticket)/tier", ["tier": "vip"])
    #expect(nobody.status == 404)
  }
}
