import Accounts
import Foundation
import HTTP
import Kit
import Store

/// `/api/v1/settings`, `/switches`, `/audit`, and changes of teams and inboxes.
struct SettingsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/settings", settings)
    router.patch("/api/v1/settings", change)
    router.get("/api/v1/switches", switches)
    router.put("/api/v1/switches/:part", turn)
    router.get("/api/v1/audit", audit)
    router.get("/api/v1/audit/verification", verify)
    router.post("/api/v1/teams", addTeam)
    router.patch("/api/v1/teams/:id", changeTeam)
    router.post("/api/v1/inboxes", addInbox)
    router.patch("/api/v1/inboxes/:id", changeInbox)
  }

  // MARK: The business

  private func settings(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    return try await settings(of: person.tenant)
  }

  private func settings(of tenant: TenantID) async throws -> Response {
    let (name, settings) = try await rooms.database.read(for: tenant) { transaction in
      let table = AccountsTable(transaction)
      return (try table.house().name, try table.settings())
    }
    return .json { json in
      json.object { json in
        json.put("name", name)
        json.put("languages", settings.languages)
        json.put("time_zone", settings.timeZone)
        json.key("refund_limit")
        json.object { json in
          json.put("amount", "\(settings.refundLimit.amount)")
          json.put("currency", settings.refundLimit.currency)
        }
        json.put("hold_seconds", settings.holdSeconds)
        json.put("brand_voice", settings.brandVoice)
        json.put("words_to_use", settings.wordsToUse)
        json.put("words_to_avoid", settings.wordsToAvoid)
        json.put("signature", settings.signature)
        json.put("order_id_patterns", settings.orderIDPatterns)
        json.put("acknowledgements_enabled", settings.acknowledgementsEnabled)
        json.key("routing_rules")
        json.array(settings.routingRules) { json, rule in json.put(rule) }
      }
    }
  }

  private struct SettingsV1: Decodable {
    var name: String?
    var languages: [String]?
    var timeZone: String?
    var refundLimit: RefundLimitV1?
    var holdSeconds: Int?
    var brandVoice: String?
    var wordsToUse: [String]?
    var wordsToAvoid: [String]?
    var signature: String?
    var orderIdPatterns: [String]?
    var acknowledgementsEnabled: Bool?
    var routingRules: [RoutingRule]?
    struct RefundLimitV1: Decodable {
      var amount: String
      var currency: String
    }

    func apply(to settings: inout TenantSettings) throws {
      settings.languages = languages ?? settings.languages
      settings.timeZone = timeZone ?? settings.timeZone
      if let refundLimit {
        settings.refundLimit = try RefundLimit(
          text: refundLimit.amount, currency: refundLimit.currency)
      }
      settings.holdSeconds = holdSeconds ?? settings.holdSeconds
      settings.brandVoice = brandVoice ?? settings.brandVoice
      settings.wordsToUse = wordsToUse ?? settings.wordsToUse
      settings.wordsToAvoid = wordsToAvoid ?? settings.wordsToAvoid
      settings.signature = signature ?? settings.signature
      settings.orderIDPatterns = orderIdPatterns ?? settings.orderIDPatterns
      settings.acknowledgementsEnabled =
        acknowledgementsEnabled ?? settings.acknowledgementsEnabled
      settings.routingRules = routingRules ?? settings.routingRules
    }
  }

  private func change(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let given = try request.json(as: SettingsV1.self)
    try await rooms.accounts.changeSettings(
      of: person.tenant, name: given.name, by: person.actor
    ) { try given.apply(to: &$0) }
    return try await settings(of: person.tenant)
  }

  // MARK: Kill switches

  private func switches(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let switches = try await rooms.accounts.switches(of: person.tenant)
    return .json(page: Switches.Part.allCases, next: nil) { $0.put($1, of: switches) }
  }

  private struct SwitchV1: Decodable {
    var isOn: Bool
    var reason: String?
  }

  private func turn(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    guard let part = Switches.Part(rawValue: request.parameters["part"] ?? "") else {
      throw Problem(.missing, "switches.unknown", "There is no such switch.")
    }
    let given = try request.json(as: SwitchV1.self)
    try await rooms.accounts.turn(
      part, on: given.isOn, reason: given.reason ?? "", of: person.tenant, by: person.actor)
    let switches = try await rooms.accounts.switches(of: person.tenant)
    return .json { $0.put(part, of: switches) }
  }

  // MARK: The audit log

  private func audit(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .readAudit)
    let limit = try request.pageSize()
    let before = try request.query["cursor"].map { text throws(Problem) -> Int in
      guard let number = Int(text) else {
        throw Problem(.invalid, "cursor", "Give next_cursor of the page before.", field: "cursor")
      }
      return number
    }
    let audit = rooms.accounts.audit
    let found = try await rooms.database.read(for: person.tenant) {
      try audit.entries(before: before ?? .max, limit: limit + 1, in: $0)
    }
    let page = found.prefix(limit)
    return .json(
      page: page, next: found.count > limit ? page.last.map { String($0.number) } : nil
    ) { $0.put($1) }
  }

  private func verify(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .readAudit)
    let verdict = try await rooms.accounts.audit.verify(person.tenant, in: rooms.database)
    let (entries, broken): (Int?, Int?) =
      switch verdict {
      case .intact(let count): (count, nil)
      case .broken(let number): (nil, number)
      }
    return .json { json in
      json.object { json in
        json.put("is_intact", broken == nil)
        json.put("entries", entries)
        json.put("broken_at", broken)
      }
    }
  }

  // MARK: Teams

  private struct TeamV1: Decodable {
    var name: String?
    var kind: String?
    var memberIds: [String]?
  }

  private func members(_ ids: [String]?, _ request: Request) throws -> [UserID]? {
    try ids.map { ids in
      try ids.compactMap { try request.reference($0, "member_ids", of: DeskUser.self) }
    }
  }

  private func addTeam(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageUsers)
    let new = try request.json(as: TeamV1.self)
    let kind: Team.Kind = try request.word(new.kind, "kind") ?? .support
    let team = try await rooms.accounts.addTeam(
      to: person.tenant, name: new.name ?? "", kind: kind,
      members: try members(new.memberIds, request) ?? [], by: person.actor)
    return .json(status: 201) { $0.put(team) }
  }

  private func changeTeam(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageUsers)
    let id = try request.id("id", of: Team.self)
    let given = try request.json(as: TeamV1.self)
    try await rooms.accounts.changeTeam(
      id, in: person.tenant, name: given.name, kind: try request.word(given.kind, "kind"),
      members: try members(given.memberIds, request), by: person.actor)
    let teams = try await rooms.accounts.teams(of: person.tenant)
    guard let team = teams.first(where: { $0.id == id }) else { throw Missing.team }
    return .json { $0.put(team) }
  }

  // MARK: Inboxes

  private struct InboxV1: Decodable {
    var name: String?
    var address: String?
    var channel: String?
    var shop: String?
    var isDefault: Bool?
    var holdSeconds: Int?
    var deadlineDays: Int?
  }

  private func addInbox(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let new = try request.json(as: InboxV1.self)
    let shop = new.shop ?? ""
    let inbox = try await rooms.accounts.addInbox(
      to: person.tenant, name: new.name ?? "", address: new.address ?? "",
      channel: try request.word(new.channel, "channel") ?? .email,
      shop: shop.isEmpty ? nil : shop, isDefault: new.isDefault ?? false,
      holdSeconds: new.holdSeconds, deadlineDays: new.deadlineDays ?? 7, by: person.actor)
    return .json(status: 201) { $0.put(inbox) }
  }

  private func changeInbox(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let id = try request.id("id", of: Inbox.self)
    let given = try request.json(as: InboxV1.self)
    var edit = AccountsDesk.InboxEdit()
    edit.name = given.name
    edit.address = given.address
    edit.channel = try request.word(given.channel, "channel")
    edit.shop = given.shop
    edit.isDefault = given.isDefault ?? false
    edit.holdSeconds = given.holdSeconds
    edit.deadlineDays = given.deadlineDays
    let inbox = try await rooms.accounts.changeInbox(id, of: person.tenant, edit, by: person.actor)
    return .json { $0.put(inbox) }
  }
}

extension JSONText {
  /// What a rule does not say is left out, so that it can be sent back as it is.
  fileprivate mutating func put(_ rule: RoutingRule) {
    object { json in
      json.put("name", rule.name)
      if let intents = rule.intents { json.put("intents", intents) }
      if let languages = rule.languages { json.put("languages", languages) }
      if let tier = rule.tier { json.put("tier", tier) }
      if let impact = rule.impact { json.put("impact", impact) }
      if let sentiment = rule.sentiment { json.put("sentiment", sentiment) }
      if let urgency = rule.urgency { json.put("urgency", urgency) }
      if let team = rule.team { json.put("team", team) }
      if let priority = rule.priority { json.put("priority", priority) }
    }
  }
}
