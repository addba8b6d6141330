import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@testable import Assist
@testable import Review

@Suite("Deciding otherwise")
struct DecidingTests {
  @Test(
    "turning a draft down needs a reason and teaches what was wrong",
    arguments: Engine.allCases)
  func rejecting(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let grades = try Grades(tone: 4, accuracy: 1, policy: 2)
    let problem = await #expect(throws: Problem.self) {
      try await bench.review.reject(draft.id, reason: " ", grades: grades, by: bench.cast.agent)
    }
    #expect(problem?.field == "reason")
    #expect(try await bench.isUndecided(draft))
    try await bench.review.reject(
      draft.id, reason: " The days are wrong. ", grades: grades, by: bench.cast.agent)
    #expect(try await bench.stored(draft)?.state == .rejected)
    #expect(bench.notes.decisions == [.rejected])
    #expect(bench.notes.replies.isEmpty)
    #expect(try await bench.ticket(draft.ticket)?.awaitsReview == false)
    let signal = try #require(try await bench.signals().first)
    #expect(signal.humanReply == nil)
    #expect(signal.editDistance == nil)
    #expect(!signal.approved)
    #expect(signal.approvalStatus == "rejected")
    #expect(signal.grades == grades)
    #expect(signal.isMajorEdit)
    let reason = try await bench.read { transaction in
      try transaction.first(
        "SELECT reason FROM review WHERE tenant_id = \(transaction.tenant)"
      ) { row throws(StoreFailure) in try row.text("reason") }
    }
    #expect(reason == "The days are wrong.")
  }

  @Test(
    "asking for another attempt needs no grades and teaches nothing yet",
    arguments: Engine.allCases)
  func regenerating(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    try await bench.review.regenerate(
      draft.id, feedback: " Shorter, please. ", by: bench.cast.agent)
    #expect(try await bench.stored(draft)?.state == .superseded)
    #expect(bench.notes.decisions == [.regenerate(feedback: "Shorter, please.")])
    #expect(try await bench.signals().isEmpty)
    #expect(try await bench.count("approved_reply") == 0)
  }

  @Test(
    "taking over gives the ticket to the person and counts as rejection",
    arguments: Engine.allCases)
  func takingOver(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    try await bench.review.takeOver(
      draft.id, grades: Grades(tone: 3, accuracy: 3, policy: 3), by: bench.cast.agent)
    #expect(try await bench.stored(draft)?.state == .takenOver)
    #expect(bench.notes.decisions == [.takenOver])
    let ticket = try #require(try await bench.ticket(draft.ticket))
    #expect(ticket.assignedUser == bench.cast.agent.user)
    #expect(ticket.status == .inProgress)
    #expect(!ticket.awaitsReview)
    let signal = try #require(try await bench.signals().first)
    #expect(signal.approvalStatus == "taken_over")
    #expect(!signal.approved)
  }

  @Test("every decision can be made once only", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let grades = try Grades(tone: 3, accuracy: 3, policy: 3)
    let agent = bench.cast.agent
    try await bench.review.reject(draft.id, reason: "No", grades: grades, by: agent)
    await #expect(throws: ReviewRefusal.decided) {
      try await bench.review.reject(draft.id, reason: "No", grades: grades, by: agent)
    }
    await #expect(throws: ReviewRefusal.decided) {
      try await bench.review.regenerate(draft.id, feedback: "", by: agent)
    }
    await #expect(throws: ReviewRefusal.decided) {
      try await bench.review.takeOver(draft.id, grades: grades, by: agent)
    }
    await #expect(throws: ReviewRefusal.unknownDraft) {
      try await bench.review.takeOver(bench.house.world.id(), grades: grades, by: agent)
    }
    #expect(try await bench.count("review") == 1)
  }
}

@Suite("A reply of one's own")
struct OwnReplyTests {
  let grades: Grades

  init() throws { grades = try Grades(tone: 2, accuracy: 2, policy: 2) }

  @Test("where no draft waits needs no grades", arguments: Engine.allCases)
  func alone(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let ticket = try await bench.open()
    let reply = try await bench.review.reply(
      to: ticket.id, text: " Hello Ana. ", then: .resolve, grades: nil, by: bench.cast.agent)
    #expect(reply.text == "Hello Ana.")
    #expect(reply.draft == nil)
    #expect(reply.approver == .person(bench.cast.agent.user))
    #expect(bench.notes.replies == [reply.id])
    #expect(try await bench.signals().isEmpty)
    #expect(bench.notes.decisions.isEmpty)
  }

  @Test("where a draft waits needs its grades", arguments: Engine.allCases)
  func needsGrades(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    await #expect(throws: ReviewRefusal.draftNeedsGrades) {
      try await bench.review.reply(
        to: draft.ticket, text: "Hello", then: .wait, grades: nil, by: bench.cast.agent)
    }
    #expect(try await bench.isUndecided(draft))
  }

  @Test("more than half like the draft counts as its edit", arguments: Engine.allCases)
  func similar(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let text = Bench.text.replacing("I am sorry that your parcel is late. ", with: "")
    let reply = try await bench.review.reply(
      to: draft.ticket, text: text, then: .wait, grades: grades, by: bench.cast.agent)
    #expect(reply.draft == draft.id.retyped())
    #expect(try await bench.stored(draft)?.state == .approved)
    #expect(try await bench.signals().map(\.approvalStatus) == ["edited"])
    #expect(bench.notes.decisions == [.approved])
  }

  @Test(
    "unlike the draft is the person's, and the draft was turned down",
    arguments: Engine.allCases)
  func different(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let text = "Dear Ms de Vries, your case is special; please call me on Tuesday. Ben"
    let reply = try await bench.review.reply(
      to: draft.ticket, text: text, then: .wait, grades: grades, by: bench.cast.agent)
    #expect(reply.draft == nil)
    #expect(try await bench.stored(draft)?.state == .takenOver)
    let signal = try #require(try await bench.signals().first)
    #expect(signal.approvalStatus == "taken_over")
    #expect(signal.humanReply == text)
    #expect(!signal.approved)
    #expect(signal.isMajorEdit)
    #expect(bench.notes.decisions == [.takenOver])
  }

  @Test("on a ticket that changed, or that is not there, is refused", arguments: Engine.allCases)
  func versions(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let ticket = try await bench.open()
    await #expect(throws: Refusal.changedMeanwhile) {
      try await bench.review.reply(
        to: ticket.id, text: "Hello", then: .wait, grades: nil, by: bench.cast.agent,
        expecting: ticket.version + 1)
    }
    await #expect(throws: Refusal.unknownTicket) {
      try await bench.review.reply(
        to: bench.house.world.id(), text: "Hello", then: .wait, grades: nil,
        by: bench.cast.agent)
    }
    #expect(bench.notes.replies.isEmpty)
  }
}
