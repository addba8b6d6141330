/// Lists of tickets and the badges on them.
protocol QueueWording {
  func lead(of queue: QueueView.Queue) -> String
  func resultsFor(_ words: String) -> String
  func emptyTitle(of queue: QueueView.Queue) -> String
  func emptyText(of queue: QueueView.Queue) -> String
  var nothingMatches: String { get }
  var nothingMatchesText: String { get }
  var clearFilter: String { get }
  var anyStatus: String { get }
  var anyPriority: String { get }
  var noSubject: String { get }
  var nobody: String { get }
  var vip: String { get }
  func risks(_ count: Int) -> String
  var status: String { get }
  var priority: String { get }
  func name(of status: StatusBadge) -> String
  func name(of priority: PriorityBadge) -> String
  func name(of sentiment: SentimentBadge) -> String
  func name(of channel: ChannelBadge) -> String
}
