import Foundation
import Kit
import Mail
import Testing

@Suite("Writing mail")
struct WriterTests {
  private func letter(
    subject: String = "Your lamp", text: String = "Hello Ann", html: String? = nil,
    name: String = "Lamps", headers: [MailHeader] = [], attachments: [MailAttachment] = []
  ) -> OutgoingMail {
    OutgoingMail(
      from: MailAddress(name: name, address: "support@lamps.example"),
      to: [MailAddress(name: "Ann Weaver", address: "ann@customer.example")],
      cc: [MailAddress(address: "bea@customer.example")],
      bcc: [MailAddress(address: "secret@lamps.example")],
      replyTo: [MailAddress(address: "support+tabc@lamps.example")], subject: subject, text: text,
      html: html, messageID: "42@desk.lamps.example", inReplyTo: "<1@customer.example>",
      references: ["0@customer.example", "1@customer.example"], headers: headers,
      attachments: attachments, date: Date(timeIntervalSince1970: 1_770_109_920))
  }

  private func lines(_ data: Data) -> [String] {
    String(decoding: data, as: UTF8.self).components(separatedBy: "\r\n")
  }

  /// What every written mail keeps, whatever was put in.
  private func expectSound(_ data: Data, headerFields: Int? = nil) {
    #expect(data.allSatisfy { $0 < 128 && ($0 >= 32 || $0 == 13 || $0 == 10 || $0 == 9) })
    var previous: UInt8 = 0
    for byte in data {
      #expect((byte == 10) == (previous == 13) || byte != 10)
      if byte == 10, previous != 13 { Issue.record("a bare LF") }
      if previous == 13, byte != 10 { Issue.record("a bare CR") }
      previous = byte
    }
    let all = lines(data)
    #expect(all.allSatisfy { $0.utf8.count <= 998 })
    if let headerFields {
      let header = all.prefix { !$0.isEmpty }
      #expect(header.count { !$0.hasPrefix(" ") } == headerFields)
    }
  }

  @Test("a letter is read back as it was meant")
  func roundTrip() {
    let data = letter(
      subject: "Grüße 🙂 an Ann", text: "Hällo\n\nFrom here on.\n.\ntrailing \n-- \nLamps",
      html: "<p>Hällo</p>", name: "Lämps, Inc. \"Support\"",
      headers: [MailHeader(name: "Auto-Submitted", value: "auto-replied")]
    ).rfc5322()
    expectSound(data)
    let parsed = Mail.parse(data)
    #expect(parsed.subject == "Grüße 🙂 an Ann")
    #expect(
      parsed.from == MailAddress(name: "Lämps, Inc. \"Support\"", address: "support@lamps.example"))
    #expect(parsed.to == [MailAddress(name: "Ann Weaver", address: "ann@customer.example")])
    #expect(parsed.cc.map(\.address) == ["bea@customer.example"])
    #expect(parsed.replyTo.map(\.address) == ["support+tabc@lamps.example"])
    #expect(parsed.messageID == "42@desk.lamps.example")
    #expect(parsed.inReplyTo == ["1@customer.example"])
    #expect(parsed.references == ["0@customer.example", "1@customer.example"])
    #expect(parsed.date == Date(timeIntervalSince1970: 1_770_109_920))
    #expect(parsed.text == "Hällo\n\nFrom here on.\n.\ntrailing \n-- \nLamps")
    #expect(parsed.html?.source.contains("<p>Hällo</p>") == true)
    #expect(parsed.automatic == .autoReply)
    #expect(parsed.defects == [])
    #expect(!String(decoding: data, as: UTF8.self).contains("secret@"))
    #expect(
      data
        == letter(
          subject: "Grüße 🙂 an Ann", text: "Hällo\n\nFrom here on.\n.\ntrailing \n-- \nLamps",
          html: "<p>Hällo</p>", name: "Lämps, Inc. \"Support\"",
          headers: [MailHeader(name: "Auto-Submitted", value: "auto-replied")]
        ).rfc5322())
  }

  @Test("a plain letter is written plainly")
  func plain() {
    let data = letter().rfc5322()
    expectSound(data, headerFields: 12)
    #expect(
      lines(data) == [
        "Date: Tue, 03 Feb 2026 09:12:00 +0000", "From: Lamps <support@lamps.example>",
        "Reply-To: support+tabc@lamps.example", "To: Ann Weaver <ann@customer.example>",
        "Cc: bea@customer.example", "Subject: Your lamp", "Message-ID: <42@desk.lamps.example>",
        "In-Reply-To: <1@customer.example>",
        "References: <0@customer.example> <1@customer.example>", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=\"utf-8\"", "Content-Transfer-Encoding: 7bit", "",
        "Hello Ann", "",
      ])
    #expect(
      letter().recipients == [
        "ann@customer.example", "bea@customer.example", "secret@lamps.example",
      ])
  }

  @Test(
    "no field can begin another",
    arguments: [
      "x\r\nBcc: victim@x.example", "x\nBcc: victim@x.example", "x\rBcc: victim@x.example",
      "x\r\n\r\nbody", "x\u{0}\u{b}\u{c}\u{1f}\u{7f}y", "x\u{2028}Bcc: v@x.example",
      "x\u{85}Bcc: v@x.example",
      "=?utf-8?Q?=0D=0ABcc:_v=40x.example?=", "x\r\n Bcc: v", String(repeating: "a", count: 5000),
      String(repeating: "ü ", count: 3000), String(repeating: "a b ", count: 3000),
    ])
  func injection(value: String) {
    var mail = letter(
      subject: value, name: value,
      headers: [
        MailHeader(name: "X-Note", value: value), MailHeader(name: "X-\(value)", value: "y"),
        MailHeader(name: "Bcc", value: "victim@x.example"),
        MailHeader(name: "Subject", value: "second"),
      ],
      attachments: [
        MailAttachment(
          fileName: value, contentType: value, sizeBytes: 1, sha256: "", contentID: value,
          data: Data("x".utf8))
      ])
    mail.to.append(MailAddress(name: value, address: value))
    mail.to.append(MailAddress(name: value, address: "\(value)@x.example"))
    mail.messageID += value
    mail.references.append(value)
    mail.inReplyTo = value
    let data = mail.rfc5322()
    expectSound(data)
    let parsed = Mail.parse(data)
    let names = parsed.headers.map { $0.name.lowercased() }
    #expect(!names.contains("bcc"))
    #expect(names.count { $0 == "subject" } == 1)
    #expect(parsed.text == "Hello Ann")
    #expect(parsed.attachments.count == 1)
  }

  @Test("parts stand where clients expect them")
  func structure() throws {
    let image = MailAttachment(
      fileName: "lamp.png", contentType: "image/png", sizeBytes: 5, sha256: "", contentID: "p@x",
      isInline: true, data: Data("hello".utf8))
    let file = MailAttachment(
      fileName: "Rechnung März \(String(repeating: "x", count: 100)).pdf",
      contentType: "application/pdf",
      sizeBytes: 9, sha256: "", data: Data(repeating: 0xff, count: 5000))
    let data = letter(html: "<img src=\"cid:p@x\">", attachments: [image, file]).rfc5322()
    expectSound(data)
    let types = lines(data).compactMap { line in
      line.hasPrefix("Content-Type: ") ? String(line.dropFirst(14).prefix { $0 != ";" }) : nil
    }
    #expect(
      types == [
        "multipart/mixed", "multipart/alternative", "text/plain", "multipart/related", "text/html",
        "image/png", "application/pdf",
      ])
    let parsed = Mail.parse(data)
    try #require(parsed.attachments.count == 2)
    #expect(parsed.attachments[0].isInline)
    #expect(parsed.attachments[0].contentID == "p@x")
    #expect(parsed.attachments[1].fileName == file.fileName)
    #expect(parsed.attachments[1].data == file.data)
    #expect(!parsed.attachments[1].isInline)
  }

  @Test(
    "every text comes over unchanged",
    arguments: [
      "", "\n", "one", "two\nlines\n", "trailing blank \nx", "\ttab\t\nx", ".dot\n..\n.",
      "From x\nFrom y", "=3D =\n=",
      String(repeating: "long ", count: 500), String(repeating: "x", count: 3000), "Ünïcödé ツ 🙂🙂",
      "漢字だけの本文です。",
      "--=_boundary\n--\n-- ", "a\r\nb\rc",
    ])
  func texts(text: String) {
    for html in [nil, "<p>x</p>"] {
      let data = letter(text: text, html: html).rfc5322()
      expectSound(data)
      let expected = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      if html == nil || !expected.allSatisfy(\.isWhitespace) {
        #expect(
          Mail.parse(data).text.trimmingCharacters(in: .newlines)
            == expected.trimmingCharacters(in: .newlines))
      }
    }
  }

  @Test("international domains travel as ASCII")
  func domains() {
    var mail = letter()
    mail.to = [MailAddress(address: "ann@bücher.example"), MailAddress(address: "x@例え.テスト")]
    let text = String(decoding: mail.rfc5322(), as: UTF8.self)
    #expect(text.contains("To: ann@xn--bcher-kva.example, x@xn--r8jz45g.xn--zckzah\r\n"))
  }

  @Test("a long thread keeps its root and its newest letters")
  func references() {
    var mail = letter()
    mail.references = (0..<100).map { "\($0)@x.example" }
    mail.to = []
    mail.cc = []
    let parsed = Mail.parse(mail.rfc5322())
    #expect(parsed.references.count == 21)
    #expect(parsed.references.first == "0@x.example")
    #expect(parsed.references.last == "99@x.example")
    #expect(parsed.header("To") == "undisclosed-recipients:;")
  }
}
