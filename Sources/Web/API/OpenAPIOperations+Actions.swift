import Accounts
import HTTP
import Kit
import Tickets

extension OpenAPIDocument {
  static let ticketActions: [Operation] = [
    Operation(
      method: .post, pattern: "/api/v1/tickets/:id/merges",
      summary: "The ticket goes on in another one, which is the answer.", scope: .write,
      body: .object([.always("into_ticket_id", .id)]), status: 201, answer: .named("Ticket"),
      hasTag: true),
    Operation(
      method: .post, pattern: "/api/v1/tickets/:id/escalations",
      summary: "Hand a ticket over; with target agent or team, say which.", scope: .write,
      body: .object([
        .always("target", .words(EscalationTarget.self)), .always("summary_for_agent", .text),
        .maybe("reason", .words(HandOver.Reason.self)), .maybe("target_user_id", .id),
        .maybe("target_team_id", .id),
      ]), status: 201, answer: .named("EscalationRecord")),
    Operation(
      method: .delete, pattern: "/api/v1/tickets/:id/escalations",
      summary: "The escalation has ended.", scope: .write, status: 204),
    Operation(
      method: .post, pattern: "/api/v1/tickets/:id/resolutions",
      summary: "Resolve without a letter.", scope: .write, body: resolutionBody, status: 201,
      answer: .named("Resolution")),
  ]
}
