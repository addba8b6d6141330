import Foundation
import Kit
import Mail
import Outbox
import Post
import Rehearsal
import Store
import Testing

@Suite(
  "Letters by SMTP to a real server",
  .enabled(if: PrivateExim.isInstalled, "needs Debian's exim4-daemon-light"))
struct SMTPTests {
  let desk = Desk()

  private func courier(
    _ exim: PrivateExim, as user: String = "", limit: Duration = .minutes(1)
  ) throws -> SMTPCourier {
    try SMTPCourier(url: Secret("smtp://\(user)127.0.0.1:\(exim.port)"), timeLimit: limit)
  }

  @Test("arrive whole, under their Message-ID, with envelope and dots as they should be")
  func arrives() async throws {
    let exim = try await PrivateExim()
    let body = """
      .begins with a dot
      ..with two

      .
      Grüße aus Köln, 10 € & more.
      \(String(repeating: "long ", count: 400))
      ends without a line end
      """
    let letter = desk.letter(body, subject: "Re: Größe — 大きさ")
    try await courier(exim).deliver(letter, at: desk.now)
    #expect(exim.messageIDs == [letter.messageID])
    let mails = try await exim.delivered()
    let mail = Mail.parse(try #require(mails.first))
    #expect(mails.count == 1)
    #expect(mail.text.hasPrefix(".begins with a dot\n..with two\n\n.\nGrüße aus Köln, 10 €"))
    #expect(mail.text.hasSuffix("ends without a line end"))
    #expect(mail.subject == "Re: Größe — 大きさ")
    #expect(mail.messageID == letter.messageID)
    #expect(mail.header("Return-path") == nil)
    #expect(exim.log.contains { $0.contains("<= support@shop.example") })
    #expect(exim.log.contains { $0.contains("=> ana <ana@customer.example>") })
  }

  @Test("are 7-bit with CRLF at every line end, so that no server has to guess")
  func sevenBit() async throws {
    let bytes = [UInt8](
      desk.letter("Grüße\r\nbare\rreturn\nand\u{0}null").mail(at: desk.now).rfc5322())
    #expect(bytes.allSatisfy { $0 < 128 && $0 != 0 })
    for (index, byte) in bytes.enumerated() {
      if byte == 10 { #expect(bytes[index - 1] == 13) }
      if byte == 13 { #expect(bytes[index + 1] == 10) }
    }
  }

  @Test("of hundreds of kilobytes arrive whole")
  func large() async throws {
    let exim = try await PrivateExim()
    let letter = desk.letter(String(repeating: ".A line of a long letter.\n", count: 10_000))
    try await courier(exim).deliver(letter, at: desk.now)
    let mail = Mail.parse(try #require(try await exim.delivered().first))
    #expect(mail.text.count { $0 == "\n" } >= 9_999)
  }

  @Test("go out twenty at once")
  func many() async throws {
    let exim = try await PrivateExim()
    let courier = try courier(exim)
    let letters = (1...20).map { desk.letter("Letter \($0)") }
    try await withThrowingTaskGroup { group in
      for letter in letters { group.addTask { try await courier.deliver(letter, at: desk.now) } }
      try await group.waitForAll()
    }
    #expect(Set(exim.messageIDs) == Set(letters.map(\.messageID)))
    #expect(exim.messageIDs.count == 20)
  }

  @Test("use STARTTLS where it is offered, whoever signed the certificate")
  func startTLS() async throws {
    let exim = try await PrivateExim(hasTLS: true)
    try await courier(exim).deliver(desk.letter(), at: desk.now)
    #expect(exim.log.contains { $0.contains("P=esmtps") && $0.contains("X=TLS1.") })
  }

  @Test("use TLS from the first byte, with a certificate that somebody vouches for")
  func smtps() async throws {
    let exim = try await PrivateExim(hasTLS: true)
    let url = Secret("smtps://localhost:\(exim.tlsPort)")
    let letter = desk.letter()
    try await SMTPCourier(url: url, authorities: exim.certificate).deliver(letter, at: desk.now)
    #expect(exim.messageIDs == [letter.messageID])

    let untrusting = try SMTPCourier(url: url)
    guard
      case .temporary(let reason) = try await failure(of: {
        try await untrusting.deliver(desk.letter(), at: desk.now)
      })
    else {
      Issue.record("an unknown certificate must hold the letter back")
      return
    }
    #expect(reason.contains("certificate"))
    #expect(exim.messageIDs.count == 1)
  }

  @Test("are signed in for, and a wrong password is no fault of the letter")
  func signIn() async throws {
    let exim = try await PrivateExim(signIn: (user: "shop@example", password: "to:p/ secret"))
    let letter = desk.letter()
    try await courier(exim, as: "shop%40example:to%3Ap%2F%20secret@").deliver(letter, at: desk.now)
    #expect(exim.log.contains { $0.contains("A=plain:shop@example") })

    let wrong = try courier(exim, as: "shop%40example:hunter2hunter2@")
    let failure = try await failure { try await wrong.deliver(desk.letter(), at: desk.now) }
    #expect(failure == .temporary("535 Incorrect authentication data"))
    #expect(exim.messageIDs == [letter.messageID])
  }

  @Test("that name an unknown person are refused for good, in the server's words")
  func refused() async throws {
    let exim = try await PrivateExim(.refusesRecipients("550 5.1.1 No such person here"))
    let failure = try await failure { try await courier(exim).deliver(desk.letter(), at: desk.now) }
    #expect(failure == .permanent("550 5.1.1 No such person here"))
    #expect(exim.messageIDs.isEmpty)
  }

  @Test("that come too fast are to come again, in the server's words")
  func deferred() async throws {
    let exim = try await PrivateExim(
      .refusesRecipients("451 4.7.1 Greylisted, try again in 5 minutes"))
    let failure = try await failure { try await courier(exim).deliver(desk.letter(), at: desk.now) }
    #expect(failure == .temporary("451 4.7.1 Greylisted, try again in 5 minutes"))
  }

  @Test(
    "count only after the answer to the final dot",
    arguments: ["554 5.7.1 Spam", "452 4.3.1 Disk full"])
  func finalDot(words: String) async throws {
    let exim = try await PrivateExim(.refusesContents(words))
    let failure = try await failure { try await courier(exim).deliver(desk.letter(), at: desk.now) }
    #expect(failure == (words.hasPrefix("5") ? .permanent(words) : .temporary(words)))
    #expect(exim.messageIDs.isEmpty)
  }

  @Test("wait when the server turns everybody away")
  func turnedAway() async throws {
    let exim = try await PrivateExim(.refusesConnections("554 No service here today"))
    let failure = try await failure { try await courier(exim).deliver(desk.letter(), at: desk.now) }
    #expect(failure == .temporary("554 No service here today"))
  }

  @Test("wait when the server is down, and leave under the same Message-ID when it is back")
  func down() async throws {
    let port = try PrivateExim.freePort()
    let courier = try SMTPCourier(url: Secret("smtp://127.0.0.1:\(port)"))
    let letter = desk.letter()
    guard
      case .temporary(let reason) = try await failure(of: {
        try await courier.deliver(letter, at: desk.now)
      })
    else {
      Issue.record("nobody took the letter")
      return
    }
    #expect(reason.contains("\(port)"))
    let exim = try await PrivateExim(port: port)
    try await courier.deliver(letter, at: desk.now + .minutes(1))
    #expect(exim.messageIDs == [letter.messageID])
  }

  @Test("are not delivered when the server dies before it answers the final dot")
  func killed() async throws {
    let exim = try await PrivateExim(.stallsAfterTheDot)
    let courier = try courier(exim)
    async let delivery = failure { try await courier.deliver(desk.letter(), at: desk.now) }
    try await exim.hasLogged("stalling")
    exim.end()
    guard case .temporary = try await delivery else {
      Issue.record("nobody answered for the letter")
      return
    }
    #expect(exim.messageIDs.isEmpty)
  }

  @Test("end at the time limit, whatever the server does")
  func slow() async throws {
    let exim = try await PrivateExim(.stallsAfterTheDot)
    let courier = try courier(exim, limit: .seconds(1))
    let failure = try await failure { try await courier.deliver(desk.letter(), at: desk.now) }
    #expect(failure == .temporary("The mail server did not finish within 1 s."))
  }

  @Test(
    "to an address that would be a command of its own never reach the server",
    arguments: [
      "ana@customer.example>\r\nRCPT TO:<eve@elsewhere.example", "ana", "@", "ana @b.example", "",
      "ana@\u{2028}b.example",
    ])
  func injection(address: String) async throws {
    let exim = try await PrivateExim()
    let letter = desk.letter(to: address)
    guard
      case .permanent(let reason) = try await failure(of: {
        try await courier(exim).deliver(letter, at: desk.now)
      })
    else {
      Issue.record("\(address) is no address")
      return
    }
    #expect(reason.contains("is not an address"))
    #expect(exim.messageIDs.isEmpty)
  }
}

@Suite("A mail server's address")
struct SMTPAddressTests {
  @Test(
    "that is none is refused, and its password never repeated",
    arguments: [
      "", "mail.example", "http://mail.example", "smtp://", "smtp://user:hunter2@",
      "smtp://mail.example?password=hunter2", "smtp://user:hunter2@mail.example:port",
    ])
  func refused(url: String) throws {
    let problem = #expect(throws: Problem.self) { try SMTPCourier(url: Secret(url)) }
    #expect(problem?.code == "post.smtp")
    #expect(problem?.message.contains("hunter2") == false)
  }

  @Test("keeps its password out of what is printed")
  func secret() throws {
    let courier = try SMTPCourier(url: Secret("smtp://shop:hunter2@127.0.0.1:2525"))
    var text = ""
    dump(courier, to: &text)
    #expect(!text.contains("hunter2"))
    #expect(!String(describing: courier).contains("hunter2"))
  }
}
