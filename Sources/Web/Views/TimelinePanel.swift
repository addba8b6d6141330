import Foundation
import Kit

/// What happened to a ticket, newest first.
struct TimelinePanel: Sendable {
  let frame: Frame
  let entries: [Entry]

  struct Entry: Sendable {
    let at: Date
    /// A person's name, or the system's.
    let actor: String
    let text: String
    /// Why, where a rule or a probability decided.
    var reason: String?
  }

  var html: HTML {
    guard !entries.isEmpty else { return "<p class=\"fine\">\(frame.wording.noTimeline)</p>" }
    return "<ol class=\"timeline\">\(entries.map(line))</ol>"
  }

  private func line(_ entry: Entry) -> HTML {
    let why: HTML = entry.reason.map { "<p class=\"fine\">\($0)</p>" } ?? ""
    return """
      <li><p>\(entry.text)</p>\(why)<p class="fine">\(entry.actor) · \(frame.moments.relative(entry.at))</p></li>
      """
  }
}
