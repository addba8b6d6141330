import Foundation
import Kit
import Mail
import Rehearsal
import Store
import Tickets

@testable import Outbox

/// A world and the letters of its tests.
struct Desk {
  let clock = Clock(at: Date(timeIntervalSince1970: 1_772_442_000))
  let world: World

  init() { world = .standing(by: clock) }

  var now: Date { clock.now }

  /// A letter that is due.
  func letter(
    _ body: String = "Hello Ana,\n\nYour parcel is on its way.\n",
    to recipient: String = "ana@customer.example", subject: String = "Re: My parcel"
  ) -> Letter {
    let id: Letter.ID = world.id()
    return Letter(
      id: id, ticket: world.id(), message: world.id(),
      sender: MailAddress(name: "Brew & Bean", address: "support@shop.example"),
      recipient: MailAddress(name: "Ana de Vries", address: recipient), subject: subject,
      body: body,
      headers: Letter.Headers(
        replyTo: "support+tabc@shop.example", inReplyTo: "first@customer.example",
        references: ["first@customer.example"], isAutomatic: false),
      messageID: "\(id).martlet@shop.example", kind: .reply, state: .queued, sendAt: now,
      attempts: 0, lastError: nil, createdAt: now, sentAt: nil)
  }
}

/// Why a delivery failed; nil when it did not.
func failure(of delivery: () async throws -> Void) async throws -> CourierFailure? {
  do {
    try await delivery()
    return nil
  } catch let failure as CourierFailure {
    return failure
  }
}
