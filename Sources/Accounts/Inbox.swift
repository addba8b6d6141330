import Foundation
import Kit
import Store

package typealias InboxID = Identifier<Inbox>

/// One way in for a tenant: an address, a portal, a phone log, an API.
package struct Inbox: Sendable, Hashable {
  package enum Channel: String, Sendable, CaseIterable, Codable {
    case email
    case phone
    case portal
    case chat
    case api
  }

  /// Who must approve what leaves this inbox (product.md, decision 1).
  package enum ReviewPolicy: String, Sendable, CaseIterable, Codable {
    case always
    case earned
  }

  package let id: InboxID
  package let name: String
  /// What customers write to and replies come from.
  package let address: String
  package let channel: Channel
  /// The shop platform behind it, for example `bolcom` or `shopify`.
  package let shop: String?
  /// Gets what names no inbox of the tenant.
  package let isDefault: Bool
  package let reviewPolicy: ReviewPolicy
  /// How long an approved reply waits before it is sent, so that it can be called back.
  package let holdSeconds: Int
  /// Days of silence after which a sent ticket is completed.
  package let deadlineDays: Int
}

extension Inbox {
  static let columns: SQL =
    "id, name, address, channel, shop, is_default, review_policy, hold_seconds, deadline_days"

  init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), name: try row.text("name"), address: try row.text("address"),
      channel: try row.word("channel"), shop: try row.optionalText("shop"),
      isDefault: try row.bool("is_default"), reviewPolicy: try row.word("review_policy"),
      holdSeconds: try row.int("hold_seconds"), deadlineDays: try row.int("deadline_days"))
  }
}
