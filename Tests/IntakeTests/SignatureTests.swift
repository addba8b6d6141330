import Foundation
import Intake
import Kit
import Rehearsal
import Store
import Testing

/// A key pair of one test, made and used by the openssl command: another hand than ours.
private struct KeyPair {
  let publicKey: String
  private let folder: URL

  init(in folder: URL, bits: Int = 2048) async throws {
    self.folder = folder
    let key = folder.appending(path: "key-\(bits).pem").path
    try await openssl(["genrsa", "-out", key, "\(bits)"], in: folder)
    let pem = folder.appending(path: "public-\(bits).pem").path
    try await openssl(["rsa", "-in", key, "-pubout", "-out", pem], in: folder)
    publicKey = try String(contentsOfFile: pem, encoding: .utf8)
    try FileManager.default.moveItem(
      atPath: key, toPath: folder.appending(path: "key.pem").path)
  }

  /// The base64 after `p=` in a DKIM record.
  var bare: String {
    publicKey.split(separator: "\n").filter { !$0.hasPrefix("-") }.joined()
  }

  func sign(_ body: Data, with digest: String) async throws -> String {
    let content = folder.appending(path: "body")
    let signature = folder.appending(path: "signature")
    try body.write(to: content)
    try await openssl(
      [
        "dgst", "-\(digest)", "-sign", folder.appending(path: "key.pem").path, "-out",
        signature.path, content.path,
      ], in: folder)
    return try Data(contentsOf: signature).base64EncodedString()
  }

}

private func openssl(_ arguments: [String], in folder: URL) async throws {
  try await Program.run(["/usr/bin/openssl"] + arguments, in: folder)
}

@Suite("Postal's signature")
struct SignatureTests {
  let body = Data(#"{"id": 1, "message": "SGVsbG8="}"#.utf8)

  @Test("is accepted in both of its forms, over exactly these bytes")
  func accepts() async throws {
    let house = try await Rehearsal()
    let keys = try await KeyPair(in: house.folder)
    let signature = try PostalSignature(publicKeys: keys.publicKey)
    let new = try await keys.sign(body, with: "sha256")
    let old = try await keys.sign(body, with: "sha1")
    #expect(signature.isConfigured)
    #expect(signature.accepts(body, signature256: new, signature: old))
    #expect(signature.accepts(body, signature256: nil, signature: old))
    #expect(signature.accepts(body, signature256: new, signature: nil))
    #expect(signature.accepts(body, signature256: new, signature: "nonsense"))
    #expect(!signature.accepts(body + Data(" ".utf8), signature256: new, signature: old))
    #expect(!signature.accepts(Data(), signature256: new, signature: old))
  }

  @Test("is refused when it is another's, missing, damaged, or of the other digest")
  func refuses() async throws {
    let house = try await Rehearsal()
    let keys = try await KeyPair(in: house.folder)
    let signature = try PostalSignature(publicKeys: keys.publicKey)
    let new = try await keys.sign(body, with: "sha256")
    let old = try await keys.sign(body, with: "sha1")
    // The newer one decides, so a forged one is not saved by a good old one.
    #expect(!signature.accepts(body, signature256: old, signature: old))
    #expect(!signature.accepts(body, signature256: "", signature: old))
    #expect(!signature.accepts(body, signature256: nil, signature: new))
    #expect(!signature.accepts(body, signature256: nil, signature: nil))
    #expect(!signature.accepts(body, signature256: String(new.dropLast(8)), signature: nil))
    let stranger = try await Rehearsal()
    let others = try await KeyPair(in: stranger.folder)
    #expect(
      !signature.accepts(
        body, signature256: try await others.sign(body, with: "sha256"), signature: nil))
    // After a refusal good ones are still accepted.
    #expect(signature.accepts(body, signature256: new, signature: nil))
  }

  @Test("may be by one of several keys, written as PEM or as in a DKIM record")
  func severalKeys() async throws {
    let first = try await Rehearsal()
    let second = try await Rehearsal()
    let keys = [
      try await KeyPair(in: first.folder), try await KeyPair(in: second.folder, bits: 1024),
    ]
    let pem = try PostalSignature(publicKeys: keys[0].publicKey + "\n" + keys[1].publicKey)
    let bare = try PostalSignature(publicKeys: keys[0].bare + ", " + keys[1].bare)
    for key in keys {
      let made = try await key.sign(body, with: "sha256")
      #expect(pem.accepts(body, signature256: made, signature: nil))
      #expect(bare.accepts(body, signature256: made, signature: nil))
    }
  }

  @Test("without a key is accepted from nobody, and a key that is none is refused")
  func noKey() throws {
    let none = try PostalSignature(publicKeys: " \n")
    #expect(!none.isConfigured)
    #expect(!none.accepts(body, signature256: "AAAA", signature: "AAAA"))
    for text in ["hello", "AAAA", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"] {
      let problem = #expect(throws: Problem.self) { try PostalSignature(publicKeys: text) }
      #expect(problem?.code == "postal.key")
    }
  }
}
