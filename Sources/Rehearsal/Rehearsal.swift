import Foundation
import Kit
import Store
import StoreSQLite

/// The house with the doors shut: a real database of its own, a clock that stands still, and one
/// tenant. What it made on disk goes away with it.
///
///     @Suite("Solving") struct SolvingTests {
///       @Test("is recorded once", arguments: Engine.allCases)
///       func once(engine: Engine) async throws {
///         let house = try await Rehearsal(engine)
///         house.clock.advance(by: .hours(1))
///       }
///     }
package final class Rehearsal: Sendable {
  package let engine: Engine
  package let database: any Database
  /// Monday, 2 March 2026, 09:00 UTC at the start.
  package let clock: Clock
  package let world: World
  package let tenant: TenantID
  /// A folder for files of the test; removed at the end.
  package let folder: URL
  let storage: any RehearsalStorage

  package init(_ engine: Engine = .sqlite, migrations: [Migration] = Schema.migrations)
    async throws
  {
    self.engine = engine
    clock = Clock(at: Date(timeIntervalSince1970: 1_772_442_000))
    world = .standing(by: clock)
    folder = URL(filePath: try ProcessFolder.make(engine.rawValue))
    switch engine {
    case .sqlite: storage = SQLiteFile(path: folder.appending(path: "desk.sqlite").path)
    case .postgres: storage = try await PostgresCopy(of: migrations, world: world)
    }
    database = try await storage.open(world)
    try await database.migrate(migrations)
    tenant = world.id()
    try await addTenant(tenant, slug: "acme", name: "Acme")
  }

  deinit {
    storage.discard(after: database)
    try? FileManager.default.removeItem(at: folder)
  }

  /// A second program on the same storage: another node, or the same one after a restart. Close it
  /// before the test ends.
  package func open() async throws -> any Database { try await storage.open(world) }

  /// How many rows all statements so far went through for want of an index; on SQLite only. A test of
  /// a list or a queue looks at what its question adds.
  package var scannedRows: Int { (database as? SQLiteDatabase)?.scannedRows ?? 0 }

  /// One more business on the same desk.
  package func anotherTenant(_ slug: String = "umbra") async throws -> TenantID {
    let id: TenantID = world.id()
    try await addTenant(id, slug: slug, name: slug.capitalized)
    return id
  }

  private func addTenant(_ id: TenantID, slug: String, name: String) async throws {
    let service: Identifier<Never> = world.id()
    let now = clock.now
    try await database.writeHouse { tx in
      try tx.run(
        """
        INSERT INTO tenant (id, slug, name, settings, service_user_id, created_at)
        VALUES (\(id), \(slug), \(name), '{}', \(service), \(now))
        """)
    }
  }
}

/// Where a rehearsal's rows are, and how they go away.
protocol RehearsalStorage: Sendable {
  func open(_ world: World) async throws -> any Database
  func discard(after database: any Database)
}

struct SQLiteFile: RehearsalStorage {
  let path: String

  func open(_ world: World) async throws -> any Database {
    try SQLiteDatabase(path: path, world: world)
  }

  /// The folder around it is removed by the rehearsal.
  func discard(after database: any Database) {}
}
