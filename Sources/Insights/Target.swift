/// The targets of S3 ("North Star") and what a figure is worth beside them.
package enum Target: String, Sendable, CaseIterable {
  case draftedPercent = "drafted_percent"
  case tone
  case accuracy
  case policy
  case approvalMinutes = "approval_minutes"
  case approvalPercent = "approval_percent"
  case slaPercent = "sla_percent"

  /// Percent, marks from 1 to 5, or minutes.
  package var value: Double {
    switch self {
    case .draftedPercent: 90
    case .tone: 4.5
    case .accuracy: 4.7
    case .policy: 4.8
    case .approvalMinutes: 15
    case .approvalPercent: 85
    case .slaPercent: 95
    }
  }

  package enum Badge: String, Sendable {
    case green
    case yellow
    case red
    /// Nothing to judge yet.
    case none
  }

  /// Green where the target is met; yellow close to it: within 10 points of percent, half a mark, or
  /// twice the time; else red. Shares of kept promises have S3's own limits, 95 and 85.
  package func badge(_ figure: Double?) -> Badge {
    guard let figure else { return .none }
    switch self {
    case .draftedPercent, .approvalPercent, .slaPercent:
      return figure >= value ? .green : figure >= value - 10 ? .yellow : .red
    case .tone, .accuracy, .policy:
      return figure >= value ? .green : figure >= value - 0.5 ? .yellow : .red
    case .approvalMinutes:
      return figure <= value ? .green : figure <= value * 2 ? .yellow : .red
    }
  }
}

extension Figures {
  /// The figure that a target speaks of.
  package func figure(for target: Target) -> Double? {
    switch target {
    case .draftedPercent: replies.draftedShare.percent
    case .tone: quality.tone
    case .accuracy: quality.accuracy
    case .policy: quality.policy
    case .approvalMinutes: quality.approval.median
    case .approvalPercent: quality.approved.percent
    case .slaPercent: promises.percent
    }
  }

  package func badge(for target: Target) -> Target.Badge { target.badge(figure(for: target)) }
}
