import Accounts
import FollowUp
import Foundation
import Jobs
import Kit
import Outbox
import Procedures
import Review
import Store
import Tickets

// What follows a resolution: the question at 48 hours, the reminder, the end.
extension TicketSteps {
  func automaticLetters(_ context: StepContext) async throws -> Bool {
    try await house.accounts.switches(of: context.tenant).allow(.automaticLetters)
  }

  /// One question for each resolution; the contact's turn is taken before the letter is written.
  func ask(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    guard let resolution = ticket.resolution, ticket.status == .resolved else {
      return StepResult("skipped", detail: "not resolved any more")
    }
    let letter: Letter.ID = resolution.retyped()
    let obstacle = try await house.followUp.takeTurn(
      toAskAbout: ticket.id, as: letter, automaticLetters: try await automaticLetters(context),
      for: context.tenant)
    if let obstacle { return StepResult("skipped", detail: obstacle) }
    return StepResult("asked") {
      try house.followUp.send(.satisfaction, about: ticket.id, as: letter, in: $0)
    }
  }

  /// Waits until it is time to remind; where there is no time or nobody to remind, silence begins at
  /// once.
  func quiet(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    let automaticLetters = try await automaticLetters(context)
    let (obstacle, moment) = try await house.database.read(for: context.tenant) { transaction in
      (
        try house.followUp.obstacle(
          to: .reminder, about: ticket.id, automaticLetters: automaticLetters, in: transaction),
        try house.followUp.reminds(
          before: try house.followUp.closes(ticket, in: transaction), in: transaction)
      )
    }
    if let obstacle { return StepResult("no_reminder", detail: obstacle) }
    guard let moment else { return StepResult("no_reminder", detail: "too late for one") }
    return .waiting(until: moment)
  }

  func remind(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    let automaticLetters = try await automaticLetters(context)
    let (obstacle, closes) = try await house.database.read(for: context.tenant) { transaction in
      (
        try house.followUp.obstacle(
          to: .reminder, about: ticket.id, automaticLetters: automaticLetters, in: transaction),
        try house.followUp.closes(ticket, in: transaction)
      )
    }
    if let obstacle { return StepResult("not_reminded", detail: obstacle) }
    return StepResult("reminded") {
      try house.followUp.send(
        .reminder, about: ticket.id, as: house.world.id(), closes: closes, in: $0)
    }
  }

  func silence(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    let closes = try await house.database.read(for: context.tenant) {
      try house.followUp.closes(ticket, in: $0)
    }
    return .waiting(until: closes)
  }

  /// The end: the customer's word, or their silence. Whoever wrote at the last moment is heard.
  func close(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    guard [.waitingCustomer, .resolved, .closed].contains(ticket.status) else {
      return StepResult("reopened", detail: "opened again meanwhile")
    }
    let isConfirmed = context.cameFrom?.outcome == "confirmed"
    let reason: FollowUpDesk.Reason =
      !isConfirmed ? .silence : context.cameFrom?.detail == "link" ? .link : .message
    let automaticLetters = try await automaticLetters(context)
    let talk = try await house.database.read(for: context.tenant) { transaction in
      (
        try MessageTable(transaction).messages(of: ticket.id, limit: 50),
        try AccountsTable(transaction).house()
      )
    }
    return StepResult(isConfirmed ? "closed" : "closed_by_silence") { transaction in
      // What the customer calls solved has a resolution, though nobody called it so before.
      if isConfirmed, ticket.status == .waitingCustomer, ticket.resolution == nil {
        let (resolution, reply) = resolution(of: ticket, talk.0, service: talk.1.serviceUser)
        try keep(resolution, from: reply, on: ticket, in: transaction)
      }
      guard
        try house.followUp.close(
          ticket.id, because: reason, automaticLetters: automaticLetters, in: transaction),
        let closed = try TicketTable(transaction).ticket(ticket.id)
      else { throw Refusal.changedMeanwhile }
      // The customer's record is completed with the rating (S1's step 13).
      if let known = try OutcomeTable(transaction).resolutions(of: ticket.id).first {
        try OutcomeTable(transaction).recordInteraction(
          of: closed, kind: known.kind, summary: known.summary, id: house.world.id(),
          at: house.world.now())
      }
    }
  }
}
