import Accounts
import Foundation
import Kit
import Store

/// The people at a rehearsal's desk, signed in through the real door, and its inbox.
///
///     let house = try await Rehearsal(engine)
///     let cast = try await Cast(house)
///     try await desk.approve(draft, …, by: cast.agent)
package struct Cast: Sendable {
  package let accounts: AccountsDesk
  package let owner: SignedIn
  package let manager: SignedIn
  package let agent: SignedIn
  /// `support@<domain>`, the tenant's default.
  package let inbox: Inbox
  private let tenant: TenantID
  private let domain: String

  /// For the house's own tenant unless another is given; that one needs another domain, which is
  /// what its addresses end in.
  package init(
    _ house: Rehearsal, tenant: TenantID? = nil, domain: String = "acme.example"
  ) async throws {
    let tenant = tenant ?? house.tenant
    accounts = AccountsDesk(database: house.database, world: house.world)
    self.tenant = tenant
    self.domain = domain
    owner = try await Self.signIn("olga", .owner, accounts, tenant, domain)
    manager = try await Self.signIn("mara", .manager, accounts, tenant, domain)
    agent = try await Self.signIn("ben", .agent, accounts, tenant, domain)
    inbox = try await accounts.addInbox(
      to: tenant, name: "Support", address: "support@\(domain)", isDefault: true, holdSeconds: 30,
      by: owner.actor)
  }

  /// One more person. By a token, since passwords take their time on purpose.
  package func signIn(
    _ name: String, as role: Role, scopes: Set<TokenScope> = Set(TokenScope.allCases)
  ) async throws -> SignedIn {
    try await Self.signIn(name, role, accounts, tenant, domain, scopes: scopes)
  }

  private static func signIn(
    _ name: String, _ role: Role, _ accounts: AccountsDesk, _ tenant: TenantID, _ domain: String,
    scopes: Set<TokenScope> = Set(TokenScope.allCases)
  ) async throws -> SignedIn {
    let user = try await accounts.addUser(
      to: tenant, email: "\(name)@\(domain)", name: name.capitalized, role: role,
      by: .system("rehearsal"))
    let (_, secret) = try await accounts.createToken(
      for: user.id, in: tenant, name: "rehearsal", scopes: scopes, by: .system("rehearsal"))
    guard let who = try await accounts.who(token: secret) else {
      throw Problem(.broken, "rehearsal.cast", "\(name) could not sign in.")
    }
    return who
  }
}
