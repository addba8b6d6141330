import Foundation

/// Why a person should look twice. Any of them keeps a draft from being sent by itself.
package struct Risk: Sendable, Equatable, Codable {
  package enum Code: String, Sendable, CaseIterable, Codable {
    /// Also where money is asked back and nobody knows how much.
    case refundOverLimit = "refund_over_limit"
    /// It is about a refund whose amount is not known, and none is asked for.
    case amountUnknown = "amount_unknown"
    case billingChange = "billing_change"
    case cancellation
    case vip
    case legal
    case safety
    case asksForPerson = "asks_for_person"
    /// An order that is named belongs to another customer.
    case otherCustomer = "other_customer"
    /// The customer asks for data of other people.
    case personalData = "personal_data"
    case injection
    case unsupportedSentence = "unsupported_sentence"
    case numberNotInSource = "number_not_in_source"
    /// The text binds the business to something that no source promises.
    case promise
    /// The customer wants something done, not only said.
    case actionRequested = "action_requested"
    /// Records could not be reached.
    case integrationFailed = "integration_failed"
    case noCitation = "no_citation"
    /// The knowledge base answers only in another language than the customer's.
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
