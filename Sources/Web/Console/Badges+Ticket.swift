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
}
