import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("What a transaction refuses")
struct RefusalTests {
  @Test("a statement that does not bind its tenant", arguments: Engine.allCases)
  func unscoped(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let other = try await house.anotherTenant()
    #expect(
      await failure {
        _ = try await house.database.write(for: house.tenant) { try $0.run("DELETE FROM sample") }
      }?.isUnscoped == true)
    #expect(
      await failure {
        _ = try await house.database.read(for: house.tenant) {
          try $0.run("SELECT 1 FROM sample WHERE tenant_id = \(other)")
        }
      }?.isUnscoped == true)
  }

  @Test("writing in a read", arguments: Engine.allCases)
  func readOnly(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "a")
    #expect(
      await failure {
        _ = try await house.database.read(for: house.tenant) {
          try $0.run("DELETE FROM sample WHERE tenant_id = \($0.tenant)")
        }
      }?.isRefused == true)
    #expect(
      await failure {
        _ = try await house.database.readHouse { try $0.run("DELETE FROM job") }
      }?.isRefused == true)
    #expect(try await house.labels() == ["a"])
  }

  @Test("anything but reading and changing rows", arguments: Engine.allCases)
  func plainOnly(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let texts = [
      "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT s", "DROP TABLE sample", "CREATE TABLE x (y TEXT)",
      "ALTER TABLE sample RENAME TO x", "PRAGMA foreign_keys = OFF", "ATTACH 'x' AS y", "VACUUM",
      "SET ROLE postgres", "RESET ROLE", "SET SESSION AUTHORIZATION DEFAULT",
      "SET martlet.tenant = ''", "DO $$ BEGIN NULL; END $$", "SELECT 1; SELECT 2",
      "SELECT set_config('martlet.tenant', '', true)",
      "UPDATE pg_settings SET setting = '' WHERE name = 'martlet.tenant'", "SELEC 1", "",
    ]
    for text in texts {
      let refusal = await failure {
        _ = try await house.database.writeHouse { try $0.run(SQL(stringLiteral: text)) }
      }
      #expect(refusal?.isRefused == true, "\(text)")
    }
    try await house.insert(label: "still there")
    #expect(try await house.labels() == ["still there"])
  }

  @Test("what a key or a CHECK forbids, as a conflict", arguments: Engine.allCases)
  func conflicts(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    let id: Identifier<Sample> = house.world.id()
    try await house.database.write(for: house.tenant) { try $0.insert(label: "a", id: id) }
    let statements: [@Sendable (TenantID) -> SQL] = [
      { "INSERT INTO sample (tenant_id, id, kind) VALUES (\($0), \(id), 'plain')" },
      { "UPDATE sample SET kind = 'other' WHERE tenant_id = \($0)" },
      { "UPDATE sample SET kind = NULL WHERE tenant_id = \($0)" },
      {
        """
        INSERT INTO sample_part (tenant_id, sample_id, position) VALUES (\($0), \($0.retyped(Sample.self)), 1)
        """
      },
    ]
    for statement in statements {
      #expect(
        await failure {
          _ = try await house.database.write(for: house.tenant) { try $0.run(statement($0.tenant)) }
        }?.isConflict == true)
    }
  }

  @Test("a value of another type than its column", arguments: Engine.allCases)
  func wrongType(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "a")
    let statements: [@Sendable (TenantID) -> SQL] = [
      { "UPDATE sample SET number = \("text") WHERE tenant_id = \($0)" },
      { "UPDATE sample SET content = \("text") WHERE tenant_id = \($0)" },
    ]
    for statement in statements {
      #expect(
        await failure {
          _ = try await house.database.write(for: house.tenant) { try $0.run(statement($0.tenant)) }
        }?.isRefused == true)
    }
  }

  @Test(
    "to go on after a statement failed, even when the failure was caught",
    arguments: Engine.allCases)
  func caught(engine: Engine) async throws {
    let house = try await Rehearsal.withSamples(engine)
    try await house.insert(label: "a")
    #expect(
      await failure {
        try await house.database.write(for: house.tenant) { [world = house.world] tx in
          try tx.insert(label: "b", id: world.id())
          try? tx.insert(label: "a", id: world.id())
          try? tx.insert(label: "c", id: world.id())
        }
      }?.isConflict == true)
    #expect(try await house.labels() == ["a"])
  }
}
