import Foundation
import Kit
import Store

/// A job that a worker has taken.
struct ClaimedJob: Sendable {
  let id: JobID
  let tenant: TenantID
  let kind: String
  let attempt: Int
  let token: Identifier<LeaseLost>
  let runAt: Date
  var leaseUntil: Date
}

/// Taking turns: who may run what, for how long. House transactions, over every tenant's jobs.
struct JobClaims: Sendable {
  let database: any Database
  let world: World
  /// Leases by kind; a kind that nobody here handles gets a minute.
  let leases: [String: Duration]

  private static let usualLease = Duration.minutes(1)
  /// No lease is given for as long: one that ends later was given before the clock was set back.
  private static let longestLease = Duration.days(1)

  func lease(of kind: String) -> Duration { leases[kind] ?? Self.usualLease }

  /// Whether a turn would find anything: a look that disturbs no writer.
  func isAnythingDue() async throws -> Bool {
    let now = world.now()
    return try await database.readHouse { tx in
      // The orders are those of the indexes: without them PostgreSQL may think that any row will do
      // and go through all of them.
      let looks: [SQL] = [
        "SELECT 1 AS one FROM job WHERE state = 'ready' ORDER BY tenant_id LIMIT 1",
        """
        SELECT 1 AS one FROM job WHERE state = 'waiting' AND run_at <= \(now)
        ORDER BY run_at LIMIT 1
        """,
        """
        SELECT 1 AS one FROM job WHERE state = 'running' AND lease_until <= \(now)
        ORDER BY lease_until LIMIT 1
        """,
        """
        SELECT 1 AS one FROM job WHERE state = 'running' AND lease_until > \(now + Self.longestLease)
        ORDER BY lease_until LIMIT 1
        """,
      ]
      for look in looks where try !tx.run(look).isEmpty { return true }
      return false
    }
  }

  /// Takes up to `limit` due jobs, from as many tenants as possible, beginning with the tenant after
  /// `last`. Within a tenant the longest due come first.
  func take(_ limit: Int, after last: TenantID) async throws -> [ClaimedJob] {
    let now = world.now()
    let token: Identifier<LeaseLost> = world.id()
    let locking = database.engine.skippingLocked
    let unusual = leases.filter { $0.value != Self.usualLease }.sorted { $0.key < $1.key }
    var leaseEnd: SQL = "\(now + Self.usualLease)"
    if !unusual.isEmpty {
      let cases = unusual.reduce("" as SQL) { "\($0) WHEN \($1.key) THEN \(now + $1.value)" }
      leaseEnd = "CASE kind\(cases) ELSE \(now + Self.usualLease) END"
    }
    return try await database.writeHouse { [leaseEnd] tx in
      try Self.wake(at: now, locking, in: tx)
      var claimed: [ClaimedJob] = []
      var open = try Self.tenants(upTo: limit, after: last, in: tx)
      while claimed.count < limit, !open.isEmpty {
        let share = max(1, (limit - claimed.count) / open.count)
        var unfinished: [TenantID] = []
        for tenant in open where claimed.count < limit {
          let taken = try tx.rows(
            """
            WITH turn AS MATERIALIZED (
              SELECT id FROM job WHERE state = 'ready' AND tenant_id = \(tenant)
              ORDER BY run_at, id LIMIT \(min(share, limit - claimed.count))\(locking))
            UPDATE job SET state = 'running', attempts = attempts + 1, lease_token = \(token),
              lease_until = \(leaseEnd)
            WHERE tenant_id = \(tenant) AND id IN (SELECT id FROM turn)
            RETURNING id, kind, attempts, run_at, lease_until
            """
          ) { row throws(StoreFailure) in
            ClaimedJob(
              id: try row.id("id"), tenant: tenant, kind: try row.text("kind"),
              attempt: try row.int("attempts"), token: token, runAt: try row.date("run_at"),
              leaseUntil: try row.date("lease_until"))
          }
          claimed += taken.sorted { ($0.runAt, $0.id) < ($1.runAt, $1.id) }
          if taken.count == share { unfinished.append(tenant) }
        }
        open = unfinished
      }
      return claimed
    }
  }

  /// Makes ready what has come due: jobs whose moment is there, and those whose worker fell silent.
  private static func wake(at now: Date, _ locking: SQL, in tx: HouseTransaction)
    throws(StoreFailure)
  {
    let due: [SQL] = [
      "state = 'waiting' AND run_at <= \(now) ORDER BY run_at",
      "state = 'running' AND lease_until <= \(now) ORDER BY lease_until",
      "state = 'running' AND lease_until > \(now + longestLease) ORDER BY lease_until",
    ]
    for condition in due {
      try tx.run(
        """
        WITH due AS MATERIALIZED (
          SELECT tenant_id, id FROM job WHERE \(condition) LIMIT 500\(locking))
        UPDATE job SET state = 'ready', again_at = NULL, lease_until = NULL, lease_token = NULL
        WHERE (tenant_id, id) IN (SELECT tenant_id, id FROM due)
        """)
    }
  }

  /// Tenants with something ready, in the order of their ids, round from the one after `last`: one
  /// step in an index for each.
  private static func tenants(
    upTo limit: Int, after last: TenantID, in tx: HouseTransaction
  ) throws(StoreFailure) -> [TenantID] {
    var found: [TenantID] = []
    var cursor = last
    var isRound = false
    while found.count < limit {
      let next = try tx.first(
        """
        SELECT tenant_id FROM job WHERE state = 'ready' AND tenant_id > \(cursor)
        ORDER BY tenant_id LIMIT 1
        """
      ) { row throws(StoreFailure) in try row.id("tenant_id", of: Tenancy.self) }
      if let next, !isRound || next <= last {
        found.append(next)
        cursor = next
      } else if isRound {
        break
      } else {
        isRound = true
        cursor = TenantID(high: 0, low: 0)
      }
    }
    return found
  }

  /// Makes the leases longer of jobs still at work. Returns those that are no longer held.
  func renew(_ jobs: [ClaimedJob]) async throws -> [JobID] {
    let now = world.now()
    let ends = jobs.map { ($0, now + lease(of: $0.kind)) }
    return try await database.writeHouse { tx in
      var lost: [JobID] = []
      for (job, end) in ends {
        let rows = try tx.run(
          """
          UPDATE job SET lease_until = \(end)
          WHERE tenant_id = \(job.tenant) AND id = \(job.id) AND lease_token = \(job.token)
          RETURNING id
          """)
        if rows.isEmpty { lost.append(job.id) }
      }
      return lost
    }
  }
}
