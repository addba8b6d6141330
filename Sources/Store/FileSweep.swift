import Foundation
import Kit

/// Removes files that no row names: a transaction that failed after its file was written leaves one.
///
/// Writers go on beside it, in this process and others. Whoever keeps a file, also one that is there
/// already, sets its time first; the sweep looks at files between one hour and one week old, sets a file
/// aside under another name, looks at its time again, and only then removes it.
package struct FileSweep: Sendable {
  /// Longer than any transaction takes.
  package static let grace = Duration.hours(1)
  /// What is older was looked at before.
  package static let reach = Duration.days(7)

  private let store: FileStore
  /// Which of the hashes rows name.
  private let named: @Sendable ([String]) async throws -> Set<String>

  package init(
    _ store: FileStore, named: @escaping @Sendable ([String]) async throws -> Set<String>
  ) {
    self.store = store
    self.named = named
  }

  /// Returns how many files it removed.
  @discardableResult
  package func run() async throws -> Int {
    bringBack()
    let now = store.world.now()
    let old = store.hashes().filter { hash in
      guard let date = modified(store.path(of: hash)) else { return false }
      return date < now - Self.grace && date > now - Self.reach
    }
    var removed = 0
    for start in stride(from: 0, to: old.count, by: 400) {
      let batch = Array(old[start..<min(start + 400, old.count)])
      let kept = try await named(batch)
      for hash in batch where !kept.contains(hash) && remove(hash, before: now - Self.grace) {
        removed += 1
      }
    }
    return removed
  }

  private func remove(_ hash: String, before limit: Date) -> Bool {
    let file = store.path(of: hash)
    let aside = file.deletingLastPathComponent().appending(path: Self.aside + hash)
    guard rename(file.path, aside.path) == 0 else { return false }
    // Somebody keeps the same content at this moment and relies on this file.
    guard let date = modified(aside), date < limit else {
      rename(aside.path, file.path)
      return false
    }
    return unlink(aside.path) == 0
  }

  /// What a sweep that was broken off had set aside, and writers that never finished.
  private func bringBack() {
    let names =
      FileManager.default.enumerator(atPath: store.folder.path)?.allObjects as? [String] ?? []
    for name in names {
      let file = store.folder.appending(path: name)
      let last = file.lastPathComponent
      if last.hasPrefix(Self.aside) {
        rename(file.path, store.path(of: String(last.dropFirst(Self.aside.count))).path)
      } else if last.hasPrefix(".incoming-"), let date = modified(file),
        date < store.world.now() - Self.grace
      {
        unlink(file.path)
      }
    }
  }

  private func modified(_ file: URL) -> Date? {
    var status = stat()
    guard lstat(file.path, &status) == 0 else { return nil }
    return Date(
      timeIntervalSince1970: Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9)
  }

  private static let aside = ".sweeping-"
}
