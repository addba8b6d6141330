import CGMime
import Foundation

/// Text out of bytes whose label may be wrong, unknown or missing.
enum Charset {
  /// `isSound` is false when the label had to be overruled or bytes had no meaning under it.
  static func decode(_ bytes: [UInt8], label: String?) -> (text: String, isSound: Bool) {
    if let marked = byteOrderMarked(bytes) { return (marked, true) }
    let name = label.map(normalised) ?? ""
    let isWestern = westernNames.contains(name)
    if isWestern || name == "utf-8" {
      // JIS by old clients comes unlabelled; its escape sequences are plain to see.
      if bytes.contains(0x1b), let text = iconv(bytes, from: "ISO-2022-JP", lossless: true) {
        return (text, name.isEmpty)
      }
      // Many senders say Latin-1 and mean UTF-8: valid multi-byte text hardly ever arises by
      // chance.
      if let text = utf8(bytes) { return (text, true) }
      if name == "utf-8" {
        // Mostly UTF-8 with some broken bytes, or not UTF-8 at all?
        let broken = String(decoding: bytes, as: UTF8.self)
        let lost = broken.unicodeScalars.count { $0 == "\u{FFFD}" }
        let kept = broken.unicodeScalars.count { $0.value > 127 && $0 != "\u{FFFD}" }
        return (kept >= lost ? broken : windows1252(bytes), false)
      }
      return (windows1252(bytes), true)
    }
    let known = aliases[name] ?? name
    if let text = iconv(bytes, from: known, lossless: true) { return (text, true) }
    if let text = utf8(bytes) { return (text, false) }
    if let text = iconv(bytes, from: known, lossless: false) { return (text, false) }
    return (windows1252(bytes), false)
  }

  private static func normalised(_ label: String) -> String {
    var name = label.lowercased().trimmingCharacters(
      in: CharacterSet(charactersIn: " \t\r\n\"'`;<>=*"))
    if name.hasPrefix("charset=") { name = String(name.dropFirst(8)) }
    if name.hasPrefix("x-") { name = String(name.dropFirst(2)) }
    if name == "utf8" || name == "utf-8-strict" || name == "utf_8" || name == "unicode-1-1-utf-8" {
      return "utf-8"
    }
    return name
  }

  /// Labels that senders use for "whatever my machine writes".
  private static let westernNames: Set<String> = [
    "", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "8859-1",
    "windows-1252", "cp1252", "cp-1252", "1252", "iso-8859-15", "ansi", "unknown", "unknown-8bit",
    "8bit", "7bit", "default", "default_charset", "none", "text", "_iso-8859-1$esc", "user-defined",
    "utf-8\\", "binary", "ansi_x3.4-1968", "us-ascii\\",
  ]

  /// Names that iconv does not know, and those that stand for a larger set in practice (WHATWG
  /// Encoding, section 4.2).
  private static let aliases: [String: String] = [
    "gb2312": "GB18030", "gbk": "GB18030", "euc-cn": "GB18030", "gb_2312-80": "GB18030",
    "ks_c_5601-1987": "CP949", "ks_c_5601": "CP949", "euc-kr": "CP949", "korean": "CP949",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "ms_kanji": "CP932",
    "windows-31j": "CP932", "cp932": "CP932", "iso-8859-9": "CP1254", "iso-8859-8-i": "ISO-8859-8",
    "iso-8859-8-e": "ISO-8859-8", "tis-620": "CP874", "iso-8859-11": "CP874",
    "windows-874": "CP874", "big5": "BIG5-HKSCS", "mac": "MACINTOSH", "mac-roman": "MACINTOSH",
    "mac-cyrillic": "MAC-CYRILLIC", "unicode": "UTF-16LE", "iso-2022-jp": "ISO-2022-JP-2",
    "cp1251": "CP1251", "windows-1251": "CP1251", "win-1251": "CP1251", "win1251": "CP1251",
    "koi8-ru": "KOI8-U", "koi8": "KOI8-R", "hz-gb-2312": "HZ", "utf-7": "UTF-7",
  ]

  private static func byteOrderMarked(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xff, 0xfe]) {
      return iconv(Array(bytes.dropFirst(2)), from: "UTF-16LE", lossless: false)
    }
    if bytes.starts(with: [0xfe, 0xff]) {
      return iconv(Array(bytes.dropFirst(2)), from: "UTF-16BE", lossless: false)
    }
    return nil
  }

  /// Nil when the bytes are not UTF-8.
  private static func utf8(_ bytes: [UInt8]) -> String? { String(validating: bytes, as: UTF8.self) }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    text.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x80...0x9f: text.append(Unicode.Scalar(high1252[Int(byte) - 0x80]) ?? "\u{FFFD}")
      default: text.append(Unicode.Scalar(byte))
      }
    }
    return String(text)
  }

  private static let high1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Through the C library. Nil when it does not know the charset, or, if `lossless`, when a byte
  /// has no meaning; otherwise such bytes become U+FFFD.
  private static func iconv(_ bytes: [UInt8], from name: String, lossless: Bool) -> String? {
    guard name.utf8.allSatisfy({ $0 > 32 && $0 < 127 }), !name.isEmpty else { return nil }
    let converter = g_iconv_open("UTF-8", name)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { g_iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var chunk = [CChar](repeating: 0, count: 8192)
    var input = bytes.map { CChar(bitPattern: $0) }
    let isComplete = input.withUnsafeMutableBufferPointer { source -> Bool in
      var next = source.baseAddress
      var left = gsize(source.count)
      var isFlushed = false
      while true {
        var status = 0
        chunk.withUnsafeMutableBufferPointer { target in
          var end = target.baseAddress
          var room = gsize(target.count)
          // A last call without input gives up what a stateful charset still holds.
          isFlushed = left == 0
          status = Int(
            bitPattern: isFlushed
              ? UInt(g_iconv(converter, nil, nil, &end, &room))
              : UInt(g_iconv(converter, &next, &left, &end, &room)))
          let written = target.count - Int(room)
          target.withMemoryRebound(to: UInt8.self) { result.append(contentsOf: $0[..<written]) }
        }
        if status == -1, errno != E2BIG {
          if lossless { return false }
          guard left > 0 else { return true }
          result.append(contentsOf: [0xef, 0xbf, 0xbd])
          next = next?.advanced(by: 1)
          left -= 1
        } else if isFlushed, status != -1 {
          return true
        }
      }
    }
    guard isComplete else { return nil }
    return String(decoding: result, as: UTF8.self)
  }
}
