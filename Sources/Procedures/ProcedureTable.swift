import Foundation
import Kit
import Store

/// Runs and their records, in the two tables this room owns.
struct ProcedureTable {
  private let transaction: Transaction
  private var tenant: TenantID { transaction.tenant }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// False when the subject has a run of this procedure already.
  func insert(_ run: ProcedureRun) throws(StoreFailure) -> Bool {
    let made = try transaction.run(
      """
      INSERT INTO procedure_run
             (tenant_id, id, procedure_name, version, ticket_id, subject_id, step, state, moves,
              attempts, entered_at, due_at, created_at, updated_at)
      VALUES (\(tenant), \(run.id), \(run.procedure), \(run.version), \(run.ticket),
              \(run.subject), \(run.step), \(run.state.rawValue), \(run.moves), \(run.attempts),
              \(run.enteredAt), \(run.dueAt), \(run.createdAt), \(run.updatedAt))
      ON CONFLICT (tenant_id, procedure_name, subject_id) DO NOTHING RETURNING id
      """)
    return !made.isEmpty
  }

  /// Keeps what became of a run that stood at `seen`; nil when it has moved since. The answer has
  /// the ticket that was attached meanwhile.
  func save(_ run: ProcedureRun, seen: Int) throws(StoreFailure) -> ProcedureRun? {
    try transaction.first(
      """
      UPDATE procedure_run
         SET step = \(run.step), state = \(run.state.rawValue), moves = \(run.moves),
             attempts = \(run.attempts), exit_name = \(run.exit), entered_at = \(run.enteredAt),
             due_at = \(run.dueAt), last_error = \(run.lastError), updated_at = \(run.updatedAt)
       WHERE tenant_id = \(tenant) AND id = \(run.id) AND moves = \(seen)
      RETURNING *
      """, as: ProcedureRun.init(row:))
  }

  func add(_ record: StepRecord, to run: RunID) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO procedure_step (tenant_id, run_id, number, step, outcome, attempts, actor,
                                  detail, started_at, ended_at)
      VALUES (\(tenant), \(run), \(record.number), \(record.step), \(record.outcome),
              \(record.attempts), \(record.actor), \(record.detail), \(record.startedAt),
              \(record.endedAt))
      """)
  }

  func attach(_ ticket: Identifier<ProcedureRun.Ticket>, to run: RunID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE procedure_run SET ticket_id = \(ticket)
       WHERE tenant_id = \(tenant) AND id = \(run)
      """)
  }

  func run(_ id: RunID) throws(StoreFailure) -> ProcedureRun? {
    try transaction.first(
      "SELECT * FROM procedure_run WHERE tenant_id = \(tenant) AND id = \(id)",
      as: ProcedureRun.init(row:))
  }

  func run(
    of procedure: String, about subject: Identifier<ProcedureRun.Subject>
  ) throws(StoreFailure) -> ProcedureRun? {
    try transaction.first(
      """
      SELECT * FROM procedure_run
       WHERE tenant_id = \(tenant) AND procedure_name = \(procedure) AND subject_id = \(subject)
      """, as: ProcedureRun.init(row:))
  }

  func runs(of ticket: Identifier<ProcedureRun.Ticket>) throws(StoreFailure) -> [ProcedureRun] {
    try transaction.rows(
      """
      SELECT * FROM procedure_run WHERE tenant_id = \(tenant) AND ticket_id = \(ticket)
       ORDER BY id
      """, as: ProcedureRun.init(row:))
  }

  /// The longest untouched first.
  func runs(
    _ state: ProcedureRun.State, untouchedSince moment: Date, limit: Int
  ) throws(StoreFailure) -> [ProcedureRun] {
    try transaction.rows(
      """
      SELECT * FROM procedure_run
       WHERE tenant_id = \(tenant) AND state = \(state.rawValue) AND updated_at <= \(moment)
         AND (due_at IS NULL OR due_at <= \(moment))
       ORDER BY updated_at, id LIMIT \(limit)
      """, as: ProcedureRun.init(row:))
  }

  func records(of run: RunID) throws(StoreFailure) -> [StepRecord] {
    try transaction.rows(
      """
      SELECT * FROM procedure_step WHERE tenant_id = \(tenant) AND run_id = \(run)
       ORDER BY number
      """, as: StepRecord.init(row:))
  }

  func lastRecord(of run: RunID) throws(StoreFailure) -> StepRecord? {
    try transaction.first(
      """
      SELECT * FROM procedure_step WHERE tenant_id = \(tenant) AND run_id = \(run)
       ORDER BY number DESC LIMIT 1
      """, as: StepRecord.init(row:))
  }
}

extension ProcedureRun {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), procedure: try row.text("procedure_name"),
      version: try row.int("version"), subject: try row.id("subject_id"),
      ticket: try row.optionalID("ticket_id"), step: try row.text("step"),
      state: try row.word("state"), moves: try row.int("moves"),
      attempts: try row.int("attempts"), exit: try row.optionalText("exit_name"),
      enteredAt: try row.date("entered_at"), dueAt: try row.optionalDate("due_at"),
      lastError: try row.optionalText("last_error"), createdAt: try row.date("created_at"),
      updatedAt: try row.date("updated_at"))
  }
}

extension StepRecord {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      number: try row.int("number"), step: try row.text("step"), outcome: try row.text("outcome"),
      attempts: try row.int("attempts"), actor: try row.text("actor"),
      detail: try row.text("detail"), startedAt: try row.date("started_at"),
      endedAt: try row.date("ended_at"))
  }
}
