import Foundation

/// A mail's header fields, read from the bytes without understanding them. Every mail passes here before
/// its sender is answered.
struct MailHead: Sendable {
  let mail: Data
  private let headers: Data
  let body: Data

  /// Split at the first empty line; all of it is headers when there is none.
  init(_ mail: Data) {
    self.mail = mail
    var previous: UInt8 = 10
    var index = mail.startIndex
    while index < mail.endIndex {
      let byte = mail[index]
      if byte == 10 {
        if previous == 10 {
          headers = mail[mail.startIndex..<index]
          body = mail[mail.index(after: index)...]
          return
        }
        previous = 10
      } else if byte != 13 {
        previous = byte
      }
      index += 1
    }
    headers = mail
    body = Data()
  }

  /// The fields of each name in their order, unfolded. Bytes that are not ASCII pass as they are; text is
  /// made of the wanted lines only.
  func fields(named names: [StaticString]) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    var current: String?
    for line in [UInt8](headers.prefix(256_000)).split(separator: 10) {
      if line.first == 32 || line.first == 9 {
        if let name = current, let last = fields[name]?.indices.last {
          fields[name]?[last] += " " + text(line).trimmingCharacters(in: .newlines)
        }
        continue
      }
      current = nil
      guard let colon = line.firstIndex(of: 58) else { continue }
      guard let name = names.first(where: { matches(line[..<colon], $0) })?.description,
        fields[name, default: []].count < 50
      else { continue }
      current = name
      fields[name, default: []].append(
        text(line[(colon + 1)...])
          .trimmingCharacters(in: .newlines).trimmingCharacters(in: .whitespaces))
    }
    return fields
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether these bytes are that name, in whatever case and with blanks around it.
  private func matches(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    var bytes = bytes
    while bytes.last == 32 || bytes.last == 9 { bytes.removeLast() }
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { name in
      zip(bytes, name).allSatisfy { byte, letter in
        byte == letter || ((65...90).contains(byte) && byte + 32 == letter)
      }
    }
  }
}

extension MailHead {
  /// Whether the domain in From disowns the mail, by the word of the mail server that took it in (RFC
  /// 8601). Only fields of the trusted name count; where none is known, the newest field, which is the
  /// last server's: believing a forged one costs no more than an acknowledgement.
  func failsDMARC(trusting trusted: String?) -> Bool {
    let all = (fields(named: ["authentication-results"])["authentication-results"] ?? [])
      .compactMap(AuthenticationResults.init)
    let believed = trusted.map { name in all.filter { $0.server == name.lowercased() } }
    return (believed ?? Array(all.prefix(1))).contains { $0.results.contains("dmarc=fail") }
  }
}

/// One `Authentication-Results` field: who says it, and each method with its result, in lower case.
struct AuthenticationResults: Sendable, Equatable {
  let server: String
  let results: [String]

  init?(_ text: String) {
    var plain = ""
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for character in text.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\", isQuoted || depth > 0 {
        isEscaped = true
      } else if character == "\"", depth == 0 {
        isQuoted.toggle()
      } else if isQuoted {
        // A quoted word says nothing about a method, and its semicolons separate none.
        continue
      } else if character == "(" {
        depth += 1
      } else if character == ")", depth > 0 {
        depth -= 1
      } else if depth == 0 {
        plain.append(character)
      }
    }
    let parts = plain.split(separator: ";", omittingEmptySubsequences: false)
    guard let server = parts.first?.split(whereSeparator: \.isWhitespace).first else { return nil }
    self.server = String(server)
    results = parts.dropFirst().compactMap { part in
      // “dmarc / 1 = fail header.from=…”: the method may bear a version and blanks around its signs.
      guard let match = part.prefixMatch(of: /\s*([a-z0-9-]+)\s*(?:\/\s*\d+\s*)?=\s*([a-z]+)/)
      else {
        return nil
      }
      return "\(match.1)=\(match.2)"
    }
  }
}
