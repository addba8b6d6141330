import Foundation
import Kit
import Store

/// A way in for somebody who has no password yet, or no longer: whoever holds it chooses one.
package struct Invitation: Sendable {
  /// The last part of the link. Shown once, to whoever asked for it: mail may not be set up yet.
  package let secret: Secret
  package let expiresAt: Date
}

extension AccountsDesk {
  package static let invitationLifetime = Duration.days(7)

  /// Adds a person who chooses a password by the invitation.
  package func invite(
    to tenant: TenantID, email: String, name: String, role: Role, by actor: Actor
  ) async throws -> (user: DeskUser, invitation: Invitation) {
    let user = try await addUser(to: tenant, email: email, name: name, role: role, by: actor)
    return (user, try await keepInvitation(for: user.id, in: tenant, nil))
  }

  /// Takes somebody's password and sessions and gives them a new way in. What was given before ends.
  package func resetPassword(
    of user: UserID, in tenant: TenantID, by actor: Actor
  ) async throws -> Invitation {
    let invitation = try await keepInvitation(for: user, in: tenant) { [audit] transaction in
      try audit.record(actor, "user.password_reset", .init("user", user), in: transaction)
      try transaction.run(
        "DELETE FROM session WHERE tenant_key = \(tenant) AND user_id = \(user)")
      try transaction.run(
        """
        UPDATE desk_user SET password_hash = NULL WHERE tenant_id = \(tenant) AND id = \(user)
        """)
    }
    cache.forget(user, of: tenant)
    return invitation
  }

  /// Whom an invitation is for; nil once it was used, replaced or ended.
  package func invited(by secret: Secret) async throws -> DeskUser? {
    guard let (tenant, user) = try await invitation(secret) else { return nil }
    return try await activeUser(user, of: tenant)
  }

  /// Chooses the password and ends the invitation; of two at once only one succeeds.
  package func accept(_ secret: Secret, password: Secret) async throws -> DeskUser {
    guard let (tenant, id) = try await invitation(secret),
      let user = try await activeUser(id, of: tenant)
    else { throw Self.ended }
    try Self.check(password)
    let hash = try await hasher.hash(password)
    let key = digest(of: secret)
    try await database.write(for: tenant) { [audit, world] transaction in
      let ended = try transaction.run(
        """
        DELETE FROM invitation WHERE tenant_key = \(tenant) AND token_hash = \(key)
          AND expires_at > \(world.now()) RETURNING user_id
        """)
      guard !ended.isEmpty else { throw Self.ended }
      try audit.record(.user(id), "user.password_changed", .init("user", id), in: transaction)
      try transaction.run(
        "DELETE FROM session WHERE tenant_key = \(tenant) AND user_id = \(id)")
      try transaction.run(
        """
        UPDATE desk_user SET password_hash = \(hash)
         WHERE tenant_id = \(tenant) AND id = \(id) AND is_active = 1
        """)
    }
    cache.forget(id, of: tenant)
    return user
  }

  /// Who has been invited and has not come yet, with the moment at which the invitation ends.
  package func invitations(of tenant: TenantID) async throws -> [UserID: Date] {
    let now = world.now()
    let open = try await database.read(for: tenant) { transaction in
      try transaction.rows(
        """
        SELECT user_id, expires_at FROM invitation
         WHERE tenant_key = \(tenant) AND expires_at > \(now)
        """
      ) { (row) throws(StoreFailure) -> (UserID, Date) in
        (try row.id("user_id"), try row.date("expires_at"))
      }
    }
    return Dictionary(open, uniquingKeysWith: max)
  }

  private static var ended: Problem {
    Problem(
      .missing, "accounts.invitation_ended",
      "This invitation was used or has ended. Ask a manager of your desk for a new one.")
  }

  private func invitation(_ secret: Secret) async throws -> (TenantID, UserID)? {
    let key = digest(of: secret)
    let now = world.now()
    return try await database.readHouse { house in
      try house.first(
        """
        SELECT tenant_key, user_id FROM invitation
         WHERE token_hash = \(key) AND expires_at > \(now)
        """
      ) { (row) throws(StoreFailure) -> (TenantID, UserID) in
        (try row.id("tenant_key"), try row.id("user_id"))
      }
    }
  }

  private func keepInvitation(
    for user: UserID, in tenant: TenantID, _ before: (@Sendable (Transaction) throws -> Void)?
  ) async throws -> Invitation {
    let now = world.now()
    let invitation = Invitation(secret: world.token(), expiresAt: now + Self.invitationLifetime)
    try await database.write(for: tenant) { transaction in
      try before?(transaction)
      let found = try AccountsTable(transaction).user(user)
      guard let found, found.isActive, found.role != .service else { throw Missing.user }
      try transaction.run(
        "DELETE FROM invitation WHERE tenant_key = \(tenant) AND user_id = \(user)")
      try transaction.run(
        """
        INSERT INTO invitation (token_hash, tenant_key, user_id, created_at, expires_at)
        VALUES (\(digest(of: invitation.secret)), \(tenant), \(user), \(now),
                \(invitation.expiresAt))
        """)
    }
    return invitation
  }
}
