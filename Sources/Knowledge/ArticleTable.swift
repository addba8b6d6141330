import Foundation
import Kit
import Store
import Text

/// Articles in the tables `article` and `article_version`.
struct ArticleTable {
  let transaction: Transaction
  init(_ transaction: Transaction) { self.transaction = transaction }

  private static let selection: SQL = """
    SELECT id, version, slug, title, body_markdown, summary, category_id, tags, language, kind,
      intent, state, published_version, is_external, view_count, helpful_votes, not_helpful_votes,
      related_article_ids, source_type, source_ticket_ids, created_by_user_id, created_at,
      updated_at
    FROM article
    """

  func article(_ id: Article.ID) throws(StoreFailure) -> Article? {
    try transaction.first(
      "\(Self.selection) WHERE tenant_id = \(transaction.tenant) AND id = \(id)",
      as: Article.init(row:))
  }

  func article(slug: String) throws(StoreFailure) -> Article? {
    try transaction.first(
      "\(Self.selection) WHERE tenant_id = \(transaction.tenant) AND slug = \(slug)",
      as: Article.init(row:))
  }

  /// Last changed first.
  func list(
    _ filter: ArticleFilter, after cursor: ArticleCursor?, limit: Int
  ) throws(StoreFailure) -> [Article] {
    var sql: SQL = "\(Self.selection) WHERE tenant_id = \(transaction.tenant)"
    if let state = filter.state { sql = sql + " AND state = \(state.rawValue)" }
    if let kind = filter.kind { sql = sql + " AND kind = \(kind.rawValue)" }
    if let category = filter.category { sql = sql + " AND category_id = \(category)" }
    if let language = filter.language { sql = sql + " AND language = \(language.code)" }
    if let external = filter.isExternal { sql = sql + " AND is_external = \(external)" }
    if let published = filter.isPublished { sql = sql + " AND is_published = \(published)" }
    if let cursor {
      sql =
        sql + " AND (updated_at, id) < (\(cursor.updatedAt), \(cursor.id))"
    }
    return try transaction.rows(
      "\(sql) ORDER BY updated_at DESC, id DESC LIMIT \(limit)", as: Article.init(row:))
  }

  func insert(_ article: Article) throws(StoreFailure) {
    let content = article.content
    try transaction.run(
      """
      INSERT INTO article (tenant_id, id, version, slug, title, body_markdown, summary,
        category_id, tags, language, kind, intent, state, is_published, published_version,
        is_external, view_count, helpful_votes, not_helpful_votes, related_article_ids,
        embedding_vector_id, source_type, source_ticket_ids, created_by_user_id, created_at,
        updated_at)
      VALUES (\(transaction.tenant), \(article.id), \(article.version), \(content.slug),
        \(content.title), \(content.body), \(content.summary), \(content.category),
        \(json(content.tags)), \(content.language.code), \(content.kind.rawValue),
        \(content.intent), \(article.state.rawValue), \(article.isPublished),
        \(article.publishedVersion), \(content.isExternal), 0, 0, 0,
        \(json(content.related.map(\.text))), \(article.embeddingVectorID),
        \(article.source.rawValue), \(json(article.sourceTickets.map(\.text))),
        \(article.createdBy), \(article.createdAt), \(article.updatedAt))
      """)
  }

  /// Writes a changed article over the version it was read at; false when somebody was faster.
  func update(_ article: Article, from version: Int) throws(StoreFailure) -> Bool {
    let content = article.content
    return try !transaction.run(
      """
      UPDATE article SET version = \(article.version), slug = \(content.slug),
        title = \(content.title), body_markdown = \(content.body), summary = \(content.summary),
        category_id = \(content.category), tags = \(json(content.tags)),
        language = \(content.language.code), kind = \(content.kind.rawValue),
        intent = \(content.intent), state = \(article.state.rawValue),
        is_published = \(article.isPublished), published_version = \(article.publishedVersion),
        is_external = \(content.isExternal),
        related_article_ids = \(json(content.related.map(\.text))),
        updated_at = \(article.updatedAt)
      WHERE tenant_id = \(transaction.tenant) AND id = \(article.id) AND version = \(version)
      RETURNING id
      """
    ).isEmpty
  }

  /// Every change of text or state leaves its version behind.
  func record(_ article: Article, by writer: Identifier<Article.Writer>) throws(StoreFailure) {
    try transaction.run(
      """
      INSERT INTO article_version (tenant_id, article_id, version, title, body_markdown, state,
        changed_by_user_id, changed_at)
      VALUES (\(transaction.tenant), \(article.id), \(article.version), \(article.title),
        \(article.content.body), \(article.state.rawValue), \(writer), \(article.updatedAt))
      """)
  }

  /// Newest first.
  func versions(of id: Article.ID, limit: Int) throws(StoreFailure) -> [ArticleVersion] {
    try transaction.rows(
      """
      SELECT version, title, body_markdown, state, changed_by_user_id, changed_at
        FROM article_version WHERE tenant_id = \(transaction.tenant) AND article_id = \(id)
       ORDER BY version DESC LIMIT \(limit)
      """, as: ArticleVersion.init(row:))
  }

  func version(_ number: Int, of id: Article.ID) throws(StoreFailure) -> ArticleVersion? {
    try transaction.first(
      """
      SELECT version, title, body_markdown, state, changed_by_user_id, changed_at
        FROM article_version WHERE tenant_id = \(transaction.tenant) AND article_id = \(id)
         AND version = \(number)
      """, as: ArticleVersion.init(row:))
  }

  func countView(of id: Article.ID) throws(StoreFailure) {
    try transaction.run(
      """
      UPDATE article SET view_count = view_count + 1
       WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      """)
  }

  func countVote(of id: Article.ID, helpful: Bool) throws(StoreFailure) -> Bool {
    let (yes, no) = helpful ? (1, 0) : (0, 1)
    return try !transaction.run(
      """
      UPDATE article SET helpful_votes = helpful_votes + \(yes),
        not_helpful_votes = not_helpful_votes + \(no)
       WHERE tenant_id = \(transaction.tenant) AND id = \(id) AND is_published = 1 RETURNING id
      """
    ).isEmpty
  }

  /// The votes of those articles that have some; of all where none are named.
  func votes(
    on articles: [Identifier<Passage.Source>]? = nil
  ) throws(StoreFailure) -> [Identifier<Passage.Source>: ArticleVotes] {
    var votes: [Identifier<Passage.Source>: ArticleVotes] = [:]
    if articles?.isEmpty == true { return votes }
    let named: SQL = if let articles { "AND id IN \(list: articles)" } else { "" }
    let rows = try transaction.run(
      """
      SELECT id, helpful_votes, not_helpful_votes FROM article
       WHERE tenant_id = \(transaction.tenant) AND is_published = 1
         AND helpful_votes + not_helpful_votes > 0 \(named)
      """)
    for row in rows {
      votes[try row.id("id")] = ArticleVotes(
        helpful: try row.int("helpful_votes"), notHelpful: try row.int("not_helpful_votes"))
    }
    return votes
  }
}

/// What readers said of an article.
struct ArticleVotes: Sendable, Equatable {
  let helpful: Int
  let notHelpful: Int

  /// −1 to 1; a single vote moves little: four imagined votes stand on each side.
  var verdict: Double {
    let share = (Double(helpful) + 4) / (Double(helpful + notHelpful) + 8)
    return 2 * share - 1
  }
}

func json(_ texts: [String]) -> String {
  guard let data = try? JSONEncoder().encode(texts) else { return "[]" }
  return String(decoding: data, as: UTF8.self)
}

extension Row {
  func language(_ column: String) throws(StoreFailure) -> Language {
    guard let language = Language(code: try text(column)) else {
      throw .unexpected(column: column)
    }
    return language
  }

  fileprivate func ids<Subject>(
    _ column: String, of: Subject.Type = Subject.self
  ) throws(StoreFailure) -> [Identifier<Subject>] {
    try json(column, as: [String].self).compactMap { Identifier($0) }
  }
}

extension Article {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), version: try row.int("version"),
      content: ArticleContent(
        slug: try row.text("slug"), title: try row.text("title"),
        body: try row.text("body_markdown"), summary: try row.text("summary"),
        category: try row.optionalID("category_id"), tags: try row.json("tags"),
        language: try row.language("language"), kind: try row.word("kind"),
        intent: try row.optionalText("intent"), isExternal: try row.bool("is_external"),
        related: try row.ids("related_article_ids")),
      state: try row.word("state"), publishedVersion: try row.optionalInt("published_version"),
      viewCount: try row.int("view_count"), helpfulVotes: try row.int("helpful_votes"),
      notHelpfulVotes: try row.int("not_helpful_votes"), source: try row.word("source_type"),
      sourceTickets: try row.ids("source_ticket_ids"),
      createdBy: try row.id("created_by_user_id"), createdAt: try row.date("created_at"),
      updatedAt: try row.date("updated_at"))
  }
}

extension ArticleVersion {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      version: try row.int("version"), title: try row.text("title"),
      body: try row.text("body_markdown"), state: try row.word("state"),
      changedBy: try row.id("changed_by_user_id"), changedAt: try row.date("changed_at"))
  }
}
