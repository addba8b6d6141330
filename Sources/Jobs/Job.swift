import Kit
import Store

/// Work that survives a restart: kept as a row in the transaction that causes it, run afterwards by
/// whoever is free, and run again until it succeeds. So a handler must bear to run twice.
package protocol Job: Codable, Sendable {
  /// How rows name it: lower case, stable for ever, such as `letter.send`.
  static var kind: String { get }
  static var retry: RetryPlan { get }
  /// How long nobody else tries while one worker is at it. It is renewed while the worker lives, so
  /// it says how soon a crash is noticed, not how long the work may take.
  static var lease: Duration { get }
}

extension Job {
  package static var retry: RetryPlan { .patient }
  package static var lease: Duration { .minutes(1) }
}

package typealias JobID = Identifier<any Job>

/// Trying again would not help: the job goes to the dead letters at once.
package struct GiveUp: Error, CustomStringConvertible {
  package let reason: String
  package init(_ reason: String) { self.reason = reason }
  package var description: String { reason }
}

/// The lease ran out and somebody else may be at the job. Thrown by `JobContext.finish(in:)`, so
/// that a worker which came back late keeps nothing of what it did.
package struct LeaseLost: Error {}

/// The job under way, as its handler sees it.
package struct JobContext: Sendable {
  package let id: JobID
  package let tenant: TenantID
  package let kind: String
  /// 1 at the first try.
  package let attempt: Int
  package let isLastAttempt: Bool
  let token: Identifier<LeaseLost>

  /// Ends the job in the handler's own transaction, so that the work and its end commit together.
  package func finish(in tx: Transaction) throws {
    guard try JobTable.finish(id, token, in: tx) else { throw LeaseLost() }
  }
}
