import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Store
import Tickets

/// One request of somebody who is signed in.
struct Visit: Sendable {
  let lobby: Lobby
  let person: SignedIn
  var request: Request

  var rooms: Rooms { lobby.rooms }
  var now: Date { rooms.world.now() }

  /// Everything that a page shows is read in one transaction, so that it fits together.
  func read<Result: Sendable>(
    _ work: @escaping @Sendable (Frame, Transaction) throws -> Result
  ) async throws -> Result {
    try await rooms.database.read(for: person.tenant) { transaction in
      try work(try frame(in: transaction), transaction)
    }
  }

  /// Parts have no navigation around them, so nothing is counted for them.
  private func frame(in transaction: Transaction) throws -> Frame {
    let accounts = AccountsTable(transaction)
    var frame = lobby.outerFrame(for: request, desk: try accounts.house().name)
    frame.csrf = person.csrf
    frame.formName = rooms.world.id(Frame.self).text
    frame.timeZone = try accounts.settings().zone
    frame.viewer = Viewer(
      name: person.name, email: person.email,
      role: Viewer.Role(rawValue: person.role.rawValue) ?? .viewer)
    frame.notice = request.cookie(News.cookieName)
      .flatMap { News.notice(cookie: $0, in: frame.wording) }
    if !request.isForPart {
      frame.counts = try counts(in: transaction)
      frame.newestFact = try FactTable(transaction).newest()
      frame.stopped = try stopped(in: transaction, frame.wording)
    }
    return frame
  }

  private func stopped(
    in transaction: Transaction, _ wording: any Wording
  ) throws -> StoppedBanner {
    let switches = try rooms.accounts.switches(in: transaction)
    let people = AccountsTable(transaction)
    return StoppedBanner(
      stops: try switches.stops.map { stop in
        .init(
          part: stop.part, by: try people.name(of: stop.actor, wording), since: stop.since,
          reason: stop.reason)
      }, isDraftingForbidden: !switches.isDraftingAllowed)
  }

  func counts(in transaction: Transaction) throws -> QueueCounts {
    let queues = QueueTable(transaction)
    return QueueCounts(
      approvals: try queues.count(of: .approvals, for: person.user),
      mine: try queues.count(of: .mine, for: person.user),
      unassigned: try queues.count(of: .unassigned, for: person.user),
      escalated: try queues.count(of: .escalated, for: person.user),
      all: try queues.count(of: .all, for: person.user))
  }

  // MARK: Answers

  /// A whole page; the news that it told is not told again.
  func show(_ page: Page, status: Int = 200) -> Response {
    var response = lobby.page(page, status: status)
    if request.cookie(News.cookieName) != nil {
      response.set(Cookie.forget(News.cookieName, secure: lobby.door.isSecure))
    }
    return response
  }

  /// A piece of a page, fetched by a script.
  func part(_ html: HTML) -> Response { Response.page(html).with("cache-control", "no-store") }

  /// On to another page, which tells the news.
  func go(to path: String, _ news: News? = nil, about subject: String? = nil) -> Response {
    let response = Response.redirect(to: path)
    return news.map {
      response.with($0.cookie(about: subject, isSecure: lobby.door.isSecure))
    } ?? response
  }

  /// What went wrong, inside the desk; outside of it where not even that can be drawn.
  func explain(_ problem: Problem) async -> Response {
    let frame =
      (try? await read { frame, _ in frame })
      ?? lobby.outerFrame(for: request, desk: "Martlet")
    let page = ProblemView(frame: frame, problem: problem, request: request.id).page
    return lobby.page(page, status: problem.status)
  }
}

extension Form {
  /// A field without the white space around it; empty where it was not sent.
  func trimmed(_ name: String) -> String {
    (self[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Browsers send line ends as CR LF; the desk keeps LF.
  func text(_ name: String) -> String { (self[name] ?? "").replacing("\r\n", with: "\n") }
}
