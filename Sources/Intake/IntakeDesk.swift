import Accounts
import Foundation
import Kit
import Mail
import Store
import Tickets

/// The room's two verbs: `receive` keeps what arrives, `hear` makes a message of a ticket out of it.
///
/// Between the two lies a commit: whoever delivered is answered after the first, and nothing that goes
/// wrong in the second can lose what was sent.
package struct IntakeDesk: Sendable {
  /// Up to this many bytes a raw message stands in its row; larger ones are files.
  static let rowLimit = 64 * 1024

  let database: any Database
  let world: World
  let files: FileStore
  let tickets: TicketDesk
  private let inboxes: InboxDirectory
  let arrivals: Arrivals
  let confirmations: Confirmations
  private let crashPoints: CrashPoints
  /// The name under which our own mail server writes its `Authentication-Results`, where it is known.
  private let trustedAuthenticator: String?

  package init(
    database: any Database, world: World, files: FileStore, tickets: TicketDesk,
    arrivals: Arrivals, confirmations: Confirmations = .none,
    trustedAuthenticator: String? = nil, crashPoints: CrashPoints = .none
  ) {
    self.trustedAuthenticator = trustedAuthenticator
    self.database = database
    self.world = world
    self.files = files
    self.tickets = tickets
    self.arrivals = arrivals
    self.confirmations = confirmations
    self.crashPoints = crashPoints
    inboxes = InboxDirectory(database)
  }

  /// Keeps a delivery and starts its procedure, in one transaction. Returns once it is durable; a
  /// delivery that is known falls away and gets the receipt of the first. A mail that names several
  /// inboxes is kept once in each; the receipt is the first one's.
  package func receive(_ delivery: Delivery) async throws -> Receipt {
    var delivery = delivery
    let recipients =
      delivery.envelopeTo.isEmpty && delivery.door.isMail
      ? recipientsNamed(in: delivery.content) : delivery.envelopeTo
    let places = try await places(of: recipients, otherwise: delivery.tenant)
    guard let first = places.first else {
      throw Problem(
        .busy, "intake.no_inbox",
        "No inbox takes this mail yet. Create one with its address; the mail can then be sent again."
      )
    }
    let key: DuplicateKey
    if delivery.door.isMail {
      let head = MailHead(delivery.mailBytes)
      key = DuplicateKey(mail: head)
      if head.failsDMARC(trusting: trustedAuthenticator) { delivery.relay.failsDMARC = true }
    } else {
      key = DuplicateKey(
        entry: delivery.deliveryID ?? world.id(Delivery.self).text, content: delivery.content)
    }
    let content: RawTable.Content =
      delivery.content.count <= Self.rowLimit
      ? .row(delivery.content) : .file(hash: try files.keep(delivery.content))
    let receipt = try await keep(delivery, at: first, key: key, content: content)
    for place in places.dropFirst() {
      _ = try await keep(delivery, at: place, key: key, content: content)
    }
    try crashPoints.reached("intake:stored")
    return receipt
  }

  private func keep(
    _ delivery: Delivery, at place: InboxDirectory.Place, key: DuplicateKey,
    content: RawTable.Content
  ) async throws -> Receipt {
    let id: Identifier<RawMessageMark> = world.id()
    let relay = String(decoding: try JSONEncoder().encode(delivery.relay), as: UTF8.self)
    let now = world.now()
    return try await database.write(for: place.tenant) { transaction in
      let kept = try RawTable(transaction).keep(
        id, delivery, in: place.inbox, key: key, content: content, relay: relay, at: now)
      if kept.isNew { try arrivals.stored(kept.id, transaction) }
      return Receipt(raw: kept.id, tenant: place.tenant, isDuplicate: !kept.isNew)
    }
  }

  /// Where a delivery belongs. Mail to an address that no inbox has goes to the default inbox; at a house
  /// of several tenants only where the door says whose it is, for it may be another's.
  private func places(
    of recipients: [String], otherwise tenant: TenantID?
  ) async throws -> [InboxDirectory.Place] {
    let known = try await inboxes.places(of: recipients, otherwise: tenant)
    guard known.isEmpty, tenant == nil else { return known }
    let tenants = try await database.readHouse { house in
      try house.rows("SELECT id FROM tenant ORDER BY id LIMIT 2") { row throws(StoreFailure) in
        try row.id("id", of: Tenancy.self)
      }
    }
    guard tenants.count == 1 else { return [] }
    return try await inboxes.places(of: recipients, otherwise: tenants[0])
  }

  /// Keeps something that was entered at the desk, in a form or through the API.
  package func receive(
    _ entry: Entry, at inbox: String?, door: RawMessage.Door, tenant: TenantID,
    deliveryID: String? = nil
  ) async throws -> Receipt {
    guard !entry.body.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
      throw Problem(
        .invalid, "entry.body", "Say what it is about: the text is empty.", field: "body")
    }
    guard entry.email != nil || entry.phone != nil else {
      throw Problem(
        .invalid, "entry.contact", "Give an e-mail address or a phone number of the customer.",
        field: "email")
    }
    if let email = entry.email,
      !email.contains("@") || email.contains(where: \.isWhitespace) || email.utf8.count > 320
    {
      throw Problem(
        .invalid, "entry.email", "“\(email.prefix(320))” is not an e-mail address.", field: "email")
    }
    guard (entry.phone ?? "").utf8.count <= 100 else {
      throw Problem(
        .invalid, "entry.phone", "The phone number is longer than 100 characters.", field: "phone")
    }
    return try await receive(
      Delivery(
        content: try JSONEncoder().encode(entry), door: door,
        envelopeTo: inbox.map { [$0] } ?? [], deliveryID: deliveryID, tenant: tenant))
  }

  /// What is kept under an id, with its bytes.
  package func raw(
    _ id: Identifier<RawMessageMark>, of tenant: TenantID
  ) async throws -> RawMessage {
    let found = try await database.read(for: tenant) { transaction in
      try RawTable(transaction).raw(id, files: files)
    }
    guard let found else {
      throw Problem(.missing, "raw.unknown", "There is no such raw message.")
    }
    return found
  }

  /// Addresses in the headers that say where a mail went, for doors without an envelope.
  private func recipientsNamed(in mail: Data) -> [String] {
    let head = Mail.parse(mail)
    return (head.deliveredTo + head.to + head.cc).map(\.address)
  }
}
