import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("Kill switches")
struct SwitchTests {
  @Test("stop their part at once, for their tenant alone", arguments: Engine.allCases)
  func oneTenant(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let before = try await desk.switches(of: tenant)
    #expect(Switches.Part.allCases.allSatisfy(before.allow))
    for part in Switches.Part.allCases {
      try await desk.turn(part, on: false, of: tenant, by: porter.olga.actor)
      let switches = try await desk.switches(of: tenant)
      #expect(!switches.allow(part))
      #expect(switches.allow(.drafts) == (part != .drafts && part != .everything))
      #expect(throws: Problem.self) { try switches.require(part) }
      try await desk.turn(part, on: true, of: tenant, by: porter.olga.actor)
      #expect(try await desk.switches(of: tenant) == before)
    }
    try await desk.turn(.drafts, on: false, of: tenant, by: porter.olga.actor)
    #expect(try await desk.switches(of: porter.house.tenant).allow(.drafts))
  }

  @Test("manual-only stops everything, and lifting it leaves what was off before off")
  func manualOnly() async throws {
    let porter = try await Porter(.sqlite)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    try await desk.turn(.integration(.orders), on: false, of: tenant, by: porter.max.actor)
    try await desk.turn(
      .everything, on: false, reason: "  Wrong prices in every draft ", of: tenant,
      by: porter.olga.actor)
    let switches = try await desk.switches(of: tenant)
    #expect(!Switches.Part.allCases.contains(where: switches.allow))
    let stop = try #require(switches.stop(of: .everything))
    #expect(stop.reason == "Wrong prices in every draft")
    #expect(stop.actor == porter.olga.actor)
    #expect(stop.since == porter.house.clock.now)
    try await desk.turn(.everything, on: true, of: tenant, by: porter.olga.actor)
    let after = try await desk.switches(of: tenant)
    #expect(after.stops.map(\.part) == [.integration(.orders)])
  }

  @Test("are seen inside a transaction, and turning twice counts once", arguments: Engine.allCases)
  func inside(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let entries = { () async throws -> [String] in
      try await porter.house.database.read(for: tenant) { [desk] in
        try desk.audit.entries(in: $0).filter { $0.action.hasPrefix("switch.") }.map {
          "\($0.action) \($0.subject.text)"
        }
      }
    }
    for _ in 1...2 {
      try await desk.turn(.drafts, on: false, of: tenant, by: porter.olga.actor)
    }
    let seen = try await porter.house.database.read(for: tenant) { [desk] transaction in
      try desk.switches(in: transaction)
    }
    #expect(!seen.allow(.drafts))
    #expect(try await entries() == ["switch.off switch.drafts"])
    for _ in 1...2 { try await desk.turn(.drafts, on: true, of: tenant, by: porter.olga.actor) }
    #expect(try await entries() == ["switch.on switch.drafts", "switch.off switch.drafts"])
    let long = String(repeating: "x", count: 501)
    #expect(
      await porter.problem {
        try await desk.turn(.drafts, on: false, reason: long, of: tenant, by: porter.olga.actor)
      } == "switches.reason")
  }

  @Test("what the operator forbids no manager can allow")
  func operators() async throws {
    let porter = try await Porter(.sqlite)
    let desk = AccountsDesk(
      database: porter.house.database, world: porter.house.world, isDraftingAllowed: false)
    let tenant = porter.tenant.id
    try await desk.turn(.drafts, on: true, of: tenant, by: porter.olga.actor)
    let switches = try await desk.switches(of: tenant)
    #expect(!switches.allow(.drafts))
    #expect(switches.allow(.selfSending))
    #expect(switches.stops.isEmpty)
  }
}
