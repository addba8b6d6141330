import Foundation
import Kit
import Store

package typealias APITokenID = Identifier<APIToken>

/// A key for programs. Its secret is shown when it is made and never again.
package struct APIToken: Sendable, Hashable {
  package let id: APITokenID
  /// Whose rights it has, narrowed by its scopes.
  package let user: UserID
  package let name: String
  package let scopes: Set<TokenScope>
  package let createdAt: Date
  package let revokedAt: Date?
  /// To the minute; nil for one that was never used.
  package let lastUsedAt: Date?
}

extension AccountsDesk {
  /// What tokens begin with, so that people and secret scanners recognise one.
  package static let tokenPrefix = "mlt_"

  package func createToken(
    for user: UserID, in tenant: TenantID, name: String, scopes: Set<TokenScope>, by actor: Actor
  ) async throws -> (token: APIToken, secret: Secret) {
    let name = try Self.checked(name: name)
    guard !scopes.isEmpty else {
      throw Problem(.invalid, "accounts.scopes", "Choose at least one scope.", field: "scopes")
    }
    let secret = Secret(Self.tokenPrefix + world.token().reveal())
    let token = APIToken(
      id: world.id(), user: user, name: name, scopes: scopes, createdAt: world.now(),
      revokedAt: nil, lastUsedAt: nil)
    let words = scopes.map(\.rawValue).sorted().joined(separator: " ")
    try await database.write(for: tenant) { [audit] transaction in
      guard try AccountsTable(transaction).user(user)?.isActive == true else { throw Missing.user }
      try transaction.run(
        """
        INSERT INTO api_token (token_hash, tenant_key, id, user_id, name, scopes, created_at)
        VALUES (\(digest(of: secret)), \(tenant), \(token.id), \(user), \(name), \(words),
                \(token.createdAt))
        """)
      try audit.record(actor, "token.created", .init("token", token.id), in: transaction)
    }
    return (token, secret)
  }

  /// All of a tenant's tokens, the revoked ones too, in the order in which they were made.
  package func tokens(of tenant: TenantID) async throws -> [APIToken] {
    try await database.read(for: tenant) { transaction in
      try transaction.rows(
        """
        SELECT id, user_id, name, scopes, created_at, revoked_at, last_used_at
          FROM api_token WHERE tenant_key = \(tenant) ORDER BY id
        """, as: APIToken.init(row:))
    }
  }

  /// Ends a token, at once in this process. A second time does nothing.
  package func revoke(_ token: APITokenID, of tenant: TenantID, by actor: Actor) async throws {
    let hash = try await database.write(for: tenant) { [audit, world] transaction -> Data in
      guard
        let (hash, isRevoked) = try transaction.first(
          """
          SELECT token_hash, revoked_at FROM api_token
           WHERE tenant_key = \(tenant) AND id = \(token)
          """,
          as: { (row) throws(StoreFailure) in
            (try row.bytes("token_hash"), try !row.isNull("revoked_at"))
          })
      else { throw Missing.token }
      if !isRevoked {
        try transaction.run(
          """
          UPDATE api_token SET revoked_at = \(world.now())
           WHERE tenant_key = \(tenant) AND id = \(token)
          """)
        try audit.record(actor, "token.revoked", .init("token", token), in: transaction)
      }
      return hash
    }
    cache.forget(hash)
  }

  /// Who a token stands for; nil when it is none or was revoked.
  package func who(token secret: Secret) async throws -> SignedIn? {
    guard secret.reveal().hasPrefix(Self.tokenPrefix) else { return nil }
    let key = digest(of: secret)
    let now = world.now()
    if let known = cache.find(key, at: now) { return known }
    let generation = cache.generation
    let found = try await database.readHouse { house in
      try house.first(
        """
        SELECT tenant_key, user_id, scopes, last_used_at FROM api_token
         WHERE token_hash = \(key) AND revoked_at IS NULL
        """
      ) { (row) throws(StoreFailure) -> (TenantID, UserID, Set<TokenScope>, Date?) in
        (
          try row.id("tenant_key"), try row.id("user_id"),
          APIToken.scopes(try row.text("scopes")), try row.optionalDate("last_used_at")
        )
      }
    }
    guard let (tenant, id, scopes, last) = found, let user = try await activeUser(id, of: tenant)
    else { return nil }
    if last.map({ $0 + .minutes(1) <= now }) ?? true {
      // For the page of tokens only: whoever reads is let in when nothing can be written.
      _ = try? await database.writeHouse { house in
        try house.run("UPDATE api_token SET last_used_at = \(now) WHERE token_hash = \(key)")
      }
    }
    let who = SignedIn(user: user, door: .token(scopes: scopes), csrf: "")
    cache.keep(who, as: key, until: now + DoorCache.lifetime, readIn: generation)
    return who
  }
}

extension APIToken {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), user: try row.id("user_id"), name: try row.text("name"),
      scopes: Self.scopes(try row.text("scopes")), createdAt: try row.date("created_at"),
      revokedAt: try row.optionalDate("revoked_at"),
      lastUsedAt: try row.optionalDate("last_used_at"))
  }

  /// A word that this program does not know grants nothing.
  fileprivate static func scopes(_ words: String) -> Set<TokenScope> {
    Set(words.split(separator: " ").compactMap { TokenScope(rawValue: String($0)) })
  }
}
