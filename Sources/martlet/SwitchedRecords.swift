import Accounts
import Assist
import Kit
import Store
import Tickets

/// Records that are asked only while the desk's switch for them is on.
struct SwitchedRecords: CustomerFacts {
  let records: any CustomerFacts
  let accounts: AccountsDesk

  func orders(_ ids: [String], for tenant: TenantID) async throws -> [CustomerOrder] {
    guard !ids.isEmpty else { return [] }
    try await accounts.switches(of: tenant).require(.integration(.orders))
    return try await records.orders(ids, for: tenant)
  }
}
