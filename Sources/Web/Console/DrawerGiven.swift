import Foundation
import HTTP
import Kit
import Review

/// What somebody entered in the drawer. When a decision is refused, all of it comes back.
struct DrawerGiven: Sendable {
  /// Nil before anything was sent: the draft's own text.
  var text: String?
  var tone: Int?
  var accuracy: Int?
  var policy: Int?
  var reason = ""
  var feedback = ""
  /// The points of the checklist that were ticked.
  var checked: Set<String> = []
  var version = ""

  init() {}

  init(_ form: Form) {
    text = form["text"].map { _ in form.text("text") }
    tone = form["tone"].flatMap { Int($0) }
    accuracy = form["accuracy"].flatMap { Int($0) }
    policy = form["policy"].flatMap { Int($0) }
    reason = form.text("reason")
    feedback = form.text("feedback")
    checked = Set(form.all("checked"))
    version = form.trimmed("version")
  }

  var isValidated: Bool { checked.contains(DraftCheck.evidence.rawValue) }

  /// All three, or the refusal that names the one that is missing.
  func grades() throws -> Grades {
    try Grades(tone: tone, accuracy: accuracy, policy: policy)
  }

  /// For a reply that may or may not decide a draft: nothing given is no grade, half is a mistake.
  func gradesIfAny() throws -> Grades? {
    tone == nil && accuracy == nil && policy == nil ? nil : try grades()
  }

  /// The version that was under the person's eyes.
  func expected() throws -> Int {
    guard let version = Int(version) else {
      throw Problem(.invalid, "form.version", "This form is incomplete. Load the page again.")
    }
    return version
  }
}
