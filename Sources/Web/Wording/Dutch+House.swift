import Kit

extension Dutch: HouseWording {
  var languageCode: String { "nl" }
  var skipToContent: String { "Naar de inhoud" }
  var menu: String { "Menu" }
  var search: String { "Zoek tickets op nummer, e-mail of telefoon" }
  var searchHint: String { "Ticket zoeken" }
  var queues: String { "Wachtrijen" }
  var desk: String { "Desk" }
  var approvals: String { "Goedkeuren" }
  var mine: String { "Van mij" }
  var unassigned: String { "Niet toegewezen" }
  var escalated: String { "Geëscaleerd" }
  var allTickets: String { "Alle tickets" }
  var knowledge: String { "Kennisbank" }
  var mailDrop: String { "Postbakje" }
  var newTicket: String { "Nieuw ticket" }
  var waiting: String { "wachtend" }
  var appearance: String { "Weergave" }
  var chooseLanguage: String { "Taal" }
  var keyboardHelp: String { "Sneltoetsen" }
  var close: String { "Sluiten" }
  var back: String { "Terug" }
  var cancel: String { "Annuleren" }
  var save: String { "Opslaan" }
  var show: String { "Tonen" }
  var showMore: String { "Meer tonen" }

  var signIn: String { "Inloggen" }
  func signInLead(_ desk: String) -> String { "Welkom terug bij \(desk)." }
  var signOut: String { "Uitloggen" }
  var signedOut: String { "Je bent uitgelogd" }
  var signedOutLead: String { "Alles is opgeslagen. Tot snel." }
  var signInAgain: String { "Opnieuw inloggen" }
  var email: String { "E-mail" }
  var password: String { "Wachtwoord" }
  var demoSignIn: String { "Dit is een demodesk. Log in met" }

  var backToDesk: String { "Terug naar de desk" }
  var code: String { "Code" }
  var request: String { "Aanvraag" }
  func title(of kind: Problem.Kind) -> String {
    switch kind {
    case .invalid: "Dat kan niet worden gebruikt"
    case .unauthenticated: "Log eerst in"
    case .forbidden: "Niet toegestaan"
    case .missing: "Niet gevonden"
    case .conflict: "Iemand was je voor"
    case .tooLarge: "Te groot"
    case .throttled: "Te veel pogingen"
    case .busy: "Een ogenblik"
    case .broken: "Er ging bij ons iets mis"
    }
  }

  func name(of role: Viewer.Role) -> String {
    switch role {
    case .owner: "Eigenaar"
    case .manager: "Manager"
    case .agent: "Medewerker"
    case .viewer: "Meelezer"
    }
  }
  func name(of theme: Theme) -> String {
    switch theme {
    case .system: "Zoals het systeem"
    case .light: "Licht"
    case .dark: "Donker"
    }
  }

  var keysAnywhere: String { "Overal" }
  var keysLists: String { "Lijsten" }
  var keysDrawer: String { "Concept beoordelen" }
  var keysTicket: String { "Ticket" }
  var keyEscape: String { "Sluiten of terug" }
  var keyDown: String { "Volgende in de lijst" }
  var keyUp: String { "Vorige in de lijst" }
  var keyOpen: String { "Openen" }
  var keyGrade: String { "Volgend cijfer geven" }
  var keyGradeAll: String { "Alle drie de cijfers geven" }
  var keyEdit: String { "Concept bewerken" }
  var keyBack: String { "Terug naar de wachtrij" }

  var justNow: String { "nu" }
  var inAMoment: String { "zo meteen" }
  func minutesAgo(_ count: Int) -> String { "\(count) min geleden" }
  func inMinutes(_ count: Int) -> String { "over \(count) min" }
  func hoursAgo(_ count: Int) -> String { "\(count) uur geleden" }
  func inHours(_ count: Int) -> String { "over \(count) uur" }
  func daysAgo(_ count: Int) -> String { count == 1 ? "gisteren" : "\(count) dagen geleden" }
  func inDays(_ count: Int) -> String { count == 1 ? "morgen" : "over \(count) dagen" }
  var shortMonths: [String] {
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
  }
  var shortWeekdays: [String] { ["zo", "ma", "di", "wo", "do", "vr", "za"] }
  func size(bytes: Int) -> String { size(bytes: bytes, unit: "bytes", mark: ",") }
}
