import Foundation
import Kit
import Store

/// The SQL of `job`. A row is `waiting` for its moment, `ready` to be taken, `running` under a lease,
/// or `dead`; one that succeeded is deleted. Only due rows are ever `ready`, so that a turn costs the
/// same however many timers lie in the future.
enum JobTable {
  struct Entry: Sendable {
    let id: JobID
    let kind: String
    let payload: String
    let uniqueKey: String?
    let runAt: Date
    let now: Date
  }

  /// A job whose key is already there is the same job: one not yet begun keeps the earlier moment,
  /// one under way will run once more, a dead one lives again. The newest payload counts.
  static func insertion(of entry: Entry, for tenant: TenantID) -> SQL {
    let state = entry.runAt <= entry.now ? "ready" : "waiting"
    return """
      INSERT INTO job (tenant_id, id, kind, payload, state, run_at, attempts, unique_key, created_at)
      VALUES (\(tenant), \(entry.id), \(entry.kind), \(entry.payload), \(state), \(entry.runAt), 0,
        \(entry.uniqueKey), \(entry.now))
      ON CONFLICT (tenant_id, kind, unique_key) DO UPDATE SET
        payload = excluded.payload,
        state = CASE WHEN job.state IN ('running', 'ready') THEN job.state
          WHEN job.state = 'waiting' AND job.run_at <= excluded.run_at THEN job.state
          ELSE excluded.state END,
        run_at = CASE WHEN job.state = 'dead' OR job.run_at > excluded.run_at THEN excluded.run_at
          ELSE job.run_at END,
        attempts = CASE WHEN job.state = 'dead' THEN 0 ELSE job.attempts END,
        again_at = CASE WHEN job.state <> 'running' THEN NULL
          WHEN job.again_at < excluded.run_at THEN job.again_at ELSE excluded.run_at END
      RETURNING id
      """
  }

  /// Ends a job under its lease; false when the lease is somebody else's.
  static func finish(
    _ id: JobID, _ token: Identifier<LeaseLost>, in tx: Transaction
  ) throws(StoreFailure) -> Bool {
    let ended = try tx.run(
      """
      DELETE FROM job WHERE tenant_id = \(tx.tenant) AND id = \(id) AND lease_token = \(token)
        AND again_at IS NULL RETURNING id
      """)
    if !ended.isEmpty { return true }
    let again = try tx.run(
      """
      UPDATE job SET state = 'waiting', run_at = again_at, again_at = NULL, attempts = 0,
        lease_until = NULL, lease_token = NULL, last_error = NULL
      WHERE tenant_id = \(tx.tenant) AND id = \(id) AND lease_token = \(token) RETURNING id
      """)
    return !again.isEmpty
  }

  /// After a failed try: back to wait until `moment`, or to the dead letters when that is nil —
  /// unless it was asked for again meanwhile.
  static func fail(
    _ id: JobID, _ token: Identifier<LeaseLost>, error: String, retryAt moment: Date?, now: Date,
    in tx: Transaction
  ) throws(StoreFailure) {
    let state = moment == nil ? "dead" : "waiting"
    try tx.run(
      """
      UPDATE job SET
        state = CASE WHEN again_at IS NOT NULL THEN 'waiting' ELSE \(state) END,
        run_at = CASE WHEN again_at IS NOT NULL AND \(state) = 'dead' THEN again_at
          ELSE \(moment ?? now) END,
        attempts = CASE WHEN again_at IS NOT NULL AND \(state) = 'dead' THEN 0 ELSE attempts END,
        again_at = NULL, lease_until = NULL, lease_token = NULL, last_error = \(error)
      WHERE tenant_id = \(tx.tenant) AND id = \(id) AND lease_token = \(token)
      """)
  }

  /// Hands a job back unfinished, as if it had not been taken: the worker is stopping.
  static func release(
    _ id: JobID, _ token: Identifier<LeaseLost>, in tx: Transaction
  ) throws(StoreFailure) {
    try tx.run(
      """
      UPDATE job SET state = 'ready', attempts = attempts - 1, again_at = NULL,
        lease_until = NULL, lease_token = NULL
      WHERE tenant_id = \(tx.tenant) AND id = \(id) AND lease_token = \(token)
      """)
  }

  /// The payload, read inside of its tenant; nil when the lease was lost.
  static func payload(
    _ id: JobID, _ token: Identifier<LeaseLost>, in tx: Transaction
  ) throws(StoreFailure) -> String? {
    try tx.first(
      """
      SELECT payload FROM job
      WHERE tenant_id = \(tx.tenant) AND id = \(id) AND lease_token = \(token)
      """
    ) { row throws(StoreFailure) in try row.text("payload") }
  }
}
