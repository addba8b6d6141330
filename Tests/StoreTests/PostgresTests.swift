import Foundation
import Kit
import Rehearsal
import Store
import StorePostgres
import Synchronization
import Testing

@Suite("PostgreSQL: colliding and coming back")
struct PostgresTests {
  @Test("of two transactions in a deadlock one is run again, and both are kept")
  func deadlock() async throws {
    let house = try await Rehearsal.withSamples(.postgres)
    try await house.insert(label: "a", number: 0)
    try await house.insert(label: "b", number: 0)
    let runs = Tally()
    let bothHold = Meeting(of: 2)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (first, second) in [("a", "b"), ("b", "a")] {
        group.addTask { [tenant = house.tenant] in
          try await house.database.write(for: tenant) { tx in
            runs.raise()
            func raise(_ label: String) throws(StoreFailure) {
              try tx.run(
                """
                UPDATE sample SET number = number + 1
                WHERE tenant_id = \(tx.tenant) AND label = \(label)
                """)
            }
            try raise(first)
            bothHold.wait()
            try raise(second)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(runs.count == 3)
    let sum = try await house.answer {
      "SELECT CAST(sum(number) AS BIGINT) AS answer FROM sample WHERE tenant_id = \($0)"
    }
    #expect(sum == .integer(4))
  }

  @Test("after every connection was cut, work goes on")
  func reconnecting() async throws {
    let house = try await Rehearsal.withSamples(.postgres)
    try await house.insert(label: "before")
    try await house.cutConnections()
    try await house.insert(label: "after")
    #expect(try await house.labels() == ["before", "after"])
  }

  @Test("a transaction cut off before its commit is run again, once kept")
  func cutOff() async throws {
    let house = try await Rehearsal.withSamples(.postgres)
    let (entered, enter) = AsyncStream.makeStream(of: Void.self)
    let gate = DispatchSemaphore(value: 0)
    let runs = Tally()
    async let writing: Void = house.database.write(for: house.tenant) { [world = house.world] tx in
      try tx.insert(label: "once", id: world.id())
      if runs.raise() == 1 {
        enter.yield()
        gate.wait()
      }
      try tx.run("SELECT 1 AS one FROM sample WHERE tenant_id = \(tx.tenant)")
    }
    for await _ in entered { break }
    try await house.cutConnections()
    gate.signal()
    try await writing
    #expect(try await house.labels() == ["once"])
  }

  @Test("pokes reach other programs")
  func pokesAcross() async throws {
    let house = try await Rehearsal(.postgres)
    let other = try await house.open()
    let pokes = other.pokes("news")
    // A listener that is still connecting hears nothing yet: one says it until it is heard.
    let speaking = Task {
      while !Task.isCancelled {
        try await house.database.write(for: house.tenant) { $0.poke("news") }
      }
    }
    for await poke in pokes {
      #expect(poke == Poke("news", tenant: house.tenant))
      break
    }
    speaking.cancel()
    _ = await speaking.result
    await other.close()
  }

  @Test("a server that is not there is unavailable, not an endless wait")
  func absent() async throws {
    let world = World.standingStill(at: Date(milliseconds: 0))
    let database = PostgresDatabase(url: "postgres://nobody@127.0.0.1:1/none", world: world)
    #expect(
      await failure { try await database.migrate(Schema.migrations) }?.isUnavailable == true)
    await database.close()
  }
}

/// Lets the first `count` through together, and everybody after them at once.
private final class Meeting: Sendable {
  private let missing: Mutex<Int>
  private let door = DispatchSemaphore(value: 0)
  init(of count: Int) { missing = Mutex(count) }

  func wait() {
    let left = missing.withLock { missing in
      missing -= 1
      return missing
    }
    if left > 0 {
      door.wait()
    } else if left == 0 {
      door.signal()
    }
  }
}
