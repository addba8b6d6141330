import Foundation

/// Bodies made fit for 7-bit lines of at most 76 characters (RFC 2045, section 6).
enum TransferEncoding {
  case sevenBit
  case quotedPrintable
  case base64

  var name: String {
    switch self {
    case .sevenBit: "7bit"
    case .quotedPrintable: "quoted-printable"
    case .base64: "base64"
    }
  }

  /// The plainest that brings the text over unchanged. Lines that begin with "From " or end with a
  /// blank are changed by mail stores and relays, so they are encoded.
  static func best(for text: String) -> TransferEncoding {
    var high = 0
    var column = 0
    var isPlain = true
    var previous: UInt8 = 10
    for byte in text.utf8 {
      if byte >= 127 || (byte < 32 && byte != 10 && byte != 9) { high += 1 }
      column = byte == 10 ? 0 : column + 1
      if column > 76 || (byte == 10 && (previous == 32 || previous == 9)) { isPlain = false }
      previous = byte
    }
    if previous == 32 || previous == 9 || text.hasPrefix("From ") || text.contains("\nFrom ") {
      isPlain = false
    }
    if high == 0, isPlain { return .sevenBit }
    return high * 3 > text.utf8.count ? .base64 : .quotedPrintable
  }

  /// `text` has `\n` line ends; the result has CRLF and ends with one.
  func encode(_ text: String) -> [UInt8] {
    let isOpen = !text.isEmpty && !text.hasSuffix("\n")
    let text = isOpen ? text + "\n" : text
    switch self {
    case .sevenBit: return Self.crlf(text)
    case .quotedPrintable: return Self.quotedPrintable(text)
    case .base64: return Self.base64(Data(Self.crlf(text)))
    }
  }

  static func base64(_ data: Data) -> [UInt8] {
    let text = data.base64EncodedData(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    return [UInt8](text) + [13, 10]
  }

  private static func crlf(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + text.utf8.count / 20)
    for byte in text.utf8 {
      if byte == 10 { result.append(13) }
      result.append(byte)
    }
    return result
  }

  private static func quotedPrintable(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    let hex = Array("0123456789ABCDEF".utf8)
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false).dropLast() {
      let line = Array(line)
      var column = 0
      for (index, byte) in line.enumerated() {
        let isLast = index == line.count - 1
        let startsFrom = index == 0 && line.starts(with: Array("From ".utf8))
        let isPlain: Bool
        switch byte {
        case 32, 9: isPlain = !isLast
        case 33...60, 62...126: isPlain = !startsFrom && !(byte == 46 && column == 0)
        default: isPlain = false
        }
        let width = isPlain ? 1 : 3
        if column + width > 75 {
          result += [61, 13, 10]
          column = 0
        }
        if isPlain {
          result.append(byte)
        } else {
          result += [61, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
        column += width
      }
      result += [13, 10]
    }
    return result
  }
}
