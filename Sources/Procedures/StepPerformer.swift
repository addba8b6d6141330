import Foundation
import Kit
import Store

/// What a performer is told.
package struct StepContext: Sendable {
  package let tenant: TenantID
  package let run: ProcedureRun
  package let step: Step
  /// 1 at the first attempt.
  package let attempt: Int
  package let isLastAttempt: Bool
  /// The step before this one, and its outcome: why the run is here. Nil at the first step.
  package let cameFrom: StepRecord?

  package var subject: Identifier<ProcedureRun.Subject> { run.subject }
  package var ticket: Identifier<ProcedureRun.Ticket>? { run.ticket }
}

/// What a performer says.
package struct StepResult: Sendable {
  enum Verdict: Sendable {
    case outcome(String)
    case waiting(until: Date?)
  }
  let verdict: Verdict
  let detail: String
  let actor: String
  /// Runs in the transaction that records the step: both are kept, or neither is. It may be run
  /// again, and not at all when somebody took over meanwhile.
  let effects: @Sendable (Transaction) throws -> Void

  /// The step ends with one of its outcomes.
  package init(
    _ outcome: String, detail: String = "", actor: String = "system:procedures",
    effects: @escaping @Sendable (Transaction) throws -> Void = { _ in }
  ) {
    verdict = .outcome(outcome)
    self.detail = detail
    self.actor = actor
    self.effects = effects
  }

  private init(until moment: Date?, effects: @escaping @Sendable (Transaction) throws -> Void) {
    verdict = .waiting(until: moment)
    detail = ""
    actor = "system:procedures"
    self.effects = effects
  }

  /// A signal or the timer will say the outcome. `until` moves the end of the step's timer.
  package static func waiting(
    until moment: Date? = nil,
    effects: @escaping @Sendable (Transaction) throws -> Void = { _ in }
  ) -> StepResult {
    StepResult(until: moment, effects: effects)
  }
}

/// Does a step. It may run again for the same step, after a crash or a failure, and so leaves
/// everything as it should be however often it runs. A thrown `GiveUp` means that trying again
/// would not help.
package typealias StepPerformer = @Sendable (StepContext) async throws -> StepResult

/// Who performs what: one performer for each performing step.
package struct StepPerformers: Sendable {
  private var performers: [String: StepPerformer] = [:]

  package init() {}

  package mutating func on(
    _ procedure: String, _ step: String, _ perform: @escaping StepPerformer
  ) {
    precondition(performers["\(procedure).\(step)"] == nil, "two performers for \(step)")
    performers["\(procedure).\(step)"] = perform
  }

  func performer(of step: String, in procedure: String) -> StepPerformer? {
    performers["\(procedure).\(step)"]
  }

  /// `procedure.step` of every performing step that nobody performs.
  package func missing(in procedures: [Procedure]) -> [String] {
    procedures.flatMap { procedure in
      procedure.steps
        .filter { $0.manner != .waits && performer(of: $0.id, in: procedure.name) == nil }
        .map { "\(procedure.name).\($0.id)" }
    }
  }
}
