import Foundation
import Kit

/// A folder of files named by the SHA-256 of their content: large raw mail and attachments.
///
/// A file is written and synced before the transaction that names it commits, so a row never
/// points at nothing; a file that no row names is swept later (`FileSweep`).
package struct FileStore: Sendable {
  let folder: URL
  let world: World

  package init(folder: URL, world: World) throws(StoreFailure) {
    self.folder = folder
    self.world = world
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch { throw .unavailable("cannot create the folder for files: \(folder.path)") }
  }

  /// Keeps the content and returns its hash in hexadecimal. Keeping the same content twice is free.
  package func keep(_ content: Data) throws(StoreFailure) -> String {
    let hash = SHA256.hash(content).hex
    let target = path(of: hash)
    // The sweep leaves alone what was touched lately.
    if touch(target) { return hash }
    let temporary = folder.appending(path: ".incoming-\(world.id(FileStore.self))")
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: temporary)
      _ = touch(temporary)
      try sync(temporary)
      try FileManager.default.moveItem(at: temporary, to: target)
      try sync(target.deletingLastPathComponent())
    } catch {
      try? FileManager.default.removeItem(at: temporary)
      if FileManager.default.fileExists(atPath: target.path) { return hash }
      throw .full("cannot keep a file of \(content.count) bytes")
    }
    return hash
  }

  package func content(of hash: String) throws(StoreFailure) -> Data {
    guard hash.count == 64, hash.allSatisfy(\.isHexDigit) else {
      throw .unexpected(column: "file_hash")
    }
    do { return try Data(contentsOf: path(of: hash)) } catch {
      throw .unavailable("the file \(hash.prefix(12)) is missing")
    }
  }

  /// Where the content lies, for a door that sends it in pieces.
  package func file(of hash: String) throws(StoreFailure) -> URL {
    guard hash.count == 64, hash.allSatisfy(\.isHexDigit) else {
      throw .unexpected(column: "file_hash")
    }
    let file = path(of: hash)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw .unavailable("the file \(hash.prefix(12)) is missing")
    }
    return file
  }

  /// Every hash kept, for the sweep of files that no row names.
  package func hashes() -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return found.compactMap { $0.split(separator: "/").last.map(String.init) }
      .filter { $0.count == 64 }
  }

  /// Sets its time to now; false where there is no such file.
  func touch(_ file: URL) -> Bool {
    let now = world.now().milliseconds
    let moment = timespec(tv_sec: Int(now / 1000), tv_nsec: Int(now % 1000) * 1_000_000)
    return utimensat(AT_FDCWD, file.path, [moment, moment], 0) == 0
  }

  func path(of hash: String) -> URL {
    folder.appending(path: String(hash.prefix(2))).appending(path: hash)
  }

  private func sync(_ url: URL) throws(StoreFailure) {
    let descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw .unavailable("cannot open \(url.lastPathComponent)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .full("cannot sync \(url.lastPathComponent)") }
  }
}
