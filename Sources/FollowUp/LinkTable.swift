import Foundation
import Kit
import Store
import Tickets

/// The tenant's secret for customers' links, and the addresses that are not to be asked, in the tables
/// `link_secret` and `suppression`.
package struct LinkTable {
  private let transaction: Transaction
  private var tenant: TenantID { transaction.tenant }
  package init(_ transaction: Transaction) { self.transaction = transaction }

  func secret() throws(StoreFailure) -> Data? {
    try transaction.first("SELECT secret FROM link_secret WHERE tenant_id = \(tenant)") {
      row throws(StoreFailure) in try row.bytes("secret")
    }
  }

  /// Makes one at the first link.
  func secret(orNew bytes: Data, at now: Date) throws(StoreFailure) -> Data {
    if let known = try secret() { return known }
    try transaction.run(
      """
      INSERT INTO link_secret (tenant_id, secret, created_at) VALUES (\(tenant), \(bytes), \(now))
      ON CONFLICT (tenant_id) DO NOTHING
      """)
    guard let secret = try secret() else { throw .unexpected(column: "secret") }
    return secret
  }

  // MARK: Addresses that are not to be asked

  func suppress(_ address: String, because reason: Suppression.Reason, at now: Date)
    throws(StoreFailure)
  {
    try transaction.run(
      """
      INSERT INTO suppression (tenant_id, address_key, reason, created_at)
      VALUES (\(tenant), \(Contact.emailKey(address)), \(reason.rawValue), \(now))
      ON CONFLICT (tenant_id, address_key) DO NOTHING
      """)
  }

  func allow(_ address: String) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      DELETE FROM suppression
       WHERE tenant_id = \(tenant) AND address_key = \(Contact.emailKey(address))
      RETURNING address_key
      """
    ).isEmpty
  }

  package func isSuppressed(_ address: String) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      SELECT address_key FROM suppression
       WHERE tenant_id = \(tenant) AND address_key = \(Contact.emailKey(address))
      """
    ).isEmpty
  }

  /// By address, after the one given.
  package func suppressions(
    after address: String?, limit: Int
  ) throws(StoreFailure) -> [Suppression] {
    try transaction.rows(
      """
      SELECT address_key, reason, created_at FROM suppression
       WHERE tenant_id = \(tenant) AND address_key > \(address ?? "")
       ORDER BY address_key LIMIT \(limit)
      """
    ) { row throws(StoreFailure) in
      Suppression(
        address: try row.text("address_key"), reason: try row.word("reason"),
        createdAt: try row.date("created_at"))
    }
  }
}

/// An address that gets no satisfaction mail.
package struct Suppression: Sendable, Equatable {
  package enum Reason: String, Sendable, CaseIterable {
    /// The customer said so, by the link or by their mail program.
    case optOut = "opt_out"
    /// Somebody at the desk entered it.
    case desk
  }
  package let address: String
  package let reason: Reason
  package let createdAt: Date
}
