import Kit
import Store

/// Finds out whose mail it is: every recipient that is an inbox's address says so.
package struct InboxDirectory: Sendable {
  /// Where a mail belongs.
  package struct Place: Sendable, Hashable {
    package let tenant: TenantID
    package let inbox: InboxID
    /// False where no recipient was known and the default inbox took it.
    package let isExact: Bool
  }

  private let database: any Database

  package init(_ database: any Database) { self.database = database }

  /// The place of the first recipient that is known, in the given order. Else the default inbox of
  /// `fallback`; nil where that has none either.
  package func resolve(
    _ recipients: [String], otherwise fallback: TenantID? = nil
  ) async throws -> Place? {
    try await places(of: recipients, otherwise: fallback).first
  }

  /// Each inbox that a recipient names, once, in the given order. An address with a plus part
  /// (`support+t8f3@…`) is that inbox's own. Where no recipient is known, the default inbox of `fallback`;
  /// empty where that has none either.
  package func places(
    of recipients: [String], otherwise fallback: TenantID? = nil
  ) async throws -> [Place] {
    // A mail names few recipients; one that names thousands is no reason to read for long.
    let spelled = recipients.prefix(50).map(spellings)
    let keys = spelled.flatMap(\.self)
    if !keys.isEmpty {
      let found = try await database.readHouse { house in
        let rows = try house.rows(
          """
          SELECT address_key, tenant_key, inbox_id
            FROM inbox_address WHERE address_key IN \(list: keys)
          """
        ) { (row) throws(StoreFailure) in
          (
            try row.text("address_key"),
            Place(tenant: try row.id("tenant_key"), inbox: try row.id("inbox_id"), isExact: true)
          )
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
      }
      var places: [Place] = []
      for keys in spelled {
        guard let place = keys.lazy.compactMap({ found[$0] }).first, !places.contains(place)
        else { continue }
        places.append(place)
      }
      if !places.isEmpty { return places }
    }
    guard let fallback else { return [] }
    let usual = try await database.read(for: fallback) { transaction in
      try transaction.first(
        """
        SELECT id FROM inbox WHERE tenant_id = \(fallback)
         ORDER BY is_default DESC, created_at, id LIMIT 1
        """
      ) { (row) throws(StoreFailure) in
        Place(tenant: fallback, inbox: try row.id("id"), isExact: false)
      }
    }
    return [usual].compactMap(\.self)
  }

  /// The address itself, then without its last plus part, and so on.
  private func spellings(of address: String) -> [String] {
    let key = emailKey(address)
    guard let at = key.lastIndex(of: "@"), key.utf8.count <= 320 else { return [] }
    var spellings = [key]
    var local = key[..<at]
    while let plus = local.lastIndex(of: "+"), plus != local.startIndex {
      local = local[..<plus]
      spellings.append("\(local)\(key[at...])")
    }
    return spellings
  }
}
