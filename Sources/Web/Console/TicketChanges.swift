import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Outbox
import Procedures
import Review
import Store
import Tickets

/// What the buttons on a ticket do: answering, changing, trying again, taking back.
struct TicketChanges: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.post("/tickets/:id/messages", lobby.open(.reply) { try await answer($0) })
    router.post("/tickets/:id/properties", lobby.open(.reply) { try await change($0) })
    router.post(
      "/tickets/:id/procedure/:step/retries", lobby.open(.reply) { try await retry($0) })
    router.post("/letters/:id/recalls", lobby.open(.reply) { try await recall($0) })
  }

  // MARK: Answering

  private func answer(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    switch form["kind"] {
    case "note": return try await note(form, visit)
    case "send_and_wait": return try await reply(form, .wait, visit)
    case "send_and_resolve": return try await reply(form, .resolve, visit)
    default: throw Problem(.invalid, "reply.kind", "Choose what becomes of the text.")
    }
  }

  private func note(_ form: Form, _ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let text = form.text("body")
    do {
      try await visit.rooms.tickets.note(text, on: id, by: visit.person)
    } catch {
      let problem = try Problem(comingBackWith: error)
      let page = try await TicketPicture.page(
        visit, given: ReplyGiven(note: text), notice: Notice(tone: .bad, text: problem.message))
      return visit.show(page.page, status: problem.status)
    }
    return visit.go(to: "/tickets/\(id)", .noted)
  }

  private struct Sight: Sendable {
    let version: Int
    let newest: String?
    let draft: Draft.ID?
  }

  /// The reply goes out only over what its writer had before their eyes: a newer message of the customer
  /// or a new draft brings the text back. Any other change of the ticket is no obstacle.
  private func reply(_ form: Form, _ then: AfterReply, _ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let text = form.text("body")
    let grades = DrawerGiven(form)
    for attempt in 1...5 {
      let sight = try await look(at: id, visit)
      if let seen = form["seen"], let newest = sight.newest, seen != newest {
        let problem = Problem(
          .conflict, "reply.newer_message", visit.request.wording.customerWroteAgain)
        return try await comeBack(visit, text, problem)
      }
      do {
        try await visit.rooms.review.reply(
          to: id, text: text, then: then, grades: try grades.gradesIfAny(), by: visit.person,
          expecting: sight.version)
        return visit.go(to: "/tickets/\(id)", then == .resolve ? .resolved : .replied)
      } catch Refusal.changedMeanwhile where attempt < 5 {
        continue
      } catch ReviewRefusal.draftNeedsGrades {
        guard let draft = try await look(at: id, visit).draft else { continue }
        var given = grades
        given.text = text
        let view = try await DrawerPicture.page(
          draft, visit, given: given, problem: visit.request.wording.draftAppeared)
        return visit.show(view.page, status: 409)
      } catch {
        return try await comeBack(visit, text, try Problem(comingBackWith: error))
      }
    }
    return try await comeBack(visit, text, Refusal.changedMeanwhile.problem)
  }

  private func look(at id: Ticket.ID, _ visit: Visit) async throws -> Sight {
    try await visit.rooms.database.read(for: visit.person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      return Sight(
        version: ticket.version,
        newest: try MessageTable(transaction).messages(of: id)
          .last(where: \.isFromPerson)?.id.text,
        draft: try DraftTable(transaction).waiting(on: id)?.id)
    }
  }

  private func comeBack(
    _ visit: Visit, _ text: String, _ problem: Problem
  ) async throws -> Response {
    let page = try await TicketPicture.page(
      visit, given: ReplyGiven(text: text, problem: problem.message))
    return visit.show(page.page, status: problem.status)
  }

  // MARK: Changing

  private func change(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let given = PropertiesGiven(try visit.request.form())
    do {
      let edit = try given.edit()
      try await visit.rooms.checkAssignees(of: edit, in: visit.person.tenant)
      try await visit.rooms.tickets.edit(
        id, edit, by: visit.person, expecting: try given.expected())
    } catch {
      let problem = try Problem(comingBackWith: error)
      let page = try await TicketPicture.page(
        visit, properties: given, notice: Notice(tone: .bad, text: problem.message))
      return visit.show(page.page, status: problem.status)
    }
    return visit.go(to: "/tickets/\(id)", .saved)
  }

  private func retry(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let step = visit.request.parameters["step"] ?? ""
    let procedures = visit.rooms.procedures
    try await visit.rooms.database.write(for: visit.person.tenant) { transaction in
      try transaction.require(id)
      let run = try procedures.runs(of: id.retyped(), in: transaction)
        .last { $0.run.state == .failed && $0.run.step == step }?.run
      guard let run else {
        throw Problem(
          .conflict, "procedures.not_failed", "This step has not failed. Load the ticket again.")
      }
      try procedures.retry(run.id, by: visit.person.actor.text, in: transaction)
    }
    return visit.go(to: "/tickets/\(id)", .retrying)
  }

  private func recall(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Letter.self)
    guard let letter = try await visit.rooms.outbox.letter(id, of: visit.person.tenant) else {
      throw Problem(.missing, "letter.unknown", "There is no such letter.")
    }
    do {
      try await visit.rooms.outbox.cancel(id, by: visit.person)
    } catch let problem as Problem where problem.kind == .conflict {
      return visit.go(to: "/tickets/\(letter.ticket)", .tooLate)
    }
    return visit.go(to: "/tickets/\(letter.ticket)", .recalled)
  }
}

extension Problem {
  /// Refusals that whoever filled in a form can mend: the form comes back with everything in it. Any
  /// other error goes on as it is.
  init(comingBackWith error: any Error) throws {
    let problem = Problem(explaining: error)
    switch problem.kind {
    case .invalid, .conflict, .tooLarge, .forbidden, .busy: self = problem
    case .unauthenticated, .missing, .throttled, .broken: throw error
    }
  }
}

extension Rooms {
  /// People and teams that a ticket is given to must be of the same business, and still there.
  func checkAssignees(of edit: TicketDesk.Edit, in tenant: TenantID) async throws {
    let user = edit.user ?? nil
    let team = edit.team ?? nil
    guard user != nil || team != nil else { return }
    try await database.read(for: tenant) { transaction in
      let accounts = AccountsTable(transaction)
      if let user {
        guard let known = try accounts.user(user), known.isActive, known.role != .service else {
          throw Problem(
            .invalid, "ticket.user_unknown", "This person cannot be given tickets.",
            field: "assigned_user_id")
        }
      }
      if let team, try !accounts.teams().contains(where: { $0.id == team }) {
        throw Problem(
          .invalid, "ticket.team_unknown", "There is no such team.", field: "assigned_team_id")
      }
    }
  }
}
