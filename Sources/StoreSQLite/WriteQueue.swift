import Dispatch
import Store
import Synchronization

/// Pieces in the order in which they came, and a way to sleep until there are some.
final class WriteQueue: Sendable {
  private struct State {
    var pieces: [any WriterPiece] = []
    var isStopped = false
    var afterStop: [@Sendable () -> Void] = []
    var hasEnded = false
    /// Whether the writer sleeps, so that a signal is owed to it.
    var isAsleep = false

    mutating func take(_ limit: Int) -> [any WriterPiece] {
      guard pieces.count > limit else {
        defer { pieces = [] }
        return pieces
      }
      defer { pieces.removeFirst(limit) }
      return Array(pieces.prefix(limit))
    }
  }
  private let state = Mutex(State())
  private let bell = DispatchSemaphore(value: 0)

  func add(_ piece: any WriterPiece) {
    let (isStopped, ring) = state.withLock { state in
      guard !state.isStopped else { return (true, false) }
      state.pieces.append(piece)
      defer { state.isAsleep = false }
      return (false, state.isAsleep)
    }
    if isStopped { piece.finish(batchFailure: .unavailable("the database is closed")) }
    if ring { bell.signal() }
  }

  func stop(then done: @escaping @Sendable () -> Void) {
    let (hasEnded, ring) = state.withLock { state in
      state.isStopped = true
      if !state.hasEnded { state.afterStop.append(done) }
      defer { state.isAsleep = false }
      return (state.hasEnded, state.isAsleep)
    }
    if ring { bell.signal() }
    if hasEnded { done() }
  }

  /// At most `limit` waiting pieces, at once; none when none waits.
  func take(_ limit: Int) -> [any WriterPiece] {
    state.withLock { $0.take(limit) }
  }

  /// Like `take`, but sleeps until there is one. Empty only when the queue was stopped.
  func wait(_ limit: Int) -> [any WriterPiece] {
    while true {
      let (pieces, isStopped) = state.withLock { state in
        let pieces = state.take(limit)
        state.isAsleep = pieces.isEmpty && !state.isStopped
        return (pieces, state.isStopped)
      }
      if !pieces.isEmpty || isStopped { return pieces }
      bell.wait()
    }
  }

  /// Puts back what a batch had no time for, in front.
  func putBack(_ pieces: ArraySlice<any WriterPiece>) {
    state.withLock { $0.pieces.insert(contentsOf: pieces, at: 0) }
  }

  func end() {
    let waiting = state.withLock { state in
      state.hasEnded = true
      defer { state.afterStop = [] }
      return state.afterStop
    }
    for done in waiting { done() }
  }
}
