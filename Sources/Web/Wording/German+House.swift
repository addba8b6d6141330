import Kit

extension German: HouseWording {
  var languageCode: String { "de" }
  var skipToContent: String { "Zum Inhalt" }
  var menu: String { "Menü" }
  var search: String { "Tickets nach Nummer, E-Mail oder Telefon suchen" }
  var searchHint: String { "Ticket suchen" }
  var queues: String { "Listen" }
  var desk: String { "Desk" }
  var approvals: String { "Freigaben" }
  var mine: String { "Meine" }
  var unassigned: String { "Nicht zugewiesen" }
  var escalated: String { "Eskaliert" }
  var allTickets: String { "Alle Tickets" }
  var knowledge: String { "Wissen" }
  var mailDrop: String { "Postablage" }
  var newTicket: String { "Neues Ticket" }
  var waiting: String { "wartend" }
  var appearance: String { "Darstellung" }
  var chooseLanguage: String { "Sprache" }
  var keyboardHelp: String { "Tastenkürzel" }
  var close: String { "Schließen" }
  var back: String { "Zurück" }
  var cancel: String { "Abbrechen" }
  var save: String { "Speichern" }
  var show: String { "Anzeigen" }
  var showMore: String { "Mehr anzeigen" }

  var signIn: String { "Anmelden" }
  func signInLead(_ desk: String) -> String { "Willkommen zurück bei \(desk)." }
  var signOut: String { "Abmelden" }
  var signedOut: String { "Sie sind abgemeldet" }
  var signedOutLead: String { "Alles ist gespeichert. Bis bald." }
  var signInAgain: String { "Wieder anmelden" }
  var email: String { "E-Mail" }
  var password: String { "Passwort" }
  var demoSignIn: String { "Dies ist ein Demo-Desk. Melden Sie sich an mit" }

  var backToDesk: String { "Zurück zum Desk" }
  var code: String { "Code" }
  var request: String { "Anfrage" }
  func title(of kind: Problem.Kind) -> String {
    switch kind {
    case .invalid: "Das lässt sich nicht verwenden"
    case .unauthenticated: "Bitte anmelden"
    case .forbidden: "Nicht erlaubt"
    case .missing: "Nicht gefunden"
    case .conflict: "Jemand war schneller"
    case .tooLarge: "Zu groß"
    case .throttled: "Zu viele Versuche"
    case .busy: "Einen Moment, bitte"
    case .broken: "Bei uns ist etwas kaputtgegangen"
    }
  }

  func name(of role: Viewer.Role) -> String {
    switch role {
    case .owner: "Inhaber"
    case .manager: "Leitung"
    case .agent: "Mitarbeiter"
    case .viewer: "Mitleser"
    }
  }
  func name(of theme: Theme) -> String {
    switch theme {
    case .system: "Wie das System"
    case .light: "Hell"
    case .dark: "Dunkel"
    }
  }

  var keysAnywhere: String { "Überall" }
  var keysLists: String { "Listen" }
  var keysDrawer: String { "Freigabe" }
  var keysTicket: String { "Ticket" }
  var keyEscape: String { "Schließen oder zurück" }
  var keyDown: String { "Weiter in der Liste" }
  var keyUp: String { "Zurück in der Liste" }
  var keyOpen: String { "Öffnen" }
  var keyGrade: String { "Nächste Note geben" }
  var keyGradeAll: String { "Alle drei Noten geben" }
  var keyEdit: String { "Entwurf bearbeiten" }
  var keyBack: String { "Zurück zur Liste" }

  var justNow: String { "jetzt" }
  var inAMoment: String { "gleich" }
  func minutesAgo(_ count: Int) -> String { "vor \(count) Min." }
  func inMinutes(_ count: Int) -> String { "in \(count) Min." }
  func hoursAgo(_ count: Int) -> String { "vor \(count) Std." }
  func inHours(_ count: Int) -> String { "in \(count) Std." }
  func daysAgo(_ count: Int) -> String { count == 1 ? "gestern" : "vor \(count) Tagen" }
  func inDays(_ count: Int) -> String { count == 1 ? "morgen" : "in \(count) Tagen" }
  var shortMonths: [String] {
    [
      "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
      "Dez.",
    ]
  }
  var shortWeekdays: [String] { ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"] }
  func size(bytes: Int) -> String { size(bytes: bytes, unit: "Byte", mark: ",") }
}
