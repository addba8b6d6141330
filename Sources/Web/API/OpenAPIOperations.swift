import Accounts
import HTTP
import Kit
import Knowledge
import Tickets

/// Every route of the API.
extension OpenAPIDocument {
  static let operations: [Operation] =
    tickets + ticketActions + senders + drafts + knowledge + people + doors + staff + settings
    + letterTemplates
    + followUp + promises + errors + categories

  private static let cursor = Parameter(
    name: "cursor", shape: .text, summary: "next_cursor of the page before.")
  private static let limit = Parameter(
    name: "limit", shape: .integer, summary: "1 to 200, 50 where it is not given.")
  static let resolutionBody = Shape.object([
    .maybe("resolution_type", .words(Resolution.Kind.self)), .maybe("summary", .text),
    .maybe("steps", .list(.text)), .maybe("root_cause", .text),
    .maybe("linked_kb_article_id", .id),
  ])
  private static let then = Shape.Field.maybe("then", .words(AfterReply.self))
  private static let contact = Shape.object([
    .maybe("name", .text), .maybe("email", .text), .maybe("phone", .text),
  ])

  private static let tickets: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/tickets", summary: "Tickets of a queue, newest change first.",
      scope: .read,
      query: [
        Parameter(name: "queue", shape: .words(Queue.self), summary: "all where not given."),
        Parameter(name: "status", shape: .words(TicketStatus.self), summary: "Only these."),
        Parameter(name: "priority", shape: .words(Priority.self), summary: "Only these."),
        Parameter(
          name: "due", shape: .words(DueFilter.self),
          summary: "Only what owes something in time, the next due first."),
        Parameter(name: "ticket_number", shape: .integer, summary: "The one of this number."),
        Parameter(
          name: "contact_email", shape: .text, summary: "Of this customer, newest 100."),
        cursor, limit,
      ], status: 200, answer: .page(of: .named("Ticket"))),
    Operation(
      method: .post, pattern: "/api/v1/tickets",
      summary: "A message of a customer; its ticket follows within moments.", scope: .write,
      body: .object([
        .always("description", .text), .always("contact", contact), .maybe("subject", .text),
        .maybe("channel", .words(["api", "phone", "portal"])), .maybe("inbox", .text),
        .maybe("priority", .words(Priority.self)),
        .maybe(
          "attachments",
          .list(
            .object([
              .always("file_name", .text), .always("data", .text), .maybe("content_type", .text),
            ]))),
      ]), status: 202, answer: .named("Receipt")),
    Operation(
      method: .post, pattern: "/api/v1/outbound_tickets", summary: "A letter to a customer.",
      scope: .write,
      body: .object([
        .always("contact", contact), .always("subject", .text), .always("body", .text),
        .maybe("priority", .words(Priority.self)), .maybe("inbox_id", .id),
      ]), status: 201, answer: .named("Ticket"), hasTag: true),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id", summary: "A ticket with its messages.",
      scope: .read, status: 200, answer: .named("TicketWithMessages"), hasTag: true),
    Operation(
      method: .patch, pattern: "/api/v1/tickets/:id",
      summary:
        "Change what people may change; an empty string takes it from its user, team or parent.",
      scope: .write,
      body: .object([
        .maybe("status", .words(TicketStatus.self)), .maybe("priority", .words(Priority.self)),
        .maybe("tags", .list(.text)), .maybe("assigned_user_id", .text),
        .maybe("assigned_team_id", .text), .maybe("is_spam", .flag),
        .maybe("parent_ticket_id", .text), .maybe("customer_id", .id),
      ]), status: 200, answer: .named("Ticket"), hasTag: true, takesIfMatch: true),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/messages", summary: "Oldest first.",
      scope: .read, status: 200, answer: .page(of: .named("TicketMessage"))),
    Operation(
      method: .post, pattern: "/api/v1/tickets/:id/notes", summary: "For colleagues only.",
      scope: .write, body: .object([.always("body", .text)]), status: 201,
      answer: .object([.always("id", .id)])),
    Operation(
      method: .post, pattern: "/api/v1/tickets/:id/replies",
      summary: "What a person wrote. Where a draft waits, grades are needed.", scope: .write,
      body: .object([
        .always("body", .text), then, .maybe("grades", .named("Grades")),
        .maybe("seen_message_id", .id), .maybe("resolution", resolutionBody),
        .maybe("upload_ids", .list(.id)),
      ]),
      status: 201, answer: .named("ApprovedReply")),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/facts", summary: "What happened, oldest first.",
      scope: .read, status: 200, answer: .page(of: .named("Fact"))),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/outcomes",
      summary: "Escalations and resolutions, newest first.", scope: .read, status: 200,
      answer: .object([
        .always("escalations", .list(.named("EscalationRecord"))),
        .always("resolutions", .list(.named("Resolution"))),
      ])),
    Operation(
      method: .get, pattern: "/api/v1/attachments/:id", summary: "The bytes of a file.",
      scope: .read, status: 200, answer: .text, mediaType: "application/octet-stream"),
  ]

  private static let drafts: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/drafts",
      summary: "Drafts that wait for a person, longest waiting first.", scope: .read,
      query: [cursor, limit], status: 200, answer: .page(of: .named("WaitingDraft"))),
    Operation(
      method: .get, pattern: "/api/v1/drafts/:id", summary: "A draft with all its evidence.",
      scope: .read, status: 200, answer: .named("Draft"), hasTag: true),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/drafts", summary: "Newest first.",
      scope: .read, status: 200, answer: .page(of: .named("Draft"))),
    Operation(
      method: .post, pattern: "/api/v1/drafts/:id/checks",
      summary: "What of a changed text stands in no source. Decides nothing.", scope: .review,
      body: .object([.maybe("text", .text)]), status: 200,
      answer: .page(of: .named("StatementFinding"))),
    Operation(
      method: .post, pattern: "/api/v1/drafts/:id/approvals",
      summary: "Answer for a draft, perhaps edited. It is then on its way.", scope: .review,
      body: .object([
        .always("grades", .named("Grades")), .always("validation", .flag), .maybe("text", .text),
        then,
      ]), status: 201, answer: .named("ApprovedReply"), takesIfMatch: true),
    Operation(
      method: .post, pattern: "/api/v1/drafts/:id/rejections", summary: "Turn a draft down.",
      scope: .review,
      body: .object([.always("grades", .named("Grades")), .always("reason", .text)]),
      status: 204, takesIfMatch: true),
    Operation(
      method: .post, pattern: "/api/v1/drafts/:id/regenerations", summary: "Ask for another one.",
      scope: .review, body: .object([.maybe("feedback", .text)]), status: 202,
      takesIfMatch: true),
    Operation(
      method: .post, pattern: "/api/v1/drafts/:id/takeovers", summary: "Write it yourself.",
      scope: .review, body: .object([.always("grades", .named("Grades"))]), status: 204,
      takesIfMatch: true),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/letters", summary: "Newest first.",
      scope: .read, status: 200, answer: .page(of: .named("Letter"))),
    Operation(
      method: .delete, pattern: "/api/v1/letters/:id", summary: "Call a held letter back.",
      scope: .write, status: 204),
    Operation(
      method: .get, pattern: "/api/v1/gradings", summary: "What reviews taught, newest first.",
      scope: .read,
      query: [
        Parameter(name: "before", shape: .moment, summary: "Older ones only."), cursor, limit,
      ],
      status: 200, answer: .page(of: .named("CustomerReplyGrading"))),
  ]

  private static let knowledge: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/articles", summary: "Last changed first.", scope: .read,
      query: [
        Parameter(
          name: "state", shape: .words(Knowledge.ArticleState.self), summary: "Only these."),
        cursor, limit,
      ], status: 200, answer: .page(of: .named("KnowledgeBaseArticle"))),
    Operation(
      method: .post, pattern: "/api/v1/articles", summary: "A new draft of an article.",
      scope: .knowledge, body: .object(newArticle), status: 201,
      answer: .named("KnowledgeBaseArticle"), hasTag: true),
    Operation(
      method: .get, pattern: "/api/v1/articles/search", summary: "The passages that help most.",
      scope: .read,
      query: [
        Parameter(name: "q", shape: .text, summary: "The question."),
        Parameter(
          name: "audience", shape: .words(["internal", "external"]),
          summary: "internal where not given."),
        Parameter(name: "language", shape: .text, summary: "en where not given."), limit,
      ], status: 200, answer: .page(of: .named("Passage"))),
    Operation(
      method: .get, pattern: "/api/v1/articles/:id", summary: "An article.", scope: .read,
      status: 200, answer: .named("KnowledgeBaseArticle"), hasTag: true),
    Operation(
      method: .put, pattern: "/api/v1/articles/:id",
      summary: "New words begin a new draft; the published ones stay live.", scope: .knowledge,
      body: .object(newArticle), status: 200, answer: .named("KnowledgeBaseArticle"),
      hasTag: true, takesIfMatch: true),
    Operation(
      method: .post, pattern: "/api/v1/articles/:id/moves",
      summary: "From draft to published, and back.", scope: .knowledge,
      body: .object([.always("move", .words(ArticleMove.self))]), status: 200,
      answer: .named("KnowledgeBaseArticle"), hasTag: true, takesIfMatch: true),
    Operation(
      method: .post, pattern: "/api/v1/articles/:id/votes", summary: "Did it help?", scope: .read,
      body: .object([.always("helpful", .flag)]), status: 204),
  ]

  private static let people: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/contacts", summary: "Everybody who has written.",
      scope: .read, query: [cursor, limit], status: 200, answer: .page(of: .named("Contact"))),
    Operation(
      method: .get, pattern: "/api/v1/contacts/:id", summary: "One of them.", scope: .read,
      status: 200, answer: .named("Contact")),
    Operation(
      method: .get, pattern: "/api/v1/insights",
      summary: "Figures of the last days, counted at this moment.", scope: .read,
      query: [
        Parameter(name: "days", shape: .integer, summary: "1 to 92, 30 where it is not given.")
      ], status: 200, answer: .named("Figures")),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/metrics", summary: "The times of one ticket.",
      scope: .read, status: 200, answer: .named("TicketMetrics")),
    Operation(
      method: .get, pattern: "/api/v1/users", summary: "Who works at the desk.", scope: .read,
      status: 200, answer: .page(of: .named("User"))),
    Operation(
      method: .get, pattern: "/api/v1/me", summary: "Whose token this is.", scope: .read,
      status: 200, answer: .named("User")),
    Operation(
      method: .get, pattern: "/api/v1/teams", summary: "The teams.", scope: .read, status: 200,
      answer: .page(of: .named("Team"))),
    Operation(
      method: .get, pattern: "/api/v1/inboxes", summary: "The ways in.", scope: .read,
      status: 200, answer: .page(of: .named("Inbox"))),
    Operation(
      method: .get, pattern: "/api/v1/tickets/:id/procedure",
      summary: "Every run of the ticket with what became of its steps.", scope: .read,
      status: 200, answer: .page(of: .named("ProcedureRun"))),
    Operation(
      method: .post, pattern: "/api/v1/procedures/:id/retries",
      summary: "Give a failed step its attempts again.", scope: .write, status: 202),
  ]

  private static let doors: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/raw/:id", summary: "What became of what was received.",
      scope: .read, status: 200, answer: .named("RawMessage")),
    Operation(
      method: .get, pattern: "/api/v1/raw/:id/content", summary: "The bytes as they came.",
      scope: .read, status: 200, answer: .text, mediaType: "application/octet-stream"),
    Operation(
      method: .get, pattern: "/api/v1/events",
      summary: "Facts as server-sent events; resumes behind Last-Event-ID.", scope: .read,
      status: 200, answer: .text, mediaType: "text/event-stream"),
    Operation(
      method: .get, pattern: "/api/openapi.json", summary: "This document.", scope: nil,
      status: 200, answer: .anything),
  ]
}
