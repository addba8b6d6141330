import Accounts
import Foundation
import Intake
import Kit
import Mail
import Rehearsal
import Store
import Synchronization
import Tickets

/// The doors of a desk, and what came through them.
struct Doorstep {
  let house: Rehearsal
  let cast: Cast
  let files: FileStore
  let tickets: TicketDesk
  let intake: IntakeDesk
  let started = Started()

  init(_ engine: Engine, arrivals: Arrivals? = nil) async throws {
    house = try await Rehearsal(engine)
    cast = try await Cast(house)
    files = try FileStore(folder: house.folder.appending(path: "files"), world: house.world)
    tickets = TicketDesk(database: house.database, world: house.world, listeners: .none)
    intake = IntakeDesk(
      database: house.database, world: house.world, files: files, tickets: tickets,
      arrivals: arrivals ?? Arrivals { [started] id, _ in started.note(id) })
  }

  /// The raw messages whose procedure was started.
  final class Started: Sendable {
    private let ids = Mutex<Set<Identifier<RawMessageMark>>>([])
    func note(_ id: Identifier<RawMessageMark>) { ids.withLock { _ = $0.insert(id) } }
    var all: Set<Identifier<RawMessageMark>> { ids.withLock { $0 } }
  }

  func receive(
    _ mail: Data, to recipients: [String] = ["support@acme.example"],
    door: RawMessage.Door = .pipe, number: String? = nil, relay: RelayReport = RelayReport()
  ) async throws -> Receipt {
    try await intake.receive(
      Delivery(
        content: mail, door: door, envelopeTo: recipients, deliveryID: number, relay: relay,
        tenant: house.tenant))
  }

  func hear(_ receipt: Receipt) async throws -> Heard {
    let raw = try await intake.raw(receipt.raw, of: receipt.tenant)
    return try await intake.hear(intake.read(raw), for: receipt.tenant)
  }

  /// A mail's way from the door to its ticket.
  func arrive(
    _ mail: Data, to recipients: [String] = ["support@acme.example"],
    relay: RelayReport = RelayReport()
  ) async throws -> Heard {
    try await hear(try await receive(mail, to: recipients, relay: relay))
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket {
    let ticket = try await house.database.read(for: house.tenant) {
      try TicketTable($0).ticket(id)
    }
    guard let ticket else { throw Refusal.unknownTicket }
    return ticket
  }

  func messages(of id: Ticket.ID) async throws -> [Message] {
    try await house.database.read(for: house.tenant) { try MessageTable($0).messages(of: id) }
  }

  func facts(of id: Ticket.ID) async throws -> [RecordedFact] {
    try await house.database.read(for: house.tenant) { try FactTable($0).facts(of: id) }
  }

  @discardableResult
  func write<Outcome: Sendable>(
    _ work: @escaping @Sendable (Transaction) throws -> Outcome
  ) async throws -> Outcome {
    try await house.database.write(for: house.tenant, work)
  }

  func count(_ table: SQL) async throws -> Int {
    try await house.database.read(for: house.tenant) { transaction in
      try transaction.first(
        "SELECT count(*) AS number FROM \(table) WHERE tenant_id = \(transaction.tenant)"
      ) { row throws(StoreFailure) in try row.int("number") } ?? 0
    }
  }
}

/// A mail as it would come over the wire.
func mail(
  from: String = "Ana de Vries <ana@customer.example>", to: String = "support@acme.example",
  subject: String = "Where is my parcel?", id: String? = "m1@customer.example",
  body: String = "Hello, my parcel is late.", _ headers: String...
) -> Data {
  var lines = ["From: \(from)", "To: \(to)", "Subject: \(subject)"]
  lines.append("Date: Mon, 02 Mar 2026 08:55:00 +0000")
  if let id { lines.append("Message-ID: <\(id)>") }
  lines += headers
  lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", body, ""]
  return Data(lines.joined(separator: "\r\n").utf8)
}
