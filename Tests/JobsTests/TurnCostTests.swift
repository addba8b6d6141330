import Foundation
import Jobs
import Kit
import Rehearsal
import Store
import Testing

@Suite("The cost of a turn")
struct TurnCostTests {
  @Test("does not grow with ten thousand due jobs and as many timers")
  func scans() async throws {
    let house = try await Rehearsal()
    let quiet = try await house.anotherTenant()
    for (tenant, moment) in [(house.tenant, house.clock.now), (quiet, house.clock.now + .days(1))] {
      try await house.database.write(for: tenant) { [queue = house.queue] tx in
        for number in 0..<10_000 {
          try queue.enqueue(Errand(name: "\(number)"), in: tx, at: moment)
        }
      }
    }
    let runner = house.runner { _, _ in }
    let before = house.scannedRows
    for _ in 0..<20 { #expect(try await runner.runNext()) }
    let cost = house.scannedRows - before
    #expect(cost < 20 * 20, "\(cost) rows were gone through for 20 jobs")
  }
}
