import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Review
import Store
import Tickets

/// Sends one letter, at least once.
///
/// A second run finds it sent and does nothing. Only a crash between the courier's answer and the
/// record of it can send it again, and then under the same Message-ID.
package struct DeliverLetter: Job {
  package static let kind = "letter.deliver"
  /// From half a minute up to hours: five days in all, as long as mail servers themselves try
  /// (RFC 5321, section 4.5.4.1).
  package static let retry = RetryPlan(
    attempts: 36, firstPause: .seconds(30), longestPause: .hours(4))

  /// How often the record of a delivery is tried before the job fails.
  private static let recordings = 8

  package let letter: Letter.ID

  package init(letter: Letter.ID) { self.letter = letter }

  package func run(
    in outbox: OutboxDesk, by courier: any Courier, _ context: JobContext,
    crashPoints: CrashPoints = .none
  ) async throws {
    let now = outbox.world.now()
    guard let letter = try await outbox.letter(letter, of: context.tenant),
      letter.state == .held || letter.state == .queued
    else { return }
    guard try await outbox.begin(letter, context) else { return }
    try crashPoints.reached("outbox:before")
    let whole: Letter
    do {
      whole = try await outbox.enclosing(letter, of: context.tenant)
    } catch {
      guard context.isLastAttempt else { throw error }
      return try await outbox.giveUp(letter, reason: "A file of the letter is missing.", context)
    }
    if let failure = await failure(of: whole, by: courier, at: now) {
      if case .temporary(let reason) = failure, !context.isLastAttempt {
        try await outbox.note(letter, failure: reason, in: context.tenant)
        throw failure
      }
      return try await outbox.giveUp(letter, reason: failure.reason, context)
    }
    try crashPoints.reached("outbox:delivered")
    try await record(letter, in: outbox, context)
  }

  /// The letter has left: whatever fails now, failing the job would send it again. So the record is tried
  /// again by itself; on PostgreSQL it may lose against others who change the same ticket or run.
  private func record(
    _ letter: Letter, in outbox: OutboxDesk, _ context: JobContext
  ) async throws {
    for _ in 1..<Self.recordings {
      do { return try await outbox.sent(letter, context) } catch let lost as LeaseLost {
        throw lost
      } catch {
        continue
      }
    }
    try await outbox.sent(letter, context)
  }

  private func failure(
    of letter: Letter, by courier: any Courier, at now: Date
  ) async -> CourierFailure? {
    do throws(CourierFailure) {
      try await courier.deliver(letter, at: now)
      return nil
    } catch {
      return error
    }
  }
}

extension OutboxDesk {
  /// Ends the hold: from here nobody can call the letter back. False when somebody just did.
  func begin(_ letter: Letter, _ context: JobContext) async throws -> Bool {
    guard letter.state == .held else { return true }
    return try await database.write(for: context.tenant) { transaction in
      guard
        try LetterTable(transaction).move(
          letter.id, to: .queued, error: nil, sentAt: nil, from: [.held])
      else { return false }
      try MessageTable(transaction).setDeliveryState(
        Letter.State.queued.rawValue, of: letter.message)
      return true
    }
  }

  func note(_ letter: Letter, failure: String, in tenant: TenantID) async throws {
    try await database.write(for: tenant) { transaction in
      try LetterTable(transaction).countAttempt(letter.id, error: failure)
      try MessageTable(transaction).setDeliveryState(
        Letter.State.queued.rawValue, of: letter.message)
    }
  }

  func sent(_ letter: Letter, _ context: JobContext) async throws {
    let now = world.now()
    try await database.write(for: context.tenant) { transaction in
      guard
        try LetterTable(transaction).move(
          letter.id, to: .sent, error: nil, sentAt: now, from: [.queued])
      else { return try context.finish(in: transaction) }
      try MessageTable(transaction).setDeliveryState(
        Letter.State.sent.rawValue, of: letter.message)
      try record(letter, sentAt: now, in: transaction)
      try outcomes.became(letter, .sent, "", .system("outbox"), transaction)
      try context.finish(in: transaction)
    }
  }

  /// The ticket's own clock: a manager's letter never counts as first response.
  private func record(_ letter: Letter, sentAt now: Date, in transaction: Transaction) throws {
    guard let reply = try ApprovedReplyTable(transaction).reply(letter.id.retyped()) else { return }
    let author: UserID?
    switch reply.approver {
    case .template:
      return try tickets.record(
        letter.kind == .acknowledgement ? .acknowledged : .notified(letter.kind.rawValue),
        about: letter.ticket, by: .system("outbox"), in: transaction)
    case .person(let id): author = id
    case .policy: author = nil
    }
    let message = try MessageTable(transaction).message(letter.message)
    let ticket = try tickets.change(
      letter.ticket, by: author.map { .user($0) } ?? .system("outbox"), in: transaction
    ) {
      $0.answered(
        by: author, ai: reply.draft != nil, confidence: message?.aiMetadata?.confidence,
        then: reply.then, written: letter.createdAt, at: now)
    }
    guard ticket.status == .waitingCustomer || ticket.status == .resolved else { return }
    let days = try ticket.inbox.flatMap(AccountsTable(transaction).inbox)?.deadlineDays ?? 7
    try ExpiryMarkers(transaction).set(letter.id, of: letter.ticket, to: now + .days(days))
  }

  func giveUp(_ letter: Letter, reason: String, _ context: JobContext) async throws {
    try await database.write(for: context.tenant) { transaction in
      guard
        try LetterTable(transaction).move(
          letter.id, to: .failed, error: reason, sentAt: nil, from: [.queued])
      else { return try context.finish(in: transaction) }
      try MessageTable(transaction).setDeliveryState(
        Letter.State.failed.rawValue, of: letter.message)
      try tickets.record(
        .letterChanged(state: "failed", detail: reason), about: letter.ticket,
        by: .system("outbox"), in: transaction)
      if letter.kind == .reply || letter.kind == .acknowledgement {
        try tickets.escalate(
          letter.ticket, to: .agent, reason: "delivery_failed",
          words: "The reply could not be delivered: \(reason)",
          summary: "The mail server refused the reply to \(letter.recipient.address): \(reason)",
          confidence: nil, team: nil, by: .system("outbox"), in: transaction)
      }
      try outcomes.became(letter, .failed, reason, .system("outbox"), transaction)
      try context.finish(in: transaction)
    }
  }
}
