import Accounts
import Foundation
import Jobs
import Kit
import Mail
import Rehearsal
import Review
import Store
import Testing
import Tickets

@testable import Outbox

@Suite("A letter's files")
struct EnclosureTests {
  @Test("leave with it, byte for byte; a lost one stops the letter", arguments: Engine.allCases)
  func leave(engine: Engine) async throws {
    let mailroom = try await Mailroom(engine)
    let files = mailroom.files
    let bytes = Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    let attachment = Attachment(
      id: mailroom.house.world.id(), fileName: "Überblick 1.pdf", contentType: "application/pdf",
      sizeBytes: bytes.count, sha256: try files.keep(bytes), contentID: nil, isInline: false)
    let ticket = try await mailroom.open()
    var answer = ReviewDesk.Answer("See the file.", then: .wait)
    answer.attachments = [attachment]
    let reply = try await mailroom.review.reply(to: ticket.id, answer, by: mailroom.cast.agent)
    let kept = try #require(
      try await mailroom.outbox.letter(reply.id.retyped(), of: mailroom.house.tenant))
    let whole = try await mailroom.outbox.enclosing(kept, of: mailroom.house.tenant)
    let read = Mail.parse(whole.mail(at: mailroom.house.clock.now).rfc5322())
    #expect(read.attachments.map(\.fileName) == ["Überblick 1.pdf"])
    #expect(read.attachments.first?.data == bytes)
    #expect(read.text.contains("See the file."))
    try FileManager.default.removeItem(at: try files.file(of: attachment.sha256))
    await #expect(throws: StoreFailure.self) {
      try await mailroom.outbox.enclosing(kept, of: mailroom.house.tenant)
    }
  }
}
