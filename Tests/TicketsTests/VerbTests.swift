import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("What happens to a ticket")
struct VerbTests {
  let world = World.standingStill(at: Date(timeIntervalSince1970: 1_772_445_600))
  var now: Date { world.now() }

  /// Rows: from; columns: to; both in the order of `TicketStatus.allCases`.
  static let ways = """
    new              . x x x x . x x
    triage           . . x x x . x x
    waiting_customer . . . x x x x x
    waiting_internal . . x . x x x x
    in_progress      . . x x . x x x
    pending_release  . . x . x . x x
    resolved         . . . . x . . x
    closed           . . . . x . . .
    """

  @Test("moves by hand along the allowed ways and no others", arguments: TicketStatus.allCases)
  func moves(from status: TicketStatus) throws {
    let row = try #require(
      Self.ways.split(separator: "\n").map { $0.split(separator: " ") }
        .first { $0[0] == status.rawValue })
    for (next, mark) in zip(TicketStatus.allCases, row.dropFirst()) where next != status {
      var ticket = Ticket.sample(status)
      if mark == "x" {
        let fact = try ticket.move(to: next, at: now)
        #expect(ticket.status == next)
        #expect(
          fact == (next == .closed ? .closed : .statusChanged(from: status, to: next)),
          "\(status) to \(next)")
      } else {
        let before = ticket
        #expect(throws: Refusal.notFrom(status, to: next)) {
          try ticket.move(to: next, at: now)
        }
        #expect(ticket == before)
      }
    }
    var ticket = Ticket.sample(status)
    #expect(try ticket.move(to: status, at: now) == nil)
  }

  @Test("moving to resolved or closed notes when, and moving back takes it away")
  func moments() throws {
    var ticket = Ticket.sample(.inProgress)
    ticket.isEscalated = true
    _ = try ticket.move(to: .resolved, at: now)
    #expect(ticket.resolvedAt == now)
    #expect(!ticket.isEscalated)
    _ = try ticket.move(to: .inProgress, at: now)
    #expect(ticket.resolvedAt == nil)
    #expect(ticket.reopenedCount == 1)
    _ = try ticket.move(to: .closed, at: now)
    #expect(ticket.closedAt == now)
    _ = try ticket.move(to: .inProgress, at: now)
    #expect(ticket.closedAt == nil)
    #expect(ticket.reopenedCount == 2)
  }

  @Test("a customer's word opens what waited or was done", arguments: TicketStatus.allCases)
  func hearing(status: TicketStatus) {
    var ticket = Ticket.sample(status)
    let fact = ticket.hear(at: now)
    #expect(ticket.lastCustomerMessageAt == now)
    #expect(ticket.lastMessageAt == now)
    switch status {
    case .resolved, .closed:
      #expect(fact == .reopened(count: 1))
      #expect(ticket.status == .inProgress)
      #expect(ticket.resolvedAt == nil && ticket.closedAt == nil)
    case .waitingCustomer, .pendingRelease:
      #expect(fact == .heard)
      #expect(ticket.status == .inProgress)
      #expect(ticket.reopenedCount == 0)
    case .new, .triage, .waitingInternal, .inProgress:
      #expect(fact == .heard)
      #expect(ticket.status == status)
    }
  }

  @Test("triage begins once, and only for a new ticket", arguments: TicketStatus.allCases)
  func triage(status: TicketStatus) {
    var ticket = Ticket.sample(status)
    let fact = ticket.beginTriage()
    #expect(fact == (status == .new ? .statusChanged(from: .new, to: .triage) : nil))
    #expect(ticket.status == (status == .new ? .triage : status))
  }

  @Test("somebody who takes it moves it on, a team does not")
  func assigning() {
    let user: UserID = world.id()
    let team: TeamID = world.id()
    for status in TicketStatus.allCases {
      var ticket = Ticket.sample(status)
      #expect(ticket.assign(user: nil, team: team) == .assigned(user: nil, team: team))
      #expect(ticket.status == status)
      #expect(ticket.assign(user: user, team: team) == .assigned(user: user, team: team))
      #expect(ticket.status == (status == .new || status == .triage ? .inProgress : status))
      #expect(ticket.assign(user: user, team: team) == nil)
      #expect(ticket.assign(user: nil, team: nil) == .assigned(user: nil, team: nil))
    }
  }

  @Test(
    "an answer leads where its author says",
    arguments: zip(AfterReply.allCases, [TicketStatus.waitingCustomer, .resolved, .inProgress]))
  func answering(next: AfterReply, status: TicketStatus) {
    var ticket = Ticket.sample(.triage)
    ticket.awaitsReview = true
    ticket.isEscalated = true
    let fact = ticket.answered(by: nil, ai: true, confidence: 0.8, then: next, at: now)
    #expect(fact == .answered(ai: true, then: next))
    #expect(ticket.status == status)
    #expect(ticket.resolvedAt == (next == .resolve ? now : nil))
    #expect(ticket.isEscalated == (next != .resolve))
    #expect(!ticket.awaitsReview)
    #expect(ticket.aiConfidence == 0.8)
  }

  @Test("an answer that leaves a resolved ticket open takes its end away, but not a closed one's")
  func answeringTheDone() {
    var resolved = Ticket.sample(.resolved)
    _ = resolved.answered(by: nil, ai: false, confidence: nil, then: .wait, at: now)
    #expect(resolved.status == .waitingCustomer)
    #expect(resolved.resolvedAt == nil)
    var closed = Ticket.sample(.closed)
    _ = closed.answered(by: nil, ai: false, confidence: nil, then: .wait, at: now)
    #expect(closed.status == .closed)
    #expect(closed.closedAt != nil)
    #expect(closed.firstResponseAt == now)
  }

  @Test(
    "an answer written before the customer's last message leaves the ticket waiting for another")
  func answeringTooLate() {
    var ticket = Ticket.sample(.inProgress)
    _ = ticket.hear(at: now)
    ticket.awaitsReview = true
    ticket.isEscalated = true
    let fact = ticket.answered(
      by: nil, ai: true, confidence: nil, then: .resolve, written: now - .minutes(5),
      at: now + .minutes(1))
    #expect(fact == .answered(ai: true, then: .keepOpen))
    #expect(ticket.status == .inProgress)
    #expect(ticket.resolvedAt == nil)
    #expect(ticket.awaitsReview)
    #expect(ticket.isEscalated)
    #expect(ticket.firstResponseAt == now + .minutes(1))
    _ = ticket.answered(
      by: nil, ai: true, confidence: nil, then: .resolve, written: now, at: now + .minutes(2))
    #expect(ticket.status == .resolved)
  }

  @Test("only the first answer is the first response")
  func firstResponse() {
    let user: UserID = world.id()
    var ticket = Ticket.sample(.inProgress)
    _ = ticket.answered(by: user, ai: true, confidence: 0.7, then: .wait, at: now)
    _ = ticket.answered(by: nil, ai: false, confidence: nil, then: .wait, at: now + .hours(2))
    #expect(ticket.firstResponseAt == now)
    #expect(ticket.firstResponseBy == user)
    #expect(ticket.aiFirstResponse)
    #expect(ticket.aiConfidence == 0.7)
    #expect(ticket.lastMessageAt == now + .hours(2))
  }

  @Test("an escalation is a mark beside the status", arguments: TicketStatus.allCases)
  func escalating(status: TicketStatus) {
    var ticket = Ticket.sample(status)
    let fact = ticket.escalate(to: .manager, reason: "a refund over the limit")
    #expect(fact == .escalated(target: .manager, reason: "a refund over the limit"))
    #expect(ticket.isEscalated)
    let moves: Set<TicketStatus> = [.new, .triage, .waitingCustomer, .resolved]
    #expect(ticket.status == (moves.contains(status) ? .inProgress : status))
    #expect(ticket.endEscalation() == .escalationEnded)
    #expect(ticket.endEscalation() == nil)
  }

  @Test("a resolved ticket that is escalated is no longer resolved")
  func escalatingTheResolved() {
    var ticket = Ticket.sample(.resolved)
    _ = ticket.escalate(to: .agent, reason: "the reply bounced")
    #expect(ticket.status == .inProgress)
    #expect(ticket.resolvedAt == nil)
  }

  @Test("an outcome resolves it once, and never a closed one")
  func resolving() throws {
    var ticket = Ticket.sample(.inProgress)
    let resolution: Resolution.ID = world.id()
    #expect(try ticket.resolve(resolution, summary: "Sent again.", at: now) == .resolved)
    #expect(ticket.status == .resolved)
    #expect(ticket.resolutionSummary == "Sent again.")
    #expect(try ticket.resolve(resolution, summary: "Sent again.", at: now) == nil)
    #expect(ticket.close(at: now) == .closed)
    #expect(ticket.close(at: now) == nil)
    #expect(throws: Refusal.closed) {
      try ticket.resolve(world.id(), summary: "Again.", at: now)
    }
  }

  @Test("what was understood of it is a fact when it is new")
  func classifying() {
    var ticket = Ticket.sample(.triage)
    var verdict = Classification(
      language: "en", intent: "delivery", sentiment: "negative", priority: .high,
      impact: .singleUser, team: world.id(), category: nil, subCategory: nil,
      reasons: ["a VIP", "an angry mail"])
    #expect(
      ticket.classify(verdict)
        == .classified(
          intent: "delivery", priority: .high, reasons: ["a VIP", "an angry mail"]))
    #expect(ticket.assignedTeam == verdict.team)
    #expect(ticket.classify(verdict) == nil)
    verdict.priority = .low
    ticket.priority = .urgent
    _ = ticket.classify(verdict)
    #expect(ticket.priority == .urgent)
  }

  @Test("tags are a set in small letters; priority and spam are facts when they change")
  func marks() {
    var ticket = Ticket.sample()
    #expect(ticket.setTags([" VIP", "vip", "", "refund "]) == .tagged(["refund", "vip"]))
    #expect(ticket.setTags(["refund", "Vip"]) == nil)
    #expect(ticket.setPriority(.urgent) == .priorityChanged(from: .normal, to: .urgent))
    #expect(ticket.setPriority(.urgent) == nil)
    #expect(ticket.markSpam(true) == .markedSpam)
    #expect(ticket.markSpam(true) == nil)
    #expect(ticket.markSpam(false) == .unmarkedSpam)
    #expect(ticket.setAwaitsReview(true) == .draftWaiting)
    #expect(ticket.setAwaitsReview(true) == nil)
    #expect(ticket.setAwaitsReview(false) == .draftDecided)
  }

  @Test("every fact has a name of its own")
  func names() {
    let facts: [TicketFact] = [
      .opened(channel: .email), .heard, .reopened(count: 1),
      .statusChanged(from: .new, to: .triage),
      .classified(intent: "other", priority: .low, reasons: []),
      .priorityChanged(from: .low, to: .high), .assigned(user: nil, team: nil),
      .answered(ai: false, then: .wait), .noted, .draftWaiting, .draftDecided,
      .reviewed(decision: "approved", detail: ""), .escalated(target: .team, reason: ""),
      .escalationEnded, .resolved, .closed, .tagged([]), .markedSpam, .unmarkedSpam,
      .acknowledged, .letterChanged(state: "sent", detail: ""), .remarked(""),
    ]
    #expect(Set(facts.map(\.name)).count == facts.count)
  }
}
