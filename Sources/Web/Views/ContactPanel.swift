import Foundation
import Kit

/// Who writes.
struct ContactPanel: Sendable {
  let frame: Frame
  let name: String
  /// Nil for somebody unknown.
  var id: String?
  var ticketID = ""
  var email: String?
  var phone: String?
  var organization: String?
  var isVIP = false
  var language: String?
  var knownSince: Date?
  var tickets: [Earlier] = []
  /// Orders and invoices that other systems know, or why they could not be asked.
  var facts: [Fact] = []

  struct Earlier: Sendable {
    let id: String
    let number: String
    let subject: String
    let status: StatusBadge
  }

  struct Fact: Sendable {
    let label: String
    let value: String
  }

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <div class="contact">\(frame.avatar(name, kind: "customer"))<div><strong>\(name)</strong>\(vip)\
    <small>\(organization ?? wording.privatePerson)</small></div></div>
    <dl class="facts">
      \(email.map { fact(wording.email, "<a href=\"mailto:\($0)\">\($0)</a>") })
      \(phone.map { fact(wording.phone, "<a href=\"tel:\($0)\">\($0)</a>") })
      \(language.map { fact(wording.language, HTML(text: $0)) })
      \(knownSince.map { fact(wording.knownSince, HTML(text: frame.moments.day($0))) })
      \(facts.map { fact($0.label, HTML(text: $0.value)) })
    </dl>
    \(tier)
    \(earlier)
    """
  }

  private var vip: HTML { isVIP ? " <span class=\"badge vip\">\(wording.vip)</span>" : "" }

  /// `POST /contacts/{id}/tier` with `tier` and the `ticket` to come back to.
  private var tier: HTML {
    guard let id, frame.viewer?.mayWrite == true else { return "" }
    return """
      <form method="post" action="/contacts/\(id)/tier" data-behavior="busy">\(frame.token)\
      <input type="hidden" name="ticket" value="\(ticketID)">\
      <button class="button small" name="tier" value="\(isVIP ? "regular" : "vip")">\(wording.changeTier(toVIP: !isVIP))</button></form>
      """
  }

  private func fact(_ label: String, _ value: HTML) -> HTML {
    "<div><dt>\(label)</dt><dd>\(value)</dd></div>"
  }

  private var earlier: HTML {
    guard !tickets.isEmpty else { return "<p class=\"fine\">\(wording.firstTicket)</p>" }
    return """
      <h3>\(wording.otherTickets)</h3><ul class="mini">\(tickets.map(line))</ul>
      """
  }

  private func line(_ ticket: Earlier) -> HTML {
    """
    <li><a href="/tickets/\(ticket.id)"><span class="number">#\(ticket.number)</span><span>\(ticket.subject)</span></a>\(ticket.status.html(in: frame))</li>
    """
  }
}
