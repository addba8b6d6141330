import Foundation
import Store

/// One read transaction under REPEATABLE READ. The role that owns the tables may be held to the policies
/// like any other, so it speaks for one tenant after the other.
final class PostgresSnapshot: Snapshot {
  private let connection: PostgresConnection
  private let tenants: [String]
  /// Tables that begin with `tenant_id`: their policy shows nothing without a tenant.
  private let tenantTables: Set<String>

  init(_ connection: PostgresConnection) throws(StoreFailure) {
    self.connection = connection
    // Nothing is taken from a lock that another snapshot waits behind: reads take no time limit.
    var tables: Set<String> = []
    let found = try connection.command(
      """
      SELECT c.relname AS name FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
       WHERE c.relnamespace = current_schema()::regnamespace
         AND pg_get_expr(p.polqual, p.polrelid) NOT LIKE '%IS NULL%'
      """)
    for row in found { tables.insert(try row.text("name")) }
    tenantTables = tables
    let hasTenants = try connection.command("SELECT to_regclass('tenant') IS NOT NULL AS there")
    var tenants: [String] = []
    if try hasTenants.first?.text("there") == "t" {
      for row in try connection.command("SELECT id::text AS id FROM tenant ORDER BY id") {
        tenants.append(try row.text("id"))
      }
    }
    self.tenants = tenants
  }

  func schema() throws(StoreFailure) -> Int {
    let found = try connection.command("SELECT to_regclass('migration') IS NOT NULL AS there")
    guard try found.first?.text("there") == "t" else { return 0 }
    return try connection.command("SELECT coalesce(max(number), 0) AS number FROM migration")
      .first?.int("number") ?? 0
  }

  func tables() throws(StoreFailure) -> [StoredTable] {
    let found = try connection.command(
      """
      SELECT c.relname AS name, a.attname AS column FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
         AND c.relname <> 'migration' AND a.attnum > 0 AND NOT a.attisdropped
         AND a.attgenerated = ''
       ORDER BY c.oid, a.attnum
      """)
    var names: [String] = []
    var columns: [String: [String]] = [:]
    for row in found {
      let name = try row.text("name")
      if columns[name] == nil { names.append(name) }
      columns[name, default: []].append(try row.text("column"))
    }
    return names.map { StoredTable(name: $0, columns: columns[$0] ?? []) }
  }

  func count(of table: StoredTable) throws(StoreFailure) -> Int {
    var count = 0
    for part in parts(of: table) {
      try speak(for: part)
      count +=
        try connection.command("SELECT count(*) AS number FROM \(from(table, part))").first?
        .int("number") ?? 0
    }
    return count
  }

  func rows(of table: StoredTable, _ visit: ([SQL.Value]) throws -> Void) throws {
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    for part in parts(of: table) {
      try speak(for: part)
      try connection.command(
        "DECLARE copied BINARY NO SCROLL CURSOR FOR SELECT \(columns) FROM \(from(table, part))")
      while true {
        let rows = try connection.command("FETCH 200 FROM copied")
        for row in rows { try visit(try table.columns.map { try row.value($0) }) }
        if rows.count < 200 { break }
      }
      try connection.command("CLOSE copied")
    }
  }

  /// Each tenant, or nobody for a table of the house.
  private func parts(of table: StoredTable) -> [String?] {
    tenantTables.contains(table.name) ? tenants.map(Optional.some) : [nil]
  }

  private func from(_ table: StoredTable, _ tenant: String?) -> String {
    "\"\(table.name)\"" + (tenant.map { " WHERE tenant_id = '\($0)'" } ?? "")
  }

  private func speak(for tenant: String?) throws(StoreFailure) {
    try connection.command("SET LOCAL martlet.tenant = '\(tenant ?? "")'")
  }
}

/// Takes rows in by `COPY`, all in one transaction. Tables that hold their owner to their policies let
/// `COPY` pass for as long as it lasts; nobody sees that, for it is undone before the commit.
final class PostgresFilling: Filling {
  private let connection: PostgresConnection
  private var types: [String: [Int]] = [:]
  private var forced: [String] = []

  init(_ connection: PostgresConnection) { self.connection = connection }

  func add(_ rows: [[SQL.Value]], to table: StoredTable) throws(StoreFailure) {
    guard !rows.isEmpty else { return }
    let types = try types(of: table)
    var bytes: [UInt8] = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0]
    bytes += [UInt8](repeating: 0, count: 8)
    for row in rows {
      append(UInt16(row.count), to: &bytes)
      for (value, type) in zip(row, types) { append(value, as: type, to: &bytes) }
    }
    append(UInt16.max, to: &bytes)
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    try connection.copy(
      "COPY \"\(table.name)\" (\(columns)) FROM STDIN (FORMAT binary)", bytes)
  }

  func finish() throws(StoreFailure) {
    for name in forced {
      try connection.command("ALTER TABLE \"\(name)\" FORCE ROW LEVEL SECURITY")
    }
    forced = []
  }

  /// The types of a table's columns, asked for once.
  private func types(of table: StoredTable) throws(StoreFailure) -> [Int] {
    if let known = types[table.name] { return known }
    let found = try connection.command(
      """
      SELECT a.attname AS name, a.atttypid::bigint AS type, c.relforcerowsecurity::int AS forced
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.oid = to_regclass('\(table.name)') AND a.attnum > 0 AND NOT a.attisdropped
      """)
    var byName: [String: Int] = [:]
    for row in found { byName[try row.text("name")] = try row.int("type") }
    var types: [Int] = []
    for column in table.columns {
      guard let type = byName[column] else { throw .unexpected(column: column) }
      types.append(type)
    }
    if try found.first?.int("forced") == 1 {
      try connection.command("ALTER TABLE \"\(table.name)\" NO FORCE ROW LEVEL SECURITY")
      forced.append(table.name)
    }
    self.types[table.name] = types
    return types
  }

  /// Length and content; numbers as wide as their column (`pg_type.dat`).
  private func append(_ value: SQL.Value, as type: Int, to bytes: inout [UInt8]) {
    switch value {
    case .null: append(UInt32.max, to: &bytes)
    case .integer(let number):
      switch type {
      case 21:
        append(UInt32(2), to: &bytes)
        append(UInt16(truncatingIfNeeded: number), to: &bytes)
      case 23:
        append(UInt32(4), to: &bytes)
        append(UInt32(truncatingIfNeeded: number), to: &bytes)
      case 701: append(.real(Double(number)), as: type, to: &bytes)
      default:
        append(UInt32(8), to: &bytes)
        append(UInt64(bitPattern: number), to: &bytes)
      }
    case .real(let number):
      append(UInt32(8), to: &bytes)
      append(number.bitPattern, to: &bytes)
    case .text(let text):
      append(UInt32(text.utf8.count), to: &bytes)
      bytes += text.utf8
    case .bytes(let data):
      append(UInt32(data.count), to: &bytes)
      bytes += data
    case .id(let high, let low):
      append(UInt32(16), to: &bytes)
      append(high, to: &bytes)
      append(low, to: &bytes)
    }
  }

  private func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }
}
