import Foundation
import Kit
import Store

/// Where work is left for later, and looked after.
package struct JobQueue: Sendable {
  /// Poked when something can be run at once.
  package static let channel = "jobs"

  let database: any Database
  let world: World

  package init(database: any Database, world: World) {
    self.database = database
    self.world = world
  }

  /// Leaves a job, in the transaction that causes it: both are kept, or neither is.
  ///
  /// Of jobs of one kind with the same `key` there is only one: one that waits is brought forward
  /// rather than doubled, one that is running will run once more after it ended.
  @discardableResult
  package func enqueue<Work: Job>(
    _ job: Work, in tx: Transaction, at moment: Date? = nil, unique key: String? = nil
  ) throws(StoreFailure) -> JobID {
    let entry = try entry(for: job, at: moment, unique: key)
    if entry.runAt <= entry.now { tx.poke(Self.channel) }
    let sql = JobTable.insertion(of: entry, for: tx.tenant)
    return try tx.first(sql) { row throws(StoreFailure) in try row.id("id") } ?? entry.id
  }

  /// The same from a house transaction: for schedules, which serve every tenant.
  @discardableResult
  package func enqueue<Work: Job>(
    _ job: Work, for tenant: TenantID, in tx: HouseTransaction, at moment: Date? = nil,
    unique key: String? = nil
  ) throws(StoreFailure) -> JobID {
    let entry = try entry(for: job, at: moment, unique: key)
    if entry.runAt <= entry.now { tx.poke(Self.channel) }
    let sql = JobTable.insertion(of: entry, for: tenant)
    return try tx.first(sql) { row throws(StoreFailure) in try row.id("id") } ?? entry.id
  }

  private func entry<Work: Job>(
    for job: Work, at moment: Date?, unique key: String?
  ) throws(StoreFailure) -> JobTable.Entry {
    let now = world.now()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let payload = try? encoder.encode(job) else {
      throw .refused("a job of the kind \(Work.kind) cannot be written as JSON")
    }
    return JobTable.Entry(
      id: world.id(), kind: Work.kind, payload: String(decoding: payload, as: UTF8.self),
      uniqueKey: key, runAt: moment ?? now, now: now)
  }

  /// Takes back a job that has not begun. False when there is none.
  @discardableResult
  package func cancel<Work: Job>(
    _: Work.Type, unique key: String, in tx: Transaction
  ) throws(StoreFailure) -> Bool {
    let rows = try tx.run(
      """
      DELETE FROM job WHERE tenant_id = \(tx.tenant) AND kind = \(Work.kind) AND unique_key = \(key)
        AND state <> 'running' RETURNING id
      """)
    return !rows.isEmpty
  }
}

/// A job that was tried for the last time.
package struct DeadJob: Sendable, Equatable {
  package let id: JobID
  package let kind: String
  package let payload: String
  package let attempts: Int
  package let lastError: String
  package let diedAt: Date
}

extension JobQueue {
  /// A page of a tenant's dead letters, oldest first, after the one given.
  package func deadJobs(
    of tenant: TenantID, after last: JobID? = nil, limit: Int = 50
  ) async throws -> [DeadJob] {
    let start = last ?? JobID(high: 0, low: 0)
    return try await database.read(for: tenant) { tx in
      try tx.rows(
        """
        SELECT id, kind, payload, attempts, last_error, run_at FROM job
        WHERE state = 'dead' AND tenant_id = \(tenant) AND id > \(start) ORDER BY id LIMIT \(limit)
        """
      ) { row throws(StoreFailure) in
        DeadJob(
          id: try row.id("id"), kind: try row.text("kind"), payload: try row.text("payload"),
          attempts: try row.int("attempts"), lastError: try row.optionalText("last_error") ?? "",
          diedAt: try row.date("run_at"))
      }
    }
  }

  /// Gives a dead job all its tries again. False when it is not among the dead.
  @discardableResult
  package func revive(_ id: JobID, in tx: Transaction) throws(StoreFailure) -> Bool {
    tx.poke(Self.channel)
    let rows = try tx.run(
      """
      UPDATE job SET state = 'ready', attempts = 0, run_at = \(world.now())
      WHERE tenant_id = \(tx.tenant) AND id = \(id) AND state = 'dead' RETURNING id
      """)
    return !rows.isEmpty
  }

  /// Strikes a dead job out for good.
  @discardableResult
  package func discard(_ id: JobID, in tx: Transaction) throws(StoreFailure) -> Bool {
    let rows = try tx.run(
      """
      DELETE FROM job WHERE tenant_id = \(tx.tenant) AND id = \(id) AND state = 'dead' RETURNING id
      """)
    return !rows.isEmpty
  }

  /// How the queue stands, over all tenants: for `doctor` and the metrics.
  package func health() async throws -> QueueHealth {
    let now = world.now()
    return try await database.readHouse { tx in
      // One question for each state, so that each is answered from its own index.
      func count(_ condition: SQL) throws(StoreFailure) -> (jobs: Int, since: Date?) {
        try tx.first("SELECT count(*) AS jobs, min(run_at) AS since FROM job WHERE \(condition)") {
          row throws(StoreFailure) in (try row.int("jobs"), try row.optionalDate("since"))
        } ?? (0, nil)
      }
      let ready = try count("state = 'ready'")
      let late = try count("state = 'waiting' AND run_at <= \(now)")
      let oldest = [ready.since, late.since].compactMap(\.self).min() ?? now
      return QueueHealth(
        due: ready.jobs + late.jobs, running: try count("state = 'running'").jobs,
        dead: try count("state = 'dead'").jobs,
        oldestWait: .milliseconds(now.milliseconds - oldest.milliseconds))
    }
  }
}

package struct QueueHealth: Sendable, Equatable {
  package let due: Int
  package let running: Int
  package let dead: Int
  /// How long the oldest due job has been due.
  package let oldestWait: Duration
}
