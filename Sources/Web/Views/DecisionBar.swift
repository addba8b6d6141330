import Kit

/// The five decisions on a draft. The two that need words open a small sheet first.
struct DecisionBar: Sendable {
  let frame: Frame
  let draftID: String
  var reason = ""
  var feedback = ""

  private var wording: any Wording { frame.wording }
  private var path: String { "/drafts/\(draftID)" }

  var html: HTML {
    guard frame.viewer?.mayWrite == true else {
      return "<p class=\"decisions fine\">\(wording.mayOnlyRead)</p>"
    }
    return """
      <div class="decisions">
        \(ask(
          key: "t", icon: .hand, label: wording.takeOver, title: wording.takeOverTitle,
          text: wording.takeOverText, field: "", action: "takeovers", confirm: wording.takeOver))
        \(ask(
          key: "f", icon: .retry, label: wording.regenerate, title: wording.regenerateTitle,
          text: wording.regenerateText,
          field: area("feedback", wording.feedback, feedback, wording.feedbackHint),
          action: "regenerations", confirm: wording.regenerate))
        \(ask(
          key: "r", icon: .cross, label: wording.reject, title: wording.rejectTitle,
          text: wording.rejectText, field: area("reason", wording.reason, reason, wording.reasonHint),
          action: "rejections", confirm: wording.reject))
        <button class="button" form="review" formaction="\(path)/approvals" name="then" value="resolve" data-key="s" aria-keyshortcuts="s">\(frame.icon(.check))<span>\(wording.approveAndResolve)</span>\(frame.key("s"))</button>
        <button class="button primary" form="review" formaction="\(path)/approvals" name="then" value="wait" data-key="a" aria-keyshortcuts="a">\(frame.icon(.send))<span>\(wording.approveAndSend)</span>\(frame.key("a"))</button>
      </div>
      """
  }

  private func ask(
    key: String, icon: Icon, label: String, title: String, text: String, field: HTML,
    action: String, confirm: String
  ) -> HTML {
    """
    <details class="ask" name="ask" data-behavior="ask">
      <summary class="button quiet" data-key="\(key)" aria-keyshortcuts="\(key)">\(frame.icon(icon))<span>\(label)</span>\(frame.key(key))</summary>
      <div class="sheet" role="group" aria-label="\(title)">
        <h3>\(title)</h3><p class="fine">\(text)</p>
        \(field)
        <div class="actions"><button class="button primary small" form="review" formaction="\(path)/\(action)" formnovalidate>\(confirm)</button></div>
      </div>
    </details>
    """
  }

  private func area(_ name: String, _ label: String, _ value: String, _ hint: String) -> HTML {
    """
    <label for="ask-\(name)">\(label)</label>
    <textarea class="input" id="ask-\(name)" form="review" name="\(name)" rows="3" placeholder="\(hint)">\(value)</textarea>
    """
  }
}
