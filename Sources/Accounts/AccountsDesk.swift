import Foundation
import Kit
import Store

/// The porter: who belongs to the house, who is at the door, what each may do.
///
/// Verbs that change something take the actor for the audit log. Whether that actor may do it is
/// asked before, by `SignedIn.require`, in the one place where requests come in.
package struct AccountsDesk: Sendable {
  let database: any Database
  let world: World
  let hasher: PasswordHasher
  let cache = DoorCache()
  /// Whether the operator lets any tenant of this house draft at all.
  let isDraftingAllowed: Bool
  package let audit: Audit

  package init(
    database: any Database, world: World, hasher: PasswordHasher = PasswordHasher(),
    isDraftingAllowed: Bool = true
  ) {
    self.database = database
    self.world = world
    self.hasher = hasher
    self.isDraftingAllowed = isDraftingAllowed
    audit = Audit(world)
  }

  /// Opens a tenant, with its service user.
  package func createTenant(
    slug: String, name: String, settings: TenantSettings = TenantSettings(), by actor: Actor
  ) async throws -> Tenant {
    guard slug.wholeMatch(of: /[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?/) != nil else {
      throw Problem(
        .invalid, "accounts.slug", "Use 1 to 40 lower-case letters, digits and dashes.",
        field: "slug")
    }
    try settings.check()
    let name = try Self.checked(name: name)
    let json = try settings.json
    let tenant = Tenant(
      id: world.id(), slug: slug, name: name, serviceUser: world.id(), createdAt: world.now())
    try await database.write(for: tenant.id) { [audit] transaction in
      let made = try transaction.run(
        """
        INSERT INTO tenant (id, slug, name, settings, service_user_id, created_at)
        VALUES (\(tenant.id), \(slug), \(name), \(json), \(tenant.serviceUser),
                \(tenant.createdAt))
        ON CONFLICT (slug) DO NOTHING RETURNING id
        """)
      guard !made.isEmpty else {
        throw Problem(
          .conflict, "accounts.slug_taken", "Another tenant has this short name.", field: "slug")
      }
      try transaction.run(
        """
        INSERT INTO desk_user
               (tenant_id, id, email, email_key, name, role, signature, is_active, created_at)
        VALUES (\(tenant.id), \(tenant.serviceUser), 'service', 'service', 'Martlet', 'service',
                '', 1, \(tenant.createdAt))
        """)
      try audit.record(actor, "tenant.created", .init("tenant", tenant.id), in: transaction)
    }
    return tenant
  }

  package func tenants() async throws -> [Tenant] {
    try await database.readHouse { house in
      try house.rows("SELECT \(Tenant.columns) FROM tenant ORDER BY slug", as: Tenant.init(row:))
    }
  }

  package func tenant(slug: String) async throws -> Tenant? {
    try await database.readHouse { house in
      try house.first(
        "SELECT \(Tenant.columns) FROM tenant WHERE slug = \(slug)", as: Tenant.init(row:))
    }
  }

  package func tenant(_ id: TenantID) async throws -> Tenant {
    try await database.read(for: id) { try AccountsTable($0).house() }
  }

  package func settings(of tenant: TenantID) async throws -> TenantSettings {
    try await database.read(for: tenant) { try AccountsTable($0).settings() }
  }

  /// Changes settings, and the business's name where one is given, in one transaction; `change` may be run
  /// again and so touches nothing else.
  package func changeSettings(
    of tenant: TenantID, name: String? = nil, by actor: Actor,
    _ change: @escaping @Sendable (inout TenantSettings) throws -> Void
  ) async throws {
    let name = try name.map(Self.checked(name:))
    try await database.write(for: tenant) { [audit] transaction in
      // First, because its row lock makes two changes take turns on PostgreSQL.
      try audit.record(actor, "settings.changed", .init("tenant", tenant), in: transaction)
      var settings = try AccountsTable(transaction).settings()
      try change(&settings)
      try settings.check()
      let json = try settings.json
      try transaction.run("UPDATE tenant SET settings = \(json) WHERE id = \(tenant)")
      guard let name else { return }
      try transaction.run("UPDATE tenant SET name = \(name) WHERE id = \(tenant)")
    }
  }

  /// A part of Martlet, acting in this tenant's name.
  package func system(_ part: String, of tenant: TenantID) async throws -> SystemActor {
    let house = try await self.tenant(tenant)
    return SystemActor(tenant: tenant, name: part, serviceUser: house.serviceUser)
  }

  static func checked(name: String) throws(Problem) -> String {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty, name.utf8.count <= 200 else {
      throw Problem(.invalid, "accounts.name", "Give a name of 1 to 200 bytes.", field: "name")
    }
    return name
  }
}
