import Foundation
import Jobs
import Kit
import Rehearsal
import Store
import Testing

@Suite("Schedules")
struct ScheduleTests {
  let notes = Notebook()

  @Test(
    "leave one job for each tenant at each moment, from one node only", arguments: Engine.allCases)
  func firing(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    _ = try await house.anotherTenant()
    let hourly = Schedule.every(.hours(1), "tidy") { Errand(name: "tidy") }
    let one = house.runner(schedules: [hourly]) { [notes] job, _ in notes.write(job.name) }
    let two = house.runner(schedules: [hourly]) { [notes] job, _ in notes.write(job.name) }
    #expect(try await one.drain() == 0)
    house.clock.advance(by: .hours(1))
    let ran = try await (one.drain(), two.drain())
    #expect(ran.0 + ran.1 == 2)
    #expect(notes.all == ["tidy", "tidy"])
    house.clock.advance(by: .minutes(59))
    #expect(try await one.drain() == 0)
  }

  @Test("make up once for what was missed", arguments: Engine.allCases)
  func missed(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let hourly = Schedule.every(.hours(1), "tidy") { Errand(name: "tidy") }
    let runner = house.runner(schedules: [hourly]) { [notes] job, _ in notes.write(job.name) }
    try await runner.drain()
    house.clock.advance(by: .days(3))
    #expect(try await runner.drain() == 1)
    #expect(try await runner.drain() == 0)
  }
}
