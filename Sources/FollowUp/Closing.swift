import Accounts
import Foundation
import Jobs
import Kit
import Outbox
import Review
import Store
import Tickets

/// Closing: by silence, by the customer's word, by a person; each time the figures are locked.
extension FollowUpDesk {
  package enum Reason: Sendable {
    case silence
    /// The customer said it on the page behind a link, which also told them that it is closed.
    case link
    /// The customer said it in a message.
    case message
  }

  /// Closes a ticket on which we spoke last; false where that is no longer so.
  package func close(
    _ id: Ticket.ID, because reason: Reason, automaticLetters isAllowed: Bool,
    in transaction: Transaction
  ) throws -> Bool {
    guard let ticket = try TicketTable(transaction).ticket(id) else { throw Refusal.unknownTicket }
    if ticket.status == .closed { return true }
    guard ticket.status == .waitingCustomer || ticket.status == .resolved else { return false }
    let now = world.now()
    try tickets.change(id, by: Self.actor, in: transaction) { $0.close(at: now) }
    if reason != .link,
      try obstacle(to: .closing, about: id, automaticLetters: isAllowed, in: transaction) == nil
    {
      try send(.closing, about: id, as: world.id(), in: transaction)
    }
    return true
  }

  /// What `process-outbox` did.
  package struct Report: Sendable, Equatable {
    package var closed = 0
    /// Markers of tickets on which the customer spoke last, or that wait for a manager.
    package var kept = 0
  }

  /// Closes what has passed its letter's expiry marker. Safe to run twice, and at once.
  package func processOutbox(
    of tenant: TenantID, automaticLetters isAllowed: Bool
  ) async throws -> Report {
    var report = Report()
    var last: ExpiryMarker?
    let now = world.now()
    while true {
      let page = try await database.read(for: tenant) { [last] in
        try ExpiryMarkers($0).expired(by: now, after: last, limit: 100)
      }
      for marker in page {
        let isClosed = try await database.write(for: tenant) {
          try settle(marker, automaticLetters: isAllowed, in: $0)
        }
        if isClosed { report.closed += 1 } else { report.kept += 1 }
      }
      guard let end = page.last else { return report }
      last = end
    }
  }

  private func settle(
    _ marker: ExpiryMarker, automaticLetters isAllowed: Bool, in transaction: Transaction
  ) throws -> Bool {
    let markers = ExpiryMarkers(transaction)
    guard try markers.isSet(marker),
      let ticket = try TicketTable(transaction).ticket(marker.ticket)
    else { return false }
    guard ticket.status == .waitingCustomer || ticket.status == .resolved,
      ticket.mergedInto == nil
    else {
      try markers.clear(of: ticket.id)
      return false
    }
    // A manager looks at it first.
    guard !ticket.isEscalated else { return false }
    let closes = try closes(ticket, in: transaction)
    guard closes <= world.now() else {
      try markers.move(marker, to: closes)
      return false
    }
    return try close(
      ticket.id, because: .silence, automaticLetters: isAllowed, in: transaction)
  }
}

/// Comes by the clock and closes what has expired.
package struct ProcessOutbox: Job {
  package static let kind = "followup.process_outbox"
  package static let retry = RetryPlan.brisk
  package init() {}
}

/// What happens inside the transaction in which a ticket's fact is recorded, whoever caused it.
package enum FollowUpFacts {
  /// Closing locks the figures and bills the ticket once; a word of the customer's, or of ours, takes
  /// back what waited for their silence.
  package static func hear(_ fact: RecordedFact, in transaction: Transaction) throws {
    guard let ticket = fact.ticket else { return }
    switch fact.name {
    case "ticket.closed":
      try ExpiryMarkers(transaction).clear(of: ticket)
      try HeldLetters(transaction).cancelNotices(of: ticket)
      try lock(ticket, at: fact.happenedAt, in: transaction)
    case "ticket.heard", "ticket.reopened", "ticket.marked_spam":
      try ExpiryMarkers(transaction).clear(of: ticket)
      try HeldLetters(transaction).cancelNotices(of: ticket)
    case "ticket.answered":
      try HeldLetters(transaction).cancelNotices(of: ticket)
    case "ticket.status_changed" where fact.payload["to"] == "in_progress":
      try ExpiryMarkers(transaction).clear(of: ticket)
      try HeldLetters(transaction).cancelNotices(of: ticket)
    default: break
    }
  }

  private static func lock(
    _ id: Ticket.ID, at now: Date, in transaction: Transaction
  ) throws {
    guard let ticket = try TicketTable(transaction).ticket(id), !ticket.isSpam else { return }
    let table = ClosingTable(transaction)
    let earlier = try table.metrics(of: id)
    let all = try MessageTable(transaction).messages(of: id)
    let begin = earlier.last.map { last in
      all.first { $0.author == .customer && $0.createdAt > last.closedAt }?.createdAt
        ?? last.closedAt
    }
    let start = begin ?? ticket.createdAt
    let sent = all.filter { $0.kind == .reply && $0.deliveryState == "sent" }
    let now = ticket.closedAt ?? now
    // What a machine sent or a stranger's advertisement is no request: nobody worked on it.
    guard ticket.lastCustomerMessageAt != nil || !sent.isEmpty else { return }
    let inInterval = sent.filter { $0.createdAt >= start }
    let firstResponse = begin == nil ? ticket.firstResponseAt : inInterval.first?.createdAt
    func minutes(_ end: Date?) -> Int? {
      end.map { max(0, Int(($0.milliseconds - start.milliseconds) / 60_000)) }
    }
    try table.insert(
      LockedMetrics(
        ticket: id, interval: earlier.count, startedAt: start, closedAt: now,
        firstResponseMinutes: minutes(firstResponse),
        resolutionMinutes: minutes(ticket.resolvedAt ?? now), reopenedCount: ticket.reopenedCount,
        aiMessages: inInterval.count { $0.author == .ai },
        agentMessages: inInterval.count { $0.author == .agent }, csatScore: ticket.csatScore))
    guard !sent.isEmpty || ticket.resolution != nil else { return }
    let zone = try AccountsTable(transaction).settings().zone
    try table.bill(
      UsageEntry(
        ticket: id, number: ticket.number, month: month(of: now, in: zone), closedAt: now,
        replies: sent.count, aiReplies: sent.count { $0.aiMetadata != nil }))
  }

  package static func month(of date: Date, in zone: TimeZone) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month], from: date)
    let month = parts.month ?? 1
    return "\(parts.year ?? 0)-\(month < 10 ? "0" : "")\(month)"
  }
}
