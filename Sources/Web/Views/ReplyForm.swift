import Foundation
import Kit

/// Answering a ticket: `POST /tickets/{id}/messages` with `kind` = `send` (it stays open),
/// `send_and_wait`, `send_and_resolve` or `note`, `body`, `seen` = the last message that was on the page,
/// and with `send_and_resolve` the fields of `ResolutionFields`.
struct ReplyForm: Sendable {
  let frame: Frame
  let ticketID: String
  /// Whom a reply reaches.
  let recipient: String
  /// The newest message that the writer had before their eyes; the server refuses when there is a newer.
  let lastSeen: String
  /// A draft waits: a reply goes through its review, so that the desk learns from it.
  var waitingDraftID: String?
  var resolution: ResolutionFields
  var uploads: UploadList
  /// What was written before, when the form comes back.
  var text = ""
  var note = ""
  /// Why it came back.
  var problem: String?
  /// What stands in its way: written since the page was loaded.
  var newer: [Newer] = []
  /// Which button was pressed; “Send anyway” presses it again.
  var kind = "send_and_wait"

  struct Newer: Sendable {
    let name: String
    let sentAt: Date
    let text: String
  }

  private var wording: any Wording { frame.wording }
  private var action: String { "/tickets/\(ticketID)/messages" }

  var html: HTML {
    """
    <section class="compose" aria-label="\(wording.answer)" id="answer">
      \(replyPart)
      <details class="compose-part" name="compose" data-kind="note"\(flag("open", !note.isEmpty))>
        <summary data-key="m" aria-keyshortcuts="m">\(frame.icon(.lock))<span>\(wording.internalNote)</span></summary>
        <form method="post" action="\(action)" data-behavior="busy keep compose" data-keep="note-\(ticketID)">
          \(frame.token)\(frame.once)<input type="hidden" name="seen" value="\(lastSeen)">
          <label class="unseen" for="note">\(wording.internalNote)</label>
          <textarea class="input" id="note" name="body" rows="4" required placeholder="\(wording.noteHint)">\(note)</textarea>
          <div class="actions"><button class="button" name="kind" value="note" data-chord="Enter" aria-keyshortcuts="Control+Enter">\(frame.icon(.lock))<span>\(wording.addNote)</span>\(frame.key("Ctrl ↵"))</button></div>
        </form>
      </details>
    </section>
    """
  }

  private var replyPart: HTML {
    if let waitingDraftID {
      return """
        <p class="callout" data-tone="plain">\(frame.icon(.spark))<span>\(wording.reviewInstead) <a href="/drafts/\(waitingDraftID)">\(wording.reviewDraft)</a></span></p>
        """
    }
    return """
      <details class="compose-part" name="compose"\(flag("open", note.isEmpty))>
        <summary data-key="r" aria-keyshortcuts="r">\(frame.icon(.edit))<span>\(wording.reply)</span></summary>
        <form method="post" action="\(action)" data-behavior="busy keep compose" data-keep="reply-\(ticketID)" enctype="multipart/form-data">
          \(frame.token)\(frame.once)<input type="hidden" name="seen" value="\(lastSeen)">
          \(warning)
          <p class="fine">\(wording.to) <strong>\(recipient)</strong></p>
          <label class="unseen" for="reply">\(wording.reply)</label>
          <textarea class="input" id="reply" name="body" rows="7" required placeholder="\(wording.replyHint)">\(text)</textarea>
          \(uploads.html)
          <div class="actions">
            <button class="button primary" name="kind" value="send_and_wait" data-chord="Enter" aria-keyshortcuts="Control+Enter">\(frame.icon(.send))<span>\(wording.sendAndWait)</span>\(frame.key("Ctrl ↵"))</button>
            <button class="button" name="kind" value="send_and_resolve" data-opens="resolution-dialog" data-chord="Shift+Enter" aria-keyshortcuts="Control+Shift+Enter" aria-haspopup="dialog">\(frame.icon(.check))<span>\(wording.sendAndResolve)</span>\(frame.key("Ctrl ⇧ ↵"))</button>
            <button class="button quiet" name="kind" value="send" data-chord="Alt+Enter" aria-keyshortcuts="Control+Alt+Enter">\(wording.sendAndKeepOpen)\(frame.key("Ctrl Alt ↵"))</button>
          </div>
          <dialog class="dialog narrow" id="resolution-dialog" aria-labelledby="resolution-title" data-behavior="sheet">
            <header class="dialog-head"><h1 id="resolution-title">\(wording.resolution)</h1>
            <button type="button" class="button quiet square" data-closes aria-label="\(wording.close)">\(frame.icon(.close))</button></header>
            <p class="lead">\(wording.resolutionLead)</p>
            <div class="stack">\(resolution.html)
            <div class="actions end"><button type="button" class="button quiet" data-closes>\(wording.cancel)</button>
            <button class="button primary" name="kind" value="send_and_resolve" data-confirms>\(frame.icon(.check))<span>\(wording.sendAndResolve)</span></button></div></div>
          </dialog>
        </form>
      </details>
      """
  }

  private var warning: HTML {
    guard let problem else { return "" }
    guard !newer.isEmpty else {
      return """
        <p class="callout" data-tone="attention" role="alert">\(frame.icon(.warning))<span>\(problem)</span></p>
        """
    }
    return """
      <div class="callout overtaken" data-tone="attention" role="alert">\(frame.icon(.warning))<div>
        <p>\(problem)</p>
        <h3>\(wording.newerTitle)</h3>
        <ol>\(newer.map(line))</ol>
        <button class="button small" name="kind" value="\(kind)">\(frame.icon(.send))<span>\(wording.sendAnyway)</span></button>
      </div></div>
      """
  }

  private func line(_ message: Newer) -> HTML {
    """
    <li><p class="fine"><strong>\(message.name)</strong> \(frame.moments.relative(message.sentAt))</p><div class="prose">\(paragraphs(message.text))</div></li>
    """
  }
}

/// What solved it, in S2's words: `resolution_type`, `summary`, `steps` (one on each line),
/// `root_cause`, `linked_kb_article_id`.
struct ResolutionFields: Sendable {
  let frame: Frame
  /// Published articles, by title.
  let articles: [Choice]
  var given = Given()
  /// Tells two of these on one page apart.
  var prefix = "resolution"

  struct Given: Sendable {
    var kind = ResolutionKind.answeredQuestion
    var summary = ""
    var steps = ""
    var rootCause = ""
    var article = ""
  }

  private var wording: any Wording { frame.wording }

  var html: HTML {
    let kinds = ResolutionKind.allCases.map {
      Choice(value: $0.rawValue, label: wording.name(of: $0))
    }
    return """
      \(frame.field(
        wording.resolutionType, id: "\(prefix)-type",
        control: select("resolution_type", "type", kinds, given.kind.rawValue)))
      \(frame.field(
        wording.resolutionSummary, id: "\(prefix)-summary",
        hint: wording.resolutionSummaryHint, control: area("summary", 2, given.summary)))
      \(frame.field(
        wording.resolutionSteps, id: "\(prefix)-steps", hint: wording.resolutionStepsHint,
        control: area("steps", 3, given.steps)))
      \(frame.field(
        wording.rootCause, id: "\(prefix)-root_cause",
        control: "<input class=\"input\" id=\"\(prefix)-root_cause\" name=\"root_cause\" value=\"\(given.rootCause)\" autocomplete=\"off\">"))
      \(frame.field(
        wording.article, id: "\(prefix)-article",
        control: select(
          "linked_kb_article_id", "article",
          [Choice(value: "", label: wording.noArticle)] + articles, given.article)))
      """
  }

  private func area(_ name: String, _ rows: Int, _ value: String) -> HTML {
    let id = "\(prefix)-\(name)"
    return """
      <textarea class="input" id="\(id)" name="\(name)" rows="\(rows)" aria-describedby="\(id)-hint">\(value)</textarea>
      """
  }

  private func select(_ name: String, _ id: String, _ choices: [Choice], _ chosen: String) -> HTML {
    """
    <select class="input" id="\(prefix)-\(id)" name="\(name)">\(frame.options(choices, chosen: chosen))</select>
    """
  }
}
