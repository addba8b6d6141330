extension English: SettingsWording {
  // MARK: The settings pages
  var settings: String { "Settings" }
  var copy: String { "Copy" }
  var copied: String { "Copied" }
  var made: String { "Made" }
  var role: String { "Role" }
  var sessions: String { "Open sessions" }
  var somebodyGone: String { "Somebody who left" }
  var theCommandLine: String { "The command line" }
  var theCustomer: String { "The customer" }
  var nobodyElse: String { "Nobody: back to their queues" }
  func by(_ name: String) -> String { "by \(name)" }

  // MARK: Switches
  var switchesLead: String {
    "Stop a part of the machine at once. What arrives is still kept and filed."
  }
  var switchedOff: String { "Switched off" }
  var draftsForbidden: String { "Drafts (by the operator)" }
  var isOn: String { "On" }
  var isOff: String { "Off" }
  var isHeld: String { "Held by manual-only" }
  var switchForbidden: String {
    "The operator of this house has switched drafts off with AI_CUSTOMER_DRAFT_ENABLED. Only they can change it."
  }
  var switchOn: String { "Switch on" }
  var switchOff: String { "Switch off" }
  var switchOffNow: String { "Switch off now" }
  var switchReason: String { "Reason, for your colleagues" }

  // MARK: People
  var peopleLead: String { "Everybody who works at this desk, and what they may do." }
  func invitationFor(_ name: String) -> String { "A way in for \(name)" }
  var invitationText: String {
    "Give them this link. It works once, for seven days, and is not shown again."
  }
  var invite: String { "Invite somebody" }
  var makeInvitation: String { "Make an invitation" }
  var inviteLead: String { "You get a link to pass on; with it they choose their own password." }
  var roleHint: String {
    "Viewers read. Agents answer. Managers also change settings and people. Owners may do everything."
  }
  func invitedUntil(_ day: String) -> String { "invited until \(day)" }
  var deactivated: String { "Deactivated" }
  var openTickets: String { "Open tickets" }
  var ownersOnly: String { "This is an owner. Only an owner can change an owner's account." }
  var changeRole: String { "Change the role" }
  var dangerZone: String { "With care" }
  var newLink: String { "Reset the password" }
  var newLinkText: String {
    "Their password stops working and their sessions end at once. You get a link with which they choose a new one."
  }
  var makeLink: String { "Reset and show the link" }
  var endSessions: String { "End all sessions" }
  var endSessionsText: String { "They are signed out everywhere and have to sign in again." }
  var deactivate: String { "Deactivate" }
  func deactivateText(_ name: String) -> String {
    "\(name) can no longer sign in, and their API tokens stop working. What they wrote stays theirs."
  }
  var deactivateNow: String { "Deactivate now" }
  var successor: String { "Who takes over" }
  func successorHint(_ count: Int) -> String { "Open tickets to take over: \(count)." }
  var reactivate: String { "Reactivate" }
  var reactivateText: String { "They can sign in again with the password that they had." }

  // MARK: Profile
  var aboutYou: String { "About you" }
  var ownSignature: String { "Your signature" }
  var ownSignatureHint: String { "Stands under your replies, above the one of the business." }
  var changePassword: String { "Change the password" }
  var changePasswordLead: String { "Your other browsers are signed out." }
  var currentPassword: String { "Current password" }
  var newPassword: String { "New password" }
  var passwordAgain: String { "New password again" }
  var passwordHint: String { "At least 10 characters." }
  var passwordsDiffer: String { "The two are not the same." }
  var thisBrowser: String { "This browser" }
  var signedInAt: String { "Signed in" }
  var unknownBrowser: String { "A program or an unknown browser" }
  var endOthers: String { "Sign out everywhere else" }
  var endOthersText: String { "Every session but this one ends." }
  func welcome(_ name: String) -> String { "Welcome, \(name)" }
  func welcomeLead(_ desk: String) -> String { "Choose a password for your account at \(desk)." }
  var enterDesk: String { "Go to the desk" }

  // MARK: Tokens
  var tokensLead: String { "Keys for programs that use the API." }
  var newToken: String { "The new token" }
  var newTokenText: String { "Copy it now: it is not shown again." }
  var makeToken: String { "Make a token" }
  var tokenNameHint: String { "What it is for, for example “web shop”." }
  var tokenPerson: String { "In whose name" }
  var tokenPersonHint: String { "It never allows more than this person's role does." }
  var scopes: String { "Scopes" }
  var noTokens: String { "No tokens yet" }
  var noTokensText: String { "Make one for each program, so that each can be revoked alone." }
  var lastUsed: String { "last used" }
  var neverUsed: String { "never used" }
  var revoked: String { "Revoked" }
  var revoke: String { "Revoke" }
  func revokeText(_ name: String) -> String {
    "Programs that use “\(name)” are refused from now on."
  }

  // MARK: Inboxes
  var inboxesLead: String {
    "The addresses that customers write to, and how replies leave from them."
  }
  var newInbox: String { "New inbox" }
  var noInboxes: String { "No inbox yet" }
  var noInboxesText: String { "Add the address that your customers write to." }
  var isDefault: String { "Default" }
  var address: String { "Address" }
  var addressHint: String { "Let this address deliver to Martlet; the operations manual says how." }
  var addressKept: String { "If you change it, mail to the old address still arrives here." }
  var channel: String { "Channel" }
  var shop: String { "Shop platform" }
  var shopHint: String { "For example bolcom or shopify; may stay empty." }
  var holdSeconds: String { "Hold replies, seconds" }
  var holdHint: String { "An approved reply waits this long and can be called back." }
  var holdDefaultHint: String {
    "For new inboxes: how long an approved reply waits and can be called back."
  }
  var deadlineDays: String { "Complete after days" }
  var deadlineHint: String { "Days without an answer after which a sent ticket is completed." }
  var makeDefault: String { "Make this the default" }
  var defaultHint: String { "It takes what is addressed to no inbox." }
  var defaultStays: String {
    "This is the default inbox. To change that, make another one the default."
  }
  var reviewPolicy: String { "Review" }
  var aliases: String { "Also arrives here" }

  // MARK: Teams
  var teamsLead: String {
    "Who gets which tickets. Triage hands each ticket to a team of the right kind."
  }
  var newTeam: String { "New team" }
  var addTeam: String { "Add the team" }
  var teamKind: String { "Kind" }
  var teamKindHint: String {
    "Support gets what nobody else does; technical, finance and on call get their intents."
  }
  var nobodyOnCall: String {
    "Nobody is on call: an outage goes to the technical team. Put people into a team of the kind “On call”."
  }
  func onCallNow(_ names: [String]) -> String { "On call: \(names.joined(separator: ", "))" }
  var noTeams: String { "No teams yet" }
  var noTeamsText: String { "Without teams every ticket waits in Unassigned." }
  var nobodyInTeam: String { "Nobody yet" }
  var members: String { "Members" }

  // MARK: Business
  var businessLead: String { "What customers see of you, and the limits of what may be promised." }
  var theBusiness: String { "The business" }
  var businessName: String { "Name of the business" }
  var businessNameHint: String { "As your customers know it." }
  var languages: String { "Languages" }
  var languagesHint: String { "Codes such as en, nl, de; the first is the one to fall back on." }
  var timeZone: String { "Time zone" }
  var timeZoneHint: String { "Business hours and moments are told in it." }
  var currency: String { "Currency" }
  var currencyHint: String { "Three letters, such as EUR." }
  var limits: String { "Limits" }
  var refundLimit: String { "Refund limit" }
  var refundLimitHint: String { "A refund above it needs a manager." }
  var acknowledges: String { "Acknowledge new messages" }
  var acknowledgesHint: String { "Customers get a ticket number and when to expect an answer." }
  var voice: String { "How you write" }
  var brandVoice: String { "Brand voice" }
  var brandVoiceHint: String { "A few sentences for whoever drafts: warm, brief, no jargon …" }
  var wordsToUse: String { "Words to use" }
  var wordsToAvoid: String { "Words to avoid" }
  var oneEachLine: String { "One on each line." }
  var deskSignature: String { "Signature" }
  var deskSignatureHint: String { "Ends every letter." }
  var orderNumbers: String { "Order numbers" }
  var orderPatterns: String { "Patterns" }
  var orderPatternsHint: String {
    "Regular expressions, one on each line, by which your order numbers are recognised."
  }

  // MARK: Audit
  var auditLead: String {
    "Who changed what. Each entry is chained to the one before, so that a change shows."
  }
  var auditNumber: String { "No." }
  var auditWhen: String { "When" }
  var auditWho: String { "Who" }
  var auditWhat: String { "What" }
  var auditSubject: String { "To what" }
  func auditIntact(_ count: Int) -> String { "The chain is whole; entries: \(count)." }
  func auditBroken(_ number: Int) -> String {
    "The chain does not hold from entry \(number) on: somebody changed the table."
  }
  var auditUnchecked: String { "The chain is long and was not checked just now." }
  var auditCheck: String { "Check all of it" }

  // MARK: Categories
  var categoriesLead: String { "How tickets are filed, and where each intent goes." }
  var newCategory: String { "New category" }
  var addCategory: String { "Add the category" }
  var parentCategory: String { "Belongs to" }
  var noParent: String { "None: a category of its own" }
  var noCategories: String { "No categories yet" }
  var noCategoriesText: String { "Add those by which you want to count your tickets." }
  var rename: String { "Rename" }
  var intentMapping: String { "Where intents are filed" }
  var intentMappingLead: String { "What you choose here counts from the next message on." }
  var notFiled: String { "Not filed" }
  func byName(_ name: String) -> String { "By its name: \(name)" }

  // MARK: Errors
  var errorsLead: String { "What went wrong on our side, and what you can do about it." }
  var noErrors: String { "Nothing is wrong" }
  var noErrorsText: String { "Jobs, letters and mails that fail show up here." }
  var deadJobs: String { "Jobs that gave up" }
  var deadJobsAdvice: String {
    "Mend the cause, then try again: the job gets all its attempts anew."
  }
  var failedLetters: String { "Letters that could not be delivered" }
  var failedLettersAdvice: String { "Check the address or the mail server, then send again." }
  var unreadableMails: String { "Mails that could not be read" }
  var unreadableAdvice: String {
    "They are kept and on a ticket for a person. After an update, read them again."
  }
  var failedSteps: String { "Steps that stopped" }
  var failedStepsAdvice: String { "The ticket waits at this step. Mend the cause, then try again." }
  var mishaps: String { "Errors that people met" }
  var mishapsAdvice: String { "Give the request's id to your operator: the log has the cause." }
  var tryAgain: String { "Try again" }
  var sendAgain: String { "Send again" }
  var readAgain: String { "Read again" }
  var discard: String { "Discard" }
  var discardText: String { "The job is struck out for good; what it was to do is not done." }
  func attemptsMade(_ count: Int) -> String { "attempts: \(count)" }
  func timesMet(_ count: Int) -> String { "met \(count) ×" }
}
