import Accounts
import Kit
import Rehearsal
import Store
import Testing

@Suite("API tokens")
struct TokenTests {
  @Test("show their secret once and keep only a hash", arguments: Engine.allCases)
  func secrets(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (token, secret) = try await porter.desk.createToken(
      for: porter.anna.id, in: porter.tenant.id, name: "Till", scopes: [.read, .write],
      by: porter.olga.actor)
    #expect(secret.reveal().hasPrefix("mlt_"))
    #expect(try await porter.desk.tokens(of: porter.tenant.id) == [token])
    let who = try #require(try await porter.desk.who(token: secret))
    #expect(who.user == porter.anna.id)
    #expect(who.door == .token(scopes: [.read, .write]))
    #expect(!who.believes(csrf: ""))
    #expect(try await porter.desk.who(token: Secret(secret.reveal() + "x")) == nil)
    #expect(try await porter.desk.who(session: secret) == nil)
  }

  @Test("allow what both the scope and the role allow", arguments: Engine.allCases)
  func scopes(engine: Engine) async throws {
    let porter = try await Porter(engine)
    func who(_ user: DeskUser, _ scopes: Set<TokenScope>) async throws -> SignedIn {
      let (_, secret) = try await porter.desk.createToken(
        for: user.id, in: porter.tenant.id, name: "Key", scopes: scopes, by: porter.olga.actor)
      return try #require(try await porter.desk.who(token: secret))
    }
    let reader = try await who(porter.olga, [.read])
    #expect(Permission.allCases.filter(reader.may) == [.viewTickets])
    #expect(throws: Problem.self) { try reader.require(.reply) }
    let agent = try await who(porter.anna, Set(TokenScope.allCases))
    #expect(
      Permission.allCases.filter(agent.may)
        == [.viewTickets, .openTickets, .reply, .review, .editKnowledge, .editProfile])
    let problem = await porter.problem { try agent.require(.manageUsers) }
    #expect(problem == "accounts.forbidden")
    let narrow = await porter.problem { try reader.require(.manageUsers) }
    #expect(narrow == "accounts.scope_missing")
  }

  @Test("end at once when revoked, also where they were just used", arguments: Engine.allCases)
  func revocation(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (token, secret) = try await porter.desk.createToken(
      for: porter.anna.id, in: porter.tenant.id, name: "Key", scopes: [.read],
      by: porter.olga.actor)
    #expect(try await porter.desk.who(token: secret) != nil)
    try await porter.desk.revoke(token.id, of: porter.tenant.id, by: porter.olga.actor)
    #expect(try await porter.desk.who(token: secret) == nil)
    try await porter.desk.revoke(token.id, of: porter.tenant.id, by: porter.olga.actor)
    let listed = try await porter.desk.tokens(of: porter.tenant.id)
    #expect(listed.map(\.revokedAt) == [porter.house.clock.now])
  }

  @Test("of another process end within seconds of their revocation", arguments: Engine.allCases)
  func otherProcess(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let node = AccountsDesk(
      database: porter.house.database, world: porter.house.world, hasher: porter.hasher)
    let (token, secret) = try await porter.desk.createToken(
      for: porter.anna.id, in: porter.tenant.id, name: "Key", scopes: [.read],
      by: porter.olga.actor)
    #expect(try await node.who(token: secret) != nil)
    try await porter.desk.revoke(token.id, of: porter.tenant.id, by: porter.olga.actor)
    porter.house.clock.advance(by: .seconds(11))
    #expect(try await node.who(token: secret) == nil)
  }

  @Test("cannot be made for or revoked by another tenant", arguments: Engine.allCases)
  func isolation(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let other = try await porter.desk.createTenant(
      slug: "other", name: "Other", by: Porter.command)
    let (token, secret) = try await porter.desk.createToken(
      for: porter.anna.id, in: porter.tenant.id, name: "Key", scopes: [.read],
      by: porter.olga.actor)
    let made = await porter.problem {
      _ = try await porter.desk.createToken(
        for: porter.anna.id, in: other.id, name: "Key", scopes: [.read], by: Porter.command)
    }
    #expect(made == "accounts.user_missing")
    let revoked = await porter.problem {
      try await porter.desk.revoke(token.id, of: other.id, by: Porter.command)
    }
    #expect(revoked == "accounts.token_missing")
    #expect(try await porter.desk.who(token: secret) != nil)
    #expect(try await porter.desk.tokens(of: other.id).isEmpty)
  }
}
