import CGMime
import Foundation

/// Header values as people read them.
enum HeaderText {
  /// Longer values are cut: no honest field comes near, and decoding is not free.
  static let longest = 65_536

  /// Unfolded and decoded: RFC 2047 words, raw 8-bit text in UTF-8 or windows-1252, and the bare
  /// ISO-2022-JP of old Japanese clients. On one line, without control characters.
  static func decode(bytes raw: [UInt8]) -> String {
    let raw = raw.count > longest ? Array(raw[..<longest]) : raw
    var isPlain = true
    var previous: UInt8 = 0
    for byte in raw {
      if byte >= 0x80 || byte == 0x1b
        || (byte == UInt8(ascii: "?") && previous == UInt8(ascii: "="))
      {
        isPlain = false
        break
      }
      previous = byte
    }
    if isPlain { return oneLine(String(decoding: raw, as: UTF8.self)) }
    if raw.contains(0x1b) { return oneLine(Charset.decode(raw, label: nil).text) }
    let text = EncodedWord.pieces(of: raw).map { piece in
      switch piece {
      case .bytes(let bytes): Charset.decode(Array(bytes), label: nil).text
      case .text(let text): text
      }
    }
    return oneLine(text.joined())
  }

  static func decode(_ raw: String) -> String { decode(bytes: Array(raw.utf8)) }

  /// White space squeezed at the folds, control characters gone.
  static func oneLine(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var folding = false
    for byte in text.utf8 {
      switch byte {
      case 10, 13: folding = true
      case 9, 32:
        if !folding { bytes.append(32) }
      case 0..<32, 127: break
      default:
        if folding, bytes.last != 32 { bytes.append(32) }
        folding = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
  }

  /// The moment of a Date field (RFC 5322, section 3.3, and the variants that GMime knows).
  static func date(_ value: String) -> Date? {
    _ = gmime
    guard let moment = g_mime_utils_header_decode_date(value) else { return nil }
    defer { g_date_time_unref(moment) }
    let seconds = g_date_time_to_unix(moment)
    // Before the first mail or far ahead: a clock that was never set.
    guard seconds > 0, seconds < 4_102_444_800 else { return nil }
    return Date(timeIntervalSince1970: Double(seconds))
  }
}

/// Message-IDs out of Message-ID, In-Reply-To and References.
enum MessageIDs {
  static let most = 200

  /// The ids in order, without angle brackets and repetition. Values that name none in brackets
  /// give their words that contain an `@`.
  static func read(_ value: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    func add(_ id: Substring.UTF8View) {
      let id = String(Substring(id)).filter { !$0.isWhitespace }
      if !id.isEmpty, id.utf8.count <= 998, seen.insert(id).inserted { found.append(id) }
    }
    var start: Substring.UTF8View.Index?
    let bytes = Substring(value).utf8
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "<"): start = bytes.index(after: index)
      case UInt8(ascii: ">"):
        if let begin = start { add(bytes[begin..<index]) }
        start = nil
      default: break
      }
    }
    if found.isEmpty {
      for word in value.split(whereSeparator: {
        $0.isWhitespace || $0 == "," || $0 == "<" || $0 == ">"
      })
      where word.contains("@") {
        add(word.utf8)
      }
    }
    // The root and the newest matter; a forged field may name millions.
    if found.count > most { found = Array(found[..<(most / 2)] + found.suffix(most / 2)) }
    return found
  }
}
