import Foundation
import Kit
import Store
import StoreSQLite

extension Command {
  static let backup = Command(
    name: "backup", usage: "FILE [--settings FILE]",
    summary: "Copies the whole desk into one file, while it serves.",
    help: """
      All rows of one moment and all kept files, as a tar archive with a manifest of counts and
      checksums. The file has its name only when it is whole and on the disk. Exits 1 where kept files
      were missing; the backup then holds all the rest. Settings and the mail drop are not in it.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings"])
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw Problem(.invalid, "usage", "Name the file to write.")
    }
    let config = try Config.read(arguments)
    if case .sqlite(let database) = config.database,
      !FileManager.default.fileExists(atPath: database)
    {
      throw Problem(
        .missing, "backup.nothing", "There is no desk at \(database): nothing to back up.")
    }
    let database = try House.storage(config, world: .live)
    guard try await database.snapshot({ try !$0.tables().isEmpty }) else {
      throw Problem(
        .missing, "backup.nothing", "There is no desk in this database: nothing to back up.")
    }
    let files = try FileStore(folder: config.data.appending(path: "files"), world: .live)
    let bar = ProgressBar("Copying")
    defer { bar.end() }
    let manifest = try await Backup(of: database, files: files, world: .live).write(to: path) {
      bar.show($0.share)
    }
    bar.end()
    await database.close()
    print("\(path): \(manifest.summary)")
    guard manifest.missingFiles.isEmpty else {
      say(
        "martlet: \(manifest.missingFiles.count) kept file(s) are missing or damaged in the data folder:"
      )
      for name in manifest.missingFiles { say("  \(name)") }
      return Exit.failed
    }
    return Exit.done
  }

  static let restore = Command(
    name: "restore", usage: "FILE [--verify] [--settings FILE]",
    summary: "Makes a desk again out of a backup, in an empty place.",
    help: """
      Checks the whole backup first, then fills the empty database and data folder that the settings
      name, of either engine. With --verify it only checks. A desk that is there is never touched. Letters
      that were on their way when the backup was made are sent again, under the same Message-ID.
      """
  ) { words in
    let arguments = try Arguments(words, valued: ["settings"], flags: ["verify"])
    guard let path = arguments.words.first, arguments.words.count == 1 else {
      throw Problem(.invalid, "usage", "Name the backup.")
    }
    let config = try Config.read(arguments)
    let place = RestorePlace(config)
    if !arguments.has("verify") { try place.check() }
    let restore = Restore(from: path)
    let checking = ProgressBar("Checking")
    defer { checking.end() }
    let manifest = try restore.verify { checking.show($0) }
    checking.end()
    if arguments.has("verify") {
      print("\(path) is whole: \(manifest.summary)")
    } else {
      let bar = ProgressBar("Restoring")
      defer { bar.end() }
      try await place.fill(from: restore, manifest) { bar.show($0) }
      bar.end()
      print("Restored: \(manifest.summary)")
    }
    if !manifest.missingFiles.isEmpty {
      say("martlet: \(manifest.missingFiles.count) file(s) were missing when the backup was made.")
    }
    return Exit.done
  }
}

extension BackupManifest {
  fileprivate var summary: String {
    """
    \(rows) rows in \(tables.count) tables, \(files.count) files of \(files.sizeBytes) bytes, \
    \(engine), schema \(schema), taken at \(takenAt)
    """
  }
}

/// Where a desk is to be again. Everything is made under another name, which an interrupted restore
/// leaves behind and the next one clears away.
private struct RestorePlace {
  private let config: Config
  private let files: URL
  private let draftFiles: URL

  init(_ config: Config) {
    self.config = config
    files = config.data.appending(path: "files")
    draftFiles = config.data.appending(path: "files.restoring")
  }

  /// Refuses a place where a desk is. Whether a PostgreSQL database is empty is asked later.
  func check() throws {
    if case .sqlite(let path) = config.database, FileManager.default.fileExists(atPath: path) {
      throw BackupFailure.occupied("There is a desk at \(path) already.")
    }
    let kept = try? FileManager.default.contentsOfDirectory(atPath: files.path)
    guard kept?.isEmpty ?? true else {
      throw BackupFailure.occupied("There are files of a desk in \(files.path) already.")
    }
  }

  func fill(
    from restore: Restore, _ manifest: BackupManifest,
    progress: @escaping @Sendable (Double) -> Void
  ) async throws {
    let manager = FileManager.default
    try? manager.removeItem(at: draftFiles)
    var place = config.database
    var draftPath: String?
    if case .sqlite(let path) = config.database {
      draftPath = path + ".restoring"
      for end in ["", "-wal", "-shm"] { try? manager.removeItem(atPath: path + ".restoring" + end) }
      place = .sqlite(path: path + ".restoring")
    }
    let database = try House.storage(config, at: place, world: .live)
    let kept = try FileStore(folder: draftFiles, world: .live)
    do {
      try await restore.fill(
        database, files: kept, as: manifest,
        settle: { [files, draftFiles] in
          // An empty folder may be there; a full one is refused by the system.
          _ = rmdir(files.path)
          try FileManager.default.moveItem(at: draftFiles, to: files)
        }, progress: progress)
    } catch {
      await database.close()
      try? manager.removeItem(at: draftFiles)
      if let draftPath { try? manager.removeItem(atPath: draftPath) }
      throw error
    }
    await database.close()
    guard let draftPath, case .sqlite(let path) = config.database else { return }
    // The log was taken into the file; what is left of it is empty.
    for end in ["-wal", "-shm"] { try? manager.removeItem(atPath: draftPath + end) }
    try manager.moveItem(atPath: draftPath, toPath: path)
  }
}
