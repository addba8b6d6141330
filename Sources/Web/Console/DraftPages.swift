import Accounts
import Assist
import Foundation
import HTTP
import Kit
import Review
import Store
import Tickets

/// The approvals drawer, its decisions, and the page that explains confidence.
struct DraftPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/drafts/:id", lobby.open { try await show($0) })
    router.get("/drafts/:id/part/conversation", lobby.open { try await conversation($0) })
    router.post("/drafts/:id/checks", lobby.open(.review) { try await check($0) })
    router.post("/drafts/:id/approvals", lobby.open(.review) { try await approve($0) })
    router.post("/drafts/:id/rejections", lobby.open(.review) { try await reject($0) })
    router.post("/drafts/:id/regenerations", lobby.open(.review) { try await regenerate($0) })
    router.post("/drafts/:id/takeovers", lobby.open(.review) { try await takeOver($0) })
    router.get("/confidence", lobby.open { try await confidence($0) })
  }

  private func show(_ visit: Visit) async throws -> Response {
    let draft = try await draft(visit)
    guard draft.state == .waiting else {
      return visit.go(to: "/tickets/\(draft.ticket)", .alreadyDecided)
    }
    return visit.show(try await DrawerPicture.page(draft.id, visit).page)
  }

  private func conversation(_ visit: Visit) async throws -> Response {
    let id = try visit.request.id("id", of: Draft.self)
    return visit.part(
      try await visit.read { frame, transaction in
        try DrawerPicture(id, visit: visit, frame: frame, in: transaction).ticket
          .conversation(isCompact: true).html
      })
  }

  /// The changed text held against its sources, while it is being changed.
  private func check(_ visit: Visit) async throws -> Response {
    let draft = try await draft(visit)
    let text = try visit.request.form().text("text")
    let found = try await visit.rooms.review.check(draft.id, as: text, by: visit.person)
    return try await visit.read { frame, _ in
      visit.part(DraftEditor.warnings(found.map(\.words), frame: frame))
    }
  }

  // MARK: Decisions

  private func approve(_ visit: Visit) async throws -> Response {
    let then: AfterReply = try visit.request.form()["then"] == "resolve" ? .resolve : .wait
    return try await decide(visit, then == .resolve ? .approvedAndResolved : .approved) {
      draft, given in
      try await visit.rooms.review.approve(
        draft.id,
        .init(
          text: given.text ?? draft.text, grades: try given.grades(),
          isValidated: given.isValidated, then: then),
        by: visit.person, expecting: try given.expected())
    }
  }

  private func reject(_ visit: Visit) async throws -> Response {
    try await decide(visit, .rejected) { draft, given in
      try await visit.rooms.review.reject(
        draft.id, reason: given.reason, grades: try given.grades(), by: visit.person,
        expecting: try given.expected())
    }
  }

  private func regenerate(_ visit: Visit) async throws -> Response {
    try await decide(visit, .regenerating) { draft, given in
      try await visit.rooms.review.regenerate(
        draft.id, feedback: given.feedback, by: visit.person, expecting: try given.expected())
    }
  }

  private func takeOver(_ visit: Visit) async throws -> Response {
    try await decide(visit, .takenOver) { draft, given in
      try await visit.rooms.review.takeOver(
        draft.id, grades: try given.grades(), by: visit.person, expecting: try given.expected())
    }
  }

  /// Refused, the drawer comes back with the reason and everything that was entered.
  private func decide(
    _ visit: Visit, _ news: News, _ work: (Draft, DrawerGiven) async throws -> Void
  ) async throws -> Response {
    let draft = try await draft(visit)
    let given = DrawerGiven(try visit.request.form())
    do {
      try await work(draft, given)
    } catch {
      let problem = try Problem(comingBackWith: error)
      let view = try await DrawerPicture.page(
        draft.id, visit, given: given, problem: problem.message)
      return visit.show(view.page, status: problem.status)
    }
    return visit.go(to: "/tickets/\(draft.ticket)", news)
  }

  private func draft(_ visit: Visit) async throws -> Draft {
    let id = try visit.request.id("id", of: Draft.self)
    let found = try await visit.rooms.database.read(for: visit.person.tenant) {
      try DraftTable($0).draft(id)
    }
    guard let found else { throw ReviewRefusal.unknownDraft }
    return found
  }

  // MARK: Confidence

  private func confidence(_ visit: Visit) async throws -> Response {
    let id = visit.request.query["draft"].flatMap { Draft.ID($0) }
    let view = try await visit.read { frame, transaction in
      var view = ConfidenceView(frame: frame)
      guard let draft = try id.flatMap(DraftTable(transaction).draft),
        let ticket = try TicketTable(transaction).ticket(draft.ticket)
      else { return view }
      view.example = .init(
        draftID: draft.id.text, ticketNumber: String(ticket.number),
        confidence: draft.confidence,
        parts: draft.confidenceReasons.compactMap { reason in
          ConfidenceView.Part.Kind(rawValue: reason.name).map {
            .init(kind: $0, value: reason.value, reason: reason.words)
          }
        })
      return view
    }
    return visit.show(view.page)
  }
}
