import Foundation
import Kit
import Store

/// A browser in which somebody is signed in.
package struct OpenSession: Sendable, Hashable {
  /// What the browser called itself at sign-in; empty where it said nothing.
  package let client: String
  package let createdAt: Date
  package let expiresAt: Date
  /// The one that asks.
  package let isThis: Bool
}

extension AccountsDesk {
  static let longestClient = 300

  /// Somebody's sessions, the newest first. `cookie` is the one that asks, where one does.
  package func sessions(
    of user: UserID, in tenant: TenantID, asking cookie: Secret? = nil
  ) async throws -> [OpenSession] {
    let now = world.now()
    let own = cookie.map(digest(of:))
    return try await database.read(for: tenant) { transaction in
      try transaction.rows(
        """
        SELECT token_hash, client, created_at, expires_at FROM session
         WHERE tenant_key = \(tenant) AND user_id = \(user) AND expires_at > \(now)
         ORDER BY created_at DESC LIMIT 100
        """
      ) { (row) throws(StoreFailure) in
        OpenSession(
          client: try row.text("client"), createdAt: try row.date("created_at"),
          expiresAt: try row.date("expires_at"), isThis: try row.bytes("token_hash") == own)
      }
    }
  }

  /// Ends somebody's sessions, except the one of `cookie` where one is given.
  package func endSessions(
    of user: UserID, in tenant: TenantID, except cookie: Secret? = nil, by actor: Actor
  ) async throws {
    let kept = cookie.map(digest(of:)) ?? Data()
    try await database.write(for: tenant) { [audit] transaction in
      guard try AccountsTable(transaction).user(user) != nil else { throw Missing.user }
      try audit.record(actor, "user.sessions_ended", .init("user", user), in: transaction)
      try transaction.run(
        """
        DELETE FROM session
         WHERE tenant_key = \(tenant) AND user_id = \(user) AND token_hash <> \(kept)
        """)
    }
    cache.forget(user, of: tenant)
  }
}
