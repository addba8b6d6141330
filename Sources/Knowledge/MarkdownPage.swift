import CMark
import Foundation
import Kit

/// Markdown as safe markup, for the article's page and its preview.
///
/// cmark-gfm escapes every text. What could still carry a script is taken out of the tree before it
/// is rendered: raw HTML falls away, and links and images keep their address only when it is
/// http, https, mailto or relative. That is why this file may trust what comes out.
package enum MarkdownPage {
  package static func html(_ markdown: String) -> HTML {
    MarkdownTree.read(markdown) { document, parser in
      makeSafe(document)
      guard
        let rendered = cmark_render_html(
          document.pointer, MarkdownTree.options, cmark_parser_get_syntax_extensions(parser))
      else { return HTML(text: markdown) }
      defer { free(rendered) }
      return HTML(trusted: String(cString: rendered))
    } ?? HTML(text: markdown)
  }

  private static func makeSafe(_ document: MarkdownNode) {
    let nodes = document.everyNode()
    // The page has its own first heading: the article's title.
    let hasTitle = nodes.contains { $0.type == "heading" && $0.headingLevel == 1 }
    for node in nodes {
      switch node.type {
      case "html_block", "html_inline":
        cmark_node_unlink(node.pointer)
        cmark_node_free(node.pointer)
      case "link":
        if !isHarmless(node.url, mail: true) { cmark_node_set_url(node.pointer, "") }
      case "image":
        if !isHarmless(node.url, mail: false) { cmark_node_set_url(node.pointer, "") }
      case "heading":
        if hasTitle {
          cmark_node_set_heading_level(node.pointer, Int32(min(6, node.headingLevel + 1)))
        }
      default: continue
      }
    }
  }

  /// http, https, mailto or no scheme at all. Browsers drop control characters and blanks from a
  /// scheme, so they are dropped before it is judged; `//host` would leave the desk's own scheme to
  /// chance and counts as a foreign address, which is fine for a link.
  static func isHarmless(_ url: String, mail: Bool) -> Bool {
    let plain = String(
      String.UnicodeScalarView(url.unicodeScalars.filter { $0.value > 32 && $0.value != 127 })
    ).lowercased()
    guard let colon = plain.firstIndex(of: ":") else { return true }
    let scheme = plain[..<colon]
    if scheme.contains(where: { "/?#".contains($0) }) { return true }
    return scheme == "http" || scheme == "https" || (mail && scheme == "mailto")
  }
}
