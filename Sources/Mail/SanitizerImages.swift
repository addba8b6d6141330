import Foundation
import Kit

extension HTML {
  /// Cleaned mail with its images made visible.
  ///
  /// `address` says where the page finds the image of a Content-ID, or nil to leave it out; only a
  /// path of our own (`/…`), an https address or the picture itself (`data:image/…`) is used. `remote` also loads what stands on other
  /// people's servers, which tells them that the mail was opened: only after the agent said so.
  package func showingImages(
    inline address: (_ contentID: String) -> String?, remote: Bool = false
  ) -> HTML {
    var result = ""
    result.reserveCapacity(source.utf8.count)
    var rest = source[...]
    // In cleaned markup `<img` can only be a tag of ours: text has no bare `<`.
    while let tag = rest.range(of: "<img "), let end = rest[tag.upperBound...].firstIndex(of: ">") {
      result += rest[..<tag.lowerBound] + "<img"
      let attributes = rest[tag.upperBound..<end]
      if let id = value(of: "src=\"cid:", in: attributes) {
        if let address = address(unescaped(id)),
          address.hasPrefix("/") || address.hasPrefix("https:")
            || address.hasPrefix("data:image/")
        {
          let source: HTML = " src=\"\(address)\""
          result += source.source
        }
        result += attributes[id.endIndex...].dropFirst()
      } else if remote, attributes.hasPrefix("data-remote-src=\"") {
        result += " " + attributes.dropFirst("data-remote-".count)
      } else {
        result += " " + attributes
      }
      rest = rest[end...]
    }
    return HTML(trusted: result + rest)
  }

  private func value(of start: String, in attributes: Substring) -> Substring? {
    guard attributes.hasPrefix(start) else { return nil }
    return attributes.dropFirst(start.count).prefix { $0 != "\"" }
  }

  private func unescaped(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&#96;", with: "`")
      .replacing("&amp;", with: "&")
  }
}
