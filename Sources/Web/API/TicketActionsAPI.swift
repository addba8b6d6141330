import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// What the console's dialogs do with a ticket, for programs.
struct TicketActionsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.post("/api/v1/tickets/:id/merges", merge)
    router.post("/api/v1/tickets/:id/escalations", escalate)
    router.delete("/api/v1/tickets/:id/escalations", calm)
    router.post("/api/v1/tickets/:id/resolutions", resolve)
  }

  private struct MergeV1: Decodable { var intoTicketId: String }

  /// `POST /api/v1/tickets/:id/merges`: the ticket goes on in the other one, which is the answer.
  private func merge(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try await known(request, person)
    let wish = try request.json(as: MergeV1.self)
    guard let target: Ticket.ID = try request.reference(wish.intoTicketId, "into_ticket_id") else {
      throw Refusal.unknownTicket
    }
    let ticket = try await rooms.tickets.merge(id, into: target, by: person)
    let promises = try await rooms.promises(of: [ticket], for: person)
    return .json(status: 201, tag: EntityTag(ticket.version)) { $0.put(ticket, promises) }
      .with("location", "/api/v1/tickets/\(target)")
  }

  private struct EscalationV1: Decodable {
    var reason: String?
    var target: String
    var targetUserId: String?
    var targetTeamId: String?
    var summaryForAgent: String
  }

  /// `POST /api/v1/tickets/:id/escalations`: the answer is the seeds' escalation event.
  private func escalate(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try await known(request, person)
    let wish = try request.json(as: EscalationV1.self)
    let target: EscalationTarget = try request.word(wish.target, "target") ?? .manager
    let escalation = try await rooms.tickets.handOver(
      id,
      HandOver(
        reason: try request.word(wish.reason, "reason") ?? .other, target: target,
        person: try request.reference(wish.targetUserId, "target_user_id"),
        team: try request.reference(wish.targetTeamId, "target_team_id"),
        summary: wish.summaryForAgent), by: person)
    return .json(status: 201) { $0.put(escalation) }
  }

  /// `DELETE /api/v1/tickets/:id/escalations` ends whatever is open.
  private func calm(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try request.id("id", of: Ticket.self)
    let tickets = rooms.tickets
    try await rooms.database.write(for: person.tenant) { transaction in
      try tickets.endEscalation(of: id, by: person.actor, in: transaction)
    }
    return .noContent()
  }

  /// `POST /api/v1/tickets/:id/resolutions` resolves without a letter.
  private func resolve(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .reply)
    let id = try await known(request, person)
    let wish = try request.json(as: ResolutionV1.self)
    let resolution = try await rooms.tickets.resolve(
      id, as: try wish.wish(request), by: person)
    return .json(status: 201) { $0.put(resolution) }
  }

  /// A ticket that is not there is said to be so whatever is asked of it.
  private func known(_ request: Request, _ person: SignedIn) async throws -> Ticket.ID {
    try await rooms.tickets.ticket(try request.id("id"), for: person).id
  }
}

/// The seeds' Resolution, as far as a person says it.
struct ResolutionV1: Decodable {
  var resolutionType: String?
  var summary: String?
  var steps: [String]?
  var rootCause: String?
  var linkedKbArticleId: String?

  func wish(_ request: Request) throws -> ResolutionWish {
    ResolutionWish(
      kind: try request.word(resolutionType, "resolution_type") ?? .answeredQuestion,
      summary: summary ?? "", steps: steps ?? [], rootCause: rootCause,
      article: try request.reference(linkedKbArticleId, "linked_kb_article_id"))
  }
}
