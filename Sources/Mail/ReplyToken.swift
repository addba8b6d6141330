import Foundation

/// The plus-address that leads an answer back to its ticket: `support+t<token>@host`.
///
/// The token itself is opaque here; whoever makes it decides what it proves. Relays may change the
/// case of a local part, so a token should not depend on it.
package enum ReplyToken {
  /// The address to put in Reply-To; nil when `inbox` is no address, the token has another
  /// character than letters, digits, `-`, `_` and `.`, or the local part would exceed 64 bytes
  /// (RFC 5321, section 4.5.3.1.1).
  package static func address(inbox: String, token: String) -> String? {
    let inbox = inbox.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let at = inbox.lastIndex(of: "@"), at != inbox.startIndex, isToken(token) else {
      return nil
    }
    let local = inbox[..<at] + "+t" + token
    guard local.utf8.count <= 64 else { return nil }
    return local + String(inbox[at...])
  }

  /// The token of one address; nil when it carries none.
  package static func token(in address: String) -> String? {
    guard let at = address.lastIndex(of: "@"),
      let plus = address[..<at].range(of: "+t", options: [.backwards, .caseInsensitive]),
      plus.lowerBound != address.startIndex
    else { return nil }
    let token = String(address[plus.upperBound..<at])
    return isToken(token) ? token : nil
  }

  /// The tokens of all addresses that a mail was sent to, where it really went first, each once.
  package static func tokens(in mail: ParsedMail) -> [String] {
    var seen: Set<String> = []
    return (mail.deliveredTo + mail.to + mail.cc)
      .compactMap { token(in: $0.address) }
      .filter { seen.insert($0).inserted }
  }

  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
