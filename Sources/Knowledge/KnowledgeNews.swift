import Foundation
import Kit
import Store

/// What came, went and was voted on since an index was last brought up to date: as much as changed,
/// however much there is.
struct KnowledgeNews: Sendable {
  let version: Int
  /// The index is too far behind to be told: everything is read again.
  let isAnew: Bool
  let gone: [Passage.ID]
  let passages: [IndexedPassage]
  let votes: [Identifier<Passage.Source>: ArticleVotes]

  /// Nothing when the index is up to date.
  init?(since known: KnowledgeIndex, in tx: Transaction) throws(StoreFailure) {
    let table = PassageTable(tx)
    version = try table.knowledgeVersion()
    guard version != known.version else { return nil }
    let since = known.version
    // A version that is not ahead belongs to another life of the database: a restored one.
    isAnew = since == 0 || since > version || since < version - PassageTable.memory
    let ids = try table.ids(since: isAnew ? 0 : since)
    passages = try table.passages(ids)
    gone = isAnew ? [] : try table.changes(since: since, "passage").map { $0.retyped() }
    votes = try ArticleTable(tx).votes(
      on: isAnew ? nil : table.changes(since: since, "votes").map { $0.retyped() })
  }
}
