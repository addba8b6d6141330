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

  /// The first field of each name, unfolded. Bytes that are not ASCII pass as they are. Every mail
  /// passes here before its sender is answered, so text is made of the wanted lines only.
  private static func fields(_ headers: Data, named names: [StaticString]) -> [String: String] {
    var fields: [String: String] = [:]
    var current: String?
    for line in [UInt8](headers.prefix(256_000)).split(separator: 10) {
      if line.first == 32 || line.first == 9 {
        if let name = current {
          fields[name, default: ""] += " " + text(line).trimmingCharacters(in: .newlines)
        }
        continue
      }
      current = nil
      guard let colon = line.firstIndex(of: 58) else { continue }
      guard let name = names.first(where: { matches(line[..<colon], $0) })?.description,
        fields[name] == nil
      else { continue }
      current = name
      fields[name] = text(line[(colon + 1)...])
        .trimmingCharacters(in: .newlines).trimmingCharacters(in: .whitespaces)
    }
    return fields
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether these bytes are that name, in whatever case and with blanks around it.
  private static func matches(_ bytes: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
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
