import Foundation
import Kit
import Mail

/// The markup that the desk would show for a mail with this HTML.
func cleaned(_ html: String) -> String {
  var raw = Data("From: a@x.example\nContent-Type: text/html; charset=utf-8\n\n".utf8)
  raw.append(contentsOf: html.utf8)
  return Mail.parse(raw).html?.source ?? ""
}

/// A second pair of eyes on cleaned markup, sharing no list or code with the sanitiser: reads it as
/// the strictest scanner would and tells everything that is not plainly harmless.
func violations(in html: String) -> [String] {
  let tags: Set<String> = [
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br",
    "caption", "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt",
    "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "s", "samp",
    "section", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
    "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
  ]
  let attributes: Set<String> = [
    "href", "rel", "target", "src", "data-remote-src", "alt", "title", "dir", "lang", "style",
    "align", "valign", "bgcolor", "width", "height", "border", "cellpadding", "cellspacing",
    "colspan", "rowspan", "nowrap", "scope", "span", "color", "face", "size", "start", "type",
    "value", "reversed", "noshade", "hspace", "vspace", "datetime",
  ]
  var found: [String] = []
  var rest = html[...]
  while let open = rest.firstIndex(of: "<") {
    if rest[..<open].contains(">") { found.append("a bare > in text") }
    rest = rest[open...].dropFirst()
    guard let close = rest.firstIndex(of: ">") else { return found + ["an open tag"] }
    var tag = rest[..<close]
    rest = rest[close...].dropFirst()
    if tag.hasPrefix("/") {
      if !tags.contains(String(tag.dropFirst())) { found.append("</\(tag)>") }
      continue
    }
    let name = String(tag.prefix { $0 != " " })
    if !tags.contains(name) { found.append("<\(name)>") }
    tag = tag.dropFirst(name.count)
    while !tag.isEmpty {
      let attribute = tag.dropFirst().prefix { $0 != "=" }
      let value = tag.dropFirst(attribute.count + 3).prefix { $0 != "\"" }
      let written = " \(attribute)=\"\(value)\""
      guard tag.hasPrefix(written) else { return found + ["an odd attribute in \(tag)"] }
      tag = tag.dropFirst(written.count)
      if !attributes.contains(String(attribute)) { found.append("\(name) \(attribute)") }
      let plain = value.lowercased()
      let schemes: [String]
      switch attribute {
      case "style":
        found += styleViolations(in: plain)
        continue
      case "href": schemes = ["http://", "https://", "mailto:", "tel:"]
      case "src": schemes = ["cid:"]
      case "data-remote-src": schemes = ["http://", "https://"]
      default: continue
      }
      if !schemes.contains(where: { plain.hasPrefix($0) }) { found.append("\(attribute) \(value)") }
    }
  }
  if rest.contains(">") { found.append("a bare > at the end") }
  return found
}

private func styleViolations(in value: String) -> [String] {
  let plain = value.replacing("&#39;", with: "'").replacing("&quot;", with: "'")
  return [
    "url", "expression", "position", "z-index", "behavior", "-moz", "import", "\\", "/*", "@", "<",
    "&", "transform", "content", "filter", "opacity", "var(", "attr(", "calc(", "env(",
  ].filter { plain.contains($0) }.map { "style \($0)" }
}
