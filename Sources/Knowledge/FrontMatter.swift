import Foundation

/// The head of a Markdown file between two lines of `---`: keys with a text or a list each.
///
/// The part of YAML that help centres use: `key: text`, quoted texts, `[a, b]`, `- a` below a key,
/// folded and literal texts (`>` and `|`). Nested maps are passed over.
struct FrontMatter: Equatable {
  private(set) var values: [String: [String]] = [:]
  private(set) var body: String

  init(_ file: String) {
    let text = file.replacing("\r\n", with: "\n")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first?.first == "\u{FEFF}" { lines[lines.startIndex].removeFirst() }
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" || $0.trimmed == "..." })
    else {
      body = text
      return
    }
    body = lines[(end + 1)...].joined(separator: "\n")
    read(Array(lines[(lines.startIndex + 1)..<end]))
  }

  func text(_ keys: String...) -> String? {
    for key in keys {
      if let value = values[key]?.joined(separator: " "), !value.isEmpty { return value }
    }
    return nil
  }

  func list(_ keys: String...) -> [String] {
    for key in keys {
      guard let value = values[key], !value.isEmpty else { continue }
      // One text with commas is a list too: `feature: Cloud, Configuration`.
      if value.count == 1, let only = value.first, only.contains(",") {
        return only.split(separator: ",").map(\.trimmed)
      }
      return value
    }
    return []
  }

  func flag(_ key: String) -> Bool? {
    switch text(key)?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  private mutating func read(_ lines: [Substring]) {
    var key: String?
    for line in lines {
      let isNested = line.first == " " || line.first == "\t"
      let content = line.trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      if let key, content.hasPrefix("- ") {
        values[key, default: []].append(Self.unquoted(String(content.dropFirst(2))))
      } else if let key, isNested, values[key] != nil, content.firstIndex(of: ":") == nil {
        values[key]?.append(Self.unquoted(content))
      } else if !isNested, let colon = content.firstIndex(of: ":") {
        let name = content[..<colon].trimmed.lowercased()
        let value = content[content.index(after: colon)...].trimmed
        key = name
        values[name] = Self.entries(value)
      }
    }
  }

  private static func entries(_ value: String) -> [String] {
    if ["", ">", ">-", "|", "|-", "~", "null"].contains(value) { return [] }
    guard value.hasPrefix("["), value.hasSuffix("]") else { return [unquoted(value)] }
    return value.dropFirst().dropLast().split(separator: ",").map { unquoted($0.trimmed) }
      .filter { !$0.isEmpty }
  }

  private static func unquoted(_ text: String) -> String {
    let text = text.trimmed
    guard text.count >= 2, let quote = text.first, quote == "'" || quote == "\"",
      text.last == quote
    else { return text }
    let inside = String(text.dropFirst().dropLast())
    return quote == "'"
      ? inside.replacing("''", with: "'")
      : inside.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}
