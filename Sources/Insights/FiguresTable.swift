import Foundation
import Kit
import Store
import Tickets

/// Reads the figures. Every statement walks a stretch of a key or of an index; means and medians are
/// computed here, since engines differ in them.
package struct FiguresTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// `now` decides which promises are broken though nobody has answered yet.
  package func figures(of period: Period, in zone: TimeZone, at now: Date) throws -> Figures {
    var figures = Figures(period: period)
    try count(into: &figures, zone, now)
    figures.replies = try replies(period)
    figures.quality = try quality(period)
    figures.backlog = try backlog()
    return figures
  }

  // MARK: Tickets

  func tickets(of period: Period) -> SQL {
    """
    SELECT created_at, resolved_at, first_response_at, first_response_due_at, priority, channel,
      intent, csat_score, reopened_count
      FROM ticket
     WHERE tenant_id = \(transaction.tenant)
       AND id >= \(period.firstID(at: period.start, of: Ticket.self))
       AND id < \(period.firstID(at: period.end, of: Ticket.self)) AND is_spam = 0
    """
  }

  private func count(into figures: inout Figures, _ zone: TimeZone, _ now: Date) throws {
    let days = figures.period.days(in: zone)
    figures.volume.byDay = days.map { Figures.Day(start: $0) }
    func place(_ date: Date) -> Int? {
      guard figures.period.contains(date) else { return nil }
      return days.lastIndex { $0 <= date }
    }
    var response: [Double] = []
    var resolution: [Double] = []
    var marks: [Int] = []
    for row in try transaction.run(tickets(of: figures.period)) {
      let created = try row.date("created_at")
      figures.volume.total += 1
      figures.volume.byChannel[try row.text("channel"), default: 0] += 1
      figures.volume.byPriority[try row.text("priority"), default: 0] += 1
      if let intent = try row.optionalText("intent") {
        figures.volume.byIntent[intent, default: 0] += 1
      }
      if let day = place(created) { figures.volume.byDay[day].opened += 1 }
      let answered = try row.optionalDate("first_response_at")
      if let answered { response.append(minutes(from: created, to: answered)) }
      if let due = try row.optionalDate("first_response_due_at"), answered != nil || due < now {
        figures.promises.total += 1
        if let answered, answered <= due { figures.promises.count += 1 }
      }
      let reopened = try row.int("reopened_count")
      if let resolved = try row.optionalDate("resolved_at") {
        resolution.append(minutes(from: created, to: resolved))
        if let day = place(resolved) { figures.volume.byDay[day].resolved += 1 }
      }
      if try row.optionalDate("resolved_at") != nil || reopened > 0 {
        figures.reopened.total += 1
        if reopened > 0 { figures.reopened.count += 1 }
      }
      if let mark = try row.optionalInt("csat_score") { marks.append(mark) }
    }
    figures.response = Figures.Durations(minutes: response)
    figures.resolution = Figures.Durations(minutes: resolution)
    figures.satisfaction = Figures.Scores(marks)
  }

  private func minutes(from start: Date, to end: Date) -> Double {
    Double(end.milliseconds - start.milliseconds) / 60_000
  }

  // MARK: Replies and reviews

  private enum Reply {}
  private enum Review {}

  func replyCounts(of period: Period) -> SQL {
    """
    SELECT CASE WHEN draft_id IS NULL THEN 0 ELSE 1 END AS is_drafted, count(*) AS replies
      FROM approved_reply
     WHERE tenant_id = \(transaction.tenant)
       AND id >= \(period.firstID(at: period.start, of: Reply.self))
       AND id < \(period.firstID(at: period.end, of: Reply.self)) AND approver_kind <> 'template'
     GROUP BY CASE WHEN draft_id IS NULL THEN 0 ELSE 1 END
    """
  }

  private func replies(_ period: Period) throws -> Figures.Replies {
    var replies = Figures.Replies()
    for row in try transaction.run(replyCounts(of: period)) {
      if try row.bool("is_drafted") {
        replies.drafted = try row.int("replies")
      } else {
        replies.manual = try row.int("replies")
      }
    }
    return replies
  }

  func gradings(of period: Period) -> SQL {
    """
    SELECT tone, accuracy, policy, edit_distance, approved, is_major_edit
      FROM customer_reply_grading
     WHERE tenant_id = \(transaction.tenant) AND graded_at >= \(period.start)
       AND graded_at < \(period.end)
    """
  }

  func decisions(of period: Period) -> SQL {
    """
    SELECT review.decided_at, draft.created_at
      FROM review
      JOIN draft ON draft.tenant_id = review.tenant_id AND draft.id = review.draft_id
     WHERE review.tenant_id = \(transaction.tenant)
       AND review.id >= \(period.firstID(at: period.start, of: Review.self))
       AND review.id < \(period.firstID(at: period.end, of: Review.self))
    """
  }

  private func quality(_ period: Period) throws -> Figures.Quality {
    var (tone, accuracy, policy, distance): ([Double], [Double], [Double], [Double]) =
      ([], [], [], [])
    var quality = Figures.Quality()
    for row in try transaction.run(gradings(of: period)) {
      tone.append(Double(try row.int("tone")))
      accuracy.append(Double(try row.int("accuracy")))
      policy.append(Double(try row.int("policy")))
      if let edits = try row.optionalInt("edit_distance") { distance.append(Double(edits)) }
      quality.graded += 1
      if try row.bool("approved"), try !row.bool("is_major_edit") { quality.approved.count += 1 }
    }
    quality.approved.total = quality.graded
    quality.tone = Figures.mean(tone)
    quality.accuracy = Figures.mean(accuracy)
    quality.policy = Figures.mean(policy)
    quality.overall = Figures.mean(tone + accuracy + policy)
    quality.editDistance = Figures.mean(distance)
    let taken = try transaction.run(decisions(of: period)).map { row in
      minutes(from: try row.date("created_at"), to: try row.date("decided_at"))
    }
    quality.approval = Figures.Durations(minutes: taken)
    quality.approvedInTime = Figures.Share(
      taken.count { $0 <= Target.approvalMinutes.value }, of: taken.count)
    return quality
  }

  // MARK: What is open

  func open() -> SQL {
    let statuses = TicketStatus.allCases.filter { $0 != .resolved && $0 != .closed }.map(\.rawValue)
    return """
      SELECT status, priority, is_escalated, awaits_review, count(*) AS tickets
        FROM ticket
       WHERE tenant_id = \(transaction.tenant) AND status IN \(list: statuses) AND is_spam = 0
       GROUP BY status, priority, is_escalated, awaits_review
      """
  }

  private func backlog() throws -> Figures.Backlog {
    var backlog = Figures.Backlog()
    for row in try transaction.run(open()) {
      let tickets = try row.int("tickets")
      backlog.total += tickets
      backlog.byStatus[try row.text("status"), default: 0] += tickets
      backlog.byPriority[try row.text("priority"), default: 0] += tickets
      if try row.bool("is_escalated") { backlog.escalated += tickets }
      if try row.bool("awaits_review") { backlog.awaitingReview += tickets }
    }
    return backlog
  }

  // MARK: One ticket

  /// S2's `TicketMetrics`: minutes are whole; nil where it has not happened.
  package func metrics(of ticket: Ticket) throws -> TicketMetrics {
    var metrics = TicketMetrics(ticket: ticket.id, reopened: ticket.reopenedCount)
    metrics.firstResponse = ticket.firstResponseAt.map {
      Int(minutes(from: ticket.createdAt, to: $0))
    }
    metrics.resolution = (ticket.resolvedAt ?? ticket.closedAt).map {
      Int(minutes(from: ticket.createdAt, to: $0))
    }
    let rows = try transaction.run(
      """
      SELECT author_type, CASE WHEN ai_metadata IS NULL THEN 0 ELSE 1 END AS is_drafted,
        count(*) AS messages
        FROM message
       WHERE tenant_id = \(transaction.tenant) AND ticket_id = \(ticket.id)
         AND customer_visible = 1 AND author_type IN ('agent', 'ai')
       GROUP BY author_type, CASE WHEN ai_metadata IS NULL THEN 0 ELSE 1 END
      """)
    for row in rows {
      let isDrafted = try row.bool("is_drafted") || row.text("author_type") == "ai"
      if isDrafted {
        metrics.aiMessages += try row.int("messages")
      } else {
        metrics.agentMessages += try row.int("messages")
      }
    }
    return metrics
  }
}

/// S2's `TicketMetrics`: minutes, and messages that customers can read. A reply counts as AI's where a
/// draft stands behind it, whoever approved it.
package struct TicketMetrics: Sendable, Equatable {
  package let ticket: Ticket.ID
  package var firstResponse: Int?
  package var resolution: Int?
  package var reopened: Int
  package var aiMessages = 0
  package var agentMessages = 0

  init(ticket: Ticket.ID, reopened: Int) {
    self.ticket = ticket
    self.reopened = reopened
  }
}
