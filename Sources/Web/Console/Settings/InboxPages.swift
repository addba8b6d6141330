import Accounts
import Foundation
import HTTP
import Kit
import Store

/// The ways in.
struct InboxPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    let open = { (work: @escaping @Sendable (Visit) async throws -> Response) in
      lobby.open(.manageSettings, work)
    }
    router.get("/settings/inboxes", open { try await list($0) })
    router.get("/settings/inboxes/new", open { visit in visit.show(try await new(visit).page) })
    router.post("/settings/inboxes", open { try await add($0) })
    router.get("/settings/inboxes/:id", open { visit in visit.show(try await one(visit).page) })
    router.post("/settings/inboxes/:id", open { try await change($0) })
  }

  private func list(_ visit: Visit) async throws -> Response {
    let view = try await visit.read { frame, transaction in
      InboxesView(frame: frame, inboxes: try AccountsTable(transaction).inboxes())
    }
    return visit.show(view.page)
  }

  private func new(_ visit: Visit) async throws -> InboxView {
    try await visit.read { frame, transaction in
      var view = InboxView(frame: frame)
      view.hold = String(try AccountsTable(transaction).settings().holdSeconds)
      return view
    }
  }

  private func one(_ visit: Visit) async throws -> InboxView {
    let id = try visit.request.id("id", of: Inbox.self)
    let addresses = try await visit.accounts.addresses(of: id, in: visit.tenant)
    return try await visit.read { frame, transaction in
      guard let inbox = try AccountsTable(transaction).inbox(id) else { throw Missing.inbox }
      return InboxView(
        frame: frame, id: id.text, name: inbox.name, address: inbox.address,
        channel: inbox.channel, shop: inbox.shop ?? "", hold: String(inbox.holdSeconds),
        deadline: String(inbox.deadlineDays), isDefault: inbox.isDefault,
        wasDefault: inbox.isDefault, reviewPolicy: inbox.reviewPolicy,
        aliases: addresses.filter { $0 != emailKey(inbox.address) })
    }
  }

  private func fill(_ view: inout InboxView, from form: Form) {
    view.name = form.trimmed("name")
    view.address = form.trimmed("address")
    view.channel = Inbox.Channel(rawValue: form.trimmed("channel")) ?? .email
    view.shop = form.trimmed("shop")
    view.hold = form.trimmed("hold_seconds")
    view.deadline = form.trimmed("deadline_days")
    view.isDefault = form["is_default"] != nil
  }

  /// A number that a person typed; what is none is refused as one out of its range would be.
  private func number(_ text: String) -> Int { Int(text) ?? -1 }

  private func add(_ visit: Visit) async throws -> Response {
    var view = try await new(visit)
    fill(&view, from: try visit.request.form())
    do {
      _ = try await visit.accounts.addInbox(
        to: visit.tenant, name: view.name, address: view.address, channel: view.channel,
        shop: view.shop.isEmpty ? nil : view.shop, isDefault: view.isDefault,
        holdSeconds: number(view.hold), deadlineDays: number(view.deadline),
        by: visit.person.actor)
      return visit.go(to: "/settings/inboxes", .saved)
    } catch {
      return try again(visit, view, error)
    }
  }

  private func change(_ visit: Visit) async throws -> Response {
    var view = try await one(visit)
    fill(&view, from: try visit.request.form())
    var edit = AccountsDesk.InboxEdit()
    edit.name = view.name
    edit.address = view.address
    edit.channel = view.channel
    edit.shop = view.shop
    edit.holdSeconds = number(view.hold)
    edit.deadlineDays = number(view.deadline)
    edit.isDefault = view.isDefault
    do {
      try await visit.accounts.changeInbox(
        try visit.request.id("id", of: Inbox.self), of: visit.tenant, edit,
        by: visit.person.actor)
      return visit.go(to: "/settings/inboxes", .saved)
    } catch {
      return try again(visit, view, error)
    }
  }

  private func again(
    _ visit: Visit, _ view: InboxView, _ error: any Error
  ) throws -> Response {
    let problem = try Problem(comingBackWith: error)
    var view = view
    view.problems = problem.beside("name", "address", "hold_seconds", "deadline_days")
    return visit.show(view.page, status: problem.status)
  }
}
