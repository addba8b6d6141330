import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("The audit log")
struct AuditTests {
  @Test("names who did what, newest first", arguments: Engine.allCases)
  func entries(engine: Engine) async throws {
    let porter = try await Porter(engine)
    try await porter.desk.deactivate(
      porter.anna.id, in: porter.tenant.id, by: porter.max.actor)
    let entries = try await porter.house.database.read(for: porter.tenant.id) {
      try porter.desk.audit.entries(limit: 2, in: $0)
    }
    #expect(entries.map(\.action) == ["user.deactivated", "user.added"])
    #expect(entries.map(\.number) == [5, 4])
    #expect(entries[0].actor == porter.max.actor)
    #expect(entries[0].subject == .init("user", porter.anna.id))
  }

  @Test("has one unbroken chain under many writers", arguments: Engine.allCases)
  func concurrency(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let audit = Audit(house.world)
    let other = try await house.anotherTenant()
    #expect(try await audit.verify(house.tenant, in: house.database) == .intact(entries: 0))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        let tenant = number % 3 == 0 ? other : house.tenant
        group.addTask {
          try await house.database.write(for: tenant) {
            try audit.record(.system("test"), "thing.\(number)", .init("thing"), in: $0)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await audit.verify(house.tenant, in: house.database) == .intact(entries: 40))
    #expect(try await audit.verify(other, in: house.database) == .intact(entries: 20))
  }

  @Test("shows where a row was changed, removed, added or cut off", arguments: Engine.allCases)
  func tampering(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let tenant = house.tenant
    let audit = Audit(house.world)
    func record(_ count: Int) async throws {
      try await house.database.write(for: tenant) {
        for number in 1...count {
          try audit.record(.customer, "thing.done", .init("thing", tenant), in: $0)
          _ = number
        }
      }
    }
    func verdict(after sql: SQL...) async throws -> Audit.Verdict {
      try await house.database.write(for: tenant) { for sql in sql { try $0.run(sql) } }
      return try await audit.verify(tenant, in: house.database)
    }
    try await record(1010)
    #expect(try await audit.verify(tenant, in: house.database) == .intact(entries: 1010))
    #expect(
      try await verdict(
        after: "UPDATE audit SET action = 'x' WHERE tenant_id = \(tenant) AND number = 1005")
        == .broken(at: 1005))
    #expect(
      try await verdict(
        after: "UPDATE audit SET action = 'thing.done' WHERE tenant_id = \(tenant)",
        "UPDATE audit SET actor_kind = 'system:x' WHERE tenant_id = \(tenant) AND number = 7")
        == .broken(at: 7))
    #expect(
      try await verdict(
        after: "UPDATE audit SET actor_kind = 'customer' WHERE tenant_id = \(tenant)",
        "DELETE FROM audit WHERE tenant_id = \(tenant) AND number = 1010") == .broken(at: 1010))
    #expect(
      try await verdict(after: "DELETE FROM audit WHERE tenant_id = \(tenant) AND number = 500")
        == .broken(at: 500))
  }
}
