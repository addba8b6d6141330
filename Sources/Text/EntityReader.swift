import Foundation

/// Finds what a message names: orders, products, amounts, dates, ways to reach somebody.
///
/// Make one for each tenant, with the shapes of the tenant's own order numbers.
package struct EntityReader: Sendable {
  /// Why a pattern of a tenant's cannot be used.
  package enum UnusablePattern: Error, Equatable {
    case empty
    case tooLong
    case notAnExpression
    /// A repeated group with a repetition inside can take for ever on a hostile mail.
    case couldHang
  }

  /// How much of a message is read, in UTF-16 code units; what customers name stands near the top.
  private static let limit = 40_000
  private static let limitForTenants = 10_000
  fileprivate static let mostEntities = 300

  private let orderPatterns: [Pattern]

  /// A reader with the patterns that are usable; the settings page has refused the others before.
  package init(orderPatterns: [String] = []) {
    self.orderPatterns = orderPatterns.compactMap { try? EntityReader.checked($0) }
  }

  /// Says why a tenant's pattern cannot be used, for the page on which it is entered.
  package static func check(orderPattern: String) throws(UnusablePattern) {
    _ = try checked(orderPattern)
  }

  private static func checked(_ source: String) throws(UnusablePattern) -> Pattern {
    guard !source.isEmpty else { throw .empty }
    guard source.utf8.count <= 200 else { throw .tooLong }
    guard let pattern = Pattern(source) else { throw .notAnExpression }
    if let nested = EntityPatterns.nestedRepetition, !nested.matches(in: source).isEmpty {
      throw .couldHang
    }
    return pattern
  }

  /// Entities in order of appearance, none overlapping: what is surer of itself comes first.
  package func entities(in text: String) -> [Entity] {
    var reading = Reading(text, limit: EntityReader.limit)
    if reading.hasAt { reading.read(EntityPatterns.email, as: .email, 0.98) { $0.lowercased() } }
    guard reading.hasDigit else { return reading.found }
    for pattern in orderPatterns {
      reading.read(pattern, as: .orderID, 0.97, within: EntityReader.limitForTenants) { $0 }
    }
    reading.read(EntityPatterns.tracking, as: .tracking, 0.95) { compact($0) }
    reading.read(EntityPatterns.namedEAN, as: .ean, 0.97) { ean($0) }
    reading.read(EntityPatterns.ean, as: .ean, 0.9) { ean($0) }
    reading.read(EntityPatterns.invoice, as: .invoiceID, 0.92) { compact($0) }
    reading.read(EntityPatterns.serial, as: .serialNumber, 0.9) { compact($0) }
    reading.read(EntityPatterns.marketplaceOrder, as: .orderID, 0.95) { $0 }
    reading.read(EntityPatterns.order, as: .orderID, 0.92) { orderNumber($0) }
    reading.read(EntityPatterns.amountAfter, as: .amount, 0.97) { amount($0) }
    reading.read(EntityPatterns.amountBefore, as: .amount, 0.97) { amount($0) }
    for pattern in EntityPatterns.dates {
      reading.read(pattern, as: .date, 0.93) { DateWords.normalised($0) }
    }
    reading.read(EntityPatterns.namedPhone, as: .phone, 0.92) { phone($0) }
    reading.read(EntityPatterns.phone, as: .phone, 0.75) { phone($0) }
    reading.read(EntityPatterns.errorCode, as: .errorCode, 0.85) { compact($0) }
    reading.read(EntityPatterns.hashNumber, as: .orderID, 0.75) { orderNumber($0) }
    reading.read(EntityPatterns.bolOrder, as: .orderID, 0.6) { $0 }
    return reading.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func compact(_ text: String) -> String? {
    let value = text.uppercased().filter { !$0.isWhitespace }
    return value.contains(where: \.isNumber) ? value : nil
  }

  private func orderNumber(_ text: String) -> String? {
    let value = compact(text)?.trimmingCharacters(in: CharacterSet(charactersIn: "#-"))
    // A year after "order" is a year.
    guard let value, !(value.count == 4 && (value.hasPrefix("19") || value.hasPrefix("20"))) else {
      return nil
    }
    return value
  }

  /// Thirteen digits whose check digit agrees (GS1 General Specifications, section 7.9).
  private func ean(_ text: String) -> String? {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == 13, digits.contains(where: { $0 != 0 }) else { return nil }
    let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
    return sum % 10 == 0 ? digits.map(String.init).joined() : nil
  }

  private func amount(_ text: String) -> String? {
    let currency = EntityPatterns.currency(of: text)
    let number = text.drop { !$0.isNumber }
    guard
      let hundredths = Amount.hundredths(number.prefix { $0.isNumber || ".,' \u{a0}".contains($0) })
    else { return nil }
    return Amount(currency: currency, hundredths: hundredths).description
  }

  private func phone(_ text: String) -> String? {
    // The zero in brackets of +31 (0)6 is dialled only inside the country.
    var value = text.replacingOccurrences(of: "(0)", with: "").filter { $0.isNumber || $0 == "+" }
    if value.hasPrefix("00") { value = "+" + value.dropFirst(2) }
    let digits = value.count { $0.isNumber }
    return digits >= 9 && digits <= 15 ? value : nil
  }
}

/// One pass over one text: what was found, and which places are taken.
private struct Reading {
  private let text: String
  private let units: [UInt16]
  private(set) var found: [Entity] = []

  init(_ source: String, limit: Int) {
    let all = Array(source.utf16.prefix(limit))
    units = all
    text = String(decoding: all, as: UTF16.self)
  }

  var hasDigit: Bool { units.contains { $0 >= 48 && $0 <= 57 } }
  var hasAt: Bool { units.contains(64) }

  mutating func read(
    _ pattern: Pattern?, as kind: Entity.Kind, _ probability: Double, within limit: Int? = nil,
    value: (String) -> String?
  ) {
    guard let pattern else { return }
    let part = limit.map { String(decoding: units.prefix($0), as: UTF16.self) } ?? text
    for match in pattern.matches(in: part) {
      let range = match.essence
      guard found.count < EntityReader.mostEntities else { return }
      guard !range.isEmpty, range.upperBound <= units.count,
        !found.contains(where: { $0.range.overlaps(range) })
      else { continue }
      let words = String(decoding: units[range], as: UTF16.self)
      guard let value = value(words) else { continue }
      found.append(
        Entity(kind: kind, value: value, text: words, range: range, probability: probability))
    }
  }
}
