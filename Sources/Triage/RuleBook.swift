import Accounts
import Text
import Tickets

/// The first of a business's own rules that fits a ticket.
enum RuleBook {
  struct Taken {
    var team: TeamID?
    var priority: Priority?
    /// For the timeline.
    var reason: String
  }

  /// Pure; nil where no rule fits. A rule never makes a ticket less pressing than it is.
  static func taken(
    from rules: [RoutingRule], for analysis: Analysis, tier: Contact.Tier, impact: Impact,
    priority: Priority, among teams: [Team]
  ) -> Taken? {
    func holds(_ rule: RoutingRule) -> Bool {
      rule.intents?.contains(analysis.intent.intent.rawValue) ?? true
        && rule.languages?.contains(analysis.language.language.code) ?? true
        && rule.tier ?? tier.rawValue == tier.rawValue
        && rule.impact ?? impact.rawValue == impact.rawValue
        && rule.sentiment ?? analysis.sentiment.rawValue == analysis.sentiment.rawValue
        && rule.urgency ?? analysis.urgency.rawValue == analysis.urgency.rawValue
    }
    guard let rule = rules.first(where: holds) else { return nil }
    var does: [String] = []
    let team = rule.team.flatMap { name in
      teams.first { $0.name.lowercased() == name.lowercased() }
    }
    if let name = rule.team { does.append(team == nil ? "no team “\(name)” here" : "team \(name)") }
    let raised = rule.priority.flatMap(Priority.init(rawValue:)).flatMap {
      $0 > priority ? $0 : nil
    }
    if let raised { does.append("priority \(raised.rawValue)") }
    let end = does.isEmpty ? "" : ": " + does.joined(separator: ", ")
    return Taken(team: team?.id, priority: raised, reason: "rule “\(rule.name)”" + end)
  }
}
