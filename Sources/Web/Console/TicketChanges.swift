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
    router.post(
      "/tickets/:id/messages", body: UploadPages.body,
      lobby.open(.reply) { visit in
        try await lobby.once(visit) { try await answer($0) }
      })
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
    case "send": return try await reply(form, .keepOpen, visit)
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

  /// The reply goes out only over what its writer had before their eyes: a newer message of the customer
  /// or of a colleague, or a new draft, brings the text back. Any other change of the ticket is no
  /// obstacle.
  private func reply(_ form: Form, _ then: AfterReply, _ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Ticket.self)
    let grades = DrawerGiven(form)
    var given = ReplyGiven(text: form.text("body"))
    given.kind = form.trimmed("kind")
    given.resolution = ResolutionFields.Given(form)
    do {
      given.uploads = try await visit.rooms.uploads(in: form, by: visit.person)
      var answer = ReviewDesk.Answer(given.text, then: then, grades: try grades.gradesIfAny())
      answer.seen = form["seen"].flatMap { Message.ID($0) }
      answer.resolution = try given.resolution.wish()
      answer.attachments = try await visit.rooms.tickets.attachments(
        from: given.uploads.map(\.id), by: visit.person)
      try await visit.rooms.review.reply(to: id, answer, by: visit.person)
      return visit.go(to: "/tickets/\(id)", news(of: then))
    } catch ReviewRefusal.draftNeedsGrades {
      let draft = try await visit.rooms.database.read(for: visit.person.tenant) {
        try DraftTable($0).waiting(on: id)?.id
      }
      guard let draft else {
        return try await comeBack(visit, given, Refusal.changedMeanwhile.problem)
      }
      var drawer = grades
      drawer.text = given.text
      let view = try await DrawerPicture.page(
        draft, visit, given: drawer, problem: visit.request.wording.draftAppeared)
      return visit.show(view.page, status: 409)
    } catch ReviewRefusal.overtaken {
      given.seen = form["seen"].flatMap { Message.ID($0) }
      let problem = Problem(
        .conflict, "reply.newer_message", visit.request.wording.writtenMeanwhile)
      return try await comeBack(visit, given, problem)
    } catch {
      return try await comeBack(visit, given, try Problem(comingBackWith: error))
    }
  }

  private func news(of then: AfterReply) -> News {
    switch then {
    case .resolve: .resolved
    case .wait: .replied
    case .keepOpen: .sentOpen
    }
  }

  private func comeBack(
    _ visit: Visit, _ given: ReplyGiven, _ problem: Problem
  ) async throws -> Response {
    var given = given
    given.problem = problem.message
    let page = try await TicketPicture.page(visit, given: given)
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
