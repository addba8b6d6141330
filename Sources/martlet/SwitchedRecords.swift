import Accounts
import Assist
import Kit
import Store
import Tickets

/// Orders that are asked for only while the desk's switch for them is on.
struct SwitchedOrders: OrderLookup {
  let records: any OrderLookup
  let accounts: AccountsDesk

  var name: String { records.name }

  func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder] {
    guard !ids.isEmpty else { return [] }
    try await accounts.switches(of: tenant).require(.integration(.orders))
    return try await records.orders(ids, for: tenant)
  }
}

/// The same for what is known of contacts.
struct SwitchedContacts: ContactLookup {
  let records: any ContactLookup
  let accounts: AccountsDesk

  var name: String { records.name }

  func history(
    of contact: Contact.ID, for tenant: TenantID
  ) async throws -> ContactHistory? {
    try await accounts.switches(of: tenant).require(.integration(.contacts))
    return try await records.history(of: contact, for: tenant)
  }
}
