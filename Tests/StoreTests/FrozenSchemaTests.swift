import Foundation
import Kit
import Rehearsal
import Store
import Testing

/// Old databases come up to date. What was released is frozen in `Fixtures/FirstSchema.swift`; until
/// the first release `MARTLET_FREEZE_SCHEMA=1 swift test --filter FrozenSchema` freezes it anew.
@Suite("The frozen first schema")
struct FrozenSchemaTests {
  @Test("is still the first step of the migrations, word for word")
  func unchanged() throws {
    let first = try #require(Schema.migrations.first)
    if ProcessInfo.processInfo.environment["MARTLET_FREEZE_SCHEMA"] != nil {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/FirstSchema.swift")
      let lines = first.statements.joined(separator: ";\n").split(separator: "\n")
      let text = lines.map { "  \($0)\n" }.joined().dropLast()
      try Data("let firstSchema = #\"\"\"\n\(text);\n  \"\"\"#\n".utf8).write(to: file)
      return
    }
    #expect(Migration(1, "first", firstSchema).statements == first.statements)
  }

  @Test("comes up to date with what is in it", arguments: Engine.allCases)
  func upgrade(engine: Engine) async throws {
    let house = try await Rehearsal(engine, migrations: [Migration(1, "first", firstSchema)])
    try await house.database.write(for: house.tenant) { tx in
      try tx.run("INSERT INTO counter (tenant_id, name, value) VALUES (\(tx.tenant), 'kept', 7)")
    }
    try await house.database.migrate(Schema.migrations)
    #expect(
      try await house.answer { "SELECT value AS answer FROM counter WHERE tenant_id = \($0)" }
        == .integer(7))
    let steps = try await house.database.readHouse { tx in
      try tx.rows("SELECT number FROM migration ORDER BY number") { row throws(StoreFailure) in
        try row.int("number")
      }
    }
    #expect(steps == Schema.migrations.map(\.number))
  }
}
