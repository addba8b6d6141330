import Foundation
import Kit
import Store

/// One business; owns everything else.
package struct Tenant: Sendable, Hashable {
  package let id: TenantID
  /// Names the tenant in addresses of pages and in commands: lower-case letters, digits, `-`.
  package let slug: String
  package let name: String
  package let serviceUser: UserID
  package let createdAt: Date
}

extension Tenant {
  static let columns: SQL = "id, slug, name, service_user_id, created_at"

  init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), slug: try row.text("slug"), name: try row.text("name"),
      serviceUser: try row.id("service_user_id"), createdAt: try row.date("created_at"))
  }
}
