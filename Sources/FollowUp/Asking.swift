import Accounts
import Foundation
import Kit
import Mail
import Outbox
import Review
import Store
import Tickets

/// The question at 48 hours, and what customers answer by their links.
extension FollowUpDesk {
  /// At most one question for each contact in this time.
  package static let pause = Duration.days(30)
  /// A rating under this one goes to a manager (S1: under 3 of 5).
  static let lowest = 3

  /// Takes the contact's turn for this letter. Why not, where it may not go; nil where it may, also when
  /// it asks again.
  package func takeTurn(
    toAskAbout id: Ticket.ID, as letter: Letter.ID, automaticLetters isAllowed: Bool,
    for tenant: TenantID
  ) async throws -> String? {
    let now = world.now()
    return try await database.write(for: tenant) { transaction in
      if let obstacle = try obstacle(
        to: .satisfaction, about: id, automaticLetters: isAllowed, in: transaction)
      {
        return obstacle
      }
      let contact = try TicketTable(transaction).ticket(id)?.customer
        .flatMap(ContactTable(transaction).contact)
      let isFree = try LetterTurns(transaction).take(
        .satisfaction, for: contact?.email ?? "", as: letter, at: now, every: Self.pause)
      return isFree ? nil : "asked within the last 30 days"
    }
  }

  // MARK: Links

  /// What a link stands for. Thrown back where it is not ours, was changed, or is too old.
  package func claim(_ token: String, _ kind: CustomerClaim.Kind) async throws -> CustomerClaim {
    let unknown = Problem(
      .missing, "link.unknown", "This link is not one of ours, or not whole. Copy all of it.")
    guard let (claim, tag) = CustomerClaim.unchecked(token), claim.kind == kind else {
      throw unknown
    }
    let secret = try await database.read(for: claim.tenant) { try LinkTable($0).secret() }
    guard let secret, claim.isSigned(by: tag, with: secret) else { throw unknown }
    guard claim.expires > world.now() else {
      throw Problem(
        .missing, "link.expired", "This link is too old. Write to us, and we pick it up again.")
    }
    return claim
  }

  /// What the page behind a link shows.
  package struct Question: Sendable {
    package let business: String
    package let number: Int
    package let subject: String
    /// A two-letter code of the customer's language.
    package let language: String
    /// Whether the letter asked for a rating, beside whether it is solved.
    package let asksForScore: Bool
    package let answer: Feedback?
    package let isSuppressed: Bool
    /// Takes the address off the list; nil on that page itself.
    package let optOut: String?
  }

  package func question(behind claim: CustomerClaim) async throws -> Question {
    try await database.read(for: claim.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(claim.ticket),
        let letter = try LetterTable(transaction).letter(claim.letter.retyped()),
        letter.ticket == ticket.id
      else {
        throw Problem(.missing, "link.unknown", "What this link led to is not there any more.")
      }
      let contact = try ticket.customer.flatMap(ContactTable(transaction).contact)
      let accounts = AccountsTable(transaction)
      let languages =
        [ticket.language, contact?.language].compactMap(\.self)
        + (try accounts.settings().languages)
      let code = languages.lazy.compactMap { $0.split(separator: "-").first.map(String.init) }
        .first(where: LetterTemplate.languages.contains)
      return Question(
        business: try accounts.house().name, number: ticket.number, subject: ticket.subject,
        language: code ?? "en", asksForScore: letter.kind == .satisfaction,
        answer: try SatisfactionTable(transaction).feedback(to: claim.letter),
        isSuppressed: try LinkTable(transaction).isSuppressed(letter.recipient.address),
        optOut: letter.headers.unsubscribe)
    }
  }

  /// Takes the letter's recipient off the list. What waits to be sent to them does not go.
  package func optOut(_ claim: CustomerClaim) async throws {
    let now = world.now()
    try await database.write(for: claim.tenant) { transaction in
      guard let letter = try LetterTable(transaction).letter(claim.letter.retyped()) else {
        throw Problem(.missing, "link.unknown", "What this link led to is not there any more.")
      }
      let address = letter.recipient.address
      try LinkTable(transaction).suppress(address, because: .optOut, at: now)
      try HeldLetters(transaction).cancel(.satisfaction, to: address)
    }
  }

  // MARK: Answers

  package struct Answer: Sendable {
    package var score: Int?
    package var comment: String
    package var isSolved: Bool?

    package init(score: Int?, comment: String, isSolved: Bool?) {
      self.score = score
      self.comment = comment
      self.isSolved = isSolved
    }
  }

  /// What became of the ticket by an answer.
  package enum Effect: String, Sendable {
    case thanked
    case reopened
    case closed
  }

  /// Keeps the answer and does what it asks for. The same answer again changes nothing more.
  package func answer(_ claim: CustomerClaim, _ answer: Answer) async throws -> Effect {
    guard answer.score != nil || answer.isSolved != nil else {
      throw Problem(
        .invalid, "feedback.empty", "Choose a rating, or say whether it is solved.", field: "score")
    }
    if let score = answer.score, !(1...5).contains(score) {
      throw Problem(.invalid, "feedback.score", "A rating is a number from 1 to 5.", field: "score")
    }
    let comment = String(
      answer.comment.trimmingCharacters(in: .whitespacesAndNewlines).prefix(2000))
    let now = world.now()
    return try await database.write(for: claim.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(claim.ticket) else {
        throw Refusal.unknownTicket
      }
      let table = SatisfactionTable(transaction)
      let before = try table.feedback(to: claim.letter)
      try table.keep(
        Feedback(
          score: answer.score, comment: comment, isSolved: answer.isSolved, answeredAt: now),
        to: claim.letter, on: ticket.id)
      var isNewlyLow = false
      if let score = answer.score {
        try tickets.change(ticket.id, by: .customer, in: transaction) {
          $0.rate(score, comment: comment)
        }
        isNewlyLow = score < Self.lowest && (before?.score ?? Self.lowest) >= Self.lowest
      }
      let isLow = answer.score.map { $0 < Self.lowest } ?? false
      if answer.isSolved == false {
        return try reopen(
          ticket, comment: comment, tellingManager: isNewlyLow, score: answer.score,
          in: transaction) ? .reopened : .thanked
      }
      if isNewlyLow { try tellManager(ticket, answer.score ?? 0, comment, in: transaction) }
      guard answer.isSolved == true, !isLow,
        ticket.status == .resolved || ticket.status == .waitingCustomer
      else { return .thanked }
      try tickets.change(ticket.id, by: .customer, in: transaction) {
        $0.confirm(by: "link", at: now)
      }
      return .closed
    }
  }

  /// True when it was closed or waited, so that the word makes a difference.
  private func reopen(
    _ ticket: Ticket, comment: String, tellingManager: Bool, score: Int?,
    in transaction: Transaction
  ) throws -> Bool {
    let now = world.now()
    guard [.resolved, .closed, .waitingCustomer].contains(ticket.status) else { return false }
    if !comment.isEmpty {
      try tickets.add(
        Message(
          id: world.id(), ticket: ticket.id, author: .customer,
          authorID: ticket.customer?.retyped(), authorName: "", createdAt: now, channel: .portal,
          kind: .message, body: comment), in: transaction)
    }
    try tickets.change(ticket.id, by: .customer, in: transaction) { $0.hear(at: now) }
    if tellingManager {
      try tellManager(ticket, score ?? 0, comment, in: transaction)
    } else {
      try tickets.escalate(
        ticket.id, to: .team, reason: "not_solved",
        words: "The customer says that it is not solved.", summary: said(ticket, comment),
        confidence: nil, team: ticket.assignedTeam, by: Self.actor, in: transaction)
    }
    return true
  }

  /// S1: a rating under 3 of 5 starts a manager's review. The ticket itself stays where it is.
  private func tellManager(
    _ ticket: Ticket, _ score: Int, _ comment: String, in transaction: Transaction
  ) throws {
    try tickets.raise(
      ticket.id, to: .manager, reason: "rated_low", words: "Rated \(score) of 5.",
      summary: "Rated \(score) of 5. \(said(ticket, comment))", by: Self.actor, in: transaction)
  }

  private func said(_ ticket: Ticket, _ comment: String) -> String {
    comment.isEmpty
      ? "About “\(ticket.subject)”, without a comment."
      : "About “\(ticket.subject)”: \(comment)"
  }

  // MARK: The list of those not to ask

  package func suppress(_ address: String, by person: SignedIn) async throws {
    try person.require(.reply)
    let address = address.trimmingCharacters(in: .whitespacesAndNewlines)
    guard address.contains("@"), address.utf8.count <= 320 else {
      throw Problem(
        .invalid, "suppression.address", "“\(address.prefix(80))” is no address.", field: "address")
    }
    let now = world.now()
    try await database.write(for: person.tenant) { transaction in
      try LinkTable(transaction).suppress(address, because: .desk, at: now)
      try HeldLetters(transaction).cancel(.satisfaction, to: address)
    }
  }

  package func allow(_ address: String, by person: SignedIn) async throws {
    try person.require(.manageSettings)
    try await database.write(for: person.tenant) { transaction in
      guard try LinkTable(transaction).allow(address) else {
        throw Problem(.missing, "suppression.unknown", "This address is not on the list.")
      }
    }
  }
}
