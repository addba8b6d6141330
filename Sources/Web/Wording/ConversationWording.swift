/// Working on a conversation: what somebody can do with a ticket beside answering it.
protocol ConversationWording {
  var actions: String { get }
  var more: String { get }
  var sendAndKeepOpen: String { get }
  var sendAnyway: String { get }
  var newerTitle: String { get }
  var resolution: String { get }
  var resolutionLead: String { get }
  var resolutionType: String { get }
  func name(of kind: ResolutionKind) -> String
  var resolutionSummary: String { get }
  var resolutionSummaryHint: String { get }
  var resolutionSteps: String { get }
  var resolutionStepsHint: String { get }
  var rootCause: String { get }
  var article: String { get }
  var noArticle: String { get }
  var resolveTitle: String { get }
  var resolveLead: String { get }
  var resolve: String { get }
  var escalate: String { get }
  var escalateTitle: String { get }
  var escalateLead: String { get }
  var handTo: String { get }
  var aManager: String { get }
  var theTechnicalTeam: String { get }
  var people: String { get }
  var teams: String { get }
  func name(of reason: HandOverReason) -> String
  var summaryForAgent: String { get }
  var summaryForAgentHint: String { get }
  var endEscalation: String { get }
  var merge: String { get }
  var mergeTitle: String { get }
  var mergeLead: String { get }
  var ticketNumber: String { get }
  var otherOpenTickets: String { get }
  var anotherNumber: String { get }
  func mergedInto(_ number: String) -> String
  var link: String { get }
  var linkTitle: String { get }
  var linkLead: String { get }
  var unlink: String { get }
  var belongsTo: String { get }
  var belongHere: String { get }
  var changeRequester: String { get }
  var requesterTitle: String { get }
  var requesterLead: String { get }
  var markSpam: String { get }
  var notSpam: String { get }
  var isSpam: String { get }
  var spamTickets: String { get }
  var keyActions: String { get }
  func forwardedFrom(_ name: String) -> String
  var dangerousFile: String { get }
  var dangerousToSend: String { get }
  var attachFiles: String { get }
  var filesOnTheirWay: String { get }
  var fileNotSent: String { get }
  func remove(_ name: String) -> String
  func isTyping(_ name: String) -> String
  func isLooking(_ name: String) -> String
  var commands: String { get }
  var commandsHint: String { get }
  var onThisPage: String { get }
  var goTo: String { get }
  var senders: String { get }
  var sendersLead: String { get }
  var senderPattern: String { get }
  var senderHint: String { get }
  var block: String { get }
  var allow: String { get }
  var blocked: String { get }
  var allowed: String { get }
  var blockSender: String { get }
  var noSenders: String { get }
  var noSendersText: String { get }
  /// A reply comes back: somebody wrote since its page was loaded.
  var writtenMeanwhile: String { get }
  /// What a field of one of these dialogs lacks.
  var unknownTicketNumber: String { get }
}

/// The seeds' five ways in which a ticket is resolved.
enum ResolutionKind: String, Sendable, CaseIterable {
  case answeredQuestion = "answered_question"
  case workaround
  case permanentFix = "permanent_fix"
  case duplicate
  case invalid
}

/// Why somebody hands a ticket over.
enum HandOverReason: String, Sendable, CaseIterable {
  case needsExpertise = "needs_expertise"
  case asksForPerson = "asks_for_person"
  case policyException = "policy_exception"
  case customerUpset = "customer_upset"
  case technicalFault = "technical_fault"
  case other
}
