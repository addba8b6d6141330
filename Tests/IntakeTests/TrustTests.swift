import Foundation
import Kit
import Mail
import Rehearsal
import Store
import Testing
import Tickets

@testable import Intake

@Suite("What mail servers say of a mail")
struct TrustTests {
  @Test(
    "is read past comments, quotes and versions",
    arguments: [
      ("mx.acme.example; dmarc=fail header.from=bank.example", true),
      ("mx.acme.example 1; spf=pass; DMARC = FAIL (p=none dis=none)", true),
      ("mx.acme.example; dmarc/1=fail", true),
      ("mx.acme.example; spf=fail smtp.mailfrom=x; dkim=fail; dmarc=pass", false),
      ("mx.acme.example; dmarc=none", false), ("mx.acme.example; dmarc=permerror", false),
      ("mx.acme.example; spf=pass (dmarc=fail)", false),
      ("mx.acme.example; spf=pass reason=\"; dmarc=fail\"", false),
      ("mx.acme.example (; dmarc=fail; \\) ; dmarc=fail) ; dmarc=pass", false),
      ("dmarc=fail", false), ("", false), ("mx.acme.example; none", false),
    ])
  func reading(line: String, fails: Bool) {
    let head = MailHead(mail("Authentication-Results: \(line)"))
    #expect(head.failsDMARC(trusting: nil) == fails)
    #expect(head.failsDMARC(trusting: "MX.acme.example") == fails)
  }

  @Test("counts when our own server says it, else the newest")
  func servers() {
    let forged = MailHead(
      mail(
        "Authentication-Results: mx.acme.example;", " dmarc=pass",
        "Authentication-Results: elsewhere.example; dmarc=fail"))
    #expect(!forged.failsDMARC(trusting: nil))
    #expect(!forged.failsDMARC(trusting: "mx.acme.example"))
    #expect(forged.failsDMARC(trusting: "elsewhere.example"))
    #expect(!MailHead(mail()).failsDMARC(trusting: "mx.acme.example"))
  }

  @Test("is kept with the mail and told on its ticket", arguments: Engine.allCases)
  func told(engine: Engine) async throws {
    let step = try await Doorstep(engine)
    let receipt = try await step.receive(
      mail("Authentication-Results: mx.acme.example; dmarc=fail header.from=customer.example"))
    let raw = try await step.intake.raw(receipt.raw, of: receipt.tenant)
    #expect(raw.relay.failsDMARC == true)
    let heard = try await step.hear(receipt)
    let remarks = try await step.facts(of: heard.ticket).map { "\($0)" }
    #expect(remarks.contains { $0.contains("DMARC failed") })
    let sound = try await step.receive(mail(id: "2@customer.example"))
    #expect(try await step.intake.raw(sound.raw, of: sound.tenant).relay.failsDMARC == nil)
  }
}
