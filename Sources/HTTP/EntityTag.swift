import Foundation
import Kit

/// Names one state of a resource (RFC 9110, section 8.8.3).
package struct EntityTag: Sendable, Equatable {
  /// With its quotation marks, as headers carry it.
  package let text: String

  /// A strong tag from a version number or another word of ours.
  package init(_ opaque: some CustomStringConvertible) { text = "\"\(opaque)\"" }

  /// A strong tag from the bytes themselves (FNV-1a, 64 bits: for caches, not for proof).
  package init(of bytes: some Sequence<UInt8>) {
    self.init(String(fingerprint(bytes), radix: 16))
  }
}

/// FNV-1a with 64 bits.
func fingerprint(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
  bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

extension Request {
  /// Throws a conflict (412) when the client named a state with `If-Match` and it is not this one.
  package func checkMatch(_ current: EntityTag) throws(Problem) {
    guard let wanted = headers["if-match"] else { return }
    guard lists(wanted, current, weakly: false) else {
      throw Problem(
        .conflict, "precondition.changed",
        "Somebody changed this meanwhile. Load it again, then repeat your change.")
    }
  }

  /// True when the client already has this state (`If-None-Match`): answer `.notModified(tag)`.
  package func alreadyHas(_ current: EntityTag) -> Bool {
    guard let known = headers["if-none-match"] else { return false }
    return lists(known, current, weakly: true)
  }

  private func lists(_ header: String, _ tag: EntityTag, weakly: Bool) -> Bool {
    header.split(separator: ",").contains { item in
      var item = item.trimmingCharacters(in: .whitespaces)
      if weakly, item.hasPrefix("W/") { item = String(item.dropFirst(2)) }
      return item == "*" || item == tag.text
    }
  }
}
