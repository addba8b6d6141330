import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// The lists that people work from, and the search.
struct QueuePages: Sendable {
  private static let pageSize = 50

  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/", lobby.open { $0.go(to: DoorPages.home) })
    router.get("/queues/:queue", lobby.open { $0.show(try await view($0).page) })
    router.get("/queues/:queue/part/rows", lobby.open { $0.part(try await view($0).list) })
    router.get("/part/counts", lobby.open { try await counts($0) })
    router.get("/search", lobby.open { try await search($0) })
    router.get("/events", lobby.open { try await events($0) })
  }

  private func view(_ visit: Visit) async throws -> QueueView {
    guard let name = visit.request.parameters["queue"], let place = Page.Place(rawValue: name),
      let queue = QueueView.Queue(place)
    else { throw Problem(.missing, "not_found", "There is no such queue.") }
    let after = visit.request.query["after"]
    let filter = QueueFilter(visit.request.query)
    var view = try await visit.read { frame, transaction in
      let page =
        queue == .approvals
        ? try waiting(after: after, transaction)
        : try tickets(of: queue, filter, after: after, visit, transaction)
      let rows = try QueueRows(
        page.tickets, in: transaction, frame: frame, withReasons: queue == .escalated)
      return QueueView(
        frame: frame, queue: queue,
        rows: page.tickets.map { rows.row($0, draft: page.drafts[$0.id]) }, filter: filter,
        more: page.next.map { next in
          "\(place.path)?" + (filter.pairs + [("after", next)]).encoded
        })
    }
    view.isFirstPage = after == nil
    return view
  }

  private struct Listing {
    var tickets: [Ticket]
    var drafts: [Ticket.ID: DraftQueue.Entry] = [:]
    var next: String?
  }

  /// Drafts that wait, longest waiting first.
  private func waiting(after text: String?, _ transaction: Transaction) throws -> Listing {
    let cursor = try text.map(Self.cursor(DraftQueue.Cursor.init(text:)))
    let found = try DraftQueue(transaction).page(after: cursor, limit: Self.pageSize + 1)
    let page = found.prefix(Self.pageSize)
    let tickets = try ListTable(transaction).tickets(page.map(\.ticket))
    var listing = Listing(tickets: [])
    for entry in page where listing.drafts[entry.ticket] == nil {
      guard let ticket = tickets[entry.ticket] else { continue }
      listing.tickets.append(ticket)
      listing.drafts[entry.ticket] = entry
    }
    if found.count > page.count { listing.next = page.last.map { DraftQueue.Cursor($0).text } }
    return listing
  }

  private func tickets(
    of queue: QueueView.Queue, _ filter: QueueFilter, after text: String?, _ visit: Visit,
    _ transaction: Transaction
  ) throws -> Listing {
    let found = try QueueTable(transaction).page(
      of: queue.table, for: visit.person.user, only: filter.narrowing, at: visit.now,
      after: try text.map(Self.cursor(QueueCursor.init(text:))), limit: Self.pageSize + 1)
    let page = Array(found.prefix(Self.pageSize))
    let last = found.count > page.count ? page.last : nil
    return Listing(
      tickets: page,
      next: last.map { QueueCursor(after: $0, by: filter.narrowing.due).text })
  }

  static func cursor<Cursor>(
    _ read: @escaping (String) -> Cursor?
  ) -> (String) throws -> Cursor {
    { text in
      guard let cursor = read(text) else {
        throw Problem(.invalid, "cursor", "This list has no such page. Start at its beginning.")
      }
      return cursor
    }
  }

  private func counts(_ visit: Visit) async throws -> Response {
    let place = visit.request.query["at"].flatMap(Page.Place.init(rawValue:))
    let html = try await visit.read { frame, transaction in
      var frame = frame
      frame.counts = try visit.counts(in: transaction)
      return Navigation(frame: frame, place: place).queues
    }
    return visit.part(html)
  }

  /// By number, which leads to the ticket itself, by e-mail address or by phone number.
  private func search(_ visit: Visit) async throws -> Response {
    let words = (visit.request.query["q"] ?? "").trimmingCharacters(in: .whitespaces)
    enum Finding {
      case ticket(Ticket.ID)
      case list(QueueView)
    }
    let finding: Finding = try await visit.read { frame, transaction in
      let number = Int(words.hasPrefix("#") ? words.dropFirst() : words[...])
      if let number, let ticket = try TicketTable(transaction).ticket(number: number) {
        return .ticket(ticket.id)
      }
      let contacts = ContactTable(transaction)
      var contact = words.contains("@") ? try contacts.contact(email: words) : nil
      if contact == nil, words.count(where: \.isNumber) >= 6 {
        contact = try contacts.contact(phone: words)
      }
      let tickets = try contact.map { try QueueTable(transaction).tickets(of: $0.id, limit: 100) }
      let rows = try QueueRows(tickets ?? [], in: transaction, frame: frame)
      return .list(
        QueueView(
          frame: frame, queue: .search(words),
          rows: (tickets ?? []).map { rows.row($0, draft: nil) }))
    }
    switch finding {
    case .ticket(let id): return visit.go(to: "/tickets/\(id)")
    case .list(let view): return visit.show(view.page)
    }
  }

  private func events(_ visit: Visit) async throws -> Response {
    .events(try await LiveEvents(rooms: lobby.rooms).stream(for: visit.person, visit.request))
  }
}

extension QueueView.Queue {
  init?(_ place: Page.Place) {
    switch place {
    case .approvals: self = .approvals
    case .mine: self = .mine
    case .unassigned: self = .unassigned
    case .escalated: self = .escalated
    case .all: self = .all
    case .spam: self = .spam
    case .knowledge, .insights, .mailDrop, .settings, .letters: return nil
    }
  }

  /// The same list as the tables know it.
  var table: Queue {
    switch self {
    case .approvals: .approvals
    case .mine: .mine
    case .unassigned: .unassigned
    case .escalated: .escalated
    case .spam: .spam
    case .all, .search: .all
    }
  }
}

extension QueueFilter {
  /// What is not a status or a priority does not narrow the list.
  init(_ query: Parameters) {
    status = query["status"].flatMap(StatusBadge.init(rawValue:))
    priority = query["priority"].flatMap(PriorityBadge.init(rawValue:))
    due = query["due"].flatMap(DueChoice.init(rawValue:))
  }

  var narrowing: QueueTable.Narrowing {
    .init(
      status: status.flatMap { TicketStatus(rawValue: $0.rawValue) },
      priority: priority.flatMap { Priority(rawValue: $0.rawValue) },
      due: due.flatMap { DueFilter(rawValue: $0.rawValue) })
  }

  var pairs: [(String, String)] {
    [
      status.map { ("status", $0.rawValue) }, priority.map { ("priority", $0.rawValue) },
      due.map { ("due", $0.rawValue) },
    ].compactMap(\.self)
  }
}

extension [(String, String)] {
  /// As a query.
  var encoded: String {
    var parameters = Parameters()
    for (name, value) in self { parameters.add(name, value) }
    return parameters.encoded
  }
}
