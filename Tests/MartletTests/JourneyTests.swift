import Foundation
import Kit
import Procedures
import Testing

@testable import martlet

@Suite("The journey")
struct JourneyTests {
  private static let steps = Journey.procedures.flatMap(\.steps)

  @Test("has no step or exit out of reach, no dead end, no outcome that nothing follows")
  func flawless() {
    for procedure in Journey.procedures {
      let flaws = procedure.check().map(\.description)
      #expect(flaws.isEmpty, "\(procedure.name)")
      #expect(procedure.steps.allSatisfy { !$0.outcomes.isEmpty })
      #expect(procedure.exits.allSatisfy { !$0.meaning.isEmpty })
    }
  }

  @Test("has S1's sixteen steps once each, in S1's order")
  func sixteen() {
    let numbers = Self.steps.compactMap { Int($0.label) }
    #expect(numbers.sorted() == Array(1...16))
    #expect(Self.steps.allSatisfy { Int($0.label) != nil || $0.label == "–" })
    let onTheWay = Journey.message.steps.compactMap { Int($0.label) }
    #expect(onTheWay == Array(1...12))
  }

  @Test("describes every step with all of S1's fields")
  func fields() {
    for step in Self.steps {
      #expect(!step.objective.isEmpty)
      #expect(!step.description.isEmpty)
      #expect(!step.requiredContext.isEmpty)
      #expect(step.integrationStatus.hasPrefix("embedded"), "\(step.id)")
      #expect(!step.objective.contains("\n") && !step.description.contains("\n"), "\(step.id)")
    }
  }

  /// Number, tool category and action type as `ticket-resolution-sop.txt` gives them.
  private static let sop: [(Int, Step.ToolCategory, Step.ActionType)] = [
    (1, .integration, .read), (2, .integration, .read), (3, .prompt, .extraction),
    (4, .prompt, .decision), (5, .integration, .create), (6, .prompt, .generation),
    (7, .integration, .create), (8, .integration, .read), (9, .prompt, .decision),
    (10, .prompt, .generation), (11, .integration, .update), (12, .integration, .create),
    (13, .integration, .update), (14, .integration, .update), (15, .integration, .create),
    (16, .integration, .read),
  ]

  @Test("keeps S1's tool category and action type of each number", arguments: sop)
  func categories(number: Int, tool: Step.ToolCategory, action: Step.ActionType) throws {
    let step = try #require(Self.steps.first { $0.label == String(number) })
    #expect(step.toolCategory == tool)
    #expect(step.actionType == action)
  }

  /// Where an outcome of a step leads: a step's id, or an exit behind `!`.
  private func next(_ procedure: Procedure, _ step: String, _ outcome: String) -> String? {
    switch procedure.step(step)?.outcome(outcome)?.next {
    case .step(let id): id
    case .exit(let name): "!\(name)"
    case nil: nil
    }
  }

  @Test(
    "takes S1's branches of a message",
    arguments: [
      ("receive", "parsed", "identify"), ("receive", "parse_failed", "escalate"),
      ("identify", "superseded", "!superseded"), ("identify", "duplicate", "!duplicate"),
      ("receive", "duplicate", "!duplicate"), ("receive", "automatic", "!ignored"),
      ("identify", "customer_found", "understand"), ("identify", "new_customer", "understand"),
      ("identify", "crm_unavailable", "understand"), ("understand", "classified", "prioritise"),
      ("prioritise", "priority_assigned", "ticket"), ("ticket", "created", "acknowledge_write"),
      ("acknowledge_write", "written", "acknowledge_send"),
      ("look_up", "relevant_found", "decide"), ("look_up", "nothing_relevant", "escalate"),
      ("decide", "can_draft", "draft"), ("decide", "requires_person", "escalate"),
      ("decide", "refund_over_limit", "escalate"), ("draft", "drafted", "review"),
      ("review", "approve", "send"), ("review", "reject", "escalate"),
      ("review", "regenerate", "draft"), ("review", "take_over", "!taken_over"),
      ("send", "sent", "!answered"), ("send", "called_back", "review"),
      ("send", "undeliverable", "escalate"),
      ("escalate", "escalated", "!escalated"),
      ("escalate", "vip_manager_notified", "!vip_manager_notified"),
      ("escalate", "refund_manager_approval", "!refund_manager_approval"),
      ("escalate", "technical_escalation", "!technical_escalation"),
    ])
  func messageBranches(step: String, outcome: String, leadsTo: String) {
    #expect(next(Journey.message, step, outcome) == leadsTo)
  }

  @Test(
    "takes S1's branches of a ticket, with 16 leading to 13",
    arguments: [
      ("work", "escalated", "watch"), ("work", "resolved", "record"),
      ("watch", "human_resolved", "record"), ("watch", "still_open", "tell_manager"),
      ("tell_manager", "human_resolved", "record"), ("record", "recorded", "resolve"),
      ("record", "not_recorded", "report_incident"), ("report_incident", "reported", "resolve"),
      ("resolve", "resolved", "follow_up"), ("follow_up", "due", "ask"),
      ("follow_up", "rated_low", "!manager_review"), ("silence", "rated_low", "!manager_review"),
      ("silence", "silent", "close"), ("silence", "reopened", "work"),
      ("work", "taken_over", "watch"), ("ask", "asked", "quiet"), ("quiet", "confirmed", "close"),
      ("quiet", "time_to_remind", "remind"), ("remind", "reminded", "silence"),
      ("close", "closed", "!complete"), ("close", "closed_by_silence", "!auto_closed"),
    ])
  func ticketBranches(step: String, outcome: String, leadsTo: String) {
    #expect(next(Journey.ticket, step, outcome) == leadsTo)
  }

  @Test("has the clocks of S1: 24 hours, 48 hours, 7 days")
  func clocks() {
    #expect(Journey.ticket.step("watch")?.timer == .init(after: .hours(24), outcome: "still_open"))
    #expect(Journey.ticket.step("follow_up")?.timer == .init(after: .hours(48), outcome: "due"))
    #expect(Journey.ticket.step("silence")?.timer == .init(after: .days(7), outcome: "silent"))
  }

  @Test("lets a person take over a message at every step, and never ends a ticket by that")
  func takingOver() {
    #expect(Journey.message.interruptions.contains(Procedure.takenOver))
    #expect(!Journey.ticket.interruptions.contains(Procedure.takenOver))
  }

  @Test("has S1's five exit conditions")
  func exits() {
    let names = Set(Journey.procedures.flatMap(\.exits).map(\.name))
    #expect(
      names.isSuperset(of: [
        "complete", "manager_review", "auto_closed", "technical_escalation",
        "vip_manager_notified", "refund_manager_approval", "duplicate", "ignored",
      ]))
  }

  @Test("does not stop a ticket for want of an integration")
  func integrationsDown() {
    let mayStop = Set(Self.steps.filter { $0.onFailure == .stop }.map(\.id))
    #expect(
      mayStop == ["ticket", "review", "escalate", "tell_manager", "resolve", "silence", "close"])
  }
}
