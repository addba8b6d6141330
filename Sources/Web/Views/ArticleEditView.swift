import Foundation
import Kit

/// `GET /knowledge/{id}` and `/knowledge/new`; `POST` to the same (`/knowledge` for a new one) with
/// `title`, `body_markdown`, `category`, `tags`, `is_external` (`true` or `false`), `version`, and `state` from
/// the button. `POST /knowledge/preview` with `body_markdown` answers with the article's markup alone.
struct ArticleEditView: Sendable {
  let frame: Frame
  /// Nil for a new article.
  var id: String?
  var version = ""
  var title = ""
  var markdown = ""
  /// The article as readers see it: sanitised by the knowledge room.
  var preview: HTML = ""
  var state: ArticleState = .draft
  /// The states that this person may move the article to.
  var reachable: [ArticleState] = [.draft, .inReview]
  var isExternal = true
  var category = ""
  var categories: [String] = []
  var tags: [String] = []
  var updatedAt: Date?
  var updatedBy: String?
  /// Mistakes by the name of their field.
  var problems: [String: String] = [:]

  private var wording: any Wording { frame.wording }
  private var mayWrite: Bool { frame.viewer?.mayWrite == true }

  var page: Page {
    Page(
      frame: frame, title: title.isEmpty ? wording.newArticle : title, place: .knowledge,
      width: .full, content: content)
  }

  private var content: HTML {
    """
    <header class="ticket-head"><a class="back" href="/knowledge" data-key="Escape u">\(frame.icon(.back))<span>\(wording.knowledge)</span></a>
    <h1>\(id == nil ? wording.newArticle : title)</h1><p class="marks">\(state.html(in: frame))\(changed)</p></header>
    <form method="post" action="\(id.map { "/knowledge/\($0)" } ?? "/knowledge")" class="article-form" data-behavior="busy keep" data-keep="article-\(id ?? "new")">
      \(frame.token)<input type="hidden" name="version" value="\(version)">
      <div class="panel pad stack">
        \(frame.field(wording.title, id: "title", problem: problems["title"], control: """
          <input class="input large" id="title" name="title" value="\(title)" required\(flag("readonly", !mayWrite))\(described("title", problem: problems["title"]))>
          """))
        \(frame.field(wording.textInMarkdown, id: "body_markdown", hint: wording.markdownHint, problem: problems["body_markdown"], control: """
          <textarea class="input mono" id="body_markdown" name="body_markdown" rows="20" required\(flag("readonly", !mayWrite)) data-behavior="preview" data-preview="/knowledge/preview" data-target="preview"\(described("body_markdown", hint: wording.markdownHint, problem: problems["body_markdown"]))>\(markdown)</textarea>
          """))
      </div>
      <section class="panel" aria-labelledby="preview-title"><header class="panel-head"><h2 id="preview-title">\(wording.preview)</h2></header>
      <div class="panel-body prose document" id="preview" aria-live="polite">\(preview)</div></section>
      <div class="panel pad stack">
        <fieldset class="radios"><legend>\(wording.audience)</legend>
          \(audience("true", wording.external, wording.externalHint, isExternal))
          \(audience("false", wording.internalOnly, wording.internalHint, !isExternal))
        </fieldset>
        \(frame.field(wording.category, id: "category", control: """
          <input class="input" id="category" name="category" value="\(category)" list="categories" autocomplete="off"><datalist id="categories">\(categories.map(suggestion))</datalist>
          """))
        \(frame.field(wording.tags, id: "tags", hint: wording.tagsHint, control: """
          <input class="input" id="tags" name="tags" value="\(tags.joined(separator: ", "))" autocomplete="off"\(described("tags", hint: wording.tagsHint))>
          """))
        \(buttons)
      </div>
    </form>
    """
  }

  private var changed: HTML {
    guard let updatedAt else { return "" }
    let person: HTML = updatedBy.map { " · \(HTML(text: $0))" } ?? ""
    return
      "<span class=\"quiet\">\(wording.changed) \(frame.moments.relative(updatedAt))\(person)</span>"
  }

  private func audience(_ value: String, _ label: String, _ hint: String, _ isChosen: Bool) -> HTML
  {
    """
    <label><input type="radio" name="is_external" value="\(value)"\(flag("checked", isChosen))><span><strong>\(label)</strong><small>\(hint)</small></span></label>
    """
  }

  private func suggestion(_ name: String) -> HTML { "<option value=\"\(name)\"></option>" }

  private var buttons: HTML {
    guard mayWrite else { return "<p class=\"fine\">\(wording.mayOnlyRead)</p>" }
    return "<div class=\"actions column\">\(reachable.map(button))</div>"
  }

  private func button(_ target: ArticleState) -> HTML {
    let isMain = target == reachable.last
    return """
      <button class="button wide\(isMain ? " primary" : "")" name="state" value="\(target.rawValue)">\(target == state ? wording.save : wording.move(to: target))</button>
      """
  }
}
