import CGumbo
import Foundation

/// Which elements and attributes of a mail are shown.
enum SanitizerRules {
  enum Element {
    case keep(String)
    /// The element goes, what stands in it stays.
    case unwrap
    /// It goes with everything in it.
    case drop
  }

  static func element(_ tag: GumboTag) -> Element {
    let index = Int(tag.rawValue)
    return index < elements.count ? elements[index] : .unwrap
  }

  static func isVoid(_ name: String) -> Bool { voids.contains(name) }

  static func allows(_ attribute: String, on element: String) -> Bool {
    everywhere.contains(attribute) || special[element]?.contains(attribute) == true
  }

  private static let voids: Set<String> = ["br", "hr", "img", "wbr", "col"]

  private static let kept: Set<String> = [
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br",
    "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt",
    "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s",
    "samp", "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td",
    "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
  ]

  private static let dropped: Set<String> = [
    "applet", "area", "audio", "base", "basefont", "bgsound", "canvas", "embed", "frame",
    "frameset", "head", "iframe", "image", "input", "keygen", "link", "map", "math", "meta",
    "noembed", "noframes", "noscript", "object", "option", "optgroup", "param", "script", "select",
    "source", "style", "svg", "template", "textarea", "title", "track", "video",
  ]

  private static let everywhere: Set<String> = [
    "dir", "lang", "title", "align", "valign", "bgcolor",
  ]

  private static let special: [String: Set<String>] = [
    "img": ["alt", "width", "height", "border", "hspace", "vspace"],
    "table": ["width", "height", "border", "cellpadding", "cellspacing"],
    "td": ["width", "height", "colspan", "rowspan", "nowrap"],
    "th": ["width", "height", "colspan", "rowspan", "nowrap", "scope"],
    "tr": ["height"], "col": ["span", "width"], "colgroup": ["span", "width"],
    "font": ["color", "face", "size"], "hr": ["width", "size", "color", "noshade"],
    "ol": ["start", "type", "reversed"], "ul": ["type"], "li": ["type", "value"],
    "time": ["datetime"],
  ]

  /// By gumbo's tag number; the last entry is the unknown tag.
  private static let elements: [Element] = (0...Int(GUMBO_TAG_UNKNOWN.rawValue)).map { index in
    guard let raw = gumbo_normalized_tagname(GumboTag(rawValue: UInt32(index))) else {
      return .unwrap
    }
    let name = String(cString: raw)
    if kept.contains(name) { return .keep(name) }
    if dropped.contains(name) { return .drop }
    // The body's background and font belong to the letter.
    return name == "body" ? .keep("div") : .unwrap
  }
}
