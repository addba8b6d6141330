import Accounts
import Foundation
import HTTP
import Kit
import Store
import Tickets
import Triage

/// How tickets are filed.
struct CategoryPages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    let open = { (work: @escaping @Sendable (Visit) async throws -> Response) in
      lobby.open(.manageSettings, work)
    }
    router.get("/settings/categories", open { visit in visit.show(try await view(visit).page) })
    router.post("/settings/categories", open { try await add($0) })
    router.post("/settings/categories/intents", open { try await file($0) })
    router.post("/settings/categories/:id", open { try await rename($0) })
  }

  private func view(_ visit: Visit) async throws -> CategoriesView {
    try await visit.read { frame, transaction in
      let table = ReferenceTable(transaction)
      let all = try table.categories()
      let chosen = try table.intentCategories()
      let byName = Routing.categories(all)
      let tree = all.filter { $0.parent == nil }.flatMap { top in
        [top] + all.filter { $0.parent == top.id }
      }
      return CategoriesView(
        frame: frame,
        categories: tree.map { .init(id: $0.id.text, name: $0.name, parent: $0.parent?.text) },
        intents: try AccountsTable(transaction).settings().intents.map { intent in
          .init(
            intent: intent, chosen: chosen[intent]?.text,
            byName: byName[intent].flatMap { id in all.first { $0.id == id }?.name })
        })
    }
  }

  private func add(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let name = form.trimmed("name")
    do {
      let parent: Category.ID? = try visit.request.reference(form["parent"], "parent")
      try await visit.rooms.tickets.addCategory(named: name, under: parent, by: visit.person)
      return visit.go(to: "/settings/categories", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      (view.name, view.parent) = (name, form["parent"] ?? "")
      view.problems = problem.beside("name", "parent")
      return visit.show(view.page, status: problem.status)
    }
  }

  private func rename(_ visit: Visit) async throws -> Response {
    let id: Category.ID = try visit.request.id("id")
    let name = try visit.request.form().trimmed("name")
    do {
      _ = try await visit.rooms.tickets.renameCategory(id, to: name, by: visit.person)
      return visit.go(to: "/settings/categories", .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      var view = try await view(visit)
      view.mark(id.text, typed: name, problem: problem.message)
      return visit.show(view.page, status: problem.status)
    }
  }

  private func file(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let known = try await visit.read { _, transaction in
      try AccountsTable(transaction).settings().intents
    }
    var intents: [String: Category.ID?] = [:]
    for intent in known {
      guard let text = form["intent-\(intent)"] else { continue }
      let chosen: Category.ID? = try visit.request.reference(text, "intent-\(intent)")
      intents.updateValue(chosen, forKey: intent)
    }
    try await visit.rooms.tickets.file(intents: intents, by: visit.person)
    return visit.go(to: "/settings/categories", .saved)
  }
}
