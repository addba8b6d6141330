import Accounts
import Foundation
import Kit
import Store

/// What people at the desk change by hand, each in a transaction of its own.
extension TicketDesk {
  /// The fields a person may set; nil leaves one as it is.
  package struct Edit: Sendable {
    package var status: TicketStatus?
    package var priority: Priority?
    package var tags: [String]?
    package var isSpam: Bool?
    /// `.some(nil)` takes the ticket from whoever has it.
    package var user: UserID??
    package var team: TeamID??
    /// `.some(nil)` takes the link to the parent away.
    package var parent: Ticket.ID??
    /// The contact that the ticket is from now on for.
    package var customer: Contact.ID?
    package init() {}
  }

  @discardableResult
  package func edit(
    _ id: Ticket.ID, _ edit: Edit, by person: SignedIn, expecting version: Int? = nil
  ) async throws -> Ticket {
    try await database.write(for: person.tenant) { transaction in
      var expected = version
      func step(_ verb: (inout Ticket) throws -> TicketFact?) throws {
        try change(
          id, by: person.actor, expecting: expected, in: transaction, verb)
        expected = nil
      }
      if let next = edit.status { try step { try $0.move(to: next, at: world.now()) } }
      if let next = edit.priority { try step { $0.setPriority(next) } }
      if let next = edit.tags { try step { $0.setTags(next) } }
      if let next = edit.isSpam { try step { $0.markSpam(next) } }
      if edit.user != nil || edit.team != nil {
        try step { ticket in
          ticket.assign(
            user: edit.user ?? ticket.assignedUser, team: edit.team ?? ticket.assignedTeam)
        }
      }
      if let parent = edit.parent {
        let known = try parent.map { try possibleParent($0, of: id, in: transaction) }
        try step { $0.link(to: known) }
      }
      if let customer = edit.customer {
        guard let contact = try ContactTable(transaction).contact(customer) else {
          throw Refusal.unknownContact
        }
        if let email = contact.email {
          try ThreadTable(transaction).add(participant: email, contact: contact.id, to: id)
        }
        try step { $0.setRequester(contact) }
      }
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      if let expected, ticket.version != expected { throw Refusal.changedMeanwhile }
      return ticket
    }
  }

  /// Something for colleagues only.
  @discardableResult
  package func note(_ text: String, on id: Ticket.ID, by person: SignedIn) async throws
    -> Message.ID
  {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else {
      throw Problem(.invalid, "note.empty", "Write something in the note first.", field: "body")
    }
    return try await database.write(for: person.tenant) { transaction in
      guard try TicketTable(transaction).ticket(id) != nil else { throw Refusal.unknownTicket }
      let message = Message(
        id: world.id(), ticket: id, author: .agent, authorID: person.user.retyped(),
        authorName: person.name, createdAt: world.now(), channel: .internalNote, kind: .note,
        body: text, customerVisible: false)
      try add(message, in: transaction)
      try record(.noted, about: id, by: person.actor, in: transaction)
      return message.id
    }
  }

  package func ticket(_ id: Ticket.ID, for person: SignedIn) async throws -> Ticket {
    try await database.read(for: person.tenant) { transaction in
      guard let ticket = try TicketTable(transaction).ticket(id) else {
        throw Refusal.unknownTicket
      }
      return ticket
    }
  }
}
