import Foundation

/// Reads Markdown as the sequence of its blocks, inline marks flattened to plain text.
enum MarkdownBlocks {
  /// Deeper nesting than this is not read: nobody writes it, and it must not exhaust the stack.
  private static let deepest = 24

  static func read(_ markdown: String) -> [Block] {
    MarkdownTree.read(markdown) { document, _ in
      var blocks: [Block] = []
      gather(document.children, depth: 0, level: 0, into: &blocks)
      return blocks
    } ?? []
  }

  private static func gather(
    _ nodes: [MarkdownNode], depth: Int, level: Int, into blocks: inout [Block]
  ) {
    guard level < deepest else { return }
    for node in nodes {
      switch node.type {
      case "heading":
        add(plain(node)) { .heading(level: node.headingLevel, $0) }
      case "paragraph":
        add(plain(node)) { .paragraph($0) }
      case "code_block":
        let code = node.literal.trimmingCharacters(in: .newlines)
        if !code.isEmpty { blocks.append(.code(code)) }
      case "list":
        var number = node.firstNumber
        for item in node.children {
          gather(item: item, number: number, depth: depth, level: level + 1, into: &blocks)
          number = number.map { $0 + 1 }
        }
      case "block_quote":
        var inside: [Block] = []
        gather(node.children, depth: depth, level: level + 1, into: &inside)
        blocks += asNotes(inside)
      case "table":
        for row in node.children {
          let cells = row.children.map(plain)
          if cells.contains(where: { !$0.isEmpty }) { blocks.append(.row(cells)) }
        }
      default: continue
      }
    }
    func add(_ text: String, _ make: (String) -> Block) {
      if !text.isEmpty { blocks.append(make(text)) }
    }
  }

  /// An entry's paragraphs become its text; what else stands in it follows one step deeper.
  private static func gather(
    item: MarkdownNode, number: Int?, depth: Int, level: Int, into blocks: inout [Block]
  ) {
    guard level < deepest else { return }
    let children = item.children
    let paragraphs = children.filter { $0.type == "paragraph" }.map(plain).filter { !$0.isEmpty }
    if !paragraphs.isEmpty {
      let text = paragraphs.joined(separator: " ")
      blocks.append(.item(text, number: number, depth: depth))
    }
    let rest = children.filter { $0.type != "paragraph" }
    gather(rest, depth: depth + 1, level: level + 1, into: &blocks)
  }

  /// A notice's bold word (`Note:`) stands before its text rather than alone.
  private static func asNotes(_ blocks: [Block]) -> [Block] {
    var notes: [Block] = []
    var label = ""
    for block in blocks {
      if case .paragraph(let text) = block {
        if text.hasSuffix(":"), text.count <= 12, label.isEmpty {
          label = text + " "
        } else {
          notes.append(.note(label + text))
          label = ""
        }
      } else {
        notes.append(block)
      }
    }
    return notes
  }

  /// The words of a node. An address is kept behind the words it is linked from, when it says more
  /// than they do; a picture is its description.
  private static func plain(_ node: MarkdownNode) -> String {
    var text = ""
    flatten(node, level: 0, into: &text)
    return text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
      .joined(separator: " ")
  }

  private static func flatten(_ node: MarkdownNode, level: Int, into text: inout String) {
    guard level < deepest else { return }
    for child in node.children {
      switch child.type {
      case "text", "code": text += child.literal
      case "softbreak", "linebreak": text += " "
      case "html_inline", "strikethrough", "footnote_reference": continue
      case "link":
        var words = ""
        flatten(child, level: level + 1, into: &words)
        text += words
        if let address = worthSaying(child.url, after: words) { text += " (\(address))" }
      default: flatten(child, level: level + 1, into: &text)
      }
    }
  }

  private static func worthSaying(_ url: String, after words: String) -> String? {
    guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
    func bare(_ address: String) -> Substring {
      var rest = address[...]
      for start in ["https://", "http://", "www."] where rest.hasPrefix(start) {
        rest = rest.dropFirst(start.count)
      }
      return rest.hasSuffix("/") ? rest.dropLast() : rest
    }
    return bare(words) == bare(url) ? nil : url
  }
}
