import Foundation
import Synchronization

/// A line on standard error that grows; nothing where nobody looks.
final class ProgressBar: Sendable {
  private let title: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private let last = Mutex(-1)

  init(_ title: String) { self.title = title }

  /// `share` is 0 to 1.
  func show(_ share: Double) {
    guard isShown else { return }
    let percent = Int(max(0, min(1, share)) * 100)
    let isNews = last.withLock { last in
      defer { last = percent }
      return last != percent
    }
    guard isNews else { return }
    let full = percent * 30 / 100
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 30 - full)
    FileHandle.standardError.write(Data("\r▸ \(title) \(bar) \(percent) %".utf8))
  }

  /// Ends the line, once.
  func end() {
    let wasShown = last.withLock { last in
      defer { last = -1 }
      return last >= 0
    }
    if wasShown { say("") }
  }
}
