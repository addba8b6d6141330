import Foundation
import Kit
import Store
import Tickets

/// What the holder of a link may say, and about which ticket. The link is the proof: it was sent to one
/// customer and carries a tag that only this tenant's secret can make.
package struct CustomerClaim: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    /// Is it solved, how was it.
    case feedback = 1
    /// Do not ask me again.
    case optOut = 2
  }

  package let kind: Kind
  package let tenant: TenantID
  package let ticket: Ticket.ID
  /// The letter that brought the link.
  package let letter: Identifier<LetterMark>
  package let expires: Date

  package init(
    _ kind: Kind, tenant: TenantID, ticket: Ticket.ID, letter: Identifier<LetterMark>,
    expires: Date
  ) {
    self.kind = kind
    self.tenant = tenant
    self.ticket = ticket
    self.letter = letter
    self.expires = expires
  }

  /// How long an answer counts: as long as a closed ticket can be opened again.
  package static let lifetime = Duration.days(30)
}

package enum LetterMark {}

extension CustomerClaim {
  private static let version: UInt8 = 1
  private static let length = 58

  /// URL-safe base64 of the claim and its HMAC-SHA256 (RFC 2104).
  func token(signedWith secret: Data) -> String {
    let bytes = self.bytes
    return (bytes + HMAC.sha256(bytes, key: secret)).base64URL
  }

  private var bytes: Data {
    var bytes = Data([Self.version, kind.rawValue])
    for half in [
      tenant.high, tenant.low, ticket.high, ticket.low, letter.high, letter.low,
      UInt64(bitPattern: expires.milliseconds),
    ] {
      withUnsafeBytes(of: half.bigEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// What a token claims, before anybody has checked its tag: good for finding whose secret that takes,
  /// and for nothing else.
  static func unchecked(_ token: String) -> (claim: CustomerClaim, tag: Data)? {
    guard token.utf8.count <= 200, let bytes = Data(base64URL: token), bytes.count == length + 32,
      bytes[0] == version, let kind = Kind(rawValue: bytes[1])
    else { return nil }
    let numbers = (0..<7).map { index in
      bytes[(2 + index * 8)..<(10 + index * 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    let claim = CustomerClaim(
      kind, tenant: TenantID(high: numbers[0], low: numbers[1]),
      ticket: Ticket.ID(high: numbers[2], low: numbers[3]),
      letter: Identifier(high: numbers[4], low: numbers[5]),
      expires: Date(milliseconds: Int64(bitPattern: numbers[6])))
    return (claim, Data(bytes[length...]))
  }

  func isSigned(by tag: Data, with secret: Data) -> Bool {
    HMAC.sha256(bytes, key: secret).equalsInConstantTime(tag)
  }
}

extension Data {
  /// Without padding (RFC 4648, section 5).
  fileprivate var base64URL: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// Only what `base64URL` writes: one text for each value, so that a changed character is no second
  /// spelling of the same token.
  fileprivate init?(base64URL text: String) {
    guard !text.contains("+"), !text.contains("/"), !text.contains("=") else { return nil }
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    let plain = text.replacing("-", with: "+").replacing("_", with: "/") + padding
    guard let data = Data(base64Encoded: plain), data.base64URL == text else { return nil }
    self = data
  }
}
