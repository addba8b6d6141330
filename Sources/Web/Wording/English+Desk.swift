extension English: DeskWording {
  func sentence(of news: News) -> String {
    switch news {
    case .replied: "Your reply is on its way. Until it is sent, Undo takes it back."
    case .resolved: "Your reply is on its way and the ticket is resolved."
    case .noted: "Note added."
    case .saved: "Saved."
    case .recalled: "Taken back. Nothing was sent."
    case .approved: "Approved. Until the reply is sent, Undo takes it back."
    case .approvedAndResolved: "Approved, and the ticket is resolved. Undo takes the reply back."
    case .rejected: "Rejected. A person writes the reply."
    case .regenerating: "A new draft is on its way."
    case .takenOver: "The ticket is yours. Write the reply below."
    case .retrying: "The step is tried again."
    case .calledIn: "The call is saved. Its ticket appears here in a moment."
    case .written: "Your letter is on its way."
    case .articleSaved: "The article is saved."
    case .articlePublished: "Published. Drafts use it from now on."
    case .articleWithdrawn: "Withdrawn. Nobody finds it any more."
    case .alreadyDecided: "This draft was decided already."
    case .tooLate: "This reply has left already and cannot be taken back."
    case .notSent: "The ticket is there, but the letter could not be sent."
    }
  }

  func timeline(
    _ name: String, _ payload: [String: String], person: (String) -> String,
    team: (String) -> String
  ) -> (text: String, reason: String?) {
    func said(_ key: String) -> String? { payload[key].flatMap { $0.isEmpty ? nil : $0 } }
    switch name {
    case "ticket.opened": return ("Opened by \(channel(said("channel")))", nil)
    case "ticket.heard": return ("The customer wrote", nil)
    case "ticket.reopened": return ("The customer wrote again, so it is open again", nil)
    case "ticket.status_changed":
      return ("Status: \(status(said("from"))) → \(status(said("to")))", nil)
    case "ticket.classified":
      return (
        "Understood as \(readable(said("intent") ?? "other")), priority \(readable(said("priority") ?? "normal"))",
        said("reasons")
      )
    case "ticket.priority_changed":
      return ("Priority: \(priority(said("from"))) → \(priority(said("to")))", nil)
    case "ticket.assigned":
      let names = [said("user").map(person), said("team").map(team)].compactMap(\.self)
      return (
        names.isEmpty ? "Assigned to nobody" : "Assigned to \(names.joined(separator: ", "))", nil
      )
    case "ticket.answered":
      let origin = said("ai") == "true" ? "Answered with a draft" : "Answered"
      return ("\(origin)\(after(said("then")))", nil)
    case "ticket.noted": return ("Internal note", nil)
    case "draft.waiting": return ("A draft waits for review", nil)
    case "draft.decided": return ("The draft no longer waits", nil)
    case "draft.reviewed": return (decision(said("decision")), said("detail"))
    case "ticket.escalated": return ("Handed to \(target(said("target")))", said("reason"))
    case "ticket.escalation_ended": return ("The escalation has ended", nil)
    case "ticket.resolved": return ("Resolved", nil)
    case "ticket.closed": return ("Closed", nil)
    case "ticket.tagged": return (said("tags").map { "Tags: \($0)" } ?? "Tags taken off", nil)
    case "ticket.marked_spam": return ("Marked as spam", nil)
    case "ticket.unmarked_spam": return ("No longer spam", nil)
    case "ticket.acknowledged": return ("The customer was told that the message has arrived", nil)
    case "letter.changed": return (letter(said("state")), said("detail"))
    case "ticket.remarked": return (said("text") ?? "Remark", nil)
    default: return (readable(name.replacing(".", with: " ")), nil)
    }
  }

  private func channel(_ word: String?) -> String {
    switch word.flatMap(ChannelBadge.init(rawValue:)) {
    case .phone: "phone"
    case .portal: "the portal"
    case .chat: "chat"
    case .api: "the API"
    case .email, nil: "email"
    }
  }
  private func status(_ word: String?) -> String {
    word.flatMap(StatusBadge.init(rawValue:)).map { name(of: $0) } ?? "?"
  }
  private func priority(_ word: String?) -> String {
    word.flatMap(PriorityBadge.init(rawValue:)).map { name(of: $0) } ?? "?"
  }
  private func after(_ word: String?) -> String {
    switch word {
    case "wait": "; now it is the customer's turn"
    case "resolve": " and resolved"
    default: ""
    }
  }
  private func decision(_ word: String?) -> String {
    switch word {
    case "approve": "Draft approved"
    case "reject": "Draft rejected"
    case "regenerate": "Another draft asked for"
    case "take_over": "Taken over from the draft"
    default: "Draft reviewed"
    }
  }
  private func target(_ word: String?) -> String {
    switch word {
    case "manager": "a manager"
    case "team": "the team"
    case "technical": "the technical team"
    default: "a person"
    }
  }
  private func letter(_ state: String?) -> String {
    switch state {
    case "sent": "The letter was sent"
    case "failed": "The letter could not be delivered"
    case "cancelled": "The letter was taken back"
    case "held": "The letter is held"
    default: "The letter is being sent"
    }
  }

  var martlet: String { "Martlet" }
  var customer: String { "Customer" }
  func drafter(_ model: String) -> String {
    model.hasPrefix("embedded") ? "Martlet's own drafter" : model
  }
  func title(ofRisk code: String) -> String {
    let words = readable(code)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
  func sentence(of check: DraftCheck, isMet: Bool) -> String {
    switch check {
    case .sources:
      isMet
        ? "Every claim cites a source that says so."
        : "A sentence has no source that says so: read it twice."
    case .numbers:
      isMet
        ? "Every number, amount and date stands in a source."
        : "A number stands in no source: check it."
    case .records:
      isMet
        ? "Nothing that was looked for is missing."
        : "Something that was looked for is missing: see the evidence."
    case .privacy:
      isMet
        ? "It speaks of nobody else's order." : "It touches somebody else's order: do not tell."
    case .tone: isMet ? "The tone fits." : "The tone needs a look."
    case .evidence: "I held the reply against its evidence."
    }
  }
  func toneVerdict(isGood: Bool) -> String {
    isGood ? "Friendly, professional, on brand" : "Read it once more"
  }
  func order(_ id: String) -> String { "Order \(id)" }
  func sentOn(_ day: String) -> String { "sent \(day)" }
  func expectedOn(_ day: String) -> String { "expected \(day)" }
  func deliveredOn(_ day: String) -> String { "delivered \(day)" }
  var notFound: String { "Not found" }
  var rule: String { "Rule" }
  var noAddress: String { "no email address" }
  func missing(_ field: String) -> String {
    switch field {
    case "email": "Give the customer's email address."
    case "contact": "Give an email address or a phone number."
    case "subject": "Say in a few words what it is about."
    default: "Write something first."
    }
  }
  var customerWroteAgain: String {
    "The customer wrote again meanwhile. Read it first; your text is kept."
  }
  var draftAppeared: String {
    "A draft appeared while you were writing. Your text is in the editor: grade the draft, then send."
  }
  var noMailDrop: String {
    "There is no mail drop here: letters leave through your mail server."
  }
}
