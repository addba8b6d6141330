import CGumbo
import Foundation

/// How elements break text into lines.
enum HTMLTextRules {
  enum Element {
    case inline
    case block
    case paragraph
    case preformatted
    case item
    case cell
    case lineBreak
    case rule
    case hidden
  }

  static func element(_ tag: GumboTag) -> Element {
    let index = Int(tag.rawValue)
    return index < elements.count ? elements[index] : .inline
  }

  /// Text that its sender made invisible: previews of newsletters, and words meant for machines.
  static func isHidden(_ node: HTMLNode) -> Bool {
    if martletHas(node, "hidden") { return true }
    guard let style = node.attribute("style"), style.utf8.count < 8192 else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.holds("display:none") || plain.holds("visibility:hidden")
      || plain.holds("mso-hide:all") || plain.holds("font-size:0;")
      || plain.hasSuffix("font-size:0") || plain.holds("font-size:0px")
      || plain.holds("font-size:0pt")
  }

  /// Outlook writes each line as a paragraph without margin.
  static func hasMargin(_ node: HTMLNode) -> Bool {
    if let name = node.attribute("class"), name.contains("MsoNormal") || name.contains("MsoPlain") {
      return false
    }
    guard let style = node.attribute("style"), style.utf8.count < 8192 else { return true }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return !["margin:0", "margin-top:0", "margin-bottom:0"].contains { plain.holds($0) }
  }

  static func keepsSpace(_ node: HTMLNode) -> Bool {
    guard let style = node.attribute("style"), style.contains("pre"), style.utf8.count < 8192 else {
      return false
    }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.holds("white-space:pre") && !plain.holds("white-space:pre-line")
  }

  private static func martletHas(_ node: HTMLNode, _ attribute: String) -> Bool {
    node.attribute(attribute) != nil
  }

  private static let elements: [Element] = (0...Int(GUMBO_TAG_UNKNOWN.rawValue)).map { index in
    gumbo_normalized_tagname(GumboTag(rawValue: UInt32(index)))
      .map { kinds[String(cString: $0)] ?? .inline } ?? .inline
  }

  private static let kinds: [String: Element] = {
    var all: [String: Element] = [
      "br": .lineBreak, "hr": .rule, "li": .item, "td": .cell, "th": .cell, "pre": .preformatted,
      "xmp": .preformatted, "plaintext": .preformatted, "listing": .preformatted,
    ]
    for name in ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote"] {
      all[name] = .paragraph
    }
    for name in [
      "html", "body", "div", "address", "article", "aside", "center", "dd", "dt", "fieldset",
      "figcaption", "figure", "footer", "form", "header", "legend", "main", "nav", "section", "tr",
      "tbody", "thead", "tfoot", "caption", "details", "summary", "dir", "menu", "frameset",
    ] { all[name] = .block }
    for name in [
      "head", "title", "style", "script", "template", "svg", "math", "object", "applet", "iframe",
      "noscript", "noframes", "noembed", "select", "option", "optgroup", "textarea", "input",
      "audio", "video", "canvas", "map", "meta", "link", "base", "embed", "param", "source",
    ] { all[name] = .hidden }
    return all
  }()
}
