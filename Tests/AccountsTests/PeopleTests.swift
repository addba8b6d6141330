import Accounts
import Kit
import Rehearsal
import Store
import Testing

@Suite("People of a tenant")
struct PeopleTests {
  @Test("are seen by their tenant alone", arguments: Engine.allCases)
  func isolation(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let other = try await porter.desk.createTenant(
      slug: "other", name: "Other", by: Porter.command)
    #expect(
      try await porter.desk.users(of: porter.tenant.id).map(\.name) == ["Anna", "Max", "Olga"])
    #expect(try await porter.desk.users(of: other.id).isEmpty)
    #expect(try await porter.desk.tenants().map(\.slug) == ["acme", "lumen", "other"])
    for verb in [
      await porter.problem { _ = try await porter.desk.user(porter.anna.id, of: other.id) },
      await porter.problem {
        try await porter.desk.deactivate(porter.anna.id, in: other.id, by: Porter.command)
      },
      await porter.problem {
        try await porter.desk.changeRole(
          of: porter.anna.id, in: other.id, to: .owner, by: Porter.command)
      },
      await porter.problem {
        try await porter.desk.setPassword(
          of: porter.anna.id, in: other.id, to: Porter.password, by: Porter.command)
      },
      await porter.problem {
        _ = try await porter.desk.addTeam(
          to: other.id, name: "Night", kind: .support, members: [porter.anna.id],
          by: Porter.command)
      },
    ] {
      #expect(verb == "accounts.user_missing")
    }
    #expect(try await porter.desk.teams(of: other.id).isEmpty)
  }

  @Test("may do what their role allows", arguments: [Engine.sqlite])
  func roles(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let owner = try await porter.signIn(porter.olga).who
    let manager = try await porter.signIn(porter.max).who
    let agent = try await porter.signIn(porter.anna).who
    #expect(Permission.allCases.allSatisfy(owner.may))
    #expect(Permission.allCases.allSatisfy(manager.may))
    #expect(
      Permission.allCases.filter(agent.may)
        == [.viewTickets, .openTickets, .reply, .review, .editKnowledge, .editProfile])
  }

  @Test("are out at once when deactivated, everywhere", arguments: Engine.allCases)
  func deactivation(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let session = try await porter.signIn(porter.anna)
    let (_, secret) = try await porter.desk.createToken(
      for: porter.anna.id, in: porter.tenant.id, name: "Key", scopes: [.read],
      by: porter.olga.actor)
    #expect(try await porter.desk.who(session: session.cookie) != nil)
    #expect(try await porter.desk.who(token: secret) != nil)
    try await porter.desk.deactivate(
      porter.anna.id, in: porter.tenant.id, by: porter.olga.actor)
    #expect(try await porter.desk.who(session: session.cookie) == nil)
    #expect(try await porter.desk.who(token: secret) == nil)
    try await porter.desk.reactivate(
      porter.anna.id, in: porter.tenant.id, by: porter.olga.actor)
    #expect(try await porter.desk.who(session: session.cookie) == nil)
    #expect(try await porter.desk.who(token: secret) == nil)
    _ = try await porter.signIn(porter.anna)
  }

  @Test("keep at least one owner", arguments: Engine.allCases)
  func lastOwner(engine: Engine) async throws {
    let porter = try await Porter(engine)
    func problem(_ work: () async throws -> Void) async -> String? { await porter.problem(work) }
    let tenant = porter.tenant.id
    #expect(
      await problem {
        try await porter.desk.deactivate(porter.olga.id, in: tenant, by: porter.max.actor)
      } == "accounts.last_owner")
    #expect(
      await problem {
        try await porter.desk.changeRole(
          of: porter.olga.id, in: tenant, to: .agent, by: porter.olga.actor)
      } == "accounts.last_owner")
    try await porter.desk.changeRole(
      of: porter.max.id, in: tenant, to: .owner, by: porter.olga.actor)
    // Two owners who send each other away at the same moment: one stays.
    await withTaskGroup(of: Void.self) { group in
      for (one, other) in [(porter.olga, porter.max), (porter.max, porter.olga)] {
        group.addTask {
          try? await porter.desk.deactivate(one.id, in: tenant, by: other.actor)
        }
      }
    }
    let owners = try await porter.desk.users(of: tenant).filter { $0.role == .owner && $0.isActive }
    #expect(owners.count == 1)
  }

  @Test(
    "have different addresses, real ones, and a role that people have",
    arguments: Engine.allCases)
  func refusals(engine: Engine) async throws {
    let porter = try await Porter(engine)
    func add(_ email: String, _ name: String = "Nia", _ role: Role = .agent) async -> String? {
      await porter.problem {
        _ = try await porter.desk.addUser(
          to: porter.tenant.id, email: email, name: name, role: role, by: Porter.command)
      }
    }
    #expect(await add("ANNA@lumen.example") == "accounts.email_taken")
    #expect(await add("no address") == "accounts.email")
    #expect(await add("nia@lumen.example", "  ") == "accounts.name")
    #expect(await add("nia@lumen.example", "Nia", .service) == "accounts.role")
    #expect(await add("nia@lumen.example") == nil)
    let slug = await porter.problem {
      _ = try await porter.desk.createTenant(slug: "lumen", name: "Again", by: Porter.command)
    }
    #expect(slug == "accounts.slug_taken")
  }

  @Test("stand in teams", arguments: Engine.allCases)
  func teams(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let tenant = porter.tenant.id
    let team = try await porter.desk.addTeam(
      to: tenant, name: "On call", kind: .onCall, members: [porter.anna.id], by: porter.olga.actor)
    #expect(try await porter.desk.teams(of: tenant) == [team])
    try await porter.desk.setMembers(
      of: team.id, in: tenant, to: [porter.max.id, porter.olga.id], by: porter.olga.actor)
    #expect(
      try await porter.desk.teams(of: tenant).first?.members
        == [porter.max.id, porter.olga.id].sorted())
    let again = await porter.problem {
      _ = try await porter.desk.addTeam(
        to: tenant, name: "On call", kind: .other, by: porter.olga.actor)
    }
    #expect(again == "accounts.team_taken")
  }

  @Test(
    "are not alone: a part of Martlet acts through the tenant's service user",
    arguments: Engine.allCases)
  func system(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let intake = try await porter.desk.system("intake", of: porter.tenant.id)
    #expect(intake.actor == .system("intake"))
    let service = try await porter.desk.user(intake.serviceUser, of: porter.tenant.id)
    #expect(service.role == .service)
    for actor in [Actor.user(porter.anna.id), .system("intake"), .customer] {
      #expect(Actor(text: actor.text) == actor)
    }
    #expect(Actor(text: "user:nobody") == nil)
    #expect(Actor(text: "\(porter.anna.id)") == nil)
  }
}
