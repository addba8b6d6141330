import Foundation
import Kit
import Store

/// Work that comes back by the clock. Of all nodes one fires it, in the transaction that also moves
/// it to its next moment; moments missed while nobody ran are made up for once.
package struct Schedule: Sendable {
  package let name: String
  /// The first moment after the given one.
  let next: @Sendable (Date) -> Date
  let fire: @Sendable (JobQueue, HouseTransaction) throws -> Void

  package init(
    _ name: String, next: @escaping @Sendable (Date) -> Date,
    fire: @escaping @Sendable (JobQueue, HouseTransaction) throws -> Void
  ) {
    self.name = name
    self.next = next
    self.fire = fire
  }

  /// At every full multiple of `interval` since 1970 UTC (whole hours, whole days), a job for each
  /// tenant. One that is still waiting or running from last time is not doubled.
  package static func every<Work: Job>(
    _ interval: Duration, _ name: String, forEachTenant job: @escaping @Sendable () -> Work
  ) -> Schedule {
    let step = max(1, interval.milliseconds)
    return Schedule(
      name, next: { Date(milliseconds: ($0.milliseconds / step + 1) * step) },
      fire: { queue, tx in
        let tenants = try tx.rows("SELECT id FROM tenant ORDER BY id") {
          row throws(StoreFailure) in try row.id("id", of: Tenancy.self)
        }
        for tenant in tenants {
          try queue.enqueue(job(), for: tenant, in: tx, unique: "schedule \(name)")
        }
      })
  }
}

/// The hands of the clock.
struct ScheduleTable: Sendable {
  let queue: JobQueue

  /// Fires what is due. A schedule seen for the first time waits for its next moment.
  func fire(_ schedules: [Schedule]) async throws {
    guard !schedules.isEmpty else { return }
    let now = queue.world.now()
    let known = try await queue.database.readHouse { tx in
      Dictionary(
        try tx.rows("SELECT name, next_at FROM schedule") { row throws(StoreFailure) in
          (try row.text("name"), try row.date("next_at"))
        }, uniquingKeysWith: { first, _ in first })
    }
    for schedule in schedules {
      guard let due = known[schedule.name] else {
        try await begin(schedule, now)
        continue
      }
      if due <= now {
        try await fire(schedule, now)
      } else if due > schedule.next(now) {
        try await bringForward(schedule, now)
      }
    }
  }

  private func begin(_ schedule: Schedule, _ now: Date) async throws {
    let next = schedule.next(now)
    try await queue.database.writeHouse { tx in
      try tx.run(
        """
        INSERT INTO schedule (name, next_at) VALUES (\(schedule.name), \(next))
        ON CONFLICT (name) DO NOTHING
        """)
    }
  }

  /// The clock was set back: what was planned by it may be days away.
  private func bringForward(_ schedule: Schedule, _ now: Date) async throws {
    let next = schedule.next(now)
    try await queue.database.writeHouse { tx in
      try tx.run(
        """
        UPDATE schedule SET next_at = \(next)
        WHERE name = \(schedule.name) AND next_at > \(next)
        """)
    }
  }

  private func fire(_ schedule: Schedule, _ now: Date) async throws {
    let next = schedule.next(now)
    try await queue.database.writeHouse { [queue] tx in
      let won = try tx.run(
        """
        UPDATE schedule SET next_at = \(next), last_at = \(now)
        WHERE name = \(schedule.name) AND next_at <= \(now) RETURNING name
        """)
      if !won.isEmpty { try schedule.fire(queue, tx) }
    }
  }
}
