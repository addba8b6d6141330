import Foundation
import Kit
import Store
import Text

/// The knowledge base's verbs: writing articles, taking them from draft to published, finding the
/// passages that help.
///
/// Who may do what is decided by the doorkeeper of the caller, not here.
package struct KnowledgeDesk: Sendable {
  let database: any Database
  let world: World
  /// How many resolutions a tenant keeps: as much as a team would read in years.
  let mostResolutions: Int
  private let shelves: KnowledgeShelves

  package init(
    database: any Database, world: World, shelves: KnowledgeShelves = KnowledgeShelves(),
    mostResolutions: Int = 2000
  ) {
    self.database = database
    self.world = world
    self.mostResolutions = mostResolutions
    self.shelves = shelves
  }

  // MARK: Writing

  package func create(
    _ content: ArticleContent, by writer: Identifier<Article.Writer>,
    source: ArticleSource = .manual, tickets: [Identifier<Article.SourceTicket>] = [],
    for tenant: TenantID
  ) async throws -> Article {
    let content = try content.checked()
    let now = world.now()
    let article = Article(
      id: world.id(), version: 1, content: content, state: .draft, publishedVersion: nil,
      viewCount: 0, helpfulVotes: 0, notHelpfulVotes: 0, source: source, sourceTickets: tickets,
      createdBy: writer, createdAt: now, updatedAt: now)
    return try await database.write(for: tenant) { tx in
      let articles = ArticleTable(tx)
      if try articles.article(slug: content.slug) != nil {
        throw ArticleRefusal.slugTaken(content.slug)
      }
      try articles.insert(article)
      try articles.record(article, by: writer)
      return article
    }
  }

  /// Replaces an article's content. The published text stays live until the new one is published.
  package func edit(
    _ id: Article.ID, to content: ArticleContent, expecting version: Int,
    by writer: Identifier<Article.Writer>, for tenant: TenantID
  ) async throws -> Article {
    try await change(id, expecting: version, by: writer, for: tenant) { article, now in
      try article.edit(content, at: now)
    }
  }

  package func move(
    _ id: Article.ID, _ move: ArticleMove, expecting version: Int,
    by writer: Identifier<Article.Writer>, for tenant: TenantID
  ) async throws -> Article {
    try await change(id, expecting: version, by: writer, for: tenant) { article, now in
      try article.move(move, at: now)
    }
  }

  private func change(
    _ id: Article.ID, expecting version: Int, by writer: Identifier<Article.Writer>,
    for tenant: TenantID,
    _ verb: (inout Article, Date) throws -> ArticleChange?
  ) async throws -> Article {
    guard var article = try await article(id, for: tenant) else { throw ArticleRefusal.unknown }
    guard article.version == version else { throw ArticleRefusal.changedMeanwhile }
    guard let change = try verb(&article, world.now()) else { return article }
    let changed = article
    // Cut before the transaction: reading Markdown is no work for the thread that writes.
    let passages = change.isPublishing ? PassageMaker.passages(of: changed, world: world) : []
    try await database.write(for: tenant) { tx in
      let articles = ArticleTable(tx)
      if let other = try articles.article(slug: changed.slug), other.id != id {
        throw ArticleRefusal.slugTaken(changed.slug)
      }
      guard try articles.update(changed, from: version) else {
        throw ArticleRefusal.changedMeanwhile
      }
      try articles.record(changed, by: writer)
      if change.isPublishing || change == .withdrawn {
        try PassageTable(tx).replace(id.retyped(), with: passages)
      }
    }
    return changed
  }

  // MARK: Reading

  package func article(_ id: Article.ID, for tenant: TenantID) async throws -> Article? {
    try await database.read(for: tenant) { try ArticleTable($0).article(id) }
  }

  package func article(slug: String, for tenant: TenantID) async throws -> Article? {
    try await database.read(for: tenant) { try ArticleTable($0).article(slug: slug) }
  }

  /// What readers see under an address; nil when nothing is published there, or when a reader from
  /// outside asks for an internal page.
  package func published(
    slug: String, audience: KnowledgeQuery.Audience, for tenant: TenantID
  ) async throws -> PublishedArticle? {
    try await database.read(for: tenant) { tx in
      let articles = ArticleTable(tx)
      guard let article = try articles.article(slug: slug), let number = article.publishedVersion,
        audience == .internal || article.content.isExternal,
        let live = try articles.version(number, of: article.id)
      else { return nil }
      return PublishedArticle(article: article, title: live.title, body: live.body)
    }
  }

  /// Last changed first.
  package func list(
    _ filter: ArticleFilter = ArticleFilter(), after cursor: ArticleCursor? = nil,
    limit: Int = 50, for tenant: TenantID
  ) async throws -> ArticlePage {
    let limit = min(max(limit, 1), 200)
    var articles = try await database.read(for: tenant) { tx in
      try ArticleTable(tx).list(filter, after: cursor, limit: limit + 1)
    }
    guard articles.count > limit else { return ArticlePage(articles: articles, next: nil) }
    articles.removeLast()
    let next = articles.last.map { ArticleCursor(updatedAt: $0.updatedAt, id: $0.id) }
    return ArticlePage(articles: articles, next: next)
  }

  /// Newest first.
  package func versions(
    of id: Article.ID, limit: Int = 50, for tenant: TenantID
  ) async throws -> [ArticleVersion] {
    try await database.read(for: tenant) { try ArticleTable($0).versions(of: id, limit: limit) }
  }

  /// Somebody opened the page.
  package func view(_ id: Article.ID, for tenant: TenantID) async throws {
    try await database.write(for: tenant) { try ArticleTable($0).countView(of: id) }
  }

  /// A reader's verdict; it moves the article a little in every search that follows.
  package func vote(_ id: Article.ID, helpful: Bool, for tenant: TenantID) async throws {
    try await database.write(for: tenant) { tx in
      guard try ArticleTable(tx).countVote(of: id, helpful: helpful) else {
        throw ArticleRefusal.unknown
      }
      try PassageTable(tx).noteVotes(on: id.retyped())
    }
  }

  // MARK: Finding

  /// The passages that help most, at most one of each source. What was committed before the call is
  /// found by it.
  package func search(
    _ query: KnowledgeQuery, for tenant: TenantID
  ) async throws -> KnowledgeAnswer {
    try await index(for: tenant).search(query)
  }

  /// Several questions answered from one state of the knowledge base.
  package func search(
    _ queries: [KnowledgeQuery], for tenant: TenantID
  ) async throws -> [KnowledgeAnswer] {
    let index = try await index(for: tenant)
    return queries.map(index.search)
  }

  /// Counted up with every change to what a search can find; 0 before the first.
  package func version(for tenant: TenantID) async throws -> Int {
    try await database.read(for: tenant) { try PassageTable($0).knowledgeVersion() }
  }

  private func index(for tenant: TenantID) async throws -> KnowledgeIndex {
    let known = shelves.index(for: tenant) ?? KnowledgeIndex()
    let news = try await database.read(for: tenant) { try KnowledgeNews(since: known, in: $0) }
    guard let news else { return known }
    var index = known
    index.take(news)
    shelves.keep(index, for: tenant)
    return index
  }
}

extension ArticleChange {
  fileprivate var isPublishing: Bool {
    if case .published = self { return true }
    return false
  }
}
