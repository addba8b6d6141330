import Foundation
import Kit
import Synchronization

/// Leaves a service alone that keeps failing, so that mail is not held up by waiting for it.
///
/// After three failures in a row nothing is asked for a minute; then one call may try, and its outcome
/// decides for the others.
final class Breaker: Sendable {
  static let patience = 3
  static let rest: Duration = .minutes(1)

  private struct State {
    var failures = 0
    var restsUntil: Date?
    var isTrying = false
  }
  private let state = Mutex(State())

  /// Whether a call may be made now. Each one that may is followed by `note`.
  func admits(at now: Date) -> Bool {
    state.withLock { state in
      guard let end = state.restsUntil else { return true }
      guard now >= end, !state.isTrying else { return false }
      state.isTrying = true
      return true
    }
  }

  /// What became of a call; nil when it says nothing about the service.
  func note(isWell: Bool?, at now: Date) {
    state.withLock { state in
      state.isTrying = false
      switch isWell {
      case nil: break
      case true?: state = State()
      case false?:
        state.failures += 1
        if state.failures >= Self.patience { state.restsUntil = now + Self.rest }
      }
    }
  }

  var isResting: Bool { state.withLock { $0.restsUntil != nil } }
}
