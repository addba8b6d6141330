import Accounts
import Foundation
import HTTP
import Intake
import Kit
import Procedures
import Review
import Store
import Tickets

/// Tickets that begin at the desk: a letter to a customer, a call that was taken.
struct NewTicketPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/tickets/new", lobby.open(.reply) { try await ask($0) })
    router.post("/tickets", lobby.open(.reply) { try await create($0) })
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
        })
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
    let ticket = try await open(view, visit)
    do {
      try await visit.rooms.review.reply(
        to: ticket, text: view.body, then: .wait, grades: nil, by: visit.person)
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

  private func open(_ view: NewTicketView, _ visit: Visit) async throws -> Ticket.ID {
    let rooms = visit.rooms
    let actor = visit.person.actor
    let priority = Priority(rawValue: view.priority.rawValue) ?? .normal
    return try await rooms.database.write(for: visit.person.tenant) { transaction in
      let contacts = ContactTable(transaction)
      let (first, last) = Contact.names(from: view.name)
      let contact =
        try contacts.contact(email: view.email)
        ?? contacts.insert(
          Contact(
            id: rooms.world.id(), firstName: first, lastName: last, email: view.email,
            createdAt: rooms.world.now()))
      let inbox = try view.inboxID.flatMap { InboxID($0) }
        .flatMap(AccountsTable(transaction).inbox)
      let ticket = try rooms.tickets.open(
        NewTicket(
          channel: .email, inbox: inbox?.id, subject: view.subject, description: view.body,
          customer: contact.id, organization: contact.organization),
        by: actor, in: transaction)
      try rooms.tickets.change(ticket.id, by: actor, in: transaction) {
        $0.assign(user: visit.person.user, team: nil)
      }
      try rooms.tickets.change(ticket.id, by: actor, in: transaction) {
        $0.setPriority(priority)
      }
      try ThreadTable(transaction).add(
        participant: view.email, contact: contact.id, to: ticket.id)
      if rooms.procedures.procedures.contains(where: { $0.name == "ticket" }) {
        try rooms.procedures.start(
          "ticket", about: ticket.id.retyped(), ticket: ticket.id.retyped(), in: transaction)
      }
      return ticket.id
    }
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

extension String {
  /// Looks like an e-mail address: one `@` with something on both sides, no blanks.
  var isAddress: Bool { wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil && utf8.count <= 320 }
}
