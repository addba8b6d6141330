import Foundation
import Jobs
import Kit
import Procedures
import Rehearsal
import Store
import Testing

@Suite("A step that fails")
struct FailureTests {
  struct Broken: Error, CustomStringConvertible { let description = "The line is dead." }

  @Test(
    "is tried again after growing pauses, then takes its failure path", arguments: Engine.allCases)
  func retries(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", { _ in throw Broken() })
    let run = try await bench.start()
    try await bench.drain()
    #expect(bench.performed.count == 1)
    #expect(try await bench.run(run).attempts == 1)
    #expect(try await bench.run(run).lastError == "The line is dead.")
    bench.house.clock.advance(by: .seconds(9))
    try await bench.drain()
    #expect(bench.performed.count == 1)
    bench.house.clock.advance(by: .seconds(1))
    try await bench.drain()
    #expect(bench.performed.count == 2)
    bench.house.clock.advance(by: .seconds(10))
    try await bench.drain()
    #expect(bench.performed.count == 2)
    bench.house.clock.advance(by: .seconds(10))
    try await bench.drain()
    #expect(bench.performed.count == 3)
    let history = try await bench.history(run)
    #expect(history.run.exit == "broken")
    #expect(history.records.map(\.outcome) == ["unreachable"])
    #expect(history.records[0].attempts == 3)
    #expect(history.records[0].detail == "The line is dead.")
    #expect(bench.jobFailures.isEmpty)
  }

  @Test("goes on where it succeeds at last", arguments: Engine.allCases)
  func recovers(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script(
      "fetch", { _ in throw Broken() },
      { context in
        #expect(context.attempt == 2)
        #expect(!context.isLastAttempt)
        return StepResult("nothing")
      })
    let run = try await bench.start()
    try await bench.drain()
    bench.house.clock.advance(by: .seconds(10))
    try await bench.drain()
    #expect(try await bench.history(run).records.map(\.attempts) == [2])
    #expect(try await bench.run(run).lastError == nil)
  }

  @Test("is not tried again when that would not help", arguments: Engine.allCases)
  func givesUp(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", { _ in throw GiveUp("Gone for good.") })
    let run = try await bench.start()
    try await bench.drain()
    #expect(try await bench.history(run).records.map(\.detail) == ["Gone for good."])
    #expect(try await bench.run(run).exit == "broken")
  }

  @Test("without failure path stands until a person retries it", arguments: Engine.allCases)
  func byHand(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script("review", outcomes: "approve")
    bench.script(
      "send", { _ in throw Broken() }, { _ in throw Broken() }, { _ in StepResult("sent") })
    let run = try await bench.start()
    try await bench.drain()
    await #expect(throws: Problem.self) {
      try await bench.write { try bench.desk.retry(run, by: "user:max", in: $0) }
    }
    bench.house.clock.advance(by: .seconds(10))
    try await bench.drain()
    #expect(try await bench.run(run).state == .failed)
    let overdue = try await bench.write { try bench.desk.overdue(in: $0) }
    #expect(overdue.map(\.id) == [run])
    bench.house.clock.advance(by: .days(3))
    #expect(try await bench.drain() == 0)
    try await bench.write { try bench.desk.retry(run, by: "user:max", in: $0) }
    try await bench.drain()
    let records = try await bench.history(run).records
    #expect(
      records.map { "\($0.step):\($0.outcome)" } == [
        "fetch:found", "review:approve", "send:failed", "send:retried", "send:sent",
      ])
    #expect(records[2].attempts == 2)
    #expect(records[3].actor == "user:max")
    #expect(try await bench.run(run).step == "pause")
  }

  @Test("says so when it names an outcome that it does not have", arguments: Engine.allCases)
  func unknownOutcome(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script("review", outcomes: "approve")
    bench.script("send", outcomes: "lost")
    let run = try await bench.start()
    try await bench.drain()
    #expect(try await bench.run(run).state == .failed)
    #expect(try await bench.run(run).lastError == "“lost” is no outcome of the step “send”.")
  }

  @Test(
    "takes back its effects, and they count once when it is tried again",
    arguments: Engine.allCases)
  func effects(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let other: Identifier<ProcedureRun.Subject> = bench.house.world.id()
    bench.script(
      "fetch",
      { _ in
        StepResult("nothing") {
          try bench.desk.start("toy", about: other, in: $0)
          throw Broken()
        }
      }, { _ in StepResult("nothing") { try bench.desk.start("toy", about: other, in: $0) } },
      { _ in StepResult("nothing") })
    let run = try await bench.start()
    try await bench.drain()
    let dropped = try await bench.write { try bench.desk.run("toy", about: other, in: $0) }
    #expect(dropped == nil)
    bench.house.clock.advance(by: .seconds(10))
    try await bench.drain()
    let kept = try await bench.write { try bench.desk.run("toy", about: other, in: $0) }
    #expect(kept?.exit == "empty")
    #expect(try await bench.run(run).exit == "empty")
    #expect(bench.performed.count == 3)
  }

  @Test("by taking too long is cancelled, and that was an attempt", arguments: Engine.allCases)
  func timeLimit(engine: Engine) async throws {
    let bench = try await Bench(engine, impatient: true)
    bench.script(
      "fetch",
      { _ in
        let (stream, _) = AsyncStream.makeStream(of: Void.self)
        // Ends only by cancellation.
        for await _ in stream {}
        return StepResult("found")
      })
    let run = try await bench.start()
    try await bench.drain()
    #expect(try await bench.run(run).attempts == 1)
    #expect(try await bench.run(run).lastError?.contains("took longer") == true)
  }

  @Test(
    "by a crash runs again, once more for each, and is recorded once",
    arguments: Engine.allCases,
    ["step:fetch:before", "step:fetch:after", "step:fetch:committed"])
  func crash(engine: Engine, place: String) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script("review", outcomes: "wait")
    bench.crash(at: place)
    let run = try await bench.start()
    try await bench.drain()
    #expect(bench.jobFailures.count == 1)
    bench.house.clock.advance(by: .seconds(15))
    try await bench.drain()
    #expect(bench.performed.count { $0 == "fetch" } == (place.hasSuffix("after") ? 2 : 1))
    let history = try await bench.history(run)
    #expect(history.records.map(\.outcome) == ["found"])
    #expect(history.records.map(\.attempts) == [1])
    #expect(history.run.step == "review")
    #expect(history.run.state == .waiting)
  }

  @Test(
    "by a worker that fell silent is taken on by another, and the late one keeps nothing",
    arguments: Engine.allCases)
  func lostLease(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script(
      "fetch",
      { _ in
        // While this worker sleeps its lease runs out and another one does the whole step.
        bench.house.clock.advance(by: .minutes(2))
        try await bench.drain()
        return StepResult("nothing")
      }, { _ in StepResult("found") })
    bench.script("review", outcomes: "wait")
    let run = try await bench.start()
    try await bench.drain()
    #expect(try await bench.path(run) == ["fetch:found"])
    #expect(try await bench.run(run).step == "review")
  }
}
