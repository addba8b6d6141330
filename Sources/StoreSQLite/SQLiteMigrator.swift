import Foundation
import Kit
import Store

/// Brings one file to the last step. Runs on the writer's thread, outside of any transaction.
struct SQLiteMigrator {
  let connection: SQLiteConnection
  let path: String
  let world: World

  func migrate(_ migrations: [Migration]) throws {
    try connection.command(
      """
      CREATE TABLE IF NOT EXISTS migration
        (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT
      """)
    let last = try lastNumber()
    let known = migrations.last?.number ?? 0
    guard last <= known else { throw StoreFailure.tooNew(database: last, program: known) }
    let missing = migrations.filter { $0.number > last }
    guard let next = missing.first else { return }
    if last > 0 { try keepRestorePoint(before: next.number) }
    for migration in missing { try apply(migration) }
  }

  private func lastNumber() throws -> Int {
    try connection.command("SELECT coalesce(max(number), 0) AS number FROM migration").first?
      .int("number") ?? 0
  }

  /// One step, unless another process was quicker: `BEGIN IMMEDIATE` is the lock.
  private func apply(_ migration: Migration) throws {
    try connection.command("BEGIN IMMEDIATE")
    do {
      if try lastNumber() < migration.number {
        for text in migration.texts(for: .sqlite) { try connection.command(text) }
        connection.begin(.adapter)
        _ = try connection.run(
          """
          INSERT INTO migration (number, name, applied_at)
          VALUES (\(migration.number), \(migration.name), \(world.now()))
          """)
      }
      try connection.command("COMMIT")
    } catch {
      if connection.isInTransaction { try connection.command("ROLLBACK") }
      throw error
    }
  }

  /// A whole copy beside the file, complete before it bears its name: `<file>.before-<number>`.
  private func keepRestorePoint(before number: Int) throws {
    let final = "\(path).before-\(number)"
    let draft = "\(final).\(world.id(Migration.self))"
    let files = FileManager.default
    connection.begin(.adapter)
    _ = try connection.run("VACUUM INTO \(draft)")
    if files.fileExists(atPath: final) { try files.removeItem(atPath: final) }
    try files.moveItem(atPath: draft, toPath: final)
  }
}
