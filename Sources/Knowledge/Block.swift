import Foundation

/// One piece of an article's structure, as plain text.
package enum Block: Sendable, Equatable {
  case heading(level: Int, String)
  case paragraph(String)
  /// An entry of a list; `number` is nil for bullets, `depth` is 0 for the outermost list.
  case item(String, number: Int?, depth: Int)
  case code(String)
  case row([String])
  /// A quotation or a notice that the publisher set apart.
  case note(String)

  package var text: String {
    switch self {
    case .heading(_, let text), .paragraph(let text), .item(let text, _, _), .code(let text),
      .note(let text):
      text
    case .row(let cells): cells.joined(separator: " – ")
    }
  }
}

// A passage is kept as text that a person can read in the table and this file can read back: one
// block a line, marked as in Markdown, code indented by four spaces after a tab.
extension Block {
  package static func text(of blocks: [Block]) -> String {
    blocks.map(\.line).joined(separator: "\n")
  }

  package static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first == "\t" {
        let code = String(line.dropFirst())
        if case .code(let before) = blocks.last {
          blocks[blocks.count - 1] = .code(before + "\n" + code)
        } else {
          blocks.append(.code(code))
        }
      } else if !line.isEmpty {
        blocks.append(Block(line: line))
      }
    }
    return blocks
  }

  private var line: String {
    switch self {
    case .heading(let level, let text):
      return String(repeating: "#", count: level) + " " + text
    case .paragraph(let text):
      let looksMarked = "#->|\\\t ".contains(text.first ?? "x") || Self.item(text[...]) != nil
      return looksMarked ? "\\" + text : text
    case .item(let text, let number, let depth):
      let mark = number.map { "\($0). " } ?? "- "
      return String(repeating: "  ", count: depth) + mark + text
    case .code(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "\t" + $0 }.joined(separator: "\n")
    case .row(let cells): return "| " + cells.joined(separator: " | ")
    case .note(let text): return "> " + text
    }
  }

  private init(line: Substring) {
    if line.hasPrefix("\\") {
      self = .paragraph(String(line.dropFirst()))
    } else if line.hasPrefix("#") {
      let level = line.prefix { $0 == "#" }.count
      self = .heading(level: level, String(line.dropFirst(level + 1)))
    } else if line.hasPrefix("> ") {
      self = .note(String(line.dropFirst(2)))
    } else if line.hasPrefix("| ") {
      let cells = line.dropFirst(2).split(separator: " | ", omittingEmptySubsequences: false)
      self = .row(cells.map(String.init))
    } else if let item = Self.item(line) {
      self = item
    } else {
      self = .paragraph(String(line))
    }
  }

  /// `- text` or `12. text`, two blanks before it for each step of depth.
  private static func item(_ line: Substring) -> Block? {
    let entry = line.drop { $0 == " " }
    let depth = (line.count - entry.count) / 2
    if entry.hasPrefix("- ") {
      return .item(String(entry.dropFirst(2)), number: nil, depth: depth)
    }
    let digits = entry.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), entry.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    return .item(String(entry.dropFirst(digits.count + 2)), number: number, depth: depth)
  }
}
