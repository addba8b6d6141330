import Foundation
import Kit
import Store

extension AccountsDesk {
  package func addTeam(
    to tenant: TenantID, name: String, kind: Team.Kind, members: [UserID] = [], by actor: Actor
  ) async throws -> Team {
    let name = try Self.checked(name: name)
    let team = Team(
      id: world.id(), name: name, kind: kind, createdAt: world.now(), members: members)
    try await database.write(for: tenant) { [audit] transaction in
      let made = try transaction.run(
        """
        INSERT INTO team (tenant_id, id, name, kind, created_at)
        VALUES (\(tenant), \(team.id), \(name), \(kind.rawValue), \(team.createdAt))
        ON CONFLICT (tenant_id, name) DO NOTHING RETURNING id
        """)
      guard !made.isEmpty else { throw Self.teamTaken }
      try Self.set(members, of: team.id, in: transaction)
      try audit.record(actor, "team.added", .init("team", team.id), in: transaction)
    }
    return team
  }

  package func setMembers(
    of team: TeamID, in tenant: TenantID, to members: [UserID], by actor: Actor
  ) async throws {
    try await changeTeam(team, in: tenant, members: members, by: actor)
  }

  /// Changes what is given. Who is in a team also says who is on call, for teams of that kind.
  package func changeTeam(
    _ team: TeamID, in tenant: TenantID, name: String? = nil, kind: Team.Kind? = nil,
    members: [UserID]? = nil, by actor: Actor
  ) async throws {
    let name = try name.map(Self.checked(name:))
    try await database.write(for: tenant) { [audit] transaction in
      // First, because its row lock makes two changes take turns on PostgreSQL.
      try audit.record(
        actor, name == nil && kind == nil ? "team.members_changed" : "team.changed",
        .init("team", team), in: transaction)
      let teams = try AccountsTable(transaction).teams()
      guard let known = teams.first(where: { $0.id == team }) else { throw Missing.team }
      guard name == nil || !teams.contains(where: { $0.id != team && $0.name == name }) else {
        throw Self.teamTaken
      }
      try transaction.run(
        """
        UPDATE team SET name = \(name ?? known.name), kind = \((kind ?? known.kind).rawValue)
         WHERE tenant_id = \(tenant) AND id = \(team)
        """)
      guard let members else { return }
      try transaction.run(
        "DELETE FROM team_member WHERE tenant_id = \(tenant) AND team_id = \(team)")
      try Self.set(members, of: team, in: transaction)
    }
  }

  package func teams(of tenant: TenantID) async throws -> [Team] {
    try await database.read(for: tenant) { try AccountsTable($0).teams() }
  }

  private static var teamTaken: Problem {
    Problem(.conflict, "accounts.team_taken", "There is a team of this name.", field: "name")
  }

  private static func set(
    _ members: [UserID], of team: TeamID, in transaction: Transaction
  ) throws {
    let table = AccountsTable(transaction)
    for user in Set(members).sorted() {
      guard try table.user(user) != nil else { throw Missing.user }
      try transaction.run(
        """
        INSERT INTO team_member (tenant_id, team_id, user_id)
        VALUES (\(transaction.tenant), \(team), \(user))
        """)
    }
  }
}
