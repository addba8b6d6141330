import Assist
import Foundation
import HTTP
import Kit

/// What a refusal means and whether asking once more makes sense.
struct RetryAdvice: Equatable {
  let failure: ModelFailure
  /// Nil: do not ask again. Zero: the server names no time.
  let wait: Duration?

  init(_ response: ClientResponse, at now: Date) {
    let status = response.status
    let named = ServiceError(body: response.body)?.failure(status: status)
    switch status {
    case 401, 403: failure = .keyRefused
    case 404: failure = .modelUnknown
    case 429: failure = named == .quotaUsedUp ? .quotaUsedUp : .throttled
    case 500...: failure = .serviceBroken(status: status)
    default: failure = .refused(status: status)
    }
    let isPassing = failure == .throttled || [408, 409].contains(status) || status >= 500
    guard isPassing, response.headers["x-should-retry"] != "false" else {
      wait = nil
      return
    }
    wait = Self.wait(in: response.headers, at: now)
  }

  /// What the service itself says in the middle of an answer.
  init(failure: ModelFailure) {
    self.failure = failure
    switch failure {
    case .serviceBroken, .throttled, .brokenOff: wait = .zero
    default: wait = nil
    }
  }

  /// `midway`: part of an answer was there.
  init(_ failure: HTTPFailure, midway: Bool = false) {
    switch failure {
    case .timedOut: (self.failure, wait) = (.timedOut, nil)
    case .cancelled: (self.failure, wait) = (.cancelled, nil)
    case .tooLarge: (self.failure, wait) = (.tooLong, nil)
    case .forbiddenAddress: (self.failure, wait) = (.unreachable, nil)
    case .unreachable: (self.failure, wait) = (midway ? .brokenOff : .unreachable, .zero)
    case .unreadable, .refused: (self.failure, wait) = (.brokenOff, .zero)
    }
  }

  /// `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3).
  private static func wait(in headers: Headers, at now: Date) -> Duration {
    func number(_ name: String) -> Double? {
      headers[name].flatMap { Double($0.trimmingCharacters(in: .whitespaces)) }
        .flatMap { $0.isFinite && $0 >= 0 ? min($0, 86_400_000) : nil }
    }
    if let milliseconds = number("retry-after-ms") {
      return .milliseconds(Int64(milliseconds.rounded(.up)))
    }
    if let seconds = number("retry-after") {
      return .milliseconds(Int64((seconds * 1000).rounded(.up)))
    }
    guard let text = headers["retry-after"], let date = Self.date(text) else { return .zero }
    return .milliseconds(max(0, date.milliseconds - now.milliseconds))
  }

  /// `Sun, 06 Nov 1994 08:49:37 GMT`.
  private static func date(_ text: String) -> Date? {
    let style = Date.ParseStrategy(
      format:
        "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT",
      locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt)
    return try? Date(text.trimmingCharacters(in: .whitespaces), strategy: style)
  }
}
