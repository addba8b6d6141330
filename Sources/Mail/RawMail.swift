import Foundation

/// Repairs before the parser sees the bytes. The mail as it came is kept elsewhere, untouched.
enum RawMail {
  static func prepare(_ raw: Data, defects: inout [String]) -> Data {
    var source = raw
    let start = source.withUnsafeBytes { contentStart($0) }
    if start > 0 { source = source.subdata(in: start..<source.count) }
    if !startsWithHeader(source) {
      defects.append("The mail does not start with a header.")
      source = Data([10]) + source
    }
    if hasBareReturnsOnly(source) {
      defects.append("Lines end with a bare CR.")
      source = Data(source.map { $0 == 13 ? 10 : $0 })
    }
    let breaks = source.withUnsafeBytes { missingBreaks($0) }
    if !breaks.isEmpty {
      defects.append("A part has no blank line after its header.")
      for index in breaks.reversed() { source.insert(10, at: source.startIndex + index) }
    }
    let colons = source.withUnsafeBytes { surplusColons($0) }
    if !colons.isEmpty {
      defects.append("An address field nests too deeply and was flattened.")
      for index in colons { source[index] = UInt8(ascii: "_") }
    }
    return source
  }

  /// Behind a byte order mark, blank lines and the `From ` line of a mail store (RFC 4155).
  private static func contentStart(_ bytes: UnsafeRawBufferPointer) -> Int {
    var index = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    while index < bytes.count {
      if bytes[index] == 10 || bytes[index] == 13 || bytes[index] == 32 || bytes[index] == 9 {
        index += 1
        continue
      }
      let rest = UnsafeRawBufferPointer(rebasing: bytes[index...])
      guard rest.starts(with: Array("From ".utf8)) || rest.starts(with: Array(">From ".utf8)) else {
        break
      }
      guard let end = rest.firstIndex(of: 10) else { break }
      index += end + 1
    }
    return index
  }

  /// Whether one of the first lines is a field: a name without blanks, then a colon.
  private static func startsWithHeader(_ source: Data) -> Bool {
    let lines = source.prefix(1000).split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }
    for line in lines.prefix(5) {
      let name = line.prefix { $0 != UInt8(ascii: ":") }
      guard name.count < line.count, let last = name.lastIndex(where: { $0 != 32 && $0 != 9 })
      else {
        if line.isEmpty { return false }
        continue
      }
      if name[...last].allSatisfy({ $0 > 32 && $0 < 127 }) { return true }
    }
    return false
  }

  private static func hasBareReturnsOnly(_ source: Data) -> Bool {
    let head = source.prefix(16_384)
    return !head.contains(10) && head.contains(13)
  }

  /// Where text follows the header of a part without a blank line: GMime would drop it as a broken
  /// field.
  private static func missingBreaks(_ bytes: UnsafeRawBufferPointer) -> [Int] {
    var found: [Int] = []
    var isHeader = false
    var afterBoundary = false
    var suspect: Int?
    forEachLine(bytes) { start, end in
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      guard let first = line.first, first != 13 else {
        if let suspect, found.count < 1000 { found.append(suspect) }
        (isHeader, afterBoundary, suspect) = (false, false, nil)
        return
      }
      if first == UInt8(ascii: "-"), line.count > 2, line[1] == UInt8(ascii: "-") {
        if let suspect, found.count < 1000 { found.append(suspect) }
        (isHeader, afterBoundary, suspect) = (false, true, nil)
        return
      }
      let isContent =
        line.count > 8 && first | 0x20 == UInt8(ascii: "c") && line[7] == UInt8(ascii: "-")
      if afterBoundary {
        isHeader = isContent
        afterBoundary = false
      } else if isHeader {
        if isContent || (suspect != nil && startsCommonField(line)) {
          // A field that was wrapped without a blank goes on; what came between is lost, not the
          // rest.
          suspect = nil
        } else if suspect == nil, first != 32, first != 9, !isField(line) {
          suspect = start
        }
      }
    }
    return found
  }

  private static func startsCommonField(_ line: UnsafeRawBufferPointer) -> Bool {
    let name = String(decoding: line.prefix(14).prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    return ["to", "from", "subject", "date", "message-id", "mime-version"].contains(
      name.lowercased())
  }

  private static func isField(_ line: UnsafeRawBufferPointer) -> Bool {
    guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > 0 else {
      return false
    }
    return line[..<colon].allSatisfy { $0 > 32 && $0 < 127 }
  }

  /// The lines without their LF.
  private static func forEachLine(
    _ bytes: UnsafeRawBufferPointer, _ body: (_ start: Int, _ end: Int) -> Void
  ) {
    guard let base = bytes.baseAddress else { return }
    var start = 0
    while start < bytes.count {
      let end =
        memchr(base + start, 10, bytes.count - start)
        .map { base.distance(to: UnsafeRawPointer($0)) } ?? bytes.count
      body(start, end)
      start = end + 1
    }
  }

  /// GMime reads address groups (`a:b:c:…`) recursively, one frame for each colon; hostile fields
  /// with many thousands would end the stack. These are the places of the colons beyond any honest
  /// number.
  private static func surplusColons(_ bytes: UnsafeRawBufferPointer) -> [Int] {
    var found: [Int] = []
    var colons = 0
    var isAddressField = false
    forEachLine(bytes) { start, end in
      guard start < end else { return }
      let isFolded = bytes[start] == 32 || bytes[start] == 9
      if !isFolded {
        isAddressField = startsAddressField(bytes[start])
        colons = 0
      }
      guard isAddressField, isFolded || end - start > 200 else { return }
      for index in start..<end where bytes[index] == UInt8(ascii: ":") {
        colons += 1
        if colons > 400 { found.append(index) }
      }
    }
    return found
  }

  /// By the first letter: To, Cc, Bcc, From, Sender, Reply-To, Resent-…,
  /// Disposition-Notification-To.
  private static func startsAddressField(_ first: UInt8) -> Bool {
    switch first | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "d"):
      true
    default: false
    }
  }
}
