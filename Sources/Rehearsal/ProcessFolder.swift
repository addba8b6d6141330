import Foundation
import Synchronization

/// The temporary folder of this run of the tests: `martlet-rehearsal-<process id>`. It goes away with
/// the process; what killed runs left is removed when the next one starts. In memory where there is
/// room: nothing in it must outlive the tests, and copying a PostgreSQL database there takes a tenth.
enum ProcessFolder {
  private static let prefix = "martlet-rehearsal-"

  static let path: String = {
    let memory = "/dev/shm"
    let free = try? FileManager.default.attributesOfFileSystem(forPath: memory)[.systemFreeSize]
    let isRoomy = (free as? NSNumber)?.int64Value ?? 0 > 2 << 30
    let root = isRoomy ? memory : FileManager.default.temporaryDirectory.path
    for name in (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [] {
      guard name.hasPrefix(prefix), let process = Int32(name.dropFirst(prefix.count)) else {
        continue
      }
      if kill(process, 0) != 0 { try? FileManager.default.removeItem(atPath: "\(root)/\(name)") }
    }
    let path = "\(root)/\(prefix)\(ProcessInfo.processInfo.processIdentifier)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(atPath: ProcessFolder.path) }
    return path
  }()

  private static let count = Mutex(0)

  /// A new, empty folder inside.
  static func make(_ name: String) throws -> String {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let folder = "\(path)/\(name)-\(number)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }
}
