import Dispatch
import Foundation
import Kit
import Store
import Synchronization

/// Threads with a connection each. A thread is started when work waits and none is free.
final class PostgresPool: Sendable {
  private struct State {
    var pieces: [any PoolPiece] = []
    var threads = 0
    var idle = 0
    var isStopped = false
    var afterStop: [@Sendable () -> Void] = []
  }
  private let url: String
  private let limit: Int
  private let afterCommit: @Sendable ([Poke]) -> Void
  private let state = Mutex(State())
  private let bell = DispatchSemaphore(value: 0)

  init(url: String, limit: Int, afterCommit: @escaping @Sendable ([Poke]) -> Void) {
    self.url = url
    self.limit = max(1, limit)
    self.afterCommit = afterCommit
  }

  func run<Outcome: Sendable>(
    _ kind: PostgresConnection.Kind, for tenant: TenantID?,
    _ work: @escaping @Sendable (PostgresConnection) throws -> Outcome
  ) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      add(PoolWork(kind: kind, tenant: tenant, work: work, continuation: continuation))
    }
  }

  private func add(_ piece: any PoolPiece) {
    enum Next {
      case wake
      case start
      case refuse
    }
    let next: Next = state.withLock { state in
      guard !state.isStopped else { return .refuse }
      state.pieces.append(piece)
      if state.idle >= state.pieces.count { return .wake }
      guard state.threads < limit else { return .wake }
      state.threads += 1
      return .start
    }
    switch next {
    case .wake: bell.signal()
    case .start:
      startThread()
      bell.signal()
    case .refuse: piece.fail(.unavailable("the database is closed"))
    }
  }

  private func startThread() {
    let thread = Thread { [self] in
      var worker = PostgresWorker(url: url, afterCommit: afterCommit)
      while let piece = next() { worker.perform(piece) }
      worker.disconnect()
      ended()
    }
    thread.name = "martlet-postgres"
    thread.start()
  }

  /// The bell rings once for each piece, and once for each thread at the end.
  private func next() -> (any PoolPiece)? {
    state.withLock { $0.idle += 1 }
    bell.wait()
    return state.withLock { state in
      state.idle -= 1
      return state.pieces.isEmpty ? nil : state.pieces.removeFirst()
    }
  }

  /// Finishes what was handed in, then ends the threads and calls `done`.
  func stop(then done: @escaping @Sendable () -> Void) {
    let (isOver, threads) = state.withLock { state in
      defer { state.isStopped = true }
      if state.threads > 0 { state.afterStop.append(done) }
      return (state.threads == 0, state.isStopped ? 0 : state.threads)
    }
    if isOver { done() }
    for _ in 0..<threads { bell.signal() }
  }

  private func ended() {
    let waiting = state.withLock { state in
      state.threads -= 1
      guard state.threads == 0 else { return [@Sendable () -> Void]() }
      defer { state.afterStop = [] }
      return state.afterStop
    }
    for done in waiting { done() }
  }
}
