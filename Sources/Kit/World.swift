import Foundation

/// The three things a test must control: time, identity and chance.
///
/// Nothing outside `Sources/martlet` (and the test house) calls `Date()`, `UUID()` or `random` directly.
package struct World: Sendable {
  /// The present moment, cut to whole milliseconds: that is what storage keeps.
  package var now: @Sendable () -> Date
  /// Cryptographically strong bytes: ids, tokens, salts.
  package var bytes: @Sendable (_ count: Int) -> [UInt8]
  /// A number in the range, for jitter and sampling.
  package var chance: @Sendable (ClosedRange<Double>) -> Double

  package init(
    now: @escaping @Sendable () -> Date,
    bytes: @escaping @Sendable (_ count: Int) -> [UInt8],
    chance: @escaping @Sendable (ClosedRange<Double>) -> Double
  ) {
    self.now = now
    self.bytes = bytes
    self.chance = chance
  }

  /// A new UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits, so that
  /// rows sort by the time at which they were made.
  package func id<Subject>(_: Subject.Type = Subject.self) -> Identifier<Subject> {
    let milliseconds = UInt64(max(0, now().milliseconds))
    let random = bytes(10)
    var high = milliseconds << 16 | 0x7000
    high |= UInt64(random[0] & 0x0f) << 8 | UInt64(random[1])
    var low: UInt64 = 0
    for byte in random[2...] { low = low << 8 | UInt64(byte) }
    return Identifier(high: high, low: low & 0x3fff_ffff_ffff_ffff | 0x8000_0000_0000_0000)
  }

  /// A secret of `count` random bytes as URL-safe base64 without padding.
  package func token(bytes count: Int = 32) -> Secret {
    Secret(
      Data(bytes(count)).base64EncodedString()
        .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
  }
}
