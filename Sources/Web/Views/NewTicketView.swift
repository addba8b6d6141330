import Kit

/// A ticket that a person opens: `GET /tickets/new?kind=`, `POST /tickets` with `kind` =
/// `outbound` (a mail to a customer) or `phone_log` (a note of a call), `name`, `email`, `phone`,
/// `subject`, `body`, `priority`, `inbox_id`.
struct NewTicketView: Sendable {
  let frame: Frame
  var kind: Kind = .outbound
  var name = ""
  var email = ""
  var phone = ""
  var subject = ""
  var body = ""
  var priority: PriorityBadge = .normal
  let inboxes: [Choice]
  var inboxID: String?
  /// Mistakes by the name of their field.
  var problems: [String: String] = [:]

  enum Kind: String, Sendable, CaseIterable {
    case outbound
    case phoneLog = "phone_log"
  }

  private var wording: any Wording { frame.wording }

  var page: Page { Page(frame: frame, title: wording.newTicket, content: content) }

  private var content: HTML {
    """
    <header class="page-head"><div><h1>\(wording.newTicket)</h1><p class="lead">\(wording.newTicketLead)</p></div></header>
    <nav class="tabs" aria-label="\(wording.kindOfTicket)">\(tab(.outbound, .mail, wording.writeToCustomer))\(tab(.phoneLog, .phone, wording.logCall))</nav>
    <form method="post" action="/tickets" class="panel pad stack" data-behavior="busy keep" data-keep="ticket-\(kind.rawValue)" novalidate>
      \(frame.token)\(frame.once)<input type="hidden" name="kind" value="\(kind.rawValue)">
      <div class="pair">\(line("name", wording.name, name, type: "text", complete: "off"))\
      \(line("email", wording.email, email, type: "email", complete: "off"))</div>
      \(kind == .phoneLog ? line("phone", wording.phone, phone, type: "tel", complete: "off", hint: wording.phoneHint) : "")
      \(line("subject", wording.subject, subject, type: "text", complete: "off"))
      \(frame.field(kind == .outbound ? wording.message : wording.whatWasSaid, id: "body", problem: problems["body"], control: """
        <textarea class="input" id="body" name="body" rows="9" required\(described("body", problem: problems["body"]))>\(body)</textarea>
        """))
      <div class="pair">
      \(frame.field(wording.priority, id: "priority", control: """
        <select class="input" id="priority" name="priority">\(frame.options(PriorityBadge.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, chosen: priority.rawValue))</select>
        """))
      \(frame.field(wording.inbox, id: "inbox_id", control: """
        <select class="input" id="inbox_id" name="inbox_id">\(frame.options(inboxes, chosen: inboxID))</select>
        """))
      </div>
      <div class="actions"><button class="button primary">\(frame.icon(kind == .outbound ? .send : .check))<span>\(kind == .outbound ? wording.send : wording.saveCall)</span></button>
      <a class="button quiet" href="/queues/all">\(wording.cancel)</a></div>
    </form>
    """
  }

  private func tab(_ kind: Kind, _ icon: Icon, _ label: String) -> HTML {
    let current: HTML = kind == self.kind ? " aria-current=\"page\"" : ""
    return
      "<a href=\"/tickets/new?kind=\(kind.rawValue)\"\(current)>\(frame.icon(icon))<span>\(label)</span></a>"
  }

  private func line(
    _ id: String, _ label: String, _ value: String, type: String, complete: String,
    hint: String? = nil
  ) -> HTML {
    frame.field(
      label, id: id, hint: hint, problem: problems[id],
      control: """
        <input class="input" type="\(type)" id="\(id)" name="\(id)" value="\(value)" autocomplete="\(complete)"\(described(id, hint: hint, problem: problems[id]))>
        """)
  }
}
