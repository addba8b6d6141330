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
    case .switchedOn: "Switched on."
    case .switchedOff: "Switched off. It works from now on."
    case .sessionsEnded: "The sessions have ended."
    case .passwordChanged: "Your password is changed."
    case .deactivated: "Deactivated. They can no longer sign in."
    case .reactivated: "Reactivated."
    case .tokenRevoked: "The token is revoked."
    case .sentOpen: "Your reply is on its way. The ticket stays open."
    case .markedSpam: "Marked as spam. Nothing is sent to its sender."
    case .unmarkedSpam: "It is no longer spam."
    case .escalated: "Handed over. It stands in the escalated queue."
    case .escalationEnded: "The escalation has ended."
    case .merged: "Merged. The conversation goes on here."
    case .linked: "The link is saved."
    case .requesterChanged: "Replies go to the new requester from now on."
    case .resolvedSilently: "Resolved. Nothing was sent."
    case .notSent: "The ticket is there, but the letter could not be sent."
    }
  }

  func sentence(of entry: TimelineEntry) -> String {
    switch entry {
    case .opened(let channel):
      switch channel {
      case .email: "Opened by email"
      case .phone: "Opened by phone"
      case .portal: "Opened by the portal"
      case .chat: "Opened by chat"
      case .api: "Opened by the API"
      }
    case .heard: "The customer wrote"
    case .reopened: "The customer wrote again, so it is open again"
    case .moved(let from, let to): "Status: \(said(from)) → \(said(to))"
    case .understood(let intent, let priority):
      "Understood as \(name(ofIntent: intent)), priority \(name(of: priority).lowercased())"
    case .prioritised(let from, let to): "Priority: \(said(from)) → \(said(to))"
    case .assigned(let names):
      names.isEmpty ? "Assigned to nobody" : "Assigned to \(names.joined(separator: ", "))"
    case .answered(let withDraft, let then):
      (withDraft ? "Answered with a draft" : "Answered") + after(then)
    case .noted: "Internal note"
    case .draftWaiting: "A draft waits for review"
    case .draftDecided: "The draft no longer waits"
    case .reviewed(.approve): "Draft approved"
    case .reviewed(.reject): "Draft rejected"
    case .reviewed(.regenerate): "Another draft asked for"
    case .reviewed(.takeOver): "Taken over from the draft"
    case .reviewed(.review): "Draft reviewed"
    case .escalated(.manager): "Handed to a manager"
    case .escalated(.team): "Handed to the team"
    case .escalated(.technical): "Handed to the technical team"
    case .escalated(.person): "Handed to a person"
    case .escalationEnded: "The escalation has ended"
    case .resolved: "Resolved"
    case .closed: "Closed"
    case .tagged(let tags): tags.map { "Tags: \($0)" } ?? "Tags taken off"
    case .markedSpam: "Marked as spam"
    case .unmarkedSpam: "No longer spam"
    case .merged(let number): "Merged into #\(number), where it goes on"
    case .absorbed(let number): "#\(number) was merged into this ticket"
    case .linked(let number):
      number.map { "Linked to #\($0)" } ?? "The link to its parent was removed"
    case .requesterChanged: "The requester was changed"
    case .acknowledged: "The customer was told that the message has arrived"
    case .notified(.resolution): "The customer was told that it is solved"
    case .notified(.satisfaction): "The customer was asked how it was"
    case .notified(.reminder): "The customer was reminded"
    case .notified(.closing): "The customer was told that it is closed"
    case .rated(let score): "Rated \(score) of 5"
    case .confirmed: "The customer says that it is solved"
    case .letter(.sent): "The letter was sent"
    case .letter(.failed): "The letter could not be delivered"
    case .letter(.cancelled): "The letter was taken back"
    case .letter(.held): "The letter is held"
    case .letter(.sending): "The letter is being sent"
    case .remarked(let text): text ?? "Remark"
    case .promise(let promise): sentence(of: promise)
    case .other(let name): name
    }
  }
  private func after(_ then: TimelineEntry.Afterwards) -> String {
    switch then {
    case .keepOpen: ""
    case .wait: "; now it is the customer's turn"
    case .resolve: " and resolved"
    }
  }

  func name(ofIntent intent: String) -> String { readable(intent) }

  var martlet: String { "Martlet" }
  var customer: String { "Customer" }
  func drafter(_ model: String) -> String {
    model.hasPrefix("embedded") ? "Martlet's own drafter" : model
  }
  func title(ofRisk code: String) -> String {
    sentence(ofCode: code)
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
  var draftAppeared: String {
    "A draft appeared while you were writing. Your text is in the editor: grade the draft, then send."
  }
  var noMailDrop: String {
    "There is no mail drop here: letters leave through your mail server."
  }
}
