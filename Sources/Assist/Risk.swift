import Foundation

/// Why a person should look twice. Any of them keeps a draft from being sent by itself.
package struct Risk: Sendable, Equatable, Codable {
  package enum Code: String, Sendable, CaseIterable, Codable {
    case refundOverLimit = "refund_over_limit"
    case amountUnknown = "amount_unknown"
    case billingChange = "billing_change"
    case cancellation
    case vip
    case legal
    case safety
    case asksForPerson = "asks_for_person"
    case otherCustomer = "other_customer"
    case injection
    case unsupportedSentence = "unsupported_sentence"
    case numberNotInSource = "number_not_in_source"
    /// The customer wants something done, not only said.
    case actionRequested = "action_requested"
    /// Records could not be reached.
    case failedLookup = "failed_lookup"
    case noCitation = "no_citation"
    case otherLanguage = "other_language"
  }

  /// Stable: a `Code` as it is written on the wire.
  package let code: String
  /// What was seen and what to do about it, for the reviewer.
  package let words: String

  init(_ code: Code, _ words: String) {
    self.code = code.rawValue
    self.words = words
  }
}
