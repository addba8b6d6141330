import Accounts
import HTTP
import Kit

/// The routes of people, keys and settings.
extension OpenAPIDocument {
  static let staff: [Operation] = [
    Operation(
      method: .post, pattern: "/api/v1/users",
      summary: "Add a person; the link with which they choose a password is shown this once.",
      scope: .manage,
      body: .object([
        .always("email", .text), .always("name", .text), .always("role", .words(Role.self)),
      ]), status: 201, answer: .named("Invitation")),
    Operation(
      method: .patch, pattern: "/api/v1/users/:id", summary: "Give a person another role.",
      scope: .manage, body: .object([.always("role", .words(Role.self))]), status: 200,
      answer: .named("User")),
    Operation(
      method: .post, pattern: "/api/v1/users/:id/password_resets",
      summary: "End a person's password and sessions and get a link for a new one.",
      scope: .manage, status: 201, answer: .named("Invitation")),
    Operation(
      method: .delete, pattern: "/api/v1/users/:id/sessions", summary: "Sign a person out.",
      scope: .manage, status: 204),
    Operation(
      method: .post, pattern: "/api/v1/users/:id/deactivations",
      summary: "Refuse a person from now on; open tickets go to the successor or their queues.",
      scope: .manage, body: .object([.maybe("successor_id", .id)]), status: 200,
      answer: .object([.always("reassigned_tickets", .integer)])),
    Operation(
      method: .post, pattern: "/api/v1/users/:id/reactivations", summary: "Let a person back in.",
      scope: .manage, status: 204),
    Operation(
      method: .get, pattern: "/api/v1/tokens", summary: "Every API token, without its secret.",
      scope: .manage, status: 200, answer: .page(of: .named("APIToken"))),
    Operation(
      method: .post, pattern: "/api/v1/tokens",
      summary: "Make a token; its secret is shown this once. It gets no scope that yours lacks.",
      scope: .manage,
      body: .object([
        .always("name", .text), .always("scopes", .list(.words(TokenScope.self))),
        .maybe("user_id", .id),
      ]), status: 201, answer: .named("APIToken")),
    Operation(
      method: .delete, pattern: "/api/v1/tokens/:id", summary: "End a token at once.",
      scope: .manage, status: 204),
    Operation(
      method: .patch, pattern: "/api/v1/me", summary: "Your own name and signature.",
      scope: .write, body: .object([.maybe("name", .text), .maybe("signature", .text)]),
      status: 200, answer: .named("User")),
    Operation(
      method: .post, pattern: "/api/v1/me/passwords", summary: "Change your own password.",
      scope: .write,
      body: .object([.always("current_password", .text), .always("password", .text)]),
      status: 204),
    Operation(
      method: .get, pattern: "/api/v1/me/sessions", summary: "Where you are signed in.",
      scope: .read, status: 200,
      answer: .object([.always("sessions", .list(.named("Session")))])),
    Operation(
      method: .delete, pattern: "/api/v1/me/sessions",
      summary: "End every session of yours but the one that asks.", scope: .write, status: 204),
  ]

  private static let team: [Shape.Field] = [
    .maybe("name", .text), .maybe("kind", .words(Team.Kind.self)),
    .maybe("member_ids", .list(.id)),
  ]

  private static let inbox: [Shape.Field] = [
    .maybe("name", .text), .maybe("address", .text),
    .maybe("channel", .words(Inbox.Channel.self)), .maybe("shop", .text),
    .maybe("is_default", .flag), .maybe("hold_seconds", .integer),
    .maybe("deadline_days", .integer),
  ]

  static let settings: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/settings", summary: "How the business wants its desk.",
      scope: .read, status: 200, answer: .named("Settings")),
    Operation(
      method: .patch, pattern: "/api/v1/settings", summary: "Change what is given.",
      scope: .manage, body: .object(settingsFields), status: 200, answer: .named("Settings")),
    Operation(
      method: .get, pattern: "/api/v1/switches", summary: "The kill switches.", scope: .read,
      status: 200, answer: .page(of: .named("Switch"))),
    Operation(
      method: .put, pattern: "/api/v1/switches/:part",
      summary: "Stop a part of the machine, or let it go on. It works at once.", scope: .manage,
      body: .object([.always("is_on", .flag), .maybe("reason", .text)]), status: 200,
      answer: .named("Switch")),
    Operation(
      method: .get, pattern: "/api/v1/audit", summary: "Who did what, newest first.",
      scope: .manage,
      query: [
        Parameter(name: "cursor", shape: .text, summary: "next_cursor of the page before."),
        Parameter(
          name: "limit", shape: .integer, summary: "1 to 200, 50 where it is not given."),
      ], status: 200, answer: .page(of: .named("AuditEntry"))),
    Operation(
      method: .get, pattern: "/api/v1/audit/verification",
      summary: "Whether every entry of the audit log fits the one before.", scope: .manage,
      status: 200, answer: .named("AuditVerdict")),
    Operation(
      method: .post, pattern: "/api/v1/teams", summary: "A new team; it needs a name.",
      scope: .manage, body: .object(team), status: 201, answer: .named("Team")),
    Operation(
      method: .patch, pattern: "/api/v1/teams/:id", summary: "Change what is given.",
      scope: .manage, body: .object(team), status: 200, answer: .named("Team")),
    Operation(
      method: .post, pattern: "/api/v1/inboxes",
      summary: "A new way in; it needs a name and an address.", scope: .manage,
      body: .object(inbox), status: 201, answer: .named("Inbox")),
    Operation(
      method: .patch, pattern: "/api/v1/inboxes/:id",
      summary: "Change what is given; an address that is left keeps arriving.", scope: .manage,
      body: .object(inbox), status: 200, answer: .named("Inbox")),
  ]
}
