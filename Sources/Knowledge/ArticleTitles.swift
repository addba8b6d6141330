import Foundation
import Kit
import Store

extension KnowledgeDesk {
  /// The published articles that somebody may name, by title; those changed last where there are many.
  package func publishedTitles(
    limit: Int = 100, in transaction: Transaction
  ) throws(StoreFailure) -> [(id: Article.ID, title: String)] {
    try transaction.rows(
      """
      SELECT id, title FROM article
       WHERE tenant_id = \(transaction.tenant) AND is_published = 1
       ORDER BY updated_at DESC, id DESC LIMIT \(limit)
      """
    ) { row throws(StoreFailure) in
      (id: try row.id("id", of: Article.self), title: try row.text("title"))
    }.sorted { $0.title < $1.title }
  }

  /// Whether an article can be named as the one that says what solved a ticket.
  package func isArticle(_ id: Article.ID, in transaction: Transaction) throws -> Bool {
    try ArticleTable(transaction).article(id) != nil
  }
}
