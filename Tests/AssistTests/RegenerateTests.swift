import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Text
import Tickets

@testable import Assist

@Suite("Made again with feedback")
struct RegenerateTests {
  private func drafts(_ feedback: String) async throws -> (before: Draft, after: Draft?) {
    let shop = try await Shop()
    let request = shop.request(
      "Parcel", "Where is my parcel? The tracking has not changed.", intent: "delivery")
    let before = try #require(try await shop.draft(request))
    var again = request
    again.attempt = 2
    again.feedback = feedback
    again.usedSources = before.citations.map(\.source)
    return (before, try await shop.draft(again))
  }

  @Test("shorter is shorter")
  func shorter() async throws {
    let (before, after) = try await drafts("Too long, make it shorter please")
    let short = try #require(after)
    #expect(short.text.count < before.text.count)
    #expect(!short.citations.isEmpty && short.attempt == 2)
    #expect(short.feedback == "Too long, make it shorter please")
  }

  @Test("friendlier says so, formal greets formally")
  func manner() async throws {
    #expect(try await drafts("friendlier").after?.text.contains("glad to help") == true)
    #expect(try await drafts("more formal").after?.text.hasPrefix("Dear Ana,") == true)
  }

  @Test("another source is another one, or none")
  func otherSource() async throws {
    let (before, after) = try await drafts("Use another source")
    let used = Set(before.citations.map(\.source))
    let again = Set((after?.citations ?? []).map(\.source))
    #expect(again.isDisjoint(with: used))
  }

  @Test("what is to be included comes from a source, or the evidence says that there is none")
  func include() async throws {
    let (before, after) = try await drafts("Please mention the pick-up point keeps it for days")
    #expect(!before.text.contains("7 days"))
    #expect(after?.text.contains("A pick-up point keeps it for 7 days.") == true)
    let (_, impossible) = try await drafts("Mention our zeppelin service")
    let draft = try #require(impossible)
    #expect(!draft.text.contains("zeppelin"))
    #expect(draft.evidence.missing.contains { $0.contains("zeppelin") })
  }

  @Test("what is to be left out is not there")
  func leaveOut() async throws {
    let (before, after) = try await drafts("Leave out the full refund")
    #expect(before.text.contains("full refund"))
    #expect(after?.text.contains("full refund") == false)
  }
}

@Suite("Keeping drafts")
struct DraftTableTests {
  @Test(
    "is done once for a message and attempt, and comes back as it was", arguments: Engine.allCases)
  func idempotent(engine: Engine) async throws {
    let shop = try await Shop(engine)
    let ticket = try await shop.openTicket()
    let request = shop.request(
      "Parcel AB-9999", "Where is my parcel? The tracking has not changed.", intent: "delivery",
      ticket: ticket)
    let tenant = shop.house.tenant
    guard case .drafted(let first) = try await shop.assist.draft(for: request, tenant: tenant),
      case .drafted(let second) = try await shop.assist.draft(for: request, tenant: tenant)
    else {
      Issue.record("No draft")
      return
    }
    #expect(first.id == second.id && first == second)
    let kept = try await shop.house.database.read(for: tenant) { tx in
      try DraftTable(tx).drafts(of: ticket)
    }
    #expect(kept == [first])
    #expect(!first.evidence.missing.isEmpty && !first.rollback.isEmpty)
  }

  @Test("lets the newer attempt take the older one's place", arguments: Engine.allCases)
  func superseding(engine: Engine) async throws {
    let shop = try await Shop(engine)
    let ticket = try await shop.openTicket()
    let tenant = shop.house.tenant
    var request = shop.request(
      "Parcel", "Where is my parcel? The tracking has not changed.", intent: "delivery",
      ticket: ticket)
    _ = try await shop.assist.draft(for: request, tenant: tenant)
    request.attempt = 2
    request.feedback = "shorter"
    _ = try await shop.assist.draft(for: request, tenant: tenant)
    let now = shop.house.clock.now
    try await shop.house.database.write(for: tenant) { tx in
      let table = DraftTable(tx)
      let states = try table.drafts(of: ticket).map { "\($0.attempt) \($0.state.rawValue)" }
      #expect(Set(states) == ["1 superseded", "2 waiting"])
      let waiting = try #require(try table.waiting(on: ticket))
      #expect(waiting.attempt == 2)
      #expect(try table.waiting(limit: 10).map(\.id) == [waiting.id])
      #expect(try table.decide(waiting.id, .approved, at: now))
      #expect(try table.decide(waiting.id, .rejected, at: now) == false)
      #expect(try table.draft(waiting.id)?.version == 2)
      #expect(try table.waiting(on: ticket) == nil)
    }
  }

  @Test("never shows one tenant's drafts to another", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let shop = try await Shop(engine)
    let ticket = try await shop.openTicket()
    let request = shop.request(
      "Parcel", "Where is my parcel? The tracking has not changed.", intent: "delivery",
      ticket: ticket)
    _ = try await shop.assist.draft(for: request, tenant: shop.house.tenant)
    let other = try await shop.house.anotherTenant()
    let seen = try await shop.house.database.read(for: other) { tx in
      try DraftTable(tx).waiting(limit: 10)
    }
    #expect(seen.isEmpty)
  }
}
