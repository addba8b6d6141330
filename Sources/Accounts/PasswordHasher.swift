import CSodium
import Dispatch
import Foundation
import Kit
import Synchronization

/// Argon2id by libsodium, on a thread of its own: a hash takes about a tenth of a second and must
/// not stand on the cooperative pool. One at a time, so that a flood of sign-ins costs one core and
/// one block of memory.
package final class PasswordHasher: Sendable {
  package struct Cost: Sendable {
    let operations: UInt64
    let memory: Int

    /// 64 MiB and two passes: libsodium's figure for sign-in by people.
    package static let interactive = Cost(
      operations: UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
      memory: Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
    /// The least that Argon2id takes: for tests.
    package static let least = Cost(
      operations: UInt64(crypto_pwhash_OPSLIMIT_MIN), memory: Int(crypto_pwhash_MEMLIMIT_MIN))
  }

  /// Longer queues would only let callers time out.
  private static let longestQueue = 64

  private let cost: Cost
  private let queue = DispatchQueue(label: "martlet.passwords")
  private let waiting = Atomic<Int>(0)
  private let verified = Atomic<Int>(0)
  /// What a password is compared with where there is no account, so that the answer takes as long.
  private let decoy = Mutex<String?>(nil)

  package init(cost: Cost = .interactive) {
    self.cost = cost
    // Chooses the fastest implementation for this processor; a second time does nothing.
    _ = sodium_init()
  }

  /// How many passwords have been compared, for tests of equal treatment.
  package var verifications: Int { verified.load(ordering: .relaxed) }

  func hash(_ password: Secret) async throws -> String {
    try await onOwnThread { [cost] in try Self.hash(password, cost) }
  }

  /// Compares with a stored hash, or with a decoy where there is none. True only for a real hash.
  func verify(_ password: Secret, against hash: String?) async throws -> Bool {
    try await onOwnThread { [self] in
      verified.add(1, ordering: .relaxed)
      let target = try hash ?? decoyHash()
      let bytes = Array(password.reveal().utf8CString)
      return crypto_pwhash_str_verify(target, bytes, UInt64(bytes.count - 1)) == 0 && hash != nil
    }
  }

  /// Whether a stored hash was made with another cost than today's.
  func isOutdated(_ hash: String) -> Bool {
    crypto_pwhash_str_needs_rehash(hash, cost.operations, cost.memory) != 0
  }

  private func decoyHash() throws -> String {
    try decoy.withLock { decoy in
      if let decoy { return decoy }
      let made = try Self.hash(Secret("nobody's password"), cost)
      decoy = made
      return made
    }
  }

  private static func hash(_ password: Secret, _ cost: Cost) throws -> String {
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = Array(password.reveal().utf8CString)
    guard
      crypto_pwhash_str(&text, bytes, UInt64(bytes.count - 1), cost.operations, cost.memory) == 0
    else {
      throw Problem(.busy, "accounts.memory", "The desk is short of memory. Try again in a moment.")
    }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private func onOwnThread<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    guard waiting.add(1, ordering: .relaxed).newValue <= Self.longestQueue else {
      waiting.subtract(1, ordering: .relaxed)
      throw Problem(
        .busy, "accounts.sign_in_busy", "Too many people are signing in. Try again in a moment.")
    }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in
        let result = Swift.Result { try work() }
        waiting.subtract(1, ordering: .relaxed)
        continuation.resume(with: result)
      }
    }
  }
}
