import Foundation
import Kit
import Synchronization

/// A clock that stands still until a test moves it.
package final class Clock: Sendable {
  private let moment: Mutex<Date>

  package init(at moment: Date) { self.moment = Mutex(moment) }

  package var now: Date { moment.withLock { $0 } }

  package func advance(by duration: Duration) { moment.withLock { $0 = $0 + duration } }

  package func set(to moment: Date) { self.moment.withLock { $0 = moment } }
}

extension World {
  /// Time does not pass, ids count up, chance always takes the lower bound.
  package static func standingStill(at moment: Date) -> World { standing(by: Clock(at: moment)) }

  /// The same, with time as `clock` says.
  package static func standing(by clock: Clock) -> World {
    let counter = Counter()
    return World(
      now: { clock.now }, bytes: { counter.next(bytes: $0) }, chance: { $0.lowerBound })
  }
}

/// Bytes that never repeat: zeros, then a number that counts up.
private final class Counter: Sendable {
  private let value = Mutex<UInt64>(0)

  func next(bytes count: Int) -> [UInt8] {
    let number = value.withLock { value in
      value += 1
      return value
    }
    let digits = withUnsafeBytes(of: number.bigEndian) { Array($0) }
    return Array(repeating: 0, count: max(0, count - 8)) + digits.suffix(count)
  }
}
