import Foundation
import Jobs
import Kit
import Store

package typealias RunID = Identifier<ProcedureRun>

/// One subject's way through one procedure.
package struct ProcedureRun: Sendable, Hashable {
  /// What a run is about: a message, a ticket. One run for each subject and procedure.
  package enum Subject {}
  /// The ticket on whose page the run stands.
  package enum Ticket {}

  package enum State: String, Sendable, CaseIterable {
    /// The step's performer is at work, or due.
    case running
    /// For a signal or the timer.
    case waiting
    /// All attempts failed; a person may retry the step.
    case failed
    case done
  }

  package let id: RunID
  package let procedure: String
  package let version: Int
  package let subject: Identifier<Subject>
  package internal(set) var ticket: Identifier<Ticket>?
  package internal(set) var step: String
  package internal(set) var state: State
  /// Counts changes of this run. Whoever saves says which one they saw, so that of two only one does.
  var moves: Int
  /// Attempts made of the present step.
  package internal(set) var attempts: Int
  package internal(set) var exit: String?
  /// When the present step began.
  package internal(set) var enteredAt: Date
  /// When the timer ends, or the next attempt may begin.
  package internal(set) var dueAt: Date?
  package internal(set) var lastError: String?
  package let createdAt: Date
  package internal(set) var updatedAt: Date
}

/// What became of one step of a run.
package struct StepRecord: Sendable, Hashable {
  package let number: Int
  package let step: String
  package let outcome: String
  package let attempts: Int
  /// Who said the outcome: `user:<id>`, `system:<name>`, `customer`.
  package let actor: String
  package let detail: String
  package let startedAt: Date
  package let endedAt: Date

  package var duration: Duration {
    .milliseconds(endedAt.milliseconds - startedAt.milliseconds)
  }
}

// The state machine: each verb changes the run and returns what is to be recorded. Pure.
extension ProcedureRun {
  static func began(
    _ id: RunID, _ procedure: Procedure, about subject: Identifier<Subject>,
    ticket: Identifier<Ticket>?, at now: Date
  ) -> ProcedureRun {
    var run = ProcedureRun(
      id: id, procedure: procedure.name, version: procedure.version, subject: subject,
      ticket: ticket, step: procedure.first, state: .running, moves: 0, attempts: 0, exit: nil,
      enteredAt: now, dueAt: nil, lastError: nil, createdAt: now, updatedAt: now)
    run.go(to: .step(procedure.first), in: procedure, at: now)
    return run
  }

  func takesSignals(in step: Step?) -> Bool {
    switch state {
    case .waiting: true
    case .running, .failed: step?.manner == .performsThenWaits
    case .done: false
    }
  }

  mutating func leave(
    by outcome: Step.Outcome, in procedure: Procedure, actor: String, detail: String, at now: Date
  ) -> StepRecord {
    let record = note(outcome.name, actor: actor, detail: detail, at: now)
    go(to: outcome.next, in: procedure, at: now)
    return record
  }

  /// The performer leaves the outcome to others.
  mutating func wait(in step: Step, until moment: Date?, at now: Date) {
    moves += 1
    state = .waiting
    dueAt = step.timer.map { moment ?? now + $0.after }
    lastError = nil
    updatedAt = now
  }

  /// An attempt failed and another one follows.
  mutating func tryAgain(at moment: Date, after error: String, now: Date) {
    moves += 1
    dueAt = moment
    lastError = error
    updatedAt = now
  }

  mutating func stop(after error: String, actor: String, at now: Date) -> StepRecord {
    let record = note("failed", actor: actor, detail: error, at: now)
    state = .failed
    dueAt = nil
    lastError = error
    return record
  }

  mutating func retry(actor: String, at now: Date) -> StepRecord {
    let record = note("retried", actor: actor, detail: lastError ?? "", at: now)
    state = .running
    attempts = 0
    enteredAt = now
    lastError = nil
    return record
  }

  mutating func interrupt(_ exit: String, actor: String, detail: String, at now: Date) -> StepRecord
  {
    let record = note(exit, actor: actor, detail: detail, at: now)
    finish(exit)
    return record
  }

  /// A run that is done begins again.
  mutating func restart(
    in procedure: Procedure, actor: String, detail: String, at now: Date
  ) -> StepRecord {
    enteredAt = now
    attempts = 0
    let record = note("restarted", actor: actor, detail: detail, at: now)
    exit = nil
    go(to: .step(procedure.first), in: procedure, at: now)
    return record
  }

  private mutating func note(
    _ outcome: String, actor: String, detail: String, at now: Date
  ) -> StepRecord {
    moves += 1
    updatedAt = now
    return StepRecord(
      number: moves, step: step, outcome: outcome, attempts: max(1, attempts), actor: actor,
      detail: String(detail.prefix(2000)), startedAt: enteredAt, endedAt: now)
  }

  private mutating func go(to next: Step.Outcome.Next, in procedure: Procedure, at now: Date) {
    switch next {
    case .exit(let name): finish(name)
    case .step(let id):
      let next = procedure.step(id)
      let waits = next?.manner == .waits
      step = id
      state = waits ? .waiting : .running
      attempts = 0
      enteredAt = now
      dueAt = waits ? next?.timer.map { now + $0.after } : nil
      lastError = nil
    }
  }

  private mutating func finish(_ name: String) {
    state = .done
    exit = name
    dueAt = nil
    lastError = nil
  }
}
