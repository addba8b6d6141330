import Accounts
import Foundation
import HTTP
import Kit
import Tickets

/// The form of the properties as somebody sent it.
struct PropertiesGiven: Sendable {
  let version: String
  let status: String
  let priority: String
  let user: String
  let team: String
  let tags: [String]

  init(_ form: Form) {
    version = form.trimmed("version")
    status = form.trimmed("status")
    priority = form.trimmed("priority")
    user = form.trimmed("assigned_user_id")
    team = form.trimmed("assigned_team_id")
    tags = (form["tags"] ?? "").split(separator: ",").map { tag in
      tag.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }

  /// The version that the person saw.
  func expected() throws -> Int {
    guard let version = Int(version) else {
      throw Problem(.invalid, "form.version", "This form is incomplete. Load the page again.")
    }
    return version
  }

  func edit() throws -> TicketDesk.Edit {
    var edit = TicketDesk.Edit()
    guard let status = TicketStatus(rawValue: status),
      let priority = Priority(rawValue: priority)
    else { throw Problem(.invalid, "form.value", "Choose a status and a priority.") }
    edit.status = status
    edit.priority = priority
    edit.tags = tags
    edit.user = .some(try reference(user))
    edit.team = .some(try reference(team))
    return edit
  }

  private func reference<Subject>(_ text: String) throws -> Identifier<Subject>? {
    guard !text.isEmpty else { return nil }
    guard let id = Identifier<Subject>(text) else {
      throw Problem(.invalid, "form.value", "Choose somebody from the list.")
    }
    return id
  }
}
