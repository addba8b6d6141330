import Accounts
import Foundation
import Kit

/// What happened to a ticket. Recorded in the same transaction as the change that it describes;
/// the timeline, the live events and every listener read these.
package enum TicketFact: Sendable, Equatable {
  case opened(channel: Channel)
  case heard
  case reopened(count: Int)
  case statusChanged(from: TicketStatus, to: TicketStatus)
  case classified(intent: String, priority: Priority, reasons: [String])
  case priorityChanged(from: Priority, to: Priority)
  case assigned(user: UserID?, team: TeamID?)
  case answered(ai: Bool, then: AfterReply)
  case noted
  case draftWaiting
  case draftDecided
  case reviewed(decision: String, detail: String)
  case escalated(target: EscalationTarget, reason: String)
  case escalationEnded
  case resolved
  case closed
  case tagged([String])
  case markedSpam
  case unmarkedSpam
  /// It goes on in the ticket of this number.
  case merged(into: Int)
  /// The ticket of this number goes on here; `reopens` says that this one waits for us again.
  case absorbed(number: Int, reopens: Bool)
  /// Belongs to the ticket of this number; nil takes the link away.
  case linked(parent: Int?)
  case requesterChanged(to: Contact.ID)
  case acknowledged
  /// A manager's letter of this kind reached the customer's mail server: a reminder, for one.
  case notified(String)
  /// The customer's rating, 1 to 5.
  case rated(Int)
  /// The customer says that it is solved: by `link` or by `message`.
  case confirmed(by: String)
  case letterChanged(state: String, detail: String)
  /// Most of the time that was promised has passed.
  case promiseNear(SLAClock.Kind, dueAt: Date?, interval: Int)
  case promiseBroken(SLAClock.Kind, dueAt: Date?, interval: Int)
  /// Another priority or tier: these are the moments now, nil where nothing is owed or the clock stands.
  case promiseMoved(firstResponse: Date?, resolution: Date?)
  case tierChanged(to: Contact.Tier)
  /// Something that a step or a person wants on the timeline, in words.
  case remarked(String)

  /// Stable: listeners, webhooks and the timeline key on it.
  package var name: String {
    switch self {
    case .opened: "ticket.opened"
    case .heard: "ticket.heard"
    case .reopened: "ticket.reopened"
    case .statusChanged: "ticket.status_changed"
    case .classified: "ticket.classified"
    case .priorityChanged: "ticket.priority_changed"
    case .assigned: "ticket.assigned"
    case .answered: "ticket.answered"
    case .noted: "ticket.noted"
    case .draftWaiting: "draft.waiting"
    case .draftDecided: "draft.decided"
    case .reviewed: "draft.reviewed"
    case .escalated: "ticket.escalated"
    case .escalationEnded: "ticket.escalation_ended"
    case .resolved: "ticket.resolved"
    case .closed: "ticket.closed"
    case .tagged: "ticket.tagged"
    case .markedSpam: "ticket.marked_spam"
    case .unmarkedSpam: "ticket.unmarked_spam"
    case .merged: "ticket.merged"
    case .absorbed: "ticket.absorbed"
    case .linked: "ticket.linked"
    case .requesterChanged: "ticket.requester_changed"
    case .acknowledged: "ticket.acknowledged"
    case .notified: "ticket.notified"
    case .rated: "ticket.rated"
    case .confirmed: "ticket.confirmed"
    case .letterChanged: "letter.changed"
    case .promiseNear: "sla.warning"
    case .promiseBroken: "sla.breached"
    case .promiseMoved: "sla.recomputed"
    case .tierChanged: "contact.tier_changed"
    case .remarked: "ticket.remarked"
    }
  }

  /// What the row keeps beside the name.
  package var payload: [String: String] {
    switch self {
    case .opened(let channel): ["channel": channel.rawValue]
    case .reopened(let count): ["count": String(count)]
    case .statusChanged(let from, let to): ["from": from.rawValue, "to": to.rawValue]
    case .classified(let intent, let priority, let reasons):
      [
        "intent": intent, "priority": priority.rawValue,
        "reasons": reasons.joined(separator: " · "),
      ]
    case .priorityChanged(let from, let to): ["from": from.rawValue, "to": to.rawValue]
    case .assigned(let user, let team):
      ["user": user?.text ?? "", "team": team?.text ?? ""].filter { !$0.value.isEmpty }
    case .answered(let ai, let then): ["ai": String(ai), "then": then.rawValue]
    case .reviewed(let decision, let detail): ["decision": decision, "detail": detail]
    case .escalated(let target, let reason): ["target": target.rawValue, "reason": reason]
    case .tagged(let tags): ["tags": tags.joined(separator: ", ")]
    case .notified(let kind): ["kind": kind]
    case .rated(let score): ["score": String(score)]
    case .confirmed(let door): ["by": door]
    case .letterChanged(let state, let detail): ["state": state, "detail": detail]
    case .merged(let number): ["number": String(number)]
    case .absorbed(let number, let reopens):
      ["number": String(number), "reopens": String(reopens)]
    case .linked(let parent): parent.map { ["number": String($0)] } ?? [:]
    case .requesterChanged(let contact): ["contact": contact.text]
    case .promiseNear(let kind, let dueAt, let interval),
      .promiseBroken(let kind, let dueAt, let interval):
      [
        "clock": kind.rawValue, "due_at": dueAt?.rfc3339 ?? "", "interval": String(interval),
      ]
    case .promiseMoved(let firstResponse, let resolution):
      [
        "first_response_due_at": firstResponse?.rfc3339 ?? "",
        "resolution_due_at": resolution?.rfc3339 ?? "",
      ].filter { !$0.value.isEmpty }
    case .tierChanged(let tier): ["tier": tier.rawValue]
    case .remarked(let text): ["text": text]
    case .heard, .noted, .draftWaiting, .draftDecided, .escalationEnded, .resolved, .closed,
      .markedSpam, .unmarkedSpam, .acknowledged:
      [:]
    }
  }
}

/// A fact as it stands in the log: numbered within its tenant, in commit order.
package struct RecordedFact: Sendable, Equatable {
  package let number: Int
  package let ticket: Ticket.ID?
  package let name: String
  package let payload: [String: String]
  /// `Actor` in its text form.
  package let actor: String
  package let happenedAt: Date
}
