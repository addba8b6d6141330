import Accounts
import Foundation
import Kit
import Store

/// The tenant's categories and which intent is filed under which.
extension TicketDesk {
  @discardableResult
  package func addCategory(
    named name: String, under parent: Category.ID?, by person: SignedIn
  ) async throws -> Category {
    let name = try Self.checked(category: name)
    let category = Category(id: world.id(), parent: parent, name: name)
    try await database.write(for: person.tenant) { [world] transaction in
      // First, because its row lock makes two changes take turns on PostgreSQL.
      try Audit(world).record(
        person.actor, "category.added", .init("category", category.id), in: transaction)
      let table = ReferenceTable(transaction)
      let known = try table.categories()
      if let parent {
        guard let above = known.first(where: { $0.id == parent }), above.parent == nil else {
          throw Problem(
            .invalid, "category.parent", "Choose a category of the first level.", field: "parent")
        }
      }
      try Self.demandFree(name, under: parent, among: known)
      try table.insert(category)
    }
    return category
  }

  package func renameCategory(
    _ id: Category.ID, to name: String, by person: SignedIn
  ) async throws -> Category {
    let name = try Self.checked(category: name)
    return try await database.write(for: person.tenant) { [world] transaction in
      try Audit(world).record(
        person.actor, "category.renamed", .init("category", id), in: transaction)
      let table = ReferenceTable(transaction)
      let known = try table.categories()
      guard let category = known.first(where: { $0.id == id }) else { throw Self.unknownCategory }
      try Self.demandFree(name, under: category.parent, among: known.filter { $0.id != id })
      _ = try table.rename(id, to: name)
      return Category(id: id, parent: category.parent, name: name)
    }
  }

  /// Says where intents are filed; nil lets an intent's name decide. Others stay as they are.
  package func file(
    intents: [String: Category.ID?], by person: SignedIn
  ) async throws {
    try await database.write(for: person.tenant) { [world] transaction in
      try Audit(world).record(
        person.actor, "category.intents_filed", .init("category"), in: transaction)
      let table = ReferenceTable(transaction)
      let known = Set(try table.categories().map(\.id))
      let words = Set(try AccountsTable(transaction).settings().intents)
      for (intent, category) in intents.sorted(by: { $0.key < $1.key }) {
        guard words.contains(intent) else {
          throw Problem(.invalid, "category.intent", "“\(intent)” is no intent of this desk.")
        }
        if let category, !known.contains(category) { throw Self.unknownCategory }
        try table.file(intent, under: category)
      }
    }
  }

  private static var unknownCategory: Problem {
    Problem(.missing, "category.unknown", "There is no such category.")
  }

  private static func checked(category name: String) throws(Problem) -> String {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty, name.utf8.count <= 100 else {
      throw Problem(
        .invalid, "category.name", "Give a name of 1 to 100 bytes.", field: "name")
    }
    return name
  }

  private static func demandFree(
    _ name: String, under parent: Category.ID?, among known: [Category]
  ) throws(Problem) {
    let isTaken = known.contains {
      $0.parent == parent && $0.name.compare(name, options: .caseInsensitive) == .orderedSame
    }
    guard !isTaken else {
      throw Problem(
        .conflict, "category.taken", "There is a category of this name here.", field: "name")
    }
  }
}

extension Classification {
  /// Files it where people said its intent belongs; a category of the second level is filed under its
  /// parent, as the sub-category.
  package mutating func file(
    by chosen: [String: Category.ID], among taxonomy: [Category]
  ) {
    guard let id = chosen[intent], let found = taxonomy.first(where: { $0.id == id }) else {
      return
    }
    category = found.parent ?? found.id
    subCategory = found.parent == nil ? nil : found.id
  }
}
