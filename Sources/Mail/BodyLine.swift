import Foundation

/// One line of a mail's text, with what its markup or its `>` signs say about it.
struct BodyLine: Equatable {
  enum Mark {
    case none
    /// Stands in a container that a client makes for what it quotes.
    case quoted
    /// Stands in a container that a client makes for signatures.
    case signature
    /// The client's line between the answer and all that follows.
    case cut
  }

  var text: String
  /// How many times it is quoted.
  var depth = 0
  var mark = Mark.none

  var isBlank: Bool { text.utf8.allSatisfy { $0 == 32 || $0 == 9 } }

  /// As it is shown: with its quotation signs.
  var shown: String {
    depth == 0 ? text : String(repeating: ">", count: depth) + (text.isEmpty ? "" : " ") + text
  }

  /// The lines of a plain text with `\n` ends.
  static func lines(ofPlain text: String) -> [BodyLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.utf8.first == UInt8(ascii: ">") else { return BodyLine(text: String(line)) }
      // Mail stores protect a line's first word "From" this way (RFC 4155).
      if line.hasPrefix(">From ") { return BodyLine(text: String(line.dropFirst())) }
      var rest = line.utf8[...]
      var depth = 0
      while let first = rest.first {
        if first == UInt8(ascii: ">") {
          depth += 1
          rest = rest.dropFirst()
        } else if first == 32, rest.dropFirst().first == UInt8(ascii: ">") {
          rest = rest.dropFirst()
        } else {
          break
        }
      }
      if rest.first == 32 { rest = rest.dropFirst() }
      return BodyLine(text: String(Substring(rest)), depth: min(depth, 50))
    }
  }

  /// Lines as one text: no blank lines at either end, at most `blanks` in a row.
  static func text(of lines: some Sequence<BodyLine>, blanks most: Int = 2) -> String {
    var result = ""
    var blanks = 0
    for line in lines {
      if line.isBlank {
        blanks += 1
        continue
      }
      if !result.isEmpty { result += String(repeating: "\n", count: 1 + min(blanks, most)) }
      blanks = 0
      result += line.shown
    }
    return result
  }
}
