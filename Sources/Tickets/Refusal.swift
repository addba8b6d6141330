import Kit

/// Why the desk would not do what it was asked.
package enum Refusal: Error, Equatable {
  case unknownTicket
  case unknownMessage
  case unknownContact
  case closed
  case notFrom(TicketStatus, to: TicketStatus)
  /// The ticket changed since the version that the caller saw.
  case changedMeanwhile
}

extension Refusal: Explained {
  package var problem: Problem {
    switch self {
    case .unknownTicket:
      Problem(.missing, "ticket.unknown", "There is no such ticket, or it is not yours to see.")
    case .unknownMessage:
      Problem(.missing, "message.unknown", "There is no such message on this ticket.")
    case .unknownContact:
      Problem(.missing, "contact.unknown", "There is no such contact, or it is not yours to see.")
    case .closed:
      Problem(.conflict, "ticket.closed", "This ticket is closed. Start a follow-up to continue.")
    case .notFrom(let status, let next):
      Problem(
        .conflict, "ticket.status",
        "A ticket cannot go from \(status.rawValue) to \(next.rawValue). Choose another status.")
    case .changedMeanwhile:
      Problem(
        .conflict, "ticket.changed",
        "Somebody changed this ticket meanwhile. Load it again; your text is kept.")
    }
  }
}
