internal import CSQLite
import Foundation
import Store
import Synchronization

/// One handle of the C library with the statements prepared on it. Used by one thread at a time:
/// the writer's own, or whichever reader took it from the pool.
final class SQLiteConnection: Connection, @unchecked Sendable {
  enum Role {
    case writer
    case reader
  }
  /// Who is asking. A tenant's statements may only read and change rows; the house's may not see
  /// tables of tenants; the adapter itself may do everything.
  enum Door: Hashable {
    case adapter
    case tenant
    case house
  }

  let handle: OpaquePointer
  private let scans: ScanCount
  var door = Door.adapter
  /// The tables that the house door is kept away from.
  var tenantTables: Set<String> = []
  /// What went wrong in the transaction under way: nothing of it can be kept.
  private(set) var failure: StoreFailure?
  private(set) var pokes: [Poke] = []
  private var statements: [Door: [String: SQLiteStatement]] = [:]
  private var statementCount = 0
  private var isOpen = true

  init(path: String, role: Role, scans: ScanCount) throws(StoreFailure) {
    self.scans = scans
    let flags =
      role == .writer
      ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let handle else { throw .unavailable("cannot open \(path)") }
    self.handle = handle
    // From here on a failure closes the handle by `deinit`, which runs when a whole object is given up.
    guard code == SQLITE_OK else {
      throw .unavailable("cannot open \(path): \(String(cString: sqlite3_errmsg(handle)))")
    }
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, 10_000)
    sqlite3_set_authorizer(handle, authorize, Unmanaged.passUnretained(self).toOpaque())
    try configure(role)
  }

  deinit { close() }

  /// Lets go of the file. Nothing may be asked of the connection afterwards.
  func close() {
    forgetStatements()
    guard isOpen else { return }
    isOpen = false
    sqlite3_close_v2(handle)
  }

  /// FULL: a commit survives the loss of power (NORMAL in WAL would only survive a crash).
  /// 256 MB of the file are mapped, so that a read copies nothing; checkpoints come every 16 MB of
  /// log, and the log is cut back to 64 MB after a burst.
  private func configure(_ role: Role) throws(StoreFailure) {
    var pragmas = [
      "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA temp_store = MEMORY",
      "PRAGMA mmap_size = 268435456", "PRAGMA cache_size = -8000",
    ]
    switch role {
    case .writer:
      pragmas += [
        "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
        "PRAGMA wal_autocheckpoint = 4000", "PRAGMA journal_size_limit = 67108864",
      ]
    case .reader: pragmas.append("PRAGMA query_only = ON")
    }
    for pragma in pragmas { try command(pragma) }
  }

  /// Opens the door for a piece of work and forgets how the last one ended.
  func begin(_ door: Door) {
    self.door = door
    failure = nil
    pokes = []
  }

  func poke(_ poke: Poke) {
    if !pokes.contains(poke) { pokes.append(poke) }
  }

  func run(_ sql: SQL) throws(StoreFailure) -> [Row] {
    if let failure { throw failure }
    do {
      let statement = try statement(sql.text)
      defer { if statement.scannedRows > 0 { scans.add(statement.scannedRows) } }
      return try statement.run(with: sql.values)
    } catch {
      failure = error
      throw error
    }
  }

  /// A statement of the adapter's own: transaction control, pragmas, schema.
  @discardableResult
  func command(_ text: String) throws(StoreFailure) -> [Row] {
    let guest = door
    door = .adapter
    defer { door = guest }
    return try statement(text).run(with: [])
  }

  /// A statement of the adapter's own with values, which need not be put into its text first.
  func run(_ text: String, with values: [SQL.Value]) throws(StoreFailure) {
    door = .adapter
    _ = try statement(text).run(with: values)
  }

  /// Every row of a question of the adapter's own, one by one.
  func stream(_ text: String, _ visit: ([SQL.Value]) throws -> Void) throws {
    door = .adapter
    try statement(text).stream(visit)
  }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Texts with lists come in many lengths: past a few hundred, all are prepared afresh.
  private func statement(_ text: String) throws(StoreFailure) -> SQLiteStatement {
    if let statement = statements[door]?[text] { return statement }
    if statementCount >= 500 { forgetStatements() }
    let statement = try SQLiteStatement(text, on: handle)
    statements[door, default: [:]][text] = statement
    statementCount += 1
    return statement
  }

  func forgetStatements() {
    statements = [:]
    statementCount = 0
  }
}

/// Rows that statements went through one after the other for want of an index.
final class ScanCount: Sendable {
  private let rows = Atomic(0)
  func add(_ count: Int) { rows.add(count, ordering: .relaxed) }
  var count: Int { rows.load(ordering: .relaxed) }
}

/// Asked by SQLite for each thing that a statement would do, when it is prepared.
private func authorize(
  context: UnsafeMutableRawPointer?, action: Int32, first: UnsafePointer<CChar>?,
  second: UnsafePointer<CChar>?, database: UnsafePointer<CChar>?, trigger: UnsafePointer<CChar>?
) -> Int32 {
  guard let context else { return SQLITE_DENY }
  let connection = Unmanaged<SQLiteConnection>.fromOpaque(context).takeUnretainedValue()
  if connection.door == .adapter { return SQLITE_OK }
  switch action {
  case SQLITE_SELECT, SQLITE_FUNCTION, SQLITE_RECURSIVE: return SQLITE_OK
  case SQLITE_READ, SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE:
    guard connection.door == .house, let first else { return SQLITE_OK }
    return connection.tenantTables.contains(String(cString: first)) ? SQLITE_DENY : SQLITE_OK
  case SQLITE_PRAGMA:
    // The full-text module asks for it underneath an ordinary statement.
    return first.map { String(cString: $0) } == "data_version" ? SQLITE_OK : SQLITE_DENY
  default: return SQLITE_DENY
  }
}

extension StoreFailure {
  /// What the C library's result code means to the desk.
  init(code: Int32, on handle: OpaquePointer) {
    let text = "\(String(cString: sqlite3_errmsg(handle))) (SQLite \(code))"
    switch code & 0xff {
    // A value of the wrong type in a STRICT table is our mistake, not a conflict.
    case SQLITE_CONSTRAINT where code == wrongDatatype: self = .refused(text)
    case SQLITE_CONSTRAINT: self = .conflict(text)
    case SQLITE_FULL: self = .full(text)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_IOERR, SQLITE_NOMEM, SQLITE_CORRUPT, SQLITE_CANTOPEN,
      SQLITE_PROTOCOL, SQLITE_INTERRUPT, SQLITE_NOTADB:
      self = .unavailable(text)
    default: self = .refused(text)
    }
  }
}

/// SQLITE_CONSTRAINT_DATATYPE: a macro that Swift cannot read.
private let wrongDatatype = SQLITE_CONSTRAINT | 12 << 8
