import Foundation
import Kit
import Tickets

/// A ticket's words as badges. Both sides spell S2's enumerations to the letter, which a test holds.
extension Ticket {
  var statusBadge: StatusBadge { StatusBadge(rawValue: status.rawValue) ?? .new }
  var priorityBadge: PriorityBadge { PriorityBadge(rawValue: priority.rawValue) ?? .normal }
  var channelBadge: ChannelBadge { ChannelBadge(rawValue: channel.rawValue) ?? .email }
  var sentimentBadge: SentimentBadge? { sentiment.flatMap(SentimentBadge.init(rawValue:)) }

  /// Where a person may move it, the present status first.
  var reachable: [StatusBadge] {
    let next = status.successors
    return [statusBadge]
      + StatusBadge.allCases.filter { badge in next.contains { $0.rawValue == badge.rawValue } }
  }

  /// How the promise of a first answer stands; nil where none was made.
  func sla(at now: Date) -> SLABadge? {
    guard let due = firstResponseDueAt else { return nil }
    if let answered = firstResponseAt {
      return SLABadge(state: answered <= due ? .met : .breached, due: due)
    }
    switch status {
    case .resolved, .closed: return nil
    case .waitingCustomer: return SLABadge(state: .paused, due: due)
    default: break
    }
    if now > due { return SLABadge(state: .breached, due: due) }
    // The last quarter of the time is when somebody should look.
    let isNear = due.timeIntervalSince(now) < due.timeIntervalSince(createdAt) / 4
    return SLABadge(state: isNear ? .warning : .running, due: due)
  }
}
