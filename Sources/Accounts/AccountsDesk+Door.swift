import Foundation
import Kit
import Store

extension AccountsDesk {
  /// What a browser gets: the cookie's secret, shown once, and who it stands for.
  package struct Session: Sendable {
    package let cookie: Secret
    package let who: SignedIn
    package let expiresAt: Date
  }

  package static let sessionLifetime = Duration.days(14)

  /// Checks an e-mail address and a password. Whether the address is unknown, the person has left
  /// or the password is wrong: the answer, the counting and the work are the same.
  ///
  /// Somebody who works for several tenants enters the one whose password it is, or the one asked
  /// for by its short name.
  package func signIn(
    email: String, password: Secret, tenant slug: String? = nil, client: String = ""
  ) async throws -> Session {
    let key = String(decoding: emailKey(email).utf8.prefix(320), as: UTF8.self)
    try await beginAttempt(key)
    guard password.reveal().utf8.count <= 1024, let user = try await match(key, password, slug)
    else {
      throw Problem(
        .unauthenticated, "accounts.sign_in_failed",
        "The e-mail address and the password do not fit together.")
    }
    try await endAttempts(key)
    return try await open(for: user, client: client)
  }

  /// Signs in somebody who has just shown an invitation and chosen a password.
  package func signIn(
    invited secret: Secret, choosing password: Secret, client: String = ""
  ) async throws -> Session {
    try await open(for: try await accept(secret, password: password), client: client)
  }

  private func open(for user: DeskUser, client: String) async throws -> Session {
    let client = String(decoding: client.utf8.prefix(Self.longestClient), as: UTF8.self)
    let cookie = world.token()
    let csrf = world.token().reveal()
    let now = world.now()
    let expiry = now + Self.sessionLifetime
    try await database.write(for: user.tenant) { [audit] transaction in
      try transaction.run(
        """
        INSERT INTO session (token_hash, tenant_key, user_id, client, csrf, created_at, expires_at)
        VALUES (\(digest(of: cookie)), \(user.tenant), \(user.id), \(client), \(csrf), \(now),
                \(expiry))
        """)
      try audit.record(.user(user.id), "user.signed_in", .init("user", user.id), in: transaction)
    }
    return Session(
      cookie: cookie, who: SignedIn(user: user, door: .session, csrf: csrf), expiresAt: expiry)
  }

  /// Who a session cookie stands for; nil once it ended.
  package func who(session cookie: Secret) async throws -> SignedIn? {
    let key = digest(of: cookie)
    let now = world.now()
    if let known = cache.find(key, at: now), known.door == .session { return known }
    let generation = cache.generation
    let found = try await database.readHouse { house in
      try house.first(
        """
        SELECT tenant_key, user_id, csrf, expires_at FROM session
         WHERE token_hash = \(key) AND expires_at > \(now)
        """
      ) { (row) throws(StoreFailure) -> (TenantID, UserID, String, Date) in
        (
          try row.id("tenant_key"), try row.id("user_id"), try row.text("csrf"),
          try row.date("expires_at")
        )
      }
    }
    guard let (tenant, id, csrf, expiry) = found, let user = try await activeUser(id, of: tenant)
    else { return nil }
    let who = SignedIn(user: user, door: .session, csrf: csrf)
    cache.keep(who, as: key, until: min(expiry, now + DoorCache.lifetime), readIn: generation)
    return who
  }

  package func signOut(session cookie: Secret) async throws {
    let key = digest(of: cookie)
    try await database.writeHouse { house in
      try house.run("DELETE FROM session WHERE token_hash = \(key)")
    }
    cache.forget(key)
  }

  /// Removes sessions and invitations of a tenant that have ended. For the schedule.
  package func sweepSessions(of tenant: TenantID) async throws {
    let now = world.now()
    try await database.write(for: tenant) { transaction in
      try transaction.run(
        "DELETE FROM session WHERE tenant_key = \(tenant) AND expires_at <= \(now)")
      try transaction.run(
        "DELETE FROM invitation WHERE tenant_key = \(tenant) AND expires_at <= \(now)")
    }
  }

  func activeUser(_ id: UserID, of tenant: TenantID) async throws -> DeskUser? {
    let user = try await database.read(for: tenant) { try AccountsTable($0).user(id) }
    return user.flatMap { $0.isActive ? $0 : nil }
  }

  /// The user whose password this is. At least one hash is compared in every case.
  private func match(
    _ key: String, _ password: Secret, _ slug: String?
  ) async throws -> DeskUser? {
    let accounts = try await database.readHouse { house in
      try house.rows(
        """
        SELECT sign_in.tenant_key, sign_in.user_id, tenant.slug
          FROM sign_in JOIN tenant ON tenant.id = sign_in.tenant_key
         WHERE sign_in.email_key = \(key) ORDER BY tenant.slug
        """
      ) { (row) throws(StoreFailure) -> (tenant: TenantID, user: UserID, slug: String) in
        (try row.id("tenant_key"), try row.id("user_id"), try row.text("slug"))
      }
    }
    let candidates = accounts.filter { slug == nil || $0.slug == slug }
    guard !candidates.isEmpty else {
      _ = try await hasher.verify(password, against: nil)
      return nil
    }
    for (tenant, id, _) in candidates {
      let stored = try await storedHash(of: id, in: tenant)
      guard try await hasher.verify(password, against: stored), let stored else { continue }
      if hasher.isOutdated(stored) {
        let hash = try await hasher.hash(password)
        try await database.write(for: tenant) { transaction in
          try transaction.run(
            """
            UPDATE desk_user SET password_hash = \(hash)
             WHERE tenant_id = \(tenant) AND id = \(id) AND password_hash = \(stored)
            """)
        }
      }
      return try await activeUser(id, of: tenant)
    }
    return nil
  }
}

// Attempts are counted before the password is looked at, so that many at once cannot slip past,
// and for unknown addresses too, so that a lock tells nothing about who exists.
extension AccountsDesk {
  static let freeAttempts = 5
  static let longestLock = Duration.minutes(15)

  func beginAttempt(_ key: String) async throws {
    let now = world.now()
    let lockedUntil: Date? = try await database.writeHouse { house in
      try house.run("DELETE FROM sign_in_attempt WHERE last_at < \(now - .days(1))")
      let counted = try house.first(
        """
        INSERT INTO sign_in_attempt (email_key, failures, last_at) VALUES (\(key), 1, \(now))
        ON CONFLICT (email_key) DO UPDATE
           SET failures = sign_in_attempt.failures + 1, last_at = excluded.last_at
         WHERE sign_in_attempt.locked_until IS NULL
            OR sign_in_attempt.locked_until <= excluded.last_at
        RETURNING failures
        """, as: { (row) throws(StoreFailure) in try row.int("failures") })
      guard let counted else {
        return try house.first(
          "SELECT locked_until FROM sign_in_attempt WHERE email_key = \(key)",
          as: { (row) throws(StoreFailure) in try row.optionalDate("locked_until") }
        ) ?? nil
      }
      if counted >= Self.freeAttempts {
        let doublings = min(counted - Self.freeAttempts, 8)
        let lock = min(Duration.seconds(30 << doublings), Self.longestLock)
        try house.run(
          "UPDATE sign_in_attempt SET locked_until = \(now + lock) WHERE email_key = \(key)")
      }
      return nil
    }
    guard let lockedUntil else { return }
    let minutes = max(1, (lockedUntil.milliseconds - now.milliseconds + 59_999) / 60_000)
    throw Problem(
      .throttled, "accounts.locked",
      "Too many attempts for this address. Try again in \(minutes) min.")
  }

  func endAttempts(_ key: String) async throws {
    try await database.writeHouse { house in
      try house.run("DELETE FROM sign_in_attempt WHERE email_key = \(key)")
    }
  }
}
