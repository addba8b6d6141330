import Accounts
import Foundation
import Kit
import Procedures
import Review
import Store
import Tickets

/// A letter that somebody at the desk begins: it opens a ticket of its own, then leaves by the same door
/// as every reply.
struct OutboundTicket: Sendable {
  var name = ""
  var email = ""
  var subject = ""
  var body = ""
  var priority = Priority.normal
  var inbox: InboxID?

  /// Opens the ticket: the writer's own, with the customer found or made.
  func open(in rooms: Rooms, by person: SignedIn) async throws -> Ticket.ID {
    let actor = person.actor
    return try await rooms.database.write(for: person.tenant) { transaction in
      let contacts = ContactTable(transaction)
      let (first, last) = Contact.names(from: name)
      let contact =
        try contacts.contact(email: email)
        ?? contacts.insert(
          Contact(
            id: rooms.world.id(), firstName: first, lastName: last, email: email,
            createdAt: rooms.world.now()))
      let known = try inbox.flatMap(AccountsTable(transaction).inbox)
      let ticket = try rooms.tickets.open(
        NewTicket(
          channel: .email, inbox: known?.id, subject: subject, description: body,
          customer: contact.id, organization: contact.organization),
        by: actor, in: transaction)
      try rooms.tickets.change(ticket.id, by: actor, in: transaction) {
        $0.assign(user: person.user, team: nil)
      }
      try rooms.tickets.change(ticket.id, by: actor, in: transaction) {
        $0.setPriority(priority)
      }
      try ThreadTable(transaction).add(participant: email, contact: contact.id, to: ticket.id)
      // Its own procedure watches what becomes of it, as for tickets that arrive.
      if rooms.procedures.procedures.contains(where: { $0.name == "ticket" }) {
        try rooms.procedures.start(
          "ticket", about: ticket.id.retyped(), ticket: ticket.id.retyped(), in: transaction)
      }
      return ticket.id
    }
  }

  func send(on ticket: Ticket.ID, in rooms: Rooms, by person: SignedIn) async throws {
    try await rooms.review.reply(
      to: ticket, text: body, then: .wait, grades: nil, by: person)
  }
}

extension String {
  /// Looks like an e-mail address: one `@` with something on both sides, no blanks.
  var isAddress: Bool { wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil && utf8.count <= 320 }
}
