import Store

/// One read transaction of a connection of its own: writers go on beside it.
final class SQLiteSnapshot: Snapshot {
  private let connection: SQLiteConnection
  init(_ connection: SQLiteConnection) { self.connection = connection }

  func schema() throws(StoreFailure) -> Int {
    let hasMigrations = try connection.command(
      "SELECT 1 AS one FROM sqlite_schema WHERE type = 'table' AND name = 'migration'")
    guard !hasMigrations.isEmpty else { return 0 }
    return try connection.command("SELECT coalesce(max(number), 0) AS number FROM migration")
      .first?.int("number") ?? 0
  }

  /// Virtual tables and those behind them are derived.
  func tables() throws(StoreFailure) -> [StoredTable] {
    let found = try connection.command(
      """
      SELECT s.name AS name FROM sqlite_schema s
        JOIN pragma_table_list l ON l.schema = 'main' AND l.name = s.name
       WHERE l.type = 'table' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND s.name <> 'migration'
       ORDER BY s.rowid
      """)
    var tables: [StoredTable] = []
    for row in found {
      let name = try row.text("name")
      var columns: [String] = []
      let listed = try connection.command(
        "SELECT name FROM pragma_table_info('\(name)') ORDER BY cid")
      for column in listed { columns.append(try column.text("name")) }
      tables.append(StoredTable(name: name, columns: columns))
    }
    return tables
  }

  func count(of table: StoredTable) throws(StoreFailure) -> Int {
    try connection.command("SELECT count(*) AS number FROM \"\(table.name)\"").first?
      .int("number") ?? 0
  }

  func rows(of table: StoredTable, _ visit: ([SQL.Value]) throws -> Void) throws {
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    try connection.stream("SELECT \(columns) FROM \"\(table.name)\"", visit)
  }
}

/// Takes rows in, some thousands to a transaction: the log of one for all would be as long as the file.
final class SQLiteFilling: Filling {
  private static let rowsToACommit = 20_000
  private let connection: SQLiteConnection
  private var rows = 0

  init(_ connection: SQLiteConnection) { self.connection = connection }

  func add(_ rows: [[SQL.Value]], to table: StoredTable) throws(StoreFailure) {
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let places = table.columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let insert = "INSERT INTO \"\(table.name)\" (\(columns)) VALUES (\(places))"
    for row in rows {
      if !connection.isInTransaction { try connection.command("BEGIN IMMEDIATE") }
      try connection.run(insert, with: row)
      self.rows += 1
      if self.rows.isMultiple(of: Self.rowsToACommit) { try connection.command("COMMIT") }
    }
  }

  /// The log goes into the file, so that the file alone is the database.
  func finish() throws(StoreFailure) {
    if connection.isInTransaction { try connection.command("COMMIT") }
    try connection.command("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
