internal import COpenSSL
import Foundation
import Kit

/// Checks that a payload came from the Postal installation whose public key the operator configured.
///
/// Postal signs the raw body with RSA PKCS#1 v1.5 over SHA-256 (`X-Postal-Signature-256`), and with SHA-1
/// in the older `X-Postal-Signature`; the newer one is decisive where it is present.
package struct PostalSignature: Sendable {
  private let keys: [PublicKey]

  /// Takes PEM blocks or bare base64 of the DER, several separated by empty lines or commas.
  package init(publicKeys text: String) throws(Problem) {
    var keys: [PublicKey] = []
    let pieces =
      text.contains("-----BEGIN")
      ? text.components(separatedBy: "-----BEGIN PUBLIC KEY-----").dropFirst().map {
        $0.components(separatedBy: "-----END")[0]
      } : text.components(separatedBy: CharacterSet(charactersIn: ",; "))
    for piece in pieces {
      let bare = piece.filter { !$0.isWhitespace }
      if bare.isEmpty { continue }
      guard let der = Data(base64Encoded: bare), let key = PublicKey(der) else {
        throw Problem(
          .invalid, "postal.key",
          "The Postal public key cannot be read. Give the PEM, or the base64 after p= of its DKIM record."
        )
      }
      keys.append(key)
    }
    self.keys = keys
  }

  package var isConfigured: Bool { !keys.isEmpty }

  /// Whether one of the keys made one of the signatures over exactly these bytes.
  package func accepts(_ body: Data, signature256: String?, signature: String?) -> Bool {
    let usesNew = signature256 != nil
    guard let text = signature256 ?? signature,
      let bytes = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !bytes.isEmpty
    else { return false }
    return keys.contains { $0.made(bytes, over: body, isSHA256: usesNew) }
  }

  /// The same where only the hash of the bytes is known. The older signature is over another hash.
  package func accepts(sha256: Data, signature256: String?) -> Bool {
    guard let text = signature256,
      let bytes = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !bytes.isEmpty
    else { return false }
    return keys.contains { $0.made(bytes, overHash: sha256) }
  }
}

/// A key of OpenSSL's, read once: that takes longer than checking a signature with it. Pointers are kept
/// as addresses because what they point at may be used by all threads: it is only read.
private final class PublicKey: Sendable {
  // The digests are looked up once too, instead of by name for each mail.
  private static let sha256 = UInt(bitPattern: EVP_MD_fetch(nil, "SHA256", nil))
  private static let sha1 = UInt(bitPattern: EVP_MD_fetch(nil, "SHA1", nil))

  private let key: UInt

  init?(_ der: Data) {
    let key = der.withUnsafeBytes { bytes in
      var pointer = bytes.bindMemory(to: UInt8.self).baseAddress
      return d2i_PUBKEY(nil, &pointer, bytes.count)
    }
    guard let key else {
      ERR_clear_error()
      return nil
    }
    self.key = UInt(bitPattern: key)
  }

  deinit { EVP_PKEY_free(OpaquePointer(bitPattern: key)) }

  func made(_ signature: Data, over body: Data, isSHA256: Bool) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer {
      EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    let digest = OpaquePointer(bitPattern: isSHA256 ? Self.sha256 : Self.sha1)
    let key = OpaquePointer(bitPattern: key)
    guard EVP_DigestVerifyInit(context, nil, digest, nil, key) == 1 else { return false }
    return signature.withUnsafeBytes { signature in
      body.withUnsafeBytes { content in
        EVP_DigestVerify(
          context, signature.bindMemory(to: UInt8.self).baseAddress, signature.count,
          content.bindMemory(to: UInt8.self).baseAddress, content.count) == 1
      }
    }
  }

  /// PKCS#1 v1.5 over a SHA-256 that was made before.
  func made(_ signature: Data, overHash hash: Data) -> Bool {
    guard hash.count == 32, let context = EVP_PKEY_CTX_new(OpaquePointer(bitPattern: key), nil)
    else { return false }
    defer {
      EVP_PKEY_CTX_free(context)
      ERR_clear_error()
    }
    guard EVP_PKEY_verify_init(context) == 1,
      EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1,
      EVP_PKEY_CTX_set_signature_md(context, OpaquePointer(bitPattern: Self.sha256)) == 1
    else { return false }
    return signature.withUnsafeBytes { signature in
      hash.withUnsafeBytes { hash in
        EVP_PKEY_verify(
          context, signature.bindMemory(to: UInt8.self).baseAddress, signature.count,
          hash.bindMemory(to: UInt8.self).baseAddress, hash.count) == 1
      }
    }
  }
}
