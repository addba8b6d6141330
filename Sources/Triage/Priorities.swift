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
  /// Pure: the same message of the same customer is always as pressing.
  package static func verdict(
    on analysis: Analysis, tier: Contact.Tier, text: String
  ) -> PriorityVerdict {
    let (impact, impactReason) = impact(of: analysis, text: text)
    var points = 0
    var reasons: [String] = []
    func add(_ count: Int, _ reason: String) {
      points += count
      reasons.append(reason)
    }
    switch analysis.intent.intent {
    case .outage: add(2, "reports an outage")
    case .complaint: add(1, "is a complaint")
    case .technical where analysis.urgency == .high: add(1, "is a technical fault that presses")
    case .feedback: add(-1, "is feedback")
    default: break
    }
    if let impactReason { add(impact == .siteDown ? 2 : 1, impactReason) }
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
    if analysis.intent.intent == .outage, impact == .siteDown {
      return PriorityVerdict(
        priority: .urgent, impact: impact,
        reasons: ["the site is down: urgent, on-call team"] + reasons)
    }
    let priority: Priority =
      switch points {
      case ..<0: .low
      case 0...1: .normal
      case 2...3: .high
      default: .urgent
      }
    return PriorityVerdict(priority: priority, impact: impact, reasons: reasons)
  }

  /// How many people the trouble reaches, by the customer's own words.
  private static func impact(of analysis: Analysis, text: String) -> (Impact, String?) {
    let words = text.lowercased()
    let canBeDown = analysis.intent.intent == .outage
    if canBeDown, siteDown.contains(where: words.contains) {
      return (.siteDown, "nobody can use the site")
    }
    if multiple.contains(where: words.contains) {
      return (.multipleUsers, "reaches several people")
    }
    return (.singleUser, nil)
  }

  private static let siteDown = [
    "site is down", "site down", "website is down", "shop is down", "store is down",
    "completely down", "does not load", "doesn't load", "not loading", "won't load",
    "cannot be reached", "can't reach", "unreachable", "nobody can", "no one can",
    "everything is down",
    "error 500", "error 502", "error 503", "error 504", "ligt plat", "ligt eruit",
    "onbereikbaar", "laadt niet", "nicht erreichbar", "lädt nicht", "ist down", "hors ligne",
    "inaccessible", "ne charge pas", "caída", "no carga", "no funciona la web",
  ]
  private static let multiple = [
    "all of us", "our whole team", "the whole team", "our team", "everyone", "everybody",
    "several people", "multiple users", "all users", "all our", "colleagues", "whole office",
    "hele team", "iedereen", "collega's", "alle mitarbeiter", "das ganze team", "kollegen",
    "toute l'équipe", "tout le monde", "collègues", "todo el equipo", "todos nosotros",
    "compañeros",
  ]
}
