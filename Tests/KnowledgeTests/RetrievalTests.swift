import Foundation
import Kit
import Rehearsal
import Store
import Testing
import Text

@testable import Knowledge

/// Two real help centres beside the project; the tests run where they exist.
private let library = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared/data/kb").standardizedFileURL
private let isThere = FileManager.default.fileExists(atPath: library.path)

@Suite("Searching real help centres", .enabled(if: isThere, "no ../shared/data/kb"))
struct RetrievalTests {
  private struct Cases: Decodable {
    struct Query: Decodable {
      let id: String
      let text: String
      let lang: String
    }
    let queries: [Query]
    let relevant: [[String]]
  }

  private let mira: Identifier<Article.Writer> = Identifier(high: 1, low: 7)

  private func desk(_ folder: String) async throws -> (Rehearsal, KnowledgeDesk, ImportReport) {
    let house = try await Rehearsal()
    let desk = KnowledgeDesk(database: house.database, world: house.world)
    let report = try await desk.importFolder(
      library.appending(path: folder), by: mira, for: house.tenant)
    return (house, desk, report)
  }

  /// One over the rank of the right article, 0 when it is not among ten.
  private func reciprocal(_ rank: Int?) -> Double { rank.map { 1 / Double($0 + 1) } ?? 0 }

  @Test("login.gov: the words by which other pages link to an article find it")
  func links() async throws {
    let (house, desk, report) = try await desk("login-gov")
    #expect(report.skipped.isEmpty && report.created.count == 220)
    let file = library.appending(path: "login-gov-queries.json")
    let cases = try JSONDecoder().decode(Cases.self, from: Data(contentsOf: file))
    let relevant = Dictionary(uniqueKeysWithValues: cases.relevant.map { ($0[0], $0[1]) })
    var sum = 0.0
    var count = 0
    for query in cases.queries where query.lang == "en" {
      guard let path = relevant[query.id] else { continue }
      let wanted = path.replacing("en/", with: "").replacing(".md", with: "")
      let hits = try await desk.search(
        KnowledgeQuery(query.text, language: .english, limit: 10), for: house.tenant
      ).hits
      var slugs: [String] = []
      for hit in hits {
        let article = try await desk.article(hit.passage.sourceID.retyped(), for: house.tenant)
        slugs.append(article?.slug ?? "")
      }
      let rank = slugs.firstIndex(of: ArticleContent.slug(from: wanted))
      sum += reciprocal(rank)
      count += 1
      if ProcessInfo.processInfo.environment["SHOW"] != nil, rank != 0 {
        print("MISS \(rank ?? -1) \(query.text) → \(wanted); got \(slugs.prefix(3))")
      }
    }
    print("login.gov, words of links: MRR@10 \(sum / Double(count)) over \(count)")
    #expect(count == 61)
    #expect(sum / Double(count) > 0.8)
  }

  @Test("commerce: a title without its first words finds its article among two hundred")
  func titles() async throws {
    let (house, desk, report) = try await desk("commerce")
    #expect(report.created.count + report.skipped.count >= 200)
    var sum = 0.0
    var page: ArticleCursor?
    var articles: [Article] = []
    repeat {
      let next = try await desk.list(after: page, limit: 200, for: house.tenant)
      articles += next.articles
      page = next.next
    } while page != nil
    for article in articles {
      let words = article.title.split(separator: " ")
      let query = words.dropFirst(words.count > 6 ? 2 : 0).joined(separator: " ")
      let hits = try await desk.search(
        KnowledgeQuery(query, language: .english, limit: 10), for: house.tenant
      ).hits
      sum += reciprocal(hits.firstIndex { $0.passage.sourceID == article.id.retyped() })
    }
    print("commerce, titles: MRR@10 \(sum / Double(articles.count)) over \(articles.count)")
    #expect(sum / Double(articles.count) > 0.95)
  }
}
