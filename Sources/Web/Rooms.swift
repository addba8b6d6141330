import Accounts
import FollowUp
import Foundation
import HTTP
import Intake
import Jobs
import Kit
import Knowledge
import Mail
import Outbox
import Procedures
import Review
import Store
import Tickets

/// The rooms that the web opens doors to, and what it must know of the house.
package struct Rooms: Sendable {
  package let database: any Database
  package let world: World
  package let files: FileStore
  package let accounts: AccountsDesk
  package let tickets: TicketDesk
  package let intake: IntakeDesk
  package let knowledge: KnowledgeDesk
  package let review: ReviewDesk
  package let outbox: OutboxDesk
  package let followUp: FollowUpDesk
  package let procedures: ProcedureDesk
  package let jobs: JobQueue
  /// News for open pages and API clients, by tenant.
  package let events: EventHub<TenantID>
  package let postal: PostalSignature?
  /// Where letters go when no mail server is configured; nil when one is.
  package let mailDrop: URL?
  /// Reads what lies there.
  package let letterBox: LetterBox?
  /// Shown beside the sign-in form: of a desk that is there to be tried out.
  package let demo: DemoSignIn?
  /// What links begin with, without a slash at the end.
  package let origin: String
  /// How the house is, as `doctor` reports it.
  package let health: @Sendable () async -> Data

  package init(
    database: any Database, world: World, files: FileStore, accounts: AccountsDesk,
    tickets: TicketDesk, intake: IntakeDesk, knowledge: KnowledgeDesk, review: ReviewDesk,
    outbox: OutboxDesk, followUp: FollowUpDesk, procedures: ProcedureDesk,
    jobs: JobQueue, events: EventHub<TenantID>,
    postal: PostalSignature?, mailDrop: URL?, letterBox: LetterBox? = nil,
    demo: DemoSignIn? = nil, origin: String,
    health: @escaping @Sendable () async -> Data
  ) {
    self.database = database
    self.world = world
    self.files = files
    self.accounts = accounts
    self.tickets = tickets
    self.intake = intake
    self.knowledge = knowledge
    self.review = review
    self.outbox = outbox
    self.followUp = followUp
    self.procedures = procedures
    self.jobs = jobs
    self.events = events
    self.postal = postal
    self.mailDrop = mailDrop
    self.letterBox = letterBox
    self.demo = demo
    self.origin = origin
    self.health = health
  }
}

/// The mail drop as the console needs it; the reader itself is Post's. One drop holds the letters of every
/// tenant, so whoever lists says which of them are theirs.
package struct LetterBox: Sendable {
  package struct Entry: Sendable {
    package let letter: Letter.ID
    package let mail: ParsedMail

    package init(letter: Letter.ID, mail: ParsedMail) {
      self.letter = letter
      self.mail = mail
    }
  }
  package typealias Owned = @Sendable (_ letters: [Letter.ID]) async throws -> Set<Letter.ID>

  /// Newest first, with where the next page begins.
  package let page:
    @Sendable (_ cursor: String?, _ limit: Int, _ owned: Owned) async throws -> (
      entries: [Entry], next: String?
    )
  /// The bytes of one letter; nil when it does not lie there.
  package let content: @Sendable (Letter.ID) async -> Data?

  package init(
    page:
      @escaping @Sendable (String?, Int, Owned) async throws -> (
        entries: [Entry], next: String?
      ),
    content: @escaping @Sendable (Letter.ID) async -> Data?
  ) {
    self.page = page
    self.content = content
  }
}

/// Address and password that the demo desk tells everybody.
package struct DemoSignIn: Sendable {
  package let email: String
  package let password: String

  package init(email: String, password: String) {
    self.email = email
    self.password = password
  }
}
