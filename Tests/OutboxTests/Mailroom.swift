import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Outbox
import Rehearsal
import Store
import Synchronization
import Tickets

@testable import Review

/// A desk whose approved replies become letters, wired as the program wires it, with a courier that
/// does what its test says.
struct Mailroom {
  let house: Rehearsal
  let cast: Cast
  let tickets: TicketDesk
  let jobs: JobQueue
  let files: FileStore
  let outbox: OutboxDesk
  let review: ReviewDesk
  let courier = ScriptedCourier()
  let outcomes = Outcomes()

  static let manner = OutboxDesk.Manner(
    sender: MailAddress(name: "Brew & Bean", address: "support@acme.example"),
    hold: .seconds(30), authorName: "Ben")

  init(_ engine: Engine) async throws {
    house = try await Rehearsal(engine)
    cast = try await Cast(house)
    tickets = TicketDesk(database: house.database, world: house.world, listeners: .none)
    jobs = JobQueue(database: house.database, world: house.world)
    files = try FileStore(folder: house.folder.appending(path: "files"), world: house.world)
    let outbox = OutboxDesk(
      database: house.database, world: house.world, tickets: tickets, jobs: jobs, files: files,
      outcomes: LetterOutcomes { [outcomes] letter, state, reason, actor, _ in
        outcomes.note("\(state) \(reason) \(actor.text)")
      })
    self.outbox = outbox
    review = ReviewDesk(
      database: house.database, world: house.world, tickets: tickets,
      decisions: Decisions(
        approved: { reply, _, transaction in
          try outbox.enqueue(reply, in: Self.manner, transaction)
        }, decided: { _, _, _, _ in }))
  }

  final class Outcomes: Sendable {
    private let lines = Mutex<[String]>([])
    func note(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }

  func runner(_ crashPoints: CrashPoints = .none) -> JobRunner {
    var handlers = JobHandlers()
    handlers.on(DeliverLetter.self) { [outbox, courier] job, context in
      try await job.run(in: outbox, by: courier, context, crashPoints: crashPoints)
    }
    return JobRunner(queue: jobs, handlers: handlers)
  }

  /// Runs what is due.
  func drain() async throws { try await runner().drain() }

  /// A ticket of Ana's, who wrote one mail.
  func open(email: String? = "ana@customer.example") async throws -> Ticket {
    let now = house.clock.now
    return try await write { [tickets, house] transaction in
      let contact = try ContactTable(transaction).insert(
        Contact(
          id: house.world.id(), firstName: "Ana", lastName: "de Vries", email: email,
          phone: "+31 6 1", createdAt: now))
      let ticket = try tickets.open(
        NewTicket(
          channel: .email, inbox: nil, subject: "Where is my parcel?", description: "Late",
          customer: contact.id), by: .customer, in: transaction)
      try ThreadTable(transaction).record(
        messageID: "m1@customer.example", of: ticket.id, isOurs: false, at: now)
      return ticket
    }
  }

  /// A reply that a person wrote, on its way.
  func reply(
    on ticket: Ticket, _ text: String = "Hello Ana,\n\nit left today.", then: AfterReply = .wait
  ) async throws -> Letter {
    let reply = try await review.reply(
      to: ticket.id, text: text, then: then, grades: nil, by: cast.agent)
    return try await letter(reply.id.retyped())
  }

  /// A reply of another origin, as Review would keep it.
  func enqueue(
    _ approver: ApprovedReply.Approver, draft: Identifier<DraftMark>? = nil, on ticket: Ticket,
    in manner: OutboxDesk.Manner = Mailroom.manner
  ) async throws -> Letter {
    let reply = ApprovedReply(
      id: house.world.id(), ticket: ticket.id, draft: draft, text: "Hello Ana.",
      approver: approver, then: .wait, createdAt: house.clock.now)
    return try await write { [outbox] transaction in
      try ApprovedReplyTable(transaction).insert(reply)
      return try outbox.enqueue(reply, in: manner, transaction)
    }
  }

  func letter(_ id: Letter.ID) async throws -> Letter {
    guard let letter = try await outbox.letter(id, of: house.tenant) else {
      throw Problem(.missing, "letter.unknown", "There is no such letter.")
    }
    return letter
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket {
    let ticket = try await read { try TicketTable($0).ticket(id) }
    guard let ticket else { throw Refusal.unknownTicket }
    return ticket
  }

  func message(_ letter: Letter) async throws -> Message? {
    try await read { try MessageTable($0).message(letter.message) }
  }

  func facts(of id: Ticket.ID) async throws -> [RecordedFact] {
    try await read { try FactTable($0).facts(of: id) }
  }

  func count(_ table: SQL) async throws -> Int {
    try await read { transaction in
      try transaction.first(
        "SELECT count(*) AS number FROM \(table) WHERE tenant_id = \(transaction.tenant)"
      ) { row throws(StoreFailure) in try row.int("number") } ?? 0
    }
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
}

/// Takes every letter, unless told otherwise.
final class ScriptedCourier: Courier {
  private struct State {
    var failures: [CourierFailure] = []
    var tried: [Letter] = []
    var taken: [Letter] = []
    var meanwhile: (@Sendable () async -> Void)?
  }
  private let state = Mutex(State())

  /// Fails the next tries in this order.
  func fail(_ failures: CourierFailure...) { state.withLock { $0.failures += failures } }

  /// What happens while the other side has the letter and has not answered.
  func meanwhile(_ work: @escaping @Sendable () async -> Void) {
    state.withLock { $0.meanwhile = work }
  }

  var tried: [Letter] { state.withLock { $0.tried } }
  var taken: [Letter] { state.withLock { $0.taken } }

  func deliver(_ letter: Letter, at now: Date) async throws(CourierFailure) {
    if let meanwhile = state.withLock({ $0.meanwhile }) { await meanwhile() }
    let failure = state.withLock { state -> CourierFailure? in
      state.tried.append(letter)
      guard state.failures.isEmpty else { return state.failures.removeFirst() }
      state.taken.append(letter)
      return nil
    }
    if let failure { throw failure }
  }
}
