import Foundation
import Kit
import Store

/// Who does what: one handler for each kind of job.
package struct JobHandlers: Sendable {
  struct Handler: Sendable {
    let retry: RetryPlan
    let lease: Duration
    let run: @Sendable (_ payload: String, JobContext) async throws -> Void
  }
  private(set) var handlers: [String: Handler] = [:]

  package init() {}

  /// Registers the handler. It may be run again for the same job, so it leaves everything as it
  /// should be however often it runs.
  package mutating func on<Work: Job>(
    _: Work.Type, _ handle: @escaping @Sendable (Work, JobContext) async throws -> Void
  ) {
    precondition(handlers[Work.kind] == nil, "two handlers for \(Work.kind)")
    handlers[Work.kind] = Handler(retry: Work.retry, lease: Work.lease) { payload, context in
      let job: Work
      do { job = try JSONDecoder().decode(Work.self, from: Data(payload.utf8)) } catch {
        throw GiveUp("the payload is not one of \(Work.kind): \(error)")
      }
      try await handle(job, context)
    }
  }

  package var kinds: [String] { handlers.keys.sorted() }
}

/// A try that failed, for the log.
package struct JobFailure: Sendable {
  package let id: JobID
  package let tenant: TenantID
  package let kind: String
  package let attempt: Int
  package let reason: String
  /// Nil when it was the last try.
  package let retryAt: Date?
}
