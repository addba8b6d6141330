import Mail
import Testing

@Suite("Subjects and reply addresses")
struct SubjectTests {
  @Test(
    "a ticket number is read from the forms that desks write",
    arguments: [
      ("Re: Broken lamp [#1234]", ["1234"]), ("[Acme #M-77] Hi", ["M-77"]), ("AW: (#9)", ["9"]),
      ("##555## status", ["555"]), ("Ticket #42 closed", ["42"]), ("Your Ticket#42", ["42"]),
      ("Order #1234", []), ("[Urgent] Order #1234", []), ("#1234", []), ("[#]", []),
      ("[#12] and [#12] and [#13]", ["12", "13"]), ("", []),
    ] as [(String, [String])])
  func numbers(subject: String, expected: [String]) {
    #expect(SubjectTag.ticketNumbers(in: subject) == expected)
  }

  @Test("a tag is added once and read back")
  func adding() {
    let tagged = SubjectTag.adding("88", to: "Broken lamp")
    #expect(tagged == "Broken lamp [#88]")
    #expect(SubjectTag.adding("88", to: "Re: \(tagged)") == "Re: \(tagged)")
    #expect(SubjectTag.ticketNumbers(in: SubjectTag.adding("88", to: "")) == ["88"])
  }

  @Test(
    "prefixes of every client fall away, words stay",
    arguments: [
      ("Re: AW: Fwd: Lamp", "Lamp"), ("RE[2]: Lamp", "Lamp"), ("Antw: SV: Lamp", "Lamp"),
      ("回复：Lamp", "Lamp"), ("R: Lamp", "Lamp"), ("Odp:  Lamp   broken", "Lamp broken"),
      ("Red: a colour", "Red: a colour"), ("Question: Re: Lamp", "Question: Re: Lamp"),
      ("Re:", ""), ("", ""), ("re : Lamp", "Lamp"), ("İLT: Lamp", "Lamp"),
    ])
  func prefixes(subject: String, expected: String) {
    #expect(normalisedSubject(subject) == expected)
  }

  @Test("a reply address carries its token there and back")
  func tokens() {
    let address = ReplyToken.address(inbox: "support@shop.example", token: "ab12-x_9")
    #expect(address == "support+tab12-x_9@shop.example")
    #expect(ReplyToken.token(in: address ?? "") == "ab12-x_9")
    #expect(ReplyToken.token(in: "Support+Tab12@shop.example") == "ab12")
    #expect(ReplyToken.token(in: "support@shop.example") == nil)
    #expect(ReplyToken.token(in: "support+team@shop.example") == "eam")
    #expect(ReplyToken.token(in: "support+t@shop.example") == nil)
    #expect(ReplyToken.address(inbox: "support@shop.example", token: "a b") == nil)
    #expect(ReplyToken.address(inbox: "support", token: "ab") == nil)
    #expect(
      ReplyToken.address(inbox: "s@x", token: String(repeating: "a", count: 65)) == nil)
  }

  @Test(
    "one mailbox has one key",
    arguments: [
      ("  Ann@Shop.Example ", "ann@shop.example"), ("<ann@shop.example>", "ann@shop.example"),
      ("mailto:Ann@shop.example", "ann@shop.example"),
      ("JOSE\u{301}@x.example", "jos\u{e9}@x.example"), ("", ""),
    ])
  func keys(address: String, expected: String) {
    #expect(addressKey(address) == expected)
    #expect(Array(addressKey(address).utf8) == Array(expected.utf8))
  }
}
