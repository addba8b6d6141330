import Foundation
import Kit

/// Writes header fields: 7-bit, folded at 78 characters where there is a place to fold and never
/// beyond 998 (RFC 5322, section 2.1.1), with line ends of its own only. No value can begin another
/// field.
struct HeaderWriter {
  private(set) var bytes: [UInt8] = []
  private static let longestToken = 900

  /// A value without structure, such as Subject.
  mutating func field(_ name: String, text value: String) {
    let value = Self.line(value)
    let isPlain =
      value.utf8.allSatisfy { $0 < 127 } && !value.contains("=?")
      && value.split(separator: " ").allSatisfy { $0.utf8.count <= Self.longestToken }
    put(name, isPlain ? value.split(separator: " ").map(String.init) : Self.words(value))
  }

  mutating func field(_ name: String, addresses: [MailAddress]) {
    let written = addresses.compactMap { Self.mailbox($0) }
    guard !written.isEmpty else { return }
    var tokens: [String] = []
    for (index, mailbox) in written.enumerated() {
      var mailbox = mailbox
      if index < written.count - 1 { mailbox[mailbox.count - 1] += "," }
      tokens += mailbox
    }
    put(name, tokens)
  }

  /// Message-IDs, with angle brackets; what cannot be one is left out.
  mutating func field(_ name: String, ids: [String]) {
    let tokens = ids.compactMap(Self.id).map { "<\($0)>" }
    if !tokens.isEmpty { put(name, tokens) }
  }

  /// A value with parameters, such as Content-Disposition (RFC 2231 for what is not ASCII).
  mutating func field(_ name: String, _ value: String, parameters: [(String, String)]) {
    var tokens = [value]
    for (key, raw) in parameters {
      for written in Self.parameter(key, Self.line(raw)) {
        tokens[tokens.count - 1] += ";"
        tokens.append(written)
      }
    }
    put(name, tokens)
  }

  mutating func end() { bytes += [13, 10] }

  /// Tokens on lines, folded before the token that would go beyond 78.
  private mutating func put(_ name: String, _ tokens: [String]) {
    var column = name.utf8.count + 1
    bytes += Array(name.utf8) + [58]
    for (index, token) in tokens.enumerated() {
      if index > 0, column + 1 + token.utf8.count > 78 {
        bytes += [13, 10]
        column = 0
      }
      bytes += [32] + Array(token.utf8)
      column += 1 + token.utf8.count
    }
    bytes += [13, 10]
  }

  /// One line without control characters, white space squeezed: nothing in it can end the field.
  static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9, 10, 13, 32, 0x85, 0x2028, 0x2029:
        if result.last != " " { result.append(" ") }
      case 0..<32, 127, 0x80..<0xa0: break
      default: result.append(scalar)
      }
    }
    return String(result).trimmingCharacters(in: .whitespaces)
  }

  /// A message id without its brackets and anything that could leave them; nil when nothing is
  /// left.
  static func id(_ raw: String) -> String? {
    let id = String(
      String.UnicodeScalarView(
        raw.unicodeScalars.filter { $0.value > 32 && $0.value < 127 && $0 != "<" && $0 != ">" }))
    return id.isEmpty || id.utf8.count > longestToken ? nil : id
  }

  /// `Name <local@domain>` as tokens that may be folded between; nil without an address.
  private static func mailbox(_ address: MailAddress) -> [String]? {
    let plain = address.address.unicodeScalars.filter { scalar in
      scalar.value > 32 && scalar.value != 127 && !(0x80..<0xa0).contains(scalar.value)
        && scalar.value != 0x2028 && scalar.value != 0x2029
        && !"<>(),;:\"\\[]".unicodeScalars.contains(scalar)
    }
    let text = String(String.UnicodeScalarView(plain))
    guard let at = text.lastIndex(of: "@"), at != text.startIndex,
      text.index(after: at) != text.endIndex, text.utf8.count <= 320
    else { return nil }
    let local = text[..<at].replacing("@", with: "")
    let target = "\(local)@\(DomainName.ascii(String(text[text.index(after: at)...])))"
    let name = line(String(address.name.prefix(300)))
    if name.isEmpty { return [target] }
    return phrase(name) + ["<\(target)>"]
  }

  private static func phrase(_ name: String) -> [String] {
    guard name.utf8.allSatisfy({ $0 < 127 }), !name.contains("=?"), name.utf8.count < 200 else {
      return words(name)
    }
    let isAtoms = name.utf8.allSatisfy {
      switch $0 {
      case 48...57, 65...90, 97...122, 32, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "'"):
        true
      default: false
      }
    }
    if isAtoms { return name.split(separator: " ").map(String.init) }
    return ["\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""]
  }

  /// Encoded words of at most 75 characters, each of whole characters (RFC 2047, sections 2 and 5).
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    func flush() {
      if !current.isEmpty { words.append("=?utf-8?B?\(Data(current).base64EncodedString())?=") }
      current = []
    }
    for scalar in text.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if current.count + encoded.count > 42 { flush() }
      current += encoded
    }
    flush()
    return words
  }

  /// `name="value"`, or in numbered pieces with a charset when it is long or not ASCII.
  private static func parameter(_ name: String, _ value: String) -> [String] {
    let isPlain = value.utf8.allSatisfy { $0 >= 32 && $0 < 127 && $0 != 34 && $0 != 92 }
    if isPlain, value.utf8.count <= 60 { return ["\(name)=\"\(value)\""] }
    var pieces: [String] = []
    var current = "utf-8''"
    for byte in value.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        current.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        current += "%" + Data([byte]).hex.uppercased()
      }
      if current.utf8.count > 56 {
        pieces.append(current)
        current = ""
      }
    }
    if !current.isEmpty { pieces.append(current) }
    if pieces.count == 1 { return ["\(name)*=\(pieces[0])"] }
    return pieces.enumerated().map { "\(name)*\($0)*=\($1)" }
  }
}
