import Foundation
import Kit
import Store
import StorePostgres

/// A database of its own on the tests' server.
struct PostgresCopy: RehearsalStorage {
  let address: String

  init(of migrations: [Migration], world: World) async throws {
    await PostgresPlaces.shared.enter()
    do {
      address = try await PostgresServer.shared.makeCopy(of: migrations) { address in
        let template = PostgresDatabase(url: address, world: world, connections: 1)
        try await template.migrate(migrations)
        await template.close()
      }
    } catch {
      await PostgresPlaces.shared.leave()
      throw error
    }
  }

  func open(_ world: World) async throws -> any Database {
    PostgresDatabase(url: address, world: world, connections: 4)
  }

  func discard(after database: any Database) {
    Task {
      await database.close()
      if let name = URLComponents(string: address)?.path.dropFirst() {
        let server = try await PostgresServer.shared.address()
        try? await PostgresDatabase.administer(
          "DROP DATABASE IF EXISTS \(name) WITH (FORCE)", at: server)
      }
      await PostgresPlaces.shared.leave()
    }
  }
}

/// Test runners start all tests at once; the server takes so many at a time.
private actor PostgresPlaces {
  static let shared = PostgresPlaces()
  private var free = 24
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }
  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
