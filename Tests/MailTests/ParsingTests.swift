import Foundation
import Kit
import Mail
import Testing

func mail(_ lines: String) -> ParsedMail { Mail.parse(Data(lines.utf8)) }

@Suite("Reading mail")
struct ParsingTests {
  @Test("a plain mail gives all its fields")
  func plain() {
    let parsed = mail(
      """
      Return-Path: <ann@customer.example>
      Delivered-To: support+tabc@lamps.example
      X-Original-To: support@lamps.example
      Authentication-Results: mx.lamps.example;
       spf=pass smtp.mailfrom=customer.example
      From: "Weaver, Ann" <Ann@Customer.example>
      To: Support <support@lamps.example>, Team: bea@lamps.example, carl@lamps.example;
      Cc: dora@customer.example
      Reply-To: <ann.private@customer.example>
      Subject: Broken
       lamp
      Date: Tue, 3 Feb 2026 10:12:00 +0100
      Message-ID: <1.a@customer.example>
      In-Reply-To: Your message <7@lamps.example>
      References: <5@lamps.example> <6@customer.example> <5@lamps.example>
       <7@lamps.example>
      Content-Type: text/plain; charset=utf-8

      My lamp is broken.
      """)
    #expect(parsed.from == MailAddress(name: "Weaver, Ann", address: "Ann@Customer.example"))
    #expect(parsed.from?.key == "ann@customer.example")
    #expect(
      parsed.to.map(\.address) == [
        "support@lamps.example", "bea@lamps.example", "carl@lamps.example",
      ])
    #expect(parsed.cc.map(\.address) == ["dora@customer.example"])
    #expect(parsed.replyTo.map(\.address) == ["ann.private@customer.example"])
    #expect(parsed.subject == "Broken lamp")
    #expect(parsed.date?.rfc3339 == "2026-02-03T09:12:00.000Z")
    #expect(parsed.messageID == "1.a@customer.example")
    #expect(parsed.inReplyTo == ["7@lamps.example"])
    #expect(parsed.references == ["5@lamps.example", "6@customer.example", "7@lamps.example"])
    #expect(
      parsed.threadKeys == ["7@lamps.example", "6@customer.example", "5@lamps.example"])
    #expect(
      parsed.deliveredTo.map(\.address) == ["support+tabc@lamps.example", "support@lamps.example"])
    #expect(ReplyToken.tokens(in: parsed) == ["abc"])
    #expect(
      parsed.authenticationResults == ["mx.lamps.example; spf=pass smtp.mailfrom=customer.example"])
    #expect(parsed.text == "My lamp is broken.")
    #expect(parsed.html == nil)
    #expect(parsed.automatic == .none)
    #expect(parsed.header("delivered-to") == "support+tabc@lamps.example")
    #expect(
      parsed.headers.first == MailHeader(name: "Return-Path", value: "<ann@customer.example>"))
    #expect(parsed.defects == [])
  }

  @Test(
    "encoded and raw header text is read in every spelling",
    arguments: [
      ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"), ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
      ("=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=", "Grüße"),
      ("=?iso-8859-1?Q?Gr=FC=DFe_an?=", "Grüße an"),
      ("=?utf-8?q?a?= =?utf-8?q?b?= c =?utf-8?q?d?=", "ab c d"),
      ("=?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
      ("=?UTF-8?B?TXlTdXJ2ZXk=?= =?UTF-8?B?LmNvbQ==?=", "MySurvey.com"),
      ("Re: =?utf-8?Q?a b?=", "Re: a b"),
      ("=?x-unknown?Q?caf=C3=A9?=", "café"), ("=?utf-8?Q?broken", "=?utf-8?Q?broken"),
      ("Grüße", "Grüße"),
      ("=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"), ("=?gb2312?B?xOO6ww==?=", "你好"),
      ("=?koi8-r?B?8NLJ18XU?=", "Привет"), ("=?utf-8?Q?=22a=22_=3Cb=40c=3E?=", "\"a\" <b@c>"),
      ("=?=?=", "=?=?="),
      ("=?utf-8?Q??=", ""), ("a\tb", "a b"),
    ])
  func words(raw: String, text: String) {
    #expect(mail("Subject: \(raw)\n\nx").subject == text)
  }

  @Test("an encoded name cannot smuggle in another address")
  func smuggling() {
    let parsed = mail(
      "From: =?utf-8?Q?Boss_=3Cboss=40lamps.example=3E=2C?= <ann@x.example>\n\nx")
    #expect(parsed.from?.address == "ann@x.example")
    #expect(parsed.from?.name == "Boss <boss@lamps.example>,")
  }

  @Test("raw 8-bit headers in an old charset are read")
  func rawHeader() {
    var raw = Data("Subject: Gr".utf8)
    raw.append(contentsOf: [0xfc, 0xdf])
    raw.append(contentsOf: "e\nFrom: J".utf8)
    raw.append(contentsOf: [0xfc])
    raw.append(contentsOf: "rgen <j@x.example>\n\nx".utf8)
    let parsed = Mail.parse(raw)
    #expect(parsed.subject == "Grüße")
    #expect(parsed.from == MailAddress(name: "Jürgen", address: "j@x.example"))
  }

  @Test(
    "charsets are read as senders mean them",
    arguments: [
      ("utf-8", [0x47, 0x72, 0xc3, 0xbc]), ("iso-8859-1", [0x47, 0x72, 0xfc]),
      ("us-ascii", [0x47, 0x72, 0xc3, 0xbc]),
      ("iso-8859-1", [0x47, 0x72, 0xc3, 0xbc]), ("x-nonsense", [0x47, 0x72, 0xfc]),
      ("utf-8", [0x47, 0x72, 0xfc]),
      ("UTF8", [0x47, 0x72, 0xc3, 0xbc]), ("utf-16", [0xff, 0xfe, 0x47, 0, 0x72, 0, 0xfc, 0]),
      ("cp850", [0x47, 0x72, 0x81]),
      ("macintosh", [0x47, 0x72, 0x9f]), ("\"utf-8\"", [0xef, 0xbb, 0xbf, 0x47, 0x72, 0xc3, 0xbc]),
    ] as [(String, [UInt8])])
  func charsets(label: String, bytes: [UInt8]) {
    var raw = Data(
      "Content-Type: text/plain; charset=\(label)\nContent-Transfer-Encoding: base64\n\n".utf8)
    raw.append(Data(bytes).base64EncodedData())
    #expect(Mail.parse(raw).text == "Grü")
  }

  @Test("an HTML part may name its charset itself")
  func metaCharset() {
    var raw = Data("Content-Type: text/html\n\n<meta charset=windows-1251><p>".utf8)
    raw.append(contentsOf: [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    #expect(Mail.parse(raw).text == "Привет")
  }

  @Test(
    "of alternatives the plain text is read and the HTML shown; an empty or idle plain text is passed over"
  )
  func alternatives() {
    func alternative(_ plain: String) -> ParsedMail {
      mail(
        """
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        \(plain)
        --b
        Content-Type: text/html

        <p>Hello from <b>HTML</b>, dear reader</p>
        --b--
        """)
    }
    #expect(alternative("Hello from plain").text == "Hello from plain")
    #expect(alternative("Hello").html?.source.contains("<b>HTML</b>") == true)
    #expect(alternative("  \n ").text == "Hello from HTML, dear reader")
    #expect(alternative("Please view as HTML").text == "Hello from HTML, dear reader")
  }

  @Test("inline images belong to the HTML, files do not")
  func related() throws {
    let parsed = mail(
      """
      Content-Type: multipart/mixed; boundary=m

      --m
      Content-Type: multipart/related; boundary=r

      --r
      Content-Type: text/html

      <p>See <img src="cid:pic@x"></p>
      --r
      Content-Type: image/png; name=lamp.png
      Content-ID: <pic@x>
      Content-Transfer-Encoding: base64

      aGVsbG8=
      --r--
      --m
      Content-Type: application/pdf
      Content-Disposition: attachment;
       filename*0*=utf-8''Rechnung%20M%C3;
       filename*1*=%A4rz.pdf
      Content-Transfer-Encoding: base64

      aGVsbG8=
      --m
      Content-Type: text/plain; name=notes.txt
      Content-Disposition: attachment

      Not part of the letter.
      --m--
      """)
    #expect(parsed.text == "See")
    try #require(parsed.attachments.count == 3)
    #expect(parsed.attachments[0].isInline)
    #expect(parsed.attachments[0].contentID == "pic@x")
    #expect(parsed.attachments[1].fileName == "Rechnung März.pdf")
    #expect(!parsed.attachments[1].isInline)
    #expect(parsed.attachments[1].data == Data("hello".utf8))
    #expect(parsed.attachments[1].sizeBytes == 5)
    #expect(
      parsed.attachments[1].sha256
        == "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")
    #expect(parsed.attachments[2].fileName == "notes.txt")
    #expect(parsed.html?.source.contains("cid:pic@x") == true)
  }

  @Test(
    "file names cannot leave their folder",
    arguments: [
      ("../../etc/passwd", "passwd"), ("C:\\\\temp\\\\a.exe", "a.exe"), (".htaccess", "htaccess"),
      ("a<b>:c.txt", "a_b__c.txt"), ("  ", "attachment-1.bin"),
      ("=?utf-8?Q?M=C3=A4rz.pdf?=", "März.pdf"),
      (String(repeating: "a", count: 400) + ".pdf", String(repeating: "a", count: 176) + ".pdf"),
    ])
  func fileNames(raw: String, expected: String) {
    let parsed = mail(
      "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"\(raw)\"\n\nx"
    )
    #expect(parsed.attachments.map(\.fileName) == [expected])
  }

  @Test("a message inside is a file, and its sender the original one")
  func messageInside() {
    let parsed = mail(
      """
      Subject: Fwd: Lamp
      Content-Type: multipart/mixed; boundary=m

      --m

      See this.
      --m
      Content-Type: message/rfc822

      From: Bea <bea@buyer.example>
      Subject: My lamp

      It is broken.
      --m--
      """)
    #expect(parsed.text == "See this.")
    #expect(parsed.attachments.map(\.fileName) == ["My lamp.eml"])
    #expect(
      parsed.forwarded
        == ForwardedMail(
          from: "bea@buyer.example", fromName: "Bea", subject: "My lamp", body: "It is broken."))
  }

  @Test("flowed paragraphs are joined")
  func flowed() {
    let parsed = mail(
      "Content-Type: text/plain; format=flowed\n\nOne long \nparagraph.\n> quoted \n> too\n-- \nAnn"
    )
    #expect(parsed.text == "One long paragraph.\n> quoted too\n-- \nAnn")
    #expect(parsed.visibleReply == "One long paragraph.")
  }

  @Test("HTML reads as a person would: lines, lists, cells, nothing hidden")
  func rendering() {
    let parsed = mail(
      """
      Content-Type: text/html

      <html><head><title>No</title><style>p{}</style></head><body><div style="display:none">preview</div><p>One<br>two</p><p>three</p>
      <ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table><pre>  k
       l</pre><script>no()</script>&euro;&nbsp;5 <span style="font-size:0px">no</span></body></html>
      """)
    #expect(parsed.text == "One\ntwo\n\nthree\n\n- a\n- b\n\nx y\n\n  k\n l\n\n€ 5")
  }
}
