import Kit

/// `GET /settings/categories`; `POST` with `name`, `parent` adds one; `/{id}` with `name` renames;
/// `/intents` with a field for each intent says where it is filed.
struct CategoriesView: Sendable {
  let frame: Frame
  /// Children follow their parent.
  private(set) var categories: [Row]
  let intents: [IntentRow]
  var name = ""
  var parent = ""
  var problems: [String: String] = [:]

  struct Row: Sendable {
    let id: String
    var name: String
    let parent: String?
    var problem: String?
  }

  struct IntentRow: Sendable {
    let intent: String
    /// What a person chose; nil where the name decides.
    let chosen: String?
    /// Where its name leads by itself.
    let byName: String?
  }

  private var wording: any Wording { frame.wording }

  init(frame: Frame, categories: [Row], intents: [IntentRow]) {
    self.frame = frame
    self.categories = categories
    self.intents = intents
  }

  /// What was typed for one of them cannot be its name.
  mutating func mark(_ id: String, typed name: String, problem: String) {
    guard let index = categories.firstIndex(where: { $0.id == id }) else { return }
    categories[index].name = name
    categories[index].problem = problem
  }

  var page: Page {
    SettingsShell(
      frame: frame, section: .categories, lead: wording.categoriesLead,
      content: """
        \(frame.mistake(problems[""]))\(list)
        \(frame.panel(
          wording.newCategory, action: "/settings/categories", button: wording.addCategory,
          fields: """
            <div class="pair">\(frame.line(wording.name, "name", name, problem: problems["name"]))\
            \(frame.select(wording.parentCategory, "parent", [Choice(value: "", label: wording.noParent)] + tops, chosen: parent, problem: problems["parent"]))</div>
            """))
        \(mapping)
        """
    ).page
  }

  private var tops: [Choice] {
    categories.filter { $0.parent == nil }.map { Choice(value: $0.id, label: $0.name) }
  }

  private var list: HTML {
    guard !categories.isEmpty else {
      return frame.empty(.all, wording.noCategories, wording.noCategoriesText)
    }
    return "<ul class=\"panel entries\">\(categories.map(entry))</ul>"
  }

  private func entry(_ category: Row) -> HTML {
    let id = "name-\(category.id)"
    let depth: HTML = category.parent == nil ? "" : " data-child"
    let mistake: HTML =
      category.problem.map {
        "<p class=\"mistake\" id=\"\(id)-mistake\">\(frame.icon(.warning))<span>\($0)</span></p>"
      } ?? ""
    return """
      <li class="entry"\(depth)><form method="post" action="/settings/categories/\(category.id)" class="inline" data-behavior="busy" novalidate>\(frame.token)
      <label class="unseen" for="\(id)">\(wording.name)</label><input class="input small" id="\(id)" name="name" value="\(category.name)" autocomplete="off"\(described(id, problem: category.problem))>\
      <button class="button small">\(wording.rename)<span class="unseen">: \(category.name)</span></button></form>\(mistake)</li>
      """
  }

  private var mapping: HTML {
    frame.panel(
      wording.intentMapping, action: "/settings/categories/intents", button: wording.save,
      lead: wording.intentMappingLead,
      fields: "<div class=\"pairs\">\(intents.map(choice))</div>")
  }

  private func choice(_ row: IntentRow) -> HTML {
    let byName = row.byName.map { wording.byName($0) } ?? wording.notFiled
    let all = categories.map { category in
      Choice(
        value: category.id,
        label: category.parent.flatMap { id in categories.first { $0.id == id }?.name }
          .map { "\($0) › \(category.name)" } ?? category.name)
    }
    return frame.select(
      readable(row.intent), "intent-\(row.intent)", [Choice(value: "", label: byName)] + all,
      chosen: row.chosen ?? "")
  }
}
