import Accounts
import Foundation
import Kit
import Store
import Tickets

/// What a letter says beside what its ticket knows. Moments and addresses of ours, and nothing that
/// anybody wrote.
package struct LetterFacts: Sendable, Equatable {
  /// When the first answer is due.
  package var due: Date?
  /// When the ticket closes by itself.
  package var closes: Date?
  package var link: CustomerLink?
  package var optOut: CustomerLink?

  package init(
    due: Date? = nil, closes: Date? = nil, link: CustomerLink? = nil, optOut: CustomerLink? = nil
  ) {
    self.due = due
    self.closes = closes
    self.link = link
    self.optOut = optOut
  }
}

/// An address of ours for one customer: a page of the desk and a token, with no room for words.
package struct CustomerLink: Sendable, Equatable {
  package enum Page: String, Sendable {
    /// Is it solved, how was it.
    case feedback
    case optOut = "opt-out"
  }

  package let url: String

  /// `origin` is where the desk is reached, without a slash at the end; `token` is URL-safe base64.
  package init?(_ origin: String, _ page: Page, token: String) {
    guard !token.isEmpty,
      token.utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      })
    else { return nil }
    url = "\(origin)/\(page.rawValue)/\(token)"
  }
}

/// The door for letters that no person writes one by one: a manager's text, filled with the ticket's own
/// values. They are not replies in S3's sense and no first response, and a model has no part in them.
extension ReviewDesk {
  /// Makes the reply that carries the letter, in the customer's language, under an id that the caller
  /// gives so that doing it again finds the first.
  package func letter(
    _ purpose: LetterPurpose, about id: Ticket.ID, as reply: ApprovedReply.ID, facts: LetterFacts,
    in transaction: Transaction
  ) throws -> ApprovedReply {
    if let known = try ApprovedReplyTable(transaction).reply(reply) { return known }
    guard let ticket = try TicketTable(transaction).ticket(id) else { throw Refusal.unknownTicket }
    let contact = try ticket.customer.flatMap(ContactTable(transaction).contact)
    let accounts = AccountsTable(transaction)
    let settings = try accounts.settings()
    let template = try LetterTemplateTable(transaction).template(
      purpose,
      inFirstOf: [ticket.language, contact?.language].compactMap(\.self) + settings.languages)
    let values = LetterValues(
      name: contact?.firstName ?? "", number: ticket.number, subject: ticket.subject,
      business: try accounts.house().name, settings: settings, facts: facts)
    let made = ApprovedReply(
      id: reply, ticket: ticket.id, draft: nil,
      text: template.filled(with: values.words(in: template.language)),
      approver: .template(named: template.name), then: .keepOpen, createdAt: world.now())
    try ApprovedReplyTable(transaction).insert(made)
    return made
  }
}

/// The values of one letter, as words.
struct LetterValues {
  let name: String
  let number: Int
  let subject: String
  let business: String
  let settings: TenantSettings
  let facts: LetterFacts

  func words(in language: String) -> [LetterPlaceholder: String] {
    func moment(_ date: Date?) -> String {
      date.map { LetterMoment.words($0, in: language, zone: settings.zone) } ?? ""
    }
    let line = subject.split(whereSeparator: \.isNewline).joined(separator: " ")
    return [
      .name: name, .number: String(number), .subject: String(line.prefix(120)),
      .business: business,
      .signature: settings.signature.isEmpty ? business : settings.signature,
      .due: moment(facts.due), .closes: moment(facts.closes), .link: facts.link?.url ?? "",
      .optOut: facts.optOut?.url ?? "",
    ]
  }
}

extension ApprovedReply {
  /// What a manager's letter is for; nil for every reply that answers a customer.
  package var purpose: LetterPurpose? {
    guard case .template(let name) = approver else { return nil }
    return name.split(separator: ".").first.flatMap { LetterPurpose(rawValue: String($0)) }
  }
}
