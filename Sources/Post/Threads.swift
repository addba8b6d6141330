import Foundation
import Synchronization

/// Threads of this room's own, for work that blocks: a mail server's answer, a disk's sync. They
/// come with the work and go when there is none.
final class Threads: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var running = 0
  }
  private let name: String
  private let most: Int
  private let state = Mutex(State())

  init(_ name: String, most: Int) {
    self.name = name
    self.most = most
  }

  /// Does the work on one of the threads; what finds all of them busy waits its turn.
  func run<Outcome: Sendable>(_ work: @escaping @Sendable () -> Outcome) async -> Outcome {
    await runLeaving { (work(), nil) }
  }

  /// The same for work that leaves something behind, which is let go only after the outcome was
  /// handed over: saying goodbye takes time too.
  func runLeaving<Outcome: Sendable>(
    _ work: @escaping @Sendable () -> (Outcome, leftover: AnyObject?)
  ) async -> Outcome {
    await withCheckedContinuation { continuation in
      let needsThread = state.withLock { state in
        state.waiting.append {
          let (outcome, leftover) = work()
          continuation.resume(returning: outcome)
          withExtendedLifetime(leftover) {}
        }
        guard state.running < most else { return false }
        state.running += 1
        return true
      }
      if needsThread { start() }
    }
  }

  private func start() {
    let thread = Thread { [self] in
      // A peer that hangs up must be an error to a TLS library's write, not the program's end.
      var broken = sigset_t()
      sigemptyset(&broken)
      sigaddset(&broken, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &broken, nil)
      while let work = next() { work() }
    }
    thread.name = name
    thread.start()
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.running -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
  }
}
