import Foundation
import Text

/// Cuts an article into pieces of 500 to 1000 tokens without breaking a sentence or a list's entry.
///
/// Whole sections are kept together as long as they fit; a piece that begins inside a section
/// repeats the section's heading, so that it can be understood alone. Figures from the seeds.
enum Chunker {
  static let least = 500
  static let most = 1000

  /// Tokens as a model would count them, roughly: four for three words.
  static func tokens(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count * 4 / 3
  }

  static func chunks(of blocks: [Block]) -> [[Block]] {
    var chunks: [[Block]] = []
    var current: [Block] = []
    var size = 0
    for section in sections(of: blocks) {
      let weight = section.reduce(0) { $0 + tokens($1.text) }
      if size >= least || (size > 0 && size + weight > most) {
        chunks.append(current)
        (current, size) = ([], 0)
      }
      if weight <= most {
        current += section
        size += weight
      } else {
        chunks += split(section)
      }
    }
    if !current.isEmpty { chunks.append(current) }
    return chunks.filter { chunk in
      chunk.contains { block in
        if case .heading = block { return false }
        return true
      }
    }
  }

  private static func sections(of blocks: [Block]) -> [[Block]] {
    var sections: [[Block]] = []
    var current: [Block] = []
    var holdsText = false
    for block in blocks {
      if case .heading = block {
        // A heading right below a heading belongs to the same section.
        if holdsText {
          sections.append(current)
          current = []
          holdsText = false
        }
      } else {
        holdsText = true
      }
      current.append(block)
    }
    if !current.isEmpty { sections.append(current) }
    return sections
  }

  private static func split(_ section: [Block]) -> [[Block]] {
    let heading = section.prefix { block in
      if case .heading = block { return true }
      return false
    }
    var pieces: [[Block]] = []
    var current = Array(heading)
    var size = 0
    for block in section.dropFirst(heading.count).flatMap(fitting) {
      let weight = tokens(block.text)
      if size > 0, size + weight > most {
        pieces.append(current)
        (current, size) = (Array(heading), 0)
      }
      current.append(block)
      size += weight
    }
    if size > 0 { pieces.append(current) }
    return pieces
  }

  /// A block that is too long alone: text at the ends of its sentences, code and rows as they are.
  private static func fitting(_ block: Block) -> [Block] {
    guard tokens(block.text) > most else { return [block] }
    let make: (String) -> Block
    switch block {
    case .paragraph: make = { .paragraph($0) }
    case .note: make = { .note($0) }
    case .item(_, let number, let depth): make = { .item($0, number: number, depth: depth) }
    case .heading, .code, .row: return [block]
    }
    var parts: [Block] = []
    var current = ""
    for sentence in Sentences.of(block.text) {
      if !current.isEmpty, tokens(current) + tokens(String(sentence)) > most {
        parts.append(make(current))
        current = ""
      }
      current += current.isEmpty ? String(sentence) : " " + sentence
    }
    if !current.isEmpty { parts.append(make(current)) }
    return parts
  }
}
