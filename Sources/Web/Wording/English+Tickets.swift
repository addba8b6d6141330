extension English: TicketWording {
  var ticket: String { "Ticket" }
  var conversation: String { "Conversation" }
  var contact: String { "Contact" }
  var properties: String { "Properties" }
  var procedure: String { "Procedure" }
  var timeline: String { "Timeline" }
  var opened: String { "Opened" }
  var draftWaits: String { "A draft waits for review" }
  var drafting: String { "A draft is being written…" }
  var review: String { "Review" }

  var noMessages: String { "No messages yet" }
  var noMessagesText: String { "What is written in this ticket appears here." }
  var internalNote: String { "Internal note" }
  var draftedAndApproved: String { "Drafted by Martlet, approved" }
  var showQuoted: String { "Show quoted text" }
  var asSent: String { "View the mail as it was sent" }
  func mailFrom(_ name: String) -> String { "Mail from \(name)" }
  var imagesHidden: String { "Pictures from elsewhere are not loaded." }
  var imagesShown: String { "Pictures from elsewhere are loaded." }
  var showImages: String { "Show images" }
  var attachments: String { "Attachments" }
  var held: String { "Approved. Sends in" }
  var undo: String { "Undo" }
  var sending: String { "Sending…" }
  var sent: String { "Sent" }
  var recalled: String { "Recalled before it was sent" }
  var notDelivered: String { "Not delivered." }
  func name(of author: ConversationMessage.Author) -> String {
    switch author {
    case .customer: "Customer"
    case .agent: "Agent"
    case .system: "System"
    case .ai: "Martlet, sent by itself"
    }
  }

  var answer: String { "Answer" }
  var reply: String { "Reply" }
  var to: String { "To" }
  var from: String { "From" }
  var date: String { "Date" }
  var replyHint: String { "Write to the customer…" }
  var noteHint: String { "Only your team reads this…" }
  var addNote: String { "Add note" }
  var send: String { "Send" }
  var sendAndWait: String { "Send and wait" }
  var sendAndResolve: String { "Send and resolve" }
  var reviewInstead: String { "A draft answers this message already." }
  var reviewDraft: String { "Review it, or take over there." }

  var privatePerson: String { "Private customer" }
  var phone: String { "Phone" }
  var language: String { "Language" }
  var knownSince: String { "Known since" }
  var firstTicket: String { "This is the first ticket." }
  var otherTickets: String { "Other tickets" }

  var assignee: String { "Assignee" }
  var team: String { "Team" }
  var noTeam: String { "No team" }
  var tags: String { "Tags" }
  var tagsHint: String { "Separated by commas" }
  var intent: String { "Intent" }
  var sentiment: String { "Sentiment" }
  func sure(percent: Int) -> String { "\(percent) % sure" }

  func stepsDone(_ done: Int, of all: Int) -> String { "\(done) of \(all)" }
  var noProcedure: String { "The procedure begins in a moment." }
  func attempts(_ count: Int) -> String { "\(count) attempts" }
  var retry: String { "Retry" }
  func name(of state: ProcedurePanel.Step.State) -> String {
    switch state {
    case .waiting: "Waiting"
    case .running: "Running"
    case .done: "Done"
    case .skipped: "Skipped"
    case .failed: "Failed"
    }
  }
  var noTimeline: String { "Nothing has happened yet." }

  var newTicketLead: String { "Write to a customer first, or keep what was said on the phone." }
  var kindOfTicket: String { "Kind of ticket" }
  var writeToCustomer: String { "Write to a customer" }
  var logCall: String { "Log a call" }
  var name: String { "Name" }
  var phoneHint: String { "Phone or email is enough; the other may stay empty." }
  var subject: String { "Subject" }
  var message: String { "Message" }
  var whatWasSaid: String { "What was said" }
  var inbox: String { "Inbox" }
  var saveCall: String { "Save the call" }

  var mailDropLead: String {
    "No mail server is set up, so letters to customers are delivered here instead."
  }
  var folder: String { "Folder" }
  var noLetters: String { "No letters yet" }
  var noLettersText: String { "Approve a reply and the letter appears here." }
  var rawMail: String { "Download the raw mail" }
}
