import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Insights

@Suite("Figures")
struct FiguresTests {
  /// One ticket of the random desk that the figures are held against.
  private struct Row {
    let created: Date
    let resolved: Date?
    let answered: Date?
    let due: Date?
    let status: TicketStatus
    let priority: Priority
    let intent: String?
    let mark: Int?
    let reopened: Int
    let isSpam: Bool
    let isEscalated: Bool
  }

  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  private func rows(_ count: Int, around now: Date, _ chance: inout Chance) -> [Row] {
    (0..<count).map { _ in
      let created = now - .seconds(Double.random(in: 0..<(12 * 86_400), using: &chance))
      func later(_ share: Double) -> Date? {
        Bool.random(using: &chance)
          ? created + .seconds(Double.random(in: 0..<share, using: &chance)) : nil
      }
      return Row(
        created: Date(milliseconds: created.milliseconds), resolved: later(400_000),
        answered: later(20_000), due: later(15_000),
        status: TicketStatus.allCases.randomElement(using: &chance) ?? .new,
        priority: Priority.allCases.randomElement(using: &chance) ?? .normal,
        intent: ["refund", "delivery", nil].randomElement(using: &chance) ?? nil,
        mark: Bool.random(using: &chance) ? Int.random(in: 1...5, using: &chance) : nil,
        reopened: Int.random(in: 0...2, using: &chance),
        isSpam: Int.random(in: 0..<8, using: &chance) == 0,
        isEscalated: Bool.random(using: &chance))
    }
  }

  private func id<Subject>(_ date: Date, _ number: Int) -> Identifier<Subject> {
    Identifier(
      high: UInt64(date.milliseconds) << 16 | 0x7000, low: 0x8000_0000_0000_0000 | UInt64(number))
  }

  private func keep(_ rows: [Row], _ transaction: Transaction) throws {
    for (number, row) in rows.enumerated() {
      let key: Ticket.ID = id(row.created, number)
      try transaction.run(
        """
        INSERT INTO ticket (tenant_id, id, ticket_number, version, created_at, updated_at,
          resolved_at, status, priority, impact, channel, subject, description,
          first_response_at, first_response_due_at, ai_first_response, customer_visible,
          csat_score, custom_fields, reopened_count, intent, is_spam, is_escalated,
          awaits_review)
        VALUES (\(transaction.tenant), \(key), \(number + 1), 1, \(row.created),
          \(row.created), \(row.resolved), \(row.status.rawValue), \(row.priority.rawValue),
          'single_user', 'email', 'x', 'x', \(row.answered), \(row.due), 0, 1, \(row.mark),
          '{}', \(row.reopened), \(row.intent), \(row.isSpam), \(row.isEscalated), 0)
        """)
    }
  }

  @Test("of tickets agree with a recount by hand", arguments: Engine.allCases)
  func recount(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let now = house.clock.now
    var chance = Chance(state: 7)
    let rows = rows(300, around: now, &chance)
    try await house.database.write(for: house.tenant) { try keep(rows, $0) }
    let zone = TimeZone(identifier: "America/New_York") ?? .gmt
    let period = Period(days: 7, until: now, in: zone)
    let figures = try await house.database.read(for: house.tenant) {
      try FiguresTable($0).figures(of: period, in: zone, at: now)
    }

    let mine = rows.filter { !$0.isSpam && period.contains($0.created) }
    #expect(mine.count > 80 && mine.count < rows.count)
    #expect(figures.volume.total == mine.count)
    #expect(figures.volume.byChannel == ["email": mine.count])
    #expect(figures.volume.byIntent["refund"] == mine.count { $0.intent == "refund" })
    for priority in Priority.allCases {
      #expect(
        figures.volume.byPriority[priority.rawValue] == mine.count { $0.priority == priority })
    }
    #expect(figures.volume.byDay.count == 7)
    #expect(figures.volume.byDay.map(\.opened).reduce(0, +) == mine.count)
    let resolvedInside = mine.compactMap(\.resolved).filter(period.contains)
    #expect(figures.volume.byDay.map(\.resolved).reduce(0, +) == resolvedInside.count)

    let waits = mine.compactMap { row in
      row.answered.map { Double($0.milliseconds - row.created.milliseconds) / 60_000 }
    }.sorted()
    #expect(figures.response.count == waits.count)
    #expect(abs((figures.response.mean ?? 0) - waits.reduce(0, +) / Double(waits.count)) < 1e-6)
    let below = waits.count { $0 < (figures.response.median ?? -1) }
    let above = waits.count { $0 > (figures.response.median ?? -1) }
    #expect(abs(below - above) <= 1)
    #expect(figures.resolution.count == mine.count { $0.resolved != nil })

    let promised = mine.filter { row in row.due.map { row.answered != nil || $0 < now } ?? false }
    #expect(figures.promises.total == promised.count)
    #expect(
      figures.promises.count
        == promised.count { row in
          guard let due = row.due, let answered = row.answered else { return false }
          return answered <= due
        })
    #expect(figures.reopened.count == mine.count { $0.reopened > 0 })
    #expect(figures.satisfaction.count == mine.count { $0.mark != nil })

    let open = rows.filter { !$0.isSpam && $0.status != .resolved && $0.status != .closed }
    #expect(figures.backlog.total == open.count)
    #expect(figures.backlog.escalated == open.count { $0.isEscalated })
    #expect(figures.backlog.byStatus["triage"] == open.count { $0.status == .triage })
    #expect(figures.backlog.byStatus["closed"] == nil)
  }

  @Test("of an empty desk say nothing rather than zero percent", arguments: Engine.allCases)
  func empty(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let now = house.clock.now
    let figures = try await house.database.read(for: house.tenant) {
      try FiguresTable($0).figures(of: Period(days: 30, until: now, in: .gmt), in: .gmt, at: now)
    }
    #expect(figures.volume.total == 0)
    #expect(figures.response.mean == nil)
    #expect(figures.promises.percent == nil)
    #expect(figures.quality.tone == nil)
    for target in Target.allCases { #expect(figures.badge(for: target) == .none) }
  }

  @Test("of one business leave another's out", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let other = try await house.anotherTenant()
    let now = house.clock.now
    var chance = Chance(state: 3)
    let rows = rows(20, around: now, &chance)
    try await house.database.write(for: other) { try keep(rows, $0) }
    let figures = try await house.database.read(for: house.tenant) {
      try FiguresTable($0).figures(of: Period(days: 30, until: now, in: .gmt), in: .gmt, at: now)
    }
    #expect(figures.volume.total == 0)
    #expect(figures.backlog.total == 0)
  }

  @Test("walk a stretch of a key or an index, never a table")
  func plans() async throws {
    let house = try await Rehearsal(.sqlite)
    let period = Period(days: 30, until: house.clock.now, in: .gmt)
    let plans = try await house.database.read(for: house.tenant) { transaction in
      let table = FiguresTable(transaction)
      return try [
        table.tickets(of: period), table.replyCounts(of: period), table.gradings(of: period),
        table.decisions(of: period), table.open(),
      ].map { statement in
        try transaction.run("EXPLAIN QUERY PLAN \(statement)").map { try $0.text("detail") }
      }
    }
    for plan in plans {
      #expect(plan.contains { $0.hasPrefix("SEARCH") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }
  }
}
