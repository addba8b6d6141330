import CGumbo
import Foundation

/// A help-centre page in HTML, turned into Markdown: headings, paragraphs, lists, tables, code and
/// links; menus, scripts and forms are left behind.
struct HTMLArticle {
  private(set) var title: String?
  private(set) var description: String?
  private(set) var markdown = ""

  init(_ html: String) {
    var html = html
    html.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        guard let base = buffer.baseAddress else { return }
        var options = kGumboDefaultOptions
        options.max_errors = 0
        guard let output = gumbo_parse_with_options(&options, base, buffer.count) else { return }
        let root = PageNode(pointer: output.pointee.root)
        title = root.first("title")?.text.squeezed
        description = root.all("meta").first { $0.attribute("name") == "description" }?
          .attribute("content")
        let heart = root.first("main") ?? root.first("article") ?? root.first("body") ?? root
        var writer = MarkdownWriter()
        writer.write(heart.children, depth: 0)
        markdown = writer.finished
        gumbo_destroy_output(&options, output)
      }
    }
    if title?.isEmpty == true { title = nil }
  }
}

/// A node of gumbo's tree, seen from Swift.
private struct PageNode {
  let pointer: UnsafeMutablePointer<GumboNode>

  private var isElement: Bool { pointer.pointee.type == GUMBO_NODE_ELEMENT }

  /// The element's name, or nil for text.
  var tag: String? {
    guard isElement else { return nil }
    return gumbo_normalized_tagname(pointer.pointee.v.element.tag).map { String(cString: $0) }
  }
  var ownText: String? {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      pointer.pointee.v.text.text.map { String(cString: $0) }
    default: nil
    }
  }
  var children: [PageNode] {
    guard isElement else { return [] }
    let list = pointer.pointee.v.element.children
    return (0..<Int(list.length)).compactMap { index in
      list.data[index].map {
        PageNode(pointer: $0.assumingMemoryBound(to: GumboNode.self))
      }
    }
  }
  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    var attributes = pointer.pointee.v.element.attributes
    guard let found = gumbo_get_attribute(&attributes, name) else { return nil }
    return String(cString: found.pointee.value)
  }
  var text: String { ownText ?? children.map(\.text).joined() }

  func all(_ tag: String, deep: Int = 64) -> [PageNode] {
    guard deep > 0 else { return [] }
    return children.flatMap { child in
      (child.tag == tag ? [child] : []) + child.all(tag, deep: deep - 1)
    }
  }
  func first(_ tag: String) -> PageNode? { all(tag).first }
}

private struct MarkdownWriter {
  private var paragraphs: [String] = []
  private static let deepest = 32
  private static let leftBehind: Set<String> = [
    "script", "style", "nav", "header", "footer", "aside", "form", "noscript", "template", "svg",
    "iframe", "button", "head",
  ]
  private static let inline: Set<String> = [
    "a", "abbr", "b", "br", "cite", "code", "em", "i", "img", "kbd", "mark", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "font",
  ]

  var finished: String { paragraphs.joined(separator: "\n\n") }

  mutating func write(_ nodes: [PageNode], depth: Int) {
    guard depth < Self.deepest else { return }
    var run = ""
    func isInline(_ node: PageNode) -> Bool { node.tag.map(Self.inline.contains) ?? true }
    for node in nodes {
      if isInline(node) {
        run += Self.words(node, depth: depth)
        continue
      }
      add(run.squeezed)
      run = ""
      writeBlock(node, depth: depth)
    }
    add(run.squeezed)
  }

  private mutating func add(_ text: String) {
    if !text.isEmpty { paragraphs.append(text) }
  }

  private mutating func writeBlock(_ node: PageNode, depth: Int) {
    guard let tag = node.tag, !Self.leftBehind.contains(tag) else { return }
    switch tag {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let words = Self.inside(node, depth: depth)
      let level = tag.last?.wholeNumberValue ?? 2
      if !words.isEmpty { add(String(repeating: "#", count: level) + " " + words) }
    case "p", "dt", "dd", "summary", "figcaption":
      add(Self.inside(node, depth: depth))
    case "ul", "ol": add(Self.list(node, indent: "", depth: depth))
    case "pre": add("```\n" + node.text.trimmingCharacters(in: .newlines) + "\n```")
    case "blockquote":
      var quoted = MarkdownWriter()
      quoted.write(node.children, depth: depth + 1)
      add(
        quoted.finished.split(separator: "\n", omittingEmptySubsequences: false)
          .map { "> " + $0 }.joined(separator: "\n"))
    case "table": add(Self.table(node, depth: depth))
    default: write(node.children, depth: depth + 1)
    }
  }

  private static func list(_ node: PageNode, indent: String, depth: Int) -> String {
    guard depth < deepest else { return "" }
    var lines: [String] = []
    var number = 1
    for item in node.children where item.tag == "li" {
      let lists = item.children.filter { $0.tag == "ul" || $0.tag == "ol" }
      let rest = item.children.filter { $0.tag != "ul" && $0.tag != "ol" }
      let text = rest.map { words($0, depth: depth + 1) + ($0.tag == "p" ? " " : "") }
        .joined().squeezed
      let mark = node.tag == "ol" ? "\(number). " : "- "
      lines.append(indent + mark + text)
      for inner in lists {
        let inside = list(
          inner, indent: indent + String(repeating: " ", count: mark.count), depth: depth + 1)
        if !inside.isEmpty { lines.append(inside) }
      }
      number += 1
    }
    return lines.joined(separator: "\n")
  }

  private static func table(_ node: PageNode, depth: Int) -> String {
    let rows = node.all("tr").map { row in
      row.children.filter { $0.tag == "td" || $0.tag == "th" }
        .map { inside($0, depth: depth + 1).replacing("|", with: "\\|") }
    }.filter { !$0.isEmpty }
    guard let width = rows.map(\.count).max() else { return "" }
    var lines = rows.map { row in
      "| " + (row + Array(repeating: "", count: width - row.count)).joined(separator: " | ") + " |"
    }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines.joined(separator: "\n")
  }

  private static func inside(_ node: PageNode, depth: Int) -> String {
    node.children.map { words($0, depth: depth + 1) }.joined().squeezed
  }

  private static func words(_ node: PageNode, depth: Int) -> String {
    guard depth < deepest else { return "" }
    if let text = node.ownText { return escaped(text) }
    guard let tag = node.tag, !leftBehind.contains(tag) else { return "" }
    let inside = node.children.map { words($0, depth: depth + 1) }.joined()
    switch tag {
    case "br": return " "
    case "code", "kbd", "samp": return "`" + node.text.squeezed.replacing("`", with: "'") + "`"
    case "strong", "b": return inside.trimmed.isEmpty ? inside : "**" + inside.trimmed + "**"
    case "em", "i": return inside.trimmed.isEmpty ? inside : "*" + inside.trimmed + "*"
    case "img": return node.attribute("alt").map(escaped) ?? ""
    case "a":
      guard let address = node.attribute("href"), !inside.trimmed.isEmpty,
        MarkdownPage.isHarmless(address, mail: true)
      else { return inside }
      return "[" + inside.trimmed + "](<" + address.replacing(">", with: "%3E") + ">)"
    default: return inside
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}

extension String {
  /// Runs of white space as one blank, none at the ends.
  fileprivate var squeezed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
