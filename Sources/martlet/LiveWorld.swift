import Foundation
import Kit

extension World {
  /// The world outside: the system's clock and its source of randomness.
  static let live = World(
    now: { Date(milliseconds: Date().milliseconds) },
    bytes: { count in
      var generator = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    },
    chance: { Double.random(in: $0) })
}
