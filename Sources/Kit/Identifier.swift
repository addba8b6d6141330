/// An identifier that cannot be mistaken for another kind of identifier.
///
/// Sixteen bytes in memory and in tables, the canonical 36 characters on the wire (RFC 9562).
package struct Identifier<Subject>: Hashable, Sendable, Comparable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads the canonical form, in either case; anything else is nil.
  package init?(_ text: some StringProtocol) {
    var halves: (UInt64, UInt64) = (0, 0)
    var digits = 0
    var position = 0
    for byte in text.utf8 {
      defer { position += 1 }
      if position == 8 || position == 13 || position == 18 || position == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      if digits < 16 {
        halves.0 = halves.0 << 4 | UInt64(digit)
      } else {
        halves.1 = halves.1 << 4 | UInt64(digit)
      }
      digits += 1
    }
    guard position == 36, digits == 32 else { return nil }
    self.init(high: halves.0, low: halves.1)
  }

  /// The same sixteen bytes, said to name something else. For rows that share their key.
  package func retyped<Other>(_: Other.Type = Other.self) -> Identifier<Other> {
    Identifier<Other>(high: high, low: low)
  }

  /// The canonical form, lower case.
  package var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var index = 0
      func put(_ value: UInt64, from first: Int, to last: Int) {
        for shift in stride(from: first, through: last, by: -4) {
          let digit = UInt8(value >> UInt64(shift) & 0xf)
          buffer[index] = digit < 10 ? digit + 48 : digit + 87
          index += 1
        }
      }
      func dash() {
        buffer[index] = 45
        index += 1
      }
      put(high, from: 60, to: 32)
      dash()
      put(high, from: 28, to: 16)
      dash()
      put(high, from: 12, to: 0)
      dash()
      put(low, from: 60, to: 48)
      dash()
      put(low, from: 44, to: 0)
      return index
    }
  }

  package static func < (one: Self, other: Self) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = Identifier(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "An id is 36 characters: 8-4-4-4-12 hexadecimal digits.")
    }
    self = id
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
