import Foundation
import Kit
import Store

/// Who did what, in a chain: each row's hash covers the row before it, so that a changed, removed
/// or added row shows. It holds ids and fixed words only, so that erasing a person leaves it whole.
package struct Audit: Sendable {
  /// What was acted on.
  package struct Subject: Sendable, Hashable {
    /// The noun, for example `ticket`.
    package let kind: String
    let id: Identifier<Anything>?

    package init(_ kind: String) {
      self.kind = kind
      id = nil
    }
    package init<Thing>(_ kind: String, _ id: Identifier<Thing>) {
      self.kind = kind
      self.id = id.retyped()
    }
    init(kind: String, id: Identifier<Anything>?) {
      self.kind = kind
      self.id = id
    }
    package var text: String { id.map { "\(kind):\($0)" } ?? kind }
  }
  package enum Anything {}

  package struct Entry: Sendable, Hashable {
    package let number: Int
    package let happenedAt: Date
    package let actor: Actor
    package let action: String
    package let subject: Subject
    let previousHash: Data
    let hash: Data
  }

  package enum Verdict: Sendable, Hashable {
    case intact(entries: Int)
    /// The first number at which the chain does not hold.
    case broken(at: Int)
  }

  private let world: World

  package init(_ world: World) { self.world = world }

  /// Adds one entry. The tenant's head row is updated first: on PostgreSQL its lock makes writers
  /// take turns, so that numbers have no gap and hashes one order.
  package func record(
    _ actor: Actor, _ action: String, _ subject: Subject, in transaction: Transaction
  ) throws(StoreFailure) {
    let tenant = transaction.tenant
    guard
      let (number, previous) = try transaction.first(
        """
        INSERT INTO audit_head (tenant_id, number, hash) VALUES (\(tenant), 1, \(Self.origin))
        ON CONFLICT (tenant_id) DO UPDATE SET number = audit_head.number + 1
        RETURNING number, hash
        """, as: { (row) throws(StoreFailure) in (try row.int("number"), try row.bytes("hash")) })
    else { throw .unexpected(column: "number") }
    let now = world.now()
    let hash = Self.hash(
      previous, tenant: tenant, number: number, at: now, actor, action, subject)
    let (actorKind, actorID) = Self.columns(of: actor)
    try transaction.run(
      """
      INSERT INTO audit (tenant_id, number, happened_at, actor_id, actor_kind, action,
                         subject_kind, subject_id, previous_hash, hash)
      VALUES (\(tenant), \(number), \(now), \(actorID), \(actorKind), \(action),
              \(subject.kind), \(subject.id), \(previous), \(hash))
      """)
    try transaction.run("UPDATE audit_head SET hash = \(hash) WHERE tenant_id = \(tenant)")
  }

  /// The latest entries first, `before` a number where given.
  package func entries(
    before: Int = .max, limit: Int = 100, in transaction: Transaction
  ) throws(StoreFailure) -> [Entry] {
    try transaction.rows(
      """
      SELECT * FROM audit WHERE tenant_id = \(transaction.tenant) AND number < \(before)
       ORDER BY number DESC LIMIT \(limit)
      """, as: Entry.init(row:))
  }

  /// Recomputes the whole chain of a tenant, a thousand entries at a time.
  package func verify(_ tenant: TenantID, in database: any Database) async throws -> Verdict {
    let head = try await database.read(for: tenant) { transaction in
      try transaction.first(
        "SELECT number, hash FROM audit_head WHERE tenant_id = \(tenant)",
        as: { (row) throws(StoreFailure) in (try row.int("number"), try row.bytes("hash")) })
    }
    var last = 0
    var previous = Self.origin
    while true {
      let after = last
      let page = try await database.read(for: tenant) { transaction in
        try transaction.rows(
          """
          SELECT * FROM audit WHERE tenant_id = \(tenant) AND number > \(after)
           ORDER BY number LIMIT 1000
          """, as: Entry.init(row:))
      }
      for entry in page {
        let hash = Self.hash(
          previous, tenant: tenant, number: entry.number, at: entry.happenedAt, entry.actor,
          entry.action, entry.subject)
        guard entry.number == last + 1, entry.previousHash == previous, entry.hash == hash else {
          return .broken(at: last + 1)
        }
        last = entry.number
        previous = hash
        // What was recorded meanwhile is the next verification's.
        if last == head?.0 { break }
      }
      if page.count < 1000 || last == head?.0 { break }
    }
    guard last == head?.0 ?? 0, previous == head?.1 ?? Self.origin else {
      return .broken(at: last + 1)
    }
    return .intact(entries: last)
  }

  private static let origin = Data(repeating: 0, count: 32)

  fileprivate static func columns(of actor: Actor) -> (kind: String, id: UserID?) {
    switch actor {
    case .user(let id): ("user", id)
    case .system(let name): ("system:\(name)", nil)
    case .customer: ("customer", nil)
    }
  }

  /// Each field behind its length, so that no two rows can read the same.
  private static func hash(
    _ previous: Data, tenant: TenantID, number: Int, at time: Date, _ actor: Actor,
    _ action: String, _ subject: Subject
  ) -> Data {
    var bytes = previous
    for field in [
      tenant.text, String(number), String(time.milliseconds), actor.text, action, subject.text,
    ] {
      bytes.append(contentsOf: "\(field.utf8.count):\(field)".utf8)
    }
    return SHA256.hash(bytes)
  }
}

extension Audit.Entry {
  fileprivate init(row: Row) throws(StoreFailure) {
    let kind = try row.text("actor_kind")
    let id: UserID? = try row.optionalID("actor_id")
    guard let actor = Actor(text: id.map { "\(kind):\($0)" } ?? kind) else {
      throw .unexpected(column: "actor_kind")
    }
    self.init(
      number: try row.int("number"), happenedAt: try row.date("happened_at"), actor: actor,
      action: try row.text("action"),
      subject: Audit.Subject(
        kind: try row.text("subject_kind"), id: try row.optionalID("subject_id")),
      previousHash: try row.bytes("previous_hash"), hash: try row.bytes("hash"))
  }
}
