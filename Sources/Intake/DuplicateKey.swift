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

  init(mail head: MailHead) {
    let fields = head.fields(named: ["message-id", "from", "date", "subject", "to"])
      .compactMapValues(\.first)
    let id = (fields["message-id"] ?? "")
      .trimmingCharacters(in: CharacterSet(charactersIn: "<> \t\r\n"))
    if id.isEmpty {
      let stable = ["from", "date", "subject", "to"].map { fields[$0] ?? "" }
      messageID = "none:" + SHA256.hash(stable.joined(separator: "\n")).hex
      bodyHash = SHA256.hash(stable.allSatisfy(\.isEmpty) ? head.mail : head.body)
    } else {
      // An id may be as long as a sender likes; the index is not.
      messageID = id.utf8.count <= 250 ? id : "long:" + SHA256.hash(id).hex
      bodyHash = SHA256.hash(head.body)
    }
  }

  /// What is entered at the desk is meant as often as it is sent, so each has a key of its own.
  init(entry id: String, content: Data) {
    messageID = "entry:" + id
    bodyHash = SHA256.hash(content)
  }
}
