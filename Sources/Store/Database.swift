import Kit

/// Names the business that owns a row. Every key starts with one.
package enum Tenancy {}
package typealias TenantID = Identifier<Tenancy>

package enum Engine: String, Sendable, CaseIterable {
  case sqlite
  case postgres
}

/// The storage port: one adapter for SQLite, one for PostgreSQL.
///
/// Rooms own their tables and write their SQL in place. What the adapters hide is the wire,
/// not the language. Closures are synchronous and run on the adapter's own threads, so no network
/// call can stand in a transaction; they may be run again (a serialisation failure, a batch that
/// failed) and so touch nothing outside.
package protocol Database: Sendable {
  var engine: Engine { get }

  /// Runs `work` in one transaction that sees one tenant: everything it did is kept, or nothing
  /// is. Returns after the commit is durable.
  @discardableResult
  func write<Result: Sendable>(
    for tenant: TenantID, _ work: @escaping @Sendable (Transaction) throws -> Result
  ) async throws -> Result

  /// Short, indexed reads of one tenant on one snapshot. Writing here is refused.
  func read<Result: Sendable>(
    for tenant: TenantID, _ work: @escaping @Sendable (Transaction) throws -> Result
  ) async throws -> Result

  /// A transaction over the declared house tables: tenants, sign-in, token and inbox look-up,
  /// job claims, schedule, migrations. It sees no tenant's rows.
  @discardableResult
  func writeHouse<Result: Sendable>(
    _ work: @escaping @Sendable (HouseTransaction) throws -> Result
  ) async throws -> Result

  func readHouse<Result: Sendable>(
    _ work: @escaping @Sendable (HouseTransaction) throws -> Result
  ) async throws -> Result

  /// The pokes that committed transactions leave on a channel, from now on; on PostgreSQL also those
  /// of other processes.
  func pokes(_ channel: String) -> AsyncStream<Poke>

  /// Brings the schema to `migrations.last`, under a lock, each step in a transaction of its own,
  /// after a restore point where the engine has files of ours. A database that is already further
  /// is refused with `StoreFailure.tooNew`.
  func migrate(_ migrations: [Migration]) async throws

  /// Shows everything of one moment, every tenant's rows, to a backup. Runs on a thread of its own and
  /// holds up nobody; it may not change anything.
  func snapshot<Result: Sendable>(
    _ work: @escaping @Sendable (any Snapshot) throws -> Result
  ) async throws -> Result

  /// Fills tables that are empty, for a restore. Nobody else may use the database meanwhile. On PostgreSQL
  /// all is kept or nothing; on SQLite a file that could not be filled is of no use.
  func fill(_ work: @escaping @Sendable (any Filling) throws -> Void) async throws

  /// Waits for writes under way and closes every connection.
  func close() async
}

/// What an adapter gives to a transaction: statements in, rows out.
package protocol Connection: AnyObject {
  /// After a statement that failed the transaction is lost: every further statement throws the same
  /// failure, and so does the commit. Conflicts are met by `ON CONFLICT`, not by catching.
  func run(_ sql: SQL) throws(StoreFailure) -> [Row]
  /// Kept until the commit, then sent; forgotten when the transaction is.
  func poke(_ poke: Poke)
}

/// A transaction opened for one tenant. It must not leave its closure.
package struct Transaction {
  package let tenant: TenantID
  private let connection: any Connection

  package init(tenant: TenantID, connection: any Connection) {
    self.tenant = tenant
    self.connection = connection
  }

  /// Runs a statement. One that does not bind the tenant is refused, on both engines alike:
  /// PostgreSQL would hide other tenants' rows, SQLite would not.
  @discardableResult
  package func run(_ sql: SQL) throws(StoreFailure) -> [Row] {
    guard sql.values.contains(.id(high: tenant.high, low: tenant.low)) else {
      throw .unscoped(statement: sql.text)
    }
    return try connection.run(sql)
  }

  /// Wakes who listens on `channel`, once this transaction is durable.
  package func poke(_ channel: String) { connection.poke(Poke(channel, tenant: tenant)) }
}

/// A transaction over the house tables.
package struct HouseTransaction {
  private let connection: any Connection
  package init(connection: any Connection) { self.connection = connection }

  @discardableResult
  package func run(_ sql: SQL) throws(StoreFailure) -> [Row] { try connection.run(sql) }

  /// Wakes who listens on `channel`, once this transaction is durable.
  package func poke(_ channel: String) { connection.poke(Poke(channel)) }
}

extension Transaction {
  package func rows<Value>(
    _ sql: SQL, as decode: (Row) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> [Value] {
    var values: [Value] = []
    for row in try run(sql) { values.append(try decode(row)) }
    return values
  }
  package func first<Value>(
    _ sql: SQL, as decode: (Row) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value? {
    guard let row = try run(sql).first else { return nil }
    return try decode(row)
  }
}

extension HouseTransaction {
  package func rows<Value>(
    _ sql: SQL, as decode: (Row) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> [Value] {
    var values: [Value] = []
    for row in try run(sql) { values.append(try decode(row)) }
    return values
  }
  package func first<Value>(
    _ sql: SQL, as decode: (Row) throws(StoreFailure) -> Value
  ) throws(StoreFailure) -> Value? {
    guard let row = try run(sql).first else { return nil }
    return try decode(row)
  }
}
