import Accounts
import Kit
import Store

/// The open tickets of somebody who leaves.
extension TicketDesk {
  private static let batch = 50
  private static let open = TicketStatus.allCases.filter { $0 != .resolved && $0 != .closed }
    .map(\.rawValue)

  package func openTickets(of user: UserID, in tenant: TenantID) async throws -> Int {
    try await database.read(for: tenant) { transaction in
      try transaction.first(
        """
        SELECT count(*) AS number FROM ticket
         WHERE tenant_id = \(tenant) AND assigned_user_id = \(user)
           AND status IN \(list: Self.open)
        """
      ) { row throws(StoreFailure) in try row.int("number") } ?? 0
    }
  }

  /// Gives them to a successor, or back to their team's queue. Some at a time, each with its fact; done
  /// again it goes on where it ended. Says how many it gave.
  @discardableResult
  package func handOver(
    from user: UserID, to successor: UserID?, in tenant: TenantID, by actor: Actor
  ) async throws -> Int {
    guard user != successor else { return 0 }
    var given = 0
    while true {
      let count = try await database.write(for: tenant) { transaction in
        let ids = try transaction.rows(
          """
          SELECT id FROM ticket
           WHERE tenant_id = \(tenant) AND assigned_user_id = \(user)
             AND status IN \(list: Self.open) LIMIT \(Self.batch)
          """
        ) { row throws(StoreFailure) in try row.id("id", of: Ticket.self) }
        for id in ids {
          try change(id, by: actor, in: transaction) { ticket in
            guard ticket.assignedUser == user else { return nil }
            return ticket.assign(user: successor, team: ticket.assignedTeam)
          }
        }
        return ids.count
      }
      given += count
      if count < Self.batch { return given }
    }
  }
}
