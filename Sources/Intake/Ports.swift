import Kit
import Store
import Tickets

/// Tells the message that says nothing but: it is solved. What a customer writes so is filed without
/// opening the ticket again.
package struct Confirmations: Sendable {
  package let isOne: @Sendable (_ text: String) -> Bool
  package init(isOne: @escaping @Sendable (_ text: String) -> Bool) { self.isOne = isOne }
  package static let none = Confirmations { _ in false }
}

/// What the rest of the house does when something has been stored: it starts the procedure of the
/// message in the same transaction, so that a mail and the work it causes commit together.
package struct Arrivals: Sendable {
  package let stored: @Sendable (Identifier<RawMessageMark>, Transaction) throws -> Void
  package init(
    stored: @escaping @Sendable (Identifier<RawMessageMark>, Transaction) throws -> Void
  ) {
    self.stored = stored
  }
}
