/// Articles.
protocol KnowledgeWording {
  var knowledgeLead: String { get }
  var searchArticles: String { get }
  var newArticle: String { get }
  var state: String { get }
  var anyState: String { get }
  var noArticles: String { get }
  var noArticlesText: String { get }
  func cited(_ count: Int) -> String
  func name(of state: ArticleState) -> String
  func move(to state: ArticleState) -> String
  var title: String { get }
  var textInMarkdown: String { get }
  var markdownHint: String { get }
  var preview: String { get }
  var audience: String { get }
  var externalHint: String { get }
  var internalHint: String { get }
  var category: String { get }
  var changed: String { get }
}
