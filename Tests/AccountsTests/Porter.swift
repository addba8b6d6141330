import Accounts
import Foundation
import Kit
import Rehearsal
import Store

/// A rehearsal with a desk at its door and a cast of three.
struct Porter {
  static let password = Secret("correct horse battery")
  static let command = Actor.system("test")

  let house: Rehearsal
  let desk: AccountsDesk
  let hasher: PasswordHasher
  let tenant: Tenant
  let olga: DeskUser
  let max: DeskUser
  let anna: DeskUser

  init(_ engine: Engine) async throws {
    house = try await Rehearsal(engine)
    hasher = PasswordHasher(cost: .least)
    desk = AccountsDesk(database: house.database, world: house.world, hasher: hasher)
    tenant = try await desk.createTenant(slug: "lumen", name: "Lumen", by: Self.command)
    let add = { [desk, tenant] (name: String, role: Role) in
      try await desk.addUser(
        to: tenant.id, email: "\(name)@lumen.example", name: name.capitalized, role: role,
        password: Self.password, by: Self.command)
    }
    olga = try await add("olga", .owner)
    max = try await add("max", .manager)
    anna = try await add("anna", .agent)
  }

  func signIn(_ user: DeskUser, _ password: Secret = Self.password) async throws
    -> AccountsDesk.Session
  {
    try await desk.signIn(email: user.email, password: password)
  }

  /// The code of the problem that `work` ends in; nil when it succeeds.
  func problem(_ work: () async throws -> Void) async -> String? {
    do {
      try await work()
      return nil
    } catch {
      return Problem(explaining: error).code
    }
  }
}

extension DeskUser {
  var actor: Actor { .user(id) }
}
