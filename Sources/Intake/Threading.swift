import Foundation
import Kit
import Mail
import Store
import Tickets

/// Which ticket a mail continues, and why.
///
/// Never by subject alone. A secret that only a recipient of our letter has (the reply token, our own
/// Message-ID) is proof enough; anything that a stranger could guess or see needs a sender who
/// already takes part.
struct Threading {
  enum Verdict: Equatable {
    case new(parent: Ticket.ID?)
    case join(Ticket.ID, because: String)
  }

  /// After this long a closed ticket is not reopened; a new one points at it.
  static let reopens: Duration = .days(30)

  let transaction: Transaction

  func verdict(on mail: ParsedMail, sender: String?, envelopeTo: String?, at now: Date) throws
    -> Verdict
  {
    let threads = ThreadTable(transaction)
    var candidates: [(Ticket.ID, String)] = []
    let envelope = (envelopeTo ?? "").split(separator: ",")
      .compactMap { ReplyToken.token(in: $0.trimmingCharacters(in: .whitespaces)) }
    for token in envelope + ReplyToken.tokens(in: mail) {
      if let ticket = try threads.ticket(token: token) {
        candidates.append((ticket, "reply token"))
      }
    }
    if candidates.isEmpty {
      for match in try threads.matches(messageIDs: mail.threadKeys) {
        let takesPart =
          try sender.map { try threads.isParticipant($0, of: match.ticket) } ?? false
        if match.isOurs || takesPart { candidates.append((match.ticket, "References")) }
      }
    }
    if candidates.isEmpty, let sender {
      for number in SubjectTag.ticketNumbers(in: mail.subject).compactMap(Int.init) {
        guard let ticket = try TicketTable(transaction).ticket(number: number) else { continue }
        if try threads.isParticipant(sender, of: ticket.id) {
          candidates.append((ticket.id, "ticket number"))
        }
      }
    }
    return try choose(among: candidates, at: now)
  }

  /// People at the desk name the ticket themselves; a visitor of the portal only one where their
  /// address takes part.
  func verdict(on entry: Entry, door: RawMessage.Door, at now: Date) throws -> Verdict {
    guard let number = entry.ticketNumber,
      let ticket = try TicketTable(transaction).ticket(number: number)
    else { return .new(parent: nil) }
    if door == .portal {
      let takesPart = try entry.email.map {
        try ThreadTable(transaction).isParticipant($0, of: ticket.id)
      }
      guard takesPart == true else { return .new(parent: nil) }
    }
    return try choose(among: [(ticket.id, "entered on the ticket")], at: now)
  }

  /// Merged tickets lead to their target; of several the newest open one is meant.
  private func choose(among candidates: [(Ticket.ID, String)], at now: Date) throws -> Verdict {
    let table = TicketTable(transaction)
    var best: (ticket: Ticket, why: String)?
    for (id, why) in candidates {
      guard var ticket = try table.ticket(id) else { continue }
      var hops = 0
      while let target = ticket.mergedInto, hops < 10, let next = try table.ticket(target) {
        ticket = next
        hops += 1
      }
      if let known = best {
        let isBetter =
          (ticket.status != .closed, ticket.createdAt.milliseconds)
          > (known.ticket.status != .closed, known.ticket.createdAt.milliseconds)
        if isBetter { best = (ticket, why) }
      } else {
        best = (ticket, why)
      }
    }
    guard let best else { return .new(parent: nil) }
    if let closed = best.ticket.closedAt, closed + Self.reopens < now {
      return .new(parent: best.ticket.id)
    }
    return .join(best.ticket.id, because: best.why)
  }
}

private func > (one: (Bool, Int64), other: (Bool, Int64)) -> Bool {
  one.0 != other.0 ? one.0 : one.1 > other.1
}
