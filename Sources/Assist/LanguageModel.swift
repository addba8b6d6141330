import Foundation
import Kit

/// A service that writes text from a prompt; `Models` has the adapters. What it answers is input from
/// a stranger: it is read by `ModelLetter` and checked by `LetterCheck` before anybody sees it.
package protocol LanguageModel: Sendable {
  /// What a draft names as its writer: `gpt-4o-mini`.
  var name: String { get }
  /// One answer, within the prompt's patience. Cancelling the task ends the transfer.
  func answer(_ prompt: ModelPrompt) async throws(ModelFailure) -> ModelAnswer
}

package struct ModelPrompt: Sendable, Equatable {
  package enum Role: String, Sendable, Codable { case system, user, assistant }

  package struct Turn: Sendable, Equatable {
    package let role: Role
    package let text: String

    package init(_ role: Role, _ text: String) {
      self.role = role
      self.text = text
    }
  }

  package var turns: [Turn]
  /// The JSON schema that the answer has to follow, as JSON, and its name for the service.
  package let schema: String
  package let schemaName: String
  /// The most tokens that may be written.
  package let tokenLimit: Int
  /// For everything: connection, retry, the last byte of the answer.
  package var patience: Duration

  package init(
    turns: [Turn], schema: String, schemaName: String, tokenLimit: Int, patience: Duration
  ) {
    self.turns = turns
    self.schema = schema
    self.schemaName = schemaName
    self.tokenLimit = tokenLimit
    self.patience = patience
  }
}

package struct ModelAnswer: Sendable, Equatable {
  package enum Ending: Sendable, Equatable {
    case complete
    /// Stopped at the token limit.
    case cut
    /// The service or the model would not write it.
    case declined
  }

  package let text: String
  package let ending: Ending
  /// Tokens read and written, where the service counts them.
  package let usage: ModelUsage?

  package init(text: String, ending: Ending = .complete, usage: ModelUsage? = nil) {
    self.text = text
    self.ending = ending
    self.usage = usage
  }
}

package struct ModelUsage: Sendable, Equatable {
  package let read: Int
  package let written: Int

  package init(read: Int, written: Int) {
    self.read = read
    self.written = written
  }
}

/// Why there is no answer. Its words are ours: what a service says of itself is not repeated, since
/// some quote the key that was wrong.
package enum ModelFailure: Error, Equatable, Sendable {
  case switchedOff
  /// It failed several times in a row and is left alone for a while.
  case resting
  case unreachable
  case timedOut
  case throttled
  /// No money left at the service.
  case quotaUsedUp
  case keyRefused
  case modelUnknown
  /// The service turned the request down with this status.
  case refused(status: Int)
  case serviceBroken(status: Int)
  /// The answer broke off or was no answer in this protocol.
  case brokenOff
  case tooLong
  /// Twice an answer that cannot be used, with what was wrong with the last.
  case unusable(String)
  case cancelled

  /// What follows the model's name: `did not answer in time.`
  package var words: String {
    switch self {
    case .switchedOff: "is switched off."
    case .resting: "failed several times in a row and is left alone for a minute."
    case .unreachable: "cannot be reached."
    case .timedOut: "did not answer in time."
    case .throttled: "has too much to do at the moment."
    case .quotaUsedUp: "has no quota left. Its account needs attention."
    case .keyRefused: "refused the key. Check OPENAI_API_KEY."
    case .modelUnknown: "is not known at that address. Check OPENAI_MODEL and OPENAI_BASE_URL."
    case .refused(let status): "turned the request down with status \(status)."
    case .serviceBroken(let status): "is out of order (status \(status))."
    case .brokenOff: "broke off in the middle of its answer."
    case .tooLong: "answered far too much."
    case .unusable(let fault): "wrote nothing that can be used. \(fault)"
    case .cancelled: "was not waited for."
    }
  }
}
