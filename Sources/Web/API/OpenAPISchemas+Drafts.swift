import Assist
import Kit
import Knowledge
import Outbox
import Tickets

/// What drafts, letters and articles look like on the wire.
extension OpenAPIDocument {
  static let draft: [Shape.Field] = [
    .always("id", .id), .always("ticket_id", .id), .always("message_id", .id),
    .always("kind", .words(["cx_reply"])), .always("state", .words(DraftState.self)),
    .always("version", .integer), .always("attempt", .integer),
    .always("suggested_reply", .text), .always("language", .text),
    .always("ai_confidence", .number),
    .always(
      "confidence_reasons",
      .list(
        .object([.always("name", .text), .always("value", .number), .always("words", .text)]))),
    .always(
      "sentences",
      .list(
        .object([
          .always("text", .text), .always("origin", .words(["template", "fact", "source"])),
          .always("citation", .nullable(.named("Citation"))),
        ]))),
    .always("citations", .list(.named("Citation"))),
    .always(
      "evidence",
      .object([
        .always("summary", .text), .always("facts", .list(.text)),
        .always("missing", .list(.text)), .always("notes", .list(.text)),
      ])),
    .always("rollback", .text),
    .always(
      "risks",
      .list(.object([.always("code", .words(Risk.Code.self)), .always("words", .text)]))),
    .always(
      "tone",
      .object([
        .always("friendly", .flag), .always("professional", .flag), .always("on_brand", .flag),
        .always("notes", .list(.text)),
      ])),
    .always("model", .text), .always("prompt_version", .text),
    .always("feedback", .nullable(.text)), .always("created_at", .moment),
    .always("decided_at", .nullable(.moment)),
  ]

  static let citation: [Shape.Field] = [
    .always("kb_article_id", .text), .always("chunk_id", .id), .always("title", .text),
    .always("quote", .text), .always("verdict", .text), .always("reason", .text),
    .always("score", .number),
  ]

  static let waitingDraft: [Shape.Field] = [
    .always("id", .id), .always("ticket_id", .id), .always("ai_confidence", .number),
    .always("risk_count", .integer), .always("created_at", .moment),
  ]

  static let statementFinding: [Shape.Field] = [
    .always("kind", .words(StatementFinding.Kind.self)), .always("sentence", .text),
    .always("value", .text), .always("reason", .text),
  ]

  static let letter: [Shape.Field] = [
    .always("id", .id), .always("ticket_id", .id), .always("message_id", .id),
    .always("kind", .words(Letter.Kind.self)), .always("state", .words(Letter.State.self)),
    .always("recipient", .text), .always("subject", .text), .always("message_id_header", .text),
    .always("send_at", .moment), .always("sent_at", .nullable(.moment)),
    .always("attempts", .integer), .always("last_error", .nullable(.text)),
    .always("created_at", .moment),
  ]

  static let reply: [Shape.Field] = [
    .always("id", .id), .always("ticket_id", .id), .always("draft_id", .nullable(.id)),
    .always("text", .text), .always("then", .words(AfterReply.self)),
    .always("created_at", .moment),
  ]

  static let grading: [Shape.Field] = [
    .always("id", .id), .always("conversation_id", .text), .always("draft_reply", .text),
    .always("human_reply", .nullable(.text)), .always("tone", .integer),
    .always("accuracy", .integer), .always("policy", .integer),
    .always("edit_distance", .nullable(.integer)), .always("approved", .flag),
    .always("approval_status", .words(["approved", "edited", "rejected", "taken_over"])),
    .always("graded_by", .text), .always("graded_at", .moment), .always("created_at", .moment),
    .always("rag_sources", .list(.text)), .always("confidence", .number),
  ]

  static let article: [Shape.Field] = [
    .always("id", .id), .always("slug", .text), .always("title", .text),
    .always("body_markdown", .text), .always("summary", .text),
    .always("category_id", .nullable(.id)), .always("tags", .list(.text)),
    .always("language", .text), .always("kind", .words(ArticleKind.self)),
    .always("intent", .nullable(.text)),
    .always("state", .words(Knowledge.ArticleState.self)), .always("version", .integer),
    .always("created_by_user_id", .id), .always("created_at", .moment),
    .always("updated_at", .moment), .always("is_published", .flag),
    .always("is_external", .flag), .always("view_count", .integer),
    .always("helpful_votes", .integer), .always("not_helpful_votes", .integer),
    .always("related_article_ids", .list(.id)),
    .always("embedding_vector_id", .nullable(.text)),
    .always("source_type", .words(ArticleSource.self)),
    .always("source_ticket_ids", .list(.id)),
  ]

  static let newArticle: [Shape.Field] = [
    .always("title", .text), .always("body_markdown", .text), .maybe("slug", .text),
    .maybe("summary", .text), .maybe("category_id", .nullable(.id)),
    .maybe("tags", .list(.text)), .maybe("language", .text),
    .maybe("kind", .words(ArticleKind.self)), .maybe("intent", .nullable(.text)),
    .maybe("is_external", .flag), .maybe("related_article_ids", .list(.id)),
  ]

  static let passage: [Shape.Field] = [
    .always("kb_article_id", .text), .always("chunk_id", .id), .always("title", .text),
    .always("content", .text), .always("score", .number),
    .always("matched_terms", .list(.text)),
  ]
}
