extension English: ConversationWording {
  var actions: String { "Actions" }
  var more: String { "More" }
  var sendAndKeepOpen: String { "Send" }
  var sendAnyway: String { "Send anyway" }
  var newerTitle: String { "Written since you opened this ticket" }

  var resolution: String { "Resolution" }
  var resolutionLead: String {
    "The reply leaves, then the ticket is resolved. What you say here helps with the next one."
  }
  var resolutionType: String { "How it was resolved" }
  func name(of kind: ResolutionKind) -> String {
    switch kind {
    case .answeredQuestion: "Answered a question"
    case .workaround: "Gave a workaround"
    case .permanentFix: "Fixed it for good"
    case .duplicate: "Duplicate of another ticket"
    case .invalid: "Nothing to resolve"
    }
  }
  var resolutionSummary: String { "Summary" }
  var resolutionSummaryHint: String { "One sentence. Left empty, the reply says it." }
  var resolutionSteps: String { "Steps that solved it" }
  var resolutionStepsHint: String { "One on each line" }
  var rootCause: String { "Root cause" }
  var article: String { "Article that says it" }
  var noArticle: String { "No article" }
  var resolveTitle: String { "Resolve without a reply" }
  var resolveLead: String { "Nothing is sent to the customer." }
  var resolve: String { "Resolve" }

  var escalate: String { "Escalate" }
  var escalateTitle: String { "Hand this ticket over" }
  var escalateLead: String { "It stands in the escalated queue until somebody ends that." }
  var handTo: String { "Hand to" }
  var aManager: String { "A manager" }
  var theTechnicalTeam: String { "The technical team" }
  var people: String { "People" }
  var teams: String { "Teams" }
  func name(of reason: HandOverReason) -> String {
    switch reason {
    case .needsExpertise: "Somebody else knows more about it"
    case .asksForPerson: "The customer asks for somebody"
    case .policyException: "An exception to our policy"
    case .customerUpset: "The customer is upset"
    case .technicalFault: "Something is technically wrong"
    case .other: "Something else"
    }
  }
  var summaryForAgent: String { "What they must know" }
  var summaryForAgentHint: String { "What happened, what you tried, what is needed" }
  var endEscalation: String { "End escalation" }

  var merge: String { "Merge" }
  var mergeTitle: String { "Merge into another ticket" }
  var mergeLead: String {
    "The conversation moves over, this ticket is closed, and further mails land in the other one. This cannot be undone."
  }
  var ticketNumber: String { "Ticket number" }
  var otherOpenTickets: String { "Other open tickets of this customer" }
  var anotherNumber: String { "Another ticket, by its number" }
  func mergedInto(_ number: String) -> String { "This ticket goes on in #\(number)." }

  var link: String { "Link" }
  var linkTitle: String { "Link to a parent ticket" }
  var linkLead: String { "For a follow-up, or one of many about the same trouble." }
  var unlink: String { "Remove the link" }
  var belongsTo: String { "Belongs to" }
  var belongHere: String { "Belong to this ticket" }

  var changeRequester: String { "Change requester" }
  var requesterTitle: String { "Change the requester" }
  var requesterLead: String { "Replies go to this person from now on." }

  var markSpam: String { "Spam" }
  var notSpam: String { "Not spam" }
  var isSpam: String { "This ticket is marked as spam. Nothing is sent." }
  var spamTickets: String { "Spam" }
  var keyActions: String { "More actions" }
  var unknownTicketNumber: String { "There is no ticket with this number." }

  func forwardedFrom(_ name: String) -> String { "Forwarded message from \(name)" }
  var dangerousFile: String { "Can run programs. Open it only if you expect it." }
  var dangerousToSend: String { "Many mail servers refuse files of this kind." }
  var attachFiles: String { "Attach files" }
  var filesOnTheirWay: String { "A file is still on its way. One moment, then send again." }
  var fileNotSent: String { "The file could not be sent. It may be too large." }
  func remove(_ name: String) -> String { "Remove \(name)" }
  func isTyping(_ name: String) -> String { "\(name) is writing on this ticket" }
  func isLooking(_ name: String) -> String { "\(name) is looking at this ticket" }
  var commands: String { "Command palette" }
  var commandsHint: String { "A command, a ticket’s number, a customer…" }
  var onThisPage: String { "On this page" }
  var goTo: String { "Go to" }
  var senders: String { "Senders" }
  var sendersLead: String { "Mail from blocked senders is spam. Mail from allowed ones never is." }
  var senderPattern: String { "Address or domain" }
  var senderHint: String { "someone@example.com, or @example.com for everybody there" }
  var block: String { "Block" }
  var allow: String { "Allow" }
  var blocked: String { "Blocked" }
  var allowed: String { "Allowed" }
  var blockSender: String { "Block sender" }
  var noSenders: String { "No rules yet" }
  var noSendersText: String { "Senders that you block or allow stand here." }
  var writtenMeanwhile: String {
    "Somebody wrote on this ticket meanwhile. Read it first; your text is kept."
  }
}
