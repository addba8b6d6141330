import Assist
import Foundation
import Jobs
import Kit
import Store
import Text
import Tickets
import Triage

/// Asks records again that could not be reached when a message was answered, and notes on the ticket
/// what they say. The draft was made without; whoever reviews it may have it made again.
struct RetryLookup: Job {
  static let kind = "lookup.retry"
  static let retry = RetryPlan.patient

  let message: Message.ID

  func run(in house: House, _ context: JobContext) async throws {
    let known = try await house.database.read(for: context.tenant) { transaction in
      (
        try MessageTable(transaction).message(message)
          .flatMap { try TicketTable(transaction).ticket($0.ticket) },
        try AnalysisTable(transaction).analysis(of: message)
      )
    }
    // Erased meanwhile: nobody waits for the answer.
    guard let ticket = known.0 else { return }
    let ids = (known.1?.entities ?? []).filter { $0.kind == .orderID }.map(\.value)
    let found = await house.assist.ask(
      orders: ids, contact: ticket.customer, for: context.tenant)
    if let failure = found.failures.first, !context.isLastAttempt { throw StillDown(failure) }
    let text = Self.note(found, about: ticket)
    let now = house.world.now()
    try await house.database.write(for: context.tenant) { transaction in
      try context.finish(in: transaction)
      try house.tickets.add(
        Message(
          id: house.world.id(), ticket: ticket.id, author: .system, authorID: nil,
          authorName: "Martlet", createdAt: now, channel: .internalNote, kind: .note, body: text,
          customerVisible: false),
        in: transaction)
      try house.tickets.record(.noted, about: ticket.id, by: Steps.actor, in: transaction)
    }
  }

  struct StillDown: Error, CustomStringConvertible {
    let description: String
    init(_ failure: LookupFailure) {
      description = "\(failure.system) cannot be reached: \(failure.reason)"
    }
  }

  /// For people of the desk only. Of an order that belongs to somebody else nothing is told.
  private static func note(_ found: RecordsFound, about ticket: Ticket) -> String {
    if !found.failures.isEmpty {
      let systems = found.failures.map(\.system).joined(separator: ", ")
      return """
        \(systems) could not be reached for a day and is not tried again for this message. Look there \
        yourself before you promise anything.
        """
    }
    let orders = found.orders.filter { $0.contact == nil || $0.contact == ticket.customer }
    guard !orders.isEmpty else {
      return "The records that could not be reached answer again. They know none of these orders."
    }
    let lines = orders.map { order in
      let carrier = order.carrier.map { ", \($0)" } ?? ""
      return
        "- \(order.orderID): \(order.status)\(carrier), \(order.currency) \(order.total)"
    }
    return """
      The records that could not be reached answer again:

      \(lines.joined(separator: "\n"))

      The draft was made without them. Regenerate it to have them in it.
      """
  }
}
