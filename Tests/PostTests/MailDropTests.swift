import Foundation
import Kit
import Mail
import Outbox
import Post
import Rehearsal
import Store
import Testing

@Suite("The mail drop")
struct MailDropTests {
  let desk = Desk()

  private func withFolder(_ work: (URL) async throws -> Void) async throws {
    let house = try await Rehearsal()
    try await work(house.folder.appending(path: "mail-drop"))
  }

  private func names(_ part: String, in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)
  }

  @Test("takes a letter as its recipient would get it")
  func takes() async throws {
    try await withFolder { folder in
      let courier = try MaildirCourier(folder: folder)
      let letter = desk.letter("Grüß Gott,\n\n.a line that begins with a dot\n")
      try await courier.deliver(letter, at: desk.now)
      let entry = try #require(await MailDrop(folder: folder).entry(letter.id))
      #expect(entry.mail.from?.address == "support@shop.example")
      #expect(entry.mail.to.map(\.address) == ["ana@customer.example"])
      #expect(entry.mail.subject == "Re: My parcel")
      #expect(entry.mail.messageID == letter.messageID)
      #expect(entry.mail.references == ["first@customer.example"])
      #expect(entry.mail.replyTo.map(\.address) == ["support+tabc@shop.example"])
      #expect(entry.mail.text.contains("Grüß Gott,\n\n.a line that begins with a dot"))
      #expect(entry.mail.date == desk.now)
      #expect(try names("tmp", in: folder).isEmpty)
    }
  }

  @Test("finds a letter that it has already, and does not double it")
  func once() async throws {
    try await withFolder { folder in
      let courier = try MaildirCourier(folder: folder)
      let letter = desk.letter()
      try await courier.deliver(letter, at: desk.now)
      try await courier.deliver(letter, at: desk.now + .hours(1))
      #expect(try names("new", in: folder).count == 1)
      let entry = try #require(await MailDrop(folder: folder).entry(letter.id))
      #expect(entry.mail.date == desk.now + .hours(1))
    }
  }

  @Test("takes one letter ten times at once and has it once, whole")
  func atOnce() async throws {
    try await withFolder { folder in
      let courier = try MaildirCourier(folder: folder)
      let letter = desk.letter(String(repeating: "A line of the letter.\n", count: 2000))
      try await withThrowingTaskGroup { group in
        for _ in 1...10 {
          group.addTask { try await courier.deliver(letter, at: desk.now) }
        }
        try await group.waitForAll()
      }
      #expect(try names("new", in: folder).count == 1)
      #expect(try names("tmp", in: folder).isEmpty)
      let entry = try #require(await MailDrop(folder: folder).entry(letter.id))
      #expect(entry.mail.text.split(separator: "\n").count == 2000)
    }
  }

  @Test("leaves a letter alone that a mail program has shown")
  func seen() async throws {
    try await withFolder { folder in
      let courier = try MaildirCourier(folder: folder)
      let letter = desk.letter()
      try await courier.deliver(letter, at: desk.now)
      let name = try #require(try names("new", in: folder).first)
      try FileManager.default.moveItem(
        at: folder.appending(path: "new/\(name)"), to: folder.appending(path: "cur/\(name):2,S"))
      try await courier.deliver(letter, at: desk.now)
      #expect(try names("new", in: folder).isEmpty)
      #expect(await MailDrop(folder: folder).entry(letter.id)?.letter == letter.id)
      #expect(await MailDrop(folder: folder).count() == 1)
    }
  }

  @Test("lists the newest first, page by page, and only what may be shown")
  func pages() async throws {
    try await withFolder { folder in
      let courier = try MaildirCourier(folder: folder)
      var ours: [Letter] = []
      for number in 1...7 {
        let letter = desk.letter("Letter \(number).")
        try await courier.deliver(letter, at: desk.now)
        if number != 4 { ours.append(letter) }
        desk.clock.advance(by: .minutes(number % 2))
      }
      let drop = MailDrop(folder: folder)
      let owned = Set(ours.map(\.id))
      let first = try await drop.page(limit: 4) { owned.intersection($0) }
      #expect(first.entries.map(\.letter) == ours.reversed().prefix(4).map(\.id))
      let next = try #require(first.next)
      let second = try await drop.page(after: next, limit: 4) { owned.intersection($0) }
      #expect(second.entries.map(\.letter) == ours.prefix(2).reversed().map(\.id))
      #expect(second.next == nil)
      #expect(try await drop.page { _ in [] }.entries.isEmpty)
    }
  }

  @Test("is empty where nothing was ever delivered, and passes over files of others")
  func others() async throws {
    try await withFolder { folder in
      #expect(try await MailDrop(folder: folder).page { Set($0) }.entries.isEmpty)
      _ = try MaildirCourier(folder: folder)
      try Data("x".utf8).write(to: folder.appending(path: "new/1772442000.M1P2.elsewhere"))
      #expect(await MailDrop(folder: folder).count() == 0)
      #expect(await MailDrop(folder: folder).entry(desk.letter().id) == nil)
    }
  }

  @Test("says why when it cannot be written, and the letter is tried again")
  func trouble() async throws {
    try await withFolder { folder in
      let courier = try MaildirCourier(folder: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "tmp"))
      let letter = desk.letter()
      let failure = try await failure { try await courier.deliver(letter, at: desk.now) }
      #expect(
        failure
          == .temporary("The mail drop cannot write into tmp: No such file or directory."))
    }
  }

  @Test("cannot be made where a file is in the way")
  func inTheWay() async throws {
    try await withFolder { folder in
      try Data().write(to: folder)
      #expect(throws: Problem.self) { try MaildirCourier(folder: folder) }
    }
  }
}
