import Foundation
import Kit

/// What a page of the console needs besides its own content: who looks at it, when, in which words.
struct Frame: Sendable {
  var wording: any Wording
  var assets: AssetLinks
  /// The session's token; every form posts it back as `_csrf`.
  var csrf: String
  var now: Date
  var timeZone: TimeZone
  var theme: Theme = .system
  /// The tenant's name, as its customers know it.
  var desk: String
  /// Nil on the pages that are shown before sign-in.
  var viewer: Viewer?
  var counts = QueueCounts()
  /// The number of the newest fact that the page knows of; its live parts hear of all that follow.
  var newestFact = 0
  var notice: Notice?
  /// Different on every page that is drawn.
  var formName = ""
  /// What is switched off at this desk.
  var stopped = StoppedBanner()

  var moments: Moments { Moments(now: now, timeZone: timeZone, wording: wording) }
  /// Names one form, so that a second click on it does nothing twice.
  var once: HTML { "<input type=\"hidden\" name=\"once\" value=\"\(formName)\">" }
  var token: HTML { "<input type=\"hidden\" name=\"_csrf\" value=\"\(csrf)\">" }
}

/// The person who is signed in.
struct Viewer: Sendable {
  let name: String
  let email: String
  let role: Role

  enum Role: String, Sendable, CaseIterable {
    case owner
    case manager
    case agent
    case viewer
  }

  var mayWrite: Bool { role != .viewer }
  var isManager: Bool { role == .owner || role == .manager }
}

/// Light, dark, or as the system says. Kept in the cookie `theme`.
enum Theme: String, Sendable, CaseIterable {
  case system
  case light
  case dark
}

/// How many tickets wait in each queue; the side navigation shows them.
struct QueueCounts: Sendable {
  var approvals = 0
  var mine = 0
  var unassigned = 0
  var escalated = 0
  var all = 0
}

/// One sentence about what has just happened, shown once at the top of the next page.
struct Notice: Sendable {
  enum Tone: String, Sendable, CaseIterable {
    case good
    case plain
    case bad
  }
  let tone: Tone
  let text: String
  /// Takes back what the notice tells.
  var undo: Undo?

  struct Undo: Sendable {
    let path: String
    let name: String
    let value: String
    let label: String
  }
}

/// Where the console's assets are served, with the hash that lets browsers keep them for ever.
struct AssetLinks: Sendable {
  /// Such as `/assets/3f9c2a71`; no slash at the end.
  let prefix: String

  func url(_ path: String) -> String { "\(prefix)/\(path)" }
}
