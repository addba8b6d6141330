import Accounts
import Assist
import Intake
import Kit
import Knowledge
import Outbox
import Procedures
import Tickets

/// The nouns of the API, named as in the seeds' schemas; their writers are `TicketV1.swift`,
/// `DraftV1.swift` and `KnowledgeAPI.swift`.
extension OpenAPIDocument {
  static let schemas: [String: Shape] = [
    "Ticket": .object(ticket), "SLAClock": .object(slaClock), "SLAPolicy": .object(slaPolicy),
    "BusinessHours": .object(businessHours),
    "TicketWithMessages": .object(
      ticket + [
        .always("source_message_ids", .list(.id)),
        .always("messages", .list(.named("TicketMessage"))),
      ]),
    "TicketMessage": .object(message), "Contact": .object(contact),
    "Resolution": .object(resolution), "EscalationRecord": .object(escalation),
    "Fact": .object(fact), "Draft": .object(draft), "Citation": .object(citation),
    "WaitingDraft": .object(waitingDraft),
    "StatementFinding": .object(statementFinding), "Letter": .object(letter),
    "ApprovedReply": .object(reply), "CustomerReplyGrading": .object(grading),
    "KnowledgeBaseArticle": .object(article), "Passage": .object(passage),
    "ProcedureRun": .object(run), "User": .object(user), "Team": .object(team),
    "Inbox": .object(inbox), "RawMessage": .object(raw), "Receipt": .object(receipt),
    "Figures": .object(figures), "TicketMetrics": .object(metrics),
    "SenderRule": .object(senderRule),
    "Upload": .object(upload),
    "Problem": .object(problem), "Grades": .object(grades),
    "LetterTemplate": .object(letterTemplate), "LockedTicketMetrics": .object(lockedMetrics),
    "Suppression": .object(suppression), "UsageEntry": .object(usageEntry),
  ].merging(staffSchemas) { first, _ in first }

  private static let ticket: [Shape.Field] = [
    .always("id", .id), .always("ticket_number", .text), .always("created_at", .moment),
    .always("updated_at", .moment), .always("resolved_at", .nullable(.moment)),
    .always("closed_at", .nullable(.moment)), .always("status", .words(TicketStatus.self)),
    .always("priority", .words(Priority.self)), .always("impact", .words(Impact.self)),
    .always("channel", .words(Channel.self)), .always("inbox_id", .nullable(.id)),
    .always("subject", .text), .always("description", .text),
    .always("customer_id", .nullable(.id)), .always("contact_id", .nullable(.id)),
    .always("organization_id", .nullable(.id)), .always("asset_ids", .list(.id)),
    .always("assigned_user_id", .nullable(.id)), .always("assigned_team_id", .nullable(.id)),
    .always("category_id", .nullable(.id)), .always("sub_category_id", .nullable(.id)),
    .always("issue_template_id", .nullable(.id)), .always("sla_policy_id", .nullable(.id)),
    .always("first_response_at", .nullable(.moment)),
    .always("first_response_due_at", .nullable(.moment)),
    .always("resolution_due_at", .nullable(.moment)), .always("next_due_at", .nullable(.moment)),
    .always("sla", .list(.named("SLAClock"))),
    .always("first_response_by_user_id", .nullable(.id)), .always("ai_first_response", .flag),
    .always("ai_confidence", .nullable(.number)), .always("resolution_id", .nullable(.id)),
    .always("resolution_summary", .nullable(.text)), .always("customer_visible", .flag),
    .always("tags", .list(.text)), .always("csat_score", .nullable(.integer)),
    .always("csat_comment", .nullable(.text)), .always("custom_fields", .object([])),
    .always("parent_ticket_id", .nullable(.id)),
    .always("merged_into_ticket_id", .nullable(.id)), .always("reopened_count", .integer),
    .always("language", .nullable(.text)), .always("intent", .nullable(.text)),
    .always("sentiment", .nullable(.text)), .always("is_spam", .flag),
    .always("is_escalated", .flag), .always("awaits_review", .flag),
    .always("version", .integer),
  ]

  private static let message: [Shape.Field] = [
    .always("id", .id), .always("ticket_id", .id),
    .always("author_type", .words(Message.Author.self)), .always("author_id", .nullable(.id)),
    .always("author_name", .text), .always("created_at", .moment),
    .always("channel", .words(Message.Channel.self)), .always("kind", .words(Message.Kind.self)),
    .always("body", .text), .always("customer_visible", .flag),
    .always(
      "attachments",
      .list(
        .object([
          .always("id", .id), .always("file_name", .text), .always("content_type", .text),
          .always("size_bytes", .integer), .always("url", .text),
        ]))),
    .always(
      "ai_metadata",
      .nullable(
        .object([
          .always("model", .nullable(.text)), .always("confidence", .nullable(.number)),
          .always("kb_article_ids", .list(.text)), .always("draft_id", .nullable(.text)),
        ]))),
    .always("delivery_state", .nullable(.words(Letter.State.self))),
  ]

  private static let contact: [Shape.Field] = [
    .always("id", .id), .always("first_name", .text), .always("last_name", .text),
    .always("email", .nullable(.text)), .always("phone", .nullable(.text)),
    .always("organization_id", .nullable(.id)), .always("role", .nullable(.text)),
    .always("tier", .words(Contact.Tier.self)), .always("language", .nullable(.text)),
    .always("crm_contact_id", .nullable(.text)), .always("created_at", .moment),
  ]

  private static let resolution: [Shape.Field] = [
    .always("id", .id), .always("ticket_id", .id),
    .always("resolution_type", .words(Resolution.Kind.self)), .always("summary", .text),
    .always("steps", .list(.text)), .always("root_cause", .nullable(.text)),
    .always("linked_kb_article_id", .nullable(.id)), .always("resolved_by_user_id", .id),
    .always("resolved_at", .moment), .always("ai_generated", .flag),
    .always("ai_confidence", .nullable(.number)),
  ]

  private static let escalation: [Shape.Field] = [
    .always("session_id", .nullable(.id)), .always("id", .id), .always("ticket_id", .id),
    .always("reason", .text), .always("target", .words(EscalationTarget.self)),
    .always("target_id", .nullable(.id)),
    .always("ai_confidence", .nullable(.number)), .always("timestamp", .moment),
    .always("ended_at", .nullable(.moment)), .always("summary_for_agent", .text),
  ]

  private static let fact: [Shape.Field] = [
    .always("number", .integer), .always("ticket_id", .nullable(.id)), .always("name", .text),
    .always("actor", .text), .always("happened_at", .moment), .always("payload", .anything),
  ]

  static let grades: [Shape.Field] = [
    .always("tone", .integer), .always("accuracy", .integer), .always("policy", .integer),
  ]

  private static let problem: [Shape.Field] = [
    .always("type", .text), .always("title", .text), .always("status", .integer),
    .always("detail", .text), .always("code", .text), .always("request_id", .text),
    .maybe("field", .text),
  ]

  static let senderRule: [Shape.Field] = [
    .always("id", .id), .always("pattern", .text),
    .always("verdict", .words(SenderRule.Verdict.self)), .always("created_at", .moment),
    .always("created_by_user_id", .id),
  ]

  static let upload: [Shape.Field] = [
    .always("id", .id), .always("file_name", .text), .always("content_type", .text),
    .always("size_bytes", .integer),
  ]

  private static let receipt: [Shape.Field] = [
    .always("raw_message_id", .id), .always("is_duplicate", .flag),
  ]

  private static let raw: [Shape.Field] = [
    .always("id", .id), .always("door", .words(RawMessage.Door.self)),
    .always("state", .words(RawMessage.State.self)), .always("received_at", .moment),
    .always("size_bytes", .integer), .always("ticket_id", .nullable(.id)),
    .always("message_id", .nullable(.id)),
  ]

  private static let user: [Shape.Field] = [
    .always("id", .id), .always("name", .text), .always("email", .text),
    .always("role", .words(Role.self)), .maybe("is_active", .flag),
  ]

  private static let team: [Shape.Field] = [
    .always("id", .id), .always("name", .text), .always("kind", .words(Team.Kind.self)),
    .always("member_ids", .list(.id)),
  ]

  private static let inbox: [Shape.Field] = [
    .always("id", .id), .always("name", .text), .always("address", .text),
    .always("channel", .words(Inbox.Channel.self)), .always("shop", .nullable(.text)),
    .always("is_default", .flag), .always("review_policy", .words(Inbox.ReviewPolicy.self)),
    .always("hold_seconds", .integer), .always("deadline_days", .integer),
  ]

  private static let run: [Shape.Field] = [
    .always("id", .id), .always("procedure", .text), .always("version", .integer),
    .always("step", .text), .always("state", .words(ProcedureRun.State.self)),
    .always("exit", .nullable(.text)), .always("attempts", .integer),
    .always("due_at", .nullable(.moment)), .always("last_error", .nullable(.text)),
    .always(
      "steps",
      .list(
        .object([
          .always("number", .integer), .always("step", .text), .always("outcome", .text),
          .always("attempts", .integer), .always("actor", .text), .always("detail", .text),
          .always("started_at", .moment), .always("ended_at", .moment),
        ]))),
  ]
}
