import CGumbo
import Foundation
import Kit

/// Makes a stranger's HTML fit to be shown.
///
/// The mail is parsed into a tree as a browser would, and only what the lists below know is written
/// out again, by our own hand: no comment, no raw text element, no SVG or MathML ever leaves, so a
/// browser has nothing to read differently from us. Besides, pages show the result in a sandboxed
/// frame under CSP.
enum Sanitizer {
  /// Browsers flatten deeper nesting (512 in Chromium and WebKit); we do it first.
  private static let deepest = 200
  private static let largest = 4_000_000

  static func clean(_ root: HTMLNode) -> HTML {
    var output = Output()
    root.walk { node, depth in
      guard output.bytes.count < largest else { return false }
      switch node.kind {
      case .text:
        output.escape(node.text)
        return false
      case .element: return output.open(node, isShown: depth < deepest)
      case .other: return node.raw.pointee.type == GUMBO_NODE_DOCUMENT
      }
    } leave: {
      output.close($0)
    }
    return HTML(trusted: String(decoding: output.bytes, as: UTF8.self))
  }

  /// Plain text as markup that keeps its lines.
  static func markup(ofPlain text: String) -> HTML {
    let line: HTML = "<div style=\"white-space:pre-wrap\">\(text)</div>"
    return line
  }

  private struct Output {
    var bytes: [UInt8] = []
    /// For each element gone into: what to write at its end.
    private var closings: [String?] = []
    private var styles: [String: String] = [:]

    mutating func open(_ node: HTMLNode, isShown: Bool) -> Bool {
      guard node.isHTML else { return false }
      switch SanitizerRules.element(node.tag) {
      case .drop: return false
      case .unwrap:
        closings.append(nil)
        return true
      case .keep(let name):
        guard isShown else {
          closings.append(nil)
          return true
        }
        if name == "img" {
          image(node)
          return false
        }
        append("<\(name)")
        attributes(of: node, named: name)
        append(">")
        if SanitizerRules.isVoid(name) { return false }
        closings.append("</\(name)>")
        return true
      }
    }

    mutating func close(_ node: HTMLNode) {
      guard node.kind == .element, let closing = closings.popLast(), let closing else { return }
      append(closing)
    }

    private mutating func attributes(of node: HTMLNode, named name: String) {
      if name == "a", let href = node.attribute("href"),
        let link = SanitizerURL.link(href)
      {
        attribute("href", link)
        append(" rel=\"noopener noreferrer nofollow\" target=\"_blank\"")
      }
      let list = node.raw.pointee.v.element.attributes
      for index in 0..<Int(list.length) {
        guard let item = list.data[index] else { continue }
        let raw = item.assumingMemoryBound(to: GumboAttribute.self).pointee
        guard let key = raw.name, let value = raw.value else { continue }
        let attributeName = String(cString: key)
        if attributeName == "style" {
          let style = style(String(cString: value))
          if !style.isEmpty { attribute("style", style) }
        } else if SanitizerRules.allows(attributeName, on: name) {
          attribute(attributeName, String(cString: value))
        }
      }
    }

    /// Newsletters repeat a few styles a thousand times.
    private mutating func style(_ raw: String) -> String {
      if let known = styles[raw] { return known }
      let clean = SanitizerStyle.clean(raw)
      if styles.count < 1000 { styles[raw] = clean }
      return clean
    }

    private mutating func image(_ node: HTMLNode) {
      switch SanitizerURL.image(node.attribute("src") ?? "") {
      case .inline(let id):
        append("<img")
        attribute("src", "cid:\(id)")
      case .remote(let url):
        // One pixel is there to report that the mail was read.
        if ["0", "1"].contains(node.attribute("width"))
          || ["0", "1"].contains(node.attribute("height"))
        {
          return
        }
        append("<img")
        attribute("data-remote-src", url)
      case .none:
        append("<img")
      }
      attributes(of: node, named: "img")
      append(">")
    }

    private mutating func attribute(_ name: String, _ value: String) {
      append(" \(name)=\"")
      var value = String(value.prefix(4096))
      value.withUTF8 { escape($0) }
      append("\"")
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
      for byte in text {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        case UInt8(ascii: "'"): append("&#39;")
        case UInt8(ascii: "`"): append("&#96;")
        case 0..<9, 11, 12, 14..<32, 127: break
        default: bytes.append(byte)
        }
      }
    }
  }
}
