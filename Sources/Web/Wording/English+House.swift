import Kit

extension English: HouseWording {
  var languageCode: String { "en" }
  var skipToContent: String { "Skip to content" }
  var menu: String { "Menu" }
  var search: String { "Search tickets by number, email or phone" }
  var searchHint: String { "Find a ticket" }
  var queues: String { "Queues" }
  var desk: String { "Desk" }
  var approvals: String { "Approvals" }
  var mine: String { "Mine" }
  var unassigned: String { "Unassigned" }
  var escalated: String { "Escalated" }
  var allTickets: String { "All tickets" }
  var knowledge: String { "Knowledge" }
  var mailDrop: String { "Mail drop" }
  var newTicket: String { "New ticket" }
  var waiting: String { "waiting" }
  var appearance: String { "Appearance" }
  var chooseLanguage: String { "Language" }
  var keyboardHelp: String { "Keyboard shortcuts" }
  var close: String { "Close" }
  var back: String { "Back" }
  var cancel: String { "Cancel" }
  var save: String { "Save" }
  var show: String { "Show" }
  var showMore: String { "Show more" }

  var signIn: String { "Sign in" }
  func signInLead(_ desk: String) -> String { "Welcome back to \(desk)." }
  var signOut: String { "Sign out" }
  var signedOut: String { "You are signed out" }
  var signedOutLead: String { "Everything is saved. See you soon." }
  var signInAgain: String { "Sign in again" }
  var email: String { "Email" }
  var password: String { "Password" }
  var demoSignIn: String { "This is a demo desk. Sign in with" }

  var backToDesk: String { "Back to the desk" }
  var code: String { "Code" }
  var request: String { "Request" }
  func title(of kind: Problem.Kind) -> String {
    switch kind {
    case .invalid: "That cannot be used"
    case .unauthenticated: "Please sign in"
    case .forbidden: "Not allowed"
    case .missing: "Not found"
    case .conflict: "Somebody was faster"
    case .tooLarge: "Too large"
    case .throttled: "Too many attempts"
    case .busy: "One moment, please"
    case .broken: "Something broke on our side"
    }
  }

  func name(of role: Viewer.Role) -> String {
    switch role {
    case .owner: "Owner"
    case .manager: "Manager"
    case .agent: "Agent"
    case .viewer: "Viewer"
    }
  }
  func name(of theme: Theme) -> String {
    switch theme {
    case .system: "As the system"
    case .light: "Light"
    case .dark: "Dark"
    }
  }

  var keysAnywhere: String { "Anywhere" }
  var keysLists: String { "Lists" }
  var keysDrawer: String { "Approvals drawer" }
  var keysTicket: String { "Ticket" }
  var keyEscape: String { "Close or go back" }
  var keyDown: String { "Next in the list" }
  var keyUp: String { "Previous in the list" }
  var keyOpen: String { "Open" }
  var keyGrade: String { "Set the next grade" }
  var keyGradeAll: String { "Set all three grades" }
  var keyEdit: String { "Edit the draft" }
  var keyBack: String { "Back to the queue" }

  var justNow: String { "now" }
  var inAMoment: String { "in a moment" }
  func minutesAgo(_ count: Int) -> String { "\(count) min ago" }
  func inMinutes(_ count: Int) -> String { "in \(count) min" }
  func hoursAgo(_ count: Int) -> String { "\(count) h ago" }
  func inHours(_ count: Int) -> String { "in \(count) h" }
  func daysAgo(_ count: Int) -> String { count == 1 ? "yesterday" : "\(count) days ago" }
  func inDays(_ count: Int) -> String { count == 1 ? "tomorrow" : "in \(count) days" }
  var shortMonths: [String] {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }
  var shortWeekdays: [String] { ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] }
  func size(bytes: Int) -> String { size(bytes: bytes, unit: "bytes", mark: ".") }
}
