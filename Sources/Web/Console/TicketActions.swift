import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// Handing over, merging, linking, resolving, spam: `/tickets/{id}/actions/…` and where their forms go.
struct TicketActions: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/tickets/:id/actions/:action", lobby.open(.reply) { try await ask($0) })
    router.post("/tickets/:id/escalations", lobby.open(.reply) { try await escalate($0) })
    router.post("/tickets/:id/escalations/end", lobby.open(.reply) { try await calm($0) })
    router.post("/tickets/:id/merges", lobby.open(.reply) { try await merge($0) })
    router.post("/tickets/:id/parent", lobby.open(.reply) { try await link($0) })
    router.post("/tickets/:id/requester", lobby.open(.reply) { try await requester($0) })
    router.post("/tickets/:id/resolutions", lobby.open(.reply) { try await resolve($0) })
    router.post("/tickets/:id/spam", lobby.open(.reply) { try await spam($0) })
  }

  private func ask(_ visit: Visit) async throws -> Response {
    guard let action = TicketAction(rawValue: visit.request.parameters["action"] ?? "") else {
      throw Problem(.missing, "not_found", "There is nothing at this address.")
    }
    return try await page(action, visit)
  }

  private func page(
    _ action: TicketAction, _ visit: Visit, _ given: TicketSheets.Given = .init(),
    resolution: ResolutionFields.Given = .init(), status: Int = 200
  ) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let page = try await visit.read { frame, transaction in
      let picture = try TicketPicture(
        id, visit: visit, frame: frame, in: transaction, withTalk: false)
      return try picture.sheets(given, resolution: resolution)
        .page(action, number: String(picture.ticket.number))
    }
    return visit.show(page, status: status)
  }

  /// Does it, or brings the form back with what was entered and why it was refused.
  private func act(
    _ action: TicketAction, _ visit: Visit, _ given: TicketSheets.Given,
    resolution: ResolutionFields.Given = .init(), _ work: (Ticket.ID) async throws -> Response
  ) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    do { return try await work(id) } catch {
      let problem = try Problem(comingBackWith: error)
      var given = given
      given.problem = problem.message
      return try await page(
        action, visit, given, resolution: resolution, status: problem.status)
    }
  }

  // MARK: Each of them

  private func escalate(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var given = TicketSheets.Given()
    given.to = form.trimmed("to")
    given.reason = HandOverReason(rawValue: form.trimmed("reason")) ?? .other
    given.summary = form.text("summary_for_agent")
    let parts = given.to.split(separator: ":", maxSplits: 1).map(String.init)
    let wish = HandOver(
      reason: HandOver.Reason(rawValue: given.reason.rawValue) ?? .other,
      target: parts.first.flatMap(EscalationTarget.init(rawValue:)) ?? .manager,
      person: parts.count > 1 ? UserID(parts[1]) : nil,
      team: parts.count > 1 ? TeamID(parts[1]) : nil, summary: given.summary)
    return try await act(.escalate, visit, given) { id in
      try await visit.rooms.tickets.handOver(id, wish, by: visit.person)
      return visit.go(to: "/tickets/\(id)", .escalated)
    }
  }

  private func calm(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let tickets = visit.rooms.tickets
    try await visit.rooms.database.write(for: visit.person.tenant) { transaction in
      try tickets.endEscalation(of: id, by: visit.person.actor, in: transaction)
    }
    return visit.go(to: "/tickets/\(id)", .escalationEnded)
  }

  private func merge(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var given = TicketSheets.Given()
    given.number = form.trimmed("number")
    let chosen = given.number.isEmpty ? form.trimmed("suggested") : given.number
    return try await act(.merge, visit, given) { id in
      let target = try await ticket(number: chosen, visit)
      try await visit.rooms.tickets.merge(id, into: target, by: visit.person)
      return visit.go(to: "/tickets/\(target)", .merged)
    }
  }

  private func link(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var given = TicketSheets.Given()
    given.number = form.trimmed("number")
    let number = given.number
    return try await act(.link, visit, given) { id in
      var edit = TicketDesk.Edit()
      edit.parent =
        form["unlink"] == "1" ? .some(nil) : .some(try await ticket(number: number, visit))
      try await visit.rooms.tickets.edit(id, edit, by: visit.person)
      return visit.go(to: "/tickets/\(id)", .linked)
    }
  }

  private func requester(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    var given = TicketSheets.Given()
    given.email = form.trimmed("email")
    given.name = form.trimmed("name")
    let (email, name) = (given.email ?? "", given.name ?? "")
    return try await act(.requester, visit, given) { id in
      try await visit.rooms.changeRequester(of: id, to: email, name: name, by: visit.person)
      return visit.go(to: "/tickets/\(id)", .requesterChanged)
    }
  }

  private func resolve(_ visit: Visit) async throws -> Response {
    let given = ResolutionFields.Given(try visit.request.form())
    return try await act(.resolve, visit, .init(), resolution: given) { id in
      _ = try await visit.rooms.tickets.resolve(
        id, as: try given.certainly(), by: visit.person)
      return visit.go(to: "/tickets/\(id)", .resolvedSilently)
    }
  }

  /// Marked, it leads back to the list that it stood in, with the way to take it back.
  private func spam(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let isSpam = try visit.request.form()["spam"] == "1"
    let place = try await visit.read { frame, transaction in
      try TicketPicture(id, visit: visit, frame: frame, in: transaction, withTalk: false).place
    }
    var edit = TicketDesk.Edit()
    edit.isSpam = isSpam
    try await visit.rooms.tickets.edit(id, edit, by: visit.person)
    return isSpam
      ? visit.go(to: place.path, .markedSpam, about: id.text)
      : visit.go(to: "/tickets/\(id)", .unmarkedSpam)
  }

  private func ticket(number text: String, _ visit: Visit) async throws -> Ticket.ID {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    let found = try await visit.rooms.database.read(for: visit.person.tenant) { transaction in
      try Int(digits).flatMap { try TicketTable(transaction).ticket(number: $0)?.id }
    }
    guard let found else {
      throw Problem(
        .invalid, "ticket.number_unknown", visit.request.wording.unknownTicketNumber,
        field: "number")
    }
    return found
  }
}

extension Rooms {
  /// The ticket is from now on for whoever has this address; somebody unknown becomes a contact.
  @discardableResult
  func changeRequester(
    of id: Ticket.ID, to email: String, name: String, by person: SignedIn
  ) async throws -> Ticket {
    guard email.isAddress else {
      throw Problem(
        .invalid, "contact.email", "Give the customer's e-mail address.", field: "email")
    }
    let contact: Contact.ID = try await database.write(for: person.tenant) { transaction in
      let contacts = ContactTable(transaction)
      if let known = try contacts.contact(email: email) { return known.id }
      let (first, last) = Contact.names(from: name)
      return try contacts.insert(
        Contact(
          id: world.id(), firstName: first, lastName: last, email: email,
          createdAt: world.now())
      ).id
    }
    var edit = TicketDesk.Edit()
    edit.customer = contact
    return try await tickets.edit(id, edit, by: person)
  }
}
