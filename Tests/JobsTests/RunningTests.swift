import Foundation
import Jobs
import Kit
import Rehearsal
import Store
import Testing

@Suite("Running jobs")
struct RunningTests {
  let notes = Notebook()

  @Test("a job runs once and leaves no row", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a")
    let runner = house.runner { [notes] job, _ in notes.write(job.name) }
    #expect(try await runner.drain() == 1)
    #expect(try await runner.drain() == 0)
    #expect(notes.all == ["a"])
    let health = try await house.queue.health()
    #expect((health.due, health.running, health.dead) == (0, 0, 0))
  }

  @Test(
    "a job is kept with the transaction that causes it, or not at all", arguments: Engine.allCases)
  func together(engine: Engine) async throws {
    struct Stop: Error {}
    let house = try await Rehearsal(engine)
    await #expect(throws: Stop.self) {
      try await house.database.write(for: house.tenant) { [queue = house.queue] tx in
        try queue.enqueue(Errand(name: "never"), in: tx)
        throw Stop()
      }
    }
    let runner = house.runner { [notes] job, _ in notes.write(job.name) }
    #expect(try await runner.drain() == 0)
  }

  @Test("a job waits for its moment", arguments: Engine.allCases)
  func later(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("later", at: house.clock.now + .minutes(5))
    let runner = house.runner { [notes] job, _ in notes.write(job.name) }
    #expect(try await runner.drain() == 0)
    house.clock.advance(by: .minutes(5))
    #expect(try await house.queue.health().due == 1)
    #expect(try await runner.drain() == 1)
  }

  @Test("a handler may end its job in its own transaction", arguments: Engine.allCases)
  func finishing(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a")
    let runner = house.runner { [database = house.database] _, context in
      try await database.write(for: context.tenant) { tx in
        try tx.run(
          """
          INSERT INTO counter (tenant_id, name, value) VALUES (\(tx.tenant), 'done', 1)
          ON CONFLICT (tenant_id, name) DO UPDATE SET value = counter.value + 1
          """)
        try context.finish(in: tx)
      }
    }
    try await runner.drain()
    #expect(try await house.count("done") == 1)
    #expect(try await house.queue.deadJobs(of: house.tenant).isEmpty)
  }

  @Test(
    "what was claimed and never finished runs again when its lease is over",
    arguments: Engine.allCases)
  func crash(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a")
    // The first worker takes the job and is cut off before it can write anything.
    let gone = try await house.open()
    var handlers = JobHandlers()
    handlers.on(Errand.self) { [notes] _, _ in
      notes.write("cut off")
      await gone.close()
    }
    let dying = JobRunner(
      queue: JobQueue(database: gone, world: house.world), handlers: handlers)
    try await dying.runNext()

    let attempts = Notebook()
    let runner = house.runner { _, context in attempts.write("try \(context.attempt)") }
    #expect(try await runner.drain() == 0)
    house.clock.advance(by: .seconds(31))
    #expect(try await runner.drain() == 1)
    #expect(notes.all == ["cut off"])
    #expect(attempts.all == ["try 2"])
  }

  @Test("a worker that comes back after its lease keeps nothing", arguments: Engine.allCases)
  func lateWorker(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a")
    let second = house.runner { [notes] _, _ in notes.write("second") }
    let first = house.runner { [notes, database = house.database, clock = house.clock] _, context in
      clock.advance(by: .minutes(1))
      try await second.drain()
      await #expect(throws: LeaseLost.self) {
        try await database.write(for: context.tenant) { tx in
          try tx.run(
            "INSERT INTO counter (tenant_id, name, value) VALUES (\(tx.tenant), 'late', 1)")
          try context.finish(in: tx)
        }
      }
      notes.write("first came late")
    }
    try await first.runNext()
    #expect(notes.all == ["second", "first came late"])
    #expect(try await house.count("late") == nil)
  }

  @Test("a long job keeps its lease while its worker lives", arguments: Engine.allCases)
  func renewal(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("long")
    let other = house.runner { [notes] _, _ in notes.write("stolen") }
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let (released, release) = AsyncStream.makeStream(of: Void.self)
    let runner = house.runner { [notes] job, _ in
      start.yield()
      for await _ in released { break }
      notes.write(job.name)
    }
    async let working = runner.runNext()
    for await _ in started { break }
    for _ in 0..<5 {
      house.clock.advance(by: .seconds(20))
      await runner.renewLeases()
      #expect(try await other.drain() == 0)
    }
    release.yield()
    #expect(try await working)
    #expect(notes.all == ["long"])
  }

  @Test("tenants take turns, however many jobs one of them has", arguments: Engine.allCases)
  func fairness(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let quiet = try await house.anotherTenant()
    for number in 0..<6 { try await house.enqueue("loud \(number)") }
    for number in 0..<2 { try await house.enqueue("quiet \(number)", for: quiet) }
    let runner = house.runner { [notes] job, _ in notes.write(job.name) }
    try await runner.drain()
    #expect(
      notes.all == [
        "loud 0", "quiet 0", "loud 1", "quiet 1", "loud 2", "loud 3", "loud 4", "loud 5",
      ])
  }

  @Test("two workers never run one job at once", arguments: Engine.allCases)
  func contention(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let another = try await house.open()
    for number in 0..<60 { try await house.enqueue("\(number)") }
    var handlers = JobHandlers()
    handlers.on(Errand.self) { [notes] job, _ in notes.write(job.name) }
    let queues = [house.queue, JobQueue(database: another, world: house.world)]
    let runners = queues.map { JobRunner(queue: $0, handlers: handlers) }
    let tries = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<4 { group.addTask { try await runners[index % 2].drain() } }
      var tries = 0
      for try await count in group { tries += count }
      return tries
    }
    #expect(tries == 60)
    #expect(Set(notes.all).count == 60)
    #expect(notes.all.count == 60)
    await another.close()
  }

  @Test(
    "an open desk runs what is left for it at once, and stops in good order",
    arguments: Engine.allCases)
  func serving(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let (ran, tell) = AsyncStream.makeStream(of: String.self)
    let runner = house.runner { job, _ in tell.yield(job.name) }
    async let serving: Void = runner.run()
    var seen: Set<String> = []
    for number in 0..<20 { try await house.enqueue("\(number)") }
    for await name in ran {
      seen.insert(name)
      if seen.count == 20 { break }
    }
    runner.stop()
    await serving
    #expect(try await house.queue.health().running == 0)
    #expect(seen.count == 20)
  }

  @Test(
    "a cancelled worker hands its jobs back without counting the try", arguments: Engine.allCases)
  func cancelling(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a")
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let runner = house.runner { _, _ in
      start.yield()
      let (never, _) = AsyncStream.makeStream(of: Void.self)
      for await _ in never {}
      try Task.checkCancellation()
    }
    let serving = Task { await runner.run() }
    for await _ in started { break }
    serving.cancel()
    await serving.value
    let attempts = Notebook()
    let next = house.runner { _, context in attempts.write("try \(context.attempt)") }
    try await next.drain()
    #expect(attempts.all == ["try 1"])
  }
}

extension Rehearsal {
  func count(_ name: String) async throws -> Int? {
    try await database.read(for: tenant) { tx in
      try tx.first("SELECT value FROM counter WHERE tenant_id = \(tx.tenant) AND name = \(name)") {
        row throws(StoreFailure) in try row.int("value")
      }
    }
  }
}
