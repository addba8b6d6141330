import Foundation
import Jobs
import Kit
import Store

/// Begins runs, tells them what happened, shows where they are.
package struct ProcedureDesk: Sendable {
  /// A run with everything that became of its steps, and the step it stands at.
  package struct History: Sendable, Equatable {
    package let run: ProcedureRun
    package let records: [StepRecord]
    /// Nil for a step that no known version has any more.
    package let step: Step?
  }

  let database: any Database
  let world: World
  let jobs: JobQueue
  package let procedures: [Procedure]

  package init(database: any Database, world: World, jobs: JobQueue, procedures: [Procedure]) {
    self.database = database
    self.world = world
    self.jobs = jobs
    self.procedures = procedures
  }

  /// Begins the newest version, in the transaction that makes its subject. A subject that has a
  /// run of this procedure keeps that one.
  @discardableResult
  package func start(
    _ name: String, about subject: Identifier<ProcedureRun.Subject>,
    ticket: Identifier<ProcedureRun.Ticket>? = nil, in transaction: Transaction
  ) throws -> RunID {
    let procedure = try newest(name)
    let run = ProcedureRun.began(
      world.id(), procedure, about: subject, ticket: ticket, at: world.now())
    let table = ProcedureTable(transaction)
    guard try table.insert(run) else {
      guard let present = try table.run(of: name, about: subject) else { throw Self.unknownRun }
      return present.id
    }
    try wake(run, in: transaction)
    return run.id
  }

  /// Lets a run that is done begin again: a ticket was reopened. Nothing happens to one under way.
  package func restart(
    _ name: String, about subject: Identifier<ProcedureRun.Subject>, by actor: String,
    detail: String = "", in transaction: Transaction
  ) throws {
    let table = ProcedureTable(transaction)
    guard let seen = try table.run(of: name, about: subject) else { throw Self.unknownRun }
    guard seen.state == .done else { return }
    var run = seen
    let record = run.restart(
      in: try procedure(of: run), actor: actor, detail: detail, at: world.now())
    try keep(run, seen: seen, record, in: transaction)
  }

  /// Says the outcome of the step that the run waits in. One that performs first may be told before
  /// its performer has come that far, so that a signal cannot fall between the two: what the
  /// performer was doing is then dropped.
  package func signal(
    _ id: RunID, _ outcome: String, by actor: String, detail: String = "",
    in transaction: Transaction
  ) throws {
    guard let seen = try ProcedureTable(transaction).run(id) else { throw Self.unknownRun }
    let procedure = try procedure(of: seen)
    let step = procedure.step(seen.step)
    guard seen.takesSignals(in: step) else {
      throw Problem(
        .conflict, "procedures.not_waiting",
        "This step is not waiting for a decision any more. Load it again.")
    }
    guard let known = step?.outcome(outcome) else {
      throw Problem(
        .conflict, "procedures.other_step",
        "The ticket is at another step by now. Load it again.")
    }
    var run = seen
    let record = run.leave(
      by: known, in: procedure, actor: actor, detail: detail, at: world.now())
    try keep(run, seen: seen, record, in: transaction)
  }

  /// The same by subject, where it is fine that nothing waits for it. True when something did.
  @discardableResult
  package func offer(
    _ name: String, about subject: Identifier<ProcedureRun.Subject>, _ outcome: String,
    by actor: String, detail: String = "", in transaction: Transaction
  ) throws -> Bool {
    guard let run = try ProcedureTable(transaction).run(of: name, about: subject) else {
      return false
    }
    let step = try procedure(of: run).step(run.step)
    guard run.takesSignals(in: step), step?.outcome(outcome) != nil else { return false }
    try signal(run.id, outcome, by: actor, detail: detail, in: transaction)
    return true
  }

  /// Gives a failed step all its attempts again.
  package func retry(_ id: RunID, by actor: String, in transaction: Transaction) throws {
    guard let seen = try ProcedureTable(transaction).run(id) else { throw Self.unknownRun }
    guard seen.state == .failed else {
      throw Problem(
        .conflict, "procedures.not_failed", "This step has not failed. Load it again.")
    }
    var run = seen
    let record = run.retry(actor: actor, at: world.now())
    try keep(run, seen: seen, record, in: transaction)
  }

  /// A person takes the ticket into their own hands: its runs that allow it end, wherever they are.
  /// What a performer is doing at this moment is dropped. Returns how many ended.
  @discardableResult
  package func takeOver(
    _ ticket: Identifier<ProcedureRun.Ticket>, by actor: String, in transaction: Transaction
  ) throws -> Int {
    try interrupt(ticket, Procedure.takenOver, by: actor, in: transaction)
  }

  /// Ends the ticket's runs under way whose procedure allows this interruption, except one.
  @discardableResult
  package func interrupt(
    _ ticket: Identifier<ProcedureRun.Ticket>, _ exit: String, by actor: String,
    detail: String = "", except spared: RunID? = nil, in transaction: Transaction
  ) throws -> Int {
    var ended = 0
    for seen in try ProcedureTable(transaction).runs(of: ticket)
    where seen.state != .done && seen.id != spared {
      guard try procedure(of: seen).interruptions.contains(exit) else { continue }
      var run = seen
      let record = run.interrupt(exit, actor: actor, detail: detail, at: world.now())
      try keep(run, seen: seen, record, in: transaction)
      ended += 1
    }
    return ended
  }

  /// Lets a run stand on this ticket's page from now on.
  package func attach(
    _ ticket: Identifier<ProcedureRun.Ticket>, to run: RunID, in transaction: Transaction
  ) throws {
    try ProcedureTable(transaction).attach(ticket, to: run)
  }

  package func run(
    _ name: String, about subject: Identifier<ProcedureRun.Subject>, in transaction: Transaction
  ) throws -> ProcedureRun? {
    try ProcedureTable(transaction).run(of: name, about: subject)
  }

  /// A run by its id, with its records.
  package func history(of id: RunID, in transaction: Transaction) throws -> History {
    let table = ProcedureTable(transaction)
    guard let run = try table.run(id) else { throw Self.unknownRun }
    return History(
      run: run, records: try table.records(of: id),
      step: (try? procedure(of: run))?.step(run.step))
  }

  /// Everything that a ticket's page shows, in the order in which the runs began.
  package func runs(
    of ticket: Identifier<ProcedureRun.Ticket>, in transaction: Transaction
  ) throws -> [History] {
    try ProcedureTable(transaction).runs(of: ticket).map {
      try history(of: $0.id, in: transaction)
    }
  }

  /// Runs that stopped at a step, the longest first.
  package func failed(limit: Int, in transaction: Transaction) throws -> [ProcedureRun] {
    try ProcedureTable(transaction).runs(.failed, untouchedSince: world.now(), limit: limit)
  }

  /// Runs that should have moved by themselves more than `grace` ago and did not, and those that
  /// failed: what `doctor` and the manager look at.
  package func overdue(
    by grace: Duration = .hours(1), limit: Int = 100, in transaction: Transaction
  ) throws -> [ProcedureRun] {
    let table = ProcedureTable(transaction)
    let moment = world.now() - grace
    let failed = try table.runs(.failed, untouchedSince: world.now(), limit: limit)
    let stuck = try table.runs(.running, untouchedSince: moment, limit: limit)
    let late = try table.runs(.waiting, untouchedSince: moment, limit: limit)
      .filter { $0.dueAt != nil }
    return Array((failed + stuck + late).prefix(limit))
  }
}

extension ProcedureDesk {
  static let unknownRun = Problem(
    .missing, "procedures.run_missing", "There is no such procedure under way.")

  /// The version that the run began with; where the desk has it no more, the newest.
  package func procedure(of run: ProcedureRun) throws -> Procedure {
    try procedures.first { $0.name == run.procedure && $0.version == run.version }
      ?? newest(run.procedure)
  }

  private func newest(_ name: String) throws -> Procedure {
    guard
      let procedure = procedures.filter({ $0.name == name }).max(by: { $0.version < $1.version })
    else { throw Problem(.broken, "procedures.unknown", "The desk has no procedure “\(name)”.") }
    return procedure
  }

  private func keep(
    _ run: ProcedureRun, seen: ProcedureRun, _ record: StepRecord, in transaction: Transaction
  ) throws {
    let table = ProcedureTable(transaction)
    guard try table.save(run, seen: seen.moves) != nil else {
      throw Problem(
        .conflict, "procedures.moved", "Somebody else was faster. Load the ticket again.")
    }
    try table.add(record, to: run.id)
    try wake(run, in: transaction)
  }

  /// Leaves the job that goes on when there is something to go on with. A run has one job.
  func wake(_ run: ProcedureRun, in transaction: Transaction) throws {
    switch (run.state, run.dueAt) {
    case (.running, let moment): try enqueue(run.id, at: moment, in: transaction)
    case (.waiting, let moment?): try enqueue(run.id, at: moment, in: transaction)
    case (.waiting, nil), (.failed, _), (.done, _): break
    }
  }

  private func enqueue(_ id: RunID, at moment: Date?, in transaction: Transaction) throws {
    try jobs.enqueue(AdvanceProcedure(run: id), in: transaction, at: moment, unique: id.text)
  }
}
