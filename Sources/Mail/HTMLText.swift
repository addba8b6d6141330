import CGumbo
import Foundation

/// A mail's HTML as the lines that a reader sees, each with what its markup says about it.
struct HTMLText {
  private var lines: [BodyLine] = []
  private var current: [UInt8] = []
  private var pendingSpace = false
  private var pendingBlank = false
  private var preformatted = 0
  private var depth = 0
  private var scopes: [Scope] = []
  private var quotedScopes = 0
  private var signatureScopes = 0
  private var isCut = false
  private var size = 0

  /// What an element changes for everything in it.
  private struct Scope {
    var isBlock = false
    var hasMargin = false
    var isPreformatted = false
    var quotes = false
    var mark = BodyLine.Mark.none
  }

  /// A rendering may not grow beyond this, whatever the markup repeats.
  private static let largest = 2_000_000

  static func lines(of root: HTMLNode) -> [BodyLine] {
    var text = HTMLText()
    root.walk { node, _ in
      text.enter(node)
    } leave: {
      text.leave($0)
    }
    text.endLine()
    return text.lines
  }

  private mutating func enter(_ node: HTMLNode) -> Bool {
    guard size < Self.largest else { return false }
    switch node.kind {
    case .text:
      append(node.text)
      return false
    case .other: return node.raw.pointee.type == GUMBO_NODE_DOCUMENT
    case .element: break
    }
    let element = HTMLTextRules.element(node.tag)
    guard node.isHTML, element != .hidden else { return false }
    let look = HTMLTextRules.look(of: node)
    if look.isHidden { return false }
    var scope = Scope()
    switch element {
    case .lineBreak:
      endLine(evenEmpty: true)
      return false
    case .rule:
      endLine()
      if HTMLQuotes.role(of: node) == .cut { cut() }
      return false
    case .cell:
      if !current.isEmpty { pendingSpace = true }
    case .item:
      scope.isBlock = true
    case .preformatted:
      scope.isBlock = true
      scope.hasMargin = true
      scope.isPreformatted = true
    case .paragraph:
      scope.isBlock = true
      scope.hasMargin = look.hasMargin
    case .block: scope.isBlock = true
    case .inline, .hidden: break
    }
    if !scope.isPreformatted, look.keepsSpace { scope.isPreformatted = true }
    if scope.isBlock { endLine() }
    if scope.hasMargin { pendingBlank = !lines.isEmpty }
    switch HTMLQuotes.role(of: node) {
    case .cut: cut()
    case .quotation:
      scope.quotes = true
      self.depth += 1
    case .container: scope.mark = .quoted
    case .signature: scope.mark = .signature
    case .none: break
    }
    if scope.mark != .none {
      endLine()
      count(scope.mark, 1)
    }
    if scope.isPreformatted { preformatted += 1 }
    scopes.append(scope)
    if element == .item { append(Array("- ".utf8)) }
    return true
  }

  private mutating func leave(_ node: HTMLNode) {
    guard node.kind == .element, let scope = scopes.last else { return }
    if scope.isBlock || scope.mark != .none { endLine() }
    scopes.removeLast()
    count(scope.mark, -1)
    if scope.hasMargin { pendingBlank = !lines.isEmpty }
    if scope.isPreformatted { preformatted -= 1 }
    if scope.quotes { depth -= 1 }
  }

  private mutating func count(_ mark: BodyLine.Mark, _ change: Int) {
    if mark == .quoted { quotedScopes += change }
    if mark == .signature { signatureScopes += change }
  }

  private mutating func cut() {
    endLine()
    isCut = true
    pendingBlank = false
    lines.append(BodyLine(text: "", mark: .cut))
  }

  private var mark: BodyLine.Mark {
    if isCut || quotedScopes > 0 { return .quoted }
    return signatureScopes > 0 ? .signature : .none
  }

  private mutating func append(_ text: some Collection<UInt8>) {
    var iterator = text.makeIterator()
    while var byte = iterator.next() {
      if preformatted > 0, byte == 10 {
        endLine(evenEmpty: true)
        continue
      }
      // U+00A0 is what editors write for a blank.
      if byte == 0xc2, let next = iterator.next() {
        if next == 0xa0 {
          flushSpace()
          current.append(32)
          continue
        }
        flushSpace()
        current.append(byte)
        byte = next
      }
      switch byte {
      case 32, 9, 10, 12, 13:
        if preformatted > 0 {
          current.append(32)
        } else if !current.isEmpty {
          pendingSpace = true
        }
      case 0..<32, 127: break
      default:
        flushSpace()
        current.append(byte)
      }
    }
  }

  private mutating func flushSpace() {
    if pendingSpace, current.last != 32 { current.append(32) }
    pendingSpace = false
  }

  private mutating func endLine(evenEmpty: Bool = false) {
    pendingSpace = false
    // A lone non-breaking blank is how editors write an empty line.
    let wasWritten = !current.isEmpty
    while current.last == 32 { current.removeLast() }
    guard wasWritten || evenEmpty else { return }
    if pendingBlank, !current.isEmpty, lines.last?.text.isEmpty == false {
      lines.append(BodyLine(text: "", depth: min(depth, 50, lines.last?.depth ?? 0), mark: mark))
    }
    pendingBlank = false
    size += current.count + 1
    lines.append(
      BodyLine(
        text: String(decoding: current, as: UTF8.self), depth: min(depth, 50), mark: mark))
    current.removeAll(keepingCapacity: true)
  }

  /// Text of markup that is too hostile for a tree: tags cut out, the commonest references read.
  static func crudeText(of html: String) -> String {
    var bytes: [UInt8] = []
    var inTag = false
    for byte in html.utf8.prefix(HTMLNode.longest) {
      switch byte {
      case UInt8(ascii: "<"): inTag = true
      case UInt8(ascii: ">"):
        if inTag { bytes.append(32) }
        inTag = false
      default: if !inTag { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self).replacing("&nbsp;", with: " ")
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
