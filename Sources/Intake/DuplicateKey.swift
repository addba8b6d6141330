import Foundation
import Kit

/// What makes two deliveries the same mail, read from the bytes without understanding them.
///
/// Senders reuse Message-IDs and relays add headers, so the key is the id together with the hash
/// of the body; a mail without an id is known by its stable headers instead, and what has none of
/// those by all of its bytes.
struct DuplicateKey: Sendable, Equatable {
  let messageID: String
  let bodyHash: Data

  init(mail: Data) {
    let (headers, body) = Self.split(mail)
    let fields = Self.fields(headers, named: ["message-id", "from", "date", "subject", "to"])
    let id = (fields["message-id"] ?? "")
      .trimmingCharacters(in: CharacterSet(charactersIn: "<> \t\r\n"))
    if id.isEmpty {
      let stable = ["from", "date", "subject", "to"].map { fields[$0] ?? "" }
      messageID = "none:" + SHA256.hash(stable.joined(separator: "\n")).hex
      bodyHash = SHA256.hash(stable.allSatisfy(\.isEmpty) ? mail : body)
    } else {
      // An id may be as long as a sender likes; the index is not.
      messageID = id.utf8.count <= 250 ? id : "long:" + SHA256.hash(id).hex
      bodyHash = SHA256.hash(body)
    }
  }

  /// What is entered at the desk is meant as often as it is sent, so each has a key of its own.
  init(entry id: String, content: Data) {
    messageID = "entry:" + id
    bodyHash = SHA256.hash(content)
  }

  /// At the first empty line; all of it is headers when there is none.
  private static func split(_ mail: Data) -> (headers: Data, body: Data) {
    var previous: UInt8 = 10
    var index = mail.startIndex
    while index < mail.endIndex {
      let byte = mail[index]
      if byte == 10 {
        if previous == 10 {
          return (mail[mail.startIndex..<index], mail[mail.index(after: index)...])
        }
        previous = 10
      } else if byte != 13 {
        previous = byte
      }
      index += 1
    }
    return (mail, Data())
  }

  /// The first field of each name, unfolded. Bytes that are not ASCII pass as they are.
  private static func fields(_ headers: Data, named names: Set<String>) -> [String: String] {
    var fields: [String: String] = [:]
    var current: String?
    for line in headers.prefix(256_000).split(separator: 10, omittingEmptySubsequences: true) {
      let text = String(decoding: line, as: UTF8.self)
        .trimmingCharacters(in: CharacterSet(charactersIn: "\r\n"))
      if text.first == " " || text.first == "\t" {
        if let name = current { fields[name, default: ""] += " " + text }
        continue
      }
      current = nil
      guard let colon = text.firstIndex(of: ":") else { continue }
      let name = text[..<colon].lowercased().trimmingCharacters(in: .whitespaces)
      guard names.contains(name), fields[name] == nil else { continue }
      current = name
      fields[name] = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return fields
  }
}
