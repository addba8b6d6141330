/// A recorded fact as a timeline tells it, before a language puts it into words.
enum TimelineEntry: Sendable, Equatable {
  case opened(ChannelBadge)
  case heard
  case reopened
  case moved(from: StatusBadge?, to: StatusBadge?)
  case understood(intent: String, priority: PriorityBadge)
  case prioritised(from: PriorityBadge?, to: PriorityBadge?)
  /// Names of people and teams; none when the ticket has nobody now.
  case assigned([String])
  case answered(withDraft: Bool, then: Afterwards)
  case noted
  case draftWaiting
  case draftDecided
  case reviewed(Decision)
  case escalated(Target)
  case escalationEnded
  case resolved
  case closed
  case tagged(String?)
  case markedSpam
  case unmarkedSpam
  case merged(String)
  case absorbed(String)
  /// Nil where the link was taken away.
  case linked(String?)
  case requesterChanged
  case acknowledged
  /// A manager's letter that has left, by its kind.
  case notified(Notice)
  case rated(Int)
  case confirmed
  case letter(LetterState)
  case remarked(String?)
  case promise(Promise)
  /// A fact that has no words of its own yet: its name with spaces.
  case other(String)

  enum Afterwards: String, Sendable {
    case keepOpen = "keep_open"
    case wait
    case resolve
  }

  enum Decision: String, Sendable {
    case approve
    case reject
    case regenerate
    case takeOver = "take_over"
    case review
  }

  enum Target: String, Sendable {
    case manager
    case team
    case technical
    case person
  }

  enum Notice: String, Sendable {
    case resolution
    case satisfaction
    case reminder
    case closing
  }

  /// What became of a promise about time.
  enum Promise: Sendable, Equatable {
    case near(SLABadge.Promise)
    case broken(SLABadge.Promise)
    /// Moments as people read them; nil where nothing is owed, or the clock stands.
    case moved(firstResponse: String?, resolution: String?)
    case tier(isVIP: Bool)
  }

  enum LetterState: String, Sendable {
    case sent
    case failed
    case cancelled
    case held
    case sending
  }
}

extension TimelineEntry {
  /// `person` and `team` turn an id into a name.
  init(
    _ name: String, _ payload: [String: String], person: (String) -> String,
    team: (String) -> String
  ) {
    func said(_ key: String) -> String? { payload[key].flatMap { $0.isEmpty ? nil : $0 } }
    func word<Word: RawRepresentable<String>>(_ key: String, _: Word.Type) -> Word? {
      said(key).flatMap(Word.init(rawValue:))
    }
    self =
      switch name {
      case "ticket.opened": .opened(word("channel", ChannelBadge.self) ?? .email)
      case "ticket.heard": .heard
      case "ticket.reopened": .reopened
      case "ticket.status_changed":
        .moved(from: word("from", StatusBadge.self), to: word("to", StatusBadge.self))
      case "ticket.classified":
        .understood(
          intent: said("intent") ?? "other",
          priority: word("priority", PriorityBadge.self) ?? .normal)
      case "ticket.priority_changed":
        .prioritised(from: word("from", PriorityBadge.self), to: word("to", PriorityBadge.self))
      case "ticket.assigned":
        .assigned([said("user").map(person), said("team").map(team)].compactMap(\.self))
      case "ticket.answered":
        .answered(
          withDraft: said("ai") == "true", then: word("then", Afterwards.self) ?? .keepOpen)
      case "ticket.noted": .noted
      case "draft.waiting": .draftWaiting
      case "draft.decided": .draftDecided
      case "draft.reviewed": .reviewed(word("decision", Decision.self) ?? .review)
      case "ticket.escalated": .escalated(word("target", Target.self) ?? .person)
      case "ticket.escalation_ended": .escalationEnded
      case "ticket.resolved": .resolved
      case "ticket.closed": .closed
      case "ticket.tagged": .tagged(said("tags"))
      case "ticket.marked_spam": .markedSpam
      case "ticket.unmarked_spam": .unmarkedSpam
      case "ticket.merged": .merged(said("number") ?? "?")
      case "ticket.absorbed": .absorbed(said("number") ?? "?")
      case "ticket.linked": .linked(said("number"))
      case "ticket.requester_changed": .requesterChanged
      case "ticket.acknowledged": .acknowledged
      case "ticket.notified": .notified(word("kind", Notice.self) ?? .resolution)
      case "ticket.rated": .rated(said("score").flatMap(Int.init) ?? 0)
      case "ticket.confirmed": .confirmed
      case "letter.changed": .letter(word("state", LetterState.self) ?? .sending)
      case "ticket.remarked": .remarked(said("text"))
      case "sla.warning": .promise(.near(word("clock", SLABadge.Promise.self) ?? .resolution))
      case "sla.breached": .promise(.broken(word("clock", SLABadge.Promise.self) ?? .resolution))
      case "sla.recomputed":
        .promise(
          .moved(
            firstResponse: said("first_response_due_at"), resolution: said("resolution_due_at")))
      case "contact.tier_changed": .promise(.tier(isVIP: said("tier") == "vip"))
      default: .other(readable(name.replacing(".", with: " ")))
      }
  }

  /// Why, where a rule or a person gave a reason.
  static func reason(_ name: String, _ payload: [String: String]) -> String? {
    let key =
      switch name {
      case "ticket.classified": "reasons"
      case "ticket.escalated": "reason"
      case "draft.reviewed", "letter.changed": "detail"
      case "sla.warning", "sla.breached": "due_at"
      default: ""
      }
    return payload[key].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Wording {
  /// A recorded fact in words, and why where a rule or a person gave a reason.
  func timeline(
    _ name: String, _ payload: [String: String], person: (String) -> String,
    team: (String) -> String
  ) -> (text: String, reason: String?) {
    let entry = TimelineEntry(name, payload, person: person, team: team)
    return (sentence(of: entry), TimelineEntry.reason(name, payload))
  }

  /// A state that a fact names, or that it should have named.
  func said(_ status: StatusBadge?) -> String { status.map { name(of: $0) } ?? "?" }
  func said(_ priority: PriorityBadge?) -> String { priority.map { name(of: $0) } ?? "?" }
}
