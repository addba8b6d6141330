import Accounts
import Foundation
import HTTP
import Insights
import Kit
import Store
import Tickets

/// `/api/v1/insights`, and the metrics of one ticket.
struct InsightsAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/insights", insights)
    router.get("/api/v1/tickets/:id/metrics", metrics)
  }

  private func insights(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let days = try Self.days(request.query["days"])
    let now = rooms.world.now()
    let figures = try await rooms.database.read(for: person.tenant) { transaction in
      let zone = try AccountsTable(transaction).settings().zone
      return try FiguresTable(transaction)
        .figures(of: Period(days: days, until: now, in: zone), in: zone, at: now)
    }
    return .json { $0.put(figures) }
  }

  static func days(_ text: String?) throws(Problem) -> Int {
    guard let text else { return 30 }
    guard let days = Int(text), 1...92 ~= days else {
      throw Problem(.invalid, "days", "Ask for 1 to 92 days.")
    }
    return days
  }

  private func metrics(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let id = try request.id("id", of: Ticket.self)
    let metrics = try await rooms.database.read(for: person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      return try FiguresTable(transaction).metrics(of: ticket)
    }
    return .json { json in
      json.object { json in
        json.put("ticket_id", metrics.ticket)
        json.put("first_response_time_minutes", metrics.firstResponse)
        json.put("resolution_time_minutes", metrics.resolution)
        json.put("reopened_count", metrics.reopened)
        json.put("ai_messages_count", metrics.aiMessages)
        json.put("agent_messages_count", metrics.agentMessages)
      }
    }
  }
}

extension JSONText {
  /// Times in minutes, shares in percent, marks from 1 to 5; null where there is nothing to count.
  mutating func put(_ figures: Figures) {
    object { json in
      json.put("from", figures.period.start)
      json.put("to", figures.period.end)
      json.put("tickets", figures.volume.total)
      json.counts("tickets_by_channel", figures.volume.byChannel)
      json.counts("tickets_by_intent", figures.volume.byIntent)
      json.counts("tickets_by_priority", figures.volume.byPriority)
      json.key("days")
      json.array(figures.volume.byDay) { json, day in
        json.object { json in
          json.put("start", day.start)
          json.put("opened", day.opened)
          json.put("resolved", day.resolved)
        }
      }
      json.durations("first_response", figures.response)
      json.durations("resolution", figures.resolution)
      json.put("sla_percent", figures.promises.percent)
      json.put("reopened_percent", figures.reopened.percent)
      json.put("csat_count", figures.satisfaction.count)
      json.put("csat_mean", figures.satisfaction.mean)
      json.put("replies", figures.replies.total)
      json.put("replies_ai_drafted", figures.replies.drafted)
      json.put("replies_manual", figures.replies.manual)
      json.put("ai_drafted_percent", figures.replies.draftedShare.percent)
      json.put("gradings", figures.quality.graded)
      json.put("tone", figures.quality.tone)
      json.put("accuracy", figures.quality.accuracy)
      json.put("policy", figures.quality.policy)
      json.put("overall", figures.quality.overall)
      json.put("approval_percent", figures.quality.approved.percent)
      json.put("edit_distance", figures.quality.editDistance)
      json.durations("approval", figures.quality.approval)
      json.put("approval_sla_percent", figures.quality.approvedInTime.percent)
      json.put("queue_size", figures.backlog.total)
      json.put("queue_awaiting_review", figures.backlog.awaitingReview)
      json.put("queue_escalated", figures.backlog.escalated)
      json.counts("queue_by_status", figures.backlog.byStatus)
      json.counts("queue_by_priority", figures.backlog.byPriority)
      json.key("badges")
      json.object { json in
        for target in Target.allCases {
          json.put(dynamic: target.rawValue, figures.badge(for: target).rawValue)
        }
      }
    }
  }

  private mutating func durations(_ name: StaticString, _ durations: Figures.Durations) {
    key(name)
    object { json in
      json.put("count", durations.count)
      json.put("mean_minutes", durations.mean)
      json.put("median_minutes", durations.median)
    }
  }

  private mutating func counts(_ name: StaticString, _ counts: [String: Int]) {
    key(name)
    object { json in
      for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.put(dynamic: name, count)
      }
    }
  }
}
