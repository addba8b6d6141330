import Accounts
import Foundation
import Intake
import Kit
import Rehearsal
import Store
import Testing
import Tickets

@Suite("What arrives")
struct ReceivingTests {
  @Test(
    "ten mails, each delivered four times at once, make ten messages", arguments: Engine.allCases)
  func tenMails(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let mails = (1...10).map { number in
      mail(
        from: "customer\(number % 3)@customer.example", id: "m\(number)@customer.example",
        body: "Mail \(number)")
    }
    let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
      for mail in mails + mails + mails + mails {
        group.addTask { try await step.receive(mail) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(receipts.count { !$0.isDuplicate } == 10)
    #expect(Set(receipts.map(\.raw)).count == 10)
    #expect(step.started.all == Set(receipts.map(\.raw)))
    // Each is heard as often as a job might run, also at the same time.
    try await withThrowingTaskGroup { group in
      for receipt in receipts { group.addTask { _ = try await step.hear(receipt) } }
      try await group.waitForAll()
    }
    #expect(try await step.count("raw_message") == 10)
    #expect(try await step.count("message") == 10)
    #expect(try await step.count("ticket") == 10)
    #expect(try await step.count("contact") == 3)
  }

  @Test(
    "is kept byte for byte, for other programs on the same storage too",
    arguments: Engine.allCases)
  func durable(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let bytes = mail() + Data([0, 255, 13, 10, 26])
    let receipt = try await step.receive(bytes)
    let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
    #expect((raw.content == bytes) as Bool)
    #expect(raw.sizeBytes == bytes.count)
    #expect(raw.state == .stored)
    #expect(raw.receivedAt == step.house.clock.now)
    #expect(raw.envelopeTo == "support@acme.example")
    let restarted = try await step.house.open()
    let found = try await restarted.read(for: step.house.tenant) { [files = step.files] in
      try RawTable($0).raw(receipt.raw, files: files)
    }
    #expect(found == raw)
    await restarted.close()
  }

  @Test("is kept together with the work it causes, or not at all", arguments: Engine.allCases)
  func together(engine: Engine) async throws {
    struct Trouble: Error {}
    let step = try await Doorstep(engine, arrivals: Arrivals { _, _ in throw Trouble() })
    await #expect(throws: Trouble.self) { try await step.receive(mail()) }
    #expect(try await step.count("raw_message") == 0)
  }

  @Test("is answered for by a receipt that repeats", arguments: Engine.allCases)
  func receipts(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.receive(mail())
    step.house.clock.advance(by: .days(2))
    let second = try await step.receive(mail())
    #expect(!first.isDuplicate)
    #expect(second.isDuplicate)
    #expect(second.raw == first.raw)
  }

  @Test(
    "goes by Message-ID and body: relays add headers, senders reuse ids",
    arguments: Engine.allCases)
  func duplicates(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.receive(mail())
    let relayed = Data("Received: from relay.example\r\n".utf8) + mail()
    #expect(try await step.receive(relayed).raw == first.raw)
    let other = try await step.receive(mail(body: "Another text under a used id."))
    #expect(!other.isDuplicate)
    let sameText = try await step.receive(mail(id: "m2@customer.example"))
    #expect(!sameText.isDuplicate)
  }

  @Test(
    "without Message-ID is known by its sender, date, subject and body",
    arguments: Engine.allCases)
  func withoutID(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.receive(mail(id: nil))
    #expect(try await step.receive(mail(id: nil)).raw == first.raw)
    #expect(try await !step.receive(mail(subject: "Another", id: nil)).isDuplicate)
    #expect(try await !step.receive(mail(from: "bob@x.example", id: nil)).isDuplicate)
    let endless = String(repeating: "x", count: 5000)
    let long = try await step.receive(mail(id: endless + "@x.example"))
    #expect(try await step.receive(mail(id: endless + "@x.example")).raw == long.raw)
    #expect(try await !step.receive(mail(id: endless + "@y.example")).isDuplicate)
  }

  @Test(
    "with line ends of another kind is the same mail where its bytes are",
    arguments: Engine.allCases)
  func bareLineFeeds(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let bare = Data(mail().filter { $0 != 13 })
    let first = try await step.receive(bare)
    #expect(try await step.receive(bare).raw == first.raw)
  }

  @Test(
    "under a delivery number that is known falls away where it is the same mail",
    arguments: Engine.allCases)
  func deliveryNumbers(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.receive(mail(), door: .postal, number: "17/support@acme.example")
    let again = try await step.receive(
      mail(body: "The same mail, its text decoded in another way."), door: .postal,
      number: "17/support@acme.example")
    #expect(again.isDuplicate)
    #expect(again.raw == first.raw)
    // Postal was installed anew and counts from one again: this is another customer's mail.
    let other = try await step.receive(
      mail(id: "m2@customer.example", body: "other"), door: .postal,
      number: "17/support@acme.example")
    #expect(!other.isDuplicate)
    let next = try await step.receive(
      mail(id: "m3@customer.example", body: "other"), door: .postal,
      number: "18/support@acme.example")
    #expect(!next.isDuplicate)
    #expect(try await step.count("raw_message") == 3)
  }

  @Test(
    "under one delivery number with other bytes, at once, is kept once",
    arguments: Engine.allCases)
  func deliveryRace(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
      for number in 1...12 {
        group.addTask {
          try await step.receive(mail(body: "Body \(number)"), door: .postal, number: "17/x")
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(receipts.map(\.raw)).count == 1)
    #expect(receipts.count { !$0.isDuplicate } == 1)
  }

  @Test("goes to the inbox it names, else to the tenant's default", arguments: Engine.allCases)
  func inboxes(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let sales = try await step.cast.accounts.addInbox(
      to: step.house.tenant, name: "Sales", address: "sales@acme.example",
      by: step.cast.owner.actor)
    func inbox(_ recipients: [String], _ bytes: Data) async throws -> InboxID {
      let receipt = try await step.receive(bytes, to: recipients)
      let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
      return raw.inbox
    }
    #expect(try await inbox(["Sales@Acme.example"], mail(id: "1@x")) == sales.id)
    #expect(try await inbox(["sales+tabc@acme.example"], mail(id: "2@x")) == sales.id)
    #expect(try await inbox(["nobody@acme.example"], mail(id: "3@x")) == step.cast.inbox.id)
    #expect(try await inbox([], mail(to: "sales@acme.example", id: "4@x")) == sales.id)
    #expect(try await inbox([], mail(to: "x@elsewhere.example", id: "5@x")) == step.cast.inbox.id)
    // One mail to two inboxes is two deliveries.
    #expect(try await inbox(["sales@acme.example"], mail(id: "6@x")) == sales.id)
    #expect(try await inbox(["support@acme.example"], mail(id: "6@x")) == step.cast.inbox.id)
  }

  @Test("goes to the tenant whose address it names", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let umbra = try await step.house.anotherTenant()
    _ = try await Cast(step.house, tenant: umbra, domain: "umbra.example")
    let receipt = try await step.receive(mail(), to: ["support@umbra.example"])
    #expect(receipt.tenant == umbra)
    #expect(try await step.count("raw_message") == 0)
    await #expect(throws: Problem.self) {
      try await step.intake.raw(receipt.raw, of: step.house.tenant)
    }
  }

  @Test(
    "to nobody's address is the only tenant's; among several it is sent back to be sent again",
    arguments: Engine.allCases)
  func nobody(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let stray = Delivery(content: mail(), door: .pipe, envelopeTo: ["x@elsewhere.example"])
    let receipt = try await step.intake.receive(stray)
    #expect(receipt.tenant == step.house.tenant)
    let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
    #expect(raw.inbox == step.cast.inbox.id)
    _ = try await step.house.anotherTenant()
    let problem = await #expect(throws: Problem.self) {
      try await step.intake.receive(
        Delivery(content: mail(id: "2@x"), door: .pipe, envelopeTo: ["x@elsewhere.example"]))
    }
    #expect(problem?.kind == .busy)
    #expect(problem?.code == "intake.no_inbox")
  }

  @Test(
    "over 64 KB is a file beside the database, and comes back whole",
    arguments: Engine.allCases)
  func large(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let bytes = mail(body: String(repeating: "A long line of a long mail.\r\n", count: 5000))
    let receipt = try await step.receive(bytes)
    let row = try await step.house.database.read(for: step.house.tenant) { transaction in
      try transaction.first(
        """
        SELECT content, file_hash FROM raw_message
         WHERE tenant_id = \(transaction.tenant) AND id = \(receipt.raw)
        """
      ) { row throws(StoreFailure) in
        (try row.optionalBytes("content"), try row.optionalText("file_hash"))
      }
    }
    #expect(row?.0 == nil)
    #expect(row?.1 == SHA256.hash(bytes).hex)
    #expect(step.files.hashes() == [SHA256.hash(bytes).hex])
    let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
    #expect((raw.content == bytes) as Bool)
    #expect(try await step.receive(bytes).isDuplicate)
    let heard = try await step.hear(receipt)
    #expect(try await step.messages(of: heard.ticket).first?.body.hasPrefix("A long") == true)
  }

  @Test("of exactly 64 KB stands in its row", arguments: Engine.allCases)
  func atTheLimit(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let head = mail(body: "")
    let bytes = head + Data(repeating: UInt8(ascii: "x"), count: 64 * 1024 - head.count)
    _ = try await step.receive(bytes)
    #expect(step.files.hashes().isEmpty)
    _ = try await step.receive(bytes + Data("x".utf8))
    #expect(step.files.hashes().count == 1)
  }
}
