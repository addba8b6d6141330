import Foundation
import Kit

/// Where a client may connect. What users can type, such as a webhook's address, must not lead
/// into the machine or its network (server-side request forgery).
package enum Reach: Sendable, Equatable {
  /// Public addresses, and private ones only for these hosts, which an operator has named.
  case publicAnd(hosts: Set<String>)
  case everything

  package static let publicOnly = Reach.publicAnd(hosts: [])

  /// Asked with the address that a name has just been resolved to, right before connecting, so
  /// that a name that changes its address in between gains nothing.
  func allows(_ address: UnsafePointer<sockaddr>, for host: String) -> Bool {
    switch self {
    case .everything: return true
    case .publicAnd(let hosts):
      if hosts.contains(host.lowercased()) { return true }
      let bytes = UnsafeRawPointer(address)
      switch Int32(address.pointee.sa_family) {
      case AF_INET:
        let address = bytes.loadUnaligned(as: sockaddr_in.self).sin_addr
        return withUnsafeBytes(of: address) { isPublic(v4: Array($0)) }
      case AF_INET6:
        let address = bytes.loadUnaligned(as: sockaddr_in6.self).sin6_addr
        return withUnsafeBytes(of: address) { isPublic(v6: Array($0)) }
      default: return false
      }
    }
  }
}

/// By IANA's registry of special-purpose IPv4 addresses, and without multicast.
func isPublic(v4 bytes: [UInt8]) -> Bool {
  switch (bytes[0], bytes[1], bytes[2]) {
  case (0, _, _), (10, _, _), (127, _, _), (224...255, _, _): false
  case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _), (198, 18...19, _):
    false
  case (192, 0, 0), (192, 0, 2), (192, 88, 99), (198, 51, 100), (203, 0, 113): false
  default: true
  }
}

/// Only global unicast (2000::/3), and where an IPv4 address is inside, only if that is public.
func isPublic(v6 bytes: [UInt8]) -> Bool {
  if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 255, bytes[11] == 255 {
    return isPublic(v4: Array(bytes[12...]))
  }
  if bytes.starts(with: [0x00, 0x64, 0xff, 0x9b]), bytes[4..<12].allSatisfy({ $0 == 0 }) {
    return isPublic(v4: Array(bytes[12...]))
  }
  guard bytes[0] & 0xe0 == 0x20 else { return false }
  if bytes.starts(with: [0x20, 0x02]) { return isPublic(v4: Array(bytes[2..<6])) }
  // 2001::/23 is for protocols (Teredo among them), 2001:db8::/32 and 3fff::/20 for examples.
  if bytes.starts(with: [0x20, 0x01]), bytes[2] < 2 { return false }
  if bytes.starts(with: [0x3f, 0xff]), bytes[2] < 0x10 { return false }
  return !bytes.starts(with: [0x20, 0x01, 0x0d, 0xb8])
}
