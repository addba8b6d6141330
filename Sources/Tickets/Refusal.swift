import Kit

/// Why the desk would not do what it was asked.
package enum Refusal: Error, Equatable {
  case unknownTicket
  case unknownMessage
  case unknownContact
  case unknownPolicy
  case closed
  case notFrom(TicketStatus, to: TicketStatus)
  /// The ticket changed since the version that the caller saw.
  case changedMeanwhile
  /// It goes on in another ticket.
  case merged
  case mergedIntoItself
  /// A ticket cannot be its own ancestor.
  case linkedInACircle
  case spam
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
    case .unknownPolicy:
      Problem(.missing, "sla_policy.unknown", "There is no such SLA policy.")
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
    case .merged:
      Problem(
        .conflict, "ticket.merged", "This ticket goes on in another one. Open that one instead.")
    case .mergedIntoItself:
      Problem(
        .invalid, "ticket.merge_itself", "A ticket cannot be merged into itself.", field: "number")
    case .linkedInACircle:
      Problem(
        .invalid, "ticket.link_circle", "These tickets would belong to each other in a circle.",
        field: "number")
    case .spam:
      Problem(
        .conflict, "ticket.spam",
        "This ticket is marked as spam, so nothing is sent. Say first that it is none.")
    }
  }
}
