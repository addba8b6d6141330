import Foundation
import Kit
import Text

/// The piece of the knowledge base that a search returns: part of a published article, of a
/// playbook, or an accepted resolution. Never changed; when its source changes it is replaced.
package struct Passage: Identifiable, Sendable, Equatable {
  /// The row that the passage was cut from: an `Article` or, for Tickets, a resolution.
  package enum Source {}

  package enum SourceKind: String, Sendable, CaseIterable, Codable {
    case article
    case playbook
    case resolution
  }

  package let id: Identifier<Passage>
  package let sourceKind: SourceKind
  package let sourceID: Identifier<Source>
  package let chunkIndex: Int
  /// The title of its source.
  package let title: String
  /// Its blocks as text (`Block.text(of:)`), headings included.
  package let content: String
  package let tags: [String]
  package let language: Language
  /// Only such a passage may be quoted to a customer.
  package let isExternal: Bool
  package let intent: String?
  package let updatedAt: Date

  package init(
    id: Identifier<Passage>, sourceKind: SourceKind, sourceID: Identifier<Source>,
    chunkIndex: Int, title: String, content: String, tags: [String], language: Language,
    isExternal: Bool, intent: String?, updatedAt: Date
  ) {
    self.id = id
    self.sourceKind = sourceKind
    self.sourceID = sourceID
    self.chunkIndex = chunkIndex
    self.title = title
    self.content = content
    self.tags = tags
    self.language = language
    self.isExternal = isExternal
    self.intent = intent
    self.updatedAt = updatedAt
  }

  package var blocks: [Block] { Block.blocks(of: content) }
}
