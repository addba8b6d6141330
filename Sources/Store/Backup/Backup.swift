import Foundation
import Kit

/// The whole desk as one file: every row of one moment, and every kept file.
///
/// The rows come from one snapshot, which holds up nobody. The files are copied afterwards: one is
/// written before the row that names it, so all that the snapshot names are there.
package struct Backup: Sendable {
  /// How far it is, for whoever waits.
  package struct Progress: Sendable {
    package var rows = 0
    package var allRows = 0
    package var files = 0
    package var allFiles = 0

    /// 0 to 1.
    package var share: Double {
      let all = allRows + allFiles
      return all == 0 ? 1 : min(1, Double(rows + files) / Double(all))
    }
  }

  private let database: any Database
  private let files: FileStore
  private let world: World
  private let migrations: [Migration]

  package init(
    of database: any Database, files: FileStore, world: World,
    migrations: [Migration] = Schema.migrations
  ) {
    self.database = database
    self.files = files
    self.world = world
    self.migrations = migrations
  }

  /// Makes it; there is a file at `path` only when it is whole and on the disk.
  package func write(
    to path: String, progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) async throws -> BackupManifest {
    let order = Dictionary(
      migrations.flatMap(\.tables).enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first })
    return try await database.snapshot { [database, files, world] snapshot in
      let now = world.now()
      let archive = try ArchiveWriter(path, at: now, world: world)
      var manifest = BackupManifest(
        engine: database.engine.rawValue, schema: try snapshot.schema(), takenAt: now.rfc3339)
      var state = Progress()
      let tables = try snapshot.tables().enumerated().sorted {
        (order[$0.element.name] ?? .max, $0.offset) < (order[$1.element.name] ?? .max, $1.offset)
      }.map(\.element)
      let counts = try tables.map(snapshot.count)
      state.allRows = counts.reduce(0, +)
      state.allFiles = files.hashes().count
      progress(state)
      var named: Set<String> = []
      for (table, count) in zip(tables, counts) {
        let part = try write(table, of: snapshot, to: archive, naming: &named) {
          state.rows += 1
          if state.rows.isMultiple(of: 2000) { progress(state) }
        }
        guard part.rows == count else {
          throw StoreFailure.unavailable("\(table.name) has \(count) rows and gave \(part.rows)")
        }
        manifest.tables.append(part)
      }
      // Listed only now: what the snapshot names was there before it.
      let kept = files.hashes().sorted()
      state.allFiles = kept.count
      let names = RunningSHA256()
      for hash in kept {
        guard let size = try write(file: hash, to: archive) else { continue }
        named.remove(hash)
        names.add([UInt8](hash.utf8))
        manifest.files.count += 1
        manifest.files.sizeBytes += size
        state.files += 1
        progress(state)
      }
      manifest.files.sha256OfNames = names.finish().hex
      manifest.missingFiles = named.sorted()
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let text = try encoder.encode(manifest)
      try archive.entry(BackupEntry.manifest, text)
      try archive.entry(BackupEntry.seal, Data(SHA256.hash(text).hex.utf8))
      try archive.finish()
      return manifest
    }
  }

  private func write(
    _ table: StoredTable, of snapshot: any Snapshot, to archive: ArchiveWriter,
    naming named: inout Set<String>, _ tick: () -> Void
  ) throws -> BackupManifest.Part {
    let naming = table.columns.indices.filter { BackupEntry.namesAFile(table.columns[$0]) }
    var rows = 0
    var names: Set<String> = []
    let (size, hash) = try archive.entry(BackupEntry.rows(of: table.name)) { put in
      var buffer: [UInt8] = []
      try snapshot.rows(of: table) { row in
        RowCoding.encode(row, into: &buffer)
        if buffer.count >= 1 << 18 {
          try put(buffer)
          buffer.removeAll(keepingCapacity: true)
        }
        for column in naming { if case .text(let name) = row[column] { names.insert(name) } }
        rows += 1
        tick()
      }
      try put(buffer)
    }
    named.formUnion(names)
    return BackupManifest.Part(table: table, rows: rows, sizeBytes: size, sha256: hash)
  }

  /// Its size; nil where the file is gone meanwhile, or no longer has the content of its name: a backup
  /// of all the rest is better than none.
  private func write(file hash: String, to archive: ArchiveWriter) throws -> Int? {
    guard let content = try? files.content(of: hash), SHA256.hash(content).hex == hash else {
      return nil
    }
    try archive.entry(BackupEntry.file(hash), content)
    return content.count
  }
}

/// The names within a backup.
enum BackupEntry {
  static let manifest = "manifest.json"
  /// The SHA-256 of the manifest.
  static let seal = "manifest.sha256"
  static func rows(of table: String) -> String { "tables/\(table).rows" }
  static func file(_ hash: String) -> String { "files/\(hash.prefix(2))/\(hash)" }

  /// Whether a column holds names of kept files.
  static func namesAFile(_ column: String) -> Bool {
    column == "sha256" || column.hasSuffix("file_hash")
  }
}
