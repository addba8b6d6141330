import Foundation
import Kit

/// Decoded names and values in the order in which they were sent; a name may occur often.
/// Used for queries and for `application/x-www-form-urlencoded`.
package struct Parameters: Sendable, Equatable, ExpressibleByDictionaryLiteral, Sequence {
  package struct Pair: Sendable, Equatable {
    package var name: String
    package var value: String
  }

  package private(set) var pairs: [Pair]

  package init() { pairs = [] }
  package init(_ pairs: [Pair]) { self.pairs = pairs }
  package init(dictionaryLiteral elements: (String, String)...) {
    pairs = elements.map { Pair(name: $0.0, value: $0.1) }
  }

  /// Reads `a=1&b=two+words` as the URL standard does: `+` is a space, `%XX` a byte, anything
  /// that is no valid UTF-8 is repaired. More than 1,000 pairs are refused.
  package init(encoded text: some StringProtocol) throws(Problem) {
    pairs = []
    guard !text.isEmpty else { return }
    for part in text.utf8.split(separator: UInt8(ascii: "&")) {
      guard pairs.count < 1000 else {
        throw Problem(.tooLarge, "parameters.too_many", "There are more than 1,000 parameters.")
      }
      let sides = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      pairs.append(
        Pair(
          name: String(decoding: unescape(sides[0], plusIsSpace: true), as: UTF8.self),
          value: sides.count > 1
            ? String(decoding: unescape(sides[1], plusIsSpace: true), as: UTF8.self) : ""))
    }
  }

  /// The first value of that name.
  package subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
  package func all(_ name: String) -> [String] {
    pairs.filter { $0.name == name }.map(\.value)
  }
  package mutating func add(_ name: String, _ value: String) {
    pairs.append(Pair(name: name, value: value))
  }

  /// The wire form. Everything but the unreserved characters of RFC 3986 is escaped, `+` too:
  /// servers read a plain one as a space.
  package var encoded: String {
    pairs.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
  }

  package var isEmpty: Bool { pairs.isEmpty }
  package func makeIterator() -> IndexingIterator<[Pair]> { pairs.makeIterator() }
}

/// Replaces `%XX` by its byte; a percent sign without two digits stays as it is.
func unescape(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "+"), plusIsSpace {
      result.append(UInt8(ascii: " "))
    } else if byte == UInt8(ascii: "%"), let high = rest.first?.hexValue,
      let low = rest.dropFirst().first?.hexValue
    {
      result.append(high << 4 | low)
      rest = rest.dropFirst(2)
    } else {
      result.append(byte)
    }
  }
  return result
}

extension UInt8 {
  var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension String {
  /// Every byte but `A–Z a–z 0–9 - . _ ~` as `%XX` (RFC 3986, section 2.3).
  package var percentEncoded: String {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count)
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
