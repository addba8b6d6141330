internal import CSodium
import Foundation

/// SHA-256 (FIPS 180-4), for content addresses, duplicate keys and secrets kept as hashes.
package enum SHA256 {
  /// 32 bytes.
  package static func hash(_ data: Data) -> Data {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    data.withUnsafeBytes { bytes in
      _ = crypto_hash_sha256(
        &digest, bytes.bindMemory(to: UInt8.self).baseAddress, UInt64(data.count))
    }
    return Data(digest)
  }
  package static func hash(_ text: String) -> Data { hash(Data(text.utf8)) }
}

extension Data {
  /// Lower-case hexadecimal, two characters for each byte.
  package var hex: String {
    String(unsafeUninitializedCapacity: count * 2) { buffer in
      var index = 0
      for byte in self {
        for digit in [byte >> 4, byte & 0xf] {
          buffer[index] = digit < 10 ? digit + 48 : digit + 87
          index += 1
        }
      }
      return index
    }
  }

  /// Compares without telling by its duration where the first difference is.
  package func equalsInConstantTime(_ other: Data) -> Bool {
    guard count == other.count else { return false }
    var difference: UInt8 = 0
    for (one, two) in zip(self, other) { difference |= one ^ two }
    return difference == 0
  }
}
