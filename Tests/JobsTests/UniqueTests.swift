import Foundation
import Jobs
import Kit
import Rehearsal
import Store
import Testing

@Suite("Jobs with a key")
struct UniqueTests {
  let notes = Notebook()

  @Test("are one job, brought forward by an earlier moment", arguments: Engine.allCases)
  func coalescing(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let moment = house.clock.now
    let first = try await house.enqueue("in 10", at: moment + .minutes(10), unique: "k")
    let same = try await house.enqueue("in 20", at: moment + .minutes(20), unique: "k")
    #expect(first == same)
    try await house.enqueue("in 5", at: moment + .minutes(5), unique: "k")
    try await house.enqueue("other key", unique: "l")
    try await house.enqueue("no key")
    try await house.enqueue("no key")
    let runner = house.runner { [notes] job, _ in notes.write(job.name) }
    try await runner.drain()
    #expect(notes.all == ["other key", "no key", "no key"])
    house.clock.advance(by: .minutes(5))
    try await runner.drain()
    #expect(notes.all.last == "in 5")
    house.clock.advance(by: .hours(1))
    #expect(try await runner.drain() == 0)
  }

  @Test("run once more when they are asked for while they run", arguments: Engine.allCases)
  func again(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("first", unique: "k")
    let runner = house.runner { [notes, house] job, _ in
      notes.write(job.name)
      if job.name == "first" {
        try await house.enqueue("second", unique: "k")
        try await house.enqueue("third", unique: "k")
      }
    }
    try await runner.drain()
    #expect(notes.all == ["first", "third"])
  }

  @Test("live again when they are asked for after their death", arguments: Engine.allCases)
  func dead(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    try await house.enqueue("a", unique: "k")
    try await house.runner { _, _ in throw GiveUp("no") }.drain()
    try await house.enqueue("a", unique: "k")
    #expect(try await house.queue.deadJobs(of: house.tenant).isEmpty)
    try await house.runner { [notes] _, context in notes.write("try \(context.attempt)") }.drain()
    #expect(notes.all == ["try 1"])
  }

  @Test("belong to one tenant", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let other = try await house.anotherTenant()
    try await house.enqueue("ours", unique: "k")
    try await house.enqueue("theirs", for: other, unique: "k")
    try await house.runner { [notes] job, _ in notes.write(job.name) }.drain()
    #expect(notes.all == ["ours", "theirs"])
  }

  @Test("can be taken back before they begin", arguments: Engine.allCases)
  func cancelling(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let queue = house.queue
    try await house.enqueue("a", at: house.clock.now + .minutes(1), unique: "k")
    let taken = try await house.database.write(for: house.tenant) { tx in
      [
        try queue.cancel(Errand.self, unique: "k", in: tx),
        try queue.cancel(Errand.self, unique: "k", in: tx),
      ]
    }
    #expect(taken == [true, false])
  }
}
