import Foundation
import Kit
import Rehearsal
import Store
import StorePostgres
import Testing

@Suite("Tenants")
struct TenancyTests {
  @Test("see their own rows", arguments: Engine.allCases)
  func own(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let other = try await house.anotherTenant()
    try await house.insert(label: "ours")
    try await house.insert(label: "theirs", for: other)
    #expect(try await house.labels() == ["ours"])
    #expect(try await house.labels(of: other) == ["theirs"])
  }

  @Test("have rows that no house transaction sees", arguments: Engine.allCases)
  func house(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "ours")
    let attempts: [SQL] = [
      "SELECT label FROM sample", "UPDATE sample SET number = 1 RETURNING label",
      "DELETE FROM sample RETURNING label",
      "SELECT id FROM tenant WHERE EXISTS (SELECT 1 FROM sample)",
    ]
    for attempt in attempts {
      // SQLite refuses the statement; PostgreSQL shows none of the rows.
      let rows = try? await house.database.writeHouse { try $0.run(attempt) }
      #expect(rows?.count ?? 0 == 0)
    }
    #expect(try await house.labels() == ["ours"])
  }

  @Test("cannot reach one another on PostgreSQL, whatever the SQL says")
  func hostile() async throws {
    let house = try await Rehearsal.withSamples(.postgres)
    let other = try await house.anotherTenant()
    try await house.insert(label: "ours")
    try await house.insert(label: "theirs", for: other)
    let attempts: [@Sendable (TenantID) -> SQL] = [
      { "SELECT label FROM sample WHERE tenant_id = \($0) OR 1 = 1" },
      { "SELECT label FROM sample WHERE tenant_id = \($0) UNION ALL SELECT label FROM sample" },
      {
        "UPDATE sample SET label = 'mine' WHERE tenant_id = \($0) OR 1 = 1 RETURNING 'ours' AS label"
      },
      {
        """
        INSERT INTO sample (tenant_id, id, label, kind)
        SELECT \(other), \($0.retyped(Sample.self)), 'ours', 'plain' RETURNING label
        """
      },
      { "UPDATE sample SET tenant_id = \(other) WHERE tenant_id = \($0) RETURNING label" },
      { "SELECT name AS label FROM tenant WHERE id = \(other) AND \($0) = \($0)" },
      {
        """
        SELECT label FROM sample, query_to_xml('select set' || '_config(''martlet.tenant'', '''', true)',
          true, true, '') AS x WHERE tenant_id = \($0) OR 1 = 1
        """
      },
      {
        """
        SELECT label FROM sample, query_to_xml('select set' || '_config(''role'', ''postgres'', true)',
          true, true, '') AS x WHERE tenant_id = \($0) OR 1 = 1
        """
      },
    ]
    for attempt in attempts {
      let labels =
        (try? await house.database.write(for: house.tenant) { tx in
          try tx.rows(attempt(tx.tenant)) { row throws(StoreFailure) in try row.text("label") }
        }) ?? []
      #expect(labels.allSatisfy { $0 == "ours" })
    }
    #expect(try await house.labels(of: other) == ["theirs"])
  }

  @Test("share tables of the house without seeing one another's rows in them, on PostgreSQL")
  func houseTables() async throws {
    let house = try await Rehearsal(.postgres)
    let other = try await house.anotherTenant()
    for tenant in [house.tenant, other] {
      try await house.database.write(for: tenant) { [world = house.world] tx in
        try tx.run(
          """
          INSERT INTO job (tenant_id, id, kind, payload, state, run_at, attempts, created_at)
          VALUES (\(tx.tenant), \(world.id(Sample.self)), 'k', '{}', 'ready', 0, 0, 0)
          """)
      }
    }
    let seen = try await house.answer {
      "SELECT count(*) AS answer FROM job WHERE tenant_id = \($0) OR 1 = 1"
    }
    #expect(seen == .integer(1))
    let all = try await house.database.readHouse { tx in
      try tx.first("SELECT count(*) AS jobs FROM job") {
        row throws(StoreFailure) in try row.int("jobs")
      }
    }
    #expect(all == 2)
  }

  @Test("are kept apart by a plain role, also when the address names a superuser")
  func plainRole() async throws {
    let house = try await Rehearsal(.postgres)
    let role = try await house.answer {
      """
      SELECT current_user || CASE WHEN rolsuper OR rolbypassrls THEN ' above' ELSE ' below' END AS answer
      FROM pg_roles WHERE rolname = current_user AND \($0) = \($0)
      """
    }
    #expect(role == .text("martlet_app below"))
  }

  @Test("are kept apart when the desk's role owns the tables itself")
  func owner() async throws {
    let house = try await Rehearsal(.postgres)
    let address = try await house.emptyDatabase(ownedBy: "plain_owner")
    let database = PostgresDatabase(url: address, world: house.world, connections: 2)
    try await database.migrate(Schema.migrations + [sampleTables])
    let tenants: [TenantID] = [house.world.id(), house.world.id()]
    for tenant in tenants {
      try await database.writeHouse { tx in
        try tx.run(
          """
          INSERT INTO tenant (id, slug, name, settings, service_user_id, created_at)
          VALUES (\(tenant), \(tenant.text), 'x', '{}', \(tenant), 0)
          """)
      }
      try await database.write(for: tenant) { [world = house.world] tx in
        try tx.insert(label: tenant.text, id: world.id())
      }
    }
    let seen = try await database.read(for: tenants[0]) { tx in
      try tx.rows("SELECT label FROM sample WHERE tenant_id = \(tx.tenant) OR 1 = 1") {
        row throws(StoreFailure) in try row.text("label")
      }
    }
    #expect(seen == [tenants[0].text])
    await database.close()
  }
}

extension TenancyTests {
  @Test("have a policy on every table that names them, on PostgreSQL")
  func everyTable() async throws {
    let house = try await Rehearsal(.postgres)
    let open = try await house.database.readHouse { tx in
      try tx.rows(
        """
        SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname = 'public'
          AND NOT (c.relrowsecurity AND c.relforcerowsecurity
            AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))
        ORDER BY name
        """
      ) { row throws(StoreFailure) in try row.text("name") }
    }
    #expect(open == ["migration", "schedule", "sign_in_attempt"])
  }

  @Test("stand first in the key of each of their tables")
  func keys() {
    for step in Schema.migrations {
      for table in step.tables where table.isTenants {
        let text = step.statements.first { $0.contains("CREATE TABLE \(table.name) (") } ?? ""
        #expect(text.contains("PRIMARY KEY (tenant_id"), "\(table.name)")
      }
    }
  }
}
