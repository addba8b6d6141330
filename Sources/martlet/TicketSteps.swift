import Accounts
import Assist
import FollowUp
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
    performers.on(ticket, "quiet", quiet)
    performers.on(ticket, "remind", remind)
    performers.on(ticket, "silence", silence)
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
    // Whether the reply that resolved it has told the customer so.
    let wasTold = known.3.map { $0.sentAt == ticket.resolvedAt } ?? false
    let automaticLetters = try await automaticLetters(context)
    // A person said with the reply, or instead of one, what solved it. What was said before the ticket
    // was opened again is not it.
    let said = known.0.first {
      $0.covers(ticket) || wasTold && $0.id == known.3?.id.retyped()
    }
    if let said {
      return StepResult(follows(said.kind)) { transaction in
        if !wasTold { try tell(ticket, automaticLetters, in: transaction) }
        if ticket.resolution != said.id {
          guard try TicketTable(transaction).ticket(ticket.id)?.status == ticket.status else {
            throw Refusal.changedMeanwhile
          }
          try house.tickets.resolve(ticket.id, with: said, by: Steps.actor, in: transaction)
        }
        guard !said.aiGenerated, said.kind != .duplicate, said.kind != .invalid else { return }
        let text = ([ticket.description, said.summary] + said.steps.map { "- \($0)" })
          .joined(separator: "\n\n")
        // Written for this very purpose: worth most.
        try house.knowledge.accept(learned(from: ticket, text, worth: 9), in: transaction)
      }
    }
    let (resolution, reply) = resolution(of: ticket, known.1, service: known.2.serviceUser)
    return StepResult(follows(resolution.kind)) { transaction in
      guard try TicketTable(transaction).ticket(ticket.id)?.status == ticket.status else {
        throw Refusal.changedMeanwhile
      }
      try keep(resolution, from: reply, on: ticket, in: transaction)
      if !wasTold { try tell(ticket, automaticLetters, in: transaction) }
    }
  }

  /// Somebody resolved it without a word to the customer: a manager's letter says so.
  private func tell(
    _ ticket: Ticket, _ automaticLetters: Bool, in transaction: Transaction
  ) throws {
    let obstacle = try house.followUp.obstacle(
      to: .resolution, about: ticket.id, automaticLetters: automaticLetters, in: transaction)
    guard obstacle == nil else { return }
    try house.followUp.send(.resolution, about: ticket.id, as: house.world.id(), in: transaction)
  }

  func keep(
    _ resolution: Resolution, from reply: Message?, on ticket: Ticket, in transaction: Transaction
  ) throws {
    try house.tickets.resolve(ticket.id, with: resolution, by: Steps.actor, in: transaction)
    // It teaches when a person stands behind it: they wrote the answer, or approved it and found it right
    // (4 or 5 for accuracy and policy).
    guard let reply, reply.author == .agent else { return }
    var worth = 8
    if let draft = reply.aiMetadata?.draftID.flatMap({ Draft.ID($0) }) {
      guard let grades = try LearningTable(transaction).grades(of: draft.retyped()),
        grades.accuracy >= 4, grades.policy >= 4
      else { return }
      worth = grades.accuracy + grades.policy - 1
    }
    try house.knowledge.accept(
      learned(from: ticket, "\(ticket.description)\n\n\(reply.body)", worth: worth),
      in: transaction)
  }

  /// What the last reply says becomes the record of the resolution, under an id of its own: a ticket that
  /// is resolved twice has two.
  func resolution(
    of ticket: Ticket, _ messages: [Message], service: UserID
  ) -> (Resolution, Message?) {
    let reply = messages.last { $0.kind == .reply && $0.deliveryState == "sent" }
    let author: UserID? = reply?.author == .agent ? reply?.authorID?.retyped() : nil
    let text = reply?.body ?? ticket.subject
    let resolution = Resolution(
      id: house.world.id(), ticket: ticket.id, kind: .answeredQuestion,
      summary: summary(of: text), steps: steps(in: text), rootCause: nil,
      resolvedBy: author ?? service, resolvedAt: house.world.now(),
      aiGenerated: reply?.aiMetadata != nil, aiConfidence: reply?.aiMetadata?.confidence)
    return (resolution, reply)
  }

  /// Known by its ticket, so that it can be forgotten when the ticket is opened again.
  private func learned(from ticket: Ticket, _ text: String, worth: Int) -> AcceptedResolution {
    AcceptedResolution(
      id: ticket.id.retyped(), title: ticket.subject, text: text, tags: ticket.tags,
      language: ticket.language.flatMap { Language(code: $0) } ?? .english, intent: ticket.intent,
      worth: worth)
  }

  private func follows(_ kind: Resolution.Kind) -> String {
    kind == .duplicate || kind == .invalid ? "no_follow_up" : "resolved"
  }

  func ticket(_ context: StepContext) async throws -> Ticket {
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

extension Resolution {
  /// Whether it is the one of the ticket's present resolution, not of one before it was reopened.
  fileprivate func covers(_ ticket: Ticket) -> Bool {
    guard ticket.resolution == id else { return false }
    return ticket.resolvedAt.map { resolvedAt >= $0 } ?? true
  }
}
