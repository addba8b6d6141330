import Foundation
import Kit
import Store

/// What other rooms read of this one inside their own transaction. All of it is by key.
package struct AccountsTable {
  private let transaction: Transaction
  private var tenant: TenantID { transaction.tenant }

  package init(_ transaction: Transaction) { self.transaction = transaction }

  package func settings() throws -> TenantSettings {
    guard
      let text = try transaction.first(
        "SELECT settings FROM tenant WHERE id = \(tenant)",
        as: { (row) throws(StoreFailure) in try row.text("settings") })
    else { throw Missing.tenant }
    return try TenantSettings.read(text)
  }

  package func house() throws -> Tenant {
    guard
      let found = try transaction.first(
        "SELECT \(Tenant.columns) FROM tenant WHERE id = \(tenant)", as: Tenant.init(row:))
    else { throw Missing.tenant }
    return found
  }

  package func user(_ id: UserID) throws(StoreFailure) -> DeskUser? {
    try transaction.first(
      "SELECT \(DeskUser.columns) FROM desk_user WHERE tenant_id = \(tenant) AND id = \(id)",
      as: DeskUser.init(row:))
  }

  /// Everybody of the tenant by name, those who left included, the service user not.
  package func users() throws(StoreFailure) -> [DeskUser] {
    try transaction.rows(
      """
      SELECT \(DeskUser.columns) FROM desk_user
       WHERE tenant_id = \(tenant) AND role <> 'service' ORDER BY name, id
      """, as: DeskUser.init(row:))
  }

  package func teams() throws(StoreFailure) -> [Team] {
    var teams = try transaction.rows(
      "SELECT id, name, kind, created_at FROM team WHERE tenant_id = \(tenant) ORDER BY name",
      as: Team.init(row:))
    let members = try transaction.rows(
      """
      SELECT team_id, user_id FROM team_member WHERE tenant_id = \(tenant)
       ORDER BY team_id, user_id
      """
    ) { (row) throws(StoreFailure) -> (TeamID, UserID) in
      (try row.id("team_id"), try row.id("user_id"))
    }
    let byTeam = Dictionary(grouping: members, by: \.0)
    for index in teams.indices {
      teams[index].members = byTeam[teams[index].id, default: []].map(\.1)
    }
    return teams
  }

  package func inbox(_ id: InboxID) throws(StoreFailure) -> Inbox? {
    try transaction.first(
      "SELECT \(Inbox.columns) FROM inbox WHERE tenant_id = \(tenant) AND id = \(id)",
      as: Inbox.init(row:))
  }

  /// The default inbox first, then as they were made.
  package func inboxes() throws(StoreFailure) -> [Inbox] {
    try transaction.rows(
      """
      SELECT \(Inbox.columns) FROM inbox WHERE tenant_id = \(tenant)
       ORDER BY is_default DESC, created_at, id
      """, as: Inbox.init(row:))
  }
}

/// What was asked for is not there, or belongs to another tenant.
package enum Missing: String, Explained {
  case tenant
  case user
  case team
  case inbox
  case token

  package var problem: Problem {
    Problem(.missing, "accounts.\(rawValue)_missing", "There is no such \(rawValue).")
  }
}
