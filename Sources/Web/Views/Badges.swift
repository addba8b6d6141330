import Foundation
import Kit

/// S2's eight states of a ticket.
enum StatusBadge: String, Sendable, CaseIterable {
  case new
  case triage
  case waitingCustomer = "waiting_customer"
  case waitingInternal = "waiting_internal"
  case inProgress = "in_progress"
  case pendingRelease = "pending_release"
  case resolved
  case closed

  func html(in frame: Frame) -> HTML {
    "<span class=\"badge status\" data-status=\"\(rawValue)\">\(frame.wording.name(of: self))</span>"
  }
}

enum PriorityBadge: String, Sendable, CaseIterable {
  case low
  case normal
  case high
  case urgent

  /// Bars that grow with the priority, and the word: never colour alone.
  func html(in frame: Frame) -> HTML {
    """
    <span class="priority" data-priority="\(rawValue)">\
    <svg class="bars" viewBox="0 0 14 12" aria-hidden="true">\
    <rect x="0" y="8" width="2.6" height="4" rx="1"/><rect x="3.8" y="5.4" width="2.6" height="6.6" rx="1"/>\
    <rect x="7.6" y="2.8" width="2.6" height="9.2" rx="1"/><rect x="11.4" y="0" width="2.6" height="12" rx="1"/>\
    </svg><span>\(frame.wording.name(of: self))</span></span>
    """
  }
}

enum SentimentBadge: String, Sendable, CaseIterable {
  case positive
  case neutral
  case negative

  private var icon: Icon {
    switch self {
    case .positive: .smile
    case .neutral: .meh
    case .negative: .frown
    }
  }

  func html(in frame: Frame) -> HTML {
    """
    <span class="badge sentiment" data-sentiment="\(rawValue)">\(frame.icon(icon))\
    <span>\(frame.wording.name(of: self))</span></span>
    """
  }
}

/// S2's five channels.
enum ChannelBadge: String, Sendable, CaseIterable {
  case email
  case phone
  case portal
  case chat
  case api

  var icon: Icon {
    switch self {
    case .email: .mail
    case .phone: .phone
    case .portal: .globe
    case .chat: .chat
    case .api: .api
    }
  }

  func html(in frame: Frame) -> HTML {
    "<span class=\"channel\">\(frame.icon(icon))<span>\(frame.wording.name(of: self))</span></span>"
  }
}

/// How sure the desk is of a draft, 0 to 1, as a bar and a number.
struct ConfidenceBadge: Sendable {
  let value: Double

  var percent: Int { Int((min(1, max(0, value)) * 100).rounded()) }

  /// The bands of the confidence page: from 90 % an intent may earn autonomy, under 70 % twice in a
  /// row the ticket goes to a person.
  private var band: String {
    switch percent {
    case 90...: "high"
    case 70...: "fair"
    default: "low"
    }
  }

  func html(in frame: Frame) -> HTML {
    """
    <span class="confidence" data-band="\(band)"><svg class="gauge" viewBox="0 0 100 6" \
    preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6" rx="3"/>\
    <rect class="fill" width="\(percent)" height="6" rx="3"/></svg>\
    <span><span class="unseen">\(frame.wording.confidence) </span>\(percent) %</span></span>
    """
  }
}
