/// What went wrong, told to the person it happened to.
package struct Problem: Error, Hashable, Sendable {
  /// How the caller should react. `Web` turns it into a status, `Jobs` into retry or give up.
  package enum Kind: String, Sendable, CaseIterable {
    /// What was sent cannot be used (400 or 422).
    case invalid
    /// Nobody is signed in (401).
    case unauthenticated
    /// Signed in, but not allowed (403).
    case forbidden
    /// Not there, or not yours to see (404).
    case missing
    /// Somebody or something changed it meanwhile (409 or 412).
    case conflict
    /// Larger than the desk takes (413).
    case tooLarge
    /// Too many attempts; wait (429).
    case throttled
    /// The desk cannot do it right now; try again (503).
    case busy
    /// Our fault (500).
    case broken
  }

  package let kind: Kind
  /// Stable and documented: API clients, translations and metrics labels all key on it.
  package let code: String
  /// One or two sentences: what happened, and what to do next. Never an internal detail.
  package let message: String
  /// The form field or JSON pointer that the problem is about, where there is one.
  package let field: String?

  package init(_ kind: Kind, _ code: String, _ message: String, field: String? = nil) {
    self.kind = kind
    self.code = code
    self.message = message
    self.field = field
  }

  /// Every error has an explanation; one nobody foresaw is our fault and says so.
  package init(explaining error: any Error) {
    if let problem = error as? Problem {
      self = problem
    } else if let explained = error as? any Explained {
      self = explained.problem
    } else {
      self = Problem(
        .broken, "internal", "Something broke on our side. It has been noted; please try again.")
    }
  }
}

/// An error that can speak to people.
package protocol Explained: Error {
  var problem: Problem { get }
}
