import Foundation

/// Reads server-sent events from bytes that arrive in any pieces (WHATWG HTML, section 9.2.6). Only
/// the data matters here: names, ids and comments are passed over.
struct EventReader {
  private var line: [UInt8] = []
  private var data: [UInt8]?
  /// A CR has just ended a line, so that an LF right behind it ends none.
  private var followsReturn = false
  private var isAtStart = true

  /// The data of each event that these bytes complete.
  mutating func read(_ bytes: some Sequence<UInt8>) -> [[UInt8]] {
    var events: [[UInt8]] = []
    for byte in bytes {
      if followsReturn, byte == UInt8(ascii: "\n") {
        followsReturn = false
        continue
      }
      followsReturn = byte == UInt8(ascii: "\r")
      if followsReturn || byte == UInt8(ascii: "\n") {
        if let event = endLine() { events.append(event) }
      } else {
        line.append(byte)
      }
    }
    return events
  }

  /// An event that the end of the stream cut short of its empty line: some servers leave it out.
  mutating func end() -> [UInt8]? {
    if !line.isEmpty { _ = endLine() }
    return endLine()
  }

  private mutating func endLine() -> [UInt8]? {
    defer { line.removeAll(keepingCapacity: true) }
    if isAtStart {
      isAtStart = false
      if line.starts(with: [0xef, 0xbb, 0xbf]) { line.removeFirst(3) }
    }
    guard !line.isEmpty else {
      defer { data = nil }
      return data
    }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    guard line[..<colon].elementsEqual("data".utf8) else { return nil }
    var value = line[min(colon + 1, line.endIndex)...]
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    data = data.map { $0 + [UInt8(ascii: "\n")] + value } ?? Array(value)
    return nil
  }
}
