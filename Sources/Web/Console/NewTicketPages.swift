import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Store
import Tickets

/// Tickets that begin at the desk: a letter to a customer, a call that was taken.
struct NewTicketPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/tickets/new", lobby.open(.reply) { try await ask($0) })
    router.post(
      "/tickets",
      lobby.open(.reply) { visit in
        try await lobby.once(visit) { try await create($0) }
      })
  }

  private func ask(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    var view = try await view(
      visit, kind: query["kind"].flatMap(NewTicketView.Kind.init(rawValue:)) ?? .outbound)
    view.name = query["name"] ?? ""
    view.email = query["email"] ?? ""
    view.phone = query["phone"] ?? ""
    return visit.show(view.page)
  }

  private func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var view = try await view(
      visit, kind: form["kind"].flatMap(NewTicketView.Kind.init(rawValue:)) ?? .outbound)
    view.name = form.trimmed("name")
    view.email = form.trimmed("email")
    view.phone = form.trimmed("phone")
    view.subject = form.trimmed("subject")
    view.body = form.text("body")
    view.priority = PriorityBadge(rawValue: form.trimmed("priority")) ?? .normal
    view.inboxID = form.trimmed("inbox_id")
    view.problems = mistakes(in: view)
    guard view.problems.isEmpty else { return visit.show(view.page, status: 422) }
    do {
      return view.kind == .outbound ? try await write(view, visit) : try await log(view, visit)
    } catch {
      let problem = try Problem(comingBackWith: error)
      let known = ["name", "email", "phone", "subject", "body"]
      view.problems[known.first { $0 == problem.field } ?? "body"] = problem.message
      return visit.show(view.page, status: problem.status)
    }
  }

  private func view(_ visit: Visit, kind: NewTicketView.Kind) async throws -> NewTicketView {
    try await visit.read { frame, transaction in
      let inboxes = try AccountsTable(transaction).inboxes()
        .filter { kind == .phoneLog || $0.channel == .email }
      return NewTicketView(
        frame: frame, kind: kind,
        inboxes: inboxes.map { inbox in
          Choice(value: inbox.id.text, label: "\(inbox.name) <\(inbox.address)>")
        },
        inboxID: kind == .phoneLog ? inboxes.first { $0.channel == .phone }?.id.text : nil)
    }
  }

  private func mistakes(in view: NewTicketView) -> [String: String] {
    let wording = view.frame.wording
    var mistakes: [String: String] = [:]
    if view.body.allSatisfy(\.isWhitespace) { mistakes["body"] = wording.missing("body") }
    switch view.kind {
    case .outbound:
      if !view.email.isAddress { mistakes["email"] = wording.missing("email") }
      if view.subject.isEmpty { mistakes["subject"] = wording.missing("subject") }
    case .phoneLog:
      if view.email.isEmpty, view.phone.isEmpty { mistakes["phone"] = wording.missing("contact") }
      if !view.email.isEmpty, !view.email.isAddress {
        mistakes["email"] = wording.missing("email")
      }
    }
    return mistakes
  }

  // MARK: A letter to a customer

  /// The ticket first, then the letter by the same door as every reply. Should the letter be refused
  /// nevertheless, the ticket is there and the text comes back on its page.
  private func write(_ view: NewTicketView, _ visit: Visit) async throws -> Response {
    let letter = OutboundTicket(
      name: view.name, email: view.email, subject: view.subject, body: view.body,
      priority: Priority(rawValue: view.priority.rawValue) ?? .normal,
      inbox: view.inboxID.flatMap { InboxID($0) })
    let ticket = try await letter.open(in: visit.rooms, by: visit.person)
    do {
      try await letter.send(on: ticket, in: visit.rooms, by: visit.person)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var visit = visit
      visit.request.parameters["id"] = ticket.text
      let page = try await TicketPicture.page(
        visit, given: ReplyGiven(text: view.body, problem: problem.message),
        notice: News.notSent.notice(in: view.frame.wording))
      return visit.show(page.page, status: problem.status)
    }
    return visit.go(to: "/tickets/\(ticket)", .written)
  }

  // MARK: A call

  /// Kept and heard like everything that arrives.
  private func log(_ view: NewTicketView, _ visit: Visit) async throws -> Response {
    let inbox: String? = try await visit.read { _, transaction in
      try view.inboxID.flatMap { InboxID($0) }.flatMap(AccountsTable(transaction).inbox)?.address
    }
    var entry = Entry(
      name: view.name, email: view.email.isEmpty ? nil : view.email,
      phone: view.phone.isEmpty ? nil : view.phone, subject: view.subject, body: view.body,
      enteredBy: visit.person.email)
    entry.priority = Priority(rawValue: view.priority.rawValue)
    _ = try await visit.rooms.intake.receive(
      entry, at: inbox, door: .phone, tenant: visit.person.tenant)
    return visit.go(to: "/queues/unassigned", .calledIn)
  }
}
