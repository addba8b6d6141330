import Accounts
import Kit

/// People, teams, inboxes, tokens and switches on the wire.
extension JSONText {
  mutating func put(_ user: DeskUser) {
    object { json in
      json.put("id", user.id)
      json.put("name", user.name)
      json.put("email", user.email)
      json.put("role", user.role.rawValue)
      json.put("is_active", user.isActive)
    }
  }

  mutating func put(_ team: Team) {
    object { json in
      json.put("id", team.id)
      json.put("name", team.name)
      json.put("kind", team.kind.rawValue)
      json.put("member_ids", team.members.map(\.text))
    }
  }

  mutating func put(_ inbox: Inbox) {
    object { json in
      json.put("id", inbox.id)
      json.put("name", inbox.name)
      json.put("address", inbox.address)
      json.put("channel", inbox.channel.rawValue)
      json.put("shop", inbox.shop)
      json.put("is_default", inbox.isDefault)
      json.put("review_policy", inbox.reviewPolicy.rawValue)
      json.put("hold_seconds", inbox.holdSeconds)
      json.put("deadline_days", inbox.deadlineDays)
    }
  }

  /// `secret` only in the one answer that makes the token.
  mutating func put(_ token: APIToken, secret: Secret? = nil) {
    object { json in
      json.put("id", token.id)
      json.put("user_id", token.user)
      json.put("name", token.name)
      json.put("scopes", token.scopes.map(\.rawValue).sorted())
      json.put("created_at", token.createdAt)
      json.put("last_used_at", token.lastUsedAt)
      json.put("revoked_at", token.revokedAt)
      if let secret { json.put("secret", secret.reveal()) }
    }
  }

  mutating func put(_ part: Switches.Part, of switches: Switches) {
    let stop = switches.stop(of: part)
    object { json in
      json.put("part", part.rawValue)
      json.put("is_on", switches.allow(part))
      json.put("switched_off_at", stop?.since)
      json.put("switched_off_by", stop?.actor.text)
      json.put("reason", stop?.reason)
    }
  }

  mutating func put(_ entry: Audit.Entry) {
    object { json in
      json.put("number", entry.number)
      json.put("happened_at", entry.happenedAt)
      json.put("actor", entry.actor.text)
      json.put("action", entry.action)
      json.put("subject", entry.subject.text)
    }
  }
}

extension OpenAPIDocument {
  static let staffSchemas: [String: Shape] = [
    "APIToken": .object([
      .always("id", .id), .always("user_id", .id), .always("name", .text),
      .always("scopes", .list(.words(TokenScope.self))), .always("created_at", .moment),
      .always("last_used_at", .nullable(.moment)), .always("revoked_at", .nullable(.moment)),
      .maybe("secret", .text),
    ]),
    "Invitation": .object([
      .always("user_id", .id), .always("url", .text),
    ]),
    "Session": .object([
      .always("client", .text), .always("created_at", .moment), .always("expires_at", .moment),
      .always("is_this", .flag),
    ]),
    "Switch": .object([
      .always("part", .words(Switches.Part.self)), .always("is_on", .flag),
      .always("switched_off_at", .nullable(.moment)),
      .always("switched_off_by", .nullable(.text)), .always("reason", .nullable(.text)),
    ]),
    "AuditEntry": .object([
      .always("number", .integer), .always("happened_at", .moment), .always("actor", .text),
      .always("action", .text), .always("subject", .text),
    ]),
    "AuditVerdict": .object([
      .always("is_intact", .flag), .always("entries", .nullable(.integer)),
      .always("broken_at", .nullable(.integer)),
    ]),
    "Errors": errorSchema, "Category": categorySchema,
    "Settings": .object(settingsFields.map { .always($0.name, $0.shape) }),
  ]

  static let settingsFields: [Shape.Field] = [
    .maybe("name", .text), .maybe("languages", .list(.text)), .maybe("time_zone", .text),
    .maybe(
      "refund_limit", .object([.always("amount", .text), .always("currency", .text)])),
    .maybe("hold_seconds", .integer), .maybe("brand_voice", .text),
    .maybe("words_to_use", .list(.text)), .maybe("words_to_avoid", .list(.text)),
    .maybe("signature", .text), .maybe("order_id_patterns", .list(.text)),
    .maybe("acknowledgements_enabled", .flag),
    .maybe("routing_rules", .list(.object(routingFields))),
  ]

  private static let routingFields: [Shape.Field] = [
    .always("name", .text), .maybe("intents", .list(.text)), .maybe("languages", .list(.text)),
    .maybe("tier", .words(["regular", "vip"])),
    .maybe("impact", .words(["single_user", "multiple_users", "site_down"])),
    .maybe("sentiment", .words(["positive", "neutral", "negative"])),
    .maybe("urgency", .words(["low", "normal", "high"])), .maybe("team", .text),
    .maybe("priority", .words(["low", "normal", "high", "urgent"])),
  ]
}
