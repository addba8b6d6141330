import Kit
import Store

/// Who did something, as facts, step records and the audit log write it down.
package enum Actor: Sendable, Hashable {
  case user(UserID)
  /// A part of Martlet acting by itself, for example `intake` or `procedures`.
  case system(String)
  case customer

  /// `user:<id>`, `system:<name>` or `customer`.
  package var text: String {
    switch self {
    case .user(let id): "user:\(id)"
    case .system(let name): "system:\(name)"
    case .customer: "customer"
    }
  }

  package init?(text: String) {
    if text == "customer" {
      self = .customer
    } else if text.hasPrefix("user:"), let id = UserID(text.dropFirst("user:".count)) {
      self = .user(id)
    } else if text.hasPrefix("system:") {
      self = .system(String(text.dropFirst("system:".count)))
    } else {
      return nil
    }
  }
}

/// A part of Martlet acting in a tenant's name. Only `AccountsDesk.system` makes one.
package struct SystemActor: Sendable, Hashable {
  package let tenant: TenantID
  /// The part's name, for example `intake`.
  package let name: String
  /// The tenant's service user, for columns that must name a user.
  package let serviceUser: UserID

  init(tenant: TenantID, name: String, serviceUser: UserID) {
    self.tenant = tenant
    self.name = name
    self.serviceUser = serviceUser
  }

  package var actor: Actor { .system(name) }
}
