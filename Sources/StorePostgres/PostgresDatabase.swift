import Kit
import Store

/// A PostgreSQL database behind a few connections, each on a thread of its own.
///
/// Row-level security repeats what the port promises: a tenant's transaction names its tenant to the
/// server (`martlet.tenant`), and every table's policy compares. Superusers pass policies, so a
/// connection that signs in as one goes on as the plain role `martlet_app`.
package final class PostgresDatabase: Database {
  private let pool: PostgresPool
  private let listener: PostgresListener
  private let board = PokeBoard()
  private let url: String
  private let world: World

  package var engine: Engine { .postgres }

  /// Connects when first used. `url` is anything libpq takes: `postgres://user@host:5432/desk`.
  package init(url: String, world: World, connections: Int = 8) {
    self.url = url
    self.world = world
    listener = PostgresListener(url: url, board: board)
    pool = PostgresPool(url: url, limit: connections) { [board, listener] pokes in
      for poke in pokes { board.send(poke) }
      listener.tellOthers(pokes)
    }
  }

  deinit {
    pool.stop(then: {})
    listener.stop()
  }

  @discardableResult
  package func write<Outcome: Sendable>(
    for tenant: TenantID, _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await pool.run(.write, for: tenant) { connection in
      try work(Transaction(tenant: tenant, connection: connection))
    }
  }

  @discardableResult
  package func writeHouse<Outcome: Sendable>(
    _ work: @escaping @Sendable (HouseTransaction) throws -> Outcome
  ) async throws -> Outcome {
    try await pool.run(.write, for: nil) { connection in
      try work(HouseTransaction(connection: connection))
    }
  }

  package func read<Outcome: Sendable>(
    for tenant: TenantID, _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await pool.run(.read, for: tenant) { connection in
      try work(Transaction(tenant: tenant, connection: connection))
    }
  }

  package func readHouse<Outcome: Sendable>(
    _ work: @escaping @Sendable (HouseTransaction) throws -> Outcome
  ) async throws -> Outcome {
    try await pool.run(.read, for: nil) { connection in
      try work(HouseTransaction(connection: connection))
    }
  }

  package func pokes(_ channel: String) -> AsyncStream<Poke> {
    listener.start()
    return board.stream(channel)
  }

  package func migrate(_ migrations: [Migration]) async throws {
    try await onOwnThread { [url, world] in
      let connection = try PostgresConnection(url: url, role: .owner)
      try PostgresMigrator(connection: connection, world: world).migrate(migrations)
    }
  }

  package func snapshot<Outcome: Sendable>(
    _ work: @escaping @Sendable (any Snapshot) throws -> Outcome
  ) async throws -> Outcome {
    try await onOwnThread { [url] in
      let connection = try PostgresConnection(url: url, role: .owner)
      try connection.begin(.read, for: nil)
      return try work(try PostgresSnapshot(connection))
    }
  }

  package func fill(_ work: @escaping @Sendable (any Filling) throws -> Void) async throws {
    try await onOwnThread { [url] in
      let connection = try PostgresConnection(url: url, role: .owner)
      try connection.begin(.write, for: nil)
      let filling = PostgresFilling(connection)
      try work(filling)
      try filling.finish()
      try connection.commit()
    }
  }

  package func close() async {
    await withCheckedContinuation { continuation in
      pool.stop(then: { continuation.resume() })
    }
    await withCheckedContinuation { continuation in
      listener.stop(then: { continuation.resume() })
    }
    board.close()
  }
}
