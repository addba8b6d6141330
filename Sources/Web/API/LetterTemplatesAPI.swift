import Accounts
import Foundation
import HTTP
import Kit
import Review

/// `/api/v1/letter_templates`: the letters that managers own.
struct LetterTemplatesAPI: Sendable {
  let rooms: Rooms
  let door: Doorkeeper

  func serve(in router: inout Router) {
    router.get("/api/v1/letter_templates", list)
    router.get("/api/v1/letter_templates/:purpose/:language", show)
    router.put("/api/v1/letter_templates/:purpose/:language", rewrite)
    router.delete("/api/v1/letter_templates/:purpose/:language", restore)
    router.post("/api/v1/letter_templates/:purpose/:language/previews", preview)
  }

  private func list(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    return .json(page: try await rooms.review.letterTemplates(for: person), next: nil) {
      $0.put($1)
    }
  }

  private func show(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let template = try await current(request, person)
    let tag = EntityTag(template.version)
    return request.alreadyHas(tag) ? .notModified(tag) : .json(tag: tag) { $0.put(template) }
  }

  private struct TextV1: Decodable { var text: String }

  private func rewrite(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let wish = try request.json(as: TextV1.self)
    let seen = try await current(request, person)
    try request.checkMatch(EntityTag(seen.version))
    let kept = try await rooms.review.rewrite(
      seen.purpose, in: seen.language, as: wish.text, expecting: seen.version, by: person)
    return .json(tag: EntityTag(kept.version)) { $0.put(kept) }
  }

  private func restore(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let seen = try await current(request, person)
    try request.checkMatch(EntityTag(seen.version))
    let kept = try await rooms.review.restore(
      seen.purpose, in: seen.language, expecting: seen.version, by: person)
    return .json(tag: EntityTag(kept.version)) { $0.put(kept) }
  }

  private func preview(_ request: Request) async throws -> Response {
    let person = try await door.person(behind: request, .manageSettings)
    let (purpose, language) = try request.letter()
    let text = try await rooms.review.preview(
      try request.json(as: TextV1.self).text, for: purpose, in: language, by: person)
    return .json { $0.object { $0.put("text", text) } }
  }

  private func current(_ request: Request, _ person: SignedIn) async throws -> LetterTemplate {
    let (purpose, language) = try request.letter()
    return try await rooms.review.letterTemplate(purpose, in: language, for: person)
  }
}

extension Request {
  /// Which letter the address names, and in which language.
  func letter() throws(Problem) -> (LetterPurpose, String) {
    guard let purpose = parameters["purpose"].flatMap(LetterPurpose.init(rawValue:)),
      let language = parameters["language"]
    else {
      throw Problem(
        .missing, "letter_template.unknown", "There is no such letter, or not in this language.")
    }
    return (purpose, language)
  }
}

extension JSONText {
  mutating func put(_ template: LetterTemplate) {
    object { json in
      json.put("purpose", template.purpose.rawValue)
      json.put("language", template.language)
      json.put("text", template.text)
      json.put("is_standard", template.isStandard)
      json.put("placeholders", template.purpose.placeholders.map(\.rawValue))
      json.put("version", template.version)
      json.put("changed_by_user_id", template.changedBy)
      json.put("changed_at", template.changedAt)
    }
  }
}

extension OpenAPIDocument {
  static let letterTemplate: [Shape.Field] = [
    .always("purpose", .words(LetterPurpose.self)), .always("language", .text),
    .always("text", .text), .always("is_standard", .flag),
    .always("placeholders", .list(.words(LetterPlaceholder.self))), .always("version", .integer),
    .always("changed_by_user_id", .nullable(.id)), .always("changed_at", .nullable(.moment)),
  ]

  static let letterTemplates: [Operation] = [
    Operation(
      method: .get, pattern: "/api/v1/letter_templates",
      summary: "Managers' letters: every purpose in every language.", scope: .manage, status: 200,
      answer: .page(of: .named("LetterTemplate"))),
    Operation(
      method: .get, pattern: "/api/v1/letter_templates/:purpose/:language",
      summary: "One of them.", scope: .manage, status: 200, answer: .named("LetterTemplate"),
      hasTag: true),
    Operation(
      method: .put, pattern: "/api/v1/letter_templates/:purpose/:language",
      summary: "A text of your own; an unknown placeholder is refused.", scope: .manage,
      body: .object([.always("text", .text)]), status: 200, answer: .named("LetterTemplate"),
      hasTag: true, takesIfMatch: true),
    Operation(
      method: .delete, pattern: "/api/v1/letter_templates/:purpose/:language",
      summary: "Back to the standard text.", scope: .manage, status: 200,
      answer: .named("LetterTemplate"), hasTag: true, takesIfMatch: true),
    Operation(
      method: .post, pattern: "/api/v1/letter_templates/:purpose/:language/previews",
      summary: "A text as a customer would get it. Nothing is kept.", scope: .manage,
      body: .object([.always("text", .text)]), status: 200,
      answer: .object([.always("text", .text)])),
  ]
}
