import Synchronization

/// Counts connections, in all and by address.
final class Gate: Sendable {
  private struct Counts {
    var all = 0
    var byAddress: [String: Int] = [:]
  }
  private let counts = Mutex(Counts())
  private let limit: Int
  private let addressLimit: Int
  private let uncounted: Set<String>

  init(_ settings: ServerSettings) {
    limit = settings.connectionLimit
    addressLimit = settings.addressLimit
    uncounted = settings.trustedProxies
  }

  func admits(_ address: String) -> Bool {
    counts.withLock { counts in
      let here = counts.byAddress[address, default: 0]
      guard counts.all < limit, here < addressLimit || uncounted.contains(address) else {
        return false
      }
      counts.all += 1
      counts.byAddress[address] = here + 1
      return true
    }
  }

  func leaves(_ address: String) {
    counts.withLock { counts in
      counts.all -= 1
      let here = counts.byAddress[address, default: 1] - 1
      counts.byAddress[address] = here == 0 ? nil : here
    }
  }
}
