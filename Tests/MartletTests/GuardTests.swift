import Accounts
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Outbox
import Post
import Procedures
import Rehearsal
import Review
import Store
import Testing
import Text
import Tickets

@testable import Assist
@testable import martlet

/// Random people with the API in their hands, right and wrong, ten thousand times: whatever they do, what
/// reaches a customer is a reply that somebody answers for.
///
/// What this holds was checked by breaking it: with grades taken as 3 where none is sent, it fails. A
/// second decision on one draft is stopped twice, by the verb and by a unique index.
@Suite("No way around the review")
struct GuardTests {
  @Test("ten thousand random sequences of calls send nothing that nobody approved")
  func sequences() async throws {
    try await walk(.sqlite, sequences: 10_000, seed: 20_260_302)
  }

  @Test("the same on PostgreSQL, fewer times")
  func sequencesOnPostgres() async throws {
    try await walk(.postgres, sequences: 200, seed: 7)
  }

  private func walk(_ engine: Engine, sequences: Int, seed: UInt64) async throws {
    let desk = try await Desk(engine)
    var dice = Dice(seed: seed)
    let template = try await template(on: desk)
    var approvals = 0
    for number in 1...sequences {
      var walker = Walker(desk: desk, dice: dice)
      try await walker.begin(like: template, number: number)
      for _ in 0..<(2 + walker.dice.below(4)) { try await walker.step() }
      desk.rehearsal.clock.advance(by: .seconds(31))
      try await desk.runner.drain()
      try await walker.judge()
      if walker.isApproved { approvals += 1 }
      dice = walker.dice
    }
    #expect(
      approvals * 10 >= sequences * 3, "only \(approvals) of \(sequences) reached an approval")
  }

  /// A draft as the desk itself makes it, to be copied for every sequence.
  private func template(on desk: Desk) async throws -> Draft {
    let raw = try await desk.hear("How can I return an item I bought last week?")
    let ticket = try #require(raw.ticket)
    return try #require(
      try await desk.house.database.read(for: desk.tenant) {
        try DraftTable($0).waiting(on: ticket)
      })
  }
}

/// One sequence: a ticket with a waiting draft, what was sent about it, and what came of it.
private struct Walker {
  let desk: Desk
  var dice: Dice
  private(set) var isApproved = false
  private var ticket: Ticket.ID?
  private var draft: Draft.ID?
  private var draftText = ""
  /// The grades that an accepted call carried, by draft.
  private var graded: [Int]?

  init(desk: Desk, dice: Dice) {
    self.desk = desk
    self.dice = dice
  }

  mutating func begin(like template: Draft, number: Int) async throws {
    let world = desk.rehearsal.world
    let (desk, text) = (self.desk, "\(template.text)\n\nReference \(number)")
    draftText = text
    let made = try await desk.house.database.write(for: desk.tenant) { transaction in
      let contact = try ContactTable(transaction).insert(
        Contact(
          id: world.id(), firstName: "Ana", lastName: "", email: "ana\(number % 500)@example.com",
          createdAt: world.now()))
      let ticket = try desk.house.tickets.open(
        NewTicket(
          channel: .email, inbox: desk.cast.inbox.id, subject: "Question \(number)",
          description: "How?", customer: contact.id), by: .customer, in: transaction)
      let message = Message(
        id: world.id(), ticket: ticket.id, author: .customer, authorID: contact.id.retyped(),
        authorName: "Ana", createdAt: world.now(), channel: .email, kind: .message, body: "How?")
      try desk.house.tickets.add(message, in: transaction)
      let draft = template.copy(world.id(), on: ticket.id, message.id, text: text)
      _ = try desk.house.assist.keep(draft, in: transaction)
      try desk.house.tickets.change(ticket.id, by: .system("test"), in: transaction) {
        $0.setAwaitsReview(true)
      }
      return (ticket.id, draft.id)
    }
    (ticket, draft) = made
  }

  mutating func step() async throws {
    guard let ticket, let draft else { return }
    let person = dice.pick([desk.cast.agent, desk.cast.agent, desk.cast.manager])
    let (grades, sent) = randomGrades()
    let text = dice.pick([
      "", "", "", #""text":"\#(escaped(draftText)) Edited.","#, #""text":"  ","#,
    ])
    let validation = dice.pick(["true", "true", "true", "true", "true", "false", "null"])
    var headers: Headers = [:]
    if dice.below(6) == 0 { headers["if-match"] = dice.pick(["\"1\"", "\"2\"", "*"]) }
    let call: (HTTP.Method, String, String)
    switch dice.below(13) {
    case 0...5:
      call = (
        .post, "/api/v1/drafts/\(draft)/approvals",
        "{\(text)\(grades)\"validation\":\(validation),\"then\":\"\(dice.pick(["wait", "wait", "resolve", "keep_open", "resolve", "never"]))\"}"
      )
    case 6:
      call = (
        .post, "/api/v1/drafts/\(draft)/rejections",
        "{\(grades)\"reason\":\"\(dice.pick(["wrong", ""]))\"}"
      )
    case 7: call = (.post, "/api/v1/drafts/\(draft)/takeovers", "{\(grades)\"x\":1}")
    case 8: call = (.post, "/api/v1/drafts/\(draft)/regenerations", #"{"feedback":"shorter"}"#)
    case 9:
      call = (
        .post, "/api/v1/tickets/\(ticket)/replies",
        "{\(grades)\"body\":\"\(dice.pick([escaped(draftText), "Something of my own entirely."]))\"}"
      )
    case 10:
      call = (
        .patch, "/api/v1/tickets/\(ticket)",
        #"{"status":"\#(dice.pick(["resolved", "closed", "in_progress", "new"]))"}"#
      )
    case 11:
      call = (.post, "/api/v1/tickets/\(ticket)/notes", #"{"body":"\#(escaped(draftText))"}"#)
    default: call = (.delete, "/api/v1/letters/\(draft)", "")
    }
    let answer = try await desk.call(call.0, call.1, call.2, as: person, headers: headers)
    #expect(answer.status < 500, "\(call.1) answered \(answer.status)")
    if answer.status < 300, call.1.hasSuffix("approvals") {
      #expect(sent != nil && validation == "true", "approved without grades or validation")
    }
    if answer.status < 300, call.1.hasSuffix("approvals") || call.1.hasSuffix("replies") {
      isApproved = true
      graded = graded ?? sent
    }
    if answer.status < 300, call.1.hasSuffix("rejections") || call.1.hasSuffix("takeovers") {
      graded = graded ?? sent
    }
    if dice.below(3) == 0 { try await desk.runner.drain() }
  }

  /// Every letter about the ticket carries a reply that a person approved, word for word; and where it
  /// speaks like the draft, the draft was decided with the very grades that were sent.
  func judge() async throws {
    guard let ticket, let draft else { return }
    let found = try await desk.house.database.read(for: desk.tenant) { transaction in
      let letters = try LetterTable(transaction).letters(of: ticket)
      return (
        letters,
        try letters.map { try ApprovedReplyTable(transaction).reply($0.id.retyped()) },
        try DraftTable(transaction).draft(draft),
        try LearningTable(transaction).signals(before: .distantFuture, limit: 1)
          .filter { $0.draftID == draft.retyped() }.first
      )
    }
    for (letter, reply) in zip(found.0, found.1) {
      guard let reply, case .person = reply.approver else {
        Issue.record("a letter left without a reply that somebody approved")
        continue
      }
      #expect(letter.body == reply.text)
      #expect(found.2?.state != .waiting, "a letter left while its draft still waited")
      if reply.draft != nil { #expect(found.2?.state == .approved) }
    }
    if let state = found.2?.state, state != .waiting, state != .superseded {
      let signal = found.3
      #expect(signal != nil, "a decision without its learning signal")
      if let signal {
        #expect([signal.grades.tone, signal.grades.accuracy, signal.grades.policy] == graded)
      }
    }
  }

  /// What goes into the call, and the three values if they are whole.
  private mutating func randomGrades() -> (String, [Int]?) {
    switch dice.below(8) {
    case 0: return ("", nil)
    case 1: return (#""grades":{"tone":5},"#, nil)
    case 2: return (#""grades":{"tone":0,"accuracy":6,"policy":3},"#, nil)
    default:
      let values = [1 + dice.below(5), 1 + dice.below(5), 1 + dice.below(5)]
      return (
        "\"grades\":{\"tone\":\(values[0]),\"accuracy\":\(values[1]),\"policy\":\(values[2])},",
        values
      )
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}

extension Draft {
  fileprivate func copy(
    _ id: Draft.ID, on ticket: Ticket.ID, _ message: Message.ID, text: String
  ) -> Draft {
    Draft(
      id: id, ticket: ticket, message: message, attempt: 1, text: text, language: language,
      sentences: sentences, evidence: evidence, risks: risks, tone: tone, rollback: rollback,
      confidence: confidence, confidenceReasons: confidenceReasons, model: model,
      promptVersion: promptVersion, knowledgeVersion: knowledgeVersion, feedback: nil,
      createdAt: createdAt)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed, everywhere.
private struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }
}
