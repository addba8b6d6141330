import Foundation
import Kit
import Store
import Tickets

/// Records that know what a customer's matter is about: the desk's own orders, or a shop system.
package protocol CustomerFacts: Sendable {
  /// The orders that a message names. One that is not known is left out; records that cannot be
  /// reached throw, and the draft then says that it was made without them.
  func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder]
}

/// The desk's own records.
package struct DeskRecords: CustomerFacts {
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
