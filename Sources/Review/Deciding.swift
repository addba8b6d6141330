import Accounts
import Assist
import Foundation
import Kit
import Store
import Text
import Tickets

/// What the verbs of the desk share.
extension ReviewDesk {
  func waiting(
    _ id: Draft.ID, expecting version: Int?, in transaction: Transaction
  ) throws -> Draft {
    guard let draft = try DraftTable(transaction).draft(id) else {
      throw ReviewRefusal.unknownDraft
    }
    guard draft.state == .waiting else { throw ReviewRefusal.decided }
    if let version, draft.version != version { throw ReviewRefusal.decided }
    return draft
  }

  func checked(_ text: String) throws -> String {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else {
      throw Problem(
        .invalid, "review.text_empty", "The reply is empty. Write it, or reject the draft.",
        field: "text")
    }
    guard text.utf8.count <= 100_000 else {
      throw Problem(
        .tooLarge, "review.text_long", "The reply is longer than 100,000 bytes. Shorten it.",
        field: "text")
    }
    return text
  }

  /// The reply that a person has just sent with these very words, unless it was called back or given up.
  func firstOf(
    _ text: String, with files: [Attachment], on ticket: Ticket.ID, by person: SignedIn,
    in transaction: Transaction
  ) throws -> ApprovedReply? {
    let since = world.now() - .minutes(10)
    let isOnItsWay = try MessageTable(transaction).messages(of: ticket, limit: 20).contains {
      $0.kind == .reply && $0.body == text
        && $0.attachments.map(\.sha256) == files.map(\.sha256)
        && $0.authorID == person.user.retyped()
        && $0.createdAt > since && !["cancelled", "failed"].contains($0.deliveryState)
    }
    guard isOnItsWay else { return nil }
    return try ApprovedReplyTable(transaction).newest(of: ticket, text: text, by: person.user)
  }

  func approve(
    _ draft: Draft, as text: String, _ approval: Approval, by person: SignedIn,
    in transaction: Transaction
  ) throws -> ApprovedReply {
    let ticket = try TicketTable(transaction).ticket(draft.ticket)
    guard ticket?.status != .closed else { throw Refusal.closed }
    guard ticket?.isSpam != true else { throw Refusal.spam }
    guard !draft.evidence.summary.isEmpty else { throw ReviewRefusal.noEvidence }
    guard !draft.rollback.isEmpty else { throw ReviewRefusal.noRollback }
    guard approval.isValidated else { throw ReviewRefusal.notValidated }
    if draft.risks.contains(where: { $0.code == "refund_over_limit" }) {
      try person.require(.approveAsManager)
    }
    let isEdited = text != draft.text.trimmingCharacters(in: .whitespacesAndNewlines)
    let findings =
      isEdited ? try self.findings(in: text, of: draft, by: person, in: transaction) : []
    try decide(
      draft, .approved, "approve", final: text, findings: findings, by: person, in: transaction)
    try teach(
      draft, final: text, approval.grades, isEdited ? "edited" : "approved", by: person,
      in: transaction)
    var reply = ApprovedReply(
      id: world.id(), ticket: draft.ticket, draft: draft.id.retyped(), text: text,
      approver: .person(person.user), then: approval.then, createdAt: world.now())
    reply.attachments = approval.attachments
    if approval.then == .resolve, let wish = approval.resolution {
      try OutcomeTable(transaction).insert(
        wish.resolution(
          reply.id.retyped(), of: draft.ticket, by: person.user, at: reply.createdAt,
          otherwise: String(text.prefix(500))))
    }
    try ApprovedReplyTable(transaction).insert(reply)
    try settle(
      draft, .approved, detail: detail(isEdited: isEdited, findings), by: person, in: transaction)
    try decisions.approved(reply, draft, transaction)
    return reply
  }

  /// What the check of a changed text found: kept with the decision and told on the timeline.
  package func findings(
    in text: String, of draft: Draft, by person: SignedIn, in transaction: Transaction
  ) throws -> [StatementFinding] {
    let signers = [person.name, try AccountsTable(transaction).house().name]
    return try EditedLetter.findings(in: text, of: draft, signers: signers, in: transaction)
  }

  private func detail(isEdited: Bool, _ findings: [StatementFinding]) -> String {
    guard let first = findings.first else { return isEdited ? "with edits" : "" }
    let more = findings.count > 1 ? " and \(findings.count - 1) more" : ""
    return "with edits, sent although: \(first.words)\(more)"
  }

  /// The decision itself. Losing the race against somebody else's is an error, not a second one.
  func decide(
    _ draft: Draft, _ state: DraftState, _ decision: String, reason: String? = nil,
    feedback: String? = nil, final: String? = nil, findings: [StatementFinding] = [],
    by person: SignedIn,
    in transaction: Transaction
  ) throws {
    let now = world.now()
    guard try DraftTable(transaction).decide(draft.id, state, at: now) else {
      throw ReviewRefusal.decided
    }
    try transaction.run(
      """
      INSERT INTO review (tenant_id, id, draft_id, ticket_id, decision, reviewer_id, reason,
        feedback, final_text, findings, decided_at)
      VALUES (\(transaction.tenant), \(world.id(ReviewDesk.self)), \(draft.id), \(draft.ticket),
        \(decision), \(person.user), \(reason), \(feedback), \(final),
        \(String(decoding: try JSONEncoder().encode(findings), as: UTF8.self)), \(now))
      """)
    try Audit(world).record(
      person.actor, "draft.\(decision)", Audit.Subject("draft", draft.id), in: transaction)
  }

  func teach(
    _ draft: Draft, final: String?, _ grades: Grades, _ status: String, by person: SignedIn,
    in transaction: Transaction
  ) throws {
    let now = world.now()
    let share = final.map { EditDistance.normalised(draft.text, $0) }
    let isMajor =
      final.map { text in
        (share ?? 0) > Self.majorEdit
          || !Facts.changed(from: draft.text, to: text).isEmpty
      } ?? true
    let ticket = try TicketTable(transaction).ticket(draft.ticket)
    var sources: [String] = []
    for citation in draft.citations where !sources.contains(citation.source) {
      sources.append(citation.source)
    }
    try LearningTable(transaction).insert(
      LearningSignal(
        id: world.id(), conversationID: draft.ticket.text, draftReply: draft.text,
        humanReply: final, grades: grades,
        editDistance: final.map { EditDistance.levenshtein(draft.text, $0) },
        approved: status == "approved" || status == "edited", approvalStatus: status,
        gradedBy: person.email, gradedAt: now, createdAt: now, ragSources: sources,
        confidence: draft.confidence, intent: ticket?.intent, isMajorEdit: isMajor,
        draftID: draft.id.retyped()))
  }

  /// The ticket no longer waits for a review, the timeline says why, and the procedure goes on.
  func settle(
    _ draft: Draft, _ decision: Decision, detail: String, by person: SignedIn,
    in transaction: Transaction
  ) throws {
    try tickets.change(draft.ticket, by: person.actor, in: transaction) {
      $0.setAwaitsReview(false)
    }
    try tickets.record(
      .reviewed(decision: decision.name, detail: detail), about: draft.ticket, by: person.actor,
      in: transaction)
    try decisions.decided(draft, decision, person.actor, transaction)
  }
}

/// What a person decided about a draft.
package enum Decision: Sendable, Equatable {
  case approved
  case rejected
  case regenerate(feedback: String)
  case takenOver

  /// The outcome of the journey's review step.
  package var name: String {
    switch self {
    case .approved: "approve"
    case .rejected: "reject"
    case .regenerate: "regenerate"
    case .takenOver: "take_over"
    }
  }
}

/// Who carries a decision on, inside its transaction: the outbox takes the reply, the procedure its
/// outcome. Wired in `martlet`.
package struct Decisions: Sendable {
  package let approved: @Sendable (ApprovedReply, Draft?, Transaction) throws -> Void
  package let decided: @Sendable (Draft, Decision, Actor, Transaction) throws -> Void

  package init(
    approved: @escaping @Sendable (ApprovedReply, Draft?, Transaction) throws -> Void,
    decided: @escaping @Sendable (Draft, Decision, Actor, Transaction) throws -> Void
  ) {
    self.approved = approved
    self.decided = decided
  }
}

package enum ReviewRefusal: Error, Equatable {
  case unknownDraft
  case decided
  case noEvidence
  case noRollback
  case notValidated
  case draftNeedsGrades
  /// Something came in that whoever wrote the reply has not seen.
  case overtaken
}

extension ReviewRefusal: Explained {
  package var problem: Problem {
    switch self {
    case .unknownDraft:
      Problem(.missing, "draft.unknown", "There is no such draft, or it is not yours to see.")
    case .decided:
      Problem(
        .conflict, "draft.decided",
        "This draft was decided or changed meanwhile. Load the ticket again; your text is kept.")
    case .noEvidence:
      Problem(
        .invalid, "review.no_evidence",
        "This draft has no evidence, so it cannot be approved. Reject it or write the reply.")
    case .noRollback:
      Problem(
        .invalid, "review.no_rollback",
        "This draft does not say how to undo it, so it cannot be approved. Reject it or write the reply."
      )
    case .notValidated:
      Problem(
        .invalid, "review.not_validated",
        "Confirm that you checked the reply against its evidence.", field: "validation")
    case .overtaken:
      Problem(
        .conflict, "reply.newer_message",
        "Something was written on this ticket meanwhile. Read it, then send again.")
    case .draftNeedsGrades:
      Problem(
        .invalid, "review.draft_needs_grades",
        "A draft waits on this ticket. Grade it on tone, accuracy and policy with your reply.",
        field: "grades")
    }
  }
}
