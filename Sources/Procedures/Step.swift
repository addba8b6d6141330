import Jobs
import Kit

/// One step of a procedure, described as S1 (the ticket-resolution SOP) describes its own.
package struct Step: Sendable, Equatable {
  package enum ToolCategory: String, Sendable, CaseIterable {
    case integration = "Integration"
    case prompt = "Prompt"
  }
  package enum ActionType: String, Sendable, CaseIterable {
    case read
    case create
    case update
    case extraction
    case decision
    case generation
  }

  /// What entering the step means.
  package enum Manner: Sendable, Hashable {
    /// Its performer runs and says the outcome.
    case performs
    /// Its performer runs and may leave the outcome to a signal or the timer.
    case performsThenWaits
    /// Nothing runs: a signal or the timer says the outcome.
    case waits
  }

  package struct Outcome: Sendable, Hashable {
    package enum Next: Sendable, Hashable {
      case step(String)
      case exit(String)
    }
    package let name: String
    package let next: Next

    package init(_ name: String, _ next: Next) {
      self.name = name
      self.next = next
    }
  }

  /// When nobody has said the outcome of a waiting step, this one is taken.
  package struct Timer: Sendable, Hashable {
    package let after: Duration
    package let outcome: String

    package init(after: Duration, outcome: String) {
      self.after = after
      self.outcome = outcome
    }
  }

  package enum Failure: Sendable, Hashable {
    /// When all attempts failed, this outcome is taken.
    case outcome(String)
    /// When all attempts failed, the run stands until a person retries the step.
    case stop
  }

  /// Stable for ever: rows name it.
  package let id: String
  /// S1's number, or `–`.
  package let label: String
  package let objective: String
  package let description: String
  package let requiredContext: String
  package let toolCategory: ToolCategory
  package let actionType: ActionType
  package let integrationStatus: String
  package let manner: Manner
  package let outcomes: [Outcome]
  package let timer: Timer?
  package let retry: RetryPlan
  /// How long one attempt may take.
  package let timeLimit: Duration
  package let onFailure: Failure?

  package init(
    _ id: String, label: String, objective: String, description: String, requiredContext: String,
    toolCategory: ToolCategory, actionType: ActionType, integrationStatus: String,
    manner: Manner = .performs, outcomes: [Outcome], timer: Timer? = nil,
    retry: RetryPlan = .brisk, timeLimit: Duration = .minutes(1), onFailure: Failure? = nil
  ) {
    self.id = id
    self.label = label
    self.objective = objective
    self.description = description
    self.requiredContext = requiredContext
    self.toolCategory = toolCategory
    self.actionType = actionType
    self.integrationStatus = integrationStatus
    self.manner = manner
    self.outcomes = outcomes
    self.timer = timer
    self.retry = retry
    self.timeLimit = timeLimit
    self.onFailure = onFailure
  }

  package func outcome(_ name: String) -> Outcome? { outcomes.first { $0.name == name } }
}
