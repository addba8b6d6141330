import Foundation
import Text
import Tickets

/// What the records said about the orders that a message names.
struct FactsFound: Sendable, Equatable {
  /// Orders of this customer, or of nobody known.
  var orders: [CustomerOrder] = []
  /// Order ids that belong to somebody else: nothing of them may be told.
  var foreign: [String] = []
  /// Order ids that no record knows.
  var unknown: [String] = []
  /// Why the records could not be asked.
  var failure: String?

  init(orders: [CustomerOrder] = [], named: [String] = [], customer: DraftRequest.Customer) {
    for id in named {
      guard let order = orders.first(where: { $0.orderID == id }) else {
        unknown.append(id)
        continue
      }
      if let owner = order.contact, let contact = customer.contact, owner != contact {
        foreign.append(id)
      } else {
        self.orders.append(order)
      }
    }
  }

  init(failure: String) { self.failure = failure }
}

/// Sentences built from records, never from guesses.
struct FactWriter {
  let zone: TimeZone
  let now: Date

  /// Where the order stands; empty when the records do not say.
  func sentences(about order: CustomerOrder) -> [String] {
    let status = order.status.lowercased()
    var sentences: [String] = []
    if let delivered = order.deliveredAt {
      sentences.append("Our records show order \(order.orderID) as delivered on \(day(delivered)).")
      return sentences
    }
    if status.contains("cancel") {
      return ["Order \(order.orderID) is cancelled in our records."]
    }
    if let shipped = order.shippedAt {
      var text = "Order \(order.orderID) left us on \(day(shipped))"
      if let carrier = order.carrier { text += " with \(carrier)" }
      if let tracking = order.tracking { text += "; the tracking number is \(tracking)" }
      sentences.append(text + ".")
      if let expected = order.expectedAt {
        sentences.append(
          expected >= now
            ? "It is expected to reach you on \(day(expected))."
            : "It was expected on \(day(expected)).")
      }
      return sentences
    }
    let words = status.replacing("_", with: " ")
    sentences.append(
      "Order \(order.orderID) has not left us yet; its status is “\(words)”.")
    if let expected = order.expectedAt, expected >= now {
      sentences.append("It is expected to reach you on \(day(expected)).")
    }
    return sentences
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
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(parts.day ?? 1) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 0)"
  }
}
