import Accounts
import Foundation
import HTTP
import Jobs
import Kit
import Outbox
import Rehearsal
import Store
import Testing
import Tickets

@testable import Web

@Suite("The settings of errors and categories")
struct ConsoleTestsFailures {
  @Test("list what failed and try it again", arguments: Engine.allCases)
  func errors(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let owner = try await site.browser(.owner)
    #expect(await owner.get("/settings/errors").text.contains("Nothing is wrong"))
    let heard = try await site.mail("Hello?")
    _ = await owner.post(
      "/tickets/\(heard.ticket)/messages",
      ["kind": "send_and_wait", "body": "Hello!", "seen": heard.message.text])
    let letter = try #require(try await site.letters(of: heard.ticket).first)
    let (outbox, house) = (site.rooms.outbox, site.house)
    house.clock.advance(by: .minutes(1))
    var handlers = JobHandlers()
    handlers.on(DeliverLetter.self) { job, context in
      try await job.run(in: outbox, by: RefusingCourier(), context)
    }
    let runner = JobRunner(queue: site.jobs, handlers: handlers, slots: 2)
    try await runner.drain()
    #expect(try await site.letters(of: heard.ticket).first?.state == .failed)
    let dead = try await house.database.write(for: site.tenant) { [jobs = site.jobs] in
      try jobs.enqueue(Hopeless(), in: $0)
    }
    handlers.on(Hopeless.self) { _, _ in throw GiveUp("no hope <b>at all</b>") }
    try await JobRunner(queue: site.jobs, handlers: handlers, slots: 2).drain()
    try await site.rooms.accounts.record(
      Problem(.broken, "internal", "Something broke."), at: "GET /tickets/:id", request: "r-42",
      of: site.tenant)

    let page = await owner.get("/settings/errors").text
    #expect(page.contains("mailbox is full"))
    #expect(page.contains("no hope &lt;b&gt;at all&lt;/b&gt;"))
    #expect(page.contains("r-42"))
    let client = try await Client(site, .owner)
    let found = try await client.get("/errors").object
    #expect((found["dead_jobs"] as? [Any])?.count == 1)
    #expect((found["failed_letters"] as? [Any])?.count == 1)

    #expect(await owner.post("/settings/errors/letters/\(letter.id)/retries").status == 303)
    #expect(try await site.letters(of: heard.ticket).first?.state == .queued)
    #expect(await owner.post("/settings/errors/letters/\(letter.id)/retries").status == 409)
    #expect(await owner.post("/settings/errors/jobs/\(dead)/retries").status == 303)
    #expect(try await site.jobs.deadJobs(of: site.tenant).isEmpty)
    try await JobRunner(queue: site.jobs, handlers: handlers, slots: 2).drain()
    #expect(try await site.jobs.deadJobs(of: site.tenant).count == 1)
    #expect(await owner.post("/settings/errors/jobs/\(dead)/removal").status == 303)
    #expect(try await site.jobs.deadJobs(of: site.tenant).isEmpty)
    #expect(await owner.post("/settings/errors/jobs/\(dead)/removal").status == 404)
  }

  @Test("keep the list of errors short, however bad the night", arguments: Engine.allCases)
  func bounded(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let accounts = site.rooms.accounts
    let problem = Problem(.broken, "internal", "Something broke.")
    for number in 1...120 {
      site.house.clock.advance(by: .seconds(1))
      try await accounts.record(
        problem, at: "GET /\(number)", request: "r\(number)", of: site.tenant)
    }
    for _ in 1...5 {
      try await accounts.record(problem, at: "GET /120", request: "again", of: site.tenant)
    }
    let kept = try await accounts.mishaps(of: site.tenant, limit: 500)
    #expect(kept.count == AccountsDesk.mostMishaps)
    #expect(kept.first?.count == 6)
    #expect(kept.first?.request == "again")
    #expect(kept.last?.place == "GET /21")
  }

  @Test("file intents where people say, by category and sub-category", arguments: Engine.allCases)
  func categories(engine: Engine) async throws {
    let site = try await TestSite(engine)
    let owner = try await site.browser(.owner)
    _ = await owner.post("/settings/categories", ["name": "After sales", "parent": ""])
    let top = try #require(try await site.read { try ReferenceTable($0).categories() }.first)
    _ = await owner.post("/settings/categories", ["name": "Returns", "parent": top.id.text])
    let all = try await site.read { try ReferenceTable($0).categories() }
    let child = try #require(all.first { $0.parent == top.id })
    for (name, parent) in [("returns", top.id.text), ("", ""), ("Deep", child.id.text)] {
      let answer = await owner.post("/settings/categories", ["name": name, "parent": parent])
      #expect([409, 422].contains(answer.status), "\(name)")
    }
    #expect(
      await owner.post("/settings/categories/\(top.id)", ["name": " "]).status == 422)
    _ = await owner.post("/settings/categories/\(top.id)", ["name": "Service"])
    _ = await owner.post("/settings/categories/intents", ["intent-refund": child.id.text])
    let chosen = try await site.read { try ReferenceTable($0).intentCategories() }
    #expect(chosen == ["refund": child.id])
    let taxonomy = try await site.read { try ReferenceTable($0).categories() }
    #expect(taxonomy.map(\.name) == ["Returns", "Service"])
    var verdict = Classification(
      language: "en", intent: "refund", sentiment: "neutral", priority: .normal,
      impact: .singleUser, team: nil, category: nil, subCategory: nil, reasons: [])
    verdict.file(by: chosen, among: taxonomy)
    #expect(verdict.category == top.id)
    #expect(verdict.subCategory == child.id)
    _ = await owner.post("/settings/categories/intents", ["intent-refund": ""])
    #expect(try await site.read { try ReferenceTable($0).intentCategories() }.isEmpty)
  }
}

private struct RefusingCourier: Courier {
  func deliver(_ letter: Letter, at now: Date) async throws(CourierFailure) {
    throw .permanent("550 mailbox is full")
  }
}

private struct Hopeless: Job {
  static let kind = "test.hopeless"
}
