import Foundation
import Jobs
import Kit
import Procedures
import Rehearsal
import Store
import Testing

@Suite("A run")
struct RunTests {
  @Test(
    "goes on by itself until it waits, and by signal and timer to its end",
    arguments: Engine.allCases)
  func wholeWay(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script("review", outcomes: "wait")
    bench.script("remind", outcomes: "reminded")
    bench.script("send", outcomes: "sent")
    let run = try await bench.start()
    #expect(try await bench.drain() == 1)
    #expect(try await bench.run(run).state == .waiting)
    bench.house.clock.advance(by: .hours(23))
    #expect(try await bench.drain() == 0)
    bench.house.clock.advance(by: .hours(1))
    #expect(try await bench.drain() == 1)
    #expect(bench.performed == ["fetch", "review", "remind", "review"])
    try await bench.signal(run, "approve")
    try await bench.drain()
    #expect(try await bench.run(run).step == "pause")
    bench.house.clock.advance(by: .hours(48))
    try await bench.drain()
    let history = try await bench.history(run)
    #expect(history.run.state == .done)
    #expect(history.run.exit == "complete")
    #expect(
      history.records.map { "\($0.step):\($0.outcome)" } == [
        "fetch:found", "review:late", "remind:reminded", "review:approve", "send:sent",
        "pause:over",
      ])
    #expect(
      history.records.map(\.actor) == [
        "system:procedures", "system:procedures", "system:procedures", "user:anna",
        "system:procedures", "system:procedures",
      ])
    #expect(history.records.map(\.attempts) == [1, 1, 1, 1, 1, 1])
    #expect(history.records[1].duration == .hours(24))
    #expect(history.records[0].detail == "by script")
    #expect(try await bench.drain() == 0)
  }

  @Test("takes every outcome to what follows it", arguments: Engine.allCases)
  func everyOutcome(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "nothing", "found", "found")
    bench.script("review", outcomes: "reject", "approve")
    bench.script("send", outcomes: "sent")
    for (exit, steps) in [("empty", 1), ("rejected", 2)] {
      let run = try await bench.start()
      try await bench.drain()
      #expect(try await bench.run(run).exit == exit)
      #expect(try await bench.path(run).count == steps)
    }
    let run = try await bench.start()
    try await bench.drain()
    try await bench.signal(run, "answered", by: "customer")
    #expect(try await bench.run(run).exit == "answered")
    #expect(try await bench.history(run).records.last?.actor == "customer")
  }

  @Test("is one for each subject, however often it is started", arguments: Engine.allCases)
  func idempotentStart(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "nothing")
    let subject: Identifier<ProcedureRun.Subject> = bench.house.world.id()
    let runs = try await withThrowingTaskGroup(of: RunID.self) { group in
      for _ in 0..<10 {
        group.addTask {
          try await bench.write { try bench.desk.start("toy", about: subject, in: $0) }
        }
      }
      return try await group.reduce(into: Set<RunID>()) { $0.insert($1) }
    }
    #expect(runs.count == 1)
    try await bench.drain()
    #expect(bench.performed == ["fetch"])
    let again = try await bench.write { try bench.desk.start("toy", about: subject, in: $0) }
    #expect(runs.contains(again))
    #expect(try await bench.drain() == 0)
    let other = try await bench.house.anotherTenant()
    let theirs = try await bench.house.database.write(for: other) {
      try bench.desk.start("toy", about: subject, in: $0)
    }
    #expect(!runs.contains(theirs))
  }

  @Test(
    "takes signals only while it waits, only known ones, and one of two", arguments: Engine.allCases
  )
  func signals(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script("review", outcomes: "wait")
    bench.script("send", outcomes: "sent")
    func problem(_ run: RunID, _ outcome: String) async -> String? {
      do {
        try await bench.signal(run, outcome)
        return nil
      } catch { return Problem(explaining: error).code }
    }
    let run = try await bench.start()
    #expect(await problem(run, "approve") == "procedures.not_waiting")
    try await bench.drain()
    #expect(await problem(run, "sent") == "procedures.other_step")
    #expect(await problem(bench.house.world.id(), "approve") == "procedures.run_missing")
    let answers = await withTaskGroup(of: String?.self) { group in
      for outcome in ["approve", "reject"] { group.addTask { await problem(run, outcome) } }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(answers.count { $0 == nil } == 1)
    #expect(try await bench.path(run).count == 2)
    let subject = try await bench.run(run).subject
    let offered = try await bench.write {
      try bench.desk.offer("toy", about: subject, "reject", by: "user:anna", in: $0)
    }
    #expect(!offered)
  }

  @Test(
    "takes a signal that comes while its step is still preparing to wait for it",
    arguments: Engine.allCases)
  func earlySignal(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script(
      "review",
      { context in
        try await bench.signal(context.run.id, "approve")
        return .waiting()
      })
    bench.script("send", outcomes: "sent")
    let run = try await bench.start()
    try await bench.drain()
    #expect(try await bench.path(run) == ["fetch:found", "review:approve", "send:sent"])
    #expect(bench.performed == ["fetch", "review", "send"])
  }

  @Test("belongs to its tenant", arguments: Engine.allCases)
  func isolation(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "found")
    bench.script("review", outcomes: "wait")
    let ticket: Identifier<ProcedureRun.Ticket> = bench.house.world.id()
    let run = try await bench.start(ticket: ticket)
    try await bench.drain()
    let other = try await bench.house.anotherTenant()
    await #expect(throws: Problem.self) {
      try await bench.house.database.write(for: other) {
        try bench.desk.signal(run, "approve", by: "user:eve", in: $0)
      }
    }
    let seen = try await bench.house.database.read(for: other) {
      try bench.desk.runs(of: ticket, in: $0).count
    }
    #expect(seen == 0)
  }

  @Test(
    "stands on the ticket it is attached to, and ends when a person takes that over",
    arguments: Engine.allCases)
  func takeOver(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let ticket: Identifier<ProcedureRun.Ticket> = bench.house.world.id()
    bench.script(
      "fetch",
      { context in
        StepResult("found") { try bench.desk.attach(ticket, to: context.run.id, in: $0) }
      })
    bench.script(
      "review",
      { context in
        #expect(context.ticket == ticket)
        #expect(context.cameFrom?.outcome == "found")
        return .waiting()
      })
    let run = try await bench.start()
    try await bench.drain()
    let ended = try await bench.write {
      try bench.desk.takeOver(ticket, by: "user:anna", in: $0)
    }
    #expect(ended == 1)
    #expect(try await bench.run(run).exit == "taken_over")
    #expect(try await bench.path(run) == ["fetch:found", "review:taken_over"])
    bench.house.clock.advance(by: .hours(25))
    try await bench.drain()
    #expect(bench.performed == ["fetch", "review"])
    let shown = try await bench.write { try bench.desk.runs(of: ticket, in: $0) }
    #expect(shown.map(\.run.id) == [run])
    let again = try await bench.write {
      try bench.desk.takeOver(ticket, by: "user:anna", in: $0)
    }
    #expect(again == 0)
  }

  @Test(
    "keeps nothing of a step that a person took over while it was performed",
    arguments: Engine.allCases)
  func takenOverMeanwhile(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let ticket: Identifier<ProcedureRun.Ticket> = bench.house.world.id()
    bench.script(
      "fetch",
      { _ in
        _ = try await bench.write { try bench.desk.takeOver(ticket, by: "user:anna", in: $0) }
        return StepResult("found") {
          try bench.desk.start("toy", about: ticket.retyped(), in: $0)
        }
      })
    let run = try await bench.start(ticket: ticket)
    try await bench.drain()
    #expect(try await bench.path(run) == ["fetch:taken_over"])
    let effect = try await bench.write {
      try bench.desk.run("toy", about: ticket.retyped(), in: $0)
    }
    #expect(effect == nil)
  }

  @Test(
    "begins again when its subject comes back, with its records kept", arguments: Engine.allCases)
  func restart(engine: Engine) async throws {
    let bench = try await Bench(engine)
    bench.script("fetch", outcomes: "nothing")
    let run = try await bench.start()
    try await bench.drain()
    let subject = try await bench.run(run).subject
    for _ in 1...2 {
      try await bench.write {
        try bench.desk.restart("toy", about: subject, by: "customer", in: $0)
      }
    }
    try await bench.drain()
    #expect(try await bench.path(run) == ["fetch:nothing", "fetch:restarted", "fetch:nothing"])
  }
}
