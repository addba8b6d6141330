import Accounts
import Assist
import FollowUp
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Knowledge
import Mail
import Outbox
import Procedures
import Rehearsal
import Review
import Store
import Synchronization
import Testing
import Text
import Tickets

@testable import Web

/// The whole web over a desk of its own: real rooms, wired as the program wires them as far as pages can
/// tell, and no socket.
final class TestSite: Sendable {
  static let password = "correct horse battery"

  let house: Rehearsal
  let rooms: Rooms
  let router: Router
  let jobs: JobQueue
  let assist: AssistDesk
  let inbox: Inbox
  let team: Team
  let people: [Role: DeskUser]
  /// Whether the step “receive” can be performed.
  let isMailReadable = Mutex(true)
  /// What a mail drop would hold, by letter.
  let dropped: Dropped

  final class Dropped: Sendable {
    let letters = Mutex<[(Letter.ID, Data)]>([])
  }

  init(
    _ engine: Engine, secure: Bool = false, postal: PostalSignature? = nil
  ) async throws {
    let house = try await Rehearsal(engine)
    let (database, world) = (house.database, house.world)
    self.house = house
    let accounts = AccountsDesk(
      database: database, world: world, hasher: PasswordHasher(cost: .least))
    let jobs = JobQueue(database: database, world: world)
    let procedures = ProcedureDesk(
      database: database, world: world, jobs: jobs, procedures: [.message, .ticket])
    let tickets = TicketDesk(database: database, world: world, listeners: .none)
    let files = try FileStore(folder: house.folder.appending(path: "files"), world: world)
    let intake = IntakeDesk(
      database: database, world: world, files: files, tickets: tickets,
      arrivals: Arrivals { raw, transaction in
        try procedures.start("message", about: raw.retyped(), in: transaction)
      })
    let knowledge = KnowledgeDesk(database: database, world: world)
    let outbox = OutboxDesk(
      database: database, world: world, tickets: tickets, jobs: jobs,
      outcomes: LetterOutcomes { _, _, _, _, _ in })
    let manner = OutboxDesk.Manner(
      sender: MailAddress(name: "Acme", address: "help@acme.example"), hold: .seconds(30),
      authorName: "Anna Agent")
    let review = ReviewDesk(
      database: database, world: world, tickets: tickets,
      decisions: Decisions(
        approved: { reply, _, transaction in
          try outbox.enqueue(reply, in: manner, transaction)
        }, decided: { _, _, _, _ in }))
    let followUp = FollowUpDesk(
      database: database, world: world, tickets: tickets, review: review, outbox: outbox,
      origin: "http://desk.example"
    ) { _, _ in manner }
    let dropped = Dropped()
    rooms = Rooms(
      database: database, world: world, files: files, accounts: accounts, tickets: tickets,
      intake: intake, knowledge: knowledge, review: review, outbox: outbox,
      followUp: followUp, procedures: procedures, jobs: jobs, events: EventHub(), postal: postal,
      mailDrop: house.folder,
      letterBox: dropped.box, demo: DemoSignIn(email: "owner@acme.example", password: "demo desk"),
      origin: "http://desk.example", health: { Data("{}".utf8) })
    router = try Site(rooms, isSecure: secure).router { _, _ in }
    assist = AssistDesk(database: database, world: world, knowledge: knowledge)
    self.jobs = jobs
    self.dropped = dropped

    let actor = Actor.system("test")
    inbox = try await accounts.addInbox(
      to: house.tenant, name: "Support", address: "help@acme.example", by: actor)
    team = try await accounts.addTeam(
      to: house.tenant, name: "Returns", kind: .support, by: actor)
    var people: [Role: DeskUser] = [:]
    for role in [Role.owner, .manager, .agent, .viewer] {
      people[role] = try await accounts.addUser(
        to: house.tenant, email: "\(role)@acme.example", name: "\(role)".capitalized + " Person",
        role: role, password: Secret(Self.password), by: actor)
    }
    self.people = people
  }

  var tenant: TenantID { house.tenant }

  /// Somebody's browser, signed in through the door.
  func browser(_ role: Role = .agent) async throws -> Browser {
    let browser = Browser(router)
    let answer = await browser.post(
      "/sign-in", ["email": "\(role)@acme.example", "password": Self.password])
    try #require(answer.status == 303)
    // Any page tells the session's token.
    _ = await browser.get("/keys")
    return browser
  }

  func read<Result: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Result
  ) async throws -> Result {
    try await house.database.read(for: tenant, work)
  }

  // MARK: What happens at a desk

  struct Heard: Sendable {
    let ticket: Ticket.ID
    let message: Message.ID
    let raw: Identifier<RawMessageMark>
  }

  /// A mail through the real intake, heard at once.
  @discardableResult
  func mail(
    from sender: String = "Ada Byron <ada@customer.example>",
    subject: String = "Where is my parcel?", _ body: String, html: String? = nil,
    inReplyTo: String? = nil, id: String? = nil
  ) async throws -> Heard {
    house.clock.advance(by: .seconds(1))
    let number: Identifier<Never> = house.world.id()
    var lines = [
      "From: \(sender)", "To: help@acme.example", "Subject: \(subject)",
      "Message-ID: <\(id ?? number.text)@customer.example>", "MIME-Version: 1.0",
    ]
    if let inReplyTo { lines.append("In-Reply-To: <\(inReplyTo)@customer.example>") }
    if let html {
      lines += [
        "Content-Type: multipart/mixed; boundary=edge", "", "--edge",
        "Content-Type: multipart/alternative; boundary=inner", "", "--inner",
        "Content-Type: text/plain; charset=utf-8", "", body, "--inner",
        "Content-Type: text/html; charset=utf-8", "", html, "--inner--", "--edge",
        "Content-Type: image/png; name=bike.png", "Content-ID: <bike>",
        "Content-Disposition: inline; filename=bike.png", "Content-Transfer-Encoding: base64", "",
        Data([0x89, 0x50, 0x4e, 0x47]).base64EncodedString(), "--edge",
        "Content-Type: text/html; name=\"bill.html\"",
        "Content-Disposition: attachment; filename=\"bill.html\"", "", "<b>bill</b>", "--edge--",
        "",
      ]
    } else {
      lines += ["Content-Type: text/plain; charset=utf-8", "", body]
    }
    let receipt = try await rooms.intake.receive(
      Delivery(content: Data(lines.joined(separator: "\r\n").utf8), door: .pipe, tenant: tenant))
    return try await hear(receipt.raw)
  }

  func hear(_ id: Identifier<RawMessageMark>) async throws -> Heard {
    let raw = try await rooms.intake.raw(id, of: tenant)
    let heard = try await rooms.intake.hear(rooms.intake.read(raw), for: tenant)
    let procedures = rooms.procedures
    try await house.database.write(for: tenant) { transaction in
      if let run = try procedures.run("message", about: id.retyped(), in: transaction) {
        try procedures.attach(heard.ticket.retyped(), to: run.id, in: transaction)
      }
      try procedures.start(
        "ticket", about: heard.ticket.retyped(), ticket: heard.ticket.retyped(), in: transaction)
    }
    return Heard(ticket: heard.ticket, message: heard.message, raw: id)
  }

  /// A published article about returns.
  @discardableResult
  func article(title: String = "Returns") async throws -> Article {
    let writer: Identifier<Article.Writer> = try #require(people[.manager]).id.retyped()
    let knowledge = rooms.knowledge
    var article = try await knowledge.create(
      ArticleContent(
        title: title,
        body: """
          # \(title)

          You can return a bike within 30 days of delivery. Pack it in its box and put the return \
          label on it. The return label is in your account under Orders.

          ## Refund of a return

          We refund the price of a returned bike within five days of its arrival.
          """),
      by: writer, for: tenant)
    for move in [ArticleMove.submit, .approve, .publish] {
      article = try await knowledge.move(
        article.id, move, expecting: article.version, by: writer, for: tenant)
    }
    return article
  }

  static let question = "How can I return my bike? Where is the return label?"

  /// A mail about a return, and the draft that waits for a person.
  func draft(
    from sender: String = "Ada Byron <ada@customer.example>", _ question: String = question,
    attempt: Int = 1, of heard: Heard? = nil
  ) async throws -> Draft {
    if try await rooms.knowledge.version(for: tenant) == 0 { try await article() }
    let known = heard
    let heard: Heard
    if let known {
      heard = known
    } else {
      heard = try await mail(from: sender, subject: "Return of my bike", question)
    }
    let number = try await read { try TicketTable($0).ticket(heard.ticket)?.number ?? 0 }
    let outcome = try await assist.draft(
      for: DraftRequest(
        ticket: heard.ticket, ticketNumber: number, message: heard.message, attempt: attempt,
        subject: "Return of my bike", body: question, intent: "refund", intentProbability: 0.9,
        customer: .init(firstName: "Ada", lastName: "Byron"),
        voice: BrandVoice(businessName: "Acme", signature: "The Acme team")),
      tenant: tenant)
    guard case .drafted(let draft) = outcome else {
      throw Problem(.broken, "test.no_draft", "The drafter found nothing: \(outcome)")
    }
    let tickets = rooms.tickets
    try await house.database.write(for: tenant) { transaction in
      try tickets.change(heard.ticket, by: .system("test"), in: transaction) {
        $0.setAwaitsReview(true)
      }
    }
    return draft
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket {
    try #require(try await read { try TicketTable($0).ticket(id) })
  }

  func messages(of id: Ticket.ID) async throws -> [Message] {
    try await read { try MessageTable($0).messages(of: id) }
  }

  func letters(of id: Ticket.ID) async throws -> [Letter] {
    try await read { try LetterTable($0).letters(of: id) }
  }

  /// Performs what the procedures have to do.
  func work() async throws {
    var performers = StepPerformers()
    performers.on("message", "receive") { [self] _ in
      guard isMailReadable.withLock({ $0 }) else { throw GiveUp("The mail cannot be read.") }
      return StepResult("parsed", detail: "by hand")
    }
    var handlers = JobHandlers()
    ProcedureEngine(rooms.procedures, performers: performers).register(in: &handlers)
    try await JobRunner(queue: jobs, handlers: handlers) { _ in }.drain()
  }
}
