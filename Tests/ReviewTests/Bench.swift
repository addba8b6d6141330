import Accounts
import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Synchronization
import Text
import Tickets

@testable import Assist
@testable import Review

/// A desk whose reviewers decide about drafts, and a note of what their decisions caused.
struct Bench {
  let house: Rehearsal
  let cast: Cast
  let tickets: TicketDesk
  let knowledge: KnowledgeDesk
  let assist: AssistDesk
  let review: ReviewDesk
  let notes = Notes()

  /// `failing` makes whoever carries replies on fail.
  init(_ engine: Engine, failing: Bool = false) async throws {
    struct Trouble: Error {}
    house = try await Rehearsal(engine)
    cast = try await Cast(house)
    tickets = TicketDesk(database: house.database, world: house.world, listeners: .none)
    knowledge = KnowledgeDesk(database: house.database, world: house.world)
    assist = AssistDesk(database: house.database, world: house.world, knowledge: knowledge)
    review = ReviewDesk(
      database: house.database, world: house.world, tickets: tickets,
      decisions: Decisions(
        approved: { [notes] reply, draft, _ in
          if failing { throw Trouble() }
          notes.note(reply.id)
        },
        decided: { [notes] _, decision, _, _ in notes.note(decision) }))
  }

  /// What was carried on. Transactions may run again, so replies are a set.
  final class Notes: Sendable {
    private let seen = Mutex<(replies: Set<ApprovedReply.ID>, decisions: [Decision])>(([], []))
    func note(_ id: ApprovedReply.ID) { seen.withLock { _ = $0.replies.insert(id) } }
    func note(_ decision: Decision) { seen.withLock { $0.decisions.append(decision) } }
    var replies: Set<ApprovedReply.ID> { seen.withLock { $0.replies } }
    var decisions: [Decision] { seen.withLock { $0.decisions } }
  }

  static let text = """
    Hello Ana,

    I am sorry that your parcel is late. Parcels of PostNL arrive within 3 working days. \
    We will write to you again when it has left the depot.

    Kind regards
    Acme
    """

  func open() async throws -> Ticket {
    try await write { [tickets] transaction in
      let ticket = try tickets.open(
        NewTicket(
          channel: .email, inbox: nil, subject: "Parcel", description: "Late", customer: nil),
        by: .customer, in: transaction)
      let verdict = Classification(
        language: "en", intent: "delivery", sentiment: "neutral", priority: .normal,
        impact: .singleUser, team: nil, category: nil, subCategory: nil,
        reasons: [])
      return try tickets.change(ticket.id, by: .system("triage"), in: transaction) {
        $0.classify(verdict)
      }
    }
  }

  /// A draft that waits on a ticket of its own, as Assist keeps it.
  func draft(
    _ text: String = Bench.text, on ticket: Ticket? = nil, risks: [Risk] = [],
    evidence: String = "Two passages answer the question.", rollback: String = "Call it back.",
    attempt: Int = 1
  ) async throws -> Draft {
    let on = if let ticket { ticket } else { try await open() }
    func cited(_ source: String) -> DraftSentence {
      DraftSentence(
        text: "Parcels of PostNL arrive within 3 working days.", origin: .source,
        citation: Citation(
          passage: house.world.id(), source: source, title: "Delivery times",
          quote: "Parcels of PostNL arrive within 3 working days.", verdict: "supported",
          reason: "said word for word", score: 0.9))
    }
    var found = DraftEvidence()
    found.summary = evidence
    let draft = Draft(
      id: house.world.id(), ticket: on.id, message: house.world.id(), attempt: attempt,
      text: text, language: .english,
      sentences: [cited("article-1"), cited("article-2"), cited("article-1")], evidence: found,
      risks: risks,
      tone: ToneCheck(isFriendly: true, isProfessional: true, isOnBrand: true, notes: []),
      rollback: rollback, confidence: 0.82, confidenceReasons: [], model: "embedded",
      promptVersion: "1", knowledgeVersion: 3, feedback: nil, createdAt: house.clock.now)
    return try await write { [tickets, assist] transaction in
      let draft = try assist.keep(draft, in: transaction)
      try tickets.change(on.id, by: .system("assist"), in: transaction) {
        $0.setAwaitsReview(true)
      }
      return draft
    }
  }

  func approval(
    _ text: String = Bench.text, tone: Int = 5, accuracy: Int = 4, policy: Int = 3,
    isValidated: Bool = true, then: AfterReply = .wait
  ) throws -> ReviewDesk.Approval {
    ReviewDesk.Approval(
      text: text, grades: try Grades(tone: tone, accuracy: accuracy, policy: policy),
      isValidated: isValidated, then: then)
  }

  @discardableResult
  func write<Outcome: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await house.database.write(for: house.tenant, work)
  }

  func read<Outcome: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await house.database.read(for: house.tenant, work)
  }

  func stored(_ draft: Draft) async throws -> Draft? {
    try await read { try DraftTable($0).draft(draft.id) }
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket? {
    try await read { try TicketTable($0).ticket(id) }
  }

  func signals() async throws -> [LearningSignal] {
    let later = house.clock.now + .seconds(1)
    return try await read { try LearningTable($0).signals(before: later, limit: 50) }
  }

  func count(_ table: SQL) async throws -> Int {
    try await read { transaction in
      try transaction.first(
        "SELECT count(*) AS number FROM \(table) WHERE tenant_id = \(transaction.tenant)"
      ) { row throws(StoreFailure) in try row.int("number") } ?? 0
    }
  }

  /// Nothing was decided: no row, no reply, nothing carried on, the draft as it was.
  func isUndecided(_ draft: Draft) async throws -> Bool {
    let rows =
      try await count("review") + count("approved_reply") + count("customer_reply_grading")
    return try await stored(draft) == draft && rows == 0
  }
}
