import Foundation
import Kit
import Store
import Tickets

/// Records that know orders: the desk's own, or a shop system.
package protocol OrderLookup: Sendable {
  /// As people call it: stands in evidence and on timelines.
  var name: String { get }
  /// The orders that a message names. One that is not known is left out; records that cannot be
  /// reached throw. Whoever waits for a network must stop waiting when the task is cancelled.
  func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder]
}

/// Records that know who writes: the desk's own, or a CRM.
package protocol ContactLookup: Sendable {
  var name: String { get }
  /// What is known of a customer beside this ticket; nil for somebody unknown. As with orders, it
  /// throws when the records cannot be reached and ends when it is cancelled.
  func history(of contact: Contact.ID, for tenant: TenantID) async throws -> ContactHistory?
}

/// What records know of a customer beside the ticket at hand. For the reviewer; no part of a letter.
package struct ContactHistory: Sendable, Equatable {
  /// Newest first, a handful.
  package var orders: [CustomerOrder]
  /// Further lines, each a label and a value: `Customer since`, `Open invoices`.
  package var lines: [DraftEvidence.Fact]

  package init(orders: [CustomerOrder] = [], lines: [DraftEvidence.Fact] = []) {
    self.orders = orders
    self.lines = lines
  }
}

/// The desk's own orders.
package struct DeskOrders: OrderLookup {
  package let name = "Martlet's orders"
  private let database: any Database

  package init(database: any Database) { self.database = database }

  package func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder] {
    guard !ids.isEmpty else { return [] }
    return try await database.read(for: tenant) { tx in
      let records = ReferenceTable(tx)
      return try ids.prefix(5).compactMap { try records.order($0) }
    }
  }
}

/// The desk's own contacts.
package struct DeskContacts: ContactLookup {
  package let name = "Martlet's contacts"
  private let database: any Database

  package init(database: any Database) { self.database = database }

  package func history(
    of contact: Contact.ID, for tenant: TenantID
  ) async throws -> ContactHistory? {
    try await database.read(for: tenant) { tx in
      guard try ContactTable(tx).contact(contact) != nil else { return nil }
      return ContactHistory(orders: try ReferenceTable(tx).orders(of: contact, limit: 3))
    }
  }
}
