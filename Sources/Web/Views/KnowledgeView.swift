import Foundation
import Kit

/// `GET /knowledge?q=&state=`: the articles.
struct KnowledgeView: Sendable {
  let frame: Frame
  let articles: [ArticleRow]
  var words = ""
  var state: ArticleState?
  var more: String?

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(frame: frame, title: wording.knowledge, place: .knowledge, width: .full, content: content)
  }

  private var content: HTML {
    """
    <header class="page-head"><div><h1>\(wording.knowledge)</h1><p class="lead">\(wording.knowledgeLead)</p></div>
      <form class="filters" action="/knowledge" role="search" aria-label="\(wording.knowledge)" data-behavior="filter">
        <label class="unseen" for="article-words">\(wording.searchArticles)</label>
        <input class="input small" type="search" id="article-words" name="q" value="\(words)" placeholder="\(wording.searchArticles)">
        <label class="unseen" for="article-state">\(wording.state)</label>
        <select class="input small" id="article-state" name="state"><option value="">\(wording.anyState)</option>\(frame.options(ArticleState.allCases.map { Choice(value: $0.rawValue, label: wording.name(of: $0)) }, chosen: state?.rawValue))</select>
        <button class="button small scriptless">\(wording.show)</button>
        \(create)
      </form>
    </header>
    <div class="queue" data-behavior="list">\(list)</div>
    """
  }

  private var create: HTML {
    guard frame.viewer?.mayWrite == true else { return "" }
    return
      "<a class=\"button primary small\" href=\"/knowledge/new\">\(frame.icon(.plus))<span>\(wording.newArticle)</span></a>"
  }

  private var list: HTML {
    guard !articles.isEmpty else {
      return words.isEmpty && state == nil
        ? frame.empty(.book, wording.noArticles, wording.noArticlesText)
        : frame.empty(
          .search, wording.nothingMatches, wording.nothingMatchesText,
          action: "<a class=\"button\" href=\"/knowledge\">\(wording.clearFilter)</a>")
    }
    let next: HTML =
      more.map {
        "<p class=\"more\"><a class=\"button\" href=\"\($0)\">\(wording.showMore)</a></p>"
      }
      ?? ""
    return "<ol class=\"rows articles\">\(articles.map { $0.html(in: frame) })</ol>\(next)"
  }
}

/// K1's way of an article.
enum ArticleState: String, Sendable, CaseIterable {
  case draft
  case inReview = "in_review"
  case approved
  case published

  func html(in frame: Frame) -> HTML {
    "<span class=\"badge article-state\" data-state=\"\(rawValue)\">\(frame.wording.name(of: self))</span>"
  }
}

struct ArticleRow: Sendable {
  let id: String
  let title: String
  /// The beginning of the text, one line.
  let snippet: String
  let state: ArticleState
  let isExternal: Bool
  var category: String?
  let updatedAt: Date
  /// How many drafts have cited it.
  var citations = 0

  func html(in frame: Frame) -> HTML {
    """
    <li class="row article">
      <div class="row-what"><p class="row-subject"><a href="/knowledge/\(id)" data-row>\(title)</a></p><p class="row-snippet">\(snippet)</p></div>
      <div class="row-marks">\(state.html(in: frame))\(audience(in: frame))\(category.map(badge))</div>
      <div class="row-end"><span class="row-assignee">\(frame.wording.cited(citations))</span><span class="row-time">\(frame.moments.relative(updatedAt))</span></div>
    </li>
    """
  }

  private func audience(in frame: Frame) -> HTML {
    """
    <span class="badge">\(frame.icon(isExternal ? .globe : .lock))<span>\(isExternal ? frame.wording.external : frame.wording.internalOnly)</span></span>
    """
  }

  private func badge(_ name: String) -> HTML { "<span class=\"badge\">\(name)</span>" }
}
