import Kit
import Store

/// Brings a database to the last step, then sees to its policies. Runs on a thread of its own.
///
/// Who may do what: the role in the address owns the tables. When it is a superuser (or passes
/// policies in another way), the plain role `martlet_app` is made, given the rows but not the schema,
/// and the desk works as it; and nobody but superusers may change settings by function. When it is
/// plain already, it works as itself: `FORCE ROW LEVEL SECURITY` binds owners too.
struct PostgresMigrator {
  let connection: PostgresConnection
  let world: World

  func migrate(_ migrations: [Migration]) throws {
    // "martlet" in ASCII. Let go when the connection ends.
    try connection.command("SELECT pg_advisory_lock(30796330577159540)")
    try connection.command(
      """
      CREATE TABLE IF NOT EXISTS migration
        (number bigint NOT NULL PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)
      """)
    let last =
      try connection.command("SELECT coalesce(max(number), 0) AS number FROM migration").first?
      .int("number") ?? 0
    let known = migrations.last?.number ?? 0
    guard last <= known else { throw StoreFailure.tooNew(database: last, program: known) }
    let tenantTables = Set(migrations.flatMap(\.tables).filter(\.isTenants).map(\.name))
    for migration in migrations where migration.number > last {
      try connection.begin(.write, for: nil)
      for text in migration.texts(for: .postgres) { try connection.command(text) }
      try protect(tenantTables)
      _ = try connection.run(
        """
        INSERT INTO migration (number, name, applied_at)
        VALUES (\(migration.number), \(migration.name), \(world.now()))
        """)
      try connection.commit()
    }
    if try connection.isAboveThePolicies() { try makePlainRole() }
  }

  /// Gives a policy to each table that has none. Tables of tenants show nothing without a tenant;
  /// tables of the house that name a tenant show everything without, and one tenant's rows with one.
  private func protect(_ tenantTables: Set<String>) throws {
    let bare = try connection.command(
      """
      SELECT c.relname AS name,
        coalesce((SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid
          AND a.attname IN ('tenant_id', 'tenant_key') AND NOT a.attisdropped), '') AS key
      FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)
      """)
    let named = "NULLIF(current_setting('martlet.tenant', true), '')"
    for table in bare {
      let name = try table.text("name")
      let key = name == "tenant" ? "id" : try table.text("key")
      guard !key.isEmpty else { continue }
      let own = "\(key) = \(named)::uuid"
      let condition = tenantTables.contains(name) ? own : "\(named) IS NULL OR \(own)"
      try connection.command(
        """
        ALTER TABLE \(name) ENABLE ROW LEVEL SECURITY;
        ALTER TABLE \(name) FORCE ROW LEVEL SECURITY;
        CREATE POLICY tenant_only ON \(name) USING (\(condition))
        """)
    }
  }

  private func makePlainRole() throws {
    // Roles belong to the whole server, the lock above to this database: somebody may be quicker.
    try connection.command(
      """
      DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'martlet_app') THEN
          CREATE ROLE martlet_app NOLOGIN;
        END IF;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$;
      """)
    try connection.command(
      """
      BEGIN;
      DO $$ BEGIN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO martlet_app', current_schema());
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I '
          'TO martlet_app', current_schema());
      END $$;
      REVOKE INSERT, UPDATE, DELETE ON migration FROM martlet_app;
      REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC;
      COMMIT
      """)
  }
}
