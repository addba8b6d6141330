import Foundation
import Mail
import Testing

@Suite("Mail from machines")
struct RecognitionTests {
  @Test(
    "is known by what it says of itself",
    arguments: [
      ("Auto-Submitted: auto-replied", Automatic.autoReply),
      ("Auto-Submitted: auto-generated; owner-email=a", .autoReply),
      ("Auto-Submitted: no", .none), ("X-Autoreply: yes", .autoReply), ("X-Autoreply: no", .none),
      ("X-Autorespond: 1", .autoReply),
      ("Precedence: auto_reply", .autoReply), ("Precedence: list", .list),
      ("Precedence: bulk", .list), ("List-Id: <a.x.example>", .list),
      ("List-Unsubscribe: <https://x.example/u>", .list),
      ("To: b@desk.example\nX-Martlet-Loop: 1@desk.example", .loop),
      ("To: b@desk.example\nX-Martlet-Loop: 1@other.example", .none),
      ("X-Failed-Recipients: a@x.example", .bounce),
      ("Return-Path: <>", .autoReply), ("Return-Path: <a@x.example>", .none),
      ("X-Priority: 1", .none),
      ("Return-Path: <>\nList-Id: <a.x.example>", .list), ("X-Auto-Response-Suppress: All", .none),
      ("List-Id: <a>\nAuto-Submitted: auto-replied", .autoReply),
      ("Subject: Automatic reply: Lamp", .none),
      ("Subject: Automatic reply: Lamp\nPrecedence: bulk", .autoReply),
      ("Subject: Abwesenheitsnotiz: Lampe\nX-Auto-Response-Suppress: All", .autoReply),
      ("Subject: Réponse automatique : lampe\nX-Auto-Response-Suppress: OOF", .autoReply),
      ("Subject: Respuesta automática: x\nPrecedence: junk", .autoReply),
      ("Subject: Automatisch antwoord: x\nPrecedence: bulk", .autoReply),
      ("Subject: Автоответ: x\nPrecedence: bulk", .autoReply),
      ("Subject: Undelivered Mail Returned to Sender\nFrom: MAILER-DAEMON@x.example", .bounce),
      ("Subject: Undelivered Mail Returned to Sender\nFrom: ann@x.example", .none),
      ("Subject: Unzustellbar: Lampe\nReturn-Path: <>", .bounce),
      ("Subject: Out of office chairs?", .none),
      ("Subject: Mail delivery of my lamp\nFrom: ann@x.example", .none),
    ] as [(String, Automatic)])
  func fields(header: String, expected: Automatic) {
    let from = header.contains("From:") ? "" : "From: ann@x.example\n"
    #expect(mail("\(from)\(header)\nMessage-ID: <1@x.example>\n\nHello").automatic == expected)
  }

  @Test("a letter of ours that comes back is a loop")
  func loop() {
    let raw = Data("From: a@x.example\nMessage-ID: <5@desk.Lamps.example>\n\nHello".utf8)
    #expect(Mail.parse(raw, ownDomains: ["desk.lamps.example"]).automatic == .loop)
    #expect(Mail.parse(raw, ownDomains: ["lamps.example"]).automatic == .none)
    #expect(Mail.parse(raw).automatic == .none)
  }

  private func report(action: String, status: String, third: String) -> ParsedMail {
    mail(
      """
      Return-Path: <>
      From: Mail Delivery System <MAILER-DAEMON@mx.example>
      To: support@lamps.example
      Subject: Undelivered Mail Returned to Sender
      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b

      I'm sorry to have to inform you...
      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example

      Final-Recipient: rfc822; Ann@Customer.example
      Action: \(action)
      Status: \(status)
      Diagnostic-Code: smtp; 550 5.1.1 No such
       user here

      Final-Recipient: rfc822; bea@customer.example
      Action: failed
      Status: 5.2.2

      --b
      Content-Type: \(third)

      From: support@lamps.example
      Message-ID: <42@desk.lamps.example>
      Subject: Your lamp

      --b--
      """)
  }

  @Test(
    "a delivery report names letter, recipients and reason",
    arguments: ["message/rfc822", "text/rfc822-headers"])
  func reports(third: String) {
    let parsed = report(action: "failed", status: "5.1.1", third: third)
    #expect(parsed.automatic == .bounce)
    #expect(parsed.bounce?.originalMessageID == "42@desk.lamps.example")
    #expect(parsed.bounce?.recipient == "ann@customer.example")
    #expect(parsed.bounce?.recipients == ["ann@customer.example", "bea@customer.example"])
    #expect(parsed.bounce?.status == "5.1.1")
    #expect(parsed.bounce?.diagnostic == "550 5.1.1 No such user here")
    #expect(parsed.bounce?.isPermanent == true)
    #expect(parsed.forwarded == nil)
    #expect(parsed.text.hasPrefix("I'm sorry"))
  }

  @Test("a report of delay is not the end")
  func delay() {
    let parsed = report(action: "delayed", status: "4.4.1", third: "message/rfc822")
    #expect(parsed.automatic == .bounce)
    #expect(parsed.bounce?.action == "delayed")
    #expect(parsed.bounce?.isPermanent == false)
  }

  @Test("a report whose fields come in a second part is read as well")
  func twoParts() {
    let parsed = mail(
      """
      From: Postmaster@mx.example
      Subject: Mail System Error - Returned Mail
      Content-Type: multipart/report; report-type=delivery-status; boundary=b

      --b
      Content-Type: message/delivery-status

      This message could not be delivered.

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example

      Final-Recipient: RFC822; <ann@customer.example>
      Action: failed
      Status: 5.3.0

      --b--
      """)
    #expect(parsed.bounce?.recipient == "ann@customer.example")
    #expect(parsed.bounce?.status == "5.3.0")
  }

  @Test("an old-fashioned report is read from its words")
  func words() {
    let parsed = mail(
      """
      Return-Path: <>
      From: MAILER-DAEMON@mx.example
      To: support@lamps.example
      Subject: failure notice

      Hi. This is the qmail-send program.

      <ann@customer.example>:
      Sorry, no mailbox here by that name. (#5.1.1)

      --- Below this line is a copy of the message.

      Message-ID: <42@desk.lamps.example>
      Subject: Your lamp
      """)
    #expect(parsed.bounce?.recipient == "ann@customer.example")
    #expect(parsed.bounce?.status == "5.1.1")
    #expect(parsed.bounce?.originalMessageID == "42@desk.lamps.example")
    #expect(parsed.bounce?.isPermanent == true)
  }
}
