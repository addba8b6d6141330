import Foundation
import Kit
import Procedures
import Tickets

/// The steps of a ticket: those of its newest message, then its own; and whatever has failed before.
extension TicketPicture {
  func procedure() throws -> ProcedurePanel {
    let desk = visit.rooms.procedures
    let runs = try desk.runs(of: ticket.id.retyped(), in: transaction)
    var steps: [ProcedurePanel.Step] = []
    for history in Self.shown(runs) {
      let walk = Walk(history, try desk.procedure(of: history.run))
      for step in walk.steps where !steps.contains(where: { $0.key == step.key }) {
        steps.append(step)
      }
    }
    return ProcedurePanel(frame: frame, ticketID: ticket.id.text, steps: steps)
  }

  /// Of each procedure the newest run, or one that has failed: a person must find it. The ticket's own
  /// run is named after the ticket; it comes last.
  private static func shown(_ runs: [ProcedureDesk.History]) -> [ProcedureDesk.History] {
    var chosen: [String: ProcedureDesk.History] = [:]
    for history in runs {
      let known = chosen[history.run.procedure]
      if known?.run.state != .failed || history.run.state == .failed {
        chosen[history.run.procedure] = history
      }
    }
    return chosen.values.filter { !$0.isOfTicket } + chosen.values.filter(\.isOfTicket)
  }
}

extension ProcedureDesk.History {
  fileprivate var isOfTicket: Bool {
    guard let ticket = run.ticket else { return false }
    return run.subject.high == ticket.high && run.subject.low == ticket.low
  }
}

/// One run, step by step in the order of its procedure.
private struct Walk {
  private let history: ProcedureDesk.History
  private let procedure: Procedure

  init(_ history: ProcedureDesk.History, _ procedure: Procedure) {
    self.history = history
    self.procedure = procedure
  }

  var steps: [ProcedurePanel.Step] { procedure.steps.map(shown) }

  private func shown(_ step: Procedures.Step) -> ProcedurePanel.Step {
    let run = history.run
    let records = history.records.filter { $0.step == step.id }
    let last = records.last
    let isHere = run.step == step.id && run.state != .done
    var shown = ProcedurePanel.Step(
      key: step.id, number: Int(step.label), title: step.objective, state: state(step, last))
    if isHere {
      shown.attempts = run.attempts
      shown.problem = run.lastError.map { oneLine($0) }
      shown.mayRetry = run.state == .failed
    } else if let last {
      shown.attempts = last.attempts
      shown.outcome = outcome(last)
      shown.finishedAt = last.endedAt
    }
    return shown
  }

  private func state(
    _ step: Procedures.Step, _ last: StepRecord?
  ) -> ProcedurePanel.Step.State {
    let run = history.run
    if run.step == step.id, run.state != .done {
      return run.state == .failed ? .failed : .running
    }
    if last != nil { return .done }
    let places = procedure.steps.map(\.id)
    let isPassed =
      run.state == .done
      || (places.firstIndex(of: step.id) ?? 0) < (places.firstIndex(of: run.step) ?? 0)
    return isPassed ? .skipped : .waiting
  }

  private func outcome(_ record: StepRecord) -> String {
    let words = readable(record.outcome)
    return record.detail.isEmpty ? words : "\(words): \(oneLine(record.detail))"
  }
}
