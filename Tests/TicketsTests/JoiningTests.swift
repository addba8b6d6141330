import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

@Suite("Tickets that belong together")
struct JoiningTests {
  private func say(
    _ text: String, on ticket: Ticket.ID, at reception: Reception, kind: Message.Kind = .message,
    author: UserID? = nil
  ) async throws -> Message {
    reception.house.clock.advance(by: .seconds(1))
    let message = Message(
      id: reception.house.world.id(), ticket: ticket, author: author == nil ? .customer : .agent,
      authorID: author?.retyped(), authorName: "x", createdAt: reception.house.clock.now,
      channel: .email, kind: kind, body: text)
    let desk = reception.desk
    try await reception.house.database.write(for: reception.house.tenant) {
      try desk.add(message, in: $0)
    }
    return message
  }

  @Test(
    "are merged: everything goes over, one is closed with a pointer", arguments: Engine.allCases)
  func merge(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let (house, agent) = (reception.house, reception.cast.agent)
    let source = try await reception.open("twice")
    let target = try await reception.open("once")
    try await reception.change(source.id) { $0.setPriority(.urgent) }
    try await reception.change(source.id) { $0.setTags(["late"]) }
    try await reception.change(target.id) { $0.setTags(["vip"]) }
    try await reception.change(target.id) {
      $0.status = .waitingCustomer
      return .heard
    }
    let first = try await say("one", on: target.id, at: reception)
    let second = try await say("two", on: source.id, at: reception)
    try await house.database.write(for: house.tenant) { transaction in
      let threads = ThreadTable(transaction)
      try threads.add(participant: "bo@customer.example", contact: nil, to: source.id)
      try threads.add(participant: "bo@customer.example", contact: nil, to: target.id)
      try threads.add(participant: "cy@customer.example", contact: nil, to: source.id)
      try threads.record(messageID: "a@b", of: source.id, isOurs: false, at: house.clock.now)
    }
    let joined = try await reception.desk.merge(source.id, into: target.id, by: agent)
    #expect(joined.priority == .urgent)
    #expect(joined.tags == ["late", "vip"])
    #expect(joined.status == .inProgress, "what was owed there is owed here")
    let closed = try #require(try await reception.ticket(source.id))
    #expect(closed.status == .closed)
    #expect(closed.mergedInto == target.id)
    let (talk, rest, takesPart, ids) = try await house.database.read(for: house.tenant) {
      transaction in
      (
        try MessageTable(transaction).messages(of: target.id).map(\.id),
        try MessageTable(transaction).messages(of: source.id),
        try ThreadTable(transaction).isParticipant("cy@customer.example", of: target.id),
        try ThreadTable(transaction).messageIDs(of: target.id, limit: 5)
      )
    }
    #expect(talk == [first.id, second.id])
    #expect(rest.isEmpty)
    #expect(takesPart)
    #expect(ids == ["a@b"])
    let said = try await reception.facts(of: source.id).last
    #expect(said?.name == "ticket.merged")
    #expect(said?.payload == ["number": String(target.number)])
    #expect(try await reception.facts(of: target.id).last?.name == "ticket.absorbed")
  }

  @Test("are not merged where nothing would be left of it", arguments: Engine.allCases)
  func refusals(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let (desk, agent) = (reception.desk, reception.cast.agent)
    let one = try await reception.open("1")
    let two = try await reception.open("2")
    let three = try await reception.open("3")
    let now = reception.house.clock.now
    await #expect(throws: Refusal.mergedIntoItself) {
      try await desk.merge(one.id, into: one.id, by: agent)
    }
    try await desk.merge(one.id, into: two.id, by: agent)
    await #expect(throws: Refusal.merged) {
      try await desk.merge(one.id, into: three.id, by: agent)
    }
    await #expect(throws: Refusal.merged) {
      try await desk.merge(three.id, into: one.id, by: agent)
    }
    try await reception.change(two.id) { $0.close(at: now) }
    await #expect(throws: Refusal.closed) {
      try await desk.merge(three.id, into: two.id, by: agent)
    }
    var edit = TicketDesk.Edit()
    edit.status = .inProgress
    await #expect(throws: Refusal.merged) { try await desk.edit(one.id, edit, by: agent) }
    let viewer = try await reception.cast.signIn("vic", as: .viewer)
    await #expect(throws: Problem.self) { try await desk.merge(three.id, into: two.id, by: viewer) }
  }

  @Test("an escalation is not lost on the way", arguments: Engine.allCases)
  func escalated(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let (desk, agent) = (reception.desk, reception.cast.agent)
    let source = try await reception.open("1")
    let target = try await reception.open("2")
    try await desk.handOver(
      source.id, HandOver(reason: .customerUpset, target: .manager, summary: "Call her"), by: agent)
    let joined = try await desk.merge(source.id, into: target.id, by: agent)
    #expect(joined.isEscalated)
    let open = try await reception.house.database.read(for: reception.house.tenant) {
      try OutcomeTable($0).escalations(of: target.id)
    }
    #expect(open.map(\.summaryForAgent) == ["Call her"])
    #expect(open.first?.endedAt == nil)
    #expect(try await reception.queue(.escalated).map(\.id) == [target.id])
  }

  @Test("are linked, never in a circle, and known from both sides", arguments: Engine.allCases)
  func links(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let (desk, agent) = (reception.desk, reception.cast.agent)
    let parent = try await reception.open("parent")
    let child = try await reception.open("child")
    let grandchild = try await reception.open("grandchild")
    func link(_ id: Ticket.ID, to parent: Ticket.ID?) async throws {
      var edit = TicketDesk.Edit()
      edit.parent = .some(parent)
      try await desk.edit(id, edit, by: agent)
    }
    try await link(child.id, to: parent.id)
    try await link(grandchild.id, to: child.id)
    await #expect(throws: Refusal.linkedInACircle) { try await link(parent.id, to: grandchild.id) }
    await #expect(throws: Refusal.linkedInACircle) { try await link(parent.id, to: parent.id) }
    let children = try await reception.house.database.read(for: reception.house.tenant) {
      try TicketTable($0).children(of: parent.id).map(\.id)
    }
    #expect(children == [child.id])
    try await link(child.id, to: nil)
    #expect(try await reception.ticket(child.id)?.parent == nil)
    #expect(
      try await reception.facts(of: child.id).map(\.name).suffix(2) == [
        "ticket.linked", "ticket.linked",
      ])
  }

  @Test("another requester is written to, and takes part", arguments: Engine.allCases)
  func requester(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let ana = try await reception.contact("ana@customer.example")
    let bo = try await reception.contact("bo@customer.example", name: "Bo")
    let ticket = try await reception.open(customer: ana.id)
    var edit = TicketDesk.Edit()
    edit.customer = bo.id
    let after = try await reception.desk.edit(ticket.id, edit, by: reception.cast.agent)
    #expect(after.customer == bo.id)
    #expect(after.contact == ana.id, "who wrote stays who wrote")
    #expect(
      try await reception.house.database.read(for: reception.house.tenant) {
        try ThreadTable($0).isParticipant("bo@customer.example", of: ticket.id)
      })
    edit.customer = reception.house.world.id()
    let unknown = edit
    await #expect(throws: Refusal.unknownContact) {
      try await reception.desk.edit(ticket.id, unknown, by: reception.cast.agent)
    }
  }

  @Test("what came in since is what others wrote", arguments: [Engine.sqlite])
  func newer(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let (me, other) = (reception.cast.agent.user, reception.cast.manager.user)
    let ticket = try await reception.open()
    let seen = try await say("hello", on: ticket.id, at: reception)
    _ = try await say("mine", on: ticket.id, at: reception, kind: .reply, author: me)
    _ = try await say("out of office", on: ticket.id, at: reception, kind: .autoReply)
    let theirs = try await say("theirs", on: ticket.id, at: reception, kind: .reply, author: other)
    let again = try await say("again", on: ticket.id, at: reception)
    let talk = try await reception.house.database.read(for: reception.house.tenant) {
      try MessageTable($0).messages(of: ticket.id)
    }
    #expect(talk.newer(than: seen.id, for: me).map(\.id) == [theirs.id, again.id])
    #expect(talk.newer(than: again.id, for: me).isEmpty)
    #expect(talk.newer(than: reception.house.world.id(), for: me).isEmpty)
  }

  @Test("a hand-over names whom it goes to", arguments: Engine.allCases)
  func handOver(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let (desk, agent) = (reception.desk, reception.cast.agent)
    let ticket = try await reception.open()
    let manager = reception.cast.manager.user
    let made = try await desk.handOver(
      ticket.id,
      HandOver(reason: .needsExpertise, target: .agent, person: manager, summary: " Please look. "),
      by: agent)
    #expect(made.summaryForAgent == "Please look.")
    #expect(made.targetID == manager.retyped())
    let after = try #require(try await reception.ticket(ticket.id))
    #expect(after.assignedUser == manager)
    #expect(after.isEscalated)
    #expect(after.status == .inProgress)
    let viewer = try await reception.cast.signIn("vic", as: .viewer)
    for wrong in [
      HandOver(reason: .other, target: .agent, summary: "x"),
      HandOver(reason: .other, target: .team, summary: "x"),
      HandOver(reason: .other, target: .agent, person: viewer.user, summary: "x"),
      HandOver(reason: .other, target: .manager, summary: "  "),
    ] {
      await #expect(throws: Problem.self) { try await desk.handOver(ticket.id, wrong, by: agent) }
    }
    let now = reception.house.clock.now
    try await reception.change(ticket.id) { $0.close(at: now) }
    await #expect(throws: Refusal.closed) {
      try await desk.handOver(
        ticket.id, HandOver(reason: .other, target: .manager, summary: "x"), by: agent)
    }
  }

  @Test("a priority by itself is found by an index of its own", arguments: [Queue.all, .spam])
  func plans(queue: Queue) async throws {
    let reception = try await Reception(.sqlite)
    let agent = reception.cast.agent.user
    let plan = try await reception.house.database.read(for: reception.house.tenant) { transaction in
      let page = QueueTable(transaction).statement(
        of: queue, for: agent, only: .init(priority: .urgent), at: .distantPast, after: nil,
        limit: 50)
      return try transaction.run("EXPLAIN QUERY PLAN \(page)").map { try $0.text("detail") }
    }
    #expect(
      plan.contains { $0.hasPrefix("SEARCH ticket USING INDEX ticket_by_priority") }, "\(plan)")
    #expect(!plan.contains { $0.contains("SCAN") || $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  @Test("spam stands in no list of work", arguments: Engine.allCases)
  func spam(engine: Engine) async throws {
    let reception = try await Reception(engine)
    let agent = reception.cast.agent.user
    let ticket = try await reception.open()
    try await reception.change(ticket.id) { $0.assign(user: agent, team: nil) }
    try await reception.change(ticket.id) { $0.escalate(to: .agent, reason: "x") }
    #expect(try await reception.queue(.mine).count == 1)
    try await reception.change(ticket.id) { $0.markSpam(true) }
    for queue in Queue.allCases where queue != .spam {
      #expect(try await reception.queue(queue).isEmpty, "\(queue)")
    }
    try await reception.change(ticket.id) { $0.markSpam(false) }
    #expect(try await reception.queue(.mine).count == 1)
    #expect(try await reception.queue(.escalated).count == 1)
  }
}
