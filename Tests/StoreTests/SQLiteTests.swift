import Foundation
import Kit
import Rehearsal
import Store
import StoreSQLite
import Testing

private struct Stop: Error {}

@Suite("SQLite: one commit for many")
struct SQLiteTests {
  /// Holds the writer inside of one closure until everybody else stands in the queue behind it.
  private func together(
    _ house: Rehearsal, _ pieces: [@Sendable (Transaction) throws -> Void]
  ) async throws -> [(any Error)?] {
    let (entered, enter) = AsyncStream.makeStream(of: Void.self)
    let gate = DispatchSemaphore(value: 0)
    async let holding: Void = house.database.write(for: house.tenant) { _ in
      enter.yield()
      gate.wait()
    }
    for await _ in entered { break }
    let outcomes = await withTaskGroup(of: (Int, (any Error)?).self) { group in
      for (index, piece) in pieces.enumerated() {
        group.addTask {
          do {
            try await house.database.write(for: house.tenant, piece)
            return (index, nil)
          } catch { return (index, error) }
        }
      }
      gate.signal()
      var outcomes = [(any Error)?](repeating: nil, count: pieces.count)
      for await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes
    }
    try await holding
    return outcomes
  }

  @Test("an error undoes its own savepoint and is thrown to its own caller")
  func savepoints() async throws {
    let house = try await Rehearsal.withSamples(.sqlite)
    let world = house.world
    let outcomes = try await together(
      house,
      (0..<30).map { number in
        { tx in
          try tx.insert(label: "\(number)", id: world.id())
          if number % 3 == 0 { throw Stop() }
          if number % 3 == 1 { try tx.insert(label: "\(number)", id: world.id()) }
        }
      })
    for (number, outcome) in outcomes.enumerated() {
      switch number % 3 {
      case 0: #expect(outcome is Stop)
      case 1: #expect((outcome as? StoreFailure)?.isConflict == true)
      default: #expect(outcome == nil)
      }
    }
    #expect(try await Set(house.labels()) == Set((0..<30).filter { $0 % 3 == 2 }.map(String.init)))
  }

  @Test("a full disk says so, keeps what was there, and is over when there is space again")
  func full() async throws {
    let house = try await Rehearsal.withSamples(.sqlite)
    let database = try #require(house.database as? SQLiteDatabase)
    try await house.insert(label: "before")
    try await database.limit(pages: database.pages() + 10)
    let big = String(repeating: "x", count: 30_000)
    var kept = 0
    var last: StoreFailure?
    while last == nil {
      last = await failure { try await house.insert(label: "\(kept) \(big)") }
      if last == nil { kept += 1 }
      try #require(kept < 100)
    }
    #expect(last?.isFull == true)
    #expect(try await house.labels().count == kept + 1)
    #expect(try await house.labels().first == "before")
    try await database.limit(pages: 1_000_000)
    try await house.insert(label: "after")
    #expect(try await house.labels().last == "after")
  }

  @Test("a full disk ends the whole batch: nobody in it is told that it was kept")
  func fullBatch() async throws {
    let house = try await Rehearsal.withSamples(.sqlite)
    let database = try #require(house.database as? SQLiteDatabase)
    try await database.limit(pages: database.pages() + 10)
    let world = house.world
    let big = String(repeating: "x", count: 200_000)
    let outcomes = try await together(
      house,
      (0..<5).map { number in
        { tx in try tx.insert(label: number == 4 ? big : "\(number)", id: world.id()) }
      })
    // Each was either kept and told so, or told that the disk is full and not kept.
    let labels = try await house.labels()
    for (number, outcome) in outcomes.enumerated() {
      if outcome == nil {
        #expect(labels.contains("\(number)"))
      } else {
        #expect((outcome as? StoreFailure)?.isFull == true)
        #expect(!labels.contains("\(number)"))
      }
    }
    #expect((outcomes[4] as? StoreFailure)?.isFull == true)
  }

  @Test("a file that cannot be opened is explained")
  func unopenable() async throws {
    let house = try await Rehearsal()
    let path = house.folder.appending(path: "absent/desk.sqlite").path
    #expect(throws: StoreFailure.self) { try SQLiteDatabase(path: path, world: house.world) }
    let text = house.folder.appending(path: "text")
    try Data("This is not a database, however long one looks at it.".utf8).write(to: text)
    let problem = #expect(throws: StoreFailure.self) {
      try SQLiteDatabase(path: text.path, world: house.world)
    }
    #expect(problem?.isUnavailable == true)
  }

  @Test("a commit is synced and readers are not kept waiting")
  func pragmas() async throws {
    let house = try await Rehearsal()
    let path = house.folder.appending(path: "desk.sqlite").path
    #expect(FileManager.default.fileExists(atPath: "\(path)-wal"))
    let (entered, enter) = AsyncStream.makeStream(of: Void.self)
    let gate = DispatchSemaphore(value: 0)
    async let holding: Void = house.database.write(for: house.tenant) { tx in
      try tx.run("INSERT INTO counter (tenant_id, name, value) VALUES (\(tx.tenant), 'n', 1)")
      enter.yield()
      gate.wait()
    }
    for await _ in entered { break }
    let count = { @Sendable in
      try await house.answer { "SELECT count(*) AS answer FROM counter WHERE tenant_id = \($0)" }
    }
    #expect(try await count() == .integer(0))
    gate.signal()
    try await holding
    #expect(try await count() == .integer(1))
  }
}
