import Foundation
import Kit
import Mail
import Rehearsal
import Store
import Testing
import Tickets

@testable import Intake

@Suite("A delivery that is too large")
struct CutDeliveryTests {
  private let long = String(repeating: "All work and no play. ", count: 40_000)

  private var payload: [String: any Sendable] {
    [
      "id": 77, "rcpt_to": "support@acme.example", "mail_from": "ana@customer.example",
      "message": mail(body: "It \"begins\" – so.\r\n" + long).base64EncodedString(
        options: .lineLength64Characters), "base64": true, "size": 9,
    ]
  }

  /// JSON with its fields in this order, as Postal writes it.
  private func json(_ fields: KeyValuePairs<String, any Sendable>) throws -> Data {
    let pairs = try fields.map { name, value in
      let text = try JSONSerialization.data(withJSONObject: value, options: [.fragmentsAllowed])
      return "\"\(name)\": " + String(decoding: text, as: UTF8.self)
    }
    return Data("{ \(pairs.joined(separator: " , ")) }".utf8)
  }

  @Test("is a ticket with its beginning and a notice, and known again", arguments: Engine.allCases)
  func ticket(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let body = try json([
      "id": 77, "rcpt_to": "support@acme.example", "mail_from": "ana@customer.example",
      "message": payload["message"] ?? "", "base64": true,
    ])
    let delivery = PostalPayload.beginning(
      of: body.prefix(700_001), isForm: false, wholeSize: 199 << 20)
    #expect(delivery.deliveryID == "77/support@acme.example")
    #expect(delivery.envelopeFrom == "ana@customer.example")
    #expect(delivery.content.count == 256 << 10)
    let receipt = try await step.intake.receive(delivery)
    #expect(try await step.intake.receive(delivery).isDuplicate)
    let heard = try await step.hear(receipt)
    #expect(heard.isDamaged && heard.isNewTicket)
    let ticket = try await step.ticket(heard.ticket)
    #expect(ticket.subject == "Where is my parcel?")
    #expect(ticket.status == .new)
    let message = try #require(try await step.messages(of: heard.ticket).first)
    #expect(message.body.contains("199 MB"))
    #expect(message.body.contains("It \"begins\" – so."))
    #expect(message.attachments.isEmpty)
  }

  @Test("tells who wrote and to whom, wherever its payload ends")
  func everyEnd() throws {
    let body = try json([
      "nested": ["a": ["}", "\\\"", "]"], "b": ["{"]], "id": 12345,
      "rcpt_to": "support@acme.example", "mail_from": "jan@customer.example", "cc": NSNull(),
      "spam_status": "NotSpam", "subject": "Größe \"42\" \u{1F45F} \\ \t", "message_id": "m@x",
      "from": "Ján <jan@customer.example>", "plain_body": "Waar blijft mijn pakket? 👟",
      "attachments": [["filename": "a.bin", "data": "AAAA"]],
    ])
    let start = try #require(body.firstRange(of: Data("\"subject\"".utf8))).lowerBound
    for end in start...body.count {
      let delivery = PostalPayload.beginning(
        of: body.prefix(end), isForm: false, wholeSize: 1 << 28)
      #expect(delivery.envelopeTo == ["support@acme.example"])
      #expect(delivery.deliveryID == "12345/support@acme.example")
      #expect(delivery.relay.wholeSize == 1 << 28)
    }
    for end in 0..<start {
      let delivery = PostalPayload.beginning(
        of: body.prefix(end), isForm: false, wholeSize: 1 << 28)
      #expect(delivery.relay.wholeSize == 1 << 28)
    }
    let whole = PostalPayload.beginning(of: body, isForm: false, wholeSize: 1 << 28)
    let parsed = Mail.parse(try #require(PostalPayload.mail(from: whole.content)))
    #expect(parsed.subject == "Größe \"42\" 👟 \\")
    #expect(parsed.from?.name == "Ján")
    #expect(parsed.text == "Waar blijft mijn pakket? 👟")
  }

  @Test("as a form tells the same")
  func form() throws {
    let fields = PostalTests.form(payload)
    // A dictionary has no order: the fields before the large one are written by hand.
    let head = Data(
      "id=77&rcpt_to=support%40acme.example&mail_from=ana%40customer.example&message=".utf8)
    let message = try #require(fields.firstRange(of: Data("message=".utf8)))
    let body = head + fields[message.upperBound...].prefix(600_000)
    for end in [body.count, body.count - 1, body.count - 2] {
      let delivery = PostalPayload.beginning(
        of: body.prefix(end), isForm: true, wholeSize: 1 << 28)
      #expect(delivery.envelopeTo == ["support@acme.example"])
      #expect(Mail.parse(delivery.content).subject == "Where is my parcel?")
    }
  }
}
