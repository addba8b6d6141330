import Foundation
import Kit
import Store
import Text

/// Passages in the table `passage`, and the number that is counted up with every change to what a
/// search can find, in `knowledge_version`.
struct PassageTable {
  let transaction: Transaction
  init(_ transaction: Transaction) { self.transaction = transaction }

  static let selection: SQL = """
    SELECT id, source_kind, source_id, chunk_index, title, content, tags, language, is_external,
      intent, terms, updated_at FROM passage
    """

  /// Puts `passages` in the place of everything that was cut from `source` before. What is gone is
  /// written down, so that an index need not look through all there is. `worth` says what is given up
  /// first when there is too much.
  func replace(
    _ source: Identifier<Passage.Source>, with passages: [IndexedPassage], worth: Int = 0
  ) throws(StoreFailure) {
    let gone = try transaction.rows(
      "DELETE FROM passage WHERE tenant_id = \(transaction.tenant) AND source_id = \(source) RETURNING id",
      as: { row throws(StoreFailure) in try row.id("id", of: Passage.self) })
    guard !gone.isEmpty || !passages.isEmpty else { return }
    let change = try countUp()
    for id in gone { try note("passage", id.retyped(), in: change) }
    for indexed in passages {
      let passage = indexed.passage
      try transaction.run(
        """
        INSERT INTO passage (tenant_id, id, source_kind, source_id, chunk_index, title, content,
          tags, language, is_external, intent, terms, worth, change, updated_at)
        VALUES (\(transaction.tenant), \(passage.id), \(passage.sourceKind.rawValue),
          \(passage.sourceID), \(passage.chunkIndex), \(passage.title), \(passage.content),
          \(json(passage.tags)), \(passage.language.code), \(passage.isExternal),
          \(passage.intent), \(indexed.terms.text), \(worth), \(change), \(passage.updatedAt))
        """)
    }
  }

  /// The next version. Whoever counts up at the same time waits until this transaction is over, so
  /// versions are in the order in which they can be seen.
  @discardableResult
  func countUp() throws(StoreFailure) -> Int {
    let version = try transaction.first(
      """
      INSERT INTO knowledge_version (tenant_id, version) VALUES (\(transaction.tenant), 1)
      ON CONFLICT (tenant_id) DO UPDATE SET version = knowledge_version.version + 1
      RETURNING version
      """, as: { row throws(StoreFailure) in try row.int("version") })
    guard let version else { throw .unexpected(column: "version") }
    try transaction.run(
      """
      DELETE FROM knowledge_change
       WHERE tenant_id = \(transaction.tenant) AND version < \(version - Self.memory)
      """)
    return version
  }

  /// An index that is further behind than this is made anew.
  static let memory = 500

  /// Readers voted on an article.
  func noteVotes(on article: Identifier<Passage.Source>) throws(StoreFailure) {
    try note("votes", article.retyped(), in: countUp())
  }

  private func note(
    _ kind: String, _ id: Identifier<Never>, in version: Int
  ) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO knowledge_change (tenant_id, version, subject_kind, subject_id)
      VALUES (\(transaction.tenant), \(version), \(kind), \(id))
      ON CONFLICT (tenant_id, version, subject_kind, subject_id) DO NOTHING
      """)
  }

  /// What an index at `version` does not know yet: ids of passages that are gone, of articles that got
  /// votes.
  func changes(
    since version: Int, _ kind: String
  ) throws(StoreFailure) -> [Identifier<Never>] {
    try transaction.rows(
      """
      SELECT subject_id FROM knowledge_change
       WHERE tenant_id = \(transaction.tenant) AND version > \(version) AND subject_kind = \(kind)
      """, as: { row throws(StoreFailure) in try row.id("subject_id") })
  }

  /// The ids of passages that came after `version`; 0 for all.
  func ids(since version: Int) throws(StoreFailure) -> [Passage.ID] {
    try transaction.rows(
      """
      SELECT id FROM passage
       WHERE tenant_id = \(transaction.tenant) AND change > \(version) ORDER BY change, id
      """, as: { row throws(StoreFailure) in try row.id("id") })
  }

  /// 0 for a tenant that knows nothing yet.
  func knowledgeVersion() throws(StoreFailure) -> Int {
    try transaction.first(
      "SELECT version FROM knowledge_version WHERE tenant_id = \(transaction.tenant)",
      as: { row throws(StoreFailure) in try row.int("version") }) ?? 0
  }

  func passages(_ ids: [Passage.ID]) throws(StoreFailure) -> [IndexedPassage] {
    var found: [IndexedPassage] = []
    for start in stride(from: 0, to: ids.count, by: 200) {
      let some = Array(ids[start..<min(start + 200, ids.count)])
      found += try transaction.rows(
        """
        \(Self.selection) WHERE tenant_id = \(transaction.tenant) AND id IN \(list: some)
        """, as: IndexedPassage.init(row:))
    }
    return found
  }

  /// Everything that is cut from the sources.
  func passages(
    of sources: [Identifier<Passage.Source>]
  ) throws(StoreFailure) -> [Passage] {
    guard !sources.isEmpty else { return [] }
    return try transaction.rows(
      """
      \(Self.selection) WHERE tenant_id = \(transaction.tenant) AND source_id IN \(list: sources)
      ORDER BY source_id, chunk_index
      """, as: IndexedPassage.init(row:)
    ).map(\.passage)
  }
}

extension IndexedPassage {
  init(row: Row) throws(StoreFailure) {
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
