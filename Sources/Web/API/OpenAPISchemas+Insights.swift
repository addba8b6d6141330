import Insights

extension OpenAPIDocument {
  static let figures: [Shape.Field] = [
    .always("from", .moment), .always("to", .moment), .always("tickets", .integer),
    .always("tickets_by_channel", .anything), .always("tickets_by_intent", .anything),
    .always("tickets_by_priority", .anything),
    .always(
      "days",
      .list(
        .object([
          .always("start", .moment), .always("opened", .integer), .always("resolved", .integer),
        ]))),
    .always("first_response", durations), .always("resolution", durations),
    .always("sla_percent", .nullable(.number)), .always("reopened_percent", .nullable(.number)),
    .always("csat_count", .integer), .always("csat_mean", .nullable(.number)),
    .always("replies", .integer), .always("replies_ai_drafted", .integer),
    .always("replies_manual", .integer), .always("ai_drafted_percent", .nullable(.number)),
    .always("gradings", .integer), .always("tone", .nullable(.number)),
    .always("accuracy", .nullable(.number)), .always("policy", .nullable(.number)),
    .always("overall", .nullable(.number)), .always("approval_percent", .nullable(.number)),
    .always("edit_distance", .nullable(.number)), .always("approval", durations),
    .always("approval_sla_percent", .nullable(.number)), .always("queue_size", .integer),
    .always("queue_awaiting_review", .integer), .always("queue_escalated", .integer),
    .always("queue_by_status", .anything), .always("queue_by_priority", .anything),
    .always(
      "badges",
      .object(
        Target.allCases.map { .always($0.rawValue, .words(["green", "yellow", "red", "none"])) })),
  ]

  static let metrics: [Shape.Field] = [
    .always("ticket_id", .id), .always("first_response_time_minutes", .nullable(.integer)),
    .always("resolution_time_minutes", .nullable(.integer)),
    .always("reopened_count", .integer), .always("ai_messages_count", .integer),
    .always("agent_messages_count", .integer),
  ]

  private static let durations = Shape.object([
    .always("count", .integer), .always("mean_minutes", .nullable(.number)),
    .always("median_minutes", .nullable(.number)),
  ])
}
