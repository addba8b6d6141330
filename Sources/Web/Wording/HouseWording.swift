import Kit

/// The frame of every page: navigation, doors, keys, moments.
protocol HouseWording {
  var languageCode: String { get }
  var skipToContent: String { get }
  var menu: String { get }
  var search: String { get }
  var searchHint: String { get }
  var queues: String { get }
  var desk: String { get }
  var approvals: String { get }
  var mine: String { get }
  var unassigned: String { get }
  var escalated: String { get }
  var allTickets: String { get }
  var knowledge: String { get }
  var mailDrop: String { get }
  var newTicket: String { get }
  var waiting: String { get }
  var appearance: String { get }
  var chooseLanguage: String { get }
  var keyboardHelp: String { get }
  var close: String { get }
  var back: String { get }
  var cancel: String { get }
  var save: String { get }
  var show: String { get }
  var showMore: String { get }
  var signIn: String { get }
  func signInLead(_ desk: String) -> String
  var signOut: String { get }
  var signedOut: String { get }
  var signedOutLead: String { get }
  var signInAgain: String { get }
  var email: String { get }
  var password: String { get }
  var demoSignIn: String { get }
  var backToDesk: String { get }
  var code: String { get }
  var request: String { get }
  func title(of kind: Problem.Kind) -> String
  func name(of role: Viewer.Role) -> String
  func name(of theme: Theme) -> String
  var keysAnywhere: String { get }
  var keysLists: String { get }
  var keysDrawer: String { get }
  var keysTicket: String { get }
  var keyEscape: String { get }
  var keyDown: String { get }
  var keyUp: String { get }
  var keyOpen: String { get }
  var keyGrade: String { get }
  var keyGradeAll: String { get }
  var keyEdit: String { get }
  var keyBack: String { get }
  var justNow: String { get }
  var inAMoment: String { get }
  func minutesAgo(_ count: Int) -> String
  func inMinutes(_ count: Int) -> String
  func hoursAgo(_ count: Int) -> String
  func inHours(_ count: Int) -> String
  func daysAgo(_ count: Int) -> String
  func inDays(_ count: Int) -> String
  var shortMonths: [String] { get }
  var shortWeekdays: [String] { get }
  func size(bytes: Int) -> String
}

extension HouseWording {
  /// What languages share in telling a size: thousands, and one decimal from a million bytes on.
  func size(bytes: Int, unit: String, mark: String) -> String {
    switch bytes {
    case ..<1000: "\(bytes) \(unit)"
    case ..<1_000_000: "\((bytes + 500) / 1000) KB"
    default: "\((bytes + 50_000) / 1_000_000)\(mark)\((bytes + 50_000) / 100_000 % 10) MB"
    }
  }
}
