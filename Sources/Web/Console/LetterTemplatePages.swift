import Accounts
import Foundation
import HTTP
import Kit
import Review

/// Where a manager reads and rewrites the letters of the desk.
struct LetterTemplatePages: Sendable {
  let lobby: Lobby

  func serve(in router: inout Router) {
    router.get("/letter-templates", lobby.open(.manageSettings) { try await list($0) })
    router.get(
      "/letter-templates/:purpose/:language", lobby.open(.manageSettings) { try await show($0) })
    router.post(
      "/letter-templates/:purpose/:language", lobby.open(.manageSettings) { try await keep($0) })
    router.post(
      "/letter-templates/:purpose/:language/preview",
      lobby.open(.manageSettings) { try await preview($0) })
  }

  private var review: ReviewDesk { lobby.rooms.review }

  private func list(_ visit: Visit) async throws -> Response {
    let templates = try await review.letterTemplates(for: visit.person)
    let frame = try await visit.read { frame, _ in frame }
    return visit.show(LetterTemplatesView(frame: frame, templates: templates).page)
  }

  private func show(_ visit: Visit) async throws -> Response {
    let (purpose, language) = try visit.request.letter()
    let template = try await review.letterTemplate(purpose, in: language, for: visit.person)
    return visit.show(try await view(visit, template, text: template.text).page)
  }

  private func view(
    _ visit: Visit, _ template: LetterTemplate, text: String, problem: String? = nil
  ) async throws -> LetterTemplateView {
    let frame = try await visit.read { frame, _ in frame }
    let preview = try? await review.preview(
      text, for: template.purpose, in: template.language, by: visit.person)
    return LetterTemplateView(
      frame: frame, template: template, text: text, preview: preview ?? "", problem: problem)
  }

  private func keep(_ visit: Visit) async throws -> Response {
    let (purpose, language) = try visit.request.letter()
    let form = try visit.request.form()
    let version = Int(form.trimmed("version")) ?? 0
    let path = "/letter-templates/\(purpose.rawValue)/\(language)"
    do {
      if form["action"] == "restore" {
        _ = try await review.restore(
          purpose, in: language, expecting: version, by: visit.person)
      } else {
        _ = try await review.rewrite(
          purpose, in: language, as: form.text("text"), expecting: version, by: visit.person)
      }
      return visit.go(to: path, .saved)
    } catch {
      let problem = try Problem(comingBackWith: error)
      let template = try await review.letterTemplate(purpose, in: language, for: visit.person)
      let view = try await view(
        visit, template, text: form.text("text"), problem: problem.message)
      return visit.show(view.page, status: problem.status)
    }
  }

  private func preview(_ visit: Visit) async throws -> Response {
    let (purpose, language) = try visit.request.letter()
    let text = try visit.request.form().text("text")
    do {
      let filled = try await review.preview(text, for: purpose, in: language, by: visit.person)
      return visit.part(LetterTemplateView.letter(filled))
    } catch {
      // While somebody writes, a half-written placeholder is no error: the page says what is missing.
      let problem = try Problem(comingBackWith: error)
      return visit.part("<p class=\"mistake\">\(problem.message)</p>")
    }
  }
}
