import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@testable import Tickets

/// A desk on which customers wait. Monday, 2 March 2026, 09:00 UTC; business hours 9:00 to 17:30.
struct Promises {
  let reception: Reception
  var clock: Clock { reception.house.clock }
  var now: Date { clock.now }

  init(_ engine: Engine) async throws { reception = try await Reception(engine) }

  func heard(tier: Contact.Tier = .regular) async throws -> Ticket.ID {
    var contact = try await reception.contact("\(tier)@customer.example")
    contact.tier = tier
    let changed = contact
    try await reception.house.database.write(for: reception.house.tenant) {
      try ContactTable($0).update(changed)
    }
    let id = try await reception.open(customer: contact.id).id
    try await hear(id)
    return id
  }

  func hear(_ id: Ticket.ID) async throws {
    let now = now
    try await reception.change(id) { $0.hear(at: now) }
  }

  func answer(_ id: Ticket.ID, then next: AfterReply) async throws {
    let (now, agent) = (now, reception.cast.agent.user)
    try await reception.change(id) {
      $0.answered(by: agent, ai: false, confidence: nil, then: next, at: now)
    }
  }

  func watch() async throws {
    try await reception.desk.watchClocks(of: reception.house.tenant)
  }

  func clocks(_ id: Ticket.ID) async throws -> [SLAClock.Kind: SLAClock] {
    let found = try await reception.house.database.read(for: reception.house.tenant) {
      try SLAClockTable($0).clocks(of: id)
    }
    return Dictionary(uniqueKeysWithValues: found.map { ($0.kind, $0) })
  }

  func ticket(_ id: Ticket.ID) async throws -> Ticket {
    try #require(try await reception.ticket(id))
  }

  /// What the clocks have put on the timeline.
  func facts(_ id: Ticket.ID) async throws -> [String] {
    try await reception.facts(of: id).filter { $0.name.hasPrefix("sla.") }.map {
      [$0.name, $0.payload["clock"]].compactMap(\.self).joined(separator: " ")
    }
  }
}
