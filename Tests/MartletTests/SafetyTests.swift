import Accounts
import Assist
import Foundation
import Intake
import Jobs
import Kit
import Procedures
import Rehearsal
import Store
import Testing
import Tickets

@testable import martlet

@Suite("Nothing is lost or mistaken")
struct SafetyTests {
  private let question = "Hello,\r\n\r\nhow can I return an item? Thank you.\r\n"

  private func ticket(of raw: RawMessage) throws -> Ticket.ID { try #require(raw.ticket) }

  @Test(
    "a mail whose sender's domain disowns it gets no acknowledgement", arguments: Engine.allCases)
  func dmarc(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.hear(
      question, headers: ["Authentication-Results: mx.acme.example; dmarc=fail (p=none)"])
    #expect(try await desk.delivered().isEmpty)
    try await desk.hear(
      question, from: "Ben <ben@example.com>", id: "m2@example.com",
      headers: ["Authentication-Results: mx.acme.example; dmarc=pass"])
    #expect(try await desk.delivered().count == 1)
  }

  @Test(
    "the older of two mails of a ticket never takes the newer one's draft away",
    arguments: Engine.allCases)
  func olderComesLast(engine: Engine) async throws {
    let desk = try await Desk(engine)
    let first = try await desk.hear(question)
    let ticket = try ticket(of: first)
    let older = try await desk.house.intake.receive(reply("How long does delivery take?", "m2"))
    // Its job is slow; the newer mail passes it.
    try await desk.house.database.write(for: desk.tenant) { [now = desk.house.world.now()] tx in
      try tx.run(
        """
        UPDATE job SET state = 'waiting', run_at = \(now + .minutes(10))
         WHERE tenant_id = \(tx.tenant) AND kind = 'procedures.advance' AND run_at <= \(now)
        """)
    }
    let newer = try await desk.house.intake.receive(reply("How can I return an item?", "m3"))
    try await desk.runner.drain()
    let waiting = try await draft(on: ticket, desk)
    #expect(
      waiting?.message == (try await desk.house.intake.raw(newer.raw, of: desk.tenant)).message)
    #expect(waiting != nil)
    desk.rehearsal.clock.advance(by: .minutes(11))
    try await desk.runner.drain()
    let heard = try await desk.house.intake.raw(older.raw, of: desk.tenant)
    #expect(heard.ticket == ticket && heard.message != nil)
    #expect(try await draft(on: ticket, desk)?.id == waiting?.id)
    let run = try await desk.house.database.read(for: desk.tenant) { [house = desk.house] in
      try house.procedures.run(JourneyName.message, about: older.raw.retyped(), in: $0)
    }
    #expect(run?.exit == "superseded")
  }

  private func reply(_ body: String, _ id: String) -> Delivery {
    let mail = [
      "From: Ana Silva <ana@example.com>", "To: support@acme.example", "Subject: Re: A question",
      "Message-ID: <\(id)@example.com>", "In-Reply-To: <m1@example.com>", "", body, "",
    ].joined(separator: "\r\n")
    return Delivery(content: Data(mail.utf8), door: .pipe)
  }

  private func draft(on ticket: Ticket.ID, _ desk: Desk) async throws -> Draft? {
    try await desk.house.database.read(for: desk.tenant) { try DraftTable($0).waiting(on: ticket) }
  }

  @Test("an answer to two of our addresses is drafted for once", arguments: Engine.allCases)
  func twin(engine: Engine) async throws {
    let desk = try await Desk(engine)
    _ = try await desk.cast.accounts.addInbox(
      to: desk.tenant, name: "Sales", address: "sales@acme.example", by: desk.cast.owner.actor)
    let first = try await desk.hear(question)
    var delivery = reply("How long does delivery take?", "m2")
    delivery.content = Data(
      String(decoding: delivery.content, as: UTF8.self)
        .replacing("support@acme.example", with: "support@acme.example, sales@acme.example").utf8)
    let receipt = try await desk.house.intake.receive(delivery)
    try await desk.runner.drain()
    #expect(try await desk.house.intake.receive(delivery).raw == receipt.raw)
    let ticket = try ticket(of: first)
    let (messages, drafts) = try await desk.house.database.read(for: desk.tenant) {
      (
        try MessageTable($0).messages(of: ticket).filter { $0.author == .customer },
        try DraftTable($0).drafts(of: ticket)
      )
    }
    #expect(messages.count == 2)
    #expect(drafts.count { $0.message == messages.last?.id } == 1)
  }

  @Test("an upgrade on PostgreSQL begins with a backup, once")
  func restorePoint() async throws {
    let desk = try await Desk(.postgres)
    let raw = try await desk.hear(question)
    let now = Schema.migrations.last?.number ?? 0
    let later =
      Schema.migrations + [Migration(now + 1, "later", "CREATE INDEX x ON tenant (name);")]
    let path = desk.house.config.data.appending(path: "before-\(now + 1).martlet").path
    for migrations in [Schema.migrations, later, later] {
      try await House.keepRestorePoint(
        of: desk.house.database, desk.house.config, world: desk.house.world, before: migrations)
      let isThere = FileManager.default.fileExists(atPath: path)
      #expect(isThere == (migrations.count == later.count))
    }
    let manifest = try Restore(from: path).verify()
    #expect(manifest.tables.first { $0.table.name == "raw_message" }?.rows == 1)
    #expect(manifest.tables.first { $0.table.name == "message" }?.rows ?? 0 >= 1)
    #expect(raw.message != nil)
  }

  @Test("every column that names kept files is asked before the sweep removes one")
  func fileColumns() {
    let named = Schema.migrations.flatMap(\.statements).flatMap { statement in
      let table =
        statement.firstMatch(of: /(?:CREATE|ALTER) TABLE (\w+)/).map { String($0.1) } ?? ""
      return statement.matches(of: /(\w*(?:sha256|file_hash)) \{text\}/).map { "\(table).\($0.1)" }
    }
    // A new one belongs into `House.namedFiles` too: without that its files go away after an hour.
    #expect(Set(named) == ["attachment.sha256", "raw_message.file_hash", "upload.sha256"])
  }
}
