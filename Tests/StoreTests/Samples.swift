import Foundation
import Kit
import Rehearsal
import Store
import Synchronization

enum Sample {}

/// Tables with every type of the vocabulary, after the desk's own.
let sampleTables = Migration(
  9001, "samples",
  """
  CREATE TABLE sample (
    tenant_id {id} NOT NULL REFERENCES tenant (id), id {id} NOT NULL, label {text}, number {int},
    moment {time}, flag {bool}, share {real}, content {bytes}, other_id {id},
    kind {text} NOT NULL CHECK (kind IN ('plain', 'odd')),
    PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, label)) {strict};
  CREATE INDEX sample_by_number ON sample (tenant_id, number, id);
  CREATE TABLE sample_part (
    tenant_id {id} NOT NULL, sample_id {id} NOT NULL, position {int} NOT NULL,
    PRIMARY KEY (tenant_id, sample_id, position),
    FOREIGN KEY (tenant_id, sample_id) REFERENCES sample (tenant_id, id)) {strict};
  """)

extension Rehearsal {
  static func withSamples(_ engine: Engine) async throws -> Rehearsal {
    try await Rehearsal(engine, migrations: Schema.migrations + [sampleTables])
  }

  func insert(label: String?, number: Int? = nil, for tenant: TenantID? = nil) async throws {
    let tenant = tenant ?? self.tenant
    try await database.write(for: tenant) { [world] tx in
      try tx.insert(label: label, number: number, id: world.id())
    }
  }

  func labels(of tenant: TenantID? = nil, in database: (any Database)? = nil) async throws
    -> [String]
  {
    try await (database ?? self.database).read(for: tenant ?? self.tenant) { tx in
      try tx.rows("SELECT label FROM sample WHERE tenant_id = \(tx.tenant) ORDER BY id") {
        row throws(StoreFailure) in try row.text("label")
      }
    }
  }

  /// What a one-row question answers in its column `answer`.
  func answer(_ question: @escaping @Sendable (TenantID) -> SQL) async throws -> SQL.Value? {
    try await database.read(for: tenant) { tx in
      try tx.first(question(tx.tenant)) { row throws(StoreFailure) in try row.value("answer") }
    }
  }
}

extension Transaction {
  func insert(label: String?, number: Int? = nil, id: Identifier<Sample>) throws(StoreFailure) {
    try run(
      """
      INSERT INTO sample (tenant_id, id, label, number, kind)
      VALUES (\(tenant), \(id), \(label), \(number), 'plain')
      """)
  }
}

/// The failure that `work` ends with.
func failure(of work: () async throws -> Void) async -> StoreFailure? {
  do { try await work() } catch { return error as? StoreFailure }
  return nil
}

extension StoreFailure {
  var isConflict: Bool { if case .conflict = self { true } else { false } }
  var isRefused: Bool { if case .refused = self { true } else { false } }
  var isFull: Bool { if case .full = self { true } else { false } }
  var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
  var isUnscoped: Bool { if case .unscoped = self { true } else { false } }
}

/// A number that several threads raise.
final class Tally: Sendable {
  private let value = Mutex(0)
  /// What it is after one more.
  @discardableResult
  func raise() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
  var count: Int { value.withLock { $0 } }
}
