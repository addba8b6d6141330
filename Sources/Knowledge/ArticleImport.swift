import Foundation
import Kit
import Store
import Text

/// What an import did, by the addresses of the articles.
package struct ImportReport: Sendable, Equatable {
  package var created: [String] = []
  package var updated: [String] = []
  package var unchanged: [String] = []
  /// Path and reason.
  package var skipped: [Skipped] = []

  package struct Skipped: Sendable, Equatable {
    package let path: String
    package let reason: String
  }
}

extension KnowledgeDesk {
  /// Takes files into the knowledge base, each by its address: doing it again changes nothing, and
  /// a file that changed replaces what was imported before. A file that its publisher does not call
  /// a draft is published at once. `categories` are the tenant's by lower-case name.
  package func take(
    _ files: [ArticleFile], by writer: Identifier<Article.Writer>,
    categories: [String: Identifier<Article.Category>] = [:], for tenant: TenantID
  ) async throws -> ImportReport {
    var report = ImportReport()
    for file in files {
      var content = file.content
      content.category = file.categoryName.flatMap { categories[$0.lowercased()] }
      do {
        switch try await take(
          content, publish: file.isPublished, by: writer, for: tenant)
        {
        case .created: report.created.append(content.slug)
        case .updated: report.updated.append(content.slug)
        case .unchanged: report.unchanged.append(content.slug)
        }
      } catch let refusal as ArticleRefusal {
        report.skipped.append(.init(path: file.path, reason: refusal.problem.message))
      }
    }
    return report
  }

  /// Reads a folder of Markdown and HTML and takes every page of it.
  package func importFolder(
    _ folder: URL, language: Language = .english, by writer: Identifier<Article.Writer>,
    categories: [String: Identifier<Article.Category>] = [:], for tenant: TenantID
  ) async throws -> ImportReport {
    var files: [ArticleFile] = []
    var skipped: [ImportReport.Skipped] = []
    for path in ArticleFile.paths(in: folder) {
      do {
        let bytes = try Data(contentsOf: folder.appending(path: path))
        files.append(try ArticleFile(path: path, bytes: bytes, language: language))
      } catch ArticleFile.Unusable.empty {
        skipped.append(.init(path: path, reason: "The page has no text."))
      } catch ArticleFile.Unusable.notText {
        skipped.append(.init(path: path, reason: "The file is not UTF-8 text."))
      } catch {
        skipped.append(.init(path: path, reason: "The file cannot be read."))
      }
    }
    var report = try await take(files, by: writer, categories: categories, for: tenant)
    report.skipped += skipped
    return report
  }

  private enum Taken {
    case created
    case updated
    case unchanged
  }

  private func take(
    _ content: ArticleContent, publish: Bool, by writer: Identifier<Article.Writer>,
    for tenant: TenantID
  ) async throws -> Taken {
    let content = try content.checked()
    let now = world.now()
    let known = try await article(slug: content.slug, for: tenant)
    var article =
      known
      ?? Article(
        id: world.id(), version: 1, content: content, state: .draft, publishedVersion: nil,
        viewCount: 0, helpfulVotes: 0, notHelpfulVotes: 0, source: .imported, sourceTickets: [],
        createdBy: writer, createdAt: now, updatedAt: now)
    if known != nil, article.matches(content, published: publish) { return .unchanged }
    if known != nil { _ = try article.edit(content, at: now) }
    if publish {
      article.state = .published
      article.publishedVersion = article.version
    }
    let taken = article
    let passages = publish ? PassageMaker.passages(of: taken, world: world) : []
    try await database.write(for: tenant) { tx in
      let articles = ArticleTable(tx)
      if let known {
        guard try articles.update(taken, from: known.version) else {
          throw ArticleRefusal.changedMeanwhile
        }
      } else {
        if try articles.article(slug: content.slug) != nil {
          throw ArticleRefusal.changedMeanwhile
        }
        try articles.insert(taken)
      }
      if known?.version != taken.version { try articles.record(taken, by: writer) }
      if publish { try PassageTable(tx).replace(taken.id.retyped(), with: passages) }
    }
    return known == nil ? .created : .updated
  }
}

extension Article {
  /// The desk's own category, related pages and so on are not the publisher's to change.
  fileprivate func matches(_ other: ArticleContent, published: Bool) -> Bool {
    var mine = content
    mine.category = other.category ?? mine.category
    mine.related = other.related.isEmpty ? other.related : mine.related
    return mine == other && (!published || state == .published)
  }
}
