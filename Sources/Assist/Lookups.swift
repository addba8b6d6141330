import Foundation
import Kit
import Store
import Tickets

/// All records that a draft may speak from, asked at the same time and none waited for too long. What
/// cannot be reached is named; the draft is made without it.
package struct Lookups: Sendable {
  private let orders: [any OrderLookup]
  private let contacts: [any ContactLookup]
  private let patience: Duration

  /// `patience` is what one system is waited for.
  package init(
    orders: [any OrderLookup], contacts: [any ContactLookup], patience: Duration = .seconds(5)
  ) {
    self.orders = orders
    self.contacts = contacts
    self.patience = patience
  }

  /// The desk's own records.
  package init(database: any Database) {
    self.init(
      orders: [DeskOrders(database: database)], contacts: [DeskContacts(database: database)])
  }

  /// What the records say about the orders that are named and the customer who writes. Never throws:
  /// a system that fails is one of the `failures`.
  package func ask(
    orders ids: [String], contact: Contact.ID?, for tenant: TenantID
  ) async -> RecordsFound {
    var found = RecordsFound()
    await withTaskGroup(of: RecordsFound.self) { group in
      if !ids.isEmpty {
        for system in orders {
          group.addTask {
            await Self.answer(of: system.name) {
              // A system may know more than it was asked; only what was asked is told.
              let known = try await within(patience) { try await system.orders(ids, for: tenant) }
              return RecordsFound(orders: known.filter { ids.contains($0.orderID) })
            }
          }
        }
      }
      if let contact {
        for system in contacts {
          group.addTask {
            await Self.answer(of: system.name) {
              let known = try await within(patience) {
                try await system.history(of: contact, for: tenant)
              }
              return RecordsFound(history: known.map { [$0] } ?? [])
            }
          }
        }
      }
      for await part in group { found.add(part) }
    }
    found.settle(by: orders.map(\.name) + contacts.map(\.name))
    return found
  }

  private static func answer(
    of system: String, _ ask: () async throws -> RecordsFound
  ) async -> RecordsFound {
    do {
      var found = try await ask()
      found.systems = [system: found.orders]
      return found
    } catch is OutOfPatience {
      return RecordsFound(
        failures: [LookupFailure(system: system, reason: "It did not answer in time.")])
    } catch {
      return RecordsFound(
        failures: [LookupFailure(system: system, reason: Problem(explaining: error).message)])
    }
  }
}

/// What the records said, and which of them said nothing.
package struct RecordsFound: Sendable, Equatable {
  package internal(set) var orders: [CustomerOrder] = []
  package internal(set) var history: [ContactHistory] = []
  package internal(set) var failures: [LookupFailure] = []
  /// What each system knows, until it is settled whose word counts.
  fileprivate var systems: [String: [CustomerOrder]] = [:]

  fileprivate mutating func add(_ other: RecordsFound) {
    history += other.history
    failures += other.failures
    systems.merge(other.systems) { $0 + $1 }
  }

  /// The system that was named first knows best; answers come in any order.
  fileprivate mutating func settle(by names: [String]) {
    orders = []
    for order in names.flatMap({ systems[$0] ?? [] })
    where !orders.contains(where: { $0.orderID == order.orderID }) {
      orders.append(order)
    }
    failures.sort { $0.system < $1.system }
    systems = [:]
  }
}

/// A system that could not be asked.
package struct LookupFailure: Sendable, Equatable {
  package let system: String
  /// One sentence without causes from inside.
  package let reason: String

  package init(system: String, reason: String) {
    self.system = system
    self.reason = reason
  }
}

private struct OutOfPatience: Error {}

/// The work's result, or `OutOfPatience`; work that is late is cancelled.
private func within<Value: Sendable>(
  _ patience: Duration, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
  try await withThrowingTaskGroup(of: Value?.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: patience)
      return nil
    }
    defer { group.cancelAll() }
    guard let first = try await group.next(), let value = first else { throw OutOfPatience() }
    return value
  }
}
