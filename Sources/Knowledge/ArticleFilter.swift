import Foundation
import Kit
import Text

/// Which articles a list shows; what is nil does not narrow it.
package struct ArticleFilter: Sendable, Equatable {
  package var state: ArticleState?
  package var kind: ArticleKind?
  package var category: Identifier<Article.Category>?
  package var language: Language?
  package var isExternal: Bool?
  package var isPublished: Bool?

  package init(
    state: ArticleState? = nil, kind: ArticleKind? = nil,
    category: Identifier<Article.Category>? = nil, language: Language? = nil,
    isExternal: Bool? = nil, isPublished: Bool? = nil
  ) {
    self.state = state
    self.kind = kind
    self.category = category
    self.language = language
    self.isExternal = isExternal
    self.isPublished = isPublished
  }
}

/// Where a page of the list ended.
package struct ArticleCursor: Sendable, Equatable {
  package let updatedAt: Date
  package let id: Article.ID

  package init(updatedAt: Date, id: Article.ID) {
    self.updatedAt = updatedAt
    self.id = id
  }

  /// As it stands in an address: milliseconds, a dot, the id.
  package var text: String { "\(updatedAt.milliseconds).\(id)" }

  package init?(text: String) {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = Article.ID(parts[1])
    else { return nil }
    self.init(updatedAt: Date(milliseconds: milliseconds), id: id)
  }
}

/// A page of a list, and where the next one begins; nil when this was the last.
package struct ArticlePage: Sendable, Equatable {
  package let articles: [Article]
  package let next: ArticleCursor?
}
