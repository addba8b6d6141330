import Foundation
import Kit
import Store
import Synchronization

/// Runs what is due: several jobs at once while the desk is open, or one after the other in a test.
package final class JobRunner: Sendable {
  private struct State {
    var held: [JobID: ClaimedJob] = [:]
    /// The tenant whose turn was last.
    var last = TenantID(high: 0, low: 0)
    var isStopping = false
    var ring: AsyncStream<Void>.Continuation?
  }

  private let queue: JobQueue
  private let handlers: JobHandlers
  private let schedules: [Schedule]
  private let slots: Int
  private let report: @Sendable (JobFailure) -> Void
  private let claims: JobClaims
  private let state = Mutex(State())

  /// At most `slots` jobs are under way at once; `report` is told of every try that failed.
  package init(
    queue: JobQueue, handlers: JobHandlers, schedules: [Schedule] = [], slots: Int = 4,
    report: @escaping @Sendable (JobFailure) -> Void = { _ in }
  ) {
    self.queue = queue
    self.handlers = handlers
    self.schedules = schedules
    self.slots = slots
    self.report = report
    claims = JobClaims(
      database: queue.database, world: queue.world, leases: handlers.handlers.mapValues(\.lease))
  }
}

// MARK: One after the other

extension JobRunner {
  /// Runs everything that is due, and what comes due by that, until nothing is. In a fixed order, on
  /// the caller's task: for tests and commands. Returns how many tries were made.
  @discardableResult
  package func drain() async throws -> Int {
    var count = 0
    while try await runNext() { count += 1 }
    return count
  }

  /// Runs the next due job; false when there is none.
  @discardableResult
  package func runNext() async throws -> Bool {
    try await ScheduleTable(queue: queue).fire(schedules)
    guard let job = try await claim(1).first else { return false }
    await perform(job)
    return true
  }
}

// MARK: Many at once

extension JobRunner {
  /// Works until `stop()` or until the task is cancelled; returns when every job under way has ended.
  /// A cancelled task cancels the jobs, which go back to the queue.
  package func run() async {
    let (bell, ring) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    state.withLock { $0.ring = ring }
    let pokes = queue.database.pokes(JobQueue.channel)
    let listening = Task { for await _ in pokes { ring.yield() } }
    let ticking = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(1))
        await renewLeases()
        ring.yield()
      }
    }
    await withDiscardingTaskGroup { group in
      ring.yield()
      for await _ in bell {
        if isStopping || Task.isCancelled { break }
        for job in await turn() {
          group.addTask {
            await self.perform(job)
            ring.yield()
          }
        }
      }
    }
    ticking.cancel()
    listening.cancel()
  }

  /// Takes no further jobs; those under way are finished.
  package func stop() {
    state.withLock { state in
      state.isStopping = true
      state.ring?.yield()
    }
  }

  private var isStopping: Bool { state.withLock { $0.isStopping } }

  /// What the free slots can take. An engine that cannot be reached is asked again at the next tick.
  private func turn() async -> [ClaimedJob] {
    let free = slots - state.withLock { $0.held.count }
    guard free > 0 else { return [] }
    do {
      try await ScheduleTable(queue: queue).fire(schedules)
      guard try await claims.isAnythingDue() else { return [] }
      return try await claim(free)
    } catch {
      return []
    }
  }

  /// Keeps the leases of long jobs. Called every second; a test calls it after moving the clock.
  package func renewLeases() async {
    let now = queue.world.now()
    let due = state.withLock { state in
      state.held.values.filter { job in
        let half = claims.lease(of: job.kind).milliseconds / 2
        return job.leaseUntil.milliseconds - now.milliseconds < half
      }
    }
    guard !due.isEmpty, let lost = try? await claims.renew(due) else { return }
    state.withLock { state in
      for job in due where !lost.contains(job.id) {
        state.held[job.id]?.leaseUntil = now + claims.lease(of: job.kind)
      }
    }
  }
}

// MARK: One job

extension JobRunner {
  private func claim(_ limit: Int) async throws -> [ClaimedJob] {
    let jobs = try await claims.take(limit, after: state.withLock { $0.last })
    state.withLock { state in
      for job in jobs {
        state.held[job.id] = job
        state.last = job.tenant
      }
    }
    return jobs
  }

  private func perform(_ job: ClaimedJob) async {
    defer { state.withLock { _ = $0.held.removeValue(forKey: job.id) } }
    let plan = handlers.handlers[job.kind]?.retry ?? .patient
    let context = JobContext(
      id: job.id, tenant: job.tenant, kind: job.kind, attempt: job.attempt,
      isLastAttempt: job.attempt >= plan.attempts, token: job.token)
    do {
      guard job.attempt <= plan.attempts else {
        throw GiveUp("the worker died during each of \(plan.attempts) tries")
      }
      guard let handler = handlers.handlers[job.kind] else {
        throw StoreFailure.unavailable("nobody here handles \(job.kind)")
      }
      guard let payload = try await payload(of: job) else { return }
      try await handler.run(payload, context)
      // A handler that ended the job in its own transaction leaves nothing to end here.
      try await queue.database.write(for: job.tenant) { tx in
        _ = try JobTable.finish(job.id, job.token, in: tx)
      }
    } catch is LeaseLost {
      return
    } catch {
      // When even this cannot be written, the lease runs out and the job comes back by itself.
      try? await settle(job, context, after: error, plan)
    }
  }

  private func payload(of job: ClaimedJob) async throws -> String? {
    try await queue.database.read(for: job.tenant) { tx in
      try JobTable.payload(job.id, job.token, in: tx)
    }
  }

  private func settle(
    _ job: ClaimedJob, _ context: JobContext, after error: any Error, _ plan: RetryPlan
  ) async throws {
    if error is CancellationError || Task.isCancelled {
      return try await queue.database.write(for: job.tenant) { tx in
        try JobTable.release(job.id, job.token, in: tx)
      }
    }
    let now = queue.world.now()
    let isLast = context.isLastAttempt || !isWorthAnotherTry(error)
    let retryAt = isLast ? nil : now + plan.pause(after: job.attempt, in: queue.world)
    let reason = String(String(describing: error).prefix(2000))
    report(
      JobFailure(
        id: job.id, tenant: job.tenant, kind: job.kind, attempt: job.attempt, reason: reason,
        retryAt: retryAt))
    try await queue.database.write(for: job.tenant) { tx in
      try JobTable.fail(
        job.id, job.token, error: reason, retryAt: retryAt, now: now, in: tx)
    }
  }

  /// Whether the same try could succeed later. What a person must change first could not.
  private func isWorthAnotherTry(_ error: any Error) -> Bool {
    if error is GiveUp { return false }
    guard error is Problem || error is any Explained else { return true }
    switch Problem(explaining: error).kind {
    case .invalid, .unauthenticated, .forbidden, .missing, .tooLarge: return false
    case .conflict, .throttled, .busy, .broken: return true
    }
  }
}
