import Accounts
import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Tickets

@testable import Assist
@testable import Review

@Suite("An edited text")
struct EditedTextTests {
  private func published(_ bench: Bench) async throws -> Draft {
    let article = try ArticleFile(
      path: "delivery.md",
      bytes: Data(
        """
        ---
        title: Delivery times
        ---
        Parcels of PostNL arrive within 3 working days. Delivery costs 3.95 EUR.
        """.utf8))
    _ = try await bench.knowledge.take(
      [article], by: bench.cast.owner.user.retyped(), for: bench.house.tenant)
    let ticket = try await bench.open()
    let outcome = try await bench.assist.draft(
      for: DraftRequest(
        ticket: ticket.id, ticketNumber: ticket.number, message: bench.house.world.id(),
        subject: "Delivery", body: "When do parcels of PostNL arrive?", intent: "delivery",
        customer: .init(firstName: "Ana"), voice: BrandVoice(businessName: "Acme")),
      tenant: bench.house.tenant)
    guard case .drafted(let draft) = outcome else {
      throw Problem(.invalid, "test", "no draft")
    }
    try await bench.write { [tickets = bench.tickets] transaction in
      _ = try tickets.change(ticket.id, by: .system("assist"), in: transaction) {
        $0.setAwaitsReview(true)
      }
    }
    return draft
  }

  @Test(
    "is held against the sources again: a person is warned, never stopped, and it is recorded",
    arguments: Engine.allCases)
  func recorded(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await published(bench)
    let text = draft.text.replacing("3 working days", with: "9 working days")
    #expect(text != draft.text)
    let found = try await bench.review.check(draft.id, as: text, by: bench.cast.agent)
    #expect(found.map(\.kind).contains(.number))
    #expect(found.first?.sentence.contains("9 working days") == true)
    #expect(try await bench.count("review") == 0)

    try await bench.review.approve(draft.id, bench.approval(text), by: bench.cast.agent)
    let facts = try await bench.read { try FactTable($0).facts(of: draft.ticket) }
    #expect(facts.last?.payload["detail"]?.hasPrefix("with edits, sent although: ") == true)
    let tenant = bench.house.tenant
    let kept = try await bench.read { transaction in
      try transaction.run("SELECT findings FROM review WHERE tenant_id = \(tenant)").first?
        .json("findings", as: [StatementFinding].self)
    }
    #expect(kept == found)
  }

  @Test("that says what the sources and the ticket say raises nothing")
  func plain() async throws {
    let bench = try await Bench(.sqlite)
    let draft = try await published(bench)
    func warnings(_ text: String) async throws -> [StatementFinding] {
      try await bench.review.check(draft.id, as: text, by: bench.cast.agent)
    }
    #expect(try await warnings(draft.text) == [])
    // Another sentence of the cited page, a courtesy, and the reviewer's own name.
    let more =
      "\(draft.text)\n\nDelivery costs 3.95 EUR. Have a nice day.\n\(bench.cast.agent.name)"
    #expect(try await warnings(more) == [])
    let odd = try await warnings(
      "\(draft.text)\n\nWe will refund 900.00 EUR, see http://x.example.")
    #expect(Set(odd.map(\.kind)) == [.amount, .link, .promise])
  }

  @Test("is still checked when the cited page was published anew", arguments: Engine.allCases)
  func republished(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await published(bench)
    let article = try ArticleFile(
      path: "delivery.md",
      bytes: Data(
        "---\ntitle: Delivery times\n---\nParcels of PostNL arrive within 4 working days.".utf8))
    _ = try await bench.knowledge.take(
      [article], by: bench.cast.owner.user.retyped(), for: bench.house.tenant)
    let four = draft.text.replacing("3 working days", with: "4 working days")
    #expect(try await bench.review.check(draft.id, as: four, by: bench.cast.agent) == [])
    let five = draft.text.replacing("3 working days", with: "5 working days")
    #expect(try await bench.review.check(draft.id, as: five, by: bench.cast.agent).count == 1)
  }

  @Test("is no draft that nobody made")
  func unknown() async throws {
    let bench = try await Bench(.sqlite)
    await #expect(throws: ReviewRefusal.unknownDraft) {
      try await bench.review.check(bench.house.world.id(), as: "x", by: bench.cast.agent)
    }
  }
}
