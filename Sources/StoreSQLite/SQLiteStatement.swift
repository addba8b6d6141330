internal import CSQLite
import Foundation
import Store

/// A prepared statement: bound, stepped to its end, reset.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let statement: OpaquePointer
  private var columns: Row.Columns
  /// How many rows the last run stepped over in a full scan.
  private(set) var scannedRows = 0

  init(_ text: String, on handle: OpaquePointer) throws(StoreFailure) {
    var text = text
    var statement: OpaquePointer?
    var code = SQLITE_OK
    var isOneStatement = true
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var tail: UnsafePointer<CChar>?
        code = sqlite3_prepare_v3(
          handle, characters.baseAddress, Int32(characters.count),
          UInt32(SQLITE_PREPARE_PERSISTENT), &statement, &tail)
        guard let tail, let start = characters.baseAddress else { return }
        isOneStatement = characters[start.distance(to: tail)...].allSatisfy { $0 == 32 || $0 == 10 }
      }
    }
    guard code == SQLITE_OK else { throw StoreFailure(code: code, on: handle) }
    guard isOneStatement, let statement else {
      sqlite3_finalize(statement)
      throw .refused("exactly one statement is run at a time: \(text)")
    }
    self.handle = handle
    self.statement = statement
    columns = SQLiteStatement.columns(of: statement)
  }

  deinit { sqlite3_finalize(statement) }

  func run(with values: [SQL.Value]) throws(StoreFailure) -> [Row] {
    guard sqlite3_bind_parameter_count(statement) == values.count else {
      throw .refused("\(values.count) values for another number of places")
    }
    defer {
      scannedRows = Int(sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1))
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    var large: [(index: Int32, value: SQL.Value)] = []
    var code = SQLITE_OK
    for (position, value) in values.enumerated() where code == SQLITE_OK {
      let index = Int32(position + 1)
      if value.isLarge { large.append((index, value)) } else { code = bind(value, at: index) }
    }
    var rows: [Row] = []
    if code == SQLITE_OK {
      lend(large[...], code: &code) { code in code = step(into: &rows) }
    }
    guard code == SQLITE_DONE else { throw StoreFailure(code: code, on: handle) }
    return rows
  }

  /// Shows each row as it comes, so that only one is in memory. For statements without values.
  func stream(_ visit: ([SQL.Value]) throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else { throw StoreFailure(code: code, on: handle) }
        return
      }
      try visit((0..<Int32(columns.names.count)).map(value))
    }
  }

  /// Small values are copied by SQLite.
  private func bind(_ value: SQL.Value, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, number)
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .id(let high, let low):
      return withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
        sqlite3_bind_blob(statement, index, $0.baseAddress, 16, copied)
      }
    case .text(var text):
      return text.withUTF8 { bind($0, at: index, as: copied) }
    case .bytes(let data):
      return data.withUnsafeBytes { bytes in
        // No address would mean NULL.
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(statement, index, 0)
          : sqlite3_bind_blob(statement, index, bytes.baseAddress, Int32(bytes.count), copied)
      }
    }
  }

  /// Large values stay where they are, which holds for as long as the closures that lend them:
  /// hence `body`, the run itself, is called inside of all of them.
  private func lend(
    _ values: ArraySlice<(index: Int32, value: SQL.Value)>, code: inout Int32,
    _ body: (inout Int32) -> Void
  ) {
    guard let first = values.first else { return body(&code) }
    let rest = values.dropFirst()
    switch first.value {
    case .text(var text):
      text.withUTF8 { bytes in
        code = bind(bytes, at: first.index, as: lent)
        if code == SQLITE_OK { lend(rest, code: &code, body) }
      }
    case .bytes(let data):
      data.withUnsafeBytes { bytes in
        code = sqlite3_bind_blob64(
          statement, first.index, bytes.baseAddress, UInt64(bytes.count), lent)
        if code == SQLITE_OK { lend(rest, code: &code, body) }
      }
    default: lend(rest, code: &code, body)
    }
  }

  private func bind(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int32, as lifetime: sqlite3_destructor_type?
  ) -> Int32 {
    guard let start = bytes.baseAddress else {
      return sqlite3_bind_text(statement, index, "", 0, copied)
    }
    return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      sqlite3_bind_text64(
        statement, index, $0, UInt64(bytes.count), lifetime, UInt8(SQLITE_UTF8))
    }
  }

  /// Runs to the end and returns the last code: `SQLITE_DONE` when all went well.
  private func step(into rows: inout [Row]) -> Int32 {
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else { return code }
      // A statement that SQLite prepared again after a change of the schema may have other columns.
      if rows.isEmpty, Int(sqlite3_column_count(statement)) != columns.names.count {
        columns = SQLiteStatement.columns(of: statement)
      }
      rows.append(Row(columns: columns, values: (0..<Int32(columns.names.count)).map(value)))
    }
  }

  private func value(_ column: Int32) -> SQL.Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_NULL: return .null
    case SQLITE_TEXT:
      let start = sqlite3_column_text(statement, column)
      let bytes = UnsafeBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, column)))
      return .text(String(decoding: bytes, as: UTF8.self))
    default:
      let start = sqlite3_column_blob(statement, column)
      let bytes = UnsafeRawBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(statement, column)))
      guard bytes.count == 16 else { return .bytes(Data(bytes)) }
      return .id(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  private static func columns(of statement: OpaquePointer) -> Row.Columns {
    Row.Columns(
      (0..<sqlite3_column_count(statement)).map { index in
        sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
      })
  }
}

extension SQL.Value {
  /// Whether copying it would cost more than lending it.
  fileprivate var isLarge: Bool {
    switch self {
    case .text(let text): text.utf8.count >= 512
    case .bytes(let data): data.count >= 512
    default: false
    }
  }
}

/// SQLITE_TRANSIENT and SQLITE_STATIC: macros that Swift cannot read.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
private let lent: sqlite3_destructor_type? = nil
