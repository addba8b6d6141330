extension English: QueueWording {
  func lead(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Drafts that wait for your judgement, the longest waiting first."
    case .mine: "Tickets that you answer for."
    case .unassigned: "Nobody answers for these yet."
    case .escalated: "Martlet asked for a person."
    case .all: "Every ticket of the desk."
    case .spam: "Kept, never answered. What is no spam goes back to work."
    case .search: "Tickets that match, the best first."
    }
  }
  func resultsFor(_ words: String) -> String { "Results for “\(words)”" }
  func emptyTitle(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "All caught up"
    case .mine: "Nothing on your desk"
    case .unassigned: "Everything has an owner"
    case .escalated: "Nothing escalated"
    case .all: "No tickets yet"
    case .spam: "No spam"
    case .search: "Nothing found"
    }
  }
  func emptyText(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "No draft is waiting. New ones appear here by themselves."
    case .mine: "Tickets that are assigned to you appear here."
    case .unassigned: "New tickets without an owner appear here."
    case .escalated: "When a draft is not enough, the ticket appears here with the reason."
    case .spam: "What is marked as spam is kept here."
    case .all: "The first mail to one of your inboxes becomes the first ticket."
    case .search: "Try the number of a ticket, or the customer’s email address or phone number."
    }
  }
  var nothingMatches: String { "Nothing matches" }
  var nothingMatchesText: String { "Nothing fits what you are looking for." }
  var clearFilter: String { "Show everything" }
  var anyStatus: String { "Any status" }
  var anyPriority: String { "Any priority" }
  var noSubject: String { "No subject" }
  var nobody: String { "Nobody" }
  var vip: String { "VIP" }
  func risks(_ count: Int) -> String { count == 1 ? "1 risk" : "\(count) risks" }

  var status: String { "Status" }
  var priority: String { "Priority" }
  func name(of status: StatusBadge) -> String {
    switch status {
    case .new: "New"
    case .triage: "Triage"
    case .waitingCustomer: "Waiting for customer"
    case .waitingInternal: "Waiting for us"
    case .inProgress: "In progress"
    case .pendingRelease: "Pending release"
    case .resolved: "Resolved"
    case .closed: "Closed"
    }
  }
  func name(of priority: PriorityBadge) -> String {
    switch priority {
    case .low: "Low"
    case .normal: "Normal"
    case .high: "High"
    case .urgent: "Urgent"
    }
  }
  func name(of sentiment: SentimentBadge) -> String {
    switch sentiment {
    case .positive: "Positive"
    case .neutral: "Neutral"
    case .negative: "Negative"
    }
  }
  func name(of channel: ChannelBadge) -> String {
    switch channel {
    case .email: "Email"
    case .phone: "Phone"
    case .portal: "Portal"
    case .chat: "Chat"
    case .api: "API"
    }
  }
}
