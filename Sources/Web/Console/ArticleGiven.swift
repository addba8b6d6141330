import Foundation
import HTTP
import Kit
import Knowledge

/// The form of an article as somebody sent it.
struct ArticleGiven: Sendable {
  let version: String
  let title: String
  let markdown: String
  let category: String
  let tags: [String]
  let isExternal: Bool
  private let state: String

  init(_ form: Form, over article: Article?) {
    version = form.trimmed("version")
    title = form.trimmed("title")
    markdown = form.text("body_markdown")
    category = form.trimmed("category")
    tags = (form["tags"] ?? "").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    isExternal = form["is_external"].map { $0 == "true" } ?? article?.content.isExternal ?? true
    state = form["state"] ?? article?.state.rawValue ?? "draft"
  }

  func target() throws -> Knowledge.ArticleState {
    guard let state = Knowledge.ArticleState(rawValue: state) else {
      throw Problem(.invalid, "article.state", "Use one of the buttons below the article.")
    }
    return state
  }

  func expected() throws -> Int {
    guard let version = Int(version) else {
      throw Problem(.invalid, "form.version", "This form is incomplete. Load the page again.")
    }
    return version
  }

  /// What the form does not show stays as it was.
  func content(
    over known: ArticleContent?, category: Identifier<Article.Category>?
  ) -> ArticleContent {
    var content = known ?? ArticleContent(title: title, body: markdown)
    content.title = title
    content.body = markdown
    content.category = category
    content.tags = tags
    content.isExternal = isExternal
    return content
  }

  func fill(_ view: inout ArticleEditView) {
    view.title = title
    view.markdown = markdown
    view.preview = MarkdownPage.html(markdown)
    view.category = category
    view.tags = tags
    view.isExternal = isExternal
  }
}

/// Which states a person may take an article to, and by which moves.
struct ArticleWay: Sendable {
  private typealias State = Knowledge.ArticleState

  private let from: Knowledge.ArticleState
  private let mayPublish: Bool

  init(from state: Knowledge.ArticleState, mayPublish: Bool) {
    from = state
    self.mayPublish = mayPublish
  }

  /// In the order of the buttons; the last one is what most people want next.
  var reachable: [Knowledge.ArticleState] {
    guard mayPublish else { return [.draft, .inReview] }
    switch from {
    case .draft: return [.draft, .inReview, .published]
    case .inReview: return [.draft, .inReview, .approved, .published]
    case .approved: return [.draft, .approved, .published]
    case .published: return [.draft, .published]
    }
  }

  /// Back to draft takes a published article from its readers.
  func isWithdrawal(_ target: Knowledge.ArticleState) -> Bool {
    mayPublish && from == .published && target == .draft
  }

  /// From where saving left the article: new words have made a draft of it.
  func moves(
    to target: Knowledge.ArticleState, after state: Knowledge.ArticleState
  ) -> [ArticleMove] {
    if isWithdrawal(target) { return [.withdraw] }
    let way: [State] = [.draft, .inReview, .approved, .published]
    let ups: [ArticleMove] = [.submit, .approve, .publish]
    guard let start = way.firstIndex(of: state), let end = way.firstIndex(of: target) else {
      return []
    }
    if end >= start { return Array(ups[start..<end]) }
    // Published words stay live until others are published: nothing leads back but a withdrawal.
    return state == .published ? [] : [.sendBack] + ups[..<end]
  }
}
