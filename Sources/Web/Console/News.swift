import HTTP
import Kit

/// What has just been done, said once at the top of the page that follows. It travels in a cookie of a
/// minute, so that no address says it again when it is reloaded or shared.
enum News: String, Sendable, CaseIterable {
  case replied
  case resolved
  case noted
  case saved
  case recalled
  case approved
  case approvedAndResolved = "approved_and_resolved"
  case rejected
  case regenerating
  case takenOver = "taken_over"
  case retrying
  case calledIn = "called_in"
  case written
  case articleSaved = "article_saved"
  case articlePublished = "article_published"
  case articleWithdrawn = "article_withdrawn"
  case alreadyDecided = "already_decided"
  case tooLate = "too_late"
  case notSent = "not_sent"
  case switchedOn = "switched_on"
  case switchedOff = "switched_off"
  case sessionsEnded = "sessions_ended"
  case passwordChanged = "password_changed"
  case deactivated
  case reactivated
  case tokenRevoked = "token_revoked"

  static let cookieName = "martlet_news"

  func cookie(isSecure: Bool) -> Cookie {
    Cookie(Self.cookieName, rawValue, secure: isSecure, lifetime: .minutes(1))
  }

  var tone: Notice.Tone {
    switch self {
    case .alreadyDecided, .switchedOff: .plain
    case .notSent, .tooLate: .bad
    default: .good
    }
  }

  func notice(in wording: any Wording) -> Notice {
    Notice(tone: tone, text: wording.sentence(of: self))
  }
}
