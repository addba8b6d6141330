import Foundation
import Store
import Synchronization

/// The indexes of the tenants that searched last, held in memory; the least recently used leaves
/// when there are too many. Shared by everything that searches in one process.
package final class KnowledgeShelves: Sendable {
  private struct State {
    var entries: [TenantID: (index: KnowledgeIndex, use: UInt64)] = [:]
    var uses: UInt64 = 0
  }

  private let capacity: Int
  private let state = Mutex(State())

  package init(capacity: Int = 64) { self.capacity = max(1, capacity) }

  func index(for tenant: TenantID) -> KnowledgeIndex? {
    state.withLock { state in
      state.uses += 1
      state.entries[tenant]?.use = state.uses
      return state.entries[tenant]?.index
    }
  }

  /// Keeps an index unless a newer one came in meanwhile.
  func keep(_ index: KnowledgeIndex, for tenant: TenantID) {
    state.withLock { state in
      if let known = state.entries[tenant], known.index.version > index.version { return }
      state.uses += 1
      state.entries[tenant] = (index, state.uses)
      guard state.entries.count > capacity else { return }
      let oldest = state.entries.min { $0.value.use < $1.value.use }
      if let oldest { state.entries[oldest.key] = nil }
    }
  }

  var count: Int { state.withLock { $0.entries.count } }
}
