import Kit
import Text
import Tickets

/// How pressing a ticket is: tier, severity, impact and sentiment weighed, with the reasons in words.
package struct PriorityVerdict: Sendable, Equatable {
  package let priority: Priority
  package let impact: Impact
  package let reasons: [String]
}

package enum Priorities {
  /// Amounts from here on weigh, in hundredths of whatever currency was written.
  private static let muchMoney = 100_000

  /// Pure: the same message of the same customer is always as pressing.
  package static func verdict(
    on analysis: Analysis, tier: Contact.Tier, text: String
  ) -> PriorityVerdict {
    let isOutage = analysis.intent.intent == .outage
    let (impact, impactWords) = ImpactCues.impact(
      of: text, language: analysis.language.language, isOutage: isOutage)
    var points = 0
    var reasons: [String] = []
    func add(_ count: Int, _ reason: String) {
      points += count
      reasons.append(reason)
    }

    // Severity: what it is about.
    switch analysis.intent.intent {
    case .outage: add(2, "reports an outage")
    case .complaint: add(1, "is a complaint")
    case .technical where analysis.urgency == .high: add(1, "is a technical fault that presses")
    case .feedback: add(-1, "is feedback")
    default: break
    }
    if analysis.flags.contains(.safety) { add(3, "speaks of injury or danger") }
    if analysis.flags.contains(.legal) { add(1, "speaks of legal steps") }
    if analysis.flags.contains(.privacy) { add(1, "speaks of personal data") }
    if let amount = largestAmount(analysis.entities), amount.hundredths >= muchMoney {
      add(1, "is about \(amount.description)")
    }
    // Impact.
    if let impactWords {
      switch impact {
      case .siteDown: add(2, "nobody can use the site (“\(impactWords)”)")
      case .multipleUsers: add(1, "reaches several people (“\(impactWords)”)")
      case .singleUser: break
      }
    }
    // Tier, and how it is said.
    if tier == .vip { add(1, "comes from a VIP") }
    switch analysis.urgency {
    case .high: add(1, "is urgent by its own words")
    case .low: add(-1, "says that there is no hurry")
    case .normal: break
    }
    if analysis.sentiment == .negative, analysis.sentimentProbability >= 0.7 {
      add(1, "is written in anger or distress")
    }
    // The blueprint's one fixed rule.
    if isOutage, impact == .siteDown {
      return PriorityVerdict(
        priority: .urgent, impact: impact,
        reasons: ["the site is down: urgent, on-call team"] + reasons)
    }
    return PriorityVerdict(priority: priority(of: points), impact: impact, reasons: reasons)
  }

  private static func priority(of points: Int) -> Priority {
    switch points {
    case ..<0: .low
    case 0...1: .normal
    case 2...3: .high
    default: .urgent
    }
  }

  private static func largestAmount(_ entities: [Entity]) -> Amount? {
    entities.compactMap(Amount.init).max { $0.hundredths < $1.hundredths }
  }
}
