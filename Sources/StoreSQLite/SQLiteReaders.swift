import Store
import Synchronization

/// Read-only connections, as many as there are threads that read at once; eight are kept.
final class SQLiteReaders: Sendable {
  private struct Pool {
    var idle: [SQLiteConnection] = []
    var tenantTables: Set<String> = []
    /// Connections opened before the last migration are not taken back.
    var generation = 0
    var isClosed = false
  }
  private let path: String
  private let pool = Mutex(Pool())

  private let scans: ScanCount

  init(path: String, scans: ScanCount) {
    self.path = path
    self.scans = scans
  }

  func guardTables(_ names: Set<String>) {
    pool.withLock {
      $0.tenantTables = names
      $0.idle = []
      $0.generation += 1
    }
  }

  func close() {
    pool.withLock {
      $0.isClosed = true
      $0.idle = []
    }
  }

  func run<Outcome>(
    _ door: SQLiteConnection.Door, _ work: (SQLiteConnection) throws -> Outcome
  ) throws -> Outcome {
    let (connection, generation) = try take()
    defer { give(connection, generation) }
    try connection.command("BEGIN")
    connection.begin(door)
    do {
      let outcome = try work(connection)
      if let failure = connection.failure { throw failure }
      try connection.command("COMMIT")
      return outcome
    } catch {
      if connection.isInTransaction { try connection.command("ROLLBACK") }
      throw error
    }
  }

  private func take() throws(StoreFailure) -> (SQLiteConnection, generation: Int) {
    let (connection, tables, generation, isClosed) = pool.withLock {
      ($0.idle.popLast(), $0.tenantTables, $0.generation, $0.isClosed)
    }
    guard !isClosed else { throw .unavailable("the database is closed") }
    if let connection { return (connection, generation) }
    let new = try SQLiteConnection(path: path, role: .reader, scans: scans)
    new.tenantTables = tables
    return (new, generation)
  }

  private func give(_ connection: SQLiteConnection, _ generation: Int) {
    pool.withLock {
      guard !$0.isClosed, generation == $0.generation, $0.idle.count < 8,
        !connection.isInTransaction
      else { return }
      $0.idle.append(connection)
    }
  }
}
