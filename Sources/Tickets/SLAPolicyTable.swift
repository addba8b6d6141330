import Accounts
import Foundation
import Kit
import Store

/// The promises of a tenant, in `sla_policy` and `sla_target`; the usual ones where nothing is kept.
package struct SLAPolicyTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// One for each tier, in the order of tiers.
  package func policies() throws(StoreFailure) -> [SLAPolicy] {
    var known: [Contact.Tier: SLAPolicy] = [:]
    let rows = try transaction.run(
      """
      SELECT sla_policy.id, sla_policy.version, sla_policy.tier, sla_policy.name,
        sla_policy.is_around_the_clock, sla_policy.warning_percent, sla_target.priority,
        sla_target.first_response_minutes, sla_target.resolution_minutes
        FROM sla_policy JOIN sla_target ON sla_target.tenant_id = sla_policy.tenant_id
         AND sla_target.policy_id = sla_policy.id
       WHERE sla_policy.tenant_id = \(transaction.tenant)
      """)
    for row in rows {
      let tier: Contact.Tier = try row.word("tier")
      var policy: SLAPolicy
      if let begun = known[tier] {
        policy = begun
      } else {
        policy = SLAPolicy(
          id: try row.id("id"), version: try row.int("version"), tier: tier,
          name: try row.text("name"), targets: [:],
          warningPercent: try row.int("warning_percent"),
          isAroundTheClock: try row.bool("is_around_the_clock"))
      }
      let priority: Priority = try row.word("priority")
      policy.targets[priority] = SLAPolicy.Targets(
        firstResponse: try row.int("first_response_minutes"),
        resolution: try row.int("resolution_minutes"))
      known[tier] = policy
    }
    return Contact.Tier.allCases.map { known[$0] ?? .usual(for: $0, of: transaction.tenant) }
  }

  package func policy(of tier: Contact.Tier) throws(StoreFailure) -> SLAPolicy {
    try policies().first { $0.tier == tier } ?? .usual(for: tier, of: transaction.tenant)
  }

  /// Writes a policy over the version that it was read at; false when somebody was faster.
  func keep(_ policy: SLAPolicy, over version: Int, at now: Date) throws(StoreFailure) -> Bool {
    let kept = try transaction.run(
      """
      INSERT INTO sla_policy (tenant_id, id, version, tier, name, is_around_the_clock,
        warning_percent, updated_at)
      VALUES (\(transaction.tenant), \(policy.id), \(policy.version), \(policy.tier.rawValue),
        \(policy.name), \(policy.isAroundTheClock), \(policy.warningPercent), \(now))
      ON CONFLICT (tenant_id, id) DO UPDATE SET version = excluded.version,
        name = excluded.name, is_around_the_clock = excluded.is_around_the_clock,
        warning_percent = excluded.warning_percent, updated_at = excluded.updated_at
       WHERE sla_policy.version = \(version)
      RETURNING id
      """)
    guard !kept.isEmpty else { return false }
    for priority in Priority.allCases {
      let targets = policy.targets(for: priority)
      try transaction.run(
        """
        INSERT INTO sla_target (tenant_id, policy_id, priority, first_response_minutes,
          resolution_minutes)
        VALUES (\(transaction.tenant), \(policy.id), \(priority.rawValue),
          \(targets.firstResponse), \(targets.resolution))
        ON CONFLICT (tenant_id, policy_id, priority) DO UPDATE SET
          first_response_minutes = excluded.first_response_minutes,
          resolution_minutes = excluded.resolution_minutes
        """)
    }
    return true
  }
}
