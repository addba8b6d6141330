import Accounts
import Assist
import Foundation
import HTTP
import Intake
import Kit
import Knowledge
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Web

@Suite("The API's actions on a ticket")
struct APITestsActions {
  @Test("merge, link, change the requester, hand over, resolve", arguments: Engine.allCases)
  func actions(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let one = try await site.mail("One")
    let two = try await site.mail(from: "bo@customer.example", "Two")
    let three = try await site.mail(from: "cy@customer.example", "Three")
    let bo = try #require(try await site.ticket(two.ticket).customer)

    let event = try await client.send(
      .post, "/tickets/\(one.ticket)/escalations",
      ["target": "team", "target_team_id": site.team.id.text, "summary_for_agent": "Look at it"])
    #expect(event.status == 201)
    // The members of the seeds' escalation event.
    #expect(event.object["session_id"] is NSNull)
    #expect(event.object["ticket_id"] as? String == one.ticket.text)
    #expect(event.object["reason"] as? String == "other")
    #expect(event.object["summary_for_agent"] as? String == "Look at it")
    #expect(event.object["timestamp"] is String)
    #expect(event.object["target_id"] as? String == site.team.id.text)
    let missing = try await client.send(
      .post, "/tickets/\(one.ticket)/escalations", ["target": "team", "summary_for_agent": "x"])
    #expect(missing.status == 422)
    #expect(missing.object["field"] as? String == "target_team_id")
    #expect(try await client.send(.delete, "/tickets/\(one.ticket)/escalations").status == 204)
    #expect(try await site.ticket(one.ticket).isEscalated == false)

    let linked = try await client.send(
      .patch, "/tickets/\(two.ticket)",
      ["parent_ticket_id": one.ticket.text, "customer_id": bo.text])
    #expect(linked.object["parent_ticket_id"] as? String == one.ticket.text)
    let free = try await client.send(.patch, "/tickets/\(two.ticket)", ["parent_ticket_id": ""])
    #expect(free.object["parent_ticket_id"] is NSNull)

    let merged = try await client.send(
      .post, "/tickets/\(three.ticket)/merges", ["into_ticket_id": two.ticket.text])
    #expect(merged.status == 201)
    #expect(merged.id == two.ticket.text)
    #expect(try await client.get("/tickets/\(two.ticket)/messages").list.count == 2)
    let left = try await client.get("/tickets/\(three.ticket)").object
    #expect(left["merged_into_ticket_id"] as? String == two.ticket.text)
    #expect(left["status"] as? String == "closed")

    let resolved = try await client.send(
      .post, "/tickets/\(two.ticket)/resolutions",
      ["resolution_type": "permanent_fix", "summary": "New pump", "steps": ["Swap it"]])
    #expect(resolved.status == 201)
    #expect(resolved.object["resolution_type"] as? String == "permanent_fix")
    #expect(
      try await client.get("/tickets/\(two.ticket)").object["status"] as? String == "resolved")
  }

  @Test("a reply names the last message its writer saw", arguments: Engine.allCases)
  func seen(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    let heard = try await site.mail("One", id: "one")
    let newer = try await site.mail("Wait, two!", inReplyTo: "one")
    let path = "/tickets/\(heard.ticket)/replies"
    let late = try await client.send(
      .post, path, ["body": "Hello", "seen_message_id": heard.message.text])
    #expect(late.status == 409)
    #expect(late.code == "reply.newer_message")
    let done = try await client.send(
      .post, path, ["body": "Hello", "seen_message_id": newer.message.text, "then": "keep_open"])
    #expect(done.status == 201)
  }

  @Test("two people who answer at once: the second is told", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let heard = try await site.mail("One")
    let clients = [try await Client(site, .agent), try await Client(site, .manager)]
    let codes = try await withThrowingTaskGroup(of: Int.self) { group in
      for (index, client) in clients.enumerated() {
        group.addTask {
          try await client.send(
            .post, "/tickets/\(heard.ticket)/replies",
            ["body": "Answer \(index)", "seen_message_id": heard.message.text]
          ).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.sorted() == [201, 409])
    #expect(try await site.letters(of: heard.ticket).count == 1)
  }

  @Test("gradings of one moment are each told once, page by page", arguments: Engine.allCases)
  func gradings(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let client = try await Client(site)
    for name in ["a", "b", "c"] {
      let draft = try await site.draft(from: "\(name)@customer.example")
      site.house.clock.set(to: Date(timeIntervalSince1970: 1_900_000_000))
      let answer = try await client.send(
        .post, "/drafts/\(draft.id)/approvals",
        ["grades": ["tone": 5, "accuracy": 5, "policy": 5], "validation": true])
      try #require(answer.status == 201)
    }
    var seen: [String] = []
    var cursor = ""
    repeat {
      let page = try await client.get("/gradings?limit=2\(cursor)")
      seen += page.list.compactMap { $0["id"] as? String }
      cursor = (page.object["next_cursor"] as? String).map { "&cursor=\($0)" } ?? ""
    } while !cursor.isEmpty && seen.count < 9
    #expect(seen.count == 3)
    #expect(Set(seen).count == 3)
    #expect(try await client.get("/gradings?cursor=nonsense").status == 422)
  }
}
