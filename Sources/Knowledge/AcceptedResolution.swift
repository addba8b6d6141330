import Foundation
import Kit
import Store
import Text

/// How a ticket was solved, accepted by a person as worth remembering. Internal: it speaks of one
/// customer, so it steers agents and is never quoted to another.
package struct AcceptedResolution: Sendable, Equatable {
  package let id: Identifier<Passage.Source>
  package let title: String
  /// Markdown.
  package let text: String
  package let tags: [String]
  package let language: Language
  package let intent: String?

  package init(
    id: Identifier<Passage.Source>, title: String, text: String, tags: [String] = [],
    language: Language, intent: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.tags = tags
    self.language = language
    self.intent = intent
  }
}

extension KnowledgeDesk {
  /// Makes a resolution findable, inside the transaction that records it. Accepting it again
  /// replaces what was kept.
  package func accept(_ resolution: AcceptedResolution, in tx: Transaction) throws {
    try PassageTable(tx).replace(
      resolution.id, with: PassageMaker.passages(of: resolution, world: world))
  }

  /// Forgets a resolution: the ticket was reopened, or its contact erased.
  package func forget(resolution id: Identifier<Passage.Source>, in tx: Transaction) throws {
    try PassageTable(tx).replace(id, with: [])
  }
}
