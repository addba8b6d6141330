import Foundation
import Kit
import Store

/// What a desk has switched off. Read anew for each step and each call, never kept: a switch works from
/// the commit that turned it.
package struct Switches: Sendable, Hashable {
  /// A part of the machine that a manager can stop by hand.
  package enum Part: Sendable, Hashable {
    /// Manual-only: the machine files and understands mail, and does nothing else by itself.
    case everything
    case drafts
    /// Replies that leave without a person.
    case selfSending
    /// Acknowledgements, satisfaction and closing mails: words that a manager owns.
    case automaticLetters
    case integration(Integration)
  }

  /// A port to records or services behind which a vendor may stand.
  package enum Integration: String, Sendable, CaseIterable {
    case languageModel = "language_model"
    case orders
    case contacts
  }

  /// A part that is off, who stopped it and why.
  package struct Stop: Sendable, Hashable {
    package let part: Part
    /// What whoever stopped it wrote; perhaps empty.
    package let reason: String
    package let actor: Actor
    package let since: Date
  }

  /// What people have switched off, in the order of `Part.allCases`.
  package let stops: [Stop]
  /// False where the operator of the house has forbidden drafts (`AI_CUSTOMER_DRAFT_ENABLED`), which no
  /// manager can lift.
  package let isDraftingAllowed: Bool

  /// Whether a part may do its work now.
  package func allow(_ part: Part) -> Bool {
    if part == .drafts, !isDraftingAllowed { return false }
    return !stops.contains { $0.part == part || $0.part == .everything }
  }

  /// `allow`, as an error that a step can end in or a call can answer with.
  package func require(_ part: Part) throws(Problem) {
    guard !allow(part) else { return }
    throw Problem(
      .conflict, "switches.off",
      "“\(part.rawValue)” is switched off. A manager can switch it on in the settings.")
  }

  package func stop(of part: Part) -> Stop? { stops.first { $0.part == part } }
}

extension Switches.Part: RawRepresentable, CaseIterable {
  package static let allCases: [Self] =
    [.everything, .drafts, .selfSending, .automaticLetters]
    + Switches.Integration.allCases.map(Self.integration)

  /// As tables, addresses and the audit log have it.
  package var rawValue: String {
    switch self {
    case .everything: "everything"
    case .drafts: "drafts"
    case .selfSending: "self_sending"
    case .automaticLetters: "automatic_letters"
    case .integration(let integration): integration.rawValue
    }
  }

  package init?(rawValue: String) {
    guard let part = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = part
  }
}

extension AccountsDesk {
  static let longestReason = 500

  /// What is off, seen by a transaction of another room.
  package func switches(in transaction: Transaction) throws(StoreFailure) -> Switches {
    let stops = try transaction.rows(
      """
      SELECT part, reason, actor, since FROM switched_off
       WHERE tenant_id = \(transaction.tenant)
      """, as: Switches.Stop.read)
    return Switches(
      stops: Switches.Part.allCases.compactMap { part in
        stops.compactMap(\.self).first { $0.part == part }
      }, isDraftingAllowed: isDraftingAllowed)
  }

  package func switches(of tenant: TenantID) async throws -> Switches {
    try await database.read(for: tenant) { try switches(in: $0) }
  }

  /// Turns a part on or off. Turning it the way it stands already changes and records nothing.
  package func turn(
    _ part: Switches.Part, on isOn: Bool, reason: String = "", of tenant: TenantID,
    by actor: Actor
  ) async throws {
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    guard reason.utf8.count <= Self.longestReason else {
      throw Problem(
        .invalid, "switches.reason", "Give the reason in at most 500 bytes.", field: "reason")
    }
    let now = world.now()
    try await database.write(for: tenant) { [audit] transaction in
      let changed =
        if isOn {
          try transaction.run(
            """
            DELETE FROM switched_off WHERE tenant_id = \(tenant) AND part = \(part.rawValue)
            RETURNING part
            """)
        } else {
          try transaction.run(
            """
            INSERT INTO switched_off (tenant_id, part, reason, actor, since)
            VALUES (\(tenant), \(part.rawValue), \(reason), \(actor.text), \(now))
            ON CONFLICT (tenant_id, part) DO NOTHING RETURNING part
            """)
        }
      guard !changed.isEmpty else { return }
      try audit.record(
        actor, isOn ? "switch.on" : "switch.off", .init("switch.\(part.rawValue)"),
        in: transaction)
    }
  }
}

extension Switches.Stop {
  /// Nil for a part that this program does not know.
  fileprivate static func read(_ row: Row) throws(StoreFailure) -> Self? {
    guard let part = Switches.Part(rawValue: try row.text("part")) else { return nil }
    guard let actor = Actor(text: try row.text("actor")) else {
      throw .unexpected(column: "actor")
    }
    return Self(
      part: part, reason: try row.text("reason"), actor: actor, since: try row.date("since"))
  }
}
