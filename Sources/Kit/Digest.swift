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

/// SHA-256 of what comes in pieces.
package final class RunningSHA256 {
  private var state = crypto_hash_sha256_state()

  package init() { _ = crypto_hash_sha256_init(&state) }

  package func add(_ piece: UnsafeRawBufferPointer) {
    _ = crypto_hash_sha256_update(
      &state, piece.bindMemory(to: UInt8.self).baseAddress, UInt64(piece.count))
  }
  package func add(_ piece: [UInt8]) { piece.withUnsafeBytes { add($0) } }

  /// 32 bytes. Nothing can be added afterwards.
  package func finish() -> Data {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256_final(&state, &digest)
    return Data(digest)
  }
}

/// HMAC-SHA256 (RFC 2104), for what we sign and later check ourselves.
package enum HMAC {
  /// 32 bytes.
  package static func sha256(_ data: Data, key: Data) -> Data {
    var state = crypto_auth_hmacsha256_state()
    var tag = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    let (key, data) = ([UInt8](key), [UInt8](data))
    _ = crypto_auth_hmacsha256_init(&state, key, key.count)
    _ = crypto_auth_hmacsha256_update(&state, data, UInt64(data.count))
    _ = crypto_auth_hmacsha256_final(&state, &tag)
    return Data(tag)
  }
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
