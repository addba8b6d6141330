import Accounts
import Foundation
import HTTP
import Kit
import Knowledge
import Store
import Tickets

/// What can be done with a ticket, with whatever the dialogs offer to choose from.
extension TicketPicture {
  func sheets(
    _ given: TicketSheets.Given = .init(), resolution: ResolutionFields.Given = .init()
  ) throws -> TicketSheets {
    let accounts = AccountsTable(transaction)
    let people = try accounts.users().filter {
      $0.isActive && $0.role != .viewer && $0.role != .service
    }
    let neighbours =
      try ticket.customer.map { try QueueTable(transaction).tickets(of: $0, limit: 12) } ?? []
    return TicketSheets(
      frame: frame, ticketID: ticket.id.text,
      people: people.map { Choice(value: $0.id.text, label: $0.name) },
      teams: try accounts.teams().map { Choice(value: $0.id.text, label: $0.name) },
      neighbours: neighbours.filter { $0.id != ticket.id && $0.status != .closed && !$0.isSpam }
        .prefix(6).map {
          Choice(
            value: String($0.number),
            label: $0.subject.isEmpty ? frame.wording.noSubject : $0.subject)
        },
      parent: try ticket.parent.flatMap(TicketTable(transaction).ticket).map {
        String($0.number)
      },
      requester: (contact.map(\.displayName) ?? "", contact?.email ?? ""),
      resolution: try resolutionFields(resolution, prefix: "resolve"), given: given)
  }

  func resolutionFields(
    _ given: ResolutionFields.Given, prefix: String = "resolution"
  ) throws -> ResolutionFields {
    let articles = try visit.rooms.knowledge.publishedTitles(in: transaction)
    return ResolutionFields(
      frame: frame, articles: articles.map { Choice(value: $0.id.text, label: $0.title) },
      given: given, prefix: prefix)
  }

  func linked(_ ticket: Ticket) -> TicketHead.Linked {
    .init(
      id: ticket.id.text, number: String(ticket.number),
      subject: ticket.subject.isEmpty ? frame.wording.noSubject : ticket.subject)
  }
}

extension ResolutionFields.Given {
  init(_ form: Form) {
    self.init(
      kind: ResolutionKind(rawValue: form.trimmed("resolution_type")) ?? .answeredQuestion,
      summary: form.text("summary"), steps: form.text("steps"),
      rootCause: form.trimmed("root_cause"), article: form.trimmed("linked_kb_article_id"))
  }

  /// What the person said; nil where they left everything to the desk.
  func wish() throws -> ResolutionWish? {
    let isUntouched =
      kind == .answeredQuestion
      && [summary, steps, rootCause, article].allSatisfy { $0.allSatisfy(\.isWhitespace) }
    return isUntouched ? nil : try certainly()
  }

  func certainly() throws -> ResolutionWish {
    var named: Identifier<ArticleMark>?
    if !article.isEmpty {
      guard let id = Identifier<ArticleMark>(article) else {
        throw Problem(.invalid, "form.value", "Choose an article from the list.", field: "article")
      }
      named = id
    }
    return ResolutionWish(
      kind: Resolution.Kind(rawValue: kind.rawValue) ?? .answeredQuestion, summary: summary,
      steps: steps.split(separator: "\n").map(String.init), rootCause: rootCause, article: named)
  }
}
