import Foundation
import Kit

/// How a promise about time stands.
struct SLABadge: Sendable {
  enum Promise: String, Sendable, CaseIterable {
    case firstResponse = "first_response"
    case resolution
    /// That somebody looks at a draft.
    case review
  }

  enum State: String, Sendable, CaseIterable {
    case running
    case warning
    case breached
    case paused
    case met
    case missed
  }

  var promise = Promise.firstResponse
  let state: State
  /// When it is due, or was; nil where nobody knows.
  let due: Date?
  /// Minutes of business time that are left, of a clock that stands.
  var minutesLeft: Int?

  /// Worth a place in a list: the clock runs.
  var isPressing: Bool { state == .running || state == .warning || state == .breached }

  func html(in frame: Frame) -> HTML {
    """
    <span class="badge sla" data-sla="\(state.rawValue)">\(frame.icon(icon))<span>\(words(in: frame))</span></span>
    """
  }

  private var icon: Icon {
    switch state {
    case .met: .check
    case .running, .warning, .paused: .clock
    case .breached, .missed: .warning
    }
  }

  private func words(in frame: Frame) -> HTML {
    let wording = frame.wording
    switch state {
    case .running, .warning:
      return due.map { "\(wording.due(promise)) \(frame.moments.relative($0))" } ?? ""
    case .breached:
      return due.map { "\(wording.wasDue(promise)) \(frame.moments.relative($0))" } ?? ""
    case .paused:
      return HTML(
        text: wording.paused(promise, left: minutesLeft.map { wording.businessTime($0) }))
    case .met: return HTML(text: wording.met(promise))
    case .missed: return HTML(text: wording.missed(promise))
    }
  }
}
