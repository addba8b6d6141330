import Accounts
import Foundation
import Kit
import Store

/// A hand-over that a person asks for.
package struct HandOver: Sendable {
  /// Why, as a stable word.
  package enum Reason: String, Sendable, CaseIterable {
    case needsExpertise = "needs_expertise"
    case asksForPerson = "asks_for_person"
    case policyException = "policy_exception"
    case customerUpset = "customer_upset"
    case technicalFault = "technical_fault"
    case other
  }

  package var reason: Reason
  package var target: EscalationTarget
  /// Whoever gets it; needed for the target `agent`.
  package var person: UserID?
  /// The team that gets it; needed for the target `team`.
  package var team: TeamID?
  /// What that person reads first.
  package var summary: String

  package init(
    reason: Reason, target: EscalationTarget, person: UserID? = nil, team: TeamID? = nil,
    summary: String
  ) {
    self.reason = reason
    self.target = target
    self.person = person
    self.team = team
    self.summary = summary
  }
}

extension TicketDesk {
  /// Hands a ticket to somebody by hand, with the record behind the escalated queue. From then on a
  /// person owns it.
  @discardableResult
  package func handOver(
    _ id: Ticket.ID, _ wish: HandOver, by person: SignedIn
  ) async throws -> Escalation {
    try person.require(.reply)
    let summary = wish.summary.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !summary.isEmpty else {
      throw Problem(
        .invalid, "escalation.summary_missing",
        "Say in a few words what whoever takes over must know.", field: "summary_for_agent")
    }
    guard summary.utf8.count <= 10_000 else {
      throw Problem(
        .invalid, "escalation.summary_long", "The summary is longer than 10,000 bytes.",
        field: "summary_for_agent")
    }
    return try await database.write(for: person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      guard ticket.mergedInto == nil else { throw Refusal.merged }
      guard ticket.status != .closed else { throw Refusal.closed }
      let receiver = try receiver(of: wish, in: transaction)
      let escalation = Escalation(
        id: world.id(), ticket: id, reason: wish.reason.rawValue, target: wish.target,
        summaryForAgent: summary, aiConfidence: ticket.aiConfidence, createdAt: world.now(),
        endedAt: nil, targetID: receiver.user?.retyped() ?? receiver.team?.retyped())
      try OutcomeTable(transaction).insert(escalation)
      if receiver.user != nil || receiver.team != nil {
        try change(id, by: person.actor, in: transaction) {
          $0.assign(user: receiver.user, team: receiver.team ?? $0.assignedTeam)
        }
      }
      try change(id, by: person.actor, in: transaction) {
        $0.escalate(to: wish.target, reason: String(summary.prefix(500)))
      }
      return escalation
    }
  }

  /// A person at the desk, a team, or with a manager nobody in particular: it stands in the escalated
  /// queue for all of them.
  private func receiver(
    of wish: HandOver, in transaction: Transaction
  ) throws -> (user: UserID?, team: TeamID?) {
    let accounts = AccountsTable(transaction)
    switch wish.target {
    case .agent:
      guard let user = try wish.person.flatMap(accounts.user), user.isActive,
        user.role != .service, user.role != .viewer
      else {
        throw Problem(
          .invalid, "escalation.person_missing", "Choose the person who takes over.",
          field: "target_user_id")
      }
      return (user.id, nil)
    case .team:
      guard let team = wish.team, try accounts.teams().contains(where: { $0.id == team }) else {
        throw Problem(
          .invalid, "escalation.team_missing", "Choose the team that takes over.",
          field: "target_team_id")
      }
      return (nil, team)
    case .technical: return (nil, try accounts.teams().first { $0.kind == .technical }?.id)
    case .manager: return (nil, nil)
    }
  }

  /// Records what became of a ticket and resolves it, without a letter to the customer.
  package func resolve(
    _ id: Ticket.ID, as wish: ResolutionWish, by person: SignedIn
  ) async throws -> Resolution {
    try person.require(.reply)
    let resolution = try wish.resolution(
      world.id(), of: id, by: person.user, at: world.now(), otherwise: nil)
    try await database.write(for: person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      guard ticket.mergedInto == nil else { throw Refusal.merged }
      try resolve(id, with: resolution, by: person.actor, in: transaction)
    }
    return resolution
  }
}

/// What a person says of the outcome, in the words of the seeds' Resolution.
package struct ResolutionWish: Sendable {
  package var kind: Resolution.Kind
  package var summary: String
  package var steps: [String]
  package var rootCause: String?
  package var article: Identifier<ArticleMark>?

  package init(
    kind: Resolution.Kind, summary: String, steps: [String] = [], rootCause: String? = nil,
    article: Identifier<ArticleMark>? = nil
  ) {
    self.kind = kind
    self.summary = summary
    self.steps = steps
    self.rootCause = rootCause
    self.article = article
  }

  /// `otherwise` stands in for a summary that nobody wrote.
  package func resolution(
    _ id: Resolution.ID, of ticket: Ticket.ID, by user: UserID, at now: Date, otherwise: String?
  ) throws(Problem) -> Resolution {
    func clean(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
    let written = clean(summary)
    let said = written.isEmpty ? clean(otherwise ?? "") : written
    guard !said.isEmpty else {
      throw Problem(
        .invalid, "resolution.summary_missing", "Say in a sentence what solved it.",
        field: "summary")
    }
    let steps = steps.map(clean).filter { !$0.isEmpty }
    let sizes = [said, rootCause ?? ""].map(\.utf8.count) + steps.map(\.utf8.count)
    guard sizes.reduce(0, +) <= 20_000, steps.count <= 100 else {
      throw Problem(
        .invalid, "resolution.long", "The resolution is longer than 20,000 bytes.",
        field: "summary")
    }
    let cause = clean(rootCause ?? "")
    return Resolution(
      id: id, ticket: ticket, kind: kind, summary: said, steps: steps,
      rootCause: cause.isEmpty ? nil : cause, resolvedBy: user, resolvedAt: now,
      aiGenerated: false, aiConfidence: nil, linkedArticle: article)
  }
}
