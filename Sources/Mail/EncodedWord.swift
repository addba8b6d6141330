import Foundation

/// Encoded words of headers (RFC 2047), read as leniently as senders break the rules: blanks inside
/// words, padding in the middle of a text, characters cut in two between words, words without
/// blanks around them.
enum EncodedWord {
  /// A stretch of a header value: bytes as they stand, or the text of adjacent encoded words.
  enum Piece {
    case bytes(ArraySlice<UInt8>)
    case text(String)
  }

  static func pieces(of raw: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var plainStart = 0
    var index = 0
    var run: [(charset: String, bytes: [UInt8])] = []
    func flushRun() {
      guard !run.isEmpty else { return }
      pieces.append(.text(run.map { Charset.decode($0.bytes, label: $0.charset).text }.joined()))
      run = []
    }
    while index + 1 < raw.count {
      guard raw[index] == UInt8(ascii: "="), raw[index + 1] == UInt8(ascii: "?"),
        let word = word(at: index, in: raw)
      else {
        index += 1
        continue
      }
      let between = raw[plainStart..<index]
      // White space between two words is not part of the text (section 6.2).
      if run.isEmpty || !between.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }) {
        flushRun()
        if !between.isEmpty { pieces.append(.bytes(between)) }
      }
      if let last = run.indices.last, run[last].charset == word.charset {
        run[last].bytes += word.bytes
      } else {
        run.append((word.charset, word.bytes))
      }
      index = word.end
      plainStart = index
    }
    flushRun()
    if plainStart < raw.count { pieces.append(.bytes(raw[plainStart...])) }
    return pieces
  }

  private static func word(at start: Int, in raw: [UInt8]) -> (
    charset: String, bytes: [UInt8], end: Int
  )? {
    let mark = UInt8(ascii: "?")
    guard let first = raw[(start + 2)...].firstIndex(of: mark), first - start < 80,
      first + 2 < raw.count, raw[first + 2] == mark
    else { return nil }
    var charset = String(decoding: raw[(start + 2)..<first], as: UTF8.self).lowercased()
    // A language may follow (RFC 2231, section 5).
    if let star = charset.firstIndex(of: "*") { charset = String(charset[..<star]) }
    let body = first + 3
    var end = body
    while end + 1 < raw.count, !(raw[end] == mark && raw[end + 1] == UInt8(ascii: "=")) {
      // Two words run together without an end.
      if raw[end] == UInt8(ascii: "="), raw[end + 1] == mark, end > body,
        end + 2 < raw.count, raw[end + 2] != UInt8(ascii: "=")
      {
        return nil
      }
      end += 1
    }
    guard end + 1 < raw.count else { return nil }
    switch raw[first + 1] | 0x20 {
    case UInt8(ascii: "q"): return (charset, quoted(raw[body..<end]), end + 2)
    case UInt8(ascii: "b"): return (charset, base64(raw[body..<end]), end + 2)
    default: return nil
    }
  }

  private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "="), index + 2 < text.endIndex,
        let high = digit(text[index + 1]), let low = digit(text[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
        continue
      }
      if byte != 10, byte != 13 { result.append(byte == UInt8(ascii: "_") ? 32 : byte) }
      index += 1
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// Padding ends a group, not the text.
  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      let value: UInt32
      switch byte {
      case 65...90: value = UInt32(byte) - 65
      case 97...122: value = UInt32(byte) - 71
      case 48...57: value = UInt32(byte) + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="):
        count = 0
        bits = 0
        continue
      default: continue
      }
      bits = bits << 6 | value
      count += 1
      if count == 2 { result.append(UInt8(truncatingIfNeeded: bits >> 4)) }
      if count == 3 { result.append(UInt8(truncatingIfNeeded: bits >> 2)) }
      if count == 4 {
        result.append(UInt8(truncatingIfNeeded: bits))
        count = 0
        bits = 0
      }
    }
    return result
  }
}
