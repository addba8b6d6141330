import Accounts
import Foundation
import Kit

/// What can happen to a ticket. Each verb changes the state and returns the fact; nil means that
/// nothing changed.
extension Ticket {
  /// What a new ticket starts from. Only this room makes tickets: other rooms receive one.
  static func opened(_ id: Ticket.ID, number: Int, from new: NewTicket, at now: Date) -> Ticket {
    Ticket(
      id: id, number: number, version: 1, createdAt: now, updatedAt: now, resolvedAt: nil,
      closedAt: nil, status: .new, priority: .normal, impact: .singleUser, channel: new.channel,
      inbox: new.inbox, subject: new.subject, description: new.description,
      customer: new.customer, contact: new.customer, organization: new.organization,
      assignedUser: nil, assignedTeam: nil, category: nil, subCategory: nil,
      slaPolicy: nil, firstResponseAt: nil, firstResponseDueAt: nil, resolutionDueAt: nil,
      nextDueAt: nil, firstResponseBy: nil, aiFirstResponse: false,
      aiConfidence: nil, resolution: nil, resolutionSummary: nil, csatScore: nil,
      csatComment: nil, tags: [], parent: new.parent, mergedInto: nil, reopenedCount: 0,
      language: nil, intent: nil, sentiment: nil, isSpam: new.isSpam, isEscalated: false,
      awaitsReview: false, lastCustomerMessageAt: nil, lastMessageAt: nil)
  }

  /// The customer wrote: whatever waited or was resolved is open again.
  package mutating func hear(at now: Date) -> TicketFact {
    lastCustomerMessageAt = now
    lastMessageAt = now
    switch status {
    case .resolved, .closed:
      status = .inProgress
      reopenedCount += 1
      resolvedAt = nil
      closedAt = nil
      return .reopened(count: reopenedCount)
    case .waitingCustomer, .pendingRelease:
      status = .inProgress
      return .heard
    case .new, .triage, .inProgress, .waitingInternal:
      return .heard
    }
  }

  /// Martlet starts to look at it.
  package mutating func beginTriage() -> TicketFact? {
    guard status == .new else { return nil }
    status = .triage
    return .statusChanged(from: .new, to: .triage)
  }

  /// What was understood of it, and what follows for its place in the queues.
  package mutating func classify(_ verdict: Classification) -> TicketFact? {
    let before = self
    language = verdict.language
    intent = verdict.intent
    sentiment = verdict.sentiment
    // Only the first look may find it less pressing than usual. What a person chose, or an earlier
    // message gave reason for, is not taken back by a politer one.
    let isUntouched = before.intent == nil && priority == .normal
    priority = isUntouched ? verdict.priority : max(verdict.priority, priority)
    impact = verdict.impact
    category = verdict.category ?? category
    subCategory = verdict.subCategory ?? subCategory
    if assignedUser == nil, let team = verdict.team { assignedTeam = team }
    return self == before
      ? nil : .classified(intent: verdict.intent, priority: priority, reasons: verdict.reasons)
  }

  /// Somebody has it now.
  package mutating func assign(user: UserID?, team: TeamID?) -> TicketFact? {
    guard assignedUser != user || assignedTeam != team else { return nil }
    assignedUser = user
    assignedTeam = team
    if user != nil, status == .new || status == .triage { status = .inProgress }
    return .assigned(user: user, team: team)
  }

  /// A reply left for the customer.
  ///
  /// `author` is the person who wrote or approved it; `ai` says that a draft was its origin; `written` is
  /// when. A customer who wrote after that has not been answered: the ticket stays as it is.
  package mutating func answered(
    by author: UserID?, ai: Bool, confidence: Double?, then next: AfterReply,
    written: Date? = nil, at now: Date
  ) -> TicketFact {
    if firstResponseAt == nil {
      firstResponseAt = now
      firstResponseBy = author
      aiFirstResponse = ai
    }
    if let confidence { aiConfidence = confidence }
    lastMessageAt = now
    if let written, let heard = lastCustomerMessageAt, heard > written {
      return .answered(ai: ai, then: .keepOpen)
    }
    awaitsReview = false
    // A letter that left after its ticket was closed changes nothing about that.
    guard status != .closed else { return .answered(ai: ai, then: next) }
    resolvedAt = next == .resolve ? now : nil
    switch next {
    case .wait: status = .waitingCustomer
    case .keepOpen: status = .inProgress
    case .resolve:
      status = .resolved
      isEscalated = false
    }
    return .answered(ai: ai, then: next)
  }

  /// A draft waits for a person, or no longer does.
  package mutating func setAwaitsReview(_ waits: Bool) -> TicketFact? {
    guard awaitsReview != waits else { return nil }
    awaitsReview = waits
    return waits ? .draftWaiting : .draftDecided
  }

  package mutating func escalate(to target: EscalationTarget, reason: String) -> TicketFact {
    isEscalated = true
    if [.new, .triage, .waitingCustomer, .resolved].contains(status) { status = .inProgress }
    if status != .closed { resolvedAt = nil }
    return .escalated(target: target, reason: reason)
  }

  package mutating func endEscalation() -> TicketFact? {
    guard isEscalated else { return nil }
    isEscalated = false
    return .escalationEnded
  }

  /// Records the outcome; the resolution itself is a row of its own.
  package mutating func resolve(
    _ resolution: Resolution.ID, summary: String, at now: Date
  ) throws(Refusal) -> TicketFact? {
    guard status != .closed else { throw .closed }
    guard self.resolution != resolution else { return nil }
    self.resolution = resolution
    resolutionSummary = summary
    status = .resolved
    resolvedAt = resolvedAt ?? now
    isEscalated = false
    awaitsReview = false
    return .resolved
  }

  /// Final: the figures are locked from here.
  package mutating func close(at now: Date) -> TicketFact? {
    guard status != .closed else { return nil }
    status = .closed
    closedAt = now
    isEscalated = false
    awaitsReview = false
    return .closed
  }

  /// A person moves it by hand; only along the allowed ways.
  package mutating func move(to next: TicketStatus, at now: Date) throws(Refusal) -> TicketFact? {
    guard next != status else { return nil }
    guard mergedInto == nil else { throw .merged }
    guard status.successors.contains(next) else { throw .notFrom(status, to: next) }
    let previous = status
    if previous == .resolved || previous == .closed {
      reopenedCount += 1
      resolvedAt = nil
      closedAt = nil
    }
    if next == .resolved {
      resolvedAt = now
      isEscalated = false
    }
    if next == .closed { return close(at: now) }
    status = next
    return .statusChanged(from: previous, to: next)
  }

  package mutating func setPriority(_ next: Priority) -> TicketFact? {
    guard next != priority else { return nil }
    defer { priority = next }
    return .priorityChanged(from: priority, to: next)
  }

  /// The customer is of another tier now: another policy applies.
  mutating func setTier(_ policy: SLAPolicy) -> TicketFact? {
    guard slaPolicy != nil, slaPolicy != policy.id else { return nil }
    slaPolicy = policy.id
    return .tierChanged(to: policy.tier)
  }

  package mutating func setTags(_ next: [String]) -> TicketFact? {
    let unique = Set(
      next.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }.filter { !$0.isEmpty }
    ).sorted()
    guard unique != tags else { return nil }
    tags = unique
    return .tagged(unique)
  }

  package mutating func markSpam(_ spam: Bool) -> TicketFact? {
    guard spam != isSpam else { return nil }
    isSpam = spam
    return spam ? .markedSpam : .unmarkedSpam
  }
}

/// What becomes of a ticket once a reply has left.
package enum AfterReply: String, Sendable, Codable, CaseIterable {
  case wait
  case resolve
  case keepOpen = "keep_open"
}

/// What opening a ticket needs.
package struct NewTicket: Sendable {
  package var channel: Channel
  package var inbox: InboxID?
  package var subject: String
  package var description: String
  package var customer: Contact.ID?
  package var organization: Organization.ID?
  package var parent: Ticket.ID?
  package var isSpam: Bool

  package init(
    channel: Channel, inbox: InboxID?, subject: String, description: String,
    customer: Contact.ID?, organization: Organization.ID? = nil, parent: Ticket.ID? = nil,
    isSpam: Bool = false
  ) {
    self.channel = channel
    self.inbox = inbox
    self.subject = subject
    self.description = description
    self.customer = customer
    self.organization = organization
    self.parent = parent
    self.isSpam = isSpam
  }
}

/// The verdict of triage, in the desk's own words.
package struct Classification: Sendable {
  package var language: String
  package var intent: String
  package var sentiment: String
  package var priority: Priority
  package var impact: Impact
  package var team: TeamID?
  package var category: Category.ID?
  package var subCategory: Category.ID?
  /// In words, for the timeline.
  package var reasons: [String]

  package init(
    language: String, intent: String, sentiment: String, priority: Priority, impact: Impact,
    team: TeamID?, category: Category.ID?, subCategory: Category.ID?, reasons: [String]
  ) {
    self.language = language
    self.intent = intent
    self.sentiment = sentiment
    self.priority = priority
    self.impact = impact
    self.team = team
    self.category = category
    self.subCategory = subCategory
    self.reasons = reasons
  }
}
