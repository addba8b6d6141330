import Foundation

/// A page taken apart just far enough to ask questions about it.
struct Markup {
  struct Tag: CustomStringConvertible {
    let name: String
    let isClosing: Bool
    let attributes: [(name: String, value: String)]

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    var description: String { "<\(name) \(attributes)>" }
  }

  let source: String
  let tags: [Tag]

  init(_ source: String) {
    self.source = source
    tags = source.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/).map {
      Tag(
        name: $0.output.2.lowercased(), isClosing: !$0.output.1.isEmpty,
        attributes: $0.output.3.matches(of: /([a-zA-Z_:-]+)(?:="([^"]*)"|='([^']*)')?/).map {
          ($0.output.1.lowercased(), String($0.output.2 ?? $0.output.3 ?? ""))
        })
    }
  }

  /// The tags that open something.
  var elements: [Tag] { tags.filter { !$0.isClosing } }

  var controls: [Tag] {
    elements.filter { ["input", "select", "textarea"].contains($0.name) }
  }

  /// The first element that is closed without being open, or never closed.
  var firstUnbalancedTag: String? {
    let void: Set = [
      "area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr", "rect", "use",
    ]
    var open: [String] = []
    for tag in tags where !void.contains(tag.name) {
      if !tag.isClosing {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return tag.name
      }
    }
    return open.last
  }
}
