import Foundation
import Kit
import Text

/// A page of the knowledge base. Field names follow the seeds' KnowledgeBaseArticle schema.
///
/// `state` speaks of the text as it stands now. What readers see is the version that was last
/// published: an article that is being rewritten stays live until the new text is published too.
package struct Article: Identifiable, Sendable, Equatable {
  /// The person (or the tenant's service user) who wrote it. Accounts calls the same row a user.
  package enum Writer {}
  /// The row that Tickets calls a category.
  package enum Category {}
  /// The row that Tickets calls a ticket.
  package enum SourceTicket {}

  package let id: Identifier<Article>
  /// Counted up with every change of text or state; the API's ETag.
  package internal(set) var version: Int
  package internal(set) var content: ArticleContent
  package internal(set) var state: ArticleState
  /// The version that readers see; nil when none is published.
  package internal(set) var publishedVersion: Int?
  package internal(set) var viewCount: Int
  package internal(set) var helpfulVotes: Int
  package internal(set) var notHelpfulVotes: Int
  package let source: ArticleSource
  package let sourceTickets: [Identifier<SourceTicket>]
  package let createdBy: Identifier<Writer>
  package let createdAt: Date
  package internal(set) var updatedAt: Date

  package var isPublished: Bool { publishedVersion != nil }
  package var slug: String { content.slug }
  package var title: String { content.title }
  /// Vectors come with their own landing; until then an article has none.
  package var embeddingVectorID: String? { nil }
}

/// What a writer fills in.
package struct ArticleContent: Sendable, Equatable {
  /// Empty: made from the title.
  package var slug: String
  package var title: String
  /// GitHub-flavoured Markdown. Raw HTML in it is dropped when it is shown.
  package var body: String
  package var summary: String
  package var category: Identifier<Article.Category>?
  package var tags: [String]
  package var language: Language
  package var kind: ArticleKind
  /// The intent that the article answers or the playbook guides; nil for any.
  package var intent: String?
  /// Customers may read it. A playbook is never external.
  package var isExternal: Bool
  package var related: [Article.ID]

  package init(
    slug: String = "", title: String, body: String, summary: String = "",
    category: Identifier<Article.Category>? = nil, tags: [String] = [],
    language: Language = .english, kind: ArticleKind = .article, intent: String? = nil,
    isExternal: Bool = true, related: [Article.ID] = []
  ) {
    self.slug = slug
    self.title = title
    self.body = body
    self.summary = summary
    self.category = category
    self.tags = tags
    self.language = language
    self.kind = kind
    self.intent = intent
    self.isExternal = isExternal
    self.related = related
  }
}

package enum ArticleKind: String, Sendable, CaseIterable, Codable {
  case article
  /// Tells agents and the drafter how to handle an intent; never shown or quoted to customers.
  case playbook
}

package enum ArticleState: String, Sendable, CaseIterable, Codable {
  case draft
  case inReview = "in_review"
  case approved
  case published
}

package enum ArticleSource: String, Sendable, CaseIterable, Codable {
  case manual
  case ticketDerived = "ticket_derived"
  case imported
}

/// One entry of an article's history.
package struct ArticleVersion: Sendable, Equatable {
  package let version: Int
  package let title: String
  package let body: String
  package let state: ArticleState
  package let changedBy: Identifier<Article.Writer>
  package let changedAt: Date
}

/// What readers see of a published article: the text of its published version.
package struct PublishedArticle: Sendable, Equatable {
  package let article: Article
  package let title: String
  package let body: String
}
