import Foundation
import Kit
import Store

/// One file, one writer thread, many readers.
///
/// Writes from everywhere meet in one queue. The writer takes what is there into one transaction,
/// with a savepoint for each closure, and resumes the callers after the commit: so one sync to disk
/// serves all of them. Reads run at once, on the caller's thread, on a read-only connection.
package final class SQLiteDatabase: Database {
  package let path: String
  private let writer: SQLiteWriter
  private let readers: SQLiteReaders
  private let board = PokeBoard()
  private let scans = ScanCount()
  private let world: World

  package var engine: Engine { .sqlite }

  /// Opens the file at `path`, or makes it.
  package init(path: String, world: World) throws(StoreFailure) {
    self.path = path
    self.world = world
    let connection = try SQLiteConnection(path: path, role: .writer, scans: scans)
    writer = SQLiteWriter(connection: connection, board: board)
    readers = SQLiteReaders(path: path, scans: scans)
  }

  deinit { writer.stop(then: {}) }

  @discardableResult
  package func write<Outcome: Sendable>(
    for tenant: TenantID, _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await writer.run(.tenant) { connection in
      try work(Transaction(tenant: tenant, connection: connection))
    }
  }

  @discardableResult
  package func writeHouse<Outcome: Sendable>(
    _ work: @escaping @Sendable (HouseTransaction) throws -> Outcome
  ) async throws -> Outcome {
    try await writer.run(.house) { connection in
      try work(HouseTransaction(connection: connection))
    }
  }

  package func read<Outcome: Sendable>(
    for tenant: TenantID, _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try readers.run(.tenant) { connection in
      try work(Transaction(tenant: tenant, connection: connection))
    }
  }

  package func readHouse<Outcome: Sendable>(
    _ work: @escaping @Sendable (HouseTransaction) throws -> Outcome
  ) async throws -> Outcome {
    try readers.run(.house) { connection in try work(HouseTransaction(connection: connection)) }
  }

  package func pokes(_ channel: String) -> AsyncStream<Poke> { board.stream(channel) }

  package func migrate(_ migrations: [Migration]) async throws {
    let tenantTables = Set(migrations.flatMap(\.tables).filter(\.isTenants).map(\.name))
    readers.guardTables(tenantTables)
    try await writer.runAlone { [path, world] connection in
      try SQLiteMigrator(connection: connection, path: path, world: world).migrate(migrations)
      connection.tenantTables = tenantTables
      connection.forgetStatements()
    }
  }

  package func snapshot<Outcome: Sendable>(
    _ work: @escaping @Sendable (any Snapshot) throws -> Outcome
  ) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { [path, scans] in
        continuation.resume(
          with: Result {
            let connection = try SQLiteConnection(path: path, role: .reader, scans: scans)
            defer { connection.close() }
            try connection.command("BEGIN")
            return try work(SQLiteSnapshot(connection))
          })
      }
      thread.name = "martlet-snapshot"
      thread.start()
    }
  }

  package func fill(_ work: @escaping @Sendable (any Filling) throws -> Void) async throws {
    try await writer.runAlone { connection in
      let filling = SQLiteFilling(connection)
      do {
        try work(filling)
        try filling.finish()
      } catch {
        if connection.isInTransaction { try connection.command("ROLLBACK") }
        throw error
      }
    }
  }

  /// How many rows all statements so far went through for want of an index: tests of lists and queues
  /// look at what a question adds.
  package var scannedRows: Int { scans.count }

  /// Lets the file grow to so many pages of 4 KB at most, as a full disk would.
  package func limit(pages: Int) async throws {
    try await writer.runAlone { connection in
      _ = try connection.command("PRAGMA max_page_count = \(pages)")
    }
  }

  /// How many pages the file has.
  package func pages() async throws -> Int {
    try await writer.runAlone { connection in
      try connection.command("PRAGMA page_count").first?.int("page_count") ?? 0
    }
  }

  package func close() async {
    await withCheckedContinuation { continuation in
      writer.stop(then: { continuation.resume() })
    }
    readers.close()
    board.close()
  }
}
