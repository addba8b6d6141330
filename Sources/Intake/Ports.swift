import Kit
import Store
import Tickets

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
