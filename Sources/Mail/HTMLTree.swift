import CGumbo
import Foundation

/// A node of an HTML5 tree made by gumbo. Valid only inside the closure of `withTree`.
struct HTMLNode {
  enum Kind {
    case element
    case text
    case other
  }

  /// Longer markup is cut here; real mails stay far below.
  static let longest = 2_000_000
  /// More start tags are cut too: gumbo's time may grow with their square.
  static let mostTags = 25_000

  let raw: UnsafePointer<GumboNode>

  /// Parses and lends the tree. Nil is lent when the markup asks for more memory or time than mail
  /// may (it is then hostile, and `crudeText` is good enough). `isCut` tells that a limit fell.
  static func withTree<Result>(
    of html: String, _ body: (_ root: HTMLNode?, _ isCut: Bool) -> Result
  ) -> Result {
    var html = html
    return html.withUTF8 { bytes in
      let length = sensibleLength(bytes)
      var arena = martlet_arena()
      defer { martlet_arena_free(&arena) }
      let root = bytes.withMemoryRebound(to: CChar.self) {
        martlet_gumbo_parse($0.baseAddress, length, 16_000_000 + 24 * length, 1, &arena)
      }
      return body(root.map { HTMLNode(raw: $0) }, length < bytes.count)
    }
  }

  private static func sensibleLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var tags = 0
    var index = 0
    let end = min(bytes.count, longest)
    while index < end {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < end, bytes[index + 1] | 0x20 >= 97 {
        tags += 1
        if tags > mostTags { return index }
      }
      index += 1
    }
    return end
  }

  var kind: Kind {
    switch raw.pointee.type {
    case GUMBO_NODE_ELEMENT: .element
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: .text
    default: .other
    }
  }

  var tag: GumboTag { raw.pointee.v.element.tag }

  /// Not SVG, not MathML.
  var isHTML: Bool { raw.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML }

  var text: UnsafeBufferPointer<UInt8> {
    guard let text = raw.pointee.v.text.text else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: strlen(text))
  }

  func child(_ index: Int) -> HTMLNode? {
    martlet_child(raw, UInt32(index)).map { HTMLNode(raw: $0) }
  }

  func attribute(_ name: String) -> String? {
    martlet_attribute(raw, name).map { String(cString: $0) }
  }

  /// Walks the subtree in document order without recursion, so that no depth can end the stack.
  ///
  /// `enter` says whether to go into the node; `leave` is called for each one gone into.
  func walk(enter: (HTMLNode, _ depth: Int) -> Bool, leave: (HTMLNode) -> Void) {
    guard enter(self, 0) else { return }
    var path: [(node: HTMLNode, next: Int)] = [(self, 0)]
    while let top = path.last {
      if let child = top.node.child(top.next) {
        path[path.count - 1].next += 1
        if enter(child, path.count) { path.append((child, 0)) }
      } else {
        leave(top.node)
        path.removeLast()
      }
    }
  }
}
