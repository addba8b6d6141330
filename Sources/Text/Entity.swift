/// Something named in a message that a system can be asked about: an order, a product, an amount.
package struct Entity: Hashable, Sendable {
  /// Raw values are the names on the wire and in tables.
  package enum Kind: String, Sendable, CaseIterable {
    case orderID = "order_id"
    case invoiceID = "invoice_id"
    case ean
    case amount
    case date
    case phone
    case email
    case serialNumber = "serial_number"
    case tracking = "tracking_number"
    case errorCode = "error_code"
  }

  package let kind: Kind
  /// In one form, whoever wrote it: `EUR 1234.56` (`1234.56` without a currency), `2026-03-12`
  /// (`--03-12` without a year), `+31612345678`, `8712345678906`, `3SABC123456789`.
  package let value: String
  /// As it stands in the text.
  package let text: String
  /// Where it stands, in UTF-16 code units from the start, as browsers count.
  package let range: Range<Int>
  /// How sure we are that it is this kind of thing, 0 to 1.
  package let probability: Double

  package init(
    kind: Kind, value: String, text: String, range: Range<Int>, probability: Double
  ) {
    self.kind = kind
    self.value = value
    self.text = text
    self.range = range
    self.probability = probability
  }
}

/// An amount of money as a customer writes it.
package struct Amount: Hashable, Sendable {
  /// ISO 4217, or nil where only a number stood.
  package let currency: String?
  /// Hundredths: cents, pence.
  package let hundredths: Int

  package init(currency: String?, hundredths: Int) {
    self.currency = currency
    self.hundredths = hundredths
  }

  /// Reads the value of an amount entity: `EUR 1234.56`; nil for anything else.
  package init?(_ entity: Entity) {
    guard entity.kind == .amount else { return nil }
    let parts = entity.value.split(separator: " ")
    guard let number = parts.last, let hundredths = Amount.hundredths(number) else { return nil }
    self.init(currency: parts.count > 1 ? String(parts[0]) : nil, hundredths: hundredths)
  }

  /// Hundredths of a number written with points or commas: the last separator is the decimal one
  /// when one or two digits follow it, otherwise all are for thousands. `20,-` is 20.
  package static func hundredths(_ text: some StringProtocol) -> Int? {
    // What follows the last digit (a blank, a full stop, a dash) separates nothing.
    guard let last = text.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let text = text[...last]
    var whole = ""
    var fraction = ""
    var pending = ""
    for character in text {
      if character.isASCII, character.isNumber {
        pending.append(character)
      } else if ".,' \u{a0}\u{202f}".contains(character) {
        whole += pending
        pending = ""
      }
    }
    let isGrouped = text.contains { ".,' \u{a0}\u{202f}".contains($0) }
    if isGrouped, pending.count < 3 { fraction = pending } else { whole += pending }
    guard whole.count + fraction.count > 0, whole.count < 13 else { return nil }
    let cents = fraction.isEmpty ? "00" : fraction.count == 1 ? fraction + "0" : fraction
    return Int((whole.isEmpty ? "0" : whole) + cents)
  }

  /// `EUR 1234.56`.
  package var description: String {
    let cents = String(abs(hundredths % 100))
    let number = "\(hundredths / 100).\(cents.count == 1 ? "0" + cents : cents)"
    return currency.map { "\($0) \(number)" } ?? number
  }
}
