import Accounts
import Foundation
import HTTP
import Kit
import Knowledge
import Text

/// `/api/v1/articles`: the knowledge base, for programs.
struct KnowledgeAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/articles", list)
    router.post("/api/v1/articles", create)
    router.get("/api/v1/articles/search", search)
    router.get("/api/v1/articles/:id", show)
    router.put("/api/v1/articles/:id", edit)
    router.post("/api/v1/articles/:id/moves", move)
    router.post("/api/v1/articles/:id/votes", vote)
  }

  private func list(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    var cursor: ArticleCursor?
    if let text = request.query["cursor"] {
      guard let read = ArticleCursor(text: text) else {
        throw Problem(.invalid, "cursor", "This cursor is not one of ours.", field: "cursor")
      }
      cursor = read
    }
    let state: Knowledge.ArticleState? = try request.word(request.query["state"], "state")
    let page = try await rooms.knowledge.list(
      ArticleFilter(state: state), after: cursor, limit: try request.pageSize(), for: person.tenant)
    return .json(page: page.articles, next: page.next?.text) { $0.put($1) }
  }

  private struct ArticleV1: Decodable {
    var slug: String?
    var title: String
    var bodyMarkdown: String
    var summary: String?
    var categoryId: String?
    var tags: [String]?
    var language: String?
    var kind: String?
    var intent: String?
    var isExternal: Bool?
    var relatedArticleIds: [String]?

    func content(_ request: Request) throws -> ArticleContent {
      ArticleContent(
        slug: slug ?? "", title: title, body: bodyMarkdown, summary: summary ?? "",
        category: try request.reference(categoryId, "category_id"), tags: tags ?? [],
        language: language.flatMap { Language(code: $0) } ?? .english,
        kind: try request.word(kind, "kind") ?? .article, intent: intent,
        isExternal: isExternal ?? true,
        related: try (relatedArticleIds ?? []).compactMap {
          try request.reference($0, "related_article_ids")
        })
    }
  }

  private func create(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .editKnowledge)
    let article = try await rooms.knowledge.create(
      try request.json(as: ArticleV1.self).content(request), by: person.user.retyped(),
      for: person.tenant)
    return .json(status: 201, tag: EntityTag(article.version)) { $0.put(article) }
      .with("location", "/api/v1/articles/\(article.id)")
  }

  private func show(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let article = try await article(request, person)
    let tag = EntityTag(article.version)
    if request.alreadyHas(tag) { return .notModified(tag) }
    return .json(tag: tag) { $0.put(article) }
  }

  private func edit(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .editKnowledge)
    let current = try await article(request, person)
    try request.checkMatch(EntityTag(current.version))
    let article = try await rooms.knowledge.edit(
      current.id, to: try request.json(as: ArticleV1.self).content(request),
      expecting: current.version, by: person.user.retyped(), for: person.tenant)
    return .json(tag: EntityTag(article.version)) { $0.put(article) }
  }

  private struct MoveV1: Decodable { var move: String }

  private func move(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .editKnowledge)
    let wish = try request.json(as: MoveV1.self)
    guard let move: ArticleMove = try request.word(wish.move, "move") else {
      throw Problem(.invalid, "move", "Say which move.", field: "move")
    }
    try person.require(move.permission)
    let current = try await article(request, person)
    try request.checkMatch(EntityTag(current.version))
    let article = try await rooms.knowledge.move(
      current.id, move, expecting: current.version, by: person.user.retyped(),
      for: person.tenant)
    return .json(tag: EntityTag(article.version)) { $0.put(article) }
  }

  private struct VoteV1: Decodable { var helpful: Bool }

  private func vote(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let vote = try request.json(as: VoteV1.self)
    try await rooms.knowledge.vote(
      try request.id("id"), helpful: vote.helpful, for: person.tenant)
    return .noContent()
  }

  /// `GET /api/v1/articles/search?q=…&audience=internal`
  private func search(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let text = request.query["q"] ?? ""
    let audience: KnowledgeQuery.Audience =
      request.query["audience"] == "external" ? .external : .internal
    let answer = try await rooms.knowledge.search(
      KnowledgeQuery(
        text, language: request.query["language"].flatMap { Language(code: $0) } ?? .english,
        audience: audience, limit: min(20, try request.pageSize())),
      for: person.tenant)
    return .json(page: answer.hits, next: nil) { json, hit in
      json.object { json in
        json.put("kb_article_id", hit.passage.sourceID.text)
        json.put("chunk_id", hit.passage.id)
        json.put("title", hit.passage.title)
        json.put("content", hit.passage.content)
        json.put("score", hit.relevance)
        json.put("matched_terms", hit.matchedTerms)
      }
    }
  }

  private func article(_ request: Request, _ person: SignedIn) async throws -> Article {
    let id = try request.id("id", of: Article.self)
    guard let article = try await rooms.knowledge.article(id, for: person.tenant) else {
      throw ArticleRefusal.unknown
    }
    return article
  }
}

extension ArticleMove {
  /// Writing is an agent's; letting readers see it is a manager's.
  var permission: Permission {
    switch self {
    case .submit, .sendBack: .editKnowledge
    case .approve, .publish, .withdraw: .publishKnowledge
    }
  }
}

extension JSONText {
  mutating func put(_ article: Article) {
    object { json in
      json.put("id", article.id)
      json.put("slug", article.slug)
      json.put("title", article.title)
      json.put("body_markdown", article.content.body)
      json.put("summary", article.content.summary)
      json.put("category_id", article.content.category)
      json.put("tags", article.content.tags)
      json.put("language", article.content.language.code)
      json.put("kind", article.content.kind.rawValue)
      json.put("intent", article.content.intent)
      json.put("state", article.state.rawValue)
      json.put("version", article.version)
      json.put("created_by_user_id", article.createdBy)
      json.put("created_at", article.createdAt)
      json.put("updated_at", article.updatedAt)
      json.put("is_published", article.isPublished)
      json.put("is_external", article.content.isExternal)
      json.put("view_count", article.viewCount)
      json.put("helpful_votes", article.helpfulVotes)
      json.put("not_helpful_votes", article.notHelpfulVotes)
      json.put("related_article_ids", article.content.related.map(\.text))
      json.put("embedding_vector_id", article.embeddingVectorID)
      json.put("source_type", article.source.rawValue)
      json.put("source_ticket_ids", article.sourceTickets.map(\.text))
    }
  }
}
