import Foundation
import Kit
import Store
import Text

/// Passages in the table `passage`, and the number that is counted up with every change to what a
/// search can find, in `knowledge_version`.
struct PassageTable {
  let transaction: Transaction
  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Puts `passages` in the place of everything that was cut from `source` before.
  func replace(
    _ source: Identifier<Passage.Source>, with passages: [IndexedPassage]
  ) throws(StoreFailure) {
    try transaction.run(
      "DELETE FROM passage WHERE tenant_id = \(transaction.tenant) AND source_id = \(source)")
    for indexed in passages {
      let passage = indexed.passage
      try transaction.run(
        """
        INSERT INTO passage (tenant_id, id, source_kind, source_id, chunk_index, title, content,
          tags, language, is_external, intent, terms, updated_at)
        VALUES (\(transaction.tenant), \(passage.id), \(passage.sourceKind.rawValue),
          \(passage.sourceID), \(passage.chunkIndex), \(passage.title), \(passage.content),
          \(json(passage.tags)), \(passage.language.code), \(passage.isExternal),
          \(passage.intent), \(indexed.terms.text), \(passage.updatedAt))
        """)
    }
    try countUp()
  }

  func countUp() throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO knowledge_version (tenant_id, version) VALUES (\(transaction.tenant), 1)
      ON CONFLICT (tenant_id) DO UPDATE SET version = knowledge_version.version + 1
      """)
  }

  /// 0 for a tenant that knows nothing yet.
  func knowledgeVersion() throws(StoreFailure) -> Int {
    try transaction.first(
      "SELECT version FROM knowledge_version WHERE tenant_id = \(transaction.tenant)",
      as: { row throws(StoreFailure) in try row.int("version") }) ?? 0
  }

  func ids() throws(StoreFailure) -> [Passage.ID] {
    try transaction.rows(
      "SELECT id FROM passage WHERE tenant_id = \(transaction.tenant) ORDER BY id",
      as: { row throws(StoreFailure) in try row.id("id") })
  }

  func passages(_ ids: [Passage.ID]) throws(StoreFailure) -> [IndexedPassage] {
    var found: [IndexedPassage] = []
    for start in stride(from: 0, to: ids.count, by: 200) {
      let some = Array(ids[start..<min(start + 200, ids.count)])
      found += try transaction.rows(
        """
        SELECT id, source_kind, source_id, chunk_index, title, content, tags, language,
          is_external, intent, terms, updated_at
          FROM passage WHERE tenant_id = \(transaction.tenant) AND id IN \(list: some)
        """, as: IndexedPassage.init(row:))
    }
    return found
  }
}

extension IndexedPassage {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      passage: Passage(
        id: try row.id("id"), sourceKind: try row.word("source_kind"),
        sourceID: try row.id("source_id"), chunkIndex: try row.int("chunk_index"),
        title: try row.text("title"), content: try row.text("content"),
        tags: try row.json("tags"), language: try row.language("language"),
        isExternal: try row.bool("is_external"), intent: try row.optionalText("intent"),
        updatedAt: try row.date("updated_at")),
      terms: PassageTerms(text: try row.text("terms")))
  }
}
