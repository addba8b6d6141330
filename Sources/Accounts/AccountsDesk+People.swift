import Foundation
import Kit
import Store

extension AccountsDesk {
  /// Adds a person. Without a password nobody can sign in as them until one is set.
  package func addUser(
    to tenant: TenantID, email: String, name: String, role: Role, password: Secret? = nil,
    signature: String = "", by actor: Actor
  ) async throws -> DeskUser {
    let name = try Self.checked(name: name)
    let email = email.trimmingCharacters(in: .whitespacesAndNewlines)
    let key = emailKey(email)
    guard key.wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil, key.utf8.count <= 320 else {
      throw Problem(
        .invalid, "accounts.email", "This is no e-mail address.", field: "email")
    }
    guard role != .service else {
      throw Problem(.invalid, "accounts.role", "A tenant has one service user.", field: "role")
    }
    var hash: String?
    if let password {
      try Self.check(password)
      hash = try await hasher.hash(password)
    }
    let user = DeskUser(
      tenant: tenant, id: world.id(), email: email, name: name, role: role, signature: signature,
      isActive: true, createdAt: world.now())
    try await database.write(for: tenant) { [audit, hash] transaction in
      let made = try transaction.run(
        """
        INSERT INTO desk_user (tenant_id, id, email, email_key, name, role, password_hash,
                               signature, is_active, created_at)
        VALUES (\(tenant), \(user.id), \(email), \(key), \(name), \(role.rawValue), \(hash),
                \(signature), 1, \(user.createdAt))
        ON CONFLICT (tenant_id, email_key) DO NOTHING RETURNING id
        """)
      guard !made.isEmpty else {
        throw Problem(
          .conflict, "accounts.email_taken", "Somebody here has this e-mail address already.",
          field: "email")
      }
      try transaction.run(
        """
        INSERT INTO sign_in (email_key, tenant_key, user_id)
        VALUES (\(key), \(tenant), \(user.id))
        """)
      try audit.record(actor, "user.added", .init("user", user.id), in: transaction)
    }
    return user
  }

  package func users(of tenant: TenantID) async throws -> [DeskUser] {
    try await database.read(for: tenant) { try AccountsTable($0).users() }
  }

  package func user(_ id: UserID, of tenant: TenantID) async throws -> DeskUser {
    guard
      let user = try await database.read(
        for: tenant, { try AccountsTable($0).user(id) })
    else { throw Missing.user }
    return user
  }

  package func changeRole(
    of user: UserID, in tenant: TenantID, to role: Role, by actor: Actor
  ) async throws {
    guard role != .service else {
      throw Problem(.invalid, "accounts.role", "A tenant has one service user.", field: "role")
    }
    try await change(user, in: tenant, "user.role_changed", by: actor) { transaction in
      try transaction.run(
        """
        UPDATE desk_user SET role = \(role.rawValue)
         WHERE tenant_id = \(tenant) AND id = \(user) AND role <> 'service' RETURNING id
        """)
    }
  }

  /// Changes how somebody is called and what stands under their replies; nil leaves it as it is.
  package func changeUser(
    _ user: UserID, in tenant: TenantID, name: String? = nil, signature: String? = nil,
    by actor: Actor
  ) async throws {
    let name = try name.map(Self.checked(name:))
    guard signature?.utf8.count ?? 0 <= 2000 else {
      throw Problem(
        .invalid, "accounts.signature", "Keep the signature under 2000 bytes.", field: "signature")
    }
    try await change(user, in: tenant, "user.changed", by: actor) { transaction in
      guard let known = try AccountsTable(transaction).user(user) else { return [] }
      return try transaction.run(
        """
        UPDATE desk_user SET name = \(name ?? known.name), signature = \(signature ?? known.signature)
         WHERE tenant_id = \(tenant) AND id = \(user) AND role <> 'service' RETURNING id
        """)
    }
  }

  /// Ends every session and token of somebody and refuses new ones. What they wrote stays theirs.
  package func deactivate(_ user: UserID, in tenant: TenantID, by actor: Actor) async throws {
    try await change(user, in: tenant, "user.deactivated", by: actor) { [world] transaction in
      try transaction.run(
        "DELETE FROM session WHERE tenant_key = \(tenant) AND user_id = \(user)")
      try transaction.run(
        "DELETE FROM invitation WHERE tenant_key = \(tenant) AND user_id = \(user)")
      try transaction.run(
        """
        UPDATE api_token SET revoked_at = \(world.now())
         WHERE tenant_key = \(tenant) AND user_id = \(user) AND revoked_at IS NULL
        """)
      return try transaction.run(
        """
        UPDATE desk_user SET is_active = 0
         WHERE tenant_id = \(tenant) AND id = \(user) AND role <> 'service' RETURNING id
        """)
    }
  }

  package func reactivate(_ user: UserID, in tenant: TenantID, by actor: Actor) async throws {
    try await change(user, in: tenant, "user.reactivated", by: actor) { transaction in
      try transaction.run(
        """
        UPDATE desk_user SET is_active = 1
         WHERE tenant_id = \(tenant) AND id = \(user) RETURNING id
        """)
    }
  }

  /// Sets a password and ends every session and invitation of that person, except the session of
  /// `cookie` where one is given.
  package func setPassword(
    of user: UserID, in tenant: TenantID, to password: Secret, keeping cookie: Secret? = nil,
    by actor: Actor
  ) async throws {
    try Self.check(password)
    let hash = try await hasher.hash(password)
    let kept = cookie.map(digest(of:)) ?? Data()
    try await change(user, in: tenant, "user.password_changed", by: actor) { transaction in
      try transaction.run(
        """
        DELETE FROM session
         WHERE tenant_key = \(tenant) AND user_id = \(user) AND token_hash <> \(kept)
        """)
      try transaction.run(
        "DELETE FROM invitation WHERE tenant_key = \(tenant) AND user_id = \(user)")
      return try transaction.run(
        """
        UPDATE desk_user SET password_hash = \(hash)
         WHERE tenant_id = \(tenant) AND id = \(user) AND role <> 'service' RETURNING id
        """)
    }
  }

  /// Changes one's own password, which takes the one in use. Wrong ones count like sign-ins.
  package func changePassword(
    of who: SignedIn, from current: Secret, to password: Secret, keeping cookie: Secret? = nil
  ) async throws {
    try Self.check(password)
    try await beginAttempt(emailKey(who.email))
    let stored = try await storedHash(of: who.user, in: who.tenant)
    guard try await hasher.verify(current, against: stored) else {
      throw Problem(
        .invalid, "accounts.wrong_password", "The current password is another one.",
        field: "current_password")
    }
    try await endAttempts(emailKey(who.email))
    try await setPassword(
      of: who.user, in: who.tenant, to: password, keeping: cookie, by: who.actor)
  }

  func storedHash(of user: UserID, in tenant: TenantID) async throws -> String? {
    try await database.read(for: tenant) { transaction in
      try transaction.first(
        """
        SELECT password_hash FROM desk_user
         WHERE tenant_id = \(tenant) AND id = \(user) AND is_active = 1 AND role <> 'service'
        """, as: { (row) throws(StoreFailure) in try row.optionalText("password_hash") }
      ) ?? nil
    }
  }

  /// One change of one person: recorded, refused when it would leave no owner, forgotten by the
  /// cache. The audit entry comes first because its row lock makes two changes take turns.
  private func change(
    _ user: UserID, in tenant: TenantID, _ action: String, by actor: Actor,
    _ work: @escaping @Sendable (Transaction) throws -> [Row]
  ) async throws {
    try await database.write(for: tenant) { [audit] transaction in
      try audit.record(actor, action, .init("user", user), in: transaction)
      let owners: SQL = """
        SELECT id FROM desk_user
         WHERE tenant_id = \(tenant) AND role = 'owner' AND is_active = 1 LIMIT 1
        """
      let hadOwner = try !transaction.run(owners).isEmpty
      guard try !work(transaction).isEmpty else { throw Missing.user }
      guard try !hadOwner || !transaction.run(owners).isEmpty else {
        throw Problem(
          .conflict, "accounts.last_owner",
          "This is the last owner. Make somebody else an owner first.")
      }
    }
    cache.forget(user, of: tenant)
  }

  static func check(_ password: Secret) throws(Problem) {
    let length = password.reveal().count
    guard length >= 10, password.reveal().utf8.count <= 1024 else {
      throw Problem(
        .invalid, "accounts.password", "Choose a password of at least 10 characters.",
        field: "password")
    }
  }
}
