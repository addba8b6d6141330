import Kit
import Store

/// The passages that somebody cited, as they stand now.
package struct CitedPassages {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// Passages by id; of a source that was published again meanwhile, all of its present ones.
  package func passages(
    _ cited: [(passage: Passage.ID, source: Identifier<Passage.Source>)]
  ) throws(StoreFailure) -> [Passage] {
    let table = PassageTable(transaction)
    var found = try table.passages(cited.map(\.passage)).map(\.passage)
    let known = Set(found.map(\.sourceID))
    var missing: [Identifier<Passage.Source>] = []
    for (_, source) in cited where !known.contains(source) && !missing.contains(source) {
      missing.append(source)
    }
    found += try table.passages(of: missing)
    return found
  }
}
