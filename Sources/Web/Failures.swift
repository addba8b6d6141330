import Accounts
import Intake
import Jobs
import Kit
import Outbox
import Procedures
import Store
import Tickets

/// What went wrong at a desk and waits for somebody: the same for the page and the API. Bounded: of each
/// kind the latest or the first fifty.
struct Failures: Sendable {
  static let most = 50

  let jobs: [DeadJob]
  let letters: [Letter]
  let runs: [ProcedureRun]
  let mails: [RawMessage]
  let mishaps: [Mishap]

  var isEmpty: Bool {
    jobs.isEmpty && letters.isEmpty && runs.isEmpty && mails.isEmpty && mishaps.isEmpty
  }

  init(_ rooms: Rooms, of tenant: TenantID) async throws {
    jobs = try await rooms.jobs.deadJobs(of: tenant, limit: Self.most)
    mishaps = try await rooms.accounts.mishaps(of: tenant, limit: Self.most)
    let (procedures, files) = (rooms.procedures, rooms.files)
    (letters, runs, mails) = try await rooms.database.read(for: tenant) { transaction in
      (
        try LetterTable(transaction).failed(limit: Self.most),
        try procedures.failed(limit: Self.most, in: transaction),
        try RawTable(transaction).failed(limit: Self.most, files: files)
      )
    }
  }
}

/// What can be done about it.
struct Mending: Sendable {
  let rooms: Rooms
  let person: SignedIn

  func revive(_ id: JobID) async throws {
    try await change(id, "job.revived") { try rooms.jobs.revive(id, in: $0) }
  }

  func discard(_ id: JobID) async throws {
    try await change(id, "job.discarded") { try rooms.jobs.discard(id, in: $0) }
  }

  func readAgain(_ id: Identifier<RawMessageMark>) async throws {
    _ = try await rooms.intake.reprocess(id, of: person.tenant)
  }

  private func change(
    _ id: JobID, _ action: String, _ work: @escaping @Sendable (Transaction) throws -> Bool
  ) async throws {
    let audit = rooms.accounts.audit
    try await rooms.database.write(for: person.tenant) { [person] transaction in
      guard try work(transaction) else {
        throw Problem(.missing, "job.unknown", "This job is not among those that gave up.")
      }
      try audit.record(person.actor, action, .init("job", id), in: transaction)
    }
  }
}
