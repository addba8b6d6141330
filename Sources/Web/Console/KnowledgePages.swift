import Accounts
import Foundation
import HTTP
import Kit
import Knowledge
import Review
import Store
import Text
import Tickets

/// The articles: finding, writing, taking them from draft to published.
struct KnowledgePages: Sendable {
  private static let pageSize = 50

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/knowledge", lobby.open { try await list($0) })
    router.get("/knowledge/new", lobby.open(.editKnowledge) { try await show($0, nil) })
    router.post("/knowledge", lobby.open(.editKnowledge) { try await keep($0, nil) })
    router.post("/knowledge/preview", lobby.open { try preview($0) })
    router.get(
      "/knowledge/:id", lobby.open { visit in try await show(visit, try await article(visit)) })
    router.post(
      "/knowledge/:id",
      lobby.open(.editKnowledge) { visit in try await keep(visit, try await article(visit)) })
  }

  private var desk: KnowledgeDesk { lobby.rooms.knowledge }

  private func article(_ visit: Visit) async throws -> Article {
    let id = try visit.request.id("id", of: Article.self)
    guard let article = try await desk.article(id, for: visit.person.tenant) else {
      throw ArticleRefusal.unknown
    }
    return article
  }

  // MARK: The list

  private func list(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let words = (query["q"] ?? "").trimmingCharacters(in: .whitespaces)
    let state = query["state"].flatMap(Knowledge.ArticleState.init(rawValue:))
    let articles: [Article]
    var next: ArticleCursor?
    if words.isEmpty {
      let page = try await desk.list(
        ArticleFilter(state: state),
        after: try query["after"].map(QueuePages.cursor(ArticleCursor.init(text:))),
        limit: Self.pageSize, for: visit.person.tenant)
      articles = page.articles
      next = page.next
    } else {
      articles = try await find(words, state, visit)
    }
    let view = try await visit.read { [next] frame, transaction in
      let names = try Self.categoryNames(in: transaction)
      let citations = try CitationTable(transaction).counts()
      return KnowledgeView(
        frame: frame,
        articles: articles.map { article in
          row(article, names, citations[article.id.text] ?? 0)
        },
        words: words, state: state.flatMap { ArticleState(rawValue: $0.rawValue) },
        more: next.map { next in
          let narrowed = state.map { [("state", $0.rawValue)] } ?? []
          return "/knowledge?" + (narrowed + [("after", next.text)]).encoded
        })
    }
    return visit.show(view.page)
  }

  /// What drafts would find, best first; then whatever has the words in its title, published or not.
  private func find(
    _ words: String, _ state: Knowledge.ArticleState?, _ visit: Visit
  ) async throws -> [Article] {
    let tenant = visit.person.tenant
    let language = Language(code: visit.request.wording.languageCode) ?? .english
    let answer = try await desk.search(
      KnowledgeQuery(words, language: language, kinds: [.article, .playbook], limit: 20),
      for: tenant)
    var found: [Article] = []
    for hit in answer.hits {
      if let article = try await desk.article(hit.passage.sourceID.retyped(), for: tenant) {
        found.append(article)
      }
    }
    let newest = try await desk.list(ArticleFilter(state: state), limit: 200, for: tenant)
    found += newest.articles.filter { article in
      article.title.localizedCaseInsensitiveContains(words)
        && !found.contains { $0.id == article.id }
    }
    return found.filter { state == nil || $0.state == state }
  }

  private func row(
    _ article: Article, _ names: [Identifier<Category>: String], _ citations: Int
  ) -> ArticleRow {
    let content = article.content
    return ArticleRow(
      id: article.id.text, title: content.title,
      snippet: oneLine(content.summary.isEmpty ? content.body : content.summary),
      state: ArticleState(rawValue: article.state.rawValue) ?? .draft,
      isExternal: content.isExternal, category: content.category.flatMap { names[$0.retyped()] },
      updatedAt: article.updatedAt, citations: citations)
  }

  static func categoryNames(
    in transaction: Transaction
  ) throws -> [Identifier<Category>: String] {
    Dictionary(
      uniqueKeysWithValues: try ReferenceTable(transaction).categories().map {
        ($0.id, $0.name)
      })
  }

  // MARK: One article

  private func show(_ visit: Visit, _ article: Article?) async throws -> Response {
    visit.show(try await view(visit, article).page)
  }

  private func view(
    _ visit: Visit, _ article: Article?, notice: Notice? = nil
  ) async throws -> ArticleEditView {
    let state = article?.state ?? .draft
    let author = try await lastWriter(of: article, visit)
    var view = try await visit.read { frame, transaction in
      let names = try Self.categoryNames(in: transaction)
      var frame = frame
      if let notice { frame.notice = notice }
      var view = ArticleEditView(frame: frame, id: article?.id.text)
      view.categories = Set(names.values).sorted()
      view.category = article?.content.category.flatMap { names[$0.retyped()] } ?? ""
      view.updatedBy = try author.flatMap { try AccountsTable(transaction).user($0) }?.name
      return view
    }
    view.state = ArticleState(rawValue: state.rawValue) ?? .draft
    view.reachable = ArticleWay(
      from: state, mayPublish: visit.person.may(.publishKnowledge)
    ).reachable.compactMap { ArticleState(rawValue: $0.rawValue) }
    guard let article else { return view }
    view.version = String(article.version)
    view.title = article.title
    view.markdown = article.content.body
    view.preview = MarkdownPage.html(article.content.body)
    view.isExternal = article.content.isExternal
    view.tags = article.content.tags
    view.updatedAt = article.updatedAt
    return view
  }

  private func lastWriter(of article: Article?, _ visit: Visit) async throws -> UserID? {
    guard let article else { return nil }
    let newest = try await desk.versions(of: article.id, limit: 1, for: visit.person.tenant)
    return (newest.first?.changedBy ?? article.createdBy).retyped()
  }

  /// Saves what the form says, then goes as far towards the button's state as the way leads.
  private func keep(_ visit: Visit, _ article: Article?) async throws -> Response {
    let form = try visit.request.form()
    let given = ArticleGiven(form, over: article)
    do {
      let target = try given.target()
      let way = ArticleWay(
        from: article?.state ?? .draft, mayPublish: visit.person.may(.publishKnowledge))
      guard way.reachable.contains(target) else {
        throw Problem(
          .forbidden, "article.not_yours", "Only a manager may take the article there.")
      }
      let kept = try await save(given, over: article, visit)
      var version = kept.version
      for move in way.moves(to: target, after: kept.state) {
        try visit.person.require(move.permission)
        version = try await desk.move(
          kept.id, move, expecting: version, by: visit.person.user.retyped(),
          for: visit.person.tenant
        ).version
      }
      let isWithdrawn = kept.isPublished && way.isWithdrawal(target)
      return visit.go(
        to: "/knowledge/\(kept.id)",
        isWithdrawn ? .articleWithdrawn : target == .published ? .articlePublished : .articleSaved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      let field = problem.field.flatMap { ["title", "body_markdown"].contains($0) ? $0 : nil }
      var view = try await view(
        visit, article, notice: field == nil ? Notice(tone: .bad, text: problem.message) : nil)
      given.fill(&view)
      if let field { view.problems[field] = problem.message }
      return visit.show(view.page, status: problem.status)
    }
  }

  private func save(
    _ given: ArticleGiven, over article: Article?, _ visit: Visit
  ) async throws -> Article {
    let tenant = visit.person.tenant
    let category = try await category(named: given.category, visit)
    let content = given.content(over: article?.content, category: category)
    guard let article else {
      return try await desk.create(content, by: visit.person.user.retyped(), for: tenant)
    }
    return try await desk.edit(
      article.id, to: content, expecting: try given.expected(),
      by: visit.person.user.retyped(), for: tenant)
  }

  /// A name that the taxonomy does not have yet becomes part of it.
  private func category(
    named name: String, _ visit: Visit
  ) async throws -> Identifier<Article.Category>? {
    guard !name.isEmpty else { return nil }
    let id: Identifier<Category> = visit.rooms.world.id()
    return try await visit.rooms.database.write(for: visit.person.tenant) { transaction in
      let table = ReferenceTable(transaction)
      let known = try table.categories().first {
        $0.name.compare(name, options: .caseInsensitive) == .orderedSame
      }
      if let known { return known.id.retyped() }
      try table.insert(Category(id: id, parent: nil, name: String(name.prefix(100))))
      return id.retyped()
    }
  }

  private func preview(_ visit: Visit) throws -> Response {
    visit.part(MarkdownPage.html(try visit.request.form().text("body_markdown")))
  }
}
