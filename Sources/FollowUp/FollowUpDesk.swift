import Accounts
import Foundation
import Kit
import Outbox
import Review
import Store
import Tickets

/// Keeps promises about time: asks whether it is solved, reminds, closes, and says so by managers'
/// letters.
package struct FollowUpDesk: Sendable {
  /// How a letter presents itself, looked up by whoever wires the rooms.
  package typealias Manner =
    @Sendable (ApprovedReply, Transaction) throws -> OutboxDesk.Manner

  let database: any Database
  let world: World
  let tickets: TicketDesk
  let review: ReviewDesk
  let outbox: OutboxDesk
  /// Where the desk is reached, without a slash at the end.
  let origin: String
  let manner: Manner

  package init(
    database: any Database, world: World, tickets: TicketDesk, review: ReviewDesk,
    outbox: OutboxDesk, origin: String, manner: @escaping Manner
  ) {
    self.database = database
    self.world = world
    self.tickets = tickets
    self.review = review
    self.outbox = outbox
    self.origin = origin
    self.manner = manner
  }

  static let actor = Actor.system("followup")

  // MARK: Letters

  /// Why a letter cannot go to this ticket's customer; nil where it can. `automaticLetters` says whether
  /// the desk's switch allows them at all.
  package func obstacle(
    to purpose: LetterPurpose, about id: Ticket.ID, automaticLetters isAllowed: Bool,
    in transaction: Transaction
  ) throws -> String? {
    guard let ticket = try TicketTable(transaction).ticket(id) else { return "no such ticket" }
    let settings = try AccountsTable(transaction).settings()
    guard isAllowed, settings.isOn(purpose) else { return "switched off" }
    guard !ticket.isSpam else { return "spam" }
    guard ticket.mergedInto == nil else { return "goes on in another ticket" }
    guard let contact = try ticket.customer.flatMap(ContactTable(transaction).contact),
      let address = contact.email, !address.isEmpty
    else { return "no address" }
    guard try hasWritten(on: ticket, in: transaction) else { return "nobody wrote" }
    let last = try OutcomeTable(transaction).resolutions(of: id).first
    if purpose == .satisfaction || purpose == .resolution,
      last?.kind == .duplicate || last?.kind == .invalid
    {
      return "resolved as \(last?.kind.rawValue ?? "")"
    }
    if purpose == .satisfaction, try LinkTable(transaction).isSuppressed(address) {
      return "does not want to be asked"
    }
    return nil
  }

  /// A machine's mail is filed, and never answered.
  private func hasWritten(on ticket: Ticket, in transaction: Transaction) throws -> Bool {
    if ticket.lastCustomerMessageAt != nil { return true }
    // A letter that began with us has been answered by nobody, but was meant for somebody.
    return try LetterTable(transaction).letters(of: ticket.id).contains { $0.kind == .reply }
  }

  /// Writes a manager's letter and leaves it to the outbox, in the caller's transaction. Those that a
  /// clock causes wait for business hours.
  package func send(
    _ purpose: LetterPurpose, about ticket: Ticket.ID, as letter: Letter.ID,
    closes: Date? = nil, in transaction: Transaction
  ) throws {
    let now = world.now()
    var facts = LetterFacts(closes: closes)
    if purpose.placeholders.contains(.link) {
      facts.link = try link(.feedback, ticket, letter, in: transaction)
    }
    if purpose.placeholders.contains(.optOut) {
      facts.optOut = try link(.optOut, ticket, letter, in: transaction)
    }
    let reply = try review.letter(
      purpose, about: ticket, as: letter.retyped(), facts: facts, in: transaction)
    var manner = try manner(reply, transaction)
    if purpose != .resolution {
      let settings = try AccountsTable(transaction).settings()
      manner.hold = .milliseconds(settings.nextOpening(from: now).milliseconds - now.milliseconds)
    }
    manner.unsubscribe = facts.optOut?.url
    try outbox.enqueue(reply, in: manner, transaction)
  }

  private func link(
    _ kind: CustomerClaim.Kind, _ ticket: Ticket.ID, _ letter: Letter.ID,
    in transaction: Transaction
  ) throws -> CustomerLink {
    let now = world.now()
    let secret = try LinkTable(transaction).secret(orNew: Data(world.bytes(32)), at: now)
    // Who does not want to be asked may say so for a long time.
    let lifetime = kind == .optOut ? Duration.days(3650) : CustomerClaim.lifetime
    let claim = CustomerClaim(
      kind, tenant: transaction.tenant, ticket: ticket, letter: letter.retyped(),
      expires: now + lifetime)
    guard
      let link = CustomerLink(
        origin, kind == .optOut ? .optOut : .feedback, token: claim.token(signedWith: secret))
    else { throw Problem(.broken, "followup.link", "The link could not be written.") }
    return link
  }

  // MARK: When a ticket closes by itself

  /// When the customer's silence closes the ticket: so many days, as its inbox says, after our last
  /// reply or the resolution, whichever is later.
  package func closes(_ ticket: Ticket, in transaction: Transaction) throws -> Date {
    let accounts = AccountsTable(transaction)
    let days = try ticket.inbox.flatMap(accounts.inbox)?.deadlineDays ?? 7
    let sent = try LetterTable(transaction).letters(of: ticket.id)
      .first { $0.kind == .reply && $0.state == .sent }?.sentAt
    let spoke = [sent, ticket.resolvedAt].compactMap(\.self).max() ?? world.now()
    return spoke + .days(days)
  }

  /// When to remind: two days before the ticket closes, or as late before that as business hours allow;
  /// nil where it is too late for it, or too short a time altogether.
  package func reminds(before closing: Date, in transaction: Transaction) throws -> Date? {
    let settings = try AccountsTable(transaction).settings()
    let now = world.now()
    var moment = closing - .days(2)
    for _ in 0..<(24 * 5) {
      guard moment > now else { return nil }
      if settings.nextOpening(from: moment) == moment { return moment }
      moment = moment - .hours(1)
    }
    return nil
  }
}

extension TenantSettings {
  /// The first moment of business time from here on.
  func nextOpening(from moment: Date) -> Date {
    businessHours.moment(after: .zero, from: moment, in: zone, holidays: holidays)
  }

  func isOn(_ purpose: LetterPurpose) -> Bool {
    switch purpose {
    case .acknowledgement: acknowledgementsEnabled
    case .resolution: resolutionLettersEnabled
    case .satisfaction: satisfactionLettersEnabled
    case .reminder: remindersEnabled
    case .closing: closingLettersEnabled
    }
  }
}
