import Kit

/// What is wrong with a procedure as data.
package enum Flaw: Sendable, Hashable, CustomStringConvertible {
  case unknownFirstStep(String)
  case doubledStep(String)
  case doubledOutcome(step: String, outcome: String)
  case unknownStep(step: String, outcome: String, next: String)
  case unknownExit(step: String, outcome: String, next: String)
  case unknownInterruption(String)
  case unreachableStep(String)
  case unreachableExit(String)
  /// From here no exit can be reached.
  case deadEnd(String)
  /// The timer or the failure path takes an outcome that the step does not have, so that nothing
  /// would follow.
  case outcomeWithoutSuccessor(step: String, outcome: String)
  /// A performing step that does not say what follows when it fails.
  case missingFailurePath(String)
  /// Steps that lead round to themselves without ever waiting for anything.
  case endlessLoop([String])
  /// A step that waits but nothing could ever wake.
  case endlessWait(String)
  case emptyField(step: String, field: String)

  package var description: String {
    switch self {
    case .unknownFirstStep(let step): "begins with the unknown step \(step)"
    case .doubledStep(let step): "has the step \(step) twice"
    case .doubledOutcome(let step, let outcome): "\(step) has the outcome \(outcome) twice"
    case .unknownStep(let step, let outcome, let next):
      "\(step): \(outcome) leads to the unknown step \(next)"
    case .unknownExit(let step, let outcome, let next):
      "\(step): \(outcome) leads to the unknown exit \(next)"
    case .unknownInterruption(let exit): "the interruption \(exit) is no exit"
    case .unreachableStep(let step): "nothing leads to the step \(step)"
    case .unreachableExit(let exit): "nothing leads to the exit \(exit)"
    case .deadEnd(let step): "no way leads out of \(step)"
    case .outcomeWithoutSuccessor(let step, let outcome):
      "\(step) takes the outcome \(outcome), which leads nowhere"
    case .missingFailurePath(let step): "\(step) does not say what follows its failure"
    case .endlessLoop(let steps): "goes round without waiting: \(steps.joined(separator: ", "))"
    case .endlessWait(let step): "\(step) waits for nothing"
    case .emptyField(let step, let field): "\(step) has no \(field)"
    }
  }
}

extension Procedure {
  /// Everything that is wrong with it; empty for a procedure that may run.
  package func check() -> [Flaw] {
    var flaws: [Flaw] = []
    let ids = Set(steps.map(\.id))
    let exitNames = Set(exits.map(\.name))
    if !ids.contains(first) { flaws.append(.unknownFirstStep(first)) }
    for (id, same) in Dictionary(grouping: steps, by: \.id) where same.count > 1 {
      flaws.append(.doubledStep(id))
    }
    for name in interruptions where !exitNames.contains(name) {
      flaws.append(.unknownInterruption(name))
    }
    for step in steps { flaws += step.check(steps: ids, exits: exitNames) }

    let reached = reachable(from: [first]) { $0.nextSteps }
    flaws += steps.map(\.id).filter { !reached.contains($0) }.map(Flaw.unreachableStep)
    let usedExits = Set(steps.filter { reached.contains($0.id) }.flatMap(\.nextExits))
      .union(interruptions)
    flaws += exits.map(\.name).filter { !usedExits.contains($0) }.map(Flaw.unreachableExit)
    for step in steps {
      let onward = reachable(from: [step.id]) { $0.nextSteps }
      if !steps.contains(where: { onward.contains($0.id) && !$0.nextExits.isEmpty }) {
        flaws.append(.deadEnd(step.id))
      }
    }
    let restless = steps.filter { $0.manner == .performs }
    let looping = restless.filter { step in
      reachable(from: step.nextSteps) { $0.manner == .performs ? $0.nextSteps : [] }
        .contains(step.id)
    }
    if !looping.isEmpty { flaws.append(.endlessLoop(looping.map(\.id))) }
    return flaws
  }

  private func reachable(from start: [String], by next: (Step) -> [String]) -> Set<String> {
    var seen: Set<String> = []
    var open = start
    while let id = open.popLast() {
      guard let step = step(id), seen.insert(id).inserted else { continue }
      open += next(step)
    }
    return seen
  }
}

extension Step {
  fileprivate var nextSteps: [String] {
    outcomes.compactMap { if case .step(let id) = $0.next { id } else { nil } }
  }
  fileprivate var nextExits: [String] {
    outcomes.compactMap { if case .exit(let name) = $0.next { name } else { nil } }
  }

  fileprivate func check(steps: Set<String>, exits: Set<String>) -> [Flaw] {
    var flaws: [Flaw] = []
    for (name, same) in Dictionary(grouping: outcomes, by: \.name) where same.count > 1 {
      flaws.append(.doubledOutcome(step: id, outcome: name))
    }
    for outcome in outcomes {
      switch outcome.next {
      case .step(let next) where !steps.contains(next):
        flaws.append(.unknownStep(step: id, outcome: outcome.name, next: next))
      case .exit(let next) where !exits.contains(next):
        flaws.append(.unknownExit(step: id, outcome: outcome.name, next: next))
      default: break
      }
    }
    if let timer, outcome(timer.outcome) == nil {
      flaws.append(.outcomeWithoutSuccessor(step: id, outcome: timer.outcome))
    }
    if case .outcome(let name) = onFailure, outcome(name) == nil {
      flaws.append(.outcomeWithoutSuccessor(step: id, outcome: name))
    }
    if manner != .waits, onFailure == nil { flaws.append(.missingFailurePath(id)) }
    if manner != .performs, outcomes.isEmpty { flaws.append(.endlessWait(id)) }
    let fields = [
      ("label", label), ("objective", objective), ("description", description),
      ("required context", requiredContext), ("integration status", integrationStatus),
    ]
    for (field, text) in fields where text.allSatisfy(\.isWhitespace) {
      flaws.append(.emptyField(step: id, field: field))
    }
    return flaws
  }
}
