import Accounts
import Assist
import Foundation
import Intake
import Jobs
import Kit
import Knowledge
import Mail
import Outbox
import Procedures
import Review
import Store
import Synchronization
import Text
import Tickets
import Triage

/// Who performs the steps of a message. Each is safe to run again: what it did is found, not doubled.
struct Steps: Sendable {
  let house: House
  private let readings = ReadingCache()
  let compositions = CompositionCache()

  init(house: House) { self.house = house }

  var performers: StepPerformers {
    var performers = StepPerformers()
    let message = JourneyName.message
    performers.on(message, "receive", receive)
    performers.on(message, "identify", identify)
    performers.on(message, "understand", understand)
    performers.on(message, "prioritise", prioritise)
    performers.on(message, "ticket", file)
    performers.on(message, "acknowledge_write", writeAcknowledgement)
    performers.on(message, "acknowledge_send", sendAcknowledgement)
    performers.on(message, "enrich", enrich)
    performers.on(message, "look_up", lookUp)
    performers.on(message, "decide", decide)
    performers.on(message, "draft", draft)
    performers.on(message, "review", review)
    performers.on(message, "escalate", escalate)
    performers.on(message, "send", send)
    TicketSteps(house: house).add(to: &performers)
    return performers
  }

  // MARK: 1 and 2: from bytes to a message of a ticket

  private func receive(_ context: StepContext) async throws -> StepResult {
    let raw = try await house.intake.raw(context.subject.retyped(), of: context.tenant)
    let reading = house.intake.read(raw)
    if let damage = reading.damage {
      // A person has to see it all the same: it is filed, then handed over.
      let heard = try await house.intake.hear(reading, for: context.tenant)
      if heard.isTwin { return StepResult("duplicate", detail: "it was sent to two inboxes") }
      return StepResult("parse_failed", detail: damage) { transaction in
        try begin(heard, context, transaction)
      }
    }
    if reading.isAutomatic {
      let heard = try await house.intake.hear(reading, for: context.tenant)
      return StepResult("automatic", detail: heard.automatic.rawValue) { transaction in
        try house.procedures.attach(heard.ticket.retyped(), to: context.run.id, in: transaction)
      }
    }
    readings.keep(reading)
    return StepResult("parsed", detail: "\(raw.sizeBytes) bytes by the \(raw.door.rawValue) door")
  }

  private func identify(_ context: StepContext) async throws -> StepResult {
    let id: Identifier<RawMessageMark> = context.subject.retyped()
    let reading: Reading
    if let known = readings.take(id) {
      reading = known
    } else {
      reading = house.intake.read(try await house.intake.raw(id, of: context.tenant))
    }
    let heard = try await house.intake.hear(reading, for: context.tenant)
    if heard.isTwin {
      return StepResult("duplicate", detail: "it was sent to two inboxes") { transaction in
        try house.procedures.attach(heard.ticket.retyped(), to: context.run.id, in: transaction)
      }
    }
    if heard.isConfirmation {
      return StepResult("confirmed") { transaction in
        try house.procedures.attach(heard.ticket.retyped(), to: context.run.id, in: transaction)
      }
    }
    let isAnswered = try await house.database.read(for: context.tenant) {
      try MessageTable($0).hasNewerMessage(on: heard.ticket, than: context.subject.retyped())
    }
    if isAnswered {
      return StepResult("superseded") { transaction in
        try house.procedures.attach(heard.ticket.retyped(), to: context.run.id, in: transaction)
      }
    }
    return StepResult(heard.isNewContact ? "new_customer" : "customer_found") { transaction in
      guard try begin(heard, context, transaction) else { throw NewerHeard() }
    }
  }

  /// A newer message of the ticket was heard at this very moment: the step is tried again and sees it.
  private struct NewerHeard: Error, CustomStringConvertible {
    var description: String { "A newer message of the ticket came at the same moment." }
  }

  /// The run stands on its ticket's page from here; a new ticket gets its own procedure, and an
  /// older message's draft gives way to this one. False where this one is the older.
  @discardableResult
  private func begin(
    _ heard: Heard, _ context: StepContext, _ transaction: Transaction
  ) throws -> Bool {
    try house.procedures.attach(heard.ticket.retyped(), to: context.run.id, in: transaction)
    try house.procedures.start(
      JourneyName.ticket, about: heard.ticket.retyped(), ticket: heard.ticket.retyped(),
      in: transaction)
    let raw: Identifier<RawMessageMark> = context.subject.retyped()
    guard try !MessageTable(transaction).hasNewerMessage(on: heard.ticket, than: raw) else {
      return false
    }
    try house.procedures.interrupt(
      heard.ticket.retyped(), "superseded", by: Self.actor.text, except: context.run.id,
      in: transaction)
    try DraftTable(transaction).supersede(on: heard.ticket, at: house.world.now())
    try house.tickets.change(heard.ticket, by: Self.actor, in: transaction) {
      $0.setAwaitsReview(false)
    }
    return true
  }

  /// A message that the steps before could not put on a ticket is on one when this returns: nothing that
  /// came in stays out of everybody's sight.
  func fileUnfiled(_ context: StepContext) async throws {
    let raw: Identifier<RawMessageMark> = context.subject.retyped()
    let files = house.files
    let kept = try await house.database.read(for: context.tenant) {
      try RawTable($0).raw(raw, files: files, withContent: false)
    }
    guard let kept, kept.message == nil else { return }
    let reading = house.intake.unreadable(
      kept, because: context.cameFrom?.detail ?? "The message could not be filed.")
    let heard = try await house.intake.hear(reading, for: context.tenant)
    try await house.database.write(for: context.tenant) { _ = try begin(heard, context, $0) }
  }

  // MARK: 3 and 4: what it is

  private func understand(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    let analysis = house.triage.understand(
      subject.message, subject: subject.ticket.subject, contact: subject.contact,
      settings: subject.settings)
    return StepResult(
      analysis.isUnclear ? "unclear" : "classified",
      detail: analysis.reasons.joined(separator: ", ")
    ) { transaction in
      try AnalysisTable(transaction).keep(analysis)
      if var contact = subject.contact, contact.language != analysis.language.language.code {
        contact.language = analysis.language.language.code
        try ContactTable(transaction).update(contact)
      }
      try house.tickets.change(subject.ticket.id, by: Self.actor, in: transaction) {
        $0.beginTriage()
      }
    }
  }

  private func prioritise(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    guard let analysis = subject.analysis else { return StepResult("usual_priority") }
    let (taxonomy, chosen) = try await house.database.read(for: context.tenant) { transaction in
      let table = ReferenceTable(transaction)
      return (try table.categories(), try table.intentCategories())
    }
    var classification = house.triage.classify(
      analysis, message: subject.message, contact: subject.contact, teams: subject.teams,
      categories: Routing.categories(taxonomy), rules: subject.settings.routingRules)
    classification.file(by: chosen, among: taxonomy)
    return StepResult(
      "priority_assigned", detail: classification.reasons.joined(separator: ", ")
    ) { [classification] transaction in
      try house.tickets.change(subject.ticket.id, by: Self.actor, in: transaction) {
        $0.classify(classification)
      }
    }
  }

  /// Step 5: the row and its number exist since step 2; here it is complete.
  private func file(_ context: StepContext) async throws -> StepResult {
    let subject = try await Subject(context, house)
    return StepResult(
      subject.isFirstMessage ? "created" : "continued", detail: "#\(subject.ticket.number)")
  }

  static let actor = Actor.system("procedures")
}

/// Readings between step 1 and step 2 of the same run, so that a mail is parsed once. Losing one costs
/// reading it again.
private final class ReadingCache: Sendable {
  private let readings = Mutex<[Identifier<RawMessageMark>: Reading]>([:])

  func keep(_ reading: Reading) {
    readings.withLock { readings in
      if readings.count >= 32 { readings.removeAll() }
      readings[reading.raw.id] = reading
    }
  }
  func take(_ id: Identifier<RawMessageMark>) -> Reading? {
    readings.withLock { $0.removeValue(forKey: id) }
  }
}

/// What most steps look at: the message, its ticket, its writer, and how the tenant works.
struct Subject: Sendable {
  let message: Message
  let ticket: Ticket
  let contact: Contact?
  let settings: TenantSettings
  let shop: Tenant
  let teams: [Team]
  let analysis: Analysis?
  /// What was said, oldest first, this message included: no notes, no managers' letters.
  let conversation: [Message]
  let inbox: Inbox?

  var isFirstMessage: Bool { conversation.first?.id == message.id }

  init(_ context: StepContext, _ house: House) async throws {
    let raw: Identifier<RawMessageMark> = context.subject.retyped()
    let files = house.files
    self = try await house.database.read(for: context.tenant) { transaction in
      guard let kept = try RawTable(transaction).raw(raw, files: files, withContent: false),
        let message = try kept.message.flatMap(MessageTable(transaction).message),
        let ticket = try TicketTable(transaction).ticket(message.ticket)
      else { throw GiveUp("the message is not on a ticket yet") }
      let accounts = AccountsTable(transaction)
      return Subject(
        message: message, ticket: ticket,
        contact: try ticket.customer.flatMap(ContactTable(transaction).contact),
        settings: try accounts.settings(), shop: try accounts.house(),
        teams: try accounts.teams(),
        analysis: try AnalysisTable(transaction).analysis(of: message.id),
        conversation: try MessageTable(transaction).messages(of: ticket.id, limit: 50)
          .filter { ![.note, .acknowledgement, .notice].contains($0.kind) },
        inbox: try ticket.inbox.flatMap(accounts.inbox))
    }
  }

  private init(
    message: Message, ticket: Ticket, contact: Contact?, settings: TenantSettings, shop: Tenant,
    teams: [Team], analysis: Analysis?, conversation: [Message], inbox: Inbox?
  ) {
    self.message = message
    self.ticket = ticket
    self.contact = contact
    self.settings = settings
    self.shop = shop
    self.teams = teams
    self.analysis = analysis
    self.conversation = conversation
    self.inbox = inbox
  }
}
