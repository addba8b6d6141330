import Foundation
import Kit

/// What can be done with a ticket beside answering it: each a dialog over its page, and for browsers
/// without scripts, or when it comes back with a mistake, a page of its own under
/// `/tickets/{id}/actions/{action}`.
enum TicketAction: String, Sendable, CaseIterable {
  case escalate
  case merge
  case link
  case requester
  case resolve

  /// Where its form goes, below the ticket's address.
  var target: String {
    switch self {
    case .escalate: "escalations"
    case .merge: "merges"
    case .link: "parent"
    case .requester: "requester"
    case .resolve: "resolutions"
    }
  }

  var key: String {
    switch self {
    case .escalate: "e"
    case .merge: "M"
    case .link: "L"
    case .requester: "P"
    case .resolve: "D"
    }
  }

  var icon: Icon {
    switch self {
    case .escalate: .escalated
    case .merge: .merge
    case .link: .link
    case .requester: .person
    case .resolve: .check
    }
  }

  func label(in wording: any Wording) -> String {
    switch self {
    case .escalate: wording.escalate
    case .merge: wording.merge
    case .link: wording.link
    case .requester: wording.changeRequester
    case .resolve: wording.resolveTitle
    }
  }
}

struct TicketSheets: Sendable {
  let frame: Frame
  let ticketID: String
  /// Those who may get a ticket, and the teams.
  let people: [Choice]
  let teams: [Choice]
  /// Other open tickets of the customer, by number.
  let neighbours: [Choice]
  let parent: String?
  let requester: (name: String, email: String)
  var resolution: ResolutionFields
  var given = Given()

  /// What somebody had entered, when a form comes back.
  struct Given: Sendable {
    var to = ""
    var reason = HandOverReason.needsExpertise
    var summary = ""
    var number = ""
    var name: String?
    var email: String?
    var problem: String?
  }

  private var wording: any Wording { frame.wording }

  /// All of them, closed, at the end of the ticket's page.
  var dialogs: HTML { "\(TicketAction.allCases.map(dialog))" }

  func page(_ action: TicketAction, number: String) -> Page {
    Page(
      frame: frame, title: "\(title(action)) #\(number)",
      content: """
        <header class="page-head"><div><a class="back" href="/tickets/\(ticketID)" data-key="Escape u">\(frame.icon(.back))<span>#\(number)</span></a>
        <h1>\(title(action))</h1><p class="lead">\(lead(action))</p></div></header>
        <div class="panel pad">\(form(action, cancel: "<a class=\"button quiet\" href=\"/tickets/\(ticketID)\">\(wording.cancel)</a>"))</div>
        """)
  }

  private func dialog(_ action: TicketAction) -> HTML {
    let id = "sheet-\(action.rawValue)"
    return """
      <dialog class="dialog narrow" id="\(id)" aria-labelledby="\(id)-title" data-behavior="sheet">
        <header class="dialog-head"><h1 id="\(id)-title">\(title(action))</h1>
        <button type="button" class="button quiet square" data-closes aria-label="\(wording.close)">\(frame.icon(.close))</button></header>
        <p class="lead">\(lead(action))</p>
        \(form(action, cancel: "<button type=\"button\" class=\"button quiet\" data-closes>\(wording.cancel)</button>"))
      </dialog>
      """
  }

  private func form(_ action: TicketAction, cancel: HTML) -> HTML {
    """
    <form class="stack" method="post" action="/tickets/\(ticketID)/\(action.target)" data-behavior="busy">
      \(frame.token)\(problem)\(fields(action))
      <div class="actions end">\(cancel)<button class="button primary">\(frame.icon(action.icon))<span>\(confirm(action))</span></button></div>
    </form>
    """
  }

  private var problem: HTML {
    guard let problem = given.problem else { return "" }
    return """
      <p class="callout" data-tone="bad" role="alert" tabindex="-1" data-behavior="focus">\(frame.icon(.warning))<span>\(problem)</span></p>
      """
  }

  private func title(_ action: TicketAction) -> String {
    switch action {
    case .escalate: wording.escalateTitle
    case .merge: wording.mergeTitle
    case .link: wording.linkTitle
    case .requester: wording.requesterTitle
    case .resolve: wording.resolveTitle
    }
  }

  private func lead(_ action: TicketAction) -> String {
    switch action {
    case .escalate: wording.escalateLead
    case .merge: wording.mergeLead
    case .link: wording.linkLead
    case .requester: wording.requesterLead
    case .resolve: wording.resolveLead
    }
  }

  private func confirm(_ action: TicketAction) -> String {
    switch action {
    case .resolve: wording.resolve
    case .link, .requester: wording.save
    case .escalate, .merge: action.label(in: wording)
    }
  }

  private func fields(_ action: TicketAction) -> HTML {
    switch action {
    case .escalate: escalation
    case .merge: numbers("merge", suggestions: neighbours)
    case .link: "\(numbers("link", suggestions: []))\(parent == nil ? "" : unlink)"
    case .requester: requesterFields
    case .resolve: resolution.html
    }
  }

  private var unlink: HTML {
    """
    <button class="button quiet small" name="unlink" value="1" formnovalidate>\(frame.icon(.cross))<span>\(wording.unlink)</span></button>
    """
  }

  // MARK: The fields of each

  private var escalation: HTML {
    let reasons = HandOverReason.allCases.map {
      Choice(value: $0.rawValue, label: wording.name(of: $0))
    }
    let to: HTML = """
      <select class="input" id="escalate-to" name="to">
      <option value="manager"\(flag("selected", given.to == "manager"))>\(wording.aManager)</option>
      <option value="technical"\(flag("selected", given.to == "technical"))>\(wording.theTechnicalTeam)</option>
      \(group(wording.teams, "team", teams))\(group(wording.people, "agent", people))</select>
      """
    return """
      \(frame.field(wording.handTo, id: "escalate-to", control: to))
      \(frame.field(
        wording.reason, id: "escalate-reason",
        control: "<select class=\"input\" id=\"escalate-reason\" name=\"reason\">\(frame.options(reasons, chosen: given.reason.rawValue))</select>"))
      \(frame.field(
        wording.summaryForAgent, id: "escalate-summary", hint: wording.summaryForAgentHint,
        control: "<textarea class=\"input\" id=\"escalate-summary\" name=\"summary_for_agent\" rows=\"4\" required aria-describedby=\"escalate-summary-hint\">\(given.summary)</textarea>"))
      """
  }

  private func group(_ label: String, _ kind: String, _ choices: [Choice]) -> HTML {
    guard !choices.isEmpty else { return "" }
    let options = choices.map { Choice(value: "\(kind):\($0.value)", label: $0.label) }
    return "<optgroup label=\"\(label)\">\(frame.options(options, chosen: given.to))</optgroup>"
  }

  private func numbers(_ prefix: String, suggestions: [Choice]) -> HTML {
    let shown = given.number.isEmpty && prefix == "link" ? parent ?? "" : given.number
    let listed: HTML =
      suggestions.isEmpty
      ? ""
      : """
      <fieldset class="radios"><legend>\(wording.otherOpenTickets)</legend>\(suggestions.map { choice in
        "<label><input type=\"radio\" name=\"suggested\" value=\"\(choice.value)\"><span><span class=\"number\">#\(choice.value)</span> \(choice.label)</span></label>" as HTML
      })</fieldset>
      """
    let label = suggestions.isEmpty ? wording.ticketNumber : wording.anotherNumber
    return """
      \(listed)\(frame.field(
        label, id: "\(prefix)-number",
        control: "<input class=\"input\" id=\"\(prefix)-number\" name=\"number\" inputmode=\"numeric\" autocomplete=\"off\" value=\"\(shown)\"\(flag("required", suggestions.isEmpty))>"))
      """
  }

  private var requesterFields: HTML {
    """
    \(frame.field(
      wording.email, id: "requester-email",
      control: "<input class=\"input\" type=\"email\" id=\"requester-email\" name=\"email\" required autocomplete=\"off\" value=\"\(given.email ?? requester.email)\">"))
    \(frame.field(
      wording.name, id: "requester-name",
      control: "<input class=\"input\" id=\"requester-name\" name=\"name\" autocomplete=\"off\" value=\"\(given.name ?? requester.name)\">"))
    """
  }
}
