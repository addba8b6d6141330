extension English: KnowledgeWording {
  var knowledgeLead: String { "What drafts are made from. Published articles are used at once." }
  var searchArticles: String { "Search articles" }
  var newArticle: String { "New article" }
  var state: String { "State" }
  var anyState: String { "Any state" }
  var noArticles: String { "No articles yet" }
  var noArticlesText: String {
    "Write down the answer you give most often. Drafts will cite it from then on."
  }
  func cited(_ count: Int) -> String {
    switch count {
    case 0: "Not cited yet"
    case 1: "Cited once"
    default: "Cited \(count) times"
    }
  }
  func name(of state: ArticleState) -> String {
    switch state {
    case .draft: "Draft"
    case .inReview: "In review"
    case .approved: "Approved"
    case .published: "Published"
    }
  }
  func move(to state: ArticleState) -> String {
    switch state {
    case .draft: "Back to draft"
    case .inReview: "Save and ask for review"
    case .approved: "Save and approve"
    case .published: "Save and publish"
    }
  }
  var title: String { "Title" }
  var textInMarkdown: String { "Text" }
  var markdownHint: String { "Markdown: # heading, **bold**, - list, [link](https://…)" }
  var preview: String { "Preview" }
  var audience: String { "Who may read it" }
  var externalHint: String { "Customers and drafts" }
  var internalHint: String { "Your team; drafts never quote it" }
  var category: String { "Category" }
  var changed: String { "Changed" }
}
