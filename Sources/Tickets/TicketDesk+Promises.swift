import Accounts
import Foundation
import Kit
import Store

/// What managers promise, and to whom.
extension TicketDesk {
  /// Changes a policy for whatever is promised from now on: a ticket that is open keeps what its customer
  /// was told, until its priority or tier changes.
  @discardableResult
  package func setPolicy(
    _ policy: SLAPolicy, by person: SignedIn, expecting version: Int
  ) async throws -> SLAPolicy {
    try person.require(.manageSettings)
    try policy.check()
    return try await database.write(for: person.tenant) { transaction in
      var policy = policy
      let known = try SLAPolicyTable(transaction).policy(of: policy.tier)
      guard known.id == policy.id else { throw Refusal.unknownPolicy }
      guard known.version == version else { throw Refusal.changedMeanwhile }
      policy.version = version + 1
      guard
        try SLAPolicyTable(transaction).keep(policy, over: version, at: world.now())
      else { throw Refusal.changedMeanwhile }
      try Audit(world).record(
        person.actor, "sla_policy.changed", .init("sla_policy", policy.id), in: transaction)
      return policy
    }
  }

  /// Gives a customer another tier; the clocks of what is open go by its promises from now on.
  @discardableResult
  package func setTier(
    of customer: Contact.ID, to tier: Contact.Tier, by person: SignedIn
  ) async throws -> Contact {
    try person.require(.reply)
    return try await database.write(for: person.tenant) { transaction in
      guard var contact = try ContactTable(transaction).contact(customer) else {
        throw Refusal.unknownContact
      }
      contact.tier = tier
      try ContactTable(transaction).update(contact)
      let policy = try SLAPolicyTable(transaction).policy(of: tier)
      for ticket in try QueueTable(transaction).openTickets(of: customer) {
        try change(ticket, by: person.actor, in: transaction) { $0.setTier(policy) }
      }
      return contact
    }
  }
}
