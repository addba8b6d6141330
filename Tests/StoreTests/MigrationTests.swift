import Foundation
import Kit
import Rehearsal
import Store
import StoreSQLite
import Testing

@Suite("Migrations")
struct MigrationTests {
  private let second = Migration(
    9002, "second",
    """
    ALTER TABLE sample ADD COLUMN note {text};
    CREATE TABLE late (tenant_id {id} NOT NULL, id {id} NOT NULL, PRIMARY KEY (tenant_id, id)) {strict};
    """)

  private func numbers(_ database: any Database) async throws -> [Int] {
    try await database.readHouse { tx in
      try tx.rows("SELECT number FROM migration ORDER BY number") { row throws(StoreFailure) in
        try row.int("number")
      }
    }
  }

  @Test(
    "run each step once, in order, however often they are asked for", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let steps = Schema.migrations + [sampleTables, second]
    for _ in 1...2 { try await house.database.migrate(steps) }
    #expect(try await numbers(house.database) == steps.map(\.number))
    try await house.insert(label: "a")
    #expect(
      try await house.answer { "SELECT note AS answer FROM sample WHERE tenant_id = \($0)" }
        == .null)
  }

  @Test("of two programs that start at once are done by one", arguments: Engine.allCases)
  func atOnce(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let other = try await house.open()
    let steps = Schema.migrations + [sampleTables, second]
    async let one: Void = house.database.migrate(steps)
    async let two: Void = other.migrate(steps)
    _ = try await (one, two)
    #expect(try await numbers(other) == steps.map(\.number))
    await other.close()
  }

  @Test("refuse a database that a newer program wrote", arguments: Engine.allCases)
  func newer(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let known = Schema.migrations.last?.number ?? 0
    let refusal = await failure { try await house.database.migrate(Schema.migrations) }
    #expect(refusal == .tooNew(database: sampleTables.number, program: known))
    #expect(refusal.map { Problem(explaining: $0).message.contains("9001") } == true)
  }

  @Test("keep the finished steps when a later one fails", arguments: Engine.allCases)
  func failing(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let broken = Migration(9003, "broken", "CREATE TABLE fine (a {int});\nCREATE TABLE nonsense (;")
    let steps = Schema.migrations + [sampleTables, second]
    #expect(
      await failure { try await house.database.migrate(steps + [broken]) }?.isRefused == true)
    #expect(try await numbers(house.database) == steps.map(\.number))
    try await house.database.migrate(steps)
  }

  @Test("protect tables of later steps too", arguments: Engine.allCases)
  func protection(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.database.migrate(Schema.migrations + [sampleTables, second])
    try await house.database.write(for: house.tenant) { [world = house.world] tx in
      try tx.run("INSERT INTO late (tenant_id, id) VALUES (\(tx.tenant), \(world.id(Sample.self)))")
    }
    let seen = try? await house.database.readHouse { try $0.run("SELECT id FROM late") }
    #expect(seen?.count ?? 0 == 0)
  }

  @Test("leave a whole copy of an SQLite file behind before they change it")
  func restorePoint() async throws {
    let house = try await Rehearsal.withSamples(.sqlite)
    let path = house.folder.appending(path: "desk.sqlite").path
    #expect(!FileManager.default.fileExists(atPath: "\(path).before-1"))
    try await house.insert(label: "kept")
    try await house.database.migrate(Schema.migrations + [sampleTables, second])
    let copy = try SQLiteDatabase(path: "\(path).before-9002", world: house.world)
    #expect(try await house.labels(in: copy) == ["kept"])
    #expect(try await numbers(copy) == (Schema.migrations + [sampleTables]).map(\.number))
    await copy.close()
  }
}
