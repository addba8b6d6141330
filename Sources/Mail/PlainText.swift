import Foundation

/// Plain text as it comes out of a part.
enum PlainText {
  /// Line ends become `\n`; control characters that no reader shows are gone.
  static func normalise(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 10: if previous != 13 { bytes.append(10) }
      case 13: bytes.append(10)
      case 12: bytes.append(10)
      case 0..<9, 11, 14..<32, 127: break
      default: bytes.append(byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}"
    }
  }

  /// Joins the soft line breaks of `format=flowed` (RFC 3676, section 4.1).
  static func unflowed(_ text: String, deletesSpace: Bool) -> String {
    var result: [String] = []
    var open: (depth: Int, text: String)?
    func quote(_ depth: Int, _ text: String) -> String {
      depth == 0 ? text : String(repeating: ">", count: depth) + " " + text
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == ">" }.count
      var rest = line.dropFirst(depth)
      if rest.first == " " { rest = rest.dropFirst() }
      let isSoft = rest.last == " " && rest != "-- "
      var body = String(rest)
      if isSoft, deletesSpace { body.removeLast() }
      if let started = open {
        if started.depth == depth, rest != "-- " {
          body = started.text + body
        } else {
          result.append(quote(started.depth, started.text))
        }
      }
      open = nil
      if isSoft, body.utf8.count < 100_000 {
        open = (depth, body)
      } else {
        result.append(quote(depth, body))
      }
    }
    if let open { result.append(quote(open.depth, open.text)) }
    return result.joined(separator: "\n")
  }

  /// The charset that the first kilobyte of an HTML part declares for itself.
  static func charset(inHTML bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(1024), as: Unicode.ASCII.self).lowercased()
    guard let start = head.range(of: "charset=") else { return nil }
    let name = head[start.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
    return name.isEmpty ? nil : String(name)
  }
}
