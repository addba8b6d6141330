import Foundation
import Kit

/// How often a failing job is tried, and with what pauses between.
package struct RetryPlan: Sendable, Equatable {
  package let attempts: Int
  package let firstPause: Duration
  package let longestPause: Duration

  /// Each pause is twice the last one, up to the longest.
  package init(attempts: Int, firstPause: Duration, longestPause: Duration) {
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
  }

  /// Ten tries over about a day: for other people's servers.
  package static let patient = RetryPlan(
    attempts: 10, firstPause: .seconds(10), longestPause: .hours(6))
  /// Five tries over some minutes: for work of our own that should simply succeed.
  package static let brisk = RetryPlan(
    attempts: 5, firstPause: .seconds(2), longestPause: .minutes(2))
  package static let once = RetryPlan(attempts: 1, firstPause: .zero, longestPause: .zero)

  /// The pause after the given try. Up to a quarter more by chance, so that jobs which failed
  /// together do not come back together.
  package func pause(after attempt: Int, in world: World) -> Duration {
    let doublings = Double(min(max(attempt, 1) - 1, 40))
    let plain = min(
      Double(firstPause.milliseconds) * pow(2, doublings), Double(longestPause.milliseconds))
    return .milliseconds(Int64(plain * world.chance(1...1.25)))
  }
}
