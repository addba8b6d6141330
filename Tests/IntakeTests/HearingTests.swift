import Accounts
import Foundation
import Intake
import Kit
import Mail
import Rehearsal
import Store
import Testing
import Tickets

@Suite("What is heard")
struct HearingTests {
  @Test("is a message of a new ticket, from a contact", arguments: Engine.allCases)
  func newTicket(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let receipt = try await step.receive(
      mail(
        subject: "Re: Where is my parcel?",
        body: "Hello, it is late.\r\n\r\n-- \r\nAna de Vries\r\nAmsterdam"))
    let heard = try await step.hear(receipt)
    #expect(heard.isNewTicket)
    #expect(heard.isNewContact)
    #expect(heard.automatic == .none)
    #expect(!heard.isDamaged)
    let ticket = try await step.ticket(heard.ticket)
    #expect(ticket.number == 1001)
    #expect(ticket.status == .new)
    #expect(ticket.channel == .email)
    #expect(ticket.inbox == step.cast.inbox.id)
    #expect(ticket.subject == "Where is my parcel?")
    #expect(ticket.description == "Hello, it is late.")
    #expect(ticket.lastCustomerMessageAt == step.house.clock.now)
    let message = try #require(try await step.messages(of: ticket.id).first)
    #expect(message.id == heard.message)
    #expect(message.author == .customer)
    #expect(message.authorName == "Ana de Vries")
    #expect(message.authorID == ticket.customer?.retyped())
    #expect(message.kind == .message)
    #expect(message.channel == .email)
    #expect(message.body == "Hello, it is late.")
    #expect(message.signature.contains("Amsterdam"))
    #expect(message.raw == receipt.raw)
    let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
    #expect(raw.state == .heard)
    #expect(raw.ticket == ticket.id)
    #expect(raw.message == message.id)
    #expect(try await step.facts(of: ticket.id).map(\.name) == ["ticket.opened", "ticket.heard"])
  }

  @Test("twice is heard once", arguments: Engine.allCases)
  func twice(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let receipt = try await step.receive(mail())
    let first = try await step.hear(receipt)
    let second = try await step.hear(receipt)
    #expect(second.ticket == first.ticket)
    #expect(second.message == first.message)
    #expect(!second.isNewTicket)
    #expect(try await step.messages(of: first.ticket).count == 1)
  }

  @Test("from somebody who wrote before is theirs", arguments: Engine.allCases)
  func knownContact(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.arrive(mail())
    let second = try await step.arrive(
      mail(from: "ANA@Customer.Example", subject: "Another thing", id: "m2@customer.example"))
    #expect(!second.isNewContact)
    #expect(second.isNewTicket)
    let tickets = [try await step.ticket(first.ticket), try await step.ticket(second.ticket)]
    #expect(tickets[0].customer == tickets[1].customer)
  }

  @Test("keeps its files beside the database", arguments: Engine.allCases)
  func attachments(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let outgoing = OutgoingMail(
      from: MailAddress(name: "Ana", address: "ana@customer.example"),
      to: [MailAddress(address: "support@acme.example")], subject: "Broken", text: "See photo.",
      messageID: "p1@customer.example",
      attachments: [
        MailAttachment(
          fileName: "../../étagère.jpg", contentType: "image/jpeg", sizeBytes: 5, sha256: "",
          data: Data("photo".utf8))
      ], date: step.house.clock.now)
    let heard = try await step.arrive(outgoing.rfc5322())
    let file = try #require(try await step.messages(of: heard.ticket).first?.attachments.first)
    #expect(file.fileName == "étagère.jpg")
    #expect(file.sizeBytes == 5)
    #expect(try step.files.content(of: file.sha256) == Data("photo".utf8))
  }

  @Test("without subject has one to show", arguments: Engine.allCases)
  func noSubject(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let heard = try await step.arrive(mail(subject: ""))
    #expect(try await step.ticket(heard.ticket).subject == "(no subject)")
  }

  @Test("that a relay calls spam opens a ticket among the spam", arguments: Engine.allCases)
  func spam(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let heard = try await step.arrive(mail(), relay: RelayReport(isSpam: true))
    #expect(try await step.ticket(heard.ticket).isSpam)
  }

  @Test(
    "but cannot be read is a ticket that a person sees, with the bytes kept",
    arguments: Engine.allCases)
  func damaged(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    for bytes in [
      Data(), Data([0, 1, 2, 255, 254, 0]), Data(repeating: 0x80, count: 3000),
      Data("\r\n\r\n\r\n".utf8),
    ] {
      let receipt = try await step.receive(bytes)
      let heard = try await step.hear(receipt)
      #expect(heard.isNewTicket)
      let ticket = try await step.ticket(heard.ticket)
      #expect(ticket.status == .new)
      #expect(!ticket.isSpam)
      let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
      #expect((raw.content == bytes) as Bool)
      if heard.isDamaged {
        #expect(raw.state == .failed)
        #expect(ticket.description.contains("The raw message is kept"))
      }
    }
    let damaged = try await step.house.database.read(for: step.house.tenant) {
      try RawTable($0).count(.failed)
    }
    #expect(damaged >= 2)
  }

  @Test(
    "again after a better reading replaces the text and not the message",
    arguments: Engine.allCases)
  func reprocessing(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let receipt = try await step.receive(mail())
    let heard = try await step.hear(receipt)
    try await step.write { transaction in
      try transaction.run(
        "UPDATE message SET body = 'misread' WHERE tenant_id = \(transaction.tenant)")
    }
    step.house.clock.advance(by: .days(1))
    let again = try await step.intake.reprocess(receipt.raw, of: receipt.tenant)
    #expect(again.message == heard.message)
    let messages = try await step.messages(of: heard.ticket)
    #expect(messages.map(\.body) == ["Hello, my parcel is late."])
    #expect(messages.first?.authorName == "Ana de Vries")
    #expect(try await step.facts(of: heard.ticket).last?.name == "ticket.remarked")
  }

  @Test("for the first time by reprocessing starts its procedure", arguments: Engine.allCases)
  func reprocessingTheUnheard(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let receipt = try await step.receive(mail())
    let heard = try await step.intake.reprocess(receipt.raw, of: receipt.tenant)
    #expect(heard.isNewTicket)
    #expect(step.started.all == [receipt.raw])
  }
}

@Suite("Mail that machines send")
struct AutomaticMailTests {
  static let kinds: [(name: String, headers: [String], kind: Message.Kind)] = [
    ("an automatic reply", ["Auto-Submitted: auto-replied"], .autoReply),
    ("a vacation notice", ["X-Autoreply: yes", "Precedence: auto_reply"], .autoReply),
    (
      "a newsletter",
      ["List-Id: <news.customer.example>", "List-Unsubscribe: <mailto:u@x.example>"], .list
    ),
    ("a mail of ours that came back", ["X-Martlet-Loop: a.martlet@acme.example"], .autoReply),
  ]

  private func automatic(_ headers: [String], id: String = "auto@customer.example") -> Data {
    let text = String(decoding: mail(id: id), as: UTF8.self)
    return Data((headers.joined(separator: "\r\n") + "\r\n" + text).utf8)
  }

  @Test(
    "is filed on a ticket that is closed at once and wakes nobody",
    arguments: Engine.allCases, kinds.indices)
  func filed(engine: Engine, index: Int) async throws {
    let kind = Self.kinds[index]
    let step = try await Doorstep(engine)
    let heard = try await step.arrive(automatic(kind.headers))
    #expect(heard.automatic != .none, "\(kind.name)")
    let ticket = try await step.ticket(heard.ticket)
    #expect(ticket.status == .closed)
    #expect(ticket.lastCustomerMessageAt == nil)
    #expect(try await step.messages(of: ticket.id).map(\.kind) == [kind.kind])
    let facts = try await step.facts(of: ticket.id)
    #expect(facts.map(\.name) == ["ticket.opened", "ticket.remarked", "ticket.closed"])
  }

  @Test("on a ticket that waits leaves it as it is", arguments: Engine.allCases)
  func onATicket(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.arrive(mail())
    try await step.write { transaction in
      try step.tickets.change(first.ticket, by: .system("test"), in: transaction) {
        $0.answered(
          by: nil, ai: false, confidence: nil, then: .resolve, at: step.house.clock.now)
      }
      try ThreadTable(transaction).record(
        messageID: "ours@acme.example", of: first.ticket, isOurs: true,
        at: step.house.clock.now)
    }
    let before = try await step.ticket(first.ticket)
    let heard = try await step.arrive(
      automatic(["Auto-Submitted: auto-replied", "In-Reply-To: <ours@acme.example>"]))
    #expect(heard.ticket == first.ticket)
    #expect(!heard.isNewTicket)
    #expect(try await step.ticket(first.ticket) == before)
    #expect(try await step.messages(of: first.ticket).count == 2)
  }

  @Test(
    "that reports a letter of ours undeliverable is filed on that letter's ticket",
    arguments: Engine.allCases)
  func bounce(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let first = try await step.arrive(mail())
    try await step.write { transaction in
      try ThreadTable(transaction).record(
        messageID: "letter.martlet@acme.example", of: first.ticket, isOurs: true,
        at: step.house.clock.now)
    }
    let report = """
      From: Mail Delivery System <mailer-daemon@relay.example>
      To: support@acme.example
      Subject: Undelivered Mail Returned to Sender
      Message-ID: <report1@relay.example>
      Auto-Submitted: auto-replied
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: text/plain

      The mail could not be delivered.

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; relay.example

      Final-Recipient: rfc822; ana@customer.example
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 No such user

      --b
      Content-Type: text/rfc822-headers

      From: support@acme.example
      To: ana@customer.example
      Message-ID: <letter.martlet@acme.example>
      Subject: Re: Where is my parcel?

      --b--

      """.replacing("\n", with: "\r\n")
    let heard = try await step.arrive(Data(report.utf8))
    #expect(heard.automatic == .bounce)
    #expect(heard.ticket == first.ticket)
    #expect(try await step.messages(of: first.ticket).last?.kind == .bounce)
    #expect(try await step.ticket(first.ticket).status == .new)
  }
}
