import Foundation
import Kit
import Synchronization

extension CrashPoints {
  /// Ends the process, as a power cut would, when the named place is reached for the given time:
  /// `outbox:delivered` or `step:draft:after#3`. For the crash test; nil does nothing.
  static func killing(at place: String?) -> CrashPoints {
    guard let place, !place.isEmpty else { return .none }
    let parts = place.split(separator: "#")
    let name = String(parts[0])
    let left = Counter(parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    return CrashPoints { reached in
      guard reached == name, left.isLast() else { return }
      kill(getpid(), SIGKILL)
    }
  }
}

private final class Counter: Sendable {
  private let count: Mutex<Int>
  init(_ count: Int) { self.count = Mutex(count) }
  func isLast() -> Bool {
    count.withLock { count in
      count -= 1
      return count == 0
    }
  }
}
