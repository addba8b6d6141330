import Accounts
import HTTP
import Kit
import Tickets

/// Promises about time; their writers are in `SLAAPI.swift`.
extension OpenAPIDocument {
  static let slaClock: [Shape.Field] = [
    .always("clock", .words(SLAClock.Kind.self)), .always("interval", .integer),
    .always("sla_policy_id", .id), .always("state", .words(SLAClock.State.self)),
    .always("target_minutes", .integer), .always("minutes_left", .integer),
    .always("started_at", .moment), .always("due_at", .nullable(.moment)),
    .always("warn_at", .nullable(.moment)), .always("warned_at", .nullable(.moment)),
    .always("breached_at", .nullable(.moment)), .always("stopped_at", .nullable(.moment)),
  ]

  static let slaPolicy: [Shape.Field] =
    [
      .always("id", .id), .always("version", .integer), .always("tier", .words(Contact.Tier.self)),
    ] + policy(Shape.Field.always)

  /// What may be changed of it.
  static let newPolicy = policy(Shape.Field.maybe)

  private static func policy(
    _ field: (String, Shape) -> Shape.Field
  ) -> [Shape.Field] {
    let targets = Shape.object([
      .always("first_response_minutes", .integer), .always("resolution_minutes", .integer),
    ])
    return [
      field("name", .text), field("is_around_the_clock", .flag),
      field("warning_percent", .integer),
      field("targets", .object(Priority.allCases.map { field($0.rawValue, targets) })),
    ]
  }

  /// The zone is the business's, and is changed with it.
  static let businessHours: [Shape.Field] =
    [.always("time_zone", .text)] + hours(Shape.Field.always)
  static let newHours = hours(Shape.Field.maybe)

  private static func hours(
    _ field: (String, Shape) -> Shape.Field
  ) -> [Shape.Field] {
    [
      field(
        "business_hours",
        .object(BusinessHours.Day.allCases.map { field($0.rawValue, .list(.text)) })),
      field("holidays", .list(.text)), field("review_minutes", .integer),
    ]
  }

  static let promises: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/sla_policies", summary: "What each tier is promised.",
      scope: .read, status: 200, answer: .page(of: .named("SLAPolicy"))),
    Operation(
      method: .put, pattern: "/api/v1/sla_policies/:id",
      summary: "Promise something else from now on.", scope: .manage,
      body: .object(newPolicy), status: 200, answer: .named("SLAPolicy"), hasTag: true,
      takesIfMatch: true),
    Operation(
      method: .get, pattern: "/api/v1/business_hours", summary: "The time that counts.",
      scope: .read, status: 200, answer: .named("BusinessHours")),
    Operation(
      method: .put, pattern: "/api/v1/business_hours",
      summary: "Other hours or holidays.", scope: .manage, body: .object(newHours),
      status: 200, answer: .named("BusinessHours")),
    Operation(
      method: .patch, pattern: "/api/v1/contacts/:id",
      summary: "Give a customer another tier; open tickets follow.", scope: .write,
      body: .object([.maybe("tier", .words(Contact.Tier.self))]), status: 200,
      answer: .named("Contact")),
  ]
}
