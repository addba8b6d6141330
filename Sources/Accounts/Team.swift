import Foundation
import Kit
import Store

package typealias TeamID = Identifier<Team>

/// A group of people that tickets can be given to.
package struct Team: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case support
    case technical
    case finance
    case onCall = "on_call"
    case other
  }

  package let id: TeamID
  package let name: String
  package let kind: Kind
  package let createdAt: Date
  package internal(set) var members: [UserID]
}

extension Team {
  init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), name: try row.text("name"), kind: try row.word("kind"),
      createdAt: try row.date("created_at"), members: [])
  }
}
