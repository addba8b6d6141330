import Foundation
import Store
import StorePostgres

/// What only a test of the PostgreSQL adapter needs.
extension Rehearsal {
  /// The house's database, as a superuser; on PostgreSQL only.
  package var address: String? { (storage as? PostgresCopy)?.address }

  /// One more database on the server, empty, owned by a plain role that is made for it. Its address
  /// signs in as that role.
  package func emptyDatabase(ownedBy role: String) async throws -> String {
    let server = try await PostgresServer.shared.address()
    let name = "\(role)_\(ProcessInfo.processInfo.processIdentifier)"
    for statement in [
      "DROP DATABASE IF EXISTS \(name)", "DROP ROLE IF EXISTS \(name)",
      "CREATE ROLE \(name) LOGIN PASSWORD 'plain'", "CREATE DATABASE \(name) OWNER \(name)",
    ] {
      try await PostgresDatabase.administer(statement, at: server)
    }
    var parts = URLComponents(string: PostgresServer.address(server, database: name))
    parts?.user = name
    parts?.password = "plain"
    return parts?.string ?? server
  }

  /// Ends every connection to the house's database, as a restart of the server would.
  package func cutConnections() async throws {
    guard let address, let name = URLComponents(string: address)?.path.dropFirst() else { return }
    try await PostgresDatabase.administer(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = '\(name)' AND pid <> pg_backend_pid()
      """, at: try await PostgresServer.shared.address())
  }
}
