import Foundation
import Jobs
import Kit
import Rehearsal
import Store
import Synchronization

/// A job that does what its test says.
struct Errand: Job {
  static let kind = "test.errand"
  static let retry = RetryPlan(attempts: 3, firstPause: .seconds(10), longestPause: .minutes(1))
  static let lease = Duration.seconds(30)
  let name: String
}

/// What was run, in order.
final class Notebook: Sendable {
  private let lines = Mutex<[String]>([])
  func write(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

extension Rehearsal {
  var queue: JobQueue { JobQueue(database: database, world: world) }

  func runner(
    schedules: [Schedule] = [], slots: Int = 4,
    _ handle: @escaping @Sendable (Errand, JobContext) async throws -> Void
  ) -> JobRunner {
    var handlers = JobHandlers()
    handlers.on(Errand.self, handle)
    return JobRunner(queue: queue, handlers: handlers, schedules: schedules, slots: slots)
  }

  @discardableResult
  func enqueue(
    _ name: String, for tenant: TenantID? = nil, at moment: Date? = nil, unique key: String? = nil
  ) async throws -> JobID {
    try await database.write(for: tenant ?? self.tenant) { [queue] tx in
      try queue.enqueue(Errand(name: name), in: tx, at: moment, unique: key)
    }
  }
}
