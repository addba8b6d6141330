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
    let keys = try ([address] + aliases).map(Self.inboxKey)
    try Self.check(holdSeconds: holdSeconds ?? 0, deadlineDays: deadlineDays)
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
      if becomesDefault { try Self.clearDefault(in: transaction) }
      for key in Set(keys).sorted() { try Self.take(key, for: id, in: transaction) }
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

  /// What may be changed of an inbox; nil leaves a field as it is.
  package struct InboxEdit: Sendable {
    package var name: String?
    /// The address before stays one of the inbox's, so that answers to older letters arrive.
    package var address: String?
    package var channel: Inbox.Channel?
    /// The empty text takes it away.
    package var shop: String?
    /// True makes this the default. There is always one, so it ends by naming another.
    package var isDefault = false
    package var reviewPolicy: Inbox.ReviewPolicy?
    package var holdSeconds: Int?
    package var deadlineDays: Int?

    package init() {}
  }

  @discardableResult
  package func changeInbox(
    _ id: InboxID, of tenant: TenantID, _ edit: InboxEdit, by actor: Actor
  ) async throws -> Inbox {
    let name = try edit.name.map(Self.checked(name:))
    let address = edit.address?.trimmingCharacters(in: .whitespacesAndNewlines)
    let key = try address.map(Self.inboxKey)
    try Self.check(holdSeconds: edit.holdSeconds ?? 0, deadlineDays: edit.deadlineDays ?? 1)
    return try await database.write(for: tenant) { [audit] transaction in
      try audit.record(actor, "inbox.changed", .init("inbox", id), in: transaction)
      let table = AccountsTable(transaction)
      guard let known = try table.inbox(id) else { throw Missing.inbox }
      if let key { try Self.take(key, for: id, in: transaction) }
      if edit.isDefault { try Self.clearDefault(in: transaction) }
      let shop = edit.shop.map { $0.isEmpty ? nil : $0 } ?? known.shop
      try transaction.run(
        """
        UPDATE inbox SET name = \(name ?? known.name), address = \(address ?? known.address),
               address_key = \(key ?? emailKey(known.address)),
               channel = \((edit.channel ?? known.channel).rawValue), shop = \(shop),
               is_default = \(edit.isDefault || known.isDefault),
               review_policy = \((edit.reviewPolicy ?? known.reviewPolicy).rawValue),
               hold_seconds = \(edit.holdSeconds ?? known.holdSeconds),
               deadline_days = \(edit.deadlineDays ?? known.deadlineDays)
         WHERE tenant_id = \(tenant) AND id = \(id)
        """)
      guard let changed = try table.inbox(id) else { throw Missing.inbox }
      return changed
    }
  }

  /// Every address that leads to an inbox, its present one included.
  package func addresses(of inbox: InboxID, in tenant: TenantID) async throws -> [String] {
    try await database.read(for: tenant) { transaction in
      try transaction.rows(
        """
        SELECT address_key FROM inbox_address
         WHERE tenant_key = \(tenant) AND inbox_id = \(inbox) ORDER BY address_key
        """, as: { (row) throws(StoreFailure) in try row.text("address_key") })
    }
  }

  private static func clearDefault(in transaction: Transaction) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE inbox SET is_default = 0
       WHERE tenant_id = \(transaction.tenant) AND is_default = 1
      """)
  }

  /// One address leads to one inbox of the whole house.
  private static func take(_ key: String, for inbox: InboxID, in transaction: Transaction) throws {
    let made = try transaction.run(
      """
      INSERT INTO inbox_address (address_key, tenant_key, inbox_id)
      VALUES (\(key), \(transaction.tenant), \(inbox))
      ON CONFLICT (address_key) DO NOTHING RETURNING inbox_id
      """)
    guard made.isEmpty else { return }
    let own = try transaction.run(
      """
      SELECT inbox_id FROM inbox_address
       WHERE address_key = \(key) AND tenant_key = \(transaction.tenant) AND inbox_id = \(inbox)
      """)
    guard !own.isEmpty else {
      throw Problem(
        .conflict, "accounts.address_taken", "Another inbox has the address \(key).",
        field: "address")
    }
  }

  private static func inboxKey(_ address: String) throws(Problem) -> String {
    let key = emailKey(address)
    guard key.wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil, key.utf8.count <= 320 else {
      throw Problem(
        .invalid, "accounts.address", "“\(key)” is no e-mail address.", field: "address")
    }
    return key
  }

  private static func check(holdSeconds: Int, deadlineDays: Int) throws(Problem) {
    guard (0...86_400).contains(holdSeconds) else {
      throw Problem(
        .invalid, "accounts.inbox_times", "Hold replies for 0 to 86400 seconds.",
        field: "hold_seconds")
    }
    guard (1...365).contains(deadlineDays) else {
      throw Problem(
        .invalid, "accounts.inbox_times", "A deadline is 1 to 365 days.", field: "deadline_days")
    }
  }
}
