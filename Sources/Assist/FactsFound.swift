import Foundation
import Text
import Tickets

/// What the records said about the orders that a message names, and whom it may be told.
struct FactsFound: Sendable, Equatable {
  /// Orders of this customer, or of nobody known.
  var orders: [CustomerOrder] = []
  /// Order ids that belong to somebody else: nothing of them may be told.
  var foreign: [String] = []
  /// Order ids that no record knows.
  var unknown: [String] = []
  /// Systems that could not be asked.
  var failures: [LookupFailure] = []
  /// The customer's latest orders, for the reviewer.
  var latest: [CustomerOrder] = []
  var lines: [DraftEvidence.Fact] = []

  init(_ records: RecordsFound, named: [String], customer: DraftRequest.Customer) {
    failures = records.failures
    for id in named {
      guard let order = records.orders.first(where: { $0.orderID == id }) else {
        // Whether a system that failed knows it, nobody can say.
        if failures.isEmpty { unknown.append(id) }
        continue
      }
      if let owner = order.contact, owner != customer.contact {
        foreign.append(id)
      } else {
        orders.append(order)
      }
    }
    latest = records.history.flatMap(\.orders).filter { order in
      order.contact == nil || order.contact == customer.contact
    }
    lines = records.history.flatMap(\.lines)
  }
}

/// Sentences built from records, never from guesses.
struct FactWriter {
  let words: any LetterWords
  let zone: TimeZone
  let now: Date

  /// Where the order stands; empty when the records do not say.
  func sentences(about order: CustomerOrder) -> [String] {
    guard let id = Self.speakable(order.orderID) else { return [] }
    let status = order.status.lowercased()
    if status.contains("refund") { return [words.refunded(id)] }
    if status.contains("return") { return [words.returned(id)] }
    if let delivered = order.deliveredAt { return [words.delivered(id, on: day(delivered))] }
    if status.contains("cancel") { return [words.cancelled(id)] }
    if let shipped = order.shippedAt {
      let text = words.left(
        id, on: day(shipped), with: order.carrier.flatMap(Self.speakable),
        tracking: order.tracking.flatMap(Self.speakable))
      guard let expected = order.expectedAt else { return [text] }
      return [
        text,
        expected >= now
          ? words.expected(on: day(expected)) : words.wasExpected(on: day(expected)),
      ]
    }
    guard let expected = order.expectedAt, expected >= now else { return [words.notLeft(id)] }
    return [words.notLeft(id), words.expected(on: day(expected))]
  }

  /// A name or number from records that may stand in a letter: short, and no address. Records are
  /// filled by others too.
  static func speakable(_ text: String) -> String? {
    let text = text.trimmingCharacters(in: .whitespaces)
    let isPlain =
      (1...40).contains(text.count) && text.split(separator: " ").count <= 3
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -_#&".contains($0) }
    return isPlain ? text : nil
  }

  /// All that is known of an order, for the reviewer.
  func facts(of order: CustomerOrder) -> [DraftEvidence.Fact] {
    var facts: [DraftEvidence.Fact] = []
    func add(_ label: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append(.init(label: label, value: value)) }
    }
    add("Order", order.orderID)
    add("Status", order.status)
    add("Items", order.items.joined(separator: ", "))
    add("Total", "\(order.currency) \(order.total)")
    add("Ordered", day(order.orderedAt))
    add("Sent", order.shippedAt.map(day))
    add("Carrier", order.carrier)
    add("Tracking number", order.tracking)
    add("Expected", order.expectedAt.map(day))
    add("Delivered", order.deliveredAt.map(day))
    return facts
  }

  /// `12 March 2026`, in the tenant's time zone.
  func day(_ date: Date) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.day, .month, .year], from: date)
    return words.day(parts.day ?? 1, parts.month ?? 1, parts.year ?? 0)
  }
}
