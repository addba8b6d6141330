import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// `/api/v1/sla_policies` and `/api/v1/business_hours`: what is promised, and in whose time.
struct SLAAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/sla_policies", policies)
    router.put("/api/v1/sla_policies/:id", change)
    router.get("/api/v1/business_hours", hours)
    router.put("/api/v1/business_hours", setHours)
  }

  private func policies(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let found = try await rooms.database.read(for: person.tenant) {
      try SLAPolicyTable($0).policies()
    }
    return .json(page: found, next: nil) { $0.put($1) }
  }

  private struct PolicyV1: Decodable {
    var name: String?
    var isAroundTheClock: Bool?
    var warningPercent: Int?
    var targets: [String: TargetsV1]?
    struct TargetsV1: Decodable {
      var firstResponseMinutes: Int
      var resolutionMinutes: Int
    }
  }

  /// `PUT /api/v1/sla_policies/:id`: what is not sent stays; with `If-Match` only over the version that
  /// the caller saw.
  private func change(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let id = try request.id("id", of: SLAPolicy.self)
    let wish = try request.json(as: PolicyV1.self)
    let known = try await rooms.database.read(for: person.tenant) {
      try SLAPolicyTable($0).policies().first { $0.id == id }
    }
    guard var policy = known else { throw Refusal.unknownPolicy }
    try request.checkMatch(EntityTag(policy.version))
    if let name = wish.name { policy.name = name.trimmingCharacters(in: .whitespaces) }
    policy.isAroundTheClock = wish.isAroundTheClock ?? policy.isAroundTheClock
    policy.warningPercent = wish.warningPercent ?? policy.warningPercent
    for (name, targets) in wish.targets ?? [:] {
      guard let priority = try request.word(name, "targets", as: Priority.self) else { continue }
      policy.targets[priority] = SLAPolicy.Targets(
        firstResponse: targets.firstResponseMinutes, resolution: targets.resolutionMinutes)
    }
    let kept = try await rooms.tickets.setPolicy(policy, by: person, expecting: policy.version)
    return .json(tag: EntityTag(kept.version)) { $0.put(kept) }
  }

  private func hours(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    return answer(try await rooms.accounts.settings(of: person.tenant))
  }

  private struct HoursV1: Decodable {
    var businessHours: BusinessHours?
    var holidays: [String]?
    var reviewMinutes: Int?
  }

  private func setHours(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let wish = try request.json(as: HoursV1.self)
    try await rooms.accounts.changeSettings(of: person.tenant, by: person.actor) { settings in
      settings.businessHours = wish.businessHours ?? settings.businessHours
      settings.holidays = wish.holidays.map { Array(Set($0)).sorted() } ?? settings.holidays
      settings.reviewMinutes = wish.reviewMinutes ?? settings.reviewMinutes
    }
    return answer(try await rooms.accounts.settings(of: person.tenant))
  }

  private func answer(_ settings: TenantSettings) -> Response {
    .json { json in
      json.object { json in
        json.put("time_zone", settings.timeZone)
        json.key("business_hours")
        json.object { json in
          for day in BusinessHours.Day.allCases {
            json.name(day.rawValue)
            json.array(settings.businessHours.spans[day] ?? []) { $0.value($1.text) }
          }
        }
        json.put("holidays", settings.holidays)
        json.put("review_minutes", settings.reviewMinutes)
      }
    }
  }
}

extension JSONText {
  mutating func put(_ policy: SLAPolicy) {
    object { json in
      json.put("id", policy.id)
      json.put("version", policy.version)
      json.put("name", policy.name)
      json.put("tier", policy.tier.rawValue)
      json.put("is_around_the_clock", policy.isAroundTheClock)
      json.put("warning_percent", policy.warningPercent)
      json.key("targets")
      json.object { json in
        for priority in Priority.allCases {
          let targets = policy.targets(for: priority)
          json.name(priority.rawValue)
          json.object { json in
            json.put("first_response_minutes", targets.firstResponse)
            json.put("resolution_minutes", targets.resolution)
          }
        }
      }
    }
  }

  /// `sla`: the present clock of each promise.
  mutating func put(_ promises: TicketPromises, of ticket: Ticket) {
    key("sla")
    array(promises.clocks(of: ticket)) { json, clock in
      json.object { json in
        json.put("clock", clock.kind.rawValue)
        json.put("interval", clock.interval)
        json.put("sla_policy_id", clock.policy)
        json.put("state", promises.state(of: clock).rawValue)
        json.put("target_minutes", Int(clock.target.milliseconds / 60_000))
        json.put("minutes_left", promises.minutesLeft(of: clock))
        json.put("started_at", clock.startedAt)
        json.put("due_at", clock.dueAt)
        json.put("warn_at", clock.warnAt)
        json.put("warned_at", clock.warnedAt)
        json.put("breached_at", clock.breachedAt)
        json.put("stopped_at", clock.stoppedAt)
      }
    }
  }
}
