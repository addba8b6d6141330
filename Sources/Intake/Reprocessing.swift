import Accounts
import Foundation
import Kit
import Store
import Tickets

extension IntakeDesk {
  /// Reads a kept raw message again: for a reader that has become better. A message that is on its
  /// ticket already gets the new reading; one that never got there gets there now, and its procedure
  /// begins.
  package func reprocess(
    _ id: Identifier<RawMessageMark>, of tenant: TenantID
  ) async throws -> Heard {
    let raw = try await raw(id, of: tenant)
    let reading = read(raw)
    guard let message = raw.message, let ticket = raw.ticket else {
      let heard = try await hear(reading, for: tenant)
      try await database.write(for: tenant) { try arrivals.stored(id, $0) }
      return heard
    }
    let heard = try HeardMessage(reading, inbox: nil, files: files, world: world)
    try await database.write(for: tenant) { transaction in
      let again = heard.message(on: ticket, from: nil, at: raw.receivedAt)
      try MessageTable(transaction).rewrite(message, as: again)
      _ = try RawTable(transaction).mark(
        id, reading.damage == nil ? .heard : .failed, ticket: ticket, message: message,
        note: reading.damage)
      try tickets.record(
        .remarked("The raw message was read again."), about: ticket, by: .system("intake"),
        in: transaction)
    }
    return Heard(
      ticket: ticket, message: message, isNewTicket: false, isNewContact: false,
      automatic: heard.automatic, isDamaged: reading.damage != nil)
  }
}
