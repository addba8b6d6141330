import Foundation
import Store

/// The one thread that writes.
///
/// Callers hand in pieces of work and wait as suspended tasks, never as blocked threads. A piece is
/// told how it ended only after the commit that decided it.
final class SQLiteWriter: Sendable {
  private let queue: WriteQueue

  init(connection: SQLiteConnection, board: PokeBoard) {
    let queue = WriteQueue()
    self.queue = queue
    let thread = Thread {
      let loop = SQLiteWriterLoop(connection: connection, queue: queue, board: board)
      loop.run()
    }
    thread.name = "martlet-sqlite"
    thread.start()
  }

  /// Runs `work` in the next common transaction, within a savepoint of its own.
  func run<Outcome: Sendable>(
    _ door: SQLiteConnection.Door,
    _ work: @escaping @Sendable (SQLiteConnection) throws -> Outcome
  ) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      queue.add(Piece(door: door, work: work, continuation: continuation))
    }
  }

  /// Runs `work` between two transactions.
  func runAlone<Outcome: Sendable>(
    _ work: @escaping @Sendable (SQLiteConnection) throws -> Outcome
  ) async throws -> Outcome {
    try await withCheckedThrowingContinuation { continuation in
      queue.add(Piece(door: .adapter, work: work, continuation: continuation))
    }
  }

  /// Finishes what was handed in, then ends the thread and calls `done`.
  func stop(then done: @escaping @Sendable () -> Void) { queue.stop(then: done) }
}

/// What a caller handed in, whatever the type of its outcome.
protocol WriterPiece: AnyObject, Sendable {
  /// `.adapter` stands alone, outside of the common transaction.
  var door: SQLiteConnection.Door { get }
  /// Runs the work and keeps how it ended.
  func run(on connection: SQLiteConnection)
  /// Whether the work itself failed, so that only its savepoint is undone.
  var hasFailed: Bool { get }
  var pokes: [Poke] { get }
  /// Tells the caller: how the work ended, or that the batch was lost.
  func finish(batchFailure: StoreFailure?)
}

/// Touched by the caller's thread before it is queued and by the writer's afterwards.
private final class Piece<Outcome: Sendable>: WriterPiece, @unchecked Sendable {
  let door: SQLiteConnection.Door
  private let work: @Sendable (SQLiteConnection) throws -> Outcome
  private let continuation: CheckedContinuation<Outcome, any Error>
  private var outcome: Result<Outcome, any Error>?
  private(set) var pokes: [Poke] = []

  init(
    door: SQLiteConnection.Door, work: @escaping @Sendable (SQLiteConnection) throws -> Outcome,
    continuation: CheckedContinuation<Outcome, any Error>
  ) {
    self.door = door
    self.work = work
    self.continuation = continuation
  }

  func run(on connection: SQLiteConnection) {
    connection.begin(door)
    outcome = Result {
      let outcome = try work(connection)
      if let failure = connection.failure { throw failure }
      return outcome
    }
    pokes = hasFailed ? [] : connection.pokes
  }

  var hasFailed: Bool {
    guard case .success = outcome else { return true }
    return false
  }

  func finish(batchFailure: StoreFailure?) {
    if let batchFailure {
      continuation.resume(throwing: batchFailure)
    } else if let outcome {
      continuation.resume(with: outcome)
    } else {
      continuation.resume(throwing: StoreFailure.unavailable("the work was not run"))
    }
  }
}
