import Kit
import Store

/// How often reviewed drafts have cited an article or a resolution.
package struct CitationTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// By the source's id, over the newest reviews.
  package func counts(ofNewest limit: Int = 1000) throws -> [String: Int] {
    let rows = try transaction.run(
      """
      SELECT rag_sources FROM customer_reply_grading
       WHERE tenant_id = \(transaction.tenant) AND rag_sources IS NOT NULL
       ORDER BY graded_at DESC, id DESC LIMIT \(limit)
      """)
    var counts: [String: Int] = [:]
    for row in rows {
      for source in try row.json("rag_sources", as: [String].self) {
        counts[source, default: 0] += 1
      }
    }
    return counts
  }
}
