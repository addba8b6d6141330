import Kit
import Review

/// `GET /letter-templates`: what the desk sends by itself, each letter with its languages.
struct LetterTemplatesView: Sendable {
  let frame: Frame
  let templates: [LetterTemplate]

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(frame: frame, title: wording.letters, place: .letters, content: content)
  }

  private var content: HTML {
    """
    <header class="page-head"><div><h1>\(wording.letters)</h1><p class="lead">\(wording.lettersLead)</p></div></header>
    \(LetterPurpose.allCases.map(section))
    """
  }

  private func section(_ purpose: LetterPurpose) -> HTML {
    """
    <section class="panel pad letter-purpose" aria-labelledby="letter-\(purpose.rawValue)">
      <h2 id="letter-\(purpose.rawValue)">\(wording.name(of: purpose))</h2>
      <p class="lead">\(wording.explanation(of: purpose))</p>
      <ul class="letter-languages">\(templates.filter { $0.purpose == purpose }.map(link))</ul>
    </section>
    """
  }

  private func link(_ template: LetterTemplate) -> HTML {
    let own: HTML =
      template.isStandard ? "" : "<span class=\"badge\">\(wording.ownText)</span>"
    return """
      <li><a class="button" href="/letter-templates/\(template.purpose.rawValue)/\(template.language)">\
      <span lang="\(template.language)">\(languageName(template.language))</span>\
      <span class="unseen"> \(wording.name(of: template.purpose))</span>\(own)</a></li>
      """
  }
}

/// `GET /letter-templates/{purpose}/{language}`; `POST` to the same with `text`, `version` and `action` (`save`
/// or `restore`). `POST …/preview` with `text` answers with the letter alone.
struct LetterTemplateView: Sendable {
  let frame: Frame
  let template: LetterTemplate
  /// What the field holds: what is kept, or what came back with a problem.
  let text: String
  let preview: String
  let problem: String?

  private var wording: any Wording { frame.wording }
  private var path: String {
    "/letter-templates/\(template.purpose.rawValue)/\(template.language)"
  }

  var page: Page {
    Page(
      frame: frame, title: wording.name(of: template.purpose), place: .letters, width: .full,
      content: content)
  }

  private var content: HTML {
    """
    <header class="ticket-head"><a class="back" href="/letter-templates" data-key="Escape u">\(frame.icon(.back))<span>\(wording.letters)</span></a>
    <h1>\(wording.name(of: template.purpose)) · <span lang="\(template.language)">\(languageName(template.language))</span></h1><p class="marks"><span class="badge">\(template.isStandard ? wording.standardText : wording.ownText)</span>\(changed)</p></header>
    <form method="post" action="\(path)" class="article-form" data-behavior="busy keep" data-keep="letter-\(template.purpose.rawValue)-\(template.language)">
      \(frame.token)<input type="hidden" name="version" value="\(template.version)">
      <div class="panel pad stack">
        \(frame.field(wording.letterText, id: "text", hint: wording.letterTextHint, problem: problem, control: """
          <textarea class="input" id="text" name="text" rows="18" required lang="\(template.language)" data-behavior="preview" data-preview="\(path)/preview" data-target="preview"\(described("text", hint: wording.letterTextHint, problem: problem))>\(text)</textarea>
          """))
      </div>
      <section class="panel" aria-labelledby="preview-title"><header class="panel-head"><h2 id="preview-title">\(wording.preview)</h2></header>
      <div class="panel-body prose" id="preview" aria-live="polite" lang="\(template.language)">\(Self.letter(preview))</div></section>
      <div class="panel pad stack">
        <h2>\(wording.placeholders)</h2>
        <dl class="definitions">\(template.purpose.placeholders.map(placeholder))</dl>
        <div class="actions column">
          <button class="button wide primary" name="action" value="save">\(wording.save)</button>
          \(restore)
        </div>
      </div>
    </form>
    """
  }

  static func letter(_ text: String) -> HTML { "<p>\(text)</p>" }

  private var changed: HTML {
    guard let changedAt = template.changedAt else { return "" }
    return "<span class=\"quiet\">\(wording.changed) \(frame.moments.relative(changedAt))</span>"
  }

  private func placeholder(_ name: LetterPlaceholder) -> HTML {
    let isNeeded = template.purpose.needs.contains(name)
    let mark: HTML = isNeeded ? " <span class=\"badge\">\(wording.needed)</span>" : ""
    return """
      <div><dt><code>\(name.text)</code>\(mark)</dt><dd>\(wording.explanation(of: name))</dd></div>
      """
  }

  private var restore: HTML {
    guard !template.isStandard else { return "" }
    return """
      <button class="button wide" name="action" value="restore" formnovalidate>\(frame.icon(.undo))<span>\(wording.restoreStandard)</span></button>
      """
  }
}

/// A language as those who speak it call it.
private func languageName(_ code: String) -> String {
  ConsoleLanguage(rawValue: code)?.name ?? code
}
