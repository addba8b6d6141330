import Foundation
import Kit

/// Writes JSON by hand, for the answers that every list and client asks for: about ten times faster
/// than an encoder. Keys are given as they stand on the wire.
struct JSONText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Whether the next member or element needs a comma before it.
  private var needsComma = false

  init(capacity: Int = 2048) { bytes.reserveCapacity(capacity) }

  var data: Data { Data(bytes) }

  mutating func object(_ fill: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    fill(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func array<Items: Sequence>(
    _ items: Items, _ each: (inout JSONText, Items.Element) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for item in items { each(&self, item) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func put(_ name: StaticString, _ text: String?) {
    key(name)
    value(text)
  }
  mutating func put(_ name: StaticString, _ number: Int?) {
    key(name)
    raw(number.map(String.init) ?? "null")
  }
  mutating func put(_ name: StaticString, _ number: Double?) {
    key(name)
    raw(number.map { $0.isFinite ? String($0) : "null" } ?? "null")
  }
  mutating func put(_ name: StaticString, _ flag: Bool) {
    key(name)
    raw(flag ? "true" : "false")
  }
  mutating func put(_ name: StaticString, _ date: Date?) {
    key(name)
    value(date?.rfc3339)
  }
  mutating func put<Subject>(_ name: StaticString, _ id: Identifier<Subject>?) {
    key(name)
    value(id?.text)
  }
  mutating func put(_ name: StaticString, _ texts: [String]) {
    key(name)
    array(texts) { $0.value($1) }
  }

  /// A member whose name is data.
  mutating func put(dynamic name: String, _ number: Int) {
    value(name)
    colon()
    raw(String(number))
  }

  mutating func value(_ text: String?) {
    guard var text else { return raw("null") }
    separate()
    needsComma = true
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { buffer in
      var start = 0
      var index = -1
      while true {
        index = Self.special(in: buffer, from: index + 1)
        guard index < buffer.count else { break }
        let byte = buffer[index]
        bytes.append(contentsOf: buffer[start..<index])
        start = index + 1
        switch byte {
        case 0x22: bytes += [0x5c, 0x22]
        case 0x5c: bytes += [0x5c, 0x5c]
        case 0x0a: bytes += [0x5c, UInt8(ascii: "n")]
        case 0x0d: bytes += [0x5c, UInt8(ascii: "r")]
        case 0x09: bytes += [0x5c, UInt8(ascii: "t")]
        default:
          let digits = Array("0123456789abcdef".utf8)
          bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
      bytes.append(contentsOf: buffer[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The first byte from `index` on that JSON writes in another way (RFC 8259, section 7), else the
  /// end. Eight at a time, since most texts have few: a byte is under a limit where subtracting it
  /// borrows from a bit that was not set.
  private static func special(in buffer: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    var index = index
    let bytes = UnsafeRawBufferPointer(buffer)
    let ones: UInt64 = 0x0101_0101_0101_0101
    while index + 8 <= bytes.count {
      let part = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quotes = part ^ (ones &* 0x22)
      let slashes = part ^ (ones &* 0x5c)
      let found =
        (part &- ones &* 0x20) & ~part | (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes
      if found & (ones &* 0x80) != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5c {
      index += 1
    }
    return index
  }

  /// Turns the string just written into the name of the member that follows.
  mutating func colon() {
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
