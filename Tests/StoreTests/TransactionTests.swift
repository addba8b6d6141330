import Foundation
import Kit
import Rehearsal
import Store
import Synchronization
import Testing

private struct Stop: Error {}

@Suite("Transactions")
struct TransactionTests {
  @Test("keep everything or nothing", arguments: Engine.allCases)
  func atomic(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    await #expect(throws: Stop.self) {
      try await house.database.write(for: house.tenant) { [world = house.world] tx in
        try tx.insert(label: "a", id: world.id())
        throw Stop()
      }
    }
    #expect(try await house.labels().isEmpty)
  }

  @Test(
    "of many writers at once are all kept, and a failing one takes no other along",
    arguments: Engine.allCases)
  func manyWriters(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let failures = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask { [world = house.world, tenant = house.tenant] in
          do {
            try await house.database.write(for: tenant) { tx in
              try tx.insert(label: "\(number)", id: world.id())
              if number % 10 == 0 { throw Stop() }
            }
            return false
          } catch is Stop { return true }
        }
      }
      var failures = 0
      for try await hasFailed in group where hasFailed { failures += 1 }
      return failures
    }
    #expect(failures == 20)
    let labels = try await house.labels()
    #expect(Set(labels) == Set((0..<200).filter { $0 % 10 != 0 }.map(String.init)))
    #expect(labels.count == 180)
  }

  @Test("that count up together lose no step", arguments: Engine.allCases)
  func counting(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let values = try await withThrowingTaskGroup(of: Int?.self) { group in
      for _ in 0..<50 {
        group.addTask { [tenant = house.tenant] in
          try await house.database.write(for: tenant) { tx in
            try tx.first(
              """
              INSERT INTO counter (tenant_id, name, value) VALUES (\(tx.tenant), 'n', 1)
              ON CONFLICT (tenant_id, name) DO UPDATE SET value = counter.value + 1 RETURNING value
              """
            ) { row throws(StoreFailure) in try row.int("value") }
          }
        }
      }
      var values: Set<Int?> = []
      for try await value in group { values.insert(value) }
      return values
    }
    #expect(values == Set((1...50).map(Optional.some)))
  }

  @Test(
    "are seen by other programs once they are kept, and survive a restart",
    arguments: Engine.allCases)
  func durable(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let other = try await house.open()
    try await house.insert(label: "a")
    #expect(try await house.labels(in: other) == ["a"])
    await other.close()
    await house.database.close()
    let again = try await house.open()
    #expect(try await house.labels(in: again) == ["a"])
    await again.close()
  }

  @Test("are refused after the end, and those under way are finished", arguments: Engine.allCases)
  func closing(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let database = try await house.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { [world = house.world, tenant = house.tenant] in
          do {
            try await database.write(for: tenant) { tx in
              try tx.insert(label: "\(number)", id: world.id())
            }
          } catch let failure as StoreFailure where failure.isUnavailable {}
        }
      }
      group.addTask { await database.close() }
      try await group.waitForAll()
    }
    #expect(
      await failure { _ = try await house.labels(in: database) }?.isUnavailable == true)
    await database.close()
  }

  @Test("poke who listens, after the commit and only then", arguments: Engine.allCases)
  func pokes(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    var pokes = house.database.pokes("news").makeAsyncIterator()
    try? await house.database.write(for: house.tenant) { tx in
      tx.poke("news")
      throw Stop()
    }
    try await house.database.writeHouse { $0.poke("other news") }
    try await house.database.write(for: house.tenant) { [world = house.world] tx in
      try tx.insert(label: "a", id: world.id())
      tx.poke("news")
      tx.poke("news")
    }
    #expect(await pokes.next() == Poke("news", tenant: house.tenant))
    try await house.database.writeHouse { $0.poke("news") }
    #expect(await pokes.next() == Poke("news"))
  }
}
