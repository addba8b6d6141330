import Kit

/// Answering a ticket: `POST /tickets/{id}/messages` with `kind` = `send_and_wait`,
/// `send_and_resolve` or `note`, `body`, and `seen` = the last message that was on the page.
struct ReplyForm: Sendable {
  let frame: Frame
  let ticketID: String
  /// Whom a reply reaches.
  let recipient: String
  /// The newest message that the writer had before their eyes; the server warns when there is a newer.
  let lastSeen: String
  /// A draft waits: a reply goes through its review, so that the desk learns from it.
  var waitingDraftID: String?
  /// What was written before, when the form comes back.
  var text = ""
  var note = ""
  /// Why it came back.
  var problem: String?

  private var wording: any Wording { frame.wording }
  private var action: String { "/tickets/\(ticketID)/messages" }

  var html: HTML {
    """
    <section class="compose" aria-label="\(wording.answer)" id="answer">
      \(replyPart)
      <details class="compose-part" name="compose" data-kind="note"\(flag("open", !note.isEmpty))>
        <summary data-key="m" aria-keyshortcuts="m">\(frame.icon(.lock))<span>\(wording.internalNote)</span></summary>
        <form method="post" action="\(action)" data-behavior="busy keep" data-keep="note-\(ticketID)">
          \(frame.token)<input type="hidden" name="seen" value="\(lastSeen)">
          <label class="unseen" for="note">\(wording.internalNote)</label>
          <textarea class="input" id="note" name="body" rows="4" required placeholder="\(wording.noteHint)">\(note)</textarea>
          <div class="actions"><button class="button" name="kind" value="note">\(wording.addNote)</button></div>
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
        <form method="post" action="\(action)" data-behavior="busy keep" data-keep="reply-\(ticketID)">
          \(frame.token)<input type="hidden" name="seen" value="\(lastSeen)">
          \(warning)
          <p class="fine">\(wording.to) <strong>\(recipient)</strong></p>
          <label class="unseen" for="reply">\(wording.reply)</label>
          <textarea class="input" id="reply" name="body" rows="7" required placeholder="\(wording.replyHint)">\(text)</textarea>
          <div class="actions">
            <button class="button primary" name="kind" value="send_and_wait">\(frame.icon(.send))<span>\(wording.sendAndWait)</span></button>
            <button class="button" name="kind" value="send_and_resolve">\(frame.icon(.check))<span>\(wording.sendAndResolve)</span></button>
          </div>
        </form>
      </details>
      """
  }

  private var warning: HTML {
    guard let problem else { return "" }
    return """
      <p class="callout" data-tone="attention" role="alert">\(frame.icon(.warning))<span>\(problem)</span></p>
      """
  }
}
