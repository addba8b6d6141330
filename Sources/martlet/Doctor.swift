import Accounts
import Foundation
import Intake
import Jobs
import Kit
import Models
import Outbox
import Store
import Tickets

/// How the house is, for `martlet doctor` and monitoring.
struct Doctor: Sendable {
  struct Report: Codable, Sendable {
    struct Storage: Codable, Sendable {
      var engine: String
      var answers: Bool
      var freeBytes: Int64?
      /// The engine's own words where it does not answer.
      var reason: String?
    }
    struct Queue: Codable, Sendable {
      var due: Int
      var running: Int
      var dead: Int
      var oldestWaitSeconds: Double
    }
    struct Outbox: Codable, Sendable {
      var held: Int
      var queued: Int
      var failed: Int
      var courier: String
    }
    struct Intake: Codable, Sendable {
      var waiting: Int
      var unreadable: Int
    }
    struct MailDrop: Codable, Sendable {
      var folder: String
      var isWritable: Bool
    }
    struct Model: Codable, Sendable {
      /// `embedded`, or the name of a language model.
      var writer = "embedded"
      var address: String?
      /// Whether the address answered just now; nil where it was not asked.
      var answers: Bool?
      /// Whether it lists this model; nil where it has no list.
      var isOffered: Bool?
    }
    var status = "well"
    var problems: [String] = []
    var checkedAt = ""
    var storage: Storage
    var queue: Queue?
    var intake: Intake?
    var outbox: Outbox?
    var mailDrop: MailDrop?
    var model = Model()
    var reservedSettings: [String] = []

    var isWell: Bool { problems.isEmpty }
  }

  /// What is known where storage could not even be opened.
  static func report(on config: Config, without storage: any Error) -> Report {
    let engine: Engine = if case .postgres = config.database { .postgres } else { .sqlite }
    var report = Report(
      storage: Report.Storage(
        engine: engine.rawValue, answers: false, freeBytes: freeBytes(config)))
    report.checkedAt = World.live.now().rfc3339
    report.reservedSettings = config.reserved
    report.status = "needs attention"
    report.blame(storage)
    report.warnOfFullDisk(config.data)
    return report
  }

  private let house: House
  init(_ house: House) { self.house = house }

  func json() async -> Data { (try? Self.json(await report())) ?? Data("{}".utf8) }

  static func json(_ report: Report) throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(report)
  }

  /// `probing` asks the language model's address as well, which takes up to five seconds.
  func report(probing: Bool = false) async -> Report {
    var report = Report(
      storage: Report.Storage(
        engine: house.database.engine.rawValue, answers: true,
        freeBytes: Self.freeBytes(house.config)))
    report.checkedAt = house.world.now().rfc3339
    report.reservedSettings = house.config.reserved
    report.warnOfFullDisk(house.config.data)
    do {
      let health = try await house.jobs.health()
      report.queue = Report.Queue(
        due: health.due, running: health.running, dead: health.dead,
        oldestWaitSeconds: Double(health.oldestWait.milliseconds) / 1000)
      if health.dead > 0 {
        report.problems.append("\(health.dead) job(s) gave up. Look at the tickets' procedures.")
      }
      if health.oldestWait > .minutes(5) {
        report.problems.append("Jobs wait for over 5 minutes. Is “martlet serve” running?")
      }
      try await count(&report)
    } catch {
      report.storage.answers = false
      report.blame(error)
    }
    if let folder = house.mailDrop {
      let isWritable = FileManager.default.isWritableFile(atPath: folder.path)
      report.mailDrop = Report.MailDrop(folder: folder.path, isWritable: isWritable)
      if !isWritable { report.problems.append("The mail drop \(folder.path) cannot be written.") }
    }
    await ask(house.model, probing: probing, &report)
    if !report.problems.isEmpty { report.status = "needs attention" }
    return report
  }

  private func ask(_ model: OpenAIModel?, probing: Bool, _ report: inout Report) async {
    guard let model, let settings = house.config.model else { return }
    report.model = Report.Model(writer: model.name, address: settings.base.absoluteString)
    guard probing else { return }
    let probe = await ModelProbe.of(model)
    report.model.answers = probe.answers
    report.model.isOffered = probe.offersModel
    if let problem = probe.problem {
      report.problems.append(problem + " Drafts are the built-in drafter's meanwhile.")
    }
  }

  private func count(_ report: inout Report) async throws {
    var outbox = Report.Outbox(
      held: 0, queued: 0, failed: 0, courier: house.mailDrop == nil ? "smtp" : "mail drop")
    var intake = Report.Intake(waiting: 0, unreadable: 0)
    for tenant in try await house.accounts.tenants() {
      let counts = try await house.database.read(for: tenant.id) { transaction in
        let letters = LetterTable(transaction)
        let raw = RawTable(transaction)
        return (
          try letters.count(.held), try letters.count(.queued), try letters.count(.failed),
          try raw.count(.stored), try raw.count(.failed)
        )
      }
      outbox.held += counts.0
      outbox.queued += counts.1
      outbox.failed += counts.2
      intake.waiting += counts.3
      intake.unreadable += counts.4
    }
    report.outbox = outbox
    report.intake = intake
  }

  /// What the system says against a file of 4 KB; nil where it takes one.
  fileprivate static func reasonNotToWrite(in folder: URL) -> String? {
    let probe = folder.appending(path: ".doctor-\(World.live.id(Doctor.Report.self))").path
    let descriptor = open(probe, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    defer {
      close(descriptor)
      unlink(probe)
    }
    let bytes = [UInt8](repeating: 0, count: 4096)
    let isWritten =
      write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    return isWritten ? nil : String(cString: strerror(errno))
  }

  private static func freeBytes(_ config: Config) -> Int64? {
    let values = try? FileManager.default.attributesOfFileSystem(forPath: config.data.path)
    return (values?[.systemFreeSize] as? NSNumber)?.int64Value
  }
}

extension Doctor.Report {
  fileprivate mutating func warnOfFullDisk(_ folder: URL) {
    if let free = storage.freeBytes, free < 200 << 20 {
      problems.append("The disk has less than 200 MB free. Make room before mail is refused.")
    }
    // A quota, a lost mount or wrong rights let nothing in either: only trying tells.
    if let reason = Doctor.reasonNotToWrite(in: folder) {
      problems.append(
        """
        Nothing can be written in \(folder.path): \(reason). Until that is mended mail waits with its \
        senders; nothing is lost.
        """)
    }
  }

  fileprivate mutating func blame(_ error: any Error) {
    problems.append(Problem(explaining: error).message)
    switch error as? StoreFailure {
    case .unavailable(let words), .full(let words), .refused(let words), .conflict(let words):
      storage.reason = words.trimmingCharacters(in: .whitespacesAndNewlines)
    default: break
    }
  }
}
