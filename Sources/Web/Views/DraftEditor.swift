import Kit

/// The draft in an editor, and under it each sentence with the passage it stands on.
struct DraftEditor: Sendable {
  let frame: Frame
  let draft: DraftUnderReview

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <section class="drawer-writing" aria-label="\(wording.draft)">
      <header class="section-head"><h2>\(wording.draft)</h2>
      <p class="fine">\(frame.icon(.spark)) \(draft.author) · \(frame.moments.relative(draft.madeAt))</p></header>
      <form id="review" method="post" action="/drafts/\(draft.id)/approvals" data-behavior="busy">
        \(frame.token)<input type="hidden" name="version" value="\(draft.version)">
        <div class="editor" data-behavior="editor recheck" data-recheck="/drafts/\(draft.id)/checks">
          <p class="editor-to"><span>\(wording.to)</span> \(draft.recipient)</p>
          <label class="unseen" for="draft-text">\(wording.draft)</label>
          <textarea class="input" id="draft-text" name="text" rows="14" data-key="e" aria-keyshortcuts="e" required>\(draft.text)</textarea>
          <p class="editor-foot" hidden data-edited><span>\(wording.edited)</span>\
          <button type="button" class="button quiet small">\(frame.icon(.undo))<span>\(wording.revert)</span></button></p>
          <div class="editor-warnings" aria-live="polite">\(Self.warnings(draft.warnings, frame: frame))</div>
        </div>
      </form>
      <details class="panel" open><summary><h3>\(wording.sentenceBySentence)</h3><small>\(wording.sentencesSupported(supported, of: claims))</small></summary>
      <ol class="sentences">\(draft.sentences.map(line))</ol></details>
    </section>
    """
  }

  /// What of the changed text stands in no source: told, never in the way.
  static func warnings(_ words: [String], frame: Frame) -> HTML {
    guard !words.isEmpty else { return "" }
    func line(_ words: String) -> HTML { "<li>\(frame.icon(.warning))<p>\(words)</p></li>" }
    return """
      <p class="fine">\(frame.wording.editStandsAlone)</p><ul class="risk-list">\(words.map(line))</ul>
      """
  }

  private var claims: Int { draft.sentences.count { $0.support != .courtesy } }
  private var supported: Int { draft.sentences.count { $0.support == .supported } }

  private func line(_ sentence: DraftUnderReview.Sentence) -> HTML {
    """
    <li data-support="\(sentence.support.rawValue)"><span class="support">\(frame.icon(icon(of: sentence.support)))\
    <span class="unseen">\(wording.name(of: sentence.support)): </span></span><p>\(sentence.text)\(note(sentence)) <span class="cites">\(sentence.sources.map(cite))</span></p></li>
    """
  }

  private func icon(of support: DraftUnderReview.Sentence.Support) -> Icon {
    switch support {
    case .supported: .check
    case .unsupported: .warning
    case .courtesy: .smile
    }
  }

  private func note(_ sentence: DraftUnderReview.Sentence) -> HTML {
    sentence.support == .unsupported
      ? " <em>\(wording.name(of: sentence.support))</em>" : ""
  }

  private func cite(_ number: Int) -> HTML {
    "<a class=\"cite\" href=\"#evidence-\(number)\" aria-label=\"\(wording.source(number))\">\(number)</a>"
  }
}
