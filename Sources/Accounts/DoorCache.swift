import Foundation
import Kit
import Store
import Synchronization

/// Who is behind which secret, remembered for seconds, so that most requests read nothing.
///
/// Revoking forgets at once in this process; another process on the same database learns of it
/// when the entry ends.
final class DoorCache: Sendable {
  static let lifetime = Duration.seconds(10)
  private static let most = 20_000

  private struct Entry {
    let who: SignedIn
    let until: Date
  }
  private struct State {
    var entries: [Data: Entry] = [:]
    /// Counts revocations: what was read before one must not be remembered after it.
    var generation = 0
  }
  private let state = Mutex(State())

  func find(_ digest: Data, at now: Date) -> SignedIn? {
    state.withLock { state in
      guard let entry = state.entries[digest], now < entry.until else { return nil }
      return entry.who
    }
  }

  /// To be taken before the tables are read, and handed to `keep`.
  var generation: Int { state.withLock(\.generation) }

  func keep(_ who: SignedIn, as digest: Data, until: Date, readIn generation: Int) {
    state.withLock { state in
      guard state.generation == generation else { return }
      if state.entries.count >= Self.most { state.entries = [:] }
      state.entries[digest] = Entry(who: who, until: until)
    }
  }

  func forget(_ digest: Data) {
    state.withLock { state in
      state.generation += 1
      state.entries[digest] = nil
    }
  }

  func forget(_ user: UserID, of tenant: TenantID) {
    state.withLock { state in
      state.generation += 1
      state.entries = state.entries.filter {
        $0.value.who.user != user || $0.value.who.tenant != tenant
      }
    }
  }
}

/// How tables keep a random secret: it has 256 bits, so one round is enough.
func digest(of secret: Secret) -> Data { SHA256.hash(secret.reveal()) }
