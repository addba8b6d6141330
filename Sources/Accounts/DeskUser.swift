import Foundation
import Kit
import Store

/// Names a person (or the tenant's service user) who works at the desk.
package typealias UserID = Identifier<DeskUser>

/// A person who works at the desk, or the tenant's service user.
package struct DeskUser: Sendable, Hashable {
  package let tenant: TenantID
  package let id: UserID
  package let email: String
  package let name: String
  package let role: Role
  /// Stands under this person's replies, after the tenant's own.
  package let signature: String
  package let isActive: Bool
  package let createdAt: Date
}

extension DeskUser {
  static let columns: SQL = "tenant_id, id, email, name, role, signature, is_active, created_at"

  init(row: Row) throws(StoreFailure) {
    self.init(
      tenant: try row.id("tenant_id"), id: try row.id("id"), email: try row.text("email"),
      name: try row.text("name"), role: try row.word("role"), signature: try row.text("signature"),
      isActive: try row.bool("is_active"), createdAt: try row.date("created_at"))
  }
}

/// The form under which an e-mail address is stored and compared: trimmed, without angle brackets
/// and `mailto:`, NFC, lower case. The same form as in `Mail`.
package func emailKey(_ address: String) -> String {
  var key = address.trimmingCharacters(in: edges)
  if key.lowercased().hasPrefix("mailto:") { key = String(key.dropFirst(7)) }
  return key.precomposedStringWithCanonicalMapping.lowercased()
}

private let edges = CharacterSet.whitespacesAndNewlines
  .union(CharacterSet(charactersIn: "<>\"'\u{200B}\u{FEFF}\0"))
