import Foundation
import Kit
import Store

/// An error that somebody met and nobody at the desk caused: what it was, how often, and the request
/// under which the log has its cause.
package struct Mishap: Sendable, Hashable {
  /// Where it happened, without ids: `GET /tickets/:id`.
  package let place: String
  /// The problem's stable code.
  package let code: String
  package let message: String
  /// Of the latest time.
  package let request: String
  package let count: Int
  package let firstAt: Date
  package let lastAt: Date
}

extension AccountsDesk {
  /// How many different ones a desk keeps; the oldest give way.
  package static let mostMishaps = 100

  /// Counts an error at its place. One row for each place and code, so that a bad night stays short.
  package func record(
    _ problem: Problem, at place: String, request: String, of tenant: TenantID
  ) async throws {
    let now = world.now()
    let place = String(place.prefix(200))
    try await database.write(for: tenant) { transaction in
      try transaction.run(
        """
        INSERT INTO mishap (tenant_id, place, code, message, request_id, number, first_at, last_at)
        VALUES (\(tenant), \(place), \(problem.code), \(problem.message), \(request), 1, \(now),
                \(now))
        ON CONFLICT (tenant_id, place, code) DO UPDATE SET number = mishap.number + 1,
          message = excluded.message, request_id = excluded.request_id, last_at = excluded.last_at
        """)
      try transaction.run(
        """
        DELETE FROM mishap WHERE tenant_id = \(tenant) AND last_at < (
          SELECT min(last_at) FROM (SELECT last_at FROM mishap WHERE tenant_id = \(tenant)
            ORDER BY last_at DESC LIMIT \(Self.mostMishaps)) AS kept)
        """)
    }
  }

  /// The latest first.
  package func mishaps(of tenant: TenantID, limit: Int = 50) async throws -> [Mishap] {
    try await database.read(for: tenant) { transaction in
      try transaction.rows(
        """
        SELECT place, code, message, request_id, number, first_at, last_at FROM mishap
         WHERE tenant_id = \(tenant) ORDER BY last_at DESC LIMIT \(limit)
        """
      ) { (row) throws(StoreFailure) in
        Mishap(
          place: try row.text("place"), code: try row.text("code"),
          message: try row.text("message"), request: try row.text("request_id"),
          count: try row.int("number"), firstAt: try row.date("first_at"),
          lastAt: try row.date("last_at"))
      }
    }
  }
}
