import Foundation
import Jobs
import Kit
import Store

/// Goes on with a run. The run's own row says where it stands; the job only says: look.
package struct AdvanceProcedure: Job {
  package static let kind = "procedures.advance"
  package static let retry = RetryPlan.patient

  let run: RunID
}

/// Performs steps and records them, one transaction for each.
package struct ProcedureEngine: Sendable {
  private let desk: ProcedureDesk
  private let performers: StepPerformers
  private let crashPoints: CrashPoints
  private let sleep: @Sendable (Duration) async throws -> Void
  private var world: World { desk.world }

  /// A step's time limit is measured with `sleep`.
  package init(
    _ desk: ProcedureDesk, performers: StepPerformers, crashPoints: CrashPoints = .none,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.desk = desk
    self.performers = performers
    self.crashPoints = crashPoints
    self.sleep = sleep
  }

  package func register(in handlers: inout JobHandlers) {
    handlers.on(AdvanceProcedure.self) { job, context in
      try await advance(job.run, context)
    }
  }

  /// Performs steps until the run waits, fails or is done. A crash on the way leaves the job to be
  /// taken again, which goes on at the step that was not recorded.
  private func advance(_ id: RunID, _ job: JobContext) async throws {
    var next = try await desk.database.read(for: job.tenant) { transaction -> Place? in
      let table = ProcedureTable(transaction)
      guard let run = try table.run(id) else { return nil }
      return Place(run: run, cameFrom: try table.lastRecord(of: id))
    }
    while let place = next {
      let isDue = place.run.dueAt.map { $0 <= world.now() }
      switch place.run.state {
      case .failed, .done: return
      case .waiting where isDue == true: next = try await timeUp(place, job)
      case .running where isDue != false:
        try Task.checkCancellation()
        next = try await perform(place, job)
      case .waiting, .running:
        // Too early, or woken for nothing: the job must be there at the moment that counts.
        return try await desk.database.write(for: job.tenant) { try desk.wake(place.run, in: $0) }
      }
    }
  }

  /// Where a run stands, and how it came there.
  private struct Place: Sendable {
    let run: ProcedureRun
    let cameFrom: StepRecord?
  }

  private func timeUp(_ place: Place, _ job: JobContext) async throws -> Place? {
    let seen = place.run
    let procedure = try desk.procedure(of: seen)
    guard let step = procedure.step(seen.step), let timer = step.timer,
      let outcome = step.outcome(timer.outcome)
    else { return try await stop(seen, job, "The step “\(seen.step)” has no such timer.") }
    var run = seen
    let record = run.leave(
      by: outcome, in: procedure, actor: "system:procedures", detail: "", at: world.now())
    return try await commit(run, seen, record, job)
  }

  private func perform(_ place: Place, _ job: JobContext) async throws -> Place? {
    let seen = place.run
    let procedure = try desk.procedure(of: seen)
    guard let step = procedure.step(seen.step) else {
      return try await stop(seen, job, "No version of the procedure has the step “\(seen.step)”.")
    }
    guard let performer = performers.performer(of: step.id, in: procedure.name) else {
      return try await stop(seen, job, "Nobody performs the step “\(step.id)”.")
    }
    var run = seen
    run.attempts += 1
    try reach("step:\(step.id):before")
    do {
      let result = try await within(step.timeLimit) { [run] in
        try await performer(
          StepContext(
            tenant: job.tenant, run: seen, step: step, attempt: run.attempts,
            isLastAttempt: run.attempts >= step.retry.attempts, cameFrom: place.cameFrom))
      }
      var record: StepRecord?
      switch result.verdict {
      case .outcome(let name):
        guard let outcome = step.outcome(name) else {
          throw GiveUp("“\(name)” is no outcome of the step “\(step.id)”.")
        }
        record = run.leave(
          by: outcome, in: procedure, actor: result.actor, detail: result.detail,
          at: world.now())
      case .waiting(let moment):
        guard step.manner == .performsThenWaits else {
          throw GiveUp("The step “\(step.id)” does not wait.")
        }
        run.wait(in: step, until: moment, at: world.now())
      }
      try reach("step:\(step.id):after")
      let kept = try await commit(run, seen, record, job, result.effects)
      try reach("step:\(step.id):committed")
      return kept
    } catch let error where isOurs(error) {
      throw error
    } catch {
      return try await fail(seen, procedure, step, job, after: error)
    }
  }

  private func fail(
    _ seen: ProcedureRun, _ procedure: Procedure, _ step: Step, _ job: JobContext,
    after error: any Error
  ) async throws -> Place? {
    let now = world.now()
    let reason = words(for: error)
    var run = seen
    run.attempts += 1
    if run.attempts < step.retry.attempts, !(error is GiveUp) {
      run.tryAgain(
        at: now + step.retry.pause(after: run.attempts, in: world), after: reason, now: now)
      return try await commit(run, seen, nil, job)
    }
    if case .outcome(let name) = step.onFailure, let outcome = step.outcome(name) {
      let record = run.leave(
        by: outcome, in: procedure, actor: "system:procedures", detail: reason, at: now)
      return try await commit(run, seen, record, job)
    }
    let record = run.stop(after: reason, actor: "system:procedures", at: now)
    return try await commit(run, seen, record, job)
  }

  private func stop(
    _ seen: ProcedureRun, _ job: JobContext, _ reason: String
  ) async throws -> Place? {
    var run = seen
    let record = run.stop(after: reason, actor: "system:procedures", at: world.now())
    return try await commit(run, seen, record, job)
  }

  /// Effects, the step's record and the run's new place, together. Where nothing is left to do at
  /// once, the job ends or goes back to wait in the same transaction. Returns the run when there is
  /// more to do now; nil otherwise, also when somebody moved it meanwhile: then nothing is kept.
  private func commit(
    _ run: ProcedureRun, _ seen: ProcedureRun, _ record: StepRecord?, _ job: JobContext,
    _ effects: @escaping @Sendable (Transaction) throws -> Void = { _ in }
  ) async throws -> Place? {
    do {
      return try await desk.database.write(for: job.tenant) { transaction -> Place? in
        try effects(transaction)
        let table = ProcedureTable(transaction)
        guard let kept = try table.save(run, seen: seen.moves) else { throw Overtaken() }
        if let record { try table.add(record, to: run.id) }
        if kept.state == .running, kept.dueAt == nil { return Place(run: kept, cameFrom: record) }
        try desk.wake(kept, in: transaction)
        try job.finish(in: transaction)
        return nil
      }
    } catch is Overtaken {
      return nil
    }
  }

  /// Runs one attempt against its time limit. The attempt is cancelled when time is up; an attempt
  /// that does not heed this is waited for.
  private func within(
    _ limit: Duration, _ attempt: @escaping @Sendable () async throws -> StepResult
  ) async throws -> StepResult {
    try await withThrowingTaskGroup(of: StepResult?.self) { group in
      group.addTask { try await attempt() }
      group.addTask { [sleep] in
        try await sleep(limit)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let result = first else {
        throw TimeUp(limit: limit)
      }
      return result
    }
  }

  private func reach(_ place: String) throws {
    do { try crashPoints.reached(place) } catch { throw Crashed(cause: error) }
  }

  /// Errors that say nothing about the step: the program is stopping, or the job is not ours any
  /// more, or a crash is being rehearsed.
  private func isOurs(_ error: any Error) -> Bool {
    error is Crashed || error is LeaseLost || Task.isCancelled
  }

  private func words(for error: any Error) -> String {
    if let problem = error as? Problem { return problem.message }
    return String(String(describing: error).prefix(1000))
  }
}

/// Somebody moved the run while it was being performed.
private struct Overtaken: Error {}

private struct Crashed: Error {
  let cause: any Error
}

private struct TimeUp: Error, CustomStringConvertible {
  let limit: Duration
  var description: String { "It took longer than \(limit)." }
}
