import Foundation
import Kit

/// The sixteen steps of a ticket, each with what became of it; a failed one can be tried again.
struct ProcedurePanel: Sendable {
  let frame: Frame
  let ticketID: String
  let steps: [Step]

  struct Step: Sendable {
    enum State: String, Sendable, CaseIterable {
      case waiting
      case running
      case done
      case skipped
      case failed
    }
    /// As the procedure names it in addresses: `POST /tickets/{id}/procedure/{key}/retries`.
    let key: String
    /// 1 to 16; nil for steps between them, such as enrich and review.
    let number: Int?
    let title: String
    let state: State
    /// What came out, in a word or a sentence.
    var outcome: String?
    var attempts = 0
    var finishedAt: Date?
    /// Why it failed, and what to do.
    var problem: String?
    var mayRetry = false
  }

  private var wording: any Wording { frame.wording }

  /// Open by itself where a person is needed.
  var isOpen: Bool { steps.contains { $0.state == .failed } }

  var summary: String {
    wording.stepsDone(steps.count { $0.state == .done || $0.state == .skipped }, of: steps.count)
  }

  var html: HTML {
    guard !steps.isEmpty else { return "<p class=\"fine\">\(wording.noProcedure)</p>" }
    return "<ol class=\"steps\">\(steps.map(line))</ol>"
  }

  private func line(_ step: Step) -> HTML {
    """
    <li class="step" data-state="\(step.state.rawValue)">
      <span class="step-mark">\(frame.icon(icon(of: step.state)))<span class="unseen">\(wording.name(of: step.state))</span></span>
      <div class="step-text"><p><span class="step-number">\(step.number.map(String.init) ?? "·")</span><span class="step-title">\(step.title)</span>\(tries(step))</p>
      \(outcome(step))\(problem(step))</div>
      \(step.finishedAt.map { frame.moments.relative($0) })
    </li>
    """
  }

  private func icon(of state: Step.State) -> Icon {
    switch state {
    case .waiting: .circle
    case .running: .retry
    case .done: .check
    case .skipped: .skip
    case .failed: .warning
    }
  }

  private func tries(_ step: Step) -> HTML {
    step.attempts > 1 ? "<small>\(wording.attempts(step.attempts))</small>" : ""
  }

  private func outcome(_ step: Step) -> HTML {
    step.outcome.map { "<p class=\"step-outcome\">\($0)</p>" } ?? ""
  }

  private func problem(_ step: Step) -> HTML {
    guard step.problem != nil || step.mayRetry else { return "" }
    let reason: HTML = step.problem.map { "<p class=\"step-problem\">\($0)</p>" } ?? ""
    guard step.mayRetry, frame.viewer?.mayWrite == true else { return reason }
    return """
      \(reason)<form method="post" action="/tickets/\(ticketID)/procedure/\(step.key)/retries" data-behavior="busy">\(frame.token)\
      <button class="button small">\(frame.icon(.retry))<span>\(wording.retry)</span><span class="unseen"> \(step.title)</span></button></form>
      """
  }
}
