import Foundation
import Kit
import Synchronization

extension TenantSettings: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case languages
    case timeZone = "time_zone"
    case signature
    case brandVoice = "brand_voice"
    case wordsToUse = "words_to_use"
    case wordsToAvoid = "words_to_avoid"
    case orderIDPatterns = "order_id_patterns"
    case refundLimit = "refund_limit"
    case businessHours = "business_hours"
    case holidays
    case holdSeconds = "hold_seconds"
    case reviewMinutes = "review_minutes"
    case intents
    case routingRules = "routing_rules"
    case acknowledgementsEnabled = "acknowledgements_enabled"
    case resolutionLettersEnabled = "resolution_letters_enabled"
    case satisfactionLettersEnabled = "satisfaction_letters_enabled"
    case remindersEnabled = "reminders_enabled"
    case closingLettersEnabled = "closing_letters_enabled"
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    self.init()
    let known = try decoder.container(keyedBy: Key.self)
    func read<Value: Decodable>(_ key: Key, _ path: WritableKeyPath<Self, Value>) throws {
      do {
        guard let value = try known.decodeIfPresent(Value.self, forKey: key) else { return }
        self[keyPath: path] = value
      } catch is DecodingError {
        throw Problem(
          .invalid, "settings.\(key.rawValue)",
          "The setting “\(key.rawValue)” has another shape than the desk expects.",
          field: key.rawValue)
      }
    }
    try read(.languages, \.languages)
    try read(.timeZone, \.timeZone)
    try read(.signature, \.signature)
    try read(.brandVoice, \.brandVoice)
    try read(.wordsToUse, \.wordsToUse)
    try read(.wordsToAvoid, \.wordsToAvoid)
    try read(.orderIDPatterns, \.orderIDPatterns)
    try read(.refundLimit, \.refundLimit)
    try read(.businessHours, \.businessHours)
    try read(.holidays, \.holidays)
    try read(.holdSeconds, \.holdSeconds)
    try read(.reviewMinutes, \.reviewMinutes)
    try read(.intents, \.intents)
    try read(.routingRules, \.routingRules)
    try read(.acknowledgementsEnabled, \.acknowledgementsEnabled)
    try read(.resolutionLettersEnabled, \.resolutionLettersEnabled)
    try read(.satisfactionLettersEnabled, \.satisfactionLettersEnabled)
    try read(.remindersEnabled, \.remindersEnabled)
    try read(.closingLettersEnabled, \.closingLettersEnabled)
    let all = try decoder.container(keyedBy: AnyKey.self)
    for key in all.allKeys where Key(rawValue: key.stringValue) == nil {
      unknown[key.stringValue] = try all.decode(JSONValue.self, forKey: key)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var known = encoder.container(keyedBy: Key.self)
    try known.encode(languages, forKey: .languages)
    try known.encode(timeZone, forKey: .timeZone)
    try known.encode(signature, forKey: .signature)
    try known.encode(brandVoice, forKey: .brandVoice)
    try known.encode(wordsToUse, forKey: .wordsToUse)
    try known.encode(wordsToAvoid, forKey: .wordsToAvoid)
    try known.encode(orderIDPatterns, forKey: .orderIDPatterns)
    try known.encode(refundLimit, forKey: .refundLimit)
    try known.encode(businessHours, forKey: .businessHours)
    try known.encode(holidays, forKey: .holidays)
    try known.encode(holdSeconds, forKey: .holdSeconds)
    try known.encode(reviewMinutes, forKey: .reviewMinutes)
    try known.encode(intents, forKey: .intents)
    if !routingRules.isEmpty { try known.encode(routingRules, forKey: .routingRules) }
    try known.encode(acknowledgementsEnabled, forKey: .acknowledgementsEnabled)
    try known.encode(resolutionLettersEnabled, forKey: .resolutionLettersEnabled)
    try known.encode(satisfactionLettersEnabled, forKey: .satisfactionLettersEnabled)
    try known.encode(remindersEnabled, forKey: .remindersEnabled)
    try known.encode(closingLettersEnabled, forKey: .closingLettersEnabled)
    var others = encoder.container(keyedBy: AnyKey.self)
    for (name, value) in unknown {
      try others.encode(value, forKey: AnyKey(stringValue: name))
    }
  }

  /// Reads and checks what a person or an import wrote.
  package init(json text: String) throws(Problem) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(.invalid, "settings.json", "The settings are not a JSON object.")
    }
    try check()
  }

  /// The same settings always give the same text.
  package var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

extension TenantSettings {
  /// Refuses the first value that the desk could not work with, naming its field.
  package func check() throws(Problem) {
    func demand(_ good: Bool, _ key: Key, _ message: String) throws(Problem) {
      guard good else {
        throw Problem(.invalid, "settings.\(key.rawValue)", message, field: key.rawValue)
      }
    }
    try demand(!languages.isEmpty, .languages, "Name at least one language, for example en.")
    for language in languages {
      try demand(
        language.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil, .languages,
        "“\(language)” is no language tag. Write it like en or pt-BR.")
    }
    try demand(
      TimeZone(identifier: timeZone) != nil, .timeZone,
      "“\(timeZone)” is no time zone. Write it like Europe/Amsterdam.")
    for pattern in orderIDPatterns {
      try demand(
        !pattern.isEmpty && pattern.utf8.count <= 200 && (try? Regex(pattern)) != nil,
        .orderIDPatterns, "“\(pattern)” is no regular expression of at most 200 bytes.")
    }
    try demand(
      refundLimit.amount >= 0, .refundLimit, "The refund limit cannot be below zero.")
    try demand(
      refundLimit.currency.wholeMatch(of: /[A-Z]{3}/) != nil, .refundLimit,
      "“\(refundLimit.currency)” is no currency. Write three letters, like EUR.")
    for spans in businessHours.spans.values {
      try demand(
        zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start }, .businessHours,
        "Business hours of a day must be in order and not overlap.")
    }
    for day in holidays {
      try demand(
        day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil
          && Date(rfc3339: "\(day)T00:00:00Z")?.rfc3339.hasPrefix(day) == true, .holidays,
        "“\(day)” is no day. Write it like 2026-12-25.")
    }
    try demand(
      (0...86_400).contains(holdSeconds), .holdSeconds,
      "Hold replies for 0 to 86400 seconds.")
    try demand(
      (1...10_080).contains(reviewMinutes), .reviewMinutes,
      "A draft is to be reviewed within 1 to 10080 minutes.")
    try demand(
      intents.contains("other") && Set(intents).count == intents.count
        && intents.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]{0,39}/) != nil }, .intents,
      "Intents are different words of lower-case letters, digits and _, and “other” is one.")
    try demand(routingRules.count <= 100, .routingRules, "A desk has at most 100 rules.")
    for rule in routingRules {
      if let mistake = rule.mistake(known: intents) { try demand(false, .routingRules, mistake) }
    }
  }
}

extension TenantSettings {
  /// Settings as they stand in the table. Each step of each message asks for them and they hardly ever
  /// change, so a text that was read once is not decoded again.
  static func read(_ text: String) throws -> TenantSettings {
    if let known = known.withLock({ $0[text] }) { return known }
    let settings = try JSONDecoder().decode(TenantSettings.self, from: Data(text.utf8))
    known.withLock { known in
      if known.count >= 256 { known = [:] }
      known[text] = settings
    }
    return settings
  }

  private static let known = Mutex<[String: TenantSettings]>([:])
}
