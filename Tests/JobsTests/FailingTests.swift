import Foundation
import Jobs
import Kit
import Rehearsal
import Store
import Testing

private struct Trouble: Error {}

@Suite("Failing jobs")
struct FailingTests {
  let notes = Notebook()

  @Test(
    "are tried again with growing pauses, then lie among the dead letters",
    arguments: Engine.allCases)
  func retries(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let id = try await house.enqueue("a")
    let runner = house.runner { [notes] _, context in
      notes.write("try \(context.attempt)\(context.isLastAttempt ? ", the last" : "")")
      throw Trouble()
    }
    try await runner.drain()
    house.clock.advance(by: .seconds(9))
    #expect(try await runner.drain() == 0)
    house.clock.advance(by: .seconds(1))
    #expect(try await runner.drain() == 1)
    house.clock.advance(by: .seconds(20))
    #expect(try await runner.drain() == 1)
    house.clock.advance(by: .days(1))
    #expect(try await runner.drain() == 0)
    #expect(notes.all == ["try 1", "try 2", "try 3, the last"])

    let dead = try await house.queue.deadJobs(of: house.tenant)
    #expect(dead.map(\.id) == [id])
    #expect(dead.first?.lastError == "Trouble()")
    #expect(dead.first?.attempts == 3)
    #expect(try await house.queue.health().dead == 1)
    #expect(try await house.queue.deadJobs(of: house.tenant, after: id).isEmpty)
  }

  @Test("can be revived from the dead letters, or discarded", arguments: Engine.allCases)
  func revival(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let id = try await house.enqueue("a")
    try await house.runner { _, _ in throw GiveUp("no such address") }.drain()
    #expect(
      try await house.queue.deadJobs(of: house.tenant).map(\.lastError) == ["no such address"])

    let queue = house.queue
    let stranger = try await house.anotherTenant()
    #expect(try await house.database.write(for: stranger) { try queue.revive(id, in: $0) } == false)
    #expect(try await house.database.write(for: house.tenant) { try queue.revive(id, in: $0) })
    try await house.runner { [notes] job, context in
      notes.write("\(job.name) \(context.attempt)")
      throw GiveUp("again")
    }.drain()
    #expect(notes.all == ["a 1"])
    #expect(try await house.database.write(for: house.tenant) { try queue.discard(id, in: $0) })
    #expect(try await house.queue.deadJobs(of: house.tenant).isEmpty)
  }

  @Test("which a person must mend first are not tried again", arguments: Engine.allCases)
  func permanent(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a")
    try await house.runner { _, _ in throw Problem(.missing, "gone", "It is gone.") }.drain()
    #expect(try await house.queue.deadJobs(of: house.tenant).count == 1)
  }

  @Test("that kill their worker each time end as dead letters too", arguments: Engine.allCases)
  func poison(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("poison")
    for _ in 1...3 {
      let gone = try await house.open()
      var handlers = JobHandlers()
      handlers.on(Errand.self) { _, _ in await gone.close() }
      let dying = JobRunner(queue: JobQueue(database: gone, world: house.world), handlers: handlers)
      #expect(try await dying.runNext())
      house.clock.advance(by: .seconds(31))
    }
    try await house.runner { [notes] _, _ in notes.write("ran") }.drain()
    #expect(notes.all.isEmpty)
    #expect(try await house.queue.deadJobs(of: house.tenant).count == 1)
  }

  @Test(
    "with a payload of another shape, or of an unknown kind, are not lost",
    arguments: Engine.allCases)
  func strangers(engine: Engine) async throws {
    struct Letter: Job {
      static let kind = "test.letter"
      let address: String
    }
    struct OldErrand: Job {
      static let kind = "test.errand"
      let title: String
    }
    let house = try await Rehearsal(engine)
    try await house.database.write(for: house.tenant) { [queue = house.queue] tx in
      try queue.enqueue(Letter(address: "x"), in: tx)
      try queue.enqueue(OldErrand(title: "y"), in: tx)
    }
    let runner = house.runner { [notes] _, _ in notes.write("ran") }
    #expect(try await runner.drain() == 2)
    #expect(try await house.queue.deadJobs(of: house.tenant).map(\.kind) == ["test.errand"])
    #expect(notes.all.isEmpty)
    house.clock.advance(by: .minutes(1))
    #expect(try await house.queue.health().due == 1)
  }

  @Test("pause longer each time, up to a limit, and never all at the same moment")
  func pauses() async throws {
    let house = try await Rehearsal()
    var world = house.world
    let plan = RetryPlan(attempts: 9, firstPause: .seconds(10), longestPause: .minutes(1))
    #expect(
      (1...5).map { plan.pause(after: $0, in: world) }
        == [.seconds(10), .seconds(20), .seconds(40), .minutes(1), .minutes(1)])
    world.chance = { $0.upperBound }
    #expect(plan.pause(after: 1, in: world) == .milliseconds(12_500))
    #expect(plan.pause(after: 1000, in: world) == .seconds(75))
  }
}
