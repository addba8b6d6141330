import Foundation

/// A mailbox as a header names it: display name and address, both decoded.
package struct MailAddress: Sendable, Hashable {
  /// Empty when the header gives none.
  package var name: String
  /// `local@domain` as written. Compare by `key`, never by this.
  package var address: String

  package init(name: String = "", address: String) {
    self.name = name
    self.address = address
  }

  /// What two spellings of one mailbox share.
  package var key: String { addressKey(address) }

  /// The part behind the last `@`, lower case; empty when there is none.
  package var domain: String {
    let key = key
    guard let at = key.lastIndex(of: "@") else { return "" }
    return String(key[key.index(after: at)...])
  }

  /// The part before the last `@`, lower case.
  package var localPart: String {
    let key = key
    guard let at = key.lastIndex(of: "@") else { return key }
    return String(key[..<at])
  }
}

/// The form under which an e-mail address is stored and compared: trimmed of white space and
/// angle brackets, `mailto:` removed, NFC, lower case.
///
/// RFC 5321 (section 2.4) lets a server tell `A@x` from `a@x`, but none that people write from
/// does, and a contact who types a capital must not become a second contact.
package func addressKey(_ address: String) -> String {
  var key = address.trimmingCharacters(in: edges)
  if key.lowercased().hasPrefix("mailto:") { key = String(key.dropFirst(7)) }
  return key.precomposedStringWithCanonicalMapping.lowercased()
}

private let edges = CharacterSet.whitespacesAndNewlines
  .union(CharacterSet(charactersIn: "<>\"'\u{200B}\u{FEFF}\0"))
