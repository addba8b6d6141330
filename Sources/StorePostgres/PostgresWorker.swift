import Foundation
import Kit
import Store

/// What a caller handed in, whatever the type of its outcome.
protocol PoolPiece: AnyObject, Sendable {
  var kind: PostgresConnection.Kind { get }
  var tenant: TenantID? { get }
  /// Runs the work and keeps what it returned. May be called again.
  func run(on connection: PostgresConnection) throws
  func succeed()
  func fail(_ error: StoreFailure)
  func fail(with error: any Error)
}

/// Touched by the caller's thread before it is queued and by one pool thread afterwards.
final class PoolWork<Outcome: Sendable>: PoolPiece, @unchecked Sendable {
  let kind: PostgresConnection.Kind
  let tenant: TenantID?
  private let work: @Sendable (PostgresConnection) throws -> Outcome
  private let continuation: CheckedContinuation<Outcome, any Error>
  private var outcome: Outcome?

  init(
    kind: PostgresConnection.Kind, tenant: TenantID?,
    work: @escaping @Sendable (PostgresConnection) throws -> Outcome,
    continuation: CheckedContinuation<Outcome, any Error>
  ) {
    self.kind = kind
    self.tenant = tenant
    self.work = work
    self.continuation = continuation
  }

  func run(on connection: PostgresConnection) throws {
    outcome = try work(connection)
    if let failure = connection.failure { throw failure }
  }

  func succeed() {
    guard let outcome else { return fail(.unavailable("the work was not run")) }
    continuation.resume(returning: outcome)
  }
  func fail(_ error: StoreFailure) { continuation.resume(throwing: error) }
  func fail(with error: any Error) { continuation.resume(throwing: error) }
}

/// One thread's work: its connection, made when needed and made again when lost.
struct PostgresWorker {
  private let url: String
  private let afterCommit: ([Poke]) -> Void
  private var connection: PostgresConnection?

  /// Tries of one transaction, over about four seconds: a server that restarts is back by then.
  private static let mostTries = 8

  init(url: String, afterCommit: @escaping ([Poke]) -> Void) {
    self.url = url
    self.afterCommit = afterCommit
  }

  mutating func disconnect() { connection = nil }

  mutating func perform(_ piece: any PoolPiece) {
    for attempt in 1...Self.mostTries {
      let isLast = attempt == Self.mostTries
      do {
        try attemptOnce(piece)
        return
      } catch let failure {
        guard failure.mayTryAgain, !isLast else { return piece.fail(with: failure.cause) }
        // 15 ms, 30 ms, … about two seconds: on this thread, which has nothing else to do.
        Thread.sleep(forTimeInterval: 0.0075 * pow(2, Double(attempt)))
      }
    }
  }

  private struct Failure: Error {
    let cause: any Error
    let mayTryAgain: Bool
  }

  private mutating func attemptOnce(_ piece: any PoolPiece) throws(Failure) {
    let connection = try connected()
    do {
      try connection.begin(piece.kind, for: piece.tenant)
      try piece.run(on: connection)
    } catch {
      let retry = connection.retry
      settle(connection)
      throw Failure(cause: error, mayTryAgain: retry != nil)
    }
    do { try connection.commit() } catch {
      let retry = connection.retry
      settle(connection)
      // A commit whose answer is lost may have been kept: running it again could do it twice.
      let isUnknown = retry == .connectionLost && piece.kind == .write
      throw Failure(cause: error, mayTryAgain: retry != nil && !isUnknown)
    }
    if !connection.pokes.isEmpty { afterCommit(connection.pokes) }
    piece.succeed()
  }

  private mutating func connected() throws(Failure) -> PostgresConnection {
    if let connection { return connection }
    do {
      let new = try PostgresConnection(url: url, role: .plain)
      connection = new
      return new
    } catch {
      var mayTryAgain = false
      if case .unavailable = error { mayTryAgain = true }
      throw Failure(cause: error, mayTryAgain: mayTryAgain)
    }
  }

  /// Leaves the connection ready for the next transaction, or drops it.
  private mutating func settle(_ connection: PostgresConnection) {
    if connection.retry == .connectionLost {
      self.connection = nil
      return
    }
    do {
      try connection.rollBack()
      if connection.retry == .collision { try connection.forgetStatements() }
    } catch {
      self.connection = nil
    }
  }
}
