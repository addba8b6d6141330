import Foundation
import Kit

/// A delivery that is larger than the desk takes: its beginning is kept and becomes a ticket that a person
/// sees, because nobody may think that it never came.
extension Delivery {
  /// The most that a mail may have, at every mail door.
  package static let mostBytes = 100 << 20
  /// How much of a larger one is kept: its header fields, and its text if that comes first.
  private static let keptBytes = 256 << 10

  /// The mail's beginning, where all of it had `wholeSize` bytes.
  package func cut(wholeSize: Int) -> Delivery {
    var delivery = self
    delivery.content = Data(content.prefix(Self.keptBytes))
    delivery.relay.wholeSize = wholeSize
    return delivery
  }
}

extension PostalPayload {
  /// What the beginning of a payload tells that was cut off. Total: where it tells nothing, the bytes
  /// themselves are kept.
  package static func beginning(of payload: Data, isForm: Bool, wholeSize: Int) -> Delivery {
    let start = Data(payload.prefix(1 << 20))
    let fields = isForm ? formBeginning(of: start) : JSONBeginning(start).fields
    let recipients = fields["rcpt_to"].map { [$0] } ?? []
    var delivery = Delivery(
      content: start, door: .postal, envelopeFrom: fields["mail_from"], envelopeTo: recipients,
      deliveryID: fields["id"].map { "\($0)/\(recipients.first ?? "")" })
    delivery.relay.isSpam = fields["spam_status"].map { $0 == "Spam" }
    if let message = fields["message"], let mail = decodedBeginning(of: message) {
      delivery.content = mail
    } else if fields["from"] != nil || fields["message_id"] != nil,
      let hash = try? JSONEncoder().encode(fields)
    {
      // What was read becomes a payload of its own: its texts are whole but for the last.
      delivery.relay.format = "postal-hash"
      delivery.relay.wholeSize = wholeSize
      delivery.content = hash
      return delivery
    }
    return delivery.cut(wholeSize: wholeSize)
  }

  private static func formBeginning(of start: Data) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in String(decoding: start, as: UTF8.self).split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].contains("%5B"), !halves[0].contains("[") else {
        continue
      }
      // The last one may end within an escape.
      let whole = halves[1].suffix(2).contains("%") ? halves[1].dropLast(2) : halves[1]
      let text = String(whole).replacing("+", with: " ")
      fields[String(halves[0])] = text.removingPercentEncoding ?? text
    }
    return fields
  }

  private static func decodedBeginning(of base64: String) -> Data? {
    let digits = base64.utf8.filter { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 43 || byte == 47
    }
    guard digits.count >= 4 else { return nil }
    return Data(base64Encoded: Data(digits.prefix(digits.count / 4 * 4)))
  }
}

/// The texts and numbers at the top of a JSON object that ends too early.
struct JSONBeginning {
  private(set) var fields: [String: String] = [:]
  private let bytes: [UInt8]
  private var place = 0

  init(_ data: Data) {
    bytes = [UInt8](data)
    skipBlanks()
    guard take(UInt8(ascii: "{")) else { return }
    while true {
      skipBlanks()
      guard take(UInt8(ascii: "\"")), let (name, isWhole) = string(),
        isWhole
      else { return }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { return }
      skipBlanks()
      guard place < bytes.count else { return }
      if take(UInt8(ascii: "\"")) {
        guard let (text, isWhole) = string() else { return }
        fields[name] = text
        if !isWhole { return }
      } else if bytes[place] == UInt8(ascii: "{") || bytes[place] == UInt8(ascii: "[") {
        guard skipNested() else { return }
      } else {
        let word = bytes[place...].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
        place += word.count
        let text = String(decoding: word, as: UTF8.self).trimmingCharacters(in: .whitespaces)
        if place < bytes.count, text != "null" { fields[name] = text }
      }
      skipBlanks()
      guard take(UInt8(ascii: ",")) else { return }
    }
  }

  /// What stands behind an opening quotation mark, and whether its end was there.
  private mutating func string() -> (text: String, isWhole: Bool)? {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    let isWhole = place < bytes.count
    var slice = bytes[start..<min(place, bytes.count)]
    place += 1
    // An escape that is cut off: six bytes at most.
    if !isWhole, let escape = slice.suffix(6).lastIndex(of: UInt8(ascii: "\\")) {
      slice = slice[..<escape]
    }
    let quoted = "\"" + String(decoding: slice, as: UTF8.self) + "\""
    let text = try? JSONDecoder().decode(String.self, from: Data(quoted.utf8))
    return text.map { ($0, isWhole) }
  }

  private mutating func skipNested() -> Bool {
    var depth = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return true }
    }
    return false
  }

  private mutating func skipBlanks() {
    while place < bytes.count, [9, 10, 13, 32].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }
}
