import Accounts
import Assist
import FollowUp
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Knowledge
import Models
import Outbox
import Post
import Procedures
import Review
import Store
import StorePostgres
import StoreSQLite
import Tickets
import Triage
import Web

/// Every room with its neighbours. The one place that knows them all.
struct House: Sendable {
  let config: Config
  let world: World
  let database: any Database
  let files: FileStore
  let accounts: AccountsDesk
  let jobs: JobQueue
  let procedures: ProcedureDesk
  let tickets: TicketDesk
  let intake: IntakeDesk
  let triage: TriageDesk
  let knowledge: KnowledgeDesk
  let assist: AssistDesk
  /// The language model that drafts are worded by; nil without one.
  let model: OpenAIModel?
  let outbox: OutboxDesk
  let review: ReviewDesk
  let followUp: FollowUpDesk
  let courier: any Courier
  let mailDrop: URL?
  let events: EventHub<TenantID>
  let crashPoints: CrashPoints

  /// Opens storage, brings the schema up to date, and wires the rooms.
  init(
    _ config: Config, world: World = .live, crashPoints: CrashPoints = .none
  ) async throws {
    let database = try Self.storage(config, world: world)
    try await Self.keepRestorePoint(of: database, config, world: world)
    try await database.migrate(Schema.migrations)
    try self.init(config, world: world, database: database, crashPoints: crashPoints)
  }

  /// Storage as the settings name it, as it stands.
  static func storage(
    _ config: Config, at place: Config.Storage? = nil, world: World
  ) throws -> any Database {
    do {
      try FileManager.default.createDirectory(
        at: config.data, withIntermediateDirectories: true)
    } catch {
      throw Problem(
        .busy, "data.folder",
        "The data folder \(config.data.path) cannot be created. Choose another with MARTLET_DATA.")
    }
    return switch place ?? config.database {
    case .sqlite(let path): try SQLiteDatabase(path: path, world: world)
    case .postgres(let url): PostgresDatabase(url: url.reveal(), world: world)
    }
  }

  /// On PostgreSQL an upgrade begins with a backup in the data folder; the SQLite adapter copies its
  /// file by itself.
  static func keepRestorePoint(
    of database: any Database, _ config: Config, world: World,
    before migrations: [Migration] = Schema.migrations
  ) async throws {
    guard database.engine == .postgres, let last = migrations.last?.number else { return }
    let schema = try await database.snapshot { try $0.schema() }
    guard schema > 0, schema < last else { return }
    let path = config.data.appending(path: "before-\(schema + 1).martlet").path
    guard !FileManager.default.fileExists(atPath: path) else { return }
    let files = try FileStore(folder: config.data.appending(path: "files"), world: world)
    _ = try await Backup(of: database, files: files, world: world).write(to: path)
  }

  /// The same house at another time, on the same storage: how the demo lives through its nine days.
  func moved(to world: World) throws -> House {
    // Nine days of made-up mail are no reason to ask a model.
    var config = config
    config.modelKey = nil
    config.modelBase = nil
    return try House(config, world: world, database: database, crashPoints: crashPoints)
  }

  /// The rooms on storage that is open already. `orders` and `contacts` are the records that drafts speak
  /// from: the desk's own where none are given.
  init(
    _ config: Config, world: World, database: any Database, crashPoints: CrashPoints = .none,
    orders: [any OrderLookup]? = nil, contacts: [any ContactLookup]? = nil
  ) throws {
    self.config = config
    self.world = world
    self.crashPoints = crashPoints
    let files = try FileStore(folder: config.data.appending(path: "files"), world: world)
    self.database = database
    self.files = files
    accounts = AccountsDesk(
      database: database, world: world, isDraftingAllowed: config.isDraftingEnabled)
    let jobs = JobQueue(database: database, world: world)
    let procedures = ProcedureDesk(
      database: database, world: world, jobs: jobs, procedures: Journey.procedures)
    let knowledge = KnowledgeDesk(database: database, world: world)
    self.knowledge = knowledge
    let tickets = TicketDesk(
      database: database, world: world,
      listeners: Listeners.make(procedures: procedures, knowledge: knowledge))
    self.jobs = jobs
    self.procedures = procedures
    self.tickets = tickets
    intake = IntakeDesk(
      database: database, world: world, files: files, tickets: tickets,
      arrivals: Listeners.arrivals(procedures),
      confirmations: Confirmations(isOne: Confirmation.isOne),
      trustedAuthenticator: config.authenticator, crashPoints: crashPoints)
    triage = TriageDesk(database: database, world: world)
    let accounts = self.accounts
    let model = config.model.map { OpenAIModel($0, world: world) }
    self.model = model
    assist = AssistDesk(
      database: database, world: world, knowledge: knowledge,
      lookups: Lookups(
        orders: (orders ?? [DeskOrders(database: database)]).map {
          SwitchedOrders(records: $0, accounts: accounts)
        },
        contacts: (contacts ?? [DeskContacts(database: database)]).map {
          SwitchedContacts(records: $0, accounts: accounts)
        }),
      writer: model.map { model in
        ModelWriter(model, world: world, patience: config.modelPatience) { tenant in
          // Switches that cannot be read count as off.
          guard let switches = try? await accounts.switches(of: tenant) else { return false }
          return switches.allow(.drafts) && switches.allow(.integration(.languageModel))
        }
      })
    let outbox = OutboxDesk(
      database: database, world: world, tickets: tickets, jobs: jobs,
      files: files,
      outcomes: Listeners.letters(procedures))
    self.outbox = outbox
    review = ReviewDesk(
      database: database, world: world, tickets: tickets,
      decisions: Listeners.decisions(outbox: outbox, procedures: procedures))
    followUp = FollowUpDesk(
      database: database, world: world, tickets: tickets, review: review, outbox: outbox,
      origin: config.origin
    ) { try LetterManner.of($0, draft: nil, in: $1) }
    if let smtp = config.smtp {
      courier = try SMTPCourier(url: smtp)
      mailDrop = nil
    } else {
      let drop = config.data.appending(path: "maildrop")
      courier = try MaildirCourier(folder: drop)
      mailDrop = drop
    }
    events = EventHub()
  }

  var rooms: Rooms {
    get throws {
      Rooms(
        database: database, world: world, files: files, accounts: accounts, tickets: tickets,
        intake: intake, knowledge: knowledge, review: review, outbox: outbox,
        followUp: followUp, procedures: procedures, jobs: jobs, events: events,
        postal: try config.postalPublicKey.map { try PostalSignature(publicKeys: $0) },
        mailDrop: mailDrop, letterBox: mailDrop.map(Self.letterBox),
        demo: DemoDesk.signIn(config), origin: config.origin,
        health: { [self] in await Doctor(self).json() })
    }
  }

  /// Which of these kept files somebody's rows name. Every column that names files is asked here.
  private func namedFiles(among hashes: [String]) async throws -> Set<String> {
    var named: Set<String> = []
    for tenant in try await accounts.tenants() {
      named.formUnion(
        try await database.read(for: tenant.id) { transaction in
          try RawTable(transaction).named(among: hashes)
            + MessageTable(transaction).named(among: hashes)
        })
    }
    return named
  }

  /// The mail drop as the console reads it.
  private static func letterBox(_ folder: URL) -> LetterBox {
    let drop = MailDrop(folder: folder)
    return LetterBox(
      page: { cursor, limit, owned in
        let page = try await drop.page(after: cursor, limit: limit, owned: owned)
        return (page.entries.map { .init(letter: $0.letter, mail: $0.mail) }, page.next)
      },
      content: { await drop.content(of: $0) })
  }

  /// What runs the jobs: the procedures' steps and the letters.
  func runner(report: @escaping @Sendable (JobFailure) -> Void = { _ in }) -> JobRunner {
    var handlers = JobHandlers()
    ProcedureEngine(
      procedures, performers: Steps(house: self).performers, crashPoints: crashPoints
    ).register(in: &handlers)
    handlers.on(DeliverLetter.self) { [outbox, courier, crashPoints] job, context in
      try await job.run(in: outbox, by: courier, context, crashPoints: crashPoints)
    }
    handlers.on(SweepFiles.self) { [self] _, context in
      // Files belong to the house: one tenant's job sweeps for all.
      guard try await accounts.tenants().first?.id == context.tenant else { return }
      try await FileSweep(files) { try await namedFiles(among: $0) }.run()
    }
    handlers.on(ProcessOutbox.self) { [followUp, accounts] _, context in
      let switches = try await accounts.switches(of: context.tenant)
      _ = try await followUp.processOutbox(
        of: context.tenant, automaticLetters: switches.allow(.automaticLetters))
    }
    handlers.on(WatchClocks.self) { [tickets] _, context in
      try await tickets.watchClocks(of: context.tenant)
    }
    handlers.on(RetryLookup.self) { [self] job, context in try await job.run(in: self, context) }
    handlers.on(SweepSessions.self) { [accounts] _, context in
      try await accounts.sweepSessions(of: context.tenant)
    }
    return JobRunner(
      queue: jobs, handlers: handlers, schedules: HouseSchedule.all, slots: config.workers,
      report: report)
  }
}
