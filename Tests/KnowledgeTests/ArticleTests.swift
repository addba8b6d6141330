import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text

@testable import Knowledge

@Suite("An article on its way")
struct ArticleTests {
  let mira: Identifier<Article.Writer> = Identifier(high: 1, low: 7)

  private func tea() -> ArticleContent {
    ArticleContent(
      title: "How long tea keeps", body: "Tea keeps for two years in a closed tin.",
      tags: ["tea", "storage"])
  }

  @Test("goes from draft over review and approval to published, and the base finds it then")
  func wholeWay() async throws {
    let house = try await Rehearsal()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let query = KnowledgeQuery("how long does tea keep", language: .english)
    var article = try await desk.create(tea(), by: mira, for: house.tenant)
    #expect(article.slug == "how-long-tea-keeps")
    #expect(article.state == .draft && !article.isPublished)
    for move in [ArticleMove.submit, .approve, .publish] {
      #expect(try await desk.search(query, for: house.tenant).hits.isEmpty)
      article = try await desk.move(
        article.id, move, expecting: article.version, by: mira, for: house.tenant)
    }
    #expect(article.state == .published && article.isPublished)
    let found = try await desk.search(query, for: house.tenant)
    #expect(found.hits.map(\.passage.title) == ["How long tea keeps"])
    #expect(
      try await desk.versions(of: article.id, for: house.tenant).map(\.version) == [4, 3, 2, 1])
  }

  @Test("cannot jump a step, and the refusal says what to do", arguments: ArticleState.allCases)
  func moves(state: ArticleState) throws {
    let allowed: [ArticleState: Set<ArticleMove>] = [
      .draft: [.submit], .inReview: [.sendBack, .approve], .approved: [.sendBack, .publish],
      .published: [.withdraw],
    ]
    let article = sample(state: state, publishedVersion: state == .published ? 1 : nil)
    #expect(Set(article.moves) == allowed[state])
    for move in ArticleMove.allCases where allowed[state]?.contains(move) == false {
      var copy = article
      let refusal = #expect(throws: ArticleRefusal.self) {
        try copy.move(move, at: article.updatedAt)
      }
      #expect(refusal?.problem.kind == .conflict)
      #expect(copy == article)
    }
  }

  private func sample(state: ArticleState, publishedVersion: Int?) -> Article {
    Article(
      id: Identifier(high: 0, low: 1), version: 1, content: tea(), state: state,
      publishedVersion: publishedVersion, viewCount: 0, helpfulVotes: 0, notHelpfulVotes: 0,
      source: .manual, sourceTickets: [], createdBy: mira,
      createdAt: Date(milliseconds: 0), updatedAt: Date(milliseconds: 0))
  }

  @Test("stays live in its old words while new ones are written, until those are published")
  func editing() async throws {
    let house = try await Rehearsal()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    var article = try await publish(tea(), at: desk, house)
    var content = article.content
    content.body = "Tea keeps for three years in a closed tin."
    article = try await desk.edit(
      article.id, to: content, expecting: article.version, by: mira, for: house.tenant)
    #expect(article.state == .draft && article.isPublished)
    let query = KnowledgeQuery("tea tin years", language: .english)
    func words() async throws -> String? {
      try await desk.search(query, for: house.tenant).hits.first?.passage.content
    }
    #expect(try await words()?.contains("two years") == true)
    let live = try await desk.published(
      slug: article.slug, audience: .external, for: house.tenant)
    #expect(live?.body.contains("two years") == true)
    for move in [ArticleMove.submit, .approve, .publish] {
      article = try await desk.move(
        article.id, move, expecting: article.version, by: mira, for: house.tenant)
    }
    #expect(try await words()?.contains("three years") == true)
    _ = try await desk.move(
      article.id, .withdraw, expecting: article.version, by: mira, for: house.tenant)
    #expect(try await words() == nil)
  }

  @Test("is not written over by somebody who saw an older version", arguments: Engine.allCases)
  func optimism(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let article = try await desk.create(tea(), by: mira, for: house.tenant)
    var content = article.content
    content.summary = "One"
    _ = try await desk.edit(
      article.id, to: content, expecting: 1, by: mira, for: house.tenant)
    content.summary = "Two"
    await #expect(throws: ArticleRefusal.changedMeanwhile) {
      try await desk.edit(article.id, to: content, expecting: 1, by: mira, for: house.tenant)
    }
    await #expect(throws: ArticleRefusal.slugTaken("how-long-tea-keeps")) {
      try await desk.create(tea(), by: mira, for: house.tenant)
    }
    let kept = try await desk.article(slug: "how-long-tea-keeps", for: house.tenant)
    #expect(kept?.content.summary == "One")
  }

  @Test("counts nothing as an edit that changes nothing")
  func sameAgain() async throws {
    let house = try await Rehearsal()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let article = try await desk.create(tea(), by: mira, for: house.tenant)
    let same = try await desk.edit(
      article.id, to: article.content, expecting: 1, by: mira, for: house.tenant)
    #expect(same.version == 1)
  }

  @Test("is refused with the field that is wrong")
  func refusals() async throws {
    let house = try await Rehearsal()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    func field(_ change: (inout ArticleContent) -> Void) async -> String? {
      var content = tea()
      change(&content)
      do {
        _ = try await desk.create(content, by: mira, for: house.tenant)
        return nil
      } catch { return Problem(explaining: error).field }
    }
    #expect(await field { $0.title = "  " } == "title")
    #expect(await field { $0.body = "\n" } == "body_markdown")
    #expect(await field { $0.slug = "Not A Slug" } == "slug")
    #expect(await field { $0.kind = .playbook } == "is_external")
    #expect(await field { $0.title = String(repeating: "x", count: 201) } == "title")
  }

  @Test(
    "is listed by pages without gap or repetition, last changed first", arguments: Engine.allCases)
  func paging(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    for number in 1...7 {
      if number % 3 == 0 { house.clock.advance(by: .minutes(1)) }
      let content = ArticleContent(title: "Article \(number)", body: "Text \(number)")
      _ = try await desk.create(content, by: mira, for: house.tenant)
    }
    var titles: [String] = []
    var cursor: ArticleCursor?
    repeat {
      let page = try await desk.list(after: cursor, limit: 3, for: house.tenant)
      titles += page.articles.map(\.title)
      cursor = page.next.flatMap { ArticleCursor(text: $0.text) }
    } while cursor != nil
    #expect(Set(titles).count == 7 && titles.count == 7)
    #expect(titles.first == "Article 7")
    let none = try await desk.list(ArticleFilter(state: .published), for: house.tenant)
    #expect(none.articles.isEmpty)
  }

  @Test("belongs to its tenant alone", arguments: Engine.allCases)
  func tenants(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let other = try await house.anotherTenant()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let article = try await publish(tea(), at: desk, house)
    #expect(try await desk.article(article.id, for: other) == nil)
    let query = KnowledgeQuery("tea", language: .english)
    #expect(try await desk.search(query, for: other).hits.isEmpty)
    #expect(try await desk.search(query, for: house.tenant).hits.count == 1)
  }

  @Test("counts views and votes; an unknown one cannot be voted on", arguments: Engine.allCases)
  func votes(engine: Engine) async throws {
    let house = try await Rehearsal(engine)
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let article = try await publish(tea(), at: desk, house)
    try await desk.view(article.id, for: house.tenant)
    try await desk.vote(article.id, helpful: true, for: house.tenant)
    try await desk.vote(article.id, helpful: false, for: house.tenant)
    let now = try await desk.article(article.id, for: house.tenant)
    #expect(now?.viewCount == 1 && now?.helpfulVotes == 1 && now?.notHelpfulVotes == 1)
    #expect(now?.version == article.version)
    await #expect(throws: ArticleRefusal.unknown) {
      try await desk.vote(Identifier(high: 9, low: 9), helpful: true, for: house.tenant)
    }
  }

  @Test("that is internal shows no page to readers from outside")
  func audience() async throws {
    let house = try await Rehearsal()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    var content = tea()
    content.isExternal = false
    let article = try await publish(content, at: desk, house)
    let outside = try await desk.published(
      slug: article.slug, audience: .external, for: house.tenant)
    let inside = try await desk.published(
      slug: article.slug, audience: .internal, for: house.tenant)
    #expect(outside == nil && inside != nil)
  }

  private func publish(
    _ content: ArticleContent, at desk: KnowledgeDesk, _ house: Rehearsal
  ) async throws -> Article {
    var article = try await desk.create(content, by: mira, for: house.tenant)
    for move in [ArticleMove.submit, .approve, .publish] {
      article = try await desk.move(
        article.id, move, expecting: article.version, by: mira, for: house.tenant)
    }
    return article
  }
}
