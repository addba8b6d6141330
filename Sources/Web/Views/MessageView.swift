import Foundation
import Kit

/// One bubble: who, when, what; quotes folded, the mail as sent behind a disclosure.
struct MessageView: Sendable {
  let frame: Frame
  let ticketID: String
  let message: ConversationMessage

  private var wording: any Wording { frame.wording }
  private var path: String { "/tickets/\(ticketID)/messages/\(message.id)" }

  var html: HTML {
    """
    <li class="message" id="message-\(message.id)" data-author="\(message.author.rawValue)"\(flag("data-note", message.isNote))>
      \(mark)
      <article class="bubble" aria-label="\(label)">
        <header class="bubble-head"><strong>\(message.name)</strong>\(role)\(address)\(frame.moments.relative(message.sentAt))</header>
        <div class="prose">\(paragraphs(message.text))</div>
        \(forwarded)\(quoted)\(original)\(attachments)\(delivery)
      </article>
    </li>
    """
  }

  private var label: String {
    let kind = message.isNote ? wording.internalNote : wording.name(of: message.author)
    return "\(kind), \(message.name), \(frame.moments.phrase(message.sentAt))"
  }

  private var mark: HTML {
    switch message.author {
    case .ai:
      "<span class=\"avatar\" data-kind=\"ai\" aria-hidden=\"true\">\(frame.icon(.spark))</span>"
    case .system:
      "<span class=\"avatar\" data-kind=\"system\" aria-hidden=\"true\">\(frame.icon(.gear))</span>"
    case .customer, .agent: frame.avatar(message.name, kind: message.author.rawValue)
    }
  }

  private var role: HTML {
    if message.isNote {
      return
        "<span class=\"role\" data-role=\"note\">\(frame.icon(.lock))\(wording.internalNote)</span>"
    }
    if message.wasDrafted {
      return "<span class=\"role\">\(frame.icon(.spark))\(wording.draftedAndApproved)</span>"
    }
    return "<span class=\"role\">\(wording.name(of: message.author))</span>"
  }

  private var address: HTML {
    message.address.map { "<span class=\"bubble-address\">\($0)</span>" } ?? ""
  }

  private var quoted: HTML {
    guard let quoted = message.quoted, !quoted.isEmpty else { return "" }
    return """
      <details class="quoted"><summary aria-label="\(wording.showQuoted)" title="\(wording.showQuoted)">…</summary>
      <blockquote class="prose">\(paragraphs(quoted))</blockquote></details>
      """
  }

  private var original: HTML {
    guard message.hasHTML else { return "" }
    let source = "\(path)/html"
    let images: HTML =
      message.showsImages
      ? "<p class=\"fine\">\(frame.icon(.image)) \(wording.imagesShown)</p>"
      : """
      <p class="fine">\(frame.icon(.image)) \(wording.imagesHidden) <a href="/tickets/\(ticketID)?images=\(message.id)#message-\(message.id)" data-images>\(wording.showImages)</a></p>
      """
    return """
      <details class="original" data-behavior="mail"\(flag("open", message.opensHTML || message.showsImages))>
        <summary>\(wording.asSent)</summary>
        \(images)
        <iframe class="mail" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" title="\(wording.mailFrom(message.name))" src="\(source)\(message.showsImages ? "?images=1" : "")"></iframe>
      </details>
      """
  }

  private var attachments: HTML {
    guard !message.attachments.isEmpty else { return "" }
    return """
      <ul class="attachments" aria-label="\(wording.attachments)">\(message.attachments.map(attachment))</ul>
      """
  }

  private func attachment(_ file: ConversationMessage.Attachment) -> HTML {
    let address = "\(path)/attachments/\(file.id)"
    let mark: HTML =
      file.hasPicture
      ? "<img class=\"thumb\" src=\"\(address)?inline=1\" alt=\"\" loading=\"lazy\">"
      : frame.icon(file.isDangerous ? .warning : file.isImage ? .image : .clip)
    let warning: HTML =
      file.isDangerous ? "<span class=\"danger\">\(wording.dangerousFile)</span>" : ""
    let facts = [file.kind, wording.size(bytes: file.bytes)].filter { !$0.isEmpty }
      .joined(separator: " · ")
    return """
      <li\(flag("data-danger", file.isDangerous))><a href="\(address)" download="\(file.name)">\(mark)\
      <span>\(file.name)</span><small>\(facts)</small></a>\(warning)</li>
      """
  }

  private var forwarded: HTML {
    guard let mail = message.forwarded else { return "" }
    let address: HTML =
      mail.address.isEmpty ? "" : " <span class=\"bubble-address\">\(mail.address)</span>"
    let subject: HTML = mail.subject.isEmpty ? "" : "<p><strong>\(mail.subject)</strong></p>"
    return """
      <section class="forwarded" aria-label="\(wording.forwardedFrom(mail.name))">
        <p class="fine">\(frame.icon(.forward)) \(wording.forwardedFrom(mail.name))\(address)</p>
        \(subject)<div class="prose">\(paragraphs(mail.text))</div></section>
      """
  }

  private var delivery: HTML {
    switch message.delivery {
    case nil: ""
    case .held(let letter, let until):
      """
      <footer class="delivery" data-state="held">\(frame.icon(.clock))
        <p>\(wording.held) <time datetime="\(until.rfc3339)" data-behavior="countdown" data-now="\(frame.now.rfc3339)" data-done="\(wording.sending)">\(frame.moments.phrase(until))</time></p>
        <form method="post" action="/letters/\(letter)/recalls" data-behavior="busy">\(frame.token)<button class="button small" data-key="z" aria-keyshortcuts="z">\(frame.icon(.undo))<span>\(wording.undo)</span></button></form>
      </footer>
      """
    case .sending:
      "<footer class=\"delivery\">\(frame.icon(.send))<p>\(wording.sending)</p></footer>"
    case .sent: "<footer class=\"delivery\">\(frame.icon(.check))<p>\(wording.sent)</p></footer>"
    case .recalled:
      "<footer class=\"delivery\">\(frame.icon(.undo))<p>\(wording.recalled)</p></footer>"
    case .failed(let reason):
      """
      <footer class="delivery" data-state="failed">\(frame.icon(.warning))<p>\(wording.notDelivered) \(reason)</p></footer>
      """
    }
  }
}

/// Plain text as paragraphs: a blank line begins a new one, web addresses become links.
func paragraphs(_ text: String) -> HTML {
  let lines = text.replacing("\r\n", with: "\n").split(
    separator: "\n", omittingEmptySubsequences: false)
  let blocks = lines.split(whereSeparator: { $0.allSatisfy(\.isWhitespace) })
  return "\(blocks.map { block -> HTML in "<p>\(linked(block.joined(separator: "\n")))</p>" })"
}

/// Text whose `http` and `https` addresses can be followed; the page that is reached learns nothing.
private func linked(_ text: String) -> HTML {
  var result: HTML = ""
  var rest = text[...]
  while let match = rest.firstMatch(
    of: /https?:\/\/[^\s<>"'\u{201c}\u{201d}]*[^\s<>"'\u{201c}\u{201d}.,;:!?)\]}]/)
  {
    let address = String(match.output)
    result = """
      \(result)\(String(rest[..<match.range.lowerBound]))<a href="\(address)" rel="noopener noreferrer nofollow" target="_blank">\(address)</a>
      """
    rest = rest[match.range.upperBound...]
  }
  return "\(result)\(String(rest))"
}
