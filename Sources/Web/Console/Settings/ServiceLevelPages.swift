import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// What customers are promised, and when it counts.
struct ServiceLevelPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get(
      "/settings/promises", lobby.open(.manageSettings) { $0.show(try await view($0).page) })
    router.post(
      "/settings/promises/:part", lobby.open(.manageSettings) { try await keep($0) })
    router.post("/contacts/:id/tier", lobby.open(.reply) { try await setTier($0) })
  }

  private func view(_ visit: Visit) async throws -> ServiceLevelsView {
    try await visit.read { frame, transaction in
      let settings = try AccountsTable(transaction).settings()
      return ServiceLevelsView(
        frame: frame,
        hours: .init(
          timeZone: settings.timeZone,
          days: Self.days(in: frame.wording) { day in
            (settings.businessHours.spans[day] ?? []).map(\.text).joined(separator: ", ")
          },
          holidays: settings.holidays.joined(separator: "\n"),
          reviewMinutes: String(settings.reviewMinutes)),
        policies: try SLAPolicyTable(transaction).policies().reversed().map(Self.shown))
    }
  }

  private static func days(
    in wording: any Wording, _ spans: (BusinessHours.Day) -> String
  ) -> [ServiceLevelsView.Day] {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = Locale(identifier: wording.languageCode)
    // Foundation's week begins on Sunday.
    let names = calendar.standaloneWeekdaySymbols
    return BusinessHours.Day.allCases.enumerated().map { index, day in
      .init(key: day.rawValue, name: names[(index + 1) % 7].capitalized, spans: spans(day))
    }
  }

  private static func shown(_ policy: SLAPolicy) -> ServiceLevelsView.Policy {
    .init(
      isVIP: policy.tier == .vip, version: String(policy.version),
      targets: Priority.allCases.reversed().map { priority in
        let targets = policy.targets(for: priority)
        return .init(
          priority: PriorityBadge(rawValue: priority.rawValue) ?? .normal,
          firstResponse: DurationField(targets.firstResponse).text,
          resolution: DurationField(targets.resolution).text)
      }, warningPercent: String(policy.warningPercent),
      isAroundTheClock: policy.isAroundTheClock)
  }

  // MARK: Changing

  private func keep(_ visit: Visit) async throws -> Response {
    let part = visit.request.parameters["part"] ?? ""
    if part == "hours" { return try await keepHours(visit) }
    guard let tier = Contact.Tier(rawValue: part) else {
      throw Problem(.missing, "not_found", "There is nothing at this address.")
    }
    return try await keep(tier, visit)
  }

  private func keepHours(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let holidays = form.text("holidays").split(whereSeparator: \.isWhitespace).map(String.init)
    do {
      let week = try Self.week(in: form)
      let minutes = Int(form.trimmed("review_minutes")) ?? 0
      try await visit.rooms.accounts.changeSettings(
        of: visit.person.tenant, by: visit.person.actor
      ) { settings in
        settings.businessHours = week
        settings.holidays = Array(Set(holidays)).sorted()
        settings.reviewMinutes = minutes
      }
      return visit.go(to: "/settings/promises", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      view.hours.holidays = form.text("holidays")
      view.hours.reviewMinutes = form.trimmed("review_minutes")
      for index in view.hours.days.indices {
        view.hours.days[index].spans = form.trimmed(view.hours.days[index].key)
      }
      view.problems[problem.field ?? "business_hours"] = problem.message
      return visit.show(view.page, status: problem.status)
    }
  }

  private static func week(in form: Form) throws -> BusinessHours {
    var spans: [BusinessHours.Day: [BusinessHours.Span]] = [:]
    for day in BusinessHours.Day.allCases {
      let texts = form.trimmed(day.rawValue).split(separator: ",")
      let read = try texts.map { text in
        guard let span = BusinessHours.Span(String(text)) else {
          throw Problem(
            .invalid, "settings.business_hours",
            "“\(text)” is no span of time. Write it like 09:00-17:30.", field: "business_hours")
        }
        return span
      }
      if !read.isEmpty { spans[day] = read.sorted { $0.start < $1.start } }
    }
    return BusinessHours(spans: spans)
  }

  private func keep(_ tier: Contact.Tier, _ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    do {
      var policy = try await visit.rooms.database.read(for: visit.person.tenant) {
        try SLAPolicyTable($0).policy(of: tier)
      }
      for priority in Priority.allCases {
        policy.targets[priority] = .init(
          firstResponse: try Self.minutes("first_response", priority, form),
          resolution: try Self.minutes("resolution", priority, form))
      }
      policy.warningPercent = Int(form.trimmed("warning_percent")) ?? 0
      policy.isAroundTheClock = form["is_around_the_clock"] != nil
      try await visit.rooms.tickets.setPolicy(
        policy, by: visit.person, expecting: Int(form.trimmed("version")) ?? 0)
      return visit.go(to: "/settings/promises", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      Self.fill(&view, tier, with: form)
      let field = problem.field == "warning_percent" ? "warning_percent" : "targets"
      view.problems["\(field).\(tier.rawValue)"] = problem.message
      return visit.show(view.page, status: problem.status)
    }
  }

  /// What somebody had entered stands over what is kept; the version is the present one, so that they may
  /// say it again after reading.
  private static func fill(
    _ view: inout ServiceLevelsView, _ tier: Contact.Tier, with form: Form
  ) {
    for index in view.policies.indices where view.policies[index].tier == tier.rawValue {
      for row in view.policies[index].targets.indices {
        let priority = view.policies[index].targets[row].priority.rawValue
        view.policies[index].targets[row].firstResponse = form.trimmed("first_response_\(priority)")
        view.policies[index].targets[row].resolution = form.trimmed("resolution_\(priority)")
      }
      view.policies[index].warningPercent = form.trimmed("warning_percent")
      view.policies[index].isAroundTheClock = form["is_around_the_clock"] != nil
    }
  }

  private static func minutes(
    _ name: String, _ priority: Priority, _ form: Form
  ) throws -> Int {
    let text = form.trimmed("\(name)_\(priority.rawValue)")
    guard let field = DurationField(text) else {
      throw Problem(
        .invalid, "sla.duration",
        "“\(text)” is no length of time. Write hours and minutes, such as 2:00.",
        field: "targets.\(priority.rawValue)")
    }
    return field.minutes
  }

  private func setTier(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let id = try visit.request.id("id", of: Contact.self)
    let tier = Contact.Tier(rawValue: form["tier"] ?? "")
    let known = try await visit.read { try ContactTable($1).contact(id) }
    guard let known else { throw Refusal.unknownContact }
    try await visit.rooms.tickets.setTier(of: id, to: tier ?? known.tier, by: visit.person)
    let ticket = Ticket.ID(form["ticket"] ?? "")
    return visit.go(to: ticket.map { "/tickets/\($0)" } ?? "/queues/all", .saved)
  }
}

/// Hours and minutes in a field: `2:00`.
struct DurationField: Equatable {
  let minutes: Int

  init(_ minutes: Int) { self.minutes = minutes }

  /// Nil for anything that is not written like that.
  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /(\d{1,4}):([0-5]\d)/), let hours = Int(match.1),
      let rest = Int(match.2)
    else { return nil }
    minutes = hours * 60 + rest
  }

  var text: String { "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)" }
}
