import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("Signing in")
struct SignInTests {
  @Test("gives a session that its cookie finds again", arguments: Engine.allCases)
  func session(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let session = try await porter.desk.signIn(
      email: " Anna@LUMEN.example ", password: Porter.password)
    let who = try #require(try await porter.desk.who(session: session.cookie))
    #expect(who == session.who)
    #expect(who.user == porter.anna.id)
    #expect(who.tenant == porter.tenant.id)
    #expect(who.actor.text == "user:\(porter.anna.id)")
    #expect(who.believes(csrf: session.who.csrf))
    #expect(!who.believes(csrf: ""))
    #expect(!who.believes(csrf: session.who.csrf + "x"))
    #expect(try await porter.desk.who(session: Secret("guess")) == nil)
  }

  @Test(
    "treats a wrong password, an unknown address and somebody who left alike: same answer, one hash",
    arguments: Engine.allCases)
  func alike(engine: Engine) async throws {
    let porter = try await Porter(engine)
    try await porter.desk.deactivate(
      porter.max.id, in: porter.tenant.id, by: porter.olga.actor)
    for (email, password) in [
      ("anna@lumen.example", "not this one"), ("nobody@lumen.example", "correct horse battery"),
      ("max@lumen.example", "correct horse battery"), ("service", "correct horse battery"),
    ] {
      let before = porter.hasher.verifications
      let problem = await porter.problem {
        _ = try await porter.desk.signIn(email: email, password: Secret(password))
      }
      #expect(problem == "accounts.sign_in_failed")
      #expect(porter.hasher.verifications == before + 1)
    }
  }

  @Test(
    "locks an address after five failures, longer each time, known or not",
    arguments: Engine.allCases)
  func lockout(engine: Engine) async throws {
    let porter = try await Porter(engine)
    for email in ["anna@lumen.example", "nobody@lumen.example"] {
      func attempt(_ password: Secret = Secret("wrong")) async -> String? {
        await porter.problem { _ = try await porter.desk.signIn(email: email, password: password) }
      }
      for _ in 1...5 { #expect(await attempt() == "accounts.sign_in_failed") }
      let hashes = porter.hasher.verifications
      #expect(await attempt(Porter.password) == "accounts.locked")
      #expect(porter.hasher.verifications == hashes)
      porter.house.clock.advance(by: .seconds(31))
      #expect(await attempt() == "accounts.sign_in_failed")
      porter.house.clock.advance(by: .seconds(31))
      #expect(await attempt() == "accounts.locked")
      porter.house.clock.advance(by: .seconds(30))
      #expect(await attempt() == "accounts.sign_in_failed")
    }
    #expect(await porter.problem { _ = try await porter.signIn(porter.max) } == nil)
    porter.house.clock.advance(by: .days(2))
    #expect(await porter.problem { _ = try await porter.signIn(porter.anna) } == nil)
  }

  @Test("lets nobody slip past the lock by guessing many at once", arguments: Engine.allCases)
  func parallelGuesses(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let before = porter.hasher.verifications
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<30 {
        group.addTask {
          _ = try? await porter.signIn(porter.anna, Secret("guess number \(number)"))
        }
      }
    }
    #expect(porter.hasher.verifications == before + 5)
  }

  @Test("forgets earlier failures once somebody is in", arguments: Engine.allCases)
  func success(engine: Engine) async throws {
    let porter = try await Porter(engine)
    for _ in 1...3 {
      for _ in 1...4 { _ = try? await porter.signIn(porter.anna, Secret("wrong")) }
      _ = try await porter.signIn(porter.anna)
    }
  }

  @Test("ends by signing out at once, and by itself after two weeks", arguments: Engine.allCases)
  func ending(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let one = try await porter.signIn(porter.anna)
    let two = try await porter.signIn(porter.anna)
    #expect(try await porter.desk.who(session: one.cookie) != nil)
    try await porter.desk.signOut(session: one.cookie)
    #expect(try await porter.desk.who(session: one.cookie) == nil)
    #expect(try await porter.desk.who(session: two.cookie) != nil)
    porter.house.clock.advance(by: .days(14))
    #expect(try await porter.desk.who(session: two.cookie) == nil)
    try await porter.desk.sweepSessions(of: porter.tenant.id)
    let left = try await porter.house.database.readHouse { try $0.run("SELECT csrf FROM session") }
    #expect(left.isEmpty)
  }

  @Test(
    "keeps Argon2id hashes, and makes them anew when their cost is another than today's",
    arguments: Engine.allCases)
  func hashes(engine: Engine) async throws {
    let porter = try await Porter(engine)
    func stored() async throws -> String {
      try await porter.house.database.read(for: porter.tenant.id) { transaction in
        try transaction.first(
          """
          SELECT password_hash FROM desk_user
           WHERE tenant_id = \(porter.tenant.id) AND id = \(porter.anna.id)
          """, as: { (row) throws(StoreFailure) in try row.text("password_hash") }) ?? ""
      }
    }
    let cheap = try await stored()
    #expect(cheap.hasPrefix("$argon2id$v=19$m=8,"))
    let desk = AccountsDesk(
      database: porter.house.database, world: porter.house.world, hasher: PasswordHasher())
    _ = try await desk.signIn(email: porter.anna.email, password: Porter.password)
    #expect(try await stored().hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
    _ = try await desk.signIn(email: porter.anna.email, password: Porter.password)
  }

  @Test(
    "enters the tenant whose password it is where an address works for two",
    arguments: Engine.allCases)
  func twoTenants(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let other = try await porter.desk.createTenant(
      slug: "agency", name: "Agency", by: Porter.command)
    let there = try await porter.desk.addUser(
      to: other.id, email: porter.anna.email, name: "Anna", role: .manager,
      password: Secret("another password"), by: Porter.command)
    let session = try await porter.signIn(porter.anna, Secret("another password"))
    #expect(session.who.tenant == other.id)
    #expect(session.who.user == there.id)
    #expect(try await porter.signIn(porter.anna).who.tenant == porter.tenant.id)
    let problem = await porter.problem {
      _ = try await porter.desk.signIn(
        email: porter.anna.email, password: Porter.password, tenant: "agency")
    }
    #expect(problem == "accounts.sign_in_failed")
  }

  @Test(
    "a new password ends all sessions, and takes the old one to be set by oneself",
    arguments: Engine.allCases)
  func newPassword(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let session = try await porter.signIn(porter.anna)
    let new = Secret("a longer secret")
    let wrong = await porter.problem {
      try await porter.desk.changePassword(of: session.who, from: Secret("guess"), to: new)
    }
    #expect(wrong == "accounts.wrong_password")
    let short = await porter.problem {
      try await porter.desk.changePassword(
        of: session.who, from: Porter.password, to: Secret("short"))
    }
    #expect(short == "accounts.password")
    try await porter.desk.changePassword(of: session.who, from: Porter.password, to: new)
    #expect(try await porter.desk.who(session: session.cookie) == nil)
    #expect(await porter.problem { _ = try await porter.signIn(porter.anna) } != nil)
    _ = try await porter.signIn(porter.anna, new)
  }
}
