import Accounts
import Foundation
import Kit
import Rehearsal
import Store
import Testing

@Suite("An invitation")
struct InvitationTests {
  private let password = Secret("my own long password")

  @Test("lets somebody choose a password, once", arguments: Engine.allCases)
  func once(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let made = try await desk.invite(
      to: tenant, email: "new@lumen.example", name: "New", role: .agent, by: porter.olga.actor)
    let secret = made.invitation.secret
    #expect(try await desk.invited(by: secret)?.id == made.user.id)
    #expect(try await desk.invitations(of: tenant)[made.user.id] == made.invitation.expiresAt)
    let short = await porter.problem {
      _ = try await desk.accept(secret, password: Secret("short"))
    }
    #expect(short == "accounts.password")
    let session = try await desk.signIn(invited: secret, choosing: password, client: "Firefox")
    #expect(try await desk.who(session: session.cookie)?.user == made.user.id)
    let again = await porter.problem { _ = try await desk.accept(secret, password: password) }
    #expect(again == "accounts.invitation_ended")
    #expect(try await desk.invited(by: secret) == nil)
    #expect(try await desk.invitations(of: tenant).isEmpty)
    _ = try await desk.signIn(email: "new@lumen.example", password: password)
  }

  @Test("serves one of two who come at the same instant", arguments: Engine.allCases)
  func race(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let desk = porter.desk
    let made = try await desk.invite(
      to: porter.tenant.id, email: "new@lumen.example", name: "New", role: .agent,
      by: porter.olga.actor)
    let secret = made.invitation.secret
    let came = await withTaskGroup(of: Bool.self) { group in
      for number in 1...4 {
        group.addTask {
          let problem = await porter.problem {
            _ = try await desk.accept(secret, password: Secret("long password \(number)"))
          }
          return problem == nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(came == 1)
  }

  @Test(
    "ends after a week, by a newer one, and when the person is deactivated",
    arguments: Engine.allCases)
  func ending(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let first = try await desk.resetPassword(
      of: porter.anna.id, in: tenant, by: porter.olga.actor)
    let second = try await desk.resetPassword(
      of: porter.anna.id, in: tenant, by: porter.olga.actor)
    #expect(try await desk.invited(by: first.secret) == nil)
    #expect(try await desk.invited(by: second.secret)?.id == porter.anna.id)
    porter.house.clock.advance(by: .days(7))
    #expect(try await desk.invited(by: second.secret) == nil)
    try await desk.sweepSessions(of: tenant)
    let left = try await porter.house.database.readHouse {
      try $0.run("SELECT user_id FROM invitation")
    }
    #expect(left.isEmpty)
    let third = try await desk.resetPassword(
      of: porter.anna.id, in: tenant, by: porter.olga.actor)
    try await desk.deactivate(porter.anna.id, in: tenant, by: porter.olga.actor)
    #expect(try await desk.invited(by: third.secret) == nil)
    try await desk.reactivate(porter.anna.id, in: tenant, by: porter.olga.actor)
    #expect(try await desk.invited(by: third.secret) == nil)
  }

  @Test("in place of a password ends the old one and every session", arguments: Engine.allCases)
  func reset(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let session = try await porter.signIn(porter.anna)
    let invitation = try await desk.resetPassword(
      of: porter.anna.id, in: tenant, by: porter.olga.actor)
    #expect(try await desk.who(session: session.cookie) == nil)
    #expect(
      await porter.problem { _ = try await porter.signIn(porter.anna) }
        == "accounts.sign_in_failed")
    _ = try await desk.accept(invitation.secret, password: password)
    _ = try await porter.signIn(porter.anna, password)
    let foreign = await porter.problem {
      _ = try await desk.resetPassword(
        of: porter.anna.id, in: porter.house.tenant, by: porter.olga.actor)
    }
    #expect(foreign == "accounts.user_missing")
    _ = try await porter.signIn(porter.anna, password)
  }
}

@Suite("Somebody's own account")
struct OwnAccountTests {
  @Test("lists the open sessions and ends the others", arguments: Engine.allCases)
  func sessions(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let old = try await desk.signIn(
      email: porter.anna.email, password: Porter.password,
      client: String(repeating: "x", count: 999))
    porter.house.clock.advance(by: .minutes(1))
    let own = try await desk.signIn(
      email: porter.anna.email, password: Porter.password, client: "Firefox")
    _ = try await porter.signIn(porter.max)
    let listed = try await desk.sessions(of: porter.anna.id, in: tenant, asking: own.cookie)
    #expect(listed.map(\.isThis) == [true, false])
    #expect(listed.first?.client == "Firefox")
    #expect(listed.last?.client.utf8.count == 300)
    try await desk.endSessions(
      of: porter.anna.id, in: tenant, except: own.cookie, by: porter.anna.actor)
    #expect(try await desk.who(session: old.cookie) == nil)
    #expect(try await desk.who(session: own.cookie) != nil)
    #expect(try await desk.sessions(of: porter.max.id, in: tenant).count == 1)
    #expect(try await desk.sessions(of: porter.anna.id, in: porter.house.tenant).isEmpty)
  }

  @Test("keeps the session in which the password was changed, and guards guesses")
  func password() async throws {
    let porter = try await Porter(.sqlite)
    let desk = porter.desk
    let (own, other) = (try await porter.signIn(porter.anna), try await porter.signIn(porter.anna))
    for _ in 1...4 {
      let wrong = await porter.problem {
        try await desk.changePassword(
          of: own.who, from: Secret("a wrong password"), to: Secret("another long one"))
      }
      #expect(wrong == "accounts.wrong_password")
    }
    try await desk.changePassword(
      of: own.who, from: Porter.password, to: Secret("another long one"), keeping: own.cookie)
    #expect(try await desk.who(session: own.cookie) != nil)
    #expect(try await desk.who(session: other.cookie) == nil)
    for _ in 1...5 {
      _ = await porter.problem {
        try await desk.changePassword(
          of: own.who, from: Secret("a wrong password"), to: Secret("a third long one"))
      }
    }
    let locked = await porter.problem {
      try await desk.changePassword(
        of: own.who, from: Secret("another long one"), to: Secret("a third long one"))
    }
    #expect(locked == "accounts.locked")
  }

  @Test("is renamed, and an owner's is an owner's to change", arguments: Engine.allCases)
  func ranks(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    try await desk.changeUser(
      porter.anna.id, in: tenant, name: " Anna B. ", signature: "Anna", by: porter.anna.actor)
    let anna = try await desk.user(porter.anna.id, of: tenant)
    #expect(anna.name == "Anna B.")
    #expect(anna.signature == "Anna")
    let manager = try await porter.signIn(porter.max).who
    #expect(throws: Problem.self) { try manager.require(.manageUsers, over: .owner) }
    try manager.require(.manageUsers, over: .manager)
    try await porter.signIn(porter.olga).who.require(.manageUsers, over: .owner)
  }

  @Test("a token's last use is known to the minute", arguments: Engine.allCases)
  func tokens(engine: Engine) async throws {
    let porter = try await Porter(engine)
    let (desk, tenant) = (porter.desk, porter.tenant.id)
    let made = try await desk.createToken(
      for: porter.anna.id, in: tenant, name: "shop", scopes: [.read], by: porter.olga.actor)
    #expect(try await desk.tokens(of: tenant).first?.lastUsedAt == nil)
    let first = porter.house.clock.now
    _ = try await desk.who(token: made.secret)
    porter.house.clock.advance(by: .seconds(30))
    _ = try await desk.who(token: made.secret)
    #expect(try await desk.tokens(of: tenant).first?.lastUsedAt == first)
    porter.house.clock.advance(by: .seconds(30))
    _ = try await desk.who(token: made.secret)
    #expect(try await desk.tokens(of: tenant).first?.lastUsedAt == porter.house.clock.now)
  }
}
