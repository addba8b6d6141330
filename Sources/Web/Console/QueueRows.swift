import Accounts
import Assist
import Foundation
import Kit
import Store
import Tickets

/// Turns a page of tickets into rows, with everything beside them read at once.
struct QueueRows {
  private let contacts: [Contact.ID: Contact]
  private let beginnings: [Ticket.ID: String]
  private let reasons: [Ticket.ID: String]
  private let names: [UserID: String]
  private let promises: TicketPromises
  private let frame: Frame

  /// Reasons of hand-overs are for the escalated queue; elsewhere a row shows what the customer wrote.
  init(
    _ tickets: [Ticket], in transaction: Transaction, frame: Frame, withReasons: Bool = false
  ) throws {
    let lists = ListTable(transaction)
    contacts = try ContactTable(transaction).contacts(tickets.compactMap(\.customer))
    beginnings = try lists.beginnings(of: tickets.map(\.id))
    reasons = withReasons ? try lists.escalationReasons(of: tickets.map(\.id)) : [:]
    names = Dictionary(
      uniqueKeysWithValues: try AccountsTable(transaction).users().map { ($0.id, $0.name) })
    promises = try TicketPromises(of: tickets.map(\.id), in: transaction, at: frame.now)
    self.frame = frame
  }

  func row(_ ticket: Ticket, draft: DraftQueue.Entry?) -> QueueRow {
    let contact = ticket.customer.flatMap { contacts[$0] }
    return QueueRow(
      ticketID: ticket.id.text, number: String(ticket.number), subject: ticket.subject,
      snippet: oneLine(beginnings[ticket.id] ?? ticket.description),
      contact: contact?.displayName ?? frame.wording.customer, isVIP: contact?.tier == .vip,
      status: ticket.statusBadge, priority: ticket.priorityBadge, channel: ticket.channelBadge,
      intent: ticket.intent, sentiment: ticket.sentimentBadge ?? .neutral,
      sla: draft.map { promises.review(of: $0.createdAt) } ?? promises.badge(of: ticket),
      assignee: ticket.assignedUser.flatMap { names[$0] }, updatedAt: ticket.updatedAt,
      draft: draft.map {
        .init(
          id: $0.draft.text, confidence: $0.confidence, risks: $0.risks,
          waitingSince: $0.createdAt)
      },
      escalationReason: reasons[ticket.id].map { oneLine($0) })
  }
}

/// A text without its line ends, cut where a row ends anyway.
func oneLine(_ text: String, length: Int = 200) -> String {
  let words = text.prefix(4 * length).split(whereSeparator: \.isWhitespace)
  return String(words.joined(separator: " ").prefix(length))
}
