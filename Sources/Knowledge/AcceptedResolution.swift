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
  /// What the person who accepted it thought of it; the better of two is kept longer. 0 to 10.
  package let worth: Int

  package init(
    id: Identifier<Passage.Source>, title: String, text: String, tags: [String] = [],
    language: Language, intent: String? = nil, worth: Int = 5
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.tags = tags
    self.language = language
    self.intent = intent
    self.worth = worth
  }
}

extension KnowledgeDesk {
  /// Makes a resolution findable, inside the transaction that records it. Accepting it again
  /// replaces what was kept.
  ///
  /// The same answer given many times is remembered once, in its newest words, and counts for more each
  /// time. A tenant's resolutions are bounded: beyond the bound those worth least are forgotten, oldest
  /// first.
  package func accept(_ resolution: AcceptedResolution, in tx: Transaction) throws {
    let passages = PassageMaker.passages(of: resolution, world: world)
    let shelf = ResolutionShelf(tx)
    var worth = resolution.worth
    if let first = passages.first, let known = try shelf.likeness(of: first) {
      worth = max(worth, known.worth) + 1
      try PassageTable(tx).replace(known.source, with: [])
    }
    try PassageTable(tx).replace(resolution.id, with: passages, worth: worth)
    for source in try shelf.surplus(over: mostResolutions) {
      try PassageTable(tx).replace(source, with: [])
    }
  }

  /// Forgets a resolution: the ticket was reopened, or its contact erased.
  package func forget(resolution id: Identifier<Passage.Source>, in tx: Transaction) throws {
    try PassageTable(tx).replace(id, with: [])
  }
}

/// The accepted resolutions of a tenant among its passages.
struct ResolutionShelf {
  private let transaction: Transaction
  init(_ transaction: Transaction) { self.transaction = transaction }

  struct Known {
    let source: Identifier<Passage.Source>
    let worth: Int
  }

  /// Two answers with this share of their words in common, both ways, are one answer. Names and order
  /// numbers differ from customer to customer.
  private static let sameAnswer = 0.85
  /// How many of the newest are compared.
  private static let compared = 60

  /// A resolution of another ticket that says the same.
  func likeness(of indexed: IndexedPassage) throws(StoreFailure) -> Known? {
    let passage = indexed.passage
    let own = Self.words(indexed.terms)
    guard own.count > 5 else { return nil }
    let rows = try transaction.run(
      """
      SELECT source_id, terms, worth FROM passage
       WHERE tenant_id = \(transaction.tenant) AND source_kind = 'resolution' AND chunk_index = 0
         AND language = \(passage.language.code)
       ORDER BY updated_at DESC LIMIT \(Self.compared)
      """)
    for row in rows {
      let source: Identifier<Passage.Source> = try row.id("source_id")
      guard source != passage.sourceID else { continue }
      let other = Self.words(PassageTerms(text: try row.text("terms")))
      let shared = Double(own.intersection(other).count)
      if shared >= Self.sameAnswer * Double(max(own.count, other.count)) {
        return Known(source: source, worth: try row.int("worth"))
      }
    }
    return nil
  }

  private static func words(_ terms: PassageTerms) -> Set<String> {
    Set((terms.headings + terms.body).filter { !$0.contains(where: \.isNumber) })
  }

  /// Those beyond the bound, least worth and oldest first.
  func surplus(over most: Int) throws(StoreFailure) -> [Identifier<Passage.Source>] {
    let count =
      try transaction.first(
        """
        SELECT count(*) AS number FROM passage
         WHERE tenant_id = \(transaction.tenant) AND source_kind = 'resolution' AND chunk_index = 0
        """, as: { row throws(StoreFailure) in try row.int("number") }) ?? 0
    guard count > most else { return [] }
    return try transaction.rows(
      """
      SELECT source_id FROM passage
       WHERE tenant_id = \(transaction.tenant) AND source_kind = 'resolution' AND chunk_index = 0
       ORDER BY worth, updated_at, id LIMIT \(count - most)
      """, as: { row throws(StoreFailure) in try row.id("source_id") })
  }
}
