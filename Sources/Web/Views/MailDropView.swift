import Foundation
import Kit

/// `GET /mail-drop`: the letters that the outbox laid into the Maildir, because no SMTP server is set.
struct MailDropView: Sendable {
  let frame: Frame
  let letters: [Letter]
  /// Where the Maildir is, as the operator configured it.
  let folder: String
  var more: String?

  struct Letter: Sendable {
    let id: String
    let to: String
    let subject: String
    let snippet: String
    let sentAt: Date
    var ticketNumber: String?
  }

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(frame: frame, title: wording.mailDrop, place: .mailDrop, width: .full, content: content)
  }

  private var content: HTML {
    """
    <header class="page-head"><div><h1>\(wording.mailDrop)</h1><p class="lead">\(wording.mailDropLead)</p></div>
    <p class="fine path">\(wording.folder) <code>\(folder)</code></p></header>
    <div class="queue" data-behavior="live list" data-on="mail-drop" data-part="/mail-drop/part/letters">\(list)</div>
    """
  }

  /// The part `/mail-drop/part/letters`.
  var list: HTML {
    guard !letters.isEmpty else {
      return frame.empty(.mail, wording.noLetters, wording.noLettersText)
    }
    let next: HTML =
      more.map {
        "<p class=\"more\"><a class=\"button\" href=\"\($0)\">\(wording.showMore)</a></p>"
      }
      ?? ""
    return "<ol class=\"rows\">\(letters.map(line))</ol>\(next)"
  }

  private func line(_ letter: Letter) -> HTML {
    let number: HTML =
      letter.ticketNumber.map { "<span class=\"number\">#\($0)</span>" } ?? ""
    return """
      <li class="row"><div class="row-who">\(frame.avatar(letter.to, kind: "customer"))<span class="row-name">\(letter.to)</span></div>
      <div class="row-what"><p class="row-subject"><a href="/mail-drop/\(letter.id)" data-row>\(letter.subject.isEmpty ? wording.noSubject : letter.subject)</a>\(number)</p><p class="row-snippet">\(letter.snippet)</p></div>
      <div class="row-marks"></div><div class="row-end"><span class="row-time">\(frame.moments.relative(letter.sentAt))</span></div></li>
      """
  }
}

/// `GET /mail-drop/{id}`: one letter as the customer gets it.
struct LetterView: Sendable {
  let frame: Frame
  let id: String
  let from: String
  let to: String
  let subject: String
  let sentAt: Date
  let messageID: String
  let text: String
  var hasHTML = false
  var ticketID: String?
  var ticketNumber: String?
  var attachments: [ConversationMessage.Attachment] = []

  private var wording: any Wording { frame.wording }

  var page: Page {
    Page(
      frame: frame, title: subject.isEmpty ? wording.noSubject : subject, place: .mailDrop,
      content: content)
  }

  private var content: HTML {
    """
    <header class="ticket-head"><a class="back" href="/mail-drop" data-key="Escape u">\(frame.icon(.back))<span>\(wording.mailDrop)</span></a>
    <h1>\(subject.isEmpty ? wording.noSubject : subject)</h1></header>
    <article class="panel"><div class="panel-body letter-head"><dl class="facts">
      <div><dt>\(wording.from)</dt><dd>\(from)</dd></div><div><dt>\(wording.to)</dt><dd>\(to)</dd></div>
      <div><dt>\(wording.date)</dt><dd>\(frame.moments.exact(sentAt))</dd></div>
      <div><dt>Message-ID</dt><dd><code>\(messageID)</code></dd></div>\(ticket)</dl></div>
      <div class="panel-body prose">\(paragraphs(text))</div>\(original)\(files)
      <div class="panel-body"><a class="button small" href="/mail-drop/\(id)/raw" download>\(frame.icon(.download))<span>\(wording.rawMail)</span></a></div>
    </article>
    """
  }

  private var ticket: HTML {
    guard let ticketID, let ticketNumber else { return "" }
    return
      "<div><dt>\(wording.ticket)</dt><dd><a href=\"/tickets/\(ticketID)\">#\(ticketNumber)</a></dd></div>"
  }

  private var original: HTML {
    guard hasHTML else { return "" }
    return """
      <details class="original panel-body" data-behavior="mail"><summary>\(wording.asSent)</summary>
      <iframe class="mail" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" title="\(wording.mailFrom(from))" src="/mail-drop/\(id)/html"></iframe></details>
      """
  }

  private var files: HTML {
    guard !attachments.isEmpty else { return "" }
    return """
      <ul class="attachments panel-body" aria-label="\(wording.attachments)">\(attachments.map(file))</ul>
      """
  }

  private func file(_ file: ConversationMessage.Attachment) -> HTML {
    """
    <li><a href="/mail-drop/\(id)/attachments/\(file.id)" download="\(file.name)">\(frame.icon(.clip))<span>\(file.name)</span><small>\(wording.size(bytes: file.bytes))</small></a></li>
    """
  }
}
