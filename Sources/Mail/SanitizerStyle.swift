import Foundation

/// A `style` attribute with only what changes the look of its own element.
enum SanitizerStyle {
  static func clean(_ style: String) -> String {
    guard style.utf8.count <= 8192 else { return "" }
    var kept: [String] = []
    for declaration in style.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = declaration[..<colon].trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      guard let kind = properties[name] else { continue }
      let value = declaration[declaration.index(after: colon)...]
        .trimmingCharacters(in: .whitespacesAndNewlines)
      guard let safe = safeValue(value), isFitting(safe, kind) else { continue }
      kept.append("\(name):\(safe)")
    }
    return kept.joined(separator: ";")
  }

  private enum Kind {
    case any
    /// No negative length: nothing is to be pushed over its neighbours or out of sight.
    case length
    case display
    case color
  }

  /// The value in one line, or nil when it holds anything that CSS could read as more than words,
  /// numbers and colours. A semicolon in a string splits it above; the halves then have an odd
  /// quote.
  private static func safeValue(_ value: String) -> String? {
    guard !value.isEmpty, value.utf8.count <= 300 else { return nil }
    var quotes = 0
    for byte in value.utf8 {
      switch byte {
      case 97...122, 65...90, 48...57: break
      case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "."),
        UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        break
      case UInt8(ascii: "'"), UInt8(ascii: "\""): quotes += 1
      case 128...: break
      default: return nil
      }
    }
    guard quotes.isMultiple(of: 2) else { return nil }
    var rest = value.lowercased()[...]
    while let open = rest.firstIndex(of: "(") {
      let name = rest[..<open].reversed().prefix { $0.isLetter || $0 == "-" || $0.isNumber }
      guard functions.contains(String(name.reversed())) else { return nil }
      rest = rest[rest.index(after: open)...]
    }
    return value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isFitting(_ value: String, _ kind: Kind) -> Bool {
    let value = value.lowercased()
    switch kind {
    case .any: return true
    case .length: return !value.hasPrefix("-") && !value.contains(" -") && !value.contains("(")
    case .display:
      return displays.contains(value.split(separator: " ").first.map(String.init) ?? "")
    case .color: return !value.contains(where: { "'\"".contains($0) })
    }
  }

  private static let functions: Set<String> = ["rgb", "rgba", "hsl", "hsla"]

  private static let displays: Set<String> = [
    "none", "block", "inline", "inline-block", "list-item", "table", "inline-table", "table-row",
    "table-cell", "table-row-group", "table-header-group", "table-footer-group",
  ]

  private static let properties: [String: Kind] = {
    var all: [String: Kind] = [
      "display": .display, "background": .color, "background-color": .color, "color": .color,
    ]
    for name in [
      "font", "font-family", "font-size", "font-style", "font-weight", "font-variant",
      "text-align", "text-decoration",
      "text-decoration-line", "text-decoration-color", "text-decoration-style", "text-transform",
      "vertical-align", "white-space", "word-break", "overflow-wrap", "word-wrap", "direction",
      "list-style-type", "table-layout", "float", "clear", "caption-side", "empty-cells",
      "border-collapse",
    ] { all[name] = .any }
    for name in [
      "width", "max-width", "min-width", "height", "max-height", "min-height", "border-spacing",
      "border-radius", "text-indent", "line-height", "letter-spacing", "word-spacing",
    ] { all[name] = .length }
    for box in ["margin", "padding"] {
      all[box] = .length
      for side in ["top", "right", "bottom", "left"] { all["\(box)-\(side)"] = .length }
    }
    all["border"] = .any
    for part in ["width", "style", "color"] { all["border-\(part)"] = .any }
    for side in ["top", "right", "bottom", "left"] {
      all["border-\(side)"] = .any
      for part in ["width", "style", "color"] { all["border-\(side)-\(part)"] = .any }
    }
    return all
  }()
}
