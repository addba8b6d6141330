import Accounts
import Foundation
import Kit
import Knowledge
import Rehearsal
import Store
import Testing
import Tickets

@testable import Assist
@testable import Review

@Suite("Approving a draft")
struct ApprovingTests {
  @Test("makes a reply that a person answers for, and teaches", arguments: Engine.allCases)
  func approving(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    bench.house.clock.advance(by: .minutes(3))
    let reply = try await bench.review.approve(
      draft.id, bench.approval(then: .resolve), by: bench.cast.agent, expecting: 1)
    #expect(reply.approver == .person(bench.cast.agent.user))
    #expect(reply.ticket == draft.ticket)
    #expect(reply.draft == draft.id.retyped())
    #expect(reply.text == Bench.text)
    #expect(reply.then == .resolve)
    #expect(try await bench.read { try ApprovedReplyTable($0).reply(reply.id) } == reply)
    #expect(bench.notes.replies == [reply.id])
    #expect(bench.notes.decisions == [.approved])
    let decided = try #require(try await bench.stored(draft))
    #expect(decided.state == .approved)
    #expect(decided.version == 2)
    #expect(decided.decidedAt == bench.house.clock.now)
    #expect(try await bench.ticket(draft.ticket)?.awaitsReview == false)
    let facts = try await bench.read { try FactTable($0).facts(of: draft.ticket) }
    #expect(facts.suffix(2).map(\.name) == ["draft.decided", "draft.reviewed"])
    #expect(facts.last?.payload == ["decision": "approve", "detail": ""])
    #expect(facts.last?.actor == bench.cast.agent.actor.text)

    let signal = try #require(try await bench.signals().first)
    #expect(signal.conversationID == draft.ticket.text)
    #expect(signal.draftReply == Bench.text)
    #expect(signal.humanReply == Bench.text)
    #expect(signal.grades == (try Grades(tone: 5, accuracy: 4, policy: 3)))
    #expect(signal.editDistance == 0)
    #expect(signal.approved)
    #expect(signal.approvalStatus == "approved")
    #expect(signal.gradedBy == "ben@acme.example")
    #expect(signal.gradedAt == bench.house.clock.now)
    #expect(signal.ragSources == ["article-1", "article-2"])
    #expect(signal.confidence == 0.82)
    #expect(signal.intent == "delivery")
    #expect(!signal.isMajorEdit)
    #expect(signal.draftID == draft.id.retyped())
    #expect(try await bench.count("review") == 1)
  }

  @Test("that Assist made of a published article goes the same way", arguments: Engine.allCases)
  func composed(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let tenant = bench.house.tenant
    let writer: Identifier<Article.Writer> = bench.cast.manager.user.retyped()
    var article = try await bench.knowledge.create(
      ArticleContent(
        title: "How long does delivery take?",
        body: "Delivery of a parcel takes two working days. Parcels are sent with PostNL.",
        intent: "delivery"), by: writer, for: tenant)
    for move in [ArticleMove.submit, .approve, .publish] {
      article = try await bench.knowledge.move(
        article.id, move, expecting: article.version, by: writer, for: tenant)
    }
    let ticket = try await bench.open()
    let request = DraftRequest(
      ticket: ticket.id, ticketNumber: ticket.number, message: bench.house.world.id(),
      subject: "Delivery", body: "How long does the delivery of a parcel take?",
      intent: "delivery", voice: BrandVoice(businessName: "Acme"))
    guard case .drafted(let draft) = try await bench.assist.draft(for: request, tenant: tenant)
    else {
      Issue.record("the article answers the question")
      return
    }
    #expect(draft.text.contains("two working days"))
    try await bench.review.approve(draft.id, bench.approval(draft.text), by: bench.cast.agent)
    let signal = try #require(try await bench.signals().first)
    #expect(signal.approvalStatus == "approved")
    #expect(signal.ragSources == [article.id.text])
    #expect(signal.draftReply == draft.text)
  }

  static let edits: [(from: String, to: String, isMajor: Bool)] = [
    ("I am sorry that", "Sorry that", false),
    ("Kind regards", "Best wishes", false),
    ("3 working days", "5 working days", true),
    ("We will write to you again", "We will refund you", true),
    ("has left the depot", "has left the depot on 5 March", true),
  ]

  @Test("with edits keeps how far they went", arguments: Engine.allCases, edits.indices)
  func editing(engine: Engine, index: Int) async throws {
    let edit = Self.edits[index]
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let text = Bench.text.replacing(edit.from, with: edit.to)
    try await bench.review.approve(draft.id, bench.approval(text), by: bench.cast.agent)
    let signal = try #require(try await bench.signals().first)
    #expect(signal.approvalStatus == "edited")
    #expect(signal.approved)
    #expect(signal.humanReply == text)
    #expect(signal.isMajorEdit == edit.isMajor, "\(edit.to)")
    #expect((1...40).contains(signal.editDistance ?? 0))
  }

  @Test(
    "with most of it rewritten is a major edit, white space at its ends is none",
    arguments: Engine.allCases)
  func rewriting(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let rewritten = try await bench.draft()
    try await bench.review.approve(
      rewritten.id, bench.approval("Hello Ana, it is on its way, honestly."),
      by: bench.cast.agent)
    #expect(try await bench.signals().first?.isMajorEdit == true)
    bench.house.clock.advance(by: .minutes(1))
    let plain = try await bench.draft()
    let reply = try await bench.review.approve(
      plain.id, bench.approval("\n" + Bench.text + " \n\n"), by: bench.cast.agent)
    #expect(reply.text == Bench.text)
    #expect(try await bench.signals().first?.approvalStatus == "approved")
    #expect(try await bench.signals().count == 2)
  }

  @Test("needs evidence, a way back and somebody who checked it", arguments: Engine.allCases)
  func conditions(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let agent = bench.cast.agent
    let bare = try await bench.draft(evidence: "")
    await #expect(throws: ReviewRefusal.noEvidence) {
      try await bench.review.approve(bare.id, bench.approval(), by: agent)
    }
    let final = try await bench.draft(rollback: "")
    await #expect(throws: ReviewRefusal.noRollback) {
      try await bench.review.approve(final.id, bench.approval(), by: agent)
    }
    let unchecked = try await bench.draft()
    await #expect(throws: ReviewRefusal.notValidated) {
      try await bench.review.approve(
        unchecked.id, bench.approval(isValidated: false), by: agent)
    }
    for text in ["", " \n\t ", String(repeating: "x", count: 100_001)] {
      let problem = await #expect(throws: Problem.self) {
        try await bench.review.approve(unchecked.id, bench.approval(text), by: agent)
      }
      #expect(problem?.field == "text")
    }
    for draft in [bare, final, unchecked] { #expect(try await bench.isUndecided(draft)) }
    #expect(bench.notes.replies.isEmpty)
  }

  @Test("of a refund over the limit is a manager's", arguments: Engine.allCases)
  func refunds(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let risk = Risk(.refundOverLimit, "The refund of 620.00 EUR is over 500.00 EUR.")
    let draft = try await bench.draft(risks: [risk])
    let asAgent = await #expect(throws: Problem.self) {
      try await bench.review.approve(draft.id, bench.approval(), by: bench.cast.agent)
    }
    #expect(asAgent?.kind == .forbidden)
    // Writing nearly the same oneself is no way around it.
    let asReply = await #expect(throws: Problem.self) {
      try await bench.review.reply(
        to: draft.ticket, text: Bench.text + " Bye", then: .wait,
        grades: Grades(tone: 5, accuracy: 5, policy: 5), by: bench.cast.agent)
    }
    #expect(asReply?.kind == .forbidden)
    #expect(try await bench.isUndecided(draft))
    try await bench.review.approve(draft.id, bench.approval(), by: bench.cast.manager)
    #expect(try await bench.stored(draft)?.state == .approved)
  }

  @Test("by two people at once is one of them's", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let outcomes = await withTaskGroup(of: String.self) { group in
      for number in 0..<8 {
        let person = number.isMultiple(of: 2) ? bench.cast.agent : bench.cast.manager
        group.addTask {
          do {
            if number < 6 {
              try await bench.review.approve(draft.id, bench.approval(), by: person)
            } else {
              try await bench.review.reject(
                draft.id, reason: "Wrong", grades: Grades(tone: 1, accuracy: 1, policy: 1),
                by: person)
            }
            return "won"
          } catch let refusal as ReviewRefusal {
            return "\(refusal)"
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(outcomes == ["won": 1, "\(ReviewRefusal.decided)": 7])
    #expect(try await bench.count("review") == 1)
    #expect(try await bench.count("customer_reply_grading") == 1)
    #expect(try await bench.count("approved_reply") == bench.notes.replies.count)
    #expect(try await bench.stored(draft)?.version == 2)
  }

  @Test("is not done twice, nor on top of a version that is gone", arguments: Engine.allCases)
  func versions(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let agent = bench.cast.agent
    await #expect(throws: ReviewRefusal.decided) {
      try await bench.review.approve(draft.id, bench.approval(), by: agent, expecting: 2)
    }
    #expect(try await bench.isUndecided(draft))
    try await bench.review.approve(draft.id, bench.approval(), by: agent, expecting: 1)
    await #expect(throws: ReviewRefusal.decided) {
      try await bench.review.approve(draft.id, bench.approval(), by: agent)
    }
    #expect(bench.notes.replies.count == 1)
  }

  @Test("keeps nothing when its reply cannot be carried on", arguments: Engine.allCases)
  func together(engine: Engine) async throws {
    let bench = try await Bench(engine, failing: true)
    let draft = try await bench.draft()
    await #expect(throws: (any Error).self) {
      try await bench.review.approve(draft.id, bench.approval(), by: bench.cast.agent)
    }
    #expect(try await bench.isUndecided(draft))
    #expect(try await bench.ticket(draft.ticket)?.awaitsReview == true)
  }

  @Test(
    "is for those who may review, and for their own tenant's drafts",
    arguments: Engine.allCases)
  func permissions(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let viewer = try await bench.cast.signIn("vera", as: .viewer)
    let writer = try await bench.cast.signIn("will", as: .agent, scopes: [.read, .write])
    for person in [viewer, writer] {
      let problem = await #expect(throws: Problem.self) {
        try await bench.review.approve(draft.id, bench.approval(), by: person)
      }
      #expect(problem?.kind == .forbidden)
    }
    // Nor through the door of replies.
    let problem = await #expect(throws: Problem.self) {
      try await bench.review.reply(
        to: draft.ticket, text: Bench.text, then: .wait,
        grades: Grades(tone: 5, accuracy: 5, policy: 5), by: writer)
    }
    #expect(problem?.kind == .forbidden)
    let umbra = try await bench.house.anotherTenant()
    let others = try await Cast(bench.house, tenant: umbra, domain: "umbra.example")
    await #expect(throws: ReviewRefusal.unknownDraft) {
      try await bench.review.approve(draft.id, bench.approval(), by: others.owner)
    }
    #expect(try await bench.isUndecided(draft))
  }

  @Test("on a closed ticket is refused; it can still be turned down", arguments: Engine.allCases)
  func closed(engine: Engine) async throws {
    let bench = try await Bench(engine)
    let draft = try await bench.draft()
    let now = bench.house.clock.now
    try await bench.write { transaction in
      try bench.tickets.change(draft.ticket, by: .customer, in: transaction) { $0.close(at: now) }
    }
    await #expect(throws: Refusal.closed) {
      try await bench.review.approve(draft.id, bench.approval(), by: bench.cast.agent)
    }
    await #expect(throws: Refusal.closed) {
      try await bench.review.reply(
        to: draft.ticket, text: "Hello", then: .wait, grades: nil, by: bench.cast.agent)
    }
    try await bench.review.reject(
      draft.id, reason: "Closed", grades: Grades(tone: 3, accuracy: 3, policy: 3),
      by: bench.cast.agent)
    #expect(try await bench.stored(draft)?.state == .rejected)
  }
}
