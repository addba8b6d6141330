import Foundation
import Kit

/// What a ticket is: `POST /tickets/{id}/properties` with `status`, `priority`, `assigned_user_id`,
/// `assigned_team_id`, `tags` (separated by commas), `version`.
struct PropertiesPanel: Sendable {
  let frame: Frame
  let ticketID: String
  /// The version that was read; a newer one makes the change a conflict.
  let version: String
  let status: StatusBadge
  /// Where the ticket may go from its present state, that one included.
  let reachable: [StatusBadge]
  let priority: PriorityBadge
  var assigneeID: String?
  let people: [Choice]
  var teamID: String?
  let teams: [Choice]
  var tags: [String] = []
  /// What was understood, with how sure that is.
  var intent: Understood?
  var language: Understood?
  var sentiment: SentimentBadge?
  var promises: [SLABadge] = []

  struct Understood: Sendable {
    let value: String
    /// 0 to 1.
    let probability: Double
  }

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <form method="post" action="/tickets/\(ticketID)/properties" class="properties" data-behavior="busy">
      \(frame.token)<input type="hidden" name="version" value="\(version)">
      <fieldset\(flag("disabled", frame.viewer?.mayWrite != true))>
      <legend class="unseen">\(wording.properties)</legend>
      \(select(wording.status, "status", reachable.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, status.rawValue))
      \(select(wording.priority, "priority", PriorityBadge.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, priority.rawValue))
      \(select(wording.assignee, "assigned_user_id", [Choice(value: "", label: wording.nobody)] + people, assigneeID ?? ""))
      \(select(wording.team, "assigned_team_id", [Choice(value: "", label: wording.noTeam)] + teams, teamID ?? ""))
      <label for="property-tags">\(wording.tags)</label>
      <input class="input small" id="property-tags" name="tags" value="\(tags.joined(separator: ", "))" autocomplete="off" placeholder="\(wording.tagsHint)">
      <div class="actions"><button class="button small">\(wording.save)</button></div>
      </fieldset>
    </form>
    <dl class="facts understood">
      \(intent.map { understood(wording.intent, $0) })
      \(language.map { understood(wording.language, $0) })
      \(sentiment.map { fact(wording.sentiment, $0.html(in: frame)) })
      \(promises.map { fact(wording.name(of: $0.promise), $0.html(in: frame)) })
    </dl>
    """
  }

  private func select(_ label: String, _ name: String, _ choices: [Choice], _ chosen: String)
    -> HTML
  {
    """
    <label for="property-\(name)">\(label)</label>
    <select class="input small" id="property-\(name)" name="\(name)">\(frame.options(choices, chosen: chosen))</select>
    """
  }

  private func understood(_ label: String, _ value: Understood) -> HTML {
    let percent = Int((value.probability * 100).rounded())
    return fact(label, "\(readable(value.value)) <small>\(wording.sure(percent: percent))</small>")
  }

  private func fact(_ label: String, _ value: HTML) -> HTML {
    "<div><dt>\(label)</dt><dd>\(value)</dd></div>"
  }
}
