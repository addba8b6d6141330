import HTTP
import Kit
import Tickets

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
  case sentOpen = "sent_open"
  case markedSpam = "marked_spam"
  case unmarkedSpam = "unmarked_spam"
  case escalated
  case escalationEnded = "escalation_ended"
  case merged
  case linked
  case requesterChanged = "requester_changed"
  case resolvedSilently = "resolved_silently"

  static let cookieName = "martlet_news"

  /// What can be taken back right away names what it is about: `marked_spam.018f…`.
  func cookie(about subject: String? = nil, isSecure: Bool) -> Cookie {
    Cookie(
      Self.cookieName, [rawValue, subject].compactMap(\.self).joined(separator: "."),
      secure: isSecure, lifetime: .minutes(1))
  }

  init?(cookie: String) {
    self.init(rawValue: String(cookie.prefix { $0 != "." }))
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

  /// The notice that a cookie tells, with the way back where there is one. What stands in a cookie is
  /// anybody's text: only an id goes into an address.
  static func notice(cookie: String, in wording: any Wording) -> Notice? {
    guard let news = News(cookie: cookie) else { return nil }
    var notice = news.notice(in: wording)
    let subject = cookie.split(separator: ".", maxSplits: 1).dropFirst().first
    if news == .markedSpam, let subject, let ticket = Ticket.ID(subject) {
      notice.undo = .init(
        path: "/tickets/\(ticket)/spam", name: "spam", value: "0", label: wording.undo)
    }
    return notice
  }
}
