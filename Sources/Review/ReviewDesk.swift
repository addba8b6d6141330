import Accounts
import Assist
import Foundation
import Kit
import Store
import Text
import Tickets

/// Who answers for a draft. Every verb is one transaction: the decision, what it teaches, the reply
/// it approves and the work that follows are kept together or not at all.
package struct ReviewDesk: Sendable {
  /// What a person sends when they approve.
  package struct Approval: Sendable {
    package var text: String
    package var grades: Grades
    /// The person confirms that they held the text against its evidence.
    package var isValidated: Bool
    package var then: AfterReply
    /// Kept in the file store already.
    package var attachments: [Attachment] = []
    /// What the person says of the outcome, where this resolves the ticket.
    package var resolution: ResolutionWish?

    package init(text: String, grades: Grades, isValidated: Bool, then: AfterReply) {
      self.text = text
      self.grades = grades
      self.isValidated = isValidated
      self.then = then
    }
  }

  /// Over this share of the text an edit is a major one (product.md, decision 1).
  static let majorEdit = 0.30

  let database: any Database
  let world: World
  let tickets: TicketDesk
  let decisions: Decisions

  package init(database: any Database, world: World, tickets: TicketDesk, decisions: Decisions) {
    self.database = database
    self.world = world
    self.tickets = tickets
    self.decisions = decisions
  }

  /// Approves a draft, perhaps edited. The reply that results is on its way when this returns.
  @discardableResult
  package func approve(
    _ id: Draft.ID, _ approval: Approval, by person: SignedIn, expecting version: Int? = nil
  ) async throws -> ApprovedReply {
    try person.require(.review)
    return try await database.write(for: person.tenant) { transaction in
      let draft = try waiting(id, expecting: version, in: transaction)
      let text = try checked(approval.text)
      return try approve(draft, as: text, approval, by: person, in: transaction)
    }
  }

  /// What would be recorded if the draft were approved in these words. Nothing is decided by asking.
  package func check(
    _ id: Draft.ID, as text: String, by person: SignedIn
  ) async throws -> [StatementFinding] {
    try person.require(.review)
    let text = String(text.prefix(100_000)).trimmingCharacters(in: .whitespacesAndNewlines)
    return try await database.read(for: person.tenant) { transaction in
      guard let draft = try DraftTable(transaction).draft(id) else {
        throw ReviewRefusal.unknownDraft
      }
      return try findings(in: text, of: draft, by: person, in: transaction)
    }
  }

  /// Turns a draft down. The message goes to a person, who may write the reply themselves.
  package func reject(
    _ id: Draft.ID, reason: String, grades: Grades, by person: SignedIn,
    expecting version: Int? = nil
  ) async throws {
    try person.require(.review)
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !reason.isEmpty else {
      throw Problem(
        .invalid, "review.reason_missing", "Say in a few words why you reject it.",
        field: "reason")
    }
    try await database.write(for: person.tenant) { transaction in
      let draft = try waiting(id, expecting: version, in: transaction)
      try decide(draft, .rejected, "reject", reason: reason, by: person, in: transaction)
      try teach(draft, final: nil, grades, "rejected", by: person, in: transaction)
      try settle(draft, .rejected, detail: reason, by: person, in: transaction)
    }
  }

  /// Asks for another attempt. It needs no grades: nothing was decided yet.
  package func regenerate(
    _ id: Draft.ID, feedback: String, by person: SignedIn, expecting version: Int? = nil
  ) async throws {
    try person.require(.review)
    let feedback = String(feedback.trimmingCharacters(in: .whitespacesAndNewlines).prefix(2000))
    try await database.write(for: person.tenant) { transaction in
      let draft = try waiting(id, expecting: version, in: transaction)
      try decide(
        draft, .superseded, "regenerate", feedback: feedback, by: person, in: transaction)
      try settle(
        draft, .regenerate(feedback: feedback), detail: feedback, by: person, in: transaction)
    }
  }

  /// The person writes the reply instead; the draft counts as rejected, with its grades.
  package func takeOver(
    _ id: Draft.ID, grades: Grades, by person: SignedIn, expecting version: Int? = nil
  ) async throws {
    try person.require(.review)
    try await database.write(for: person.tenant) { transaction in
      let draft = try waiting(id, expecting: version, in: transaction)
      try decide(draft, .takenOver, "take_over", by: person, in: transaction)
      try teach(draft, final: nil, grades, "taken_over", by: person, in: transaction)
      try tickets.change(draft.ticket, by: person.actor, in: transaction) { ticket in
        ticket.assign(user: person.user, team: ticket.assignedTeam)
      }
      try settle(draft, .takenOver, detail: "", by: person, in: transaction)
    }
  }

  /// What a person sends without a draft.
  package struct Answer: Sendable {
    package var text: String
    package var then: AfterReply
    /// Needed where a draft waits.
    package var grades: Grades?
    /// The last message that the writer had before their eyes: whatever has come since refuses the reply.
    package var seen: Message.ID?
    /// Kept in the file store already.
    package var attachments: [Attachment] = []
    /// What the writer says of the outcome, where this resolves the ticket.
    package var resolution: ResolutionWish?

    package init(_ text: String, then: AfterReply, grades: Grades? = nil) {
      self.text = text
      self.then = then
      self.grades = grades
    }
  }

  /// `reply` for callers that need no more than words.
  @discardableResult
  package func reply(
    to ticket: Ticket.ID, text: String, then: AfterReply, grades: Grades?, by person: SignedIn,
    expecting version: Int? = nil
  ) async throws -> ApprovedReply {
    try await reply(
      to: ticket, Answer(text, then: then, grades: grades), by: person, expecting: version)
  }

  /// Sends what a person wrote; the same words again within ten minutes (a second click, a call that was
  /// repeated because its answer got lost) are the same reply. Where a draft waits, it is decided by this: a text that is more
  /// than half like the draft counts as its edit, any other as taking over. Both need grades.
  @discardableResult
  package func reply(
    to ticket: Ticket.ID, _ answer: Answer, by person: SignedIn, expecting version: Int? = nil
  ) async throws -> ApprovedReply {
    try person.require(.reply)
    let text = try checked(answer.text)
    let (then, grades) = (answer.then, answer.grades)
    return try await database.write(for: person.tenant) { transaction in
      try TicketTable(transaction).hold(ticket)
      guard let current = try TicketTable(transaction).ticket(ticket) else {
        throw Refusal.unknownTicket
      }
      if let first = try firstOf(
        text, with: answer.attachments, on: ticket, by: person, in: transaction)
      {
        return first
      }
      if let version, current.version != version { throw Refusal.changedMeanwhile }
      guard current.mergedInto == nil else { throw Refusal.merged }
      guard current.status != .closed else { throw Refusal.closed }
      guard !current.isSpam else { throw Refusal.spam }
      if let seen = answer.seen {
        let talk = try MessageTable(transaction).messages(of: ticket)
        guard talk.newer(than: seen, for: person.user).isEmpty else {
          throw ReviewRefusal.overtaken
        }
      }
      if let draft = try DraftTable(transaction).waiting(on: ticket) {
        try person.require(.review)
        guard let grades else { throw ReviewRefusal.draftNeedsGrades }
        if EditDistance.normalised(draft.text, text) < 0.5 {
          var approval = Approval(text: text, grades: grades, isValidated: true, then: then)
          approval.attachments = answer.attachments
          approval.resolution = answer.resolution
          return try approve(draft, as: text, approval, by: person, in: transaction)
        }
        try decide(draft, .takenOver, "take_over", by: person, in: transaction)
        try teach(draft, final: text, grades, "taken_over", by: person, in: transaction)
        try settle(draft, .takenOver, detail: "", by: person, in: transaction)
      }
      var reply = ApprovedReply(
        id: world.id(), ticket: ticket, draft: nil, text: text, approver: .person(person.user),
        then: then, createdAt: world.now())
      reply.attachments = answer.attachments
      if then == .resolve, let wish = answer.resolution {
        try OutcomeTable(transaction).insert(
          wish.resolution(
            reply.id.retyped(), of: ticket, by: person.user, at: reply.createdAt,
            otherwise: String(text.prefix(500))))
      }
      try ApprovedReplyTable(transaction).insert(reply)
      try decisions.approved(reply, nil, transaction)
      return reply
    }
  }
}
