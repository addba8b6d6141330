import Foundation
import Intake
import Kit
import Mail
import Rehearsal
import Store
import Testing
import Tickets

@Suite("Mail from Postal")
struct PostalTests {
  /// The fields of one delivery, by Postal's names; `data` is wrapped as Postal wraps it.
  static let fields: [String: any Sendable] = [
    "id": 12345, "rcpt_to": "support@acme.example", "mail_from": "jan@customer.example",
    "token": "rtmuzogUauKN", "subject": "Re: Bestelling 1043946570 — größer",
    "message_id": "81026759-68fb@mail.customer.example", "timestamp": 1_478_169_798.924355,
    "size": "822", "spam_status": "NotSpam", "bounce": false, "received_with_ssl": true,
    "to": "support@acme.example", "cc": "Bob <bob@customer.example>",
    "from": "=?utf-8?q?J=C3=A1n?= <jan@customer.example>",
    "date": "Thu, 03 Nov 2016 10:43:18 +0000", "in_reply_to": "<letter.martlet@acme.example>",
    "references": "<a@x> <letter.martlet@acme.example>",
    "reply_to": ["Jan <jan@elsewhere.example>"], "html_body": "<p>Waar blijft mijn pakket?</p>",
    "plain_body": "Waar blijft mijn pakket?\nGroeten & 10 €", "auto_submitted": "",
    "attachment_quantity": 1,
    "attachments": [
      [
        "filename": "tést one.txt", "content_type": "text/plain", "size": 100,
        "data": wrapped(Data(repeating: UInt8(ascii: "x"), count: 100)),
      ] as [String: any Sendable]
    ],
  ]

  static func wrapped(_ data: Data) -> String {
    var text = Substring(data.base64EncodedString())
    var lines = ""
    while !text.isEmpty {
      lines += text.prefix(60) + "\n"
      text = text.dropFirst(60)
    }
    return lines
  }

  static func json(_ fields: [String: any Sendable]) throws -> Data {
    try JSONSerialization.data(withJSONObject: fields)
  }

  static func form(_ fields: [String: any Sendable]) -> Data {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-._*")
    func escaped(_ text: String) -> String {
      (text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")
        .replacing("%20", with: "+")
    }
    var pairs: [String] = []
    for (name, value) in fields {
      if let list = value as? [String] {
        pairs += list.map { "\(escaped(name + "[]"))=\(escaped($0))" }
      } else if let files = value as? [[String: any Sendable]] {
        for (index, file) in files.enumerated() {
          for (key, value) in file {
            pairs.append("\(escaped("\(name)[\(index)][\(key)]"))=\(escaped("\(value)"))")
          }
        }
      } else {
        pairs.append("\(escaped(name))=\(escaped("\(value)"))")
      }
    }
    return Data(pairs.joined(separator: "&").utf8)
  }

  @Test("as parsed fields is read like the mail itself", arguments: [false, true])
  func hash(isForm: Bool) async throws {
    let body = isForm ? Self.form(Self.fields) : try Self.json(Self.fields)
    let delivery = try PostalPayload.delivery(body, isForm: isForm)
    #expect(delivery.content == body)
    #expect(delivery.door == .postal)
    #expect(delivery.envelopeFrom == "jan@customer.example")
    #expect(delivery.envelopeTo == ["support@acme.example"])
    #expect(delivery.deliveryID == "12345/support@acme.example")
    #expect(delivery.relay.isSpam == false)
    #expect(delivery.relay.isBounce == false)
    let mail = Mail.parse(try #require(PostalPayload.mail(from: body)))
    #expect(mail.subject == "Re: Bestelling 1043946570 — größer")
    #expect(mail.from == MailAddress(name: "Ján", address: "jan@customer.example"))
    #expect(mail.to.map(\.address) == ["support@acme.example"])
    #expect(mail.cc.map(\.address) == ["bob@customer.example"])
    #expect(mail.replyTo.map(\.address) == ["jan@elsewhere.example"])
    #expect(mail.messageID == "81026759-68fb@mail.customer.example")
    #expect(mail.inReplyTo == ["letter.martlet@acme.example"])
    #expect(mail.references == ["a@x", "letter.martlet@acme.example"])
    #expect(mail.date == Date(rfc3339: "2016-11-03T10:43:18Z"))
    #expect(mail.text == "Waar blijft mijn pakket?\nGroeten & 10 €")
    #expect(mail.html != nil)
    #expect(mail.automatic == .none)
    #expect(mail.attachments.map(\.fileName) == ["tést one.txt"])
    #expect(mail.attachments.map(\.sizeBytes) == [100])
    #expect(mail.defects.isEmpty)
  }

  @Test("as raw mail is that mail", arguments: [false, true])
  func raw(isForm: Bool) async throws {
    let bytes = mail(body: "Grüße & 10 €")
    let fields: [String: any Sendable] = [
      "id": 7, "rcpt_to": "support@acme.example", "mail_from": "ana@customer.example",
      "message": Self.wrapped(bytes), "base64": true, "size": bytes.count,
    ]
    let delivery = try PostalPayload.delivery(
      isForm ? Self.form(fields) : try Self.json(fields), isForm: isForm)
    #expect(delivery.content == bytes)
    #expect(delivery.deliveryID == "7/support@acme.example")
    #expect(delivery.envelopeTo == ["support@acme.example"])
    #expect(delivery.relay.format == nil)
  }

  @Test("in any of its shapes becomes the same ticket", arguments: Engine.allCases)
  func ticket(engine: Engine) async throws {
    for isForm in [false, true] {
      let step = try await Doorstep(engine)
      let delivery = try PostalPayload.delivery(
        isForm ? Self.form(Self.fields) : try Self.json(Self.fields), isForm: isForm)
      let receipt = try await step.intake.receive(delivery)
      #expect(try await step.intake.receive(delivery).raw == receipt.raw)
      let heard = try await step.hear(receipt)
      let ticket = try await step.ticket(heard.ticket)
      #expect(ticket.subject == "Bestelling 1043946570 — größer")
      let message = try #require(try await step.messages(of: ticket.id).first)
      #expect(message.body.hasPrefix("Waar blijft mijn pakket?"))
      #expect(message.attachments.map(\.fileName) == ["tést one.txt"])
      #expect(message.authorName == "Ján")
    }
  }

  @Test("carries Postal's word on spam and returned mail", arguments: Engine.allCases)
  func verdicts(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    var fields = Self.fields
    fields["spam_status"] = "Spam"
    let spam = try await step.hear(
      try await step.intake.receive(
        try PostalPayload.delivery(try Self.json(fields), isForm: false)))
    #expect(try await step.ticket(spam.ticket).isSpam)
    fields["spam_status"] = "NotChecked"
    fields["id"] = 12346
    fields["message_id"] = "2@x"
    fields["bounce"] = true
    let bounce = try await step.hear(
      try await step.intake.receive(
        try PostalPayload.delivery(try Self.json(fields), isForm: false)))
    #expect(bounce.automatic == .bounce)
    #expect(try await step.ticket(bounce.ticket).status == .closed)
    #expect(try await !step.ticket(bounce.ticket).isSpam)
  }

  @Test(
    "of another shape is no payload",
    arguments: [
      "", "{}", "[]", "null", "{\"id\": 1}", "{\"message\": \"***\"", "plain words",
      "{\"id\":1,\"rcpt_to\":\"a@b\"}",
    ])
  func refused(body: String) {
    #expect(throws: Problem.self) {
      try PostalPayload.delivery(Data(body.utf8), isForm: false)
    }
    #expect(throws: Problem.self) {
      try PostalPayload.delivery(Data(body.utf8), isForm: true)
    }
  }

  @Test("cannot put a header of its own into the mail")
  func injection() throws {
    var fields = Self.fields
    fields["from"] = "jan@customer.example\r\nX-Martlet-Loop: forged\r\n\r\nbody"
    fields["message_id"] = "a@x>\r\nBcc: eve@elsewhere.example"
    let mail = Mail.parse(try #require(PostalPayload.mail(from: try Self.json(fields))))
    #expect(mail.header("X-Martlet-Loop") == nil)
    #expect(mail.header("Bcc") == nil)
    #expect(mail.text.hasPrefix("Waar blijft"))
  }

  /// The sample that our notes on Postal restate.
  private static let contract = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/data/contracts/postal.json").standardizedFileURL

  @Test(
    "like the sample of its contract is read",
    .enabled(
      if: FileManager.default.fileExists(atPath: contract.path),
      "the shared contracts are not here"))
  func sample() throws {
    let notes = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.contract))
    let endpoint = try #require((notes as? [String: Any])?["inbound_http_endpoint"])
    let sample = try #require((endpoint as? [String: Any])?["sample_hash"])
    let body = try JSONSerialization.data(withJSONObject: sample)
    let delivery = try PostalPayload.delivery(body, isForm: false)
    #expect(delivery.envelopeTo == ["support@shop.example"])
    let mail = Mail.parse(try #require(PostalPayload.mail(from: body)))
    #expect(mail.from == MailAddress(name: "Ján", address: "jan@example.nl"))
    #expect(mail.subject == "Re: Bestelling 1043946570")
    #expect(mail.text == "Waar blijft mijn pakket?")
    #expect(mail.attachments.map(\.data) == [Data("Hello world!".utf8)])
  }
}
