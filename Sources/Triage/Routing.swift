import Accounts
import Text
import Tickets

/// Whose work a ticket is, and what belongs to its kind.
package enum Routing {
  /// The team by intent: outages that stop the site go to whoever is on call. Where the tenant has
  /// no such team, the support team; nil when it has none at all.
  package static func team(
    for intent: Intent, impact: Impact, among teams: [Team]
  ) -> TeamID? {
    let wanted: [Team.Kind] =
      switch intent {
      case .outage: impact == .siteDown ? [.onCall, .technical] : [.technical, .onCall]
      case .technical: [.technical]
      case .billing: [.finance]
      case .refund, .delivery, .productQuestion, .complaint, .cancellation, .account, .feedback,
        .other:
        [.support]
      }
    for kind in wanted + [.support] {
      if let team = teams.first(where: { $0.kind == kind }) { return team.id }
    }
    return nil
  }

  /// Which category of the tenant's taxonomy each intent maps to: the one that bears its name, in
  /// one of the desk's languages.
  package static func categories(_ taxonomy: [Category]) -> [String: Category.ID] {
    var found: [String: Category.ID] = [:]
    for intent in Intent.allCases {
      let names = Set(IssueTemplate(for: intent).names.map(plain))
      if let category = taxonomy.first(where: { names.contains(plain($0.name)) }) {
        found[intent.rawValue] = category.id
      }
    }
    return found
  }

  private static func plain(_ name: String) -> String {
    Tokens.terms(of: name.replacing("_", with: " "), language: .english).joined(separator: " ")
  }
}
