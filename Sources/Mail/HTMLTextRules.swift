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

  /// What an element's attributes change of that.
  struct Look {
    /// Text that its sender made invisible: previews of newsletters, and words meant for machines.
    var isHidden = false
    /// Outlook writes each line as a paragraph without margin.
    var hasMargin = true
    var keepsSpace = false
  }

  static func look(of node: HTMLNode) -> Look {
    var look = Look()
    guard node.raw.pointee.v.element.attributes.length > 0 else { return look }
    look.isHidden = node.attribute("hidden") != nil
    if let name = node.attribute("class"), name.holds("MsoNormal") || name.holds("MsoPlain") {
      look.hasMargin = false
    }
    guard let style = node.attribute("style"), style.utf8.count < 8192 else { return look }
    let plain = String(
      decoding: style.utf8.lazy.filter { $0 > 32 }.map { (65...90).contains($0) ? $0 | 32 : $0 },
      as: UTF8.self)
    look.isHidden =
      look.isHidden || plain.holds("display:none") || plain.holds("visibility:hidden")
      || plain.holds("mso-hide:all") || plain.holds("font-size:0;")
      || plain.hasSuffix("font-size:0")
      || plain.holds("font-size:0px") || plain.holds("font-size:0pt")
    if plain.holds("margin:0") || plain.holds("margin-top:0") || plain.holds("margin-bottom:0") {
      look.hasMargin = false
    }
    look.keepsSpace = plain.holds("white-space:pre") && !plain.holds("white-space:pre-line")
    return look
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
