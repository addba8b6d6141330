import Accounts
import Foundation
import HTTP
import Kit
import Procedures
import Store
import Tickets

/// `/api/v1/contacts`, `/users`, `/teams`, `/inboxes`, and the procedure of a ticket.
struct PeopleAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/contacts", contacts)
    router.get("/api/v1/contacts/:id", contact)
    router.patch("/api/v1/contacts/:id", changeContact)
    router.get("/api/v1/users", users)
    router.get("/api/v1/me", me)
    router.get("/api/v1/teams", teams)
    router.get("/api/v1/inboxes", inboxes)
    router.get("/api/v1/tickets/:id/procedure", procedure)
    router.post("/api/v1/procedures/:id/retries", retry)
  }

  private func contacts(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let limit = try request.pageSize()
    let cursor: Contact.ID? = try request.reference(request.query["cursor"], "cursor")
    let found = try await rooms.database.read(for: person.tenant) {
      try ContactTable($0).page(after: cursor, limit: limit + 1)
    }
    let page = found.prefix(limit)
    return .json(page: page, next: found.count > limit ? page.last?.id.text : nil) {
      $0.put($1)
    }
  }

  private func contact(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Contact.self)
    guard
      let contact = try await rooms.database.read(
        for: person.tenant, { try ContactTable($0).contact(id) })
    else { throw Refusal.unknownContact }
    return .json { $0.put(contact) }
  }

  private struct ContactV1: Decodable { var tier: String? }

  /// `PATCH /api/v1/contacts/:id`: another tier; the clocks of open tickets follow.
  private func changeContact(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try request.id("id", of: Contact.self)
    let known = try await rooms.database.read(for: person.tenant) {
      try ContactTable($0).contact(id)
    }
    guard let known else { throw Refusal.unknownContact }
    let wish = try request.json(as: ContactV1.self)
    let tier = try request.word(wish.tier, "tier", as: Contact.Tier.self) ?? known.tier
    let contact = try await rooms.tickets.setTier(of: id, to: tier, by: person)
    return .json { $0.put(contact) }
  }

  private func users(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let users = try await rooms.accounts.users(of: person.tenant)
    return .json(page: users, next: nil) { $0.put($1) }
  }

  private func me(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    return .json { json in
      json.object { json in
        json.put("id", person.user)
        json.put("name", person.name)
        json.put("email", person.email)
        json.put("role", person.role.rawValue)
      }
    }
  }

  private func teams(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let teams = try await rooms.accounts.teams(of: person.tenant)
    return .json(page: teams, next: nil) { $0.put($1) }
  }

  private func inboxes(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let inboxes = try await rooms.accounts.inboxes(of: person.tenant)
    return .json(page: inboxes, next: nil) { $0.put($1) }
  }

  /// Every run of the ticket with what became of its steps.
  private func procedure(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let histories = try await rooms.database.read(for: person.tenant) { transaction in
      try transaction.require(id)
      return try rooms.procedures.runs(of: id.retyped(), in: transaction)
    }
    return .json(page: histories, next: nil) { json, history in
      json.object { json in
        json.put("id", history.run.id)
        json.put("procedure", history.run.procedure)
        json.put("version", history.run.version)
        json.put("step", history.run.step)
        json.put("state", history.run.state.rawValue)
        json.put("exit", history.run.exit)
        json.put("attempts", history.run.attempts)
        json.put("due_at", history.run.dueAt)
        json.put("last_error", history.run.lastError)
        json.key("steps")
        json.array(history.records) { json, record in
          json.object { json in
            json.put("number", record.number)
            json.put("step", record.step)
            json.put("outcome", record.outcome)
            json.put("attempts", record.attempts)
            json.put("actor", record.actor)
            json.put("detail", record.detail)
            json.put("started_at", record.startedAt)
            json.put("ended_at", record.endedAt)
          }
        }
      }
    }
  }

  /// Gives a failed step its attempts again.
  private func retry(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try request.id("id", of: ProcedureRun.self)
    try await rooms.database.write(for: person.tenant) { transaction in
      try rooms.procedures.retry(id, by: person.actor.text, in: transaction)
    }
    return Response(status: 202)
  }
}
