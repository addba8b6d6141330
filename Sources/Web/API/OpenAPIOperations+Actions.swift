import Accounts
import HTTP
import Intake
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

  static let senders: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/senders",
      summary: "Whose mail is spam, and whose never is, by pattern.", scope: .read,
      query: [
        Parameter(name: "cursor", shape: .text, summary: "next_cursor of the page before."),
        Parameter(
          name: "limit", shape: .integer, summary: "1 to 200, 50 where it is not given."),
      ], status: 200, answer: .page(of: .named("SenderRule"))),
    Operation(
      method: .post, pattern: "/api/v1/senders",
      summary: "Block or allow an address, or with an @ before it a domain.", scope: .write,
      body: .object([
        .always("pattern", .text), .always("verdict", .words(SenderRule.Verdict.self)),
      ]), status: 201, answer: .named("SenderRule")),
    Operation(
      method: .delete, pattern: "/api/v1/senders/:id", summary: "Forget a rule.", scope: .write,
      status: 204),
    Operation(
      method: .post, pattern: "/api/v1/uploads",
      summary: "A file for a reply to come; it is forgotten after two days.", scope: .write,
      body: .object([
        .always("file_name", .text), .always("data", .text), .maybe("content_type", .text),
      ]), status: 201, answer: .named("Upload")),
  ]
}
