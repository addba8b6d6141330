/// A table as it stands in a database.
package struct StoredTable: Sendable, Hashable, Codable {
  package let name: String
  /// In the order in which a row's values stand.
  package let columns: [String]

  package init(name: String, columns: [String]) {
    self.name = name
    self.columns = columns
  }
}

/// The whole database at one moment, every tenant of it: for a backup, never for a room.
package protocol Snapshot: AnyObject {
  /// The number of the last migration; 0 where there was none.
  func schema() throws(StoreFailure) -> Int
  /// All tables but that of the migrations, in the order in which they were made. What is derived
  /// from them, such as an index for full-text search, is not among them.
  func tables() throws(StoreFailure) -> [StoredTable]
  func count(of table: StoredTable) throws(StoreFailure) -> Int
  /// Shows each row once, in no order. Few rows are in memory at a time.
  func rows(of table: StoredTable, _ visit: ([SQL.Value]) throws -> Void) throws
}

/// A database that is being filled from a backup: for a restore, never for a room.
package protocol Filling: AnyObject {
  /// Adds rows as they are. Keys that point at other tables must find what they point at.
  func add(_ rows: [[SQL.Value]], to table: StoredTable) throws(StoreFailure)
}
