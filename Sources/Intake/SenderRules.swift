import Accounts
import Foundation
import Kit
import Store
import Tickets

/// What a business says of a sender: blocked ones are spam, allowed ones never are, whatever the relay
/// says. A rule is about an address or, as `@example.com`, about everybody there.
package struct SenderRule: Identifiable, Sendable, Equatable {
  package enum Verdict: String, Sendable, CaseIterable {
    case block
    case allow
  }

  package let id: Identifier<SenderRule>
  package let verdict: Verdict
  /// As it was entered, trimmed.
  package let pattern: String
  package let createdAt: Date
  package let createdBy: UserID
}

/// Rules in the table `sender_rule`.
package struct SenderRuleTable {
  private let transaction: Transaction
  package init(_ transaction: Transaction) { self.transaction = transaction }

  /// By pattern, at most `limit` after one.
  package func rules(
    after pattern: String? = nil, limit: Int = 200
  ) throws(StoreFailure) -> [SenderRule] {
    let rest: SQL = if let pattern { "AND pattern_key > \(Contact.emailKey(pattern))" } else { "" }
    return try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant) \(rest)
      ORDER BY pattern_key LIMIT \(limit)
      """, as: SenderRule.init(row:))
  }

  /// What is said of an address: a rule about itself counts more than one about its domain.
  package func verdict(on address: String) throws(StoreFailure) -> SenderRule.Verdict? {
    let key = Contact.emailKey(address)
    guard let at = key.lastIndex(of: "@") else { return nil }
    let found = try transaction.rows(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant)
        AND pattern_key IN \(list: [key, String(key[at...])])
      """, as: SenderRule.init(row:))
    return (found.first { Contact.emailKey($0.pattern) == key } ?? found.first)?.verdict
  }

  /// Says something of a sender; what was said before is replaced.
  func keep(_ rule: SenderRule) throws(StoreFailure) -> SenderRule {
    try transaction.run(
      """
      INSERT INTO sender_rule (tenant_id, id, verdict, pattern, pattern_key, created_at,
        created_by_user_id)
      VALUES (\(transaction.tenant), \(rule.id), \(rule.verdict.rawValue), \(rule.pattern),
        \(Contact.emailKey(rule.pattern)), \(rule.createdAt), \(rule.createdBy))
      ON CONFLICT (tenant_id, pattern_key) DO UPDATE SET verdict = excluded.verdict,
        created_at = excluded.created_at, created_by_user_id = excluded.created_by_user_id
      """)
    return try transaction.first(
      """
      \(columns) WHERE tenant_id = \(transaction.tenant)
        AND pattern_key = \(Contact.emailKey(rule.pattern))
      """, as: SenderRule.init(row:)) ?? rule
  }

  /// False where there is no such rule.
  func remove(_ id: SenderRule.ID) throws(StoreFailure) -> Bool {
    try !transaction.run(
      """
      DELETE FROM sender_rule WHERE tenant_id = \(transaction.tenant) AND id = \(id)
      RETURNING id
      """
    ).isEmpty
  }
}

private let columns: SQL =
  "SELECT id, verdict, pattern, created_at, created_by_user_id FROM sender_rule"

extension SenderRule {
  fileprivate init(row: Row) throws(StoreFailure) {
    self.init(
      id: try row.id("id"), verdict: try row.word("verdict"), pattern: try row.text("pattern"),
      createdAt: try row.date("created_at"), createdBy: try row.id("created_by_user_id"))
  }
}

extension IntakeDesk {
  /// Whoever answers customers may say who is none.
  @discardableResult
  package func rule(
    _ verdict: SenderRule.Verdict, on pattern: String, by person: SignedIn
  ) async throws -> SenderRule {
    try person.require(.reply)
    let pattern = pattern.trimmingCharacters(in: .whitespacesAndNewlines)
    let isDomain = pattern.wholeMatch(of: /@[^@\s]+\.[^@\s.]+/) != nil
    let isAddress = pattern.wholeMatch(of: /[^@\s]+@[^@\s]+/) != nil
    guard isDomain || isAddress, pattern.utf8.count <= 320 else {
      throw Problem(
        .invalid, "sender.pattern",
        "Give an e-mail address, or a domain with an @ before it: @example.com.",
        field: "pattern")
    }
    return try await database.write(for: person.tenant) { transaction in
      let rule = SenderRule(
        id: world.id(), verdict: verdict, pattern: pattern, createdAt: world.now(),
        createdBy: person.user)
      let kept = try SenderRuleTable(transaction).keep(rule)
      try Audit(world).record(
        person.actor, "sender.\(verdict.rawValue)", Audit.Subject("sender_rule", kept.id),
        in: transaction)
      return kept
    }
  }

  package func forget(rule id: SenderRule.ID, by person: SignedIn) async throws {
    try person.require(.reply)
    try await database.write(for: person.tenant) { transaction in
      guard try SenderRuleTable(transaction).remove(id) else {
        throw Problem(.missing, "sender.unknown", "There is no such rule.")
      }
      try Audit(world).record(
        person.actor, "sender.forgotten", Audit.Subject("sender_rule", id), in: transaction)
    }
  }
}
