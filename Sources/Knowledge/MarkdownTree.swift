import CMark
import Foundation

/// A node of a parsed Markdown text. It lives only inside `MarkdownTree.read`.
struct MarkdownNode {
  let pointer: OpaquePointer

  /// cmark's own name for what it is: `paragraph`, `heading`, `list`, `item`, `table`, …
  var type: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The first number of an ordered list; nil for bullets.
  var firstNumber: Int? {
    cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  var children: [MarkdownNode] {
    var list: [MarkdownNode] = []
    var child = cmark_node_first_child(pointer)
    while let node = child {
      list.append(MarkdownNode(pointer: node))
      child = cmark_node_next(node)
    }
    return list
  }

  /// Every node below and including this one, without recursion: quotes nest as deep as a
  /// writer's patience.
  func everyNode() -> [MarkdownNode] {
    guard let iterator = cmark_iter_new(pointer) else { return [] }
    defer { cmark_iter_free(iterator) }
    var list: [MarkdownNode] = []
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER:
        if let node = cmark_iter_get_node(iterator) { list.append(MarkdownNode(pointer: node)) }
      case CMARK_EVENT_DONE: return list
      default: continue
      }
    }
  }
}

/// GitHub-flavoured Markdown as a tree.
enum MarkdownTree {
  /// Tables, struck-out text and bare links are cmark-gfm's extensions.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink"]
  }()

  static let options = CMARK_OPT_VALIDATE_UTF8

  /// Parses `source` and hands the document to `body`; the tree is gone afterwards.
  static func read<Result>(
    _ source: String, _ body: (_ document: MarkdownNode, _ parser: OpaquePointer) -> Result
  ) -> Result? {
    let names = extensions
    guard let parser = cmark_parser_new(options) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in names {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    var text = prepared(source)
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { buffer in
        cmark_parser_feed(parser, buffer.baseAddress, buffer.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(document) }
    return body(MarkdownNode(pointer: document), parser)
  }

  /// The habits of other publishers, in words that plain Markdown knows: `>[!NOTE]` becomes a bold
  /// word, `[!DNL Name]` the name; kramdown's attribute lines and Liquid's tags fall away.
  static func prepared(_ source: String) -> String {
    guard source.contains("[!") || source.contains("{") else { return source }
    var lines: [String] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(line)
      if line.contains("[!") {
        if let match = line.prefixMatch(of: /\s*(?:>\s*)+\[!([A-Za-z]+)\]\s*$/) {
          let word = String(match.1)
          line = "> **\(word.prefix(1).uppercased() + word.dropFirst().lowercased()):**"
        }
        line = line.replacing(/\[!(?:DNL|UICONTROL)\s+([^\]]+)\]/) { String($0.1) }
      }
      if line.contains("{") {
        if line.wholeMatch(of: /\s*\{:[^}]*\}\s*/) != nil { continue }
        line = line.replacing(/\{%.*?%\}|\{\{.*?\}\}|\{:[^}]*\}/, with: "")
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}
