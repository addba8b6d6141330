import Foundation

/// A business's own rule for where tickets go: what must hold, and what then happens. Conditions that
/// are not given hold always; the first rule whose conditions all hold is taken.
package struct RoutingRule: Sendable, Hashable, Codable {
  /// For the timeline, in the words of whoever wrote the rule.
  package var name: String
  /// Any of these intents.
  package var intents: [String]?
  /// Any of these languages, ISO 639-1.
  package var languages: [String]?
  /// `regular` or `vip`.
  package var tier: String?
  /// `single_user`, `multiple_users` or `site_down`.
  package var impact: String?
  /// `positive`, `neutral` or `negative`.
  package var sentiment: String?
  /// `low`, `normal` or `high`.
  package var urgency: String?

  /// The team's name. One that does not exist changes nothing, and the timeline says so.
  package var team: String?
  /// At least this: `low`, `normal`, `high` or `urgent`. A rule never makes a ticket less pressing.
  package var priority: String?

  package init(
    name: String, intents: [String]? = nil, languages: [String]? = nil, tier: String? = nil,
    impact: String? = nil, sentiment: String? = nil, urgency: String? = nil, team: String? = nil,
    priority: String? = nil
  ) {
    self.name = name
    self.intents = intents
    self.languages = languages
    self.tier = tier
    self.impact = impact
    self.sentiment = sentiment
    self.urgency = urgency
    self.team = team
    self.priority = priority
  }

  /// What the desk could not work with, in words; nil when all is well. `known` are the intents.
  package func mistake(known: [String]) -> String? {
    guard !name.isEmpty, name.count <= 100 else { return "Give each rule a name." }
    guard team != nil || priority != nil else { return "“\(name)” names no team and no priority." }
    for intent in intents ?? [] where !known.contains(intent) {
      return "“\(name)” is for “\(intent)”, which is no intent of this desk."
    }
    let choices: [(String?, [String])] = [
      (tier, ["regular", "vip"]), (impact, ["single_user", "multiple_users", "site_down"]),
      (sentiment, ["positive", "neutral", "negative"]), (urgency, ["low", "normal", "high"]),
      (priority, ["low", "normal", "high", "urgent"]),
    ]
    for (value, allowed) in choices {
      guard let value, !allowed.contains(value) else { continue }
      return "“\(name)” says “\(value)”; it may say \(allowed.joined(separator: ", "))."
    }
    return nil
  }
}
