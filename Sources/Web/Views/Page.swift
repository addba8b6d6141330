import Foundation
import Kit

/// A whole document of the console: head, side navigation, content, the dialog of keys.
struct Page: Sendable {
  let frame: Frame
  let title: String
  /// Which entry of the side navigation is the present one.
  var place: Place?
  /// Wide pages (the drawer, tickets) use the whole width; others keep lines readable.
  var width: Width = .reading
  let content: HTML

  enum Width: String, Sendable {
    case reading
    case full
  }

  enum Place: String, Sendable, CaseIterable {
    case approvals
    case mine
    case unassigned
    case escalated
    case all
    case spam
    case knowledge
    case insights
    case mailDrop = "mail-drop"
    case settings
    case letters

    var path: String {
      switch self {
      case .knowledge: "/knowledge"
      case .insights: "/insights"
      case .mailDrop: "/mail-drop"
      case .settings: "/settings"
      case .letters: "/letter-templates"
      default: "/queues/\(rawValue)"
      }
    }
  }

  var html: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(frame.wording.languageCode)" data-theme="\(frame.theme.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="same-origin">
    <title>\(title) · \(frame.desk)</title>
    <link rel="icon" type="image/svg+xml" href="\(frame.assets.url("favicon.svg"))">
    <link rel="stylesheet" href="\(frame.assets.url("console.css"))">
    <script type="module" src="\(frame.assets.url("main.js"))"></script>
    </head>
    \(frame.viewer == nil ? outside : inside)
    </html>
    """
  }

  /// Pages before sign-in: one card in the middle.
  private var outside: HTML {
    """
    <body class="outside">
    <main id="content" class="card-page">
    <p class="brand">\(frame.icon(.martlet))<span>Martlet</span></p>
    \(content)
    </main>
    </body>
    """
  }

  private var inside: HTML {
    """
    <body class="inside" data-behavior="keys" data-newest-fact="\(frame.newestFact)">
    <a class="skip" href="#content">\(frame.wording.skipToContent)</a>
    \(Navigation(frame: frame, place: place).html)
    <main id="content" class="content" data-width="\(width.rawValue)" tabindex="-1">
    \(frame.stopped.html(in: frame))
    \(notice)
    \(content)
    </main>
    \(KeyHelp(frame: frame).dialog)
    \(Palette(frame: frame).dialog)
    </body>
    """
  }

  private var notice: HTML {
    guard let notice = frame.notice else { return "" }
    let icon: Icon = notice.tone == .bad ? .warning : .check
    return """
      <div class="notice" data-tone="\(notice.tone.rawValue)"\(flag("data-undo", notice.undo != nil)) role="status">\
      \(frame.icon(icon))<p>\(notice.text)</p>\(notice.undo.map(undo))</div>
      """
  }

  private func undo(_ undo: Notice.Undo) -> HTML {
    """
    <form method="post" action="\(undo.path)" data-behavior="busy">\(frame.token)\
    <button class="button small" name="\(undo.name)" value="\(undo.value)" data-key="z" aria-keyshortcuts="z">\(frame.icon(.undo))<span>\(undo.label)</span>\(frame.key("z"))</button></form>
    """
  }
}
