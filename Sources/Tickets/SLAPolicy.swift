import Accounts
import Foundation
import Kit
import Store

/// What customers of a tier are promised: how soon somebody answers, and how soon it is solved.
///
/// Each tenant has one policy for each tier from the start; managers change them.
package struct SLAPolicy: Identifiable, Sendable, Equatable {
  /// Both in minutes of business time.
  package struct Targets: Sendable, Hashable {
    package var firstResponse: Int
    package var resolution: Int

    package init(firstResponse: Int, resolution: Int) {
      self.firstResponse = firstResponse
      self.resolution = resolution
    }

    package func minutes(for kind: SLAClock.Kind) -> Int {
      kind == .firstResponse ? firstResponse : resolution
    }
  }

  package let id: Identifier<SLAPolicy>
  /// Counted up with every change; 1 before the first.
  package internal(set) var version: Int
  package let tier: Contact.Tier
  package var name: String
  package var targets: [Priority: Targets]
  /// Share of the time after which a warning is due, 1 to 99.
  package var warningPercent: Int
  /// Nights, weekends and holidays count too.
  package var isAroundTheClock: Bool

  package init(
    id: SLAPolicy.ID, version: Int, tier: Contact.Tier, name: String,
    targets: [Priority: Targets], warningPercent: Int, isAroundTheClock: Bool
  ) {
    self.id = id
    self.version = version
    self.tier = tier
    self.name = name
    self.targets = targets
    self.warningPercent = warningPercent
    self.isAroundTheClock = isAroundTheClock
  }

  package func targets(for priority: Priority) -> Targets {
    targets[priority] ?? Self.usualTargets(of: tier, priority)
  }

  /// The time that counts for it.
  package func calendar(of settings: TenantSettings) -> BusinessCalendar {
    isAroundTheClock ? .aroundTheClock : BusinessCalendar(settings)
  }

  /// What a tenant has before anybody changes it. The id follows from tenant and tier, so that nothing
  /// needs to be written for it.
  package static func usual(for tier: Contact.Tier, of tenant: TenantID) -> SLAPolicy {
    SLAPolicy(
      id: SLAPolicy.ID(high: tenant.high, low: tenant.low ^ (tier == .vip ? 2 : 1)), version: 1,
      tier: tier, name: tier == .vip ? "VIP" : "Standard",
      targets: Dictionary(
        uniqueKeysWithValues: Priority.allCases.map { ($0, usualTargets(of: tier, $0)) }),
      warningPercent: 75, isAroundTheClock: false)
  }

  /// First responses as S1 has them: one hour for a VIP, two for others. No source names a resolution.
  private static func usualTargets(of tier: Contact.Tier, _ priority: Priority) -> Targets {
    let resolution =
      switch priority {
      case .urgent: 240
      case .high: 480
      case .normal: 1440
      case .low: 2400
      }
    return tier == .vip
      ? Targets(firstResponse: 60, resolution: resolution / 2)
      : Targets(firstResponse: 120, resolution: resolution)
  }

  /// Refuses the first value that no promise can be made of, naming its field.
  package func check() throws(Problem) {
    guard !name.isEmpty, name.utf8.count <= 100 else {
      throw Problem(
        .invalid, "sla.name", "Give the policy a name of 1 to 100 bytes.", field: "name")
    }
    guard (1...99).contains(warningPercent) else {
      throw Problem(
        .invalid, "sla.warning", "Warn after 1 to 99 percent of the time.",
        field: "warning_percent")
    }
    for priority in Priority.allCases {
      let targets = targets(for: priority)
      guard (1...525_600).contains(targets.firstResponse),
        (1...525_600).contains(targets.resolution)
      else {
        throw Problem(
          .invalid, "sla.target", "A target is 1 minute to 525600 minutes, which is a year.",
          field: "targets.\(priority.rawValue)")
      }
      guard targets.firstResponse <= targets.resolution else {
        throw Problem(
          .invalid, "sla.target",
          "Priority \(priority.rawValue): nothing is solved before it is answered. Give the "
            + "resolution at least as long as the first response.",
          field: "targets.\(priority.rawValue)")
      }
    }
  }
}
