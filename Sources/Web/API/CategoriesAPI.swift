import Accounts
import HTTP
import Kit
import Store
import Tickets

/// `/api/v1/categories`: how tickets are filed.
struct CategoriesAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/categories", categories)
    router.post("/api/v1/categories", add)
    router.patch("/api/v1/categories/:id", rename)
    router.put("/api/v1/intents/:intent/category", file)
  }

  private func categories(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .viewTickets)
    let (all, chosen) = try await rooms.database.read(for: person.tenant) { transaction in
      let table = ReferenceTable(transaction)
      return (try table.categories(), try table.intentCategories())
    }
    return .json(page: all, next: nil) { json, category in
      json.put(category, intents: chosen.filter { $0.value == category.id }.keys.sorted())
    }
  }

  private struct CategoryV1: Decodable {
    var name: String
    var parentId: String?
  }

  private func add(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let new = try request.json(as: CategoryV1.self)
    let category = try await rooms.tickets.addCategory(
      named: new.name, under: try request.reference(new.parentId, "parent_id"), by: person)
    return .json(status: 201) { $0.put(category) }
  }

  private struct NameV1: Decodable { var name: String }

  private func rename(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let category = try await rooms.tickets.renameCategory(
      try request.id("id"), to: try request.json(as: NameV1.self).name, by: person)
    return .json { $0.put(category) }
  }

  private struct FilingV1: Decodable { var categoryId: String? }

  private func file(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let given = try request.json(as: FilingV1.self)
    let category: Category.ID? = try request.reference(given.categoryId, "category_id")
    try await rooms.tickets.file(
      intents: [request.parameters["intent"] ?? "": category], by: person)
    return .noContent()
  }
}

extension JSONText {
  fileprivate mutating func put(_ category: Category, intents: [String] = []) {
    object { json in
      json.put("id", category.id)
      json.put("parent_id", category.parent)
      json.put("name", category.name)
      json.put("intents", intents)
    }
  }
}

extension OpenAPIDocument {
  static let categorySchema: Shape = .object([
    .always("id", .id), .always("parent_id", .nullable(.id)), .always("name", .text),
    .always("intents", .list(.text)),
  ])

  static let categories: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/categories",
      summary: "How tickets are filed, and the intents that people filed there.", scope: .read,
      status: 200, answer: .page(of: .named("Category"))),
    Operation(
      method: .post, pattern: "/api/v1/categories",
      summary: "A new category, or a sub-category of one.", scope: .manage,
      body: .object([.always("name", .text), .maybe("parent_id", .id)]), status: 201,
      answer: .named("Category")),
    Operation(
      method: .patch, pattern: "/api/v1/categories/:id", summary: "Give it another name.",
      scope: .manage, body: .object([.always("name", .text)]), status: 200,
      answer: .named("Category")),
    Operation(
      method: .put, pattern: "/api/v1/intents/:intent/category",
      summary: "Where an intent is filed; without category_id its name decides.", scope: .manage,
      body: .object([.maybe("category_id", .id)]), status: 204),
  ]
}
