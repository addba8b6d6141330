import Foundation
import Kit

/// How a tenant wants its desk to behave. Kept as JSON; keys that this program does not know are
/// carried along unchanged.
package struct TenantSettings: Sendable, Hashable {
  /// The languages the desk answers in, the first being the fallback: `en`, `nl`, `pt-BR`.
  package var languages = ["en"]
  /// An IANA name such as `Europe/Amsterdam`.
  package var timeZone = "UTC"
  /// Ends every letter, below the writer's own signature.
  package var signature = ""
  /// How the business speaks, in its own words: told to drafters.
  package var brandVoice = ""
  package var wordsToUse: [String] = []
  package var wordsToAvoid: [String] = []
  /// Regular expressions; the first group, or else the whole match, is the order id.
  package var orderIDPatterns: [String] = []
  package var refundLimit = RefundLimit()
  package var businessHours = BusinessHours.usual
  /// Local days without business hours, `2026-12-25`.
  package var holidays: [String] = []
  /// How long an approved reply waits before it is sent, so that it can be called back.
  package var holdSeconds = 30
  /// How soon a draft should be reviewed, in business minutes (S3's response-time target).
  package var reviewMinutes = 15
  package var intents = defaultIntents
  /// Where tickets go beyond the desk's own way, the first that fits.
  package var routingRules: [RoutingRule] = []
  package var acknowledgementsEnabled = true
  /// Managers' letters besides the acknowledgement, each with its switch.
  package var resolutionLettersEnabled = true
  package var satisfactionLettersEnabled = true
  package var remindersEnabled = true
  package var closingLettersEnabled = true

  var unknown: [String: JSONValue] = [:]

  package init() {}

  package var zone: TimeZone { TimeZone(identifier: timeZone) ?? .gmt }

  package static let defaultIntents = [
    "billing", "technical", "outage", "product_question", "refund", "delivery", "complaint",
    "cancellation", "account", "feedback", "other",
  ]
}

/// Above which a refund needs a manager.
package struct RefundLimit: Sendable, Hashable {
  package var amount: Decimal
  /// ISO 4217, three capital letters: also the tenant's own currency.
  package var currency: String

  package init(amount: Decimal = 500, currency: String = "EUR") {
    self.amount = amount
    self.currency = currency
  }

  /// An amount as people type it: digits, perhaps a point and up to four more.
  package init(text: String, currency: String) throws(Problem) {
    guard text.wholeMatch(of: /\d{1,12}(\.\d{1,4})?/) != nil, let amount = Decimal(string: text)
    else {
      throw Problem(
        .invalid, "settings.refund_limit", "“\(text)” is no amount. Write it like 500.00.",
        field: "refund_limit")
    }
    self.init(amount: amount, currency: currency)
  }

  /// Strictly over. An unknown amount or another currency counts as over the limit: the caller
  /// who knows the order passes its total instead.
  package func isExceeded(by amount: Decimal?, currency: String?) -> Bool {
    guard let amount, currency == nil || currency == self.currency else { return true }
    return amount > self.amount
  }
}

extension RefundLimit: Codable {
  private enum CodingKeys: String, CodingKey {
    case amount
    case currency
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .amount)
    try self.init(text: text, currency: try container.decode(String.self, forKey: .currency))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    // As text: a JSON number would pass through a Double in most readers.
    try container.encode("\(amount)", forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
