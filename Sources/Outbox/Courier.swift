import Foundation
import Kit

/// The mail port: hands a letter to the outside world. Adapters live in `Post`.
package protocol Courier: Sendable {
  /// Returns once the other side has taken responsibility for the letter.
  func deliver(_ letter: Letter, at now: Date) async throws(CourierFailure)
}

package enum CourierFailure: Error, Equatable {
  /// Trying again later may help: no connection, a 4xx answer, a full disk.
  case temporary(String)
  /// It never will: a 5xx answer.
  case permanent(String)

  /// What the other side said, in its words.
  package var reason: String {
    switch self {
    case .temporary(let reason), .permanent(let reason): reason
    }
  }
}
