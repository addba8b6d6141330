internal import COpenSSL
import Foundation
import Kit

/// Checks that a payload came from the Postal installation whose public key the operator configured.
///
/// Postal signs the raw body with RSA PKCS#1 v1.5 over SHA-256 (`X-Postal-Signature-256`), and with SHA-1
/// in the older `X-Postal-Signature`; the newer one is decisive where it is present.
package struct PostalSignature: Sendable {
  private let keys: [Data]

  /// Takes PEM blocks or bare base64 of the DER, several separated by empty lines or commas.
  package init(publicKeys text: String) throws(Problem) {
    var keys: [Data] = []
    let pieces =
      text.contains("-----BEGIN")
      ? text.components(separatedBy: "-----BEGIN PUBLIC KEY-----").dropFirst().map {
        $0.components(separatedBy: "-----END")[0]
      } : text.components(separatedBy: CharacterSet(charactersIn: ",; "))
    for piece in pieces {
      let bare = piece.filter { !$0.isWhitespace }
      if bare.isEmpty { continue }
      guard let der = Data(base64Encoded: bare), Self.withKey(der, { _ in true }) == true else {
        throw Problem(
          .invalid, "postal.key",
          "The Postal public key cannot be read. Give the PEM, or the base64 after p= of its DKIM record."
        )
      }
      keys.append(der)
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
    return keys.contains { der in
      Self.withKey(der) { key in
        guard let context = EVP_MD_CTX_new() else { return false }
        defer { EVP_MD_CTX_free(context) }
        let digest = usesNew ? EVP_sha256() : EVP_sha1()
        guard EVP_DigestVerifyInit(context, nil, digest, nil, key) == 1 else { return false }
        let verdict = bytes.withUnsafeBytes { signature in
          body.withUnsafeBytes { content in
            EVP_DigestVerify(
              context, signature.bindMemory(to: UInt8.self).baseAddress, signature.count,
              content.bindMemory(to: UInt8.self).baseAddress, content.count)
          }
        }
        ERR_clear_error()
        return verdict == 1
      } ?? false
    }
  }

  private static func withKey<Answer>(_ der: Data, _ use: (OpaquePointer) -> Answer) -> Answer? {
    der.withUnsafeBytes { bytes in
      var pointer = bytes.bindMemory(to: UInt8.self).baseAddress
      guard let key = d2i_PUBKEY(nil, &pointer, bytes.count) else {
        ERR_clear_error()
        return nil
      }
      defer { EVP_PKEY_free(key) }
      return use(key)
    }
  }
}
