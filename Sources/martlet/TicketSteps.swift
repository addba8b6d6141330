import Accounts
import Assist
import Foundation
import Jobs
import Kit
import Knowledge
import Outbox
import Procedures
import Review
import Store
import Text
import Tickets

/// Who performs the steps of a ticket: steps 13 to 16 and closing.
struct TicketSteps: Sendable {
  let house: House

  func add(to performers: inout StepPerformers) {
    let ticket = JourneyName.ticket
    performers.on(ticket, "tell_manager", tellManager)
    performers.on(ticket, "record", record)
    performers.on(ticket, "report_incident", reportIncident)
    performers.on(ticket, "resolve", resolve)
    performers.on(ticket, "ask", ask)
    performers.on(ticket, "close", close)
  }

  private func tellManager(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    let now = house.world.now()
    return .waiting { transaction in
      let hours = (now.milliseconds - ticket.createdAt.milliseconds) / 3_600_000
      try house.tickets.escalate(
        ticket.id, to: .manager, reason: "still_open",
        words: "Still open after 24 hours: a manager looks at it.",
        summary: "“\(ticket.subject)” has been open for \(hours) hours.", confidence: nil,
        team: nil, by: Steps.actor, in: transaction)
    }
  }

  /// Step 13: the contact's own history in the desk's records.
  private func record(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    let now = house.world.now()
    return StepResult("recorded") { transaction in
      let known = try OutcomeTable(transaction).resolutions(of: ticket.id).first
      try OutcomeTable(transaction).recordInteraction(
        of: ticket, kind: known?.kind ?? .answeredQuestion,
        summary: known?.summary ?? ticket.subject, id: house.world.id(), at: now)
    }
  }

  private func reportIncident(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    return StepResult("reported") { transaction in
      try house.tickets.escalate(
        ticket.id, to: .technical, reason: "integration_failed",
        words: "The resolution could not be recorded with the customer.",
        summary: context.cameFrom?.detail ?? "", confidence: nil, team: nil, by: Steps.actor,
        in: transaction)
    }
  }

  /// Step 14: the Resolution record, and what it teaches: an accepted resolution can be found again.
  /// A ticket that was opened again on the way here goes back to work.
  private func resolve(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    guard ticket.status == .resolved || ticket.status == .closed else {
      return StepResult("reopened", detail: "opened again meanwhile")
    }
    let known = try await house.database.read(for: context.tenant) { transaction in
      (
        try OutcomeTable(transaction).resolutions(of: ticket.id),
        try MessageTable(transaction).messages(of: ticket.id, limit: 50),
        try AccountsTable(transaction).house(),
        try LetterTable(transaction).letters(of: ticket.id).first {
          $0.kind == .reply && $0.state == .sent
        }
      )
    }
    // A person said with the reply, or instead of one, what solved it.
    let said = known.0.first {
      $0.id == ticket.resolution || $0.id == known.3?.id.retyped()
    }
    if let said {
      return StepResult(follows(said.kind)) { transaction in
        if ticket.resolution != said.id {
          guard try TicketTable(transaction).ticket(ticket.id)?.status == ticket.status else {
            throw Refusal.changedMeanwhile
          }
          try house.tickets.resolve(ticket.id, with: said, by: Steps.actor, in: transaction)
        }
        guard !said.aiGenerated, said.kind != .duplicate, said.kind != .invalid else { return }
        let text = ([ticket.description, said.summary] + said.steps.map { "- \($0)" })
          .joined(separator: "\n\n")
        try house.knowledge.accept(learned(from: ticket, said, text), in: transaction)
      }
    }
    let reply = known.1.last { $0.kind == .reply && $0.deliveryState == "sent" }
    let author: UserID? = reply?.author == .agent ? reply?.authorID?.retyped() : nil
    let text = reply?.body ?? ticket.subject
    let resolution = Resolution(
      id: ticket.id.retyped(), ticket: ticket.id, kind: .answeredQuestion,
      summary: summary(of: text), steps: steps(in: text), rootCause: nil,
      resolvedBy: author ?? known.2.serviceUser, resolvedAt: house.world.now(),
      aiGenerated: reply?.aiMetadata != nil, aiConfidence: reply?.aiMetadata?.confidence)
    return StepResult(follows(resolution.kind)) { transaction in
      guard try TicketTable(transaction).ticket(ticket.id)?.status == ticket.status else {
        throw Refusal.changedMeanwhile
      }
      try house.tickets.resolve(ticket.id, with: resolution, by: Steps.actor, in: transaction)
      guard reply != nil else { return }
      try house.knowledge.accept(
        learned(from: ticket, resolution, "\(ticket.description)\n\n\(text)"), in: transaction)
    }
  }

  private func learned(
    from ticket: Ticket, _ resolution: Resolution, _ text: String
  ) -> AcceptedResolution {
    AcceptedResolution(
      id: resolution.id.retyped(), title: ticket.subject, text: text, tags: ticket.tags,
      language: ticket.language.flatMap { Language(code: $0) } ?? .english, intent: ticket.intent)
  }

  private func follows(_ kind: Resolution.Kind) -> String {
    kind == .duplicate || kind == .invalid ? "no_follow_up" : "resolved"
  }

  /// The satisfaction mail needs a template that a manager owns; a desk without one asks nobody.
  private func ask(_ context: StepContext) async throws -> StepResult {
    StepResult("skipped", detail: "This desk has no satisfaction mail.")
  }

  private func close(_ context: StepContext) async throws -> StepResult {
    let ticket = try await ticket(context)
    let isSilence = context.cameFrom?.outcome == "silent"
    let now = house.world.now()
    return StepResult(isSilence ? "closed_by_silence" : "closed") { transaction in
      try house.tickets.change(ticket.id, by: Steps.actor, in: transaction) {
        $0.close(at: now)
      }
    }
  }

  private func ticket(_ context: StepContext) async throws -> Ticket {
    let id: Ticket.ID = context.subject.retyped()
    let found = try await house.database.read(for: context.tenant) {
      try TicketTable($0).ticket(id)
    }
    guard let found else { throw GiveUp("the ticket is gone") }
    return found
  }

  /// The first paragraph that is neither greeting nor thanks.
  private func summary(of text: String) -> String {
    let paragraphs = text.components(separatedBy: "\n\n")
      .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    let body =
      paragraphs.dropFirst(paragraphs.count > 1 ? 1 : 0)
      .first { !$0.hasPrefix("Thank you") } ?? paragraphs.last ?? text
    return String(body.prefix(500))
  }

  /// Numbered or dashed lines of the reply.
  private func steps(in text: String) -> [String] {
    text.components(separatedBy: "\n").compactMap { line in
      line.wholeMatch(of: /\s*(?:\d{1,2}[.)]|[-•*])\s+(.{3,400})/).map { String($0.1) }
    }
  }
}
