import Foundation
import Kit
import Store

extension AccountsDesk {
  /// Opens a way in. The tenant's first one is its default; a later `isDefault` takes that over.
  package func addInbox(
    to tenant: TenantID, name: String, address: String, channel: Inbox.Channel = .email,
    shop: String? = nil, isDefault: Bool = false, reviewPolicy: Inbox.ReviewPolicy = .always,
    holdSeconds: Int? = nil, deadlineDays: Int = 7, aliases: [String] = [], by actor: Actor
  ) async throws -> Inbox {
    let name = try Self.checked(name: name)
    let address = address.trimmingCharacters(in: .whitespacesAndNewlines)
    let keys = ([address] + aliases).map(emailKey)
    for key in keys {
      guard key.wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil, key.utf8.count <= 320 else {
        throw Problem(
          .invalid, "accounts.address", "“\(key)” is no e-mail address.", field: "address")
      }
    }
    guard (0...86_400).contains(holdSeconds ?? 0), (1...365).contains(deadlineDays) else {
      throw Problem(
        .invalid, "accounts.inbox_times",
        "Hold replies for 0 to 86400 seconds; a deadline is 1 to 365 days.", field: "hold_seconds")
    }
    let id: InboxID = world.id()
    let now = world.now()
    return try await database.write(for: tenant) { [audit] transaction in
      try audit.record(actor, "inbox.added", .init("inbox", id), in: transaction)
      let table = AccountsTable(transaction)
      let becomesDefault = try isDefault || table.inboxes().isEmpty
      let inbox = Inbox(
        id: id, name: name, address: address, channel: channel, shop: shop,
        isDefault: becomesDefault, reviewPolicy: reviewPolicy,
        holdSeconds: try holdSeconds ?? table.settings().holdSeconds, deadlineDays: deadlineDays)
      if becomesDefault {
        try transaction.run(
          "UPDATE inbox SET is_default = 0 WHERE tenant_id = \(tenant) AND is_default = 1")
      }
      for key in Set(keys).sorted() {
        let made = try transaction.run(
          """
          INSERT INTO inbox_address (address_key, tenant_key, inbox_id)
          VALUES (\(key), \(tenant), \(id))
          ON CONFLICT (address_key) DO NOTHING RETURNING inbox_id
          """)
        guard !made.isEmpty else {
          throw Problem(
            .conflict, "accounts.address_taken", "Another inbox has the address \(key).",
            field: "address")
        }
      }
      try transaction.run(
        """
        INSERT INTO inbox (tenant_id, id, name, address, address_key, channel, shop, is_default,
                           review_policy, hold_seconds, deadline_days, created_at)
        VALUES (\(tenant), \(id), \(name), \(address), \(keys[0]), \(channel.rawValue), \(shop),
                \(becomesDefault), \(reviewPolicy.rawValue), \(inbox.holdSeconds),
                \(deadlineDays), \(now))
        """)
      return inbox
    }
  }

  package func inboxes(of tenant: TenantID) async throws -> [Inbox] {
    try await database.read(for: tenant) { try AccountsTable($0).inboxes() }
  }

  /// Changes who must approve, and how long replies wait to be called back.
  package func changeInbox(
    _ id: InboxID, of tenant: TenantID, reviewPolicy: Inbox.ReviewPolicy, holdSeconds: Int,
    by actor: Actor
  ) async throws {
    guard (0...86_400).contains(holdSeconds) else {
      throw Problem(
        .invalid, "accounts.inbox_times", "Hold replies for 0 to 86400 seconds.",
        field: "hold_seconds")
    }
    try await database.write(for: tenant) { [audit] transaction in
      try audit.record(actor, "inbox.changed", .init("inbox", id), in: transaction)
      let changed = try transaction.run(
        """
        UPDATE inbox SET review_policy = \(reviewPolicy.rawValue), hold_seconds = \(holdSeconds)
         WHERE tenant_id = \(tenant) AND id = \(id) RETURNING id
        """)
      guard !changed.isEmpty else { throw Missing.inbox }
    }
  }
}

extension AccountsDesk {
  package func addTeam(
    to tenant: TenantID, name: String, kind: Team.Kind, members: [UserID] = [], by actor: Actor
  ) async throws -> Team {
    let name = try Self.checked(name: name)
    let team = Team(
      id: world.id(), name: name, kind: kind, createdAt: world.now(), members: members)
    try await database.write(for: tenant) { [audit] transaction in
      let made = try transaction.run(
        """
        INSERT INTO team (tenant_id, id, name, kind, created_at)
        VALUES (\(tenant), \(team.id), \(name), \(kind.rawValue), \(team.createdAt))
        ON CONFLICT (tenant_id, name) DO NOTHING RETURNING id
        """)
      guard !made.isEmpty else {
        throw Problem(
          .conflict, "accounts.team_taken", "There is a team of this name.", field: "name")
      }
      try Self.set(members, of: team.id, in: transaction)
      try audit.record(actor, "team.added", .init("team", team.id), in: transaction)
    }
    return team
  }

  package func setMembers(
    of team: TeamID, in tenant: TenantID, to members: [UserID], by actor: Actor
  ) async throws {
    try await database.write(for: tenant) { [audit] transaction in
      let found = try transaction.run(
        "SELECT id FROM team WHERE tenant_id = \(tenant) AND id = \(team)")
      guard !found.isEmpty else { throw Missing.team }
      try audit.record(actor, "team.members_changed", .init("team", team), in: transaction)
      try transaction.run(
        "DELETE FROM team_member WHERE tenant_id = \(tenant) AND team_id = \(team)")
      try Self.set(members, of: team, in: transaction)
    }
  }

  package func teams(of tenant: TenantID) async throws -> [Team] {
    try await database.read(for: tenant) { try AccountsTable($0).teams() }
  }

  private static func set(
    _ members: [UserID], of team: TeamID, in transaction: Transaction
  ) throws {
    let table = AccountsTable(transaction)
    for user in Set(members).sorted() {
      guard try table.user(user) != nil else { throw Missing.user }
      try transaction.run(
        """
        INSERT INTO team_member (tenant_id, team_id, user_id)
        VALUES (\(transaction.tenant), \(team), \(user))
        """)
    }
  }
}
