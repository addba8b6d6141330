import Foundation
import Kit

extension World {
  /// The world outside: the system's clock and its source of randomness.
  static let live = World(
    now: { Date(milliseconds: Date().milliseconds) },
    bytes: { count in
      // Eight at a time: each asks the kernel, and every id passes here.
      var generator = SystemRandomNumberGenerator()
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      while bytes.count < count {
        withUnsafeBytes(of: generator.next() as UInt64) { bytes += $0.prefix(count - bytes.count) }
      }
      return bytes
    },
    chance: { Double.random(in: $0) })
}
