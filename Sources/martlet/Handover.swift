import Accounts
import Foundation
import Procedures
import Text
import Tickets
import Triage

/// Why a message goes to a person, and to whom: read from the step that gave it up.
struct Handover {
  let reason: String
  let words: String
  let target: EscalationTarget
  /// Whose team gets it; nil leaves it with the team that triage chose.
  let team: Team.Kind?
  /// The outcome of step 11.
  let outcome: String
  /// Somebody else has handed it over already.
  let isHandedOver: Bool

  init(cameFrom: StepRecord?, isVIP: Bool) {
    let detail = cameFrom?.detail ?? ""
    func said(_ words: String) -> String { detail.isEmpty ? words : "\(words) \(detail)" }
    isHandedOver = cameFrom?.outcome == "undeliverable"
    switch cameFrom?.outcome {
    case "refund_over_limit":
      reason = "refund_over_limit"
      words = said("The refund is over the limit: a manager decides.")
      (target, team, outcome) = (.manager, .finance, "refund_manager_approval")
      return
    case "unavailable", "not_identified":
      reason = "integration_failed"
      words = said("A step failed on our side.")
      (target, team, outcome) = (.technical, .technical, "technical_escalation")
      return
    case "nothing_relevant", "nothing_to_say":
      reason = "no_relevant_policy"
      words = said("Nothing in the knowledge base answers this.")
    case "parse_failed":
      reason = "unreadable"
      words = said("The message could not be read.")
    case "reject":
      reason = "draft_rejected"
      words = said("The draft was rejected:")
    case "undeliverable":
      reason = "delivery_failed"
      words = said("The reply could not be delivered:")
    case "requires_person":
      reason = "requires_person"
      words = said("A person has to answer this.")
    default:
      reason = "low_confidence"
      words = said("Martlet could not answer this.")
    }
    if isVIP {
      (target, team, outcome) = (.manager, nil, "vip_manager_notified")
    } else {
      (target, team, outcome) = (.team, nil, "escalated")
    }
  }

  /// What the person reads first: who, what, why.
  func summary(of subject: Subject) -> String {
    let who = subject.contact?.displayName ?? "Somebody unknown"
    let intent = subject.analysis.map {
      " (\($0.intent.intent.rawValue), \($0.sentiment.rawValue))"
    }
    let text = subject.message.body.split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .joined(separator: " ")
    let excerpt = text.count > 280 ? text.prefix(280) + "…" : text[...]
    return "\(who) writes about “\(subject.ticket.subject)”\(intent ?? ""): \(excerpt) — \(words)"
  }
}
