import Foundation
import Kit

/// Takes a backup apart: first all of it is checked, then it becomes a desk again.
package struct Restore: Sendable {
  private let path: String
  private let migrations: [Migration]

  package init(from path: String, migrations: [Migration] = Schema.migrations) {
    self.path = path
    self.migrations = migrations
  }

  /// Reads all of it and compares with its manifest; changes nothing. `progress` hears 0 to 1.
  package func verify(
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) throws -> BackupManifest {
    let archive = try ArchiveReader(path) { [path] read in
      progress(Double(read) / Double(max(1, size(of: path))))
    }
    var parts: [String: (sizeBytes: Int, sha256: String)] = [:]
    var files = BackupManifest.Files()
    let names = RunningSHA256()
    var text: Data?
    var seal: Data?
    try archive.entries { entry in
      switch entry.name {
      case BackupEntry.manifest: text = try entry.content()
      case BackupEntry.seal: seal = try entry.content()
      default:
        try entry.skip()
        guard let hash = entry.name.fileHash else {
          parts[entry.name] = (entry.sizeBytes, entry.sha256)
          return
        }
        guard entry.sha256 == hash else {
          throw BackupFailure.damaged("the file \(hash.prefix(12)) has another content")
        }
        names.add([UInt8](hash.utf8))
        files.count += 1
        files.sizeBytes += entry.sizeBytes
      }
    }
    guard let text, let seal else { throw BackupFailure.incomplete }
    files.sha256OfNames = names.finish().hex
    let manifest = try manifest(text, seal: seal)
    for part in manifest.tables {
      guard let found = parts.removeValue(forKey: BackupEntry.rows(of: part.table.name)),
        found == (part.sizeBytes, part.sha256)
      else { throw BackupFailure.damaged("the rows of \(part.table.name) are not those written") }
    }
    guard parts.isEmpty else { throw BackupFailure.damaged("it holds entries of no known kind") }
    guard files == manifest.files else {
      throw BackupFailure.damaged("the kept files are not those written")
    }
    return manifest
  }

  private func manifest(_ text: Data, seal: Data) throws -> BackupManifest {
    guard SHA256.hash(text).hex == String(decoding: seal, as: UTF8.self) else {
      throw BackupFailure.damaged("its manifest is not the one written")
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    struct Format: Decodable { var format: Int }
    if let format = try? decoder.decode(Format.self, from: text),
      format.format != BackupManifest.knownFormat
    {
      throw BackupFailure.unknownFormat(format.format)
    }
    guard let manifest = try? decoder.decode(BackupManifest.self, from: text) else {
      throw BackupFailure.damaged("its manifest cannot be read")
    }
    let known = migrations.last?.number ?? 0
    guard manifest.schema <= known else {
      throw BackupFailure.tooNew(schema: manifest.schema, program: known)
    }
    return manifest
  }

  /// Fills an empty database and an empty folder of files, then brings the schema up to date. The
  /// backup must have been verified. `settle` is called when the files are there and the rows are about
  /// to be kept: where it throws, none are. Counts every row again at the end.
  package func fill(
    _ database: any Database, files: FileStore, as manifest: BackupManifest,
    settle: @escaping @Sendable () throws -> Void = {},
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) async throws {
    guard try await database.isVacant else {
      throw BackupFailure.occupied("There is a desk in this database already.")
    }
    try await database.migrate(migrations.filter { $0.number <= manifest.schema })
    try await database.fill { filling in
      let archive = try ArchiveReader(path) { [path] read in
        progress(Double(read) / Double(max(1, size(of: path))))
      }
      let tables = Dictionary(
        manifest.tables.map { (BackupEntry.rows(of: $0.table.name), $0.table) },
        uniquingKeysWith: { first, _ in first })
      try archive.entries { entry in
        if let table = tables[entry.name] {
          try add(entry, to: table, of: filling)
        } else if let hash = entry.name.fileHash {
          guard try files.keep(try entry.content()) == hash else {
            throw BackupFailure.damaged("the file \(hash.prefix(12)) has another content")
          }
        }
      }
      try settle()
    }
    let counts = try await database.snapshot { snapshot in
      try manifest.tables.map { try snapshot.count(of: $0.table) }
    }
    for (part, count) in zip(manifest.tables, counts) where part.rows != count {
      throw BackupFailure.damaged("\(part.table.name) has \(count) rows instead of \(part.rows)")
    }
    try await database.migrate(migrations)
  }

  private func add(
    _ entry: ArchiveReader.Entry, to table: StoredTable, of filling: any Filling
  ) throws {
    var buffer: [UInt8] = []
    var rows: [[SQL.Value]] = []
    while true {
      let piece = try entry.piece()
      if piece.isEmpty { break }
      buffer += piece
      try RowCoding.decode(&buffer, width: table.columns.count) { rows.append($0) }
      try filling.add(rows, to: table)
      rows.removeAll(keepingCapacity: true)
    }
    guard buffer.isEmpty else {
      throw BackupFailure.damaged("the rows of \(table.name) end too early")
    }
  }
}

extension Database {
  /// Whether nothing is in it: no tables, or the desk's with no business.
  package var isVacant: Bool {
    get async throws {
      try await snapshot { snapshot in
        try snapshot.tables().allSatisfy { try snapshot.count(of: $0) == 0 }
      }
    }
  }
}

private func size(of path: String) -> Int {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return (attributes?[.size] as? NSNumber)?.intValue ?? 0
}

extension String {
  /// The hash that an entry of a kept file is named by.
  fileprivate var fileHash: String? {
    guard hasPrefix("files/") else { return nil }
    let hash = String(suffix(64))
    return self == BackupEntry.file(hash) && hash.allSatisfy(\.isHexDigit) ? hash : nil
  }
}
