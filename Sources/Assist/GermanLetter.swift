import Text

struct GermanLetter: LetterWords {
  let language = Language.german

  func greeting(_ person: Addressee, isFormal: Bool) -> String {
    if person.first.isEmpty { return isFormal ? "Sehr geehrte Damen und Herren," : "Guten Tag," }
    return "Guten Tag \(person.whole),"
  }

  /// Behind the comma of the greeting a sentence begins in lower case. Only sentences of ours stand
  /// there, and none of them begins with a noun or with "Sie".
  func opening(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  let thanks = "Vielen Dank für Ihre Nachricht."
  let thanksForPraise = "Vielen Dank für Ihre freundlichen Worte."
  let thanksAgain = "Vielen Dank für Ihre Rückmeldung."
  func thanks(aboutOrders orders: [String]) -> String {
    orders.count == 1
      ? "Vielen Dank für Ihre Nachricht zur Bestellung \(joined(orders))."
      : "Vielen Dank für Ihre Nachricht zu den Bestellungen \(joined(orders))."
  }
  func thanks(about topic: String) -> String { "Vielen Dank für Ihre Nachricht zu „\(topic)“." }

  func sorry(for trouble: MailCue) -> String? {
    switch trouble {
    case .damaged: "Es tut mir leid, dass Ihr Artikel nicht heil angekommen ist."
    case .wrongItem: "Es tut mir leid, dass Ihr Paket nicht Ihrer Bestellung entsprach."
    case .chargedTwice: "Es tut mir leid, dass Ihnen eine zweite Abbuchung Sorgen macht."
    case .late: "Es tut mir leid, dass Ihr Paket noch nicht bei Ihnen ist."
    case .signIn: "Es tut mir leid, dass Sie sich nicht anmelden können."
    case .notWorking: "Es tut mir leid, dass etwas nicht so funktioniert, wie es soll."
    default: nil
    }
  }
  let sorry = "Es tut mir leid, dass Sie diese Umstände hatten."
  let gladToHelp = "Gern helfe ich Ihnen weiter."
  let alreadyTried =
    "Einige Schritte haben Sie schon versucht; diese habe ich weggelassen. Was noch helfen kann:"

  func name(of item: PlaybookGuide.AskFor) -> String {
    switch item {
    case .orderNumber: "Ihre Bestellnummer"
    case .photo: "ein Foto"
    case .serialNumber: "die Seriennummer"
    case .errorCode: "den Fehlercode auf dem Display"
    case .purchaseDate: "das Kaufdatum"
    case .phone: "eine Telefonnummer, unter der wir Sie erreichen"
    case .address: "Ihre Adresse"
    }
  }
  func pleaseSend(_ items: [String]) -> String {
    "Damit wir der Sache nachgehen können, senden Sie uns bitte \(joined(items))."
  }

  func request(_ wish: MailCue) -> String? {
    switch wish {
    case .wantsCancellation: "Ihren Wunsch zu stornieren"
    case .wantsRefund: "Ihren Wunsch nach einer Erstattung"
    case .wantsCall: "Ihren Wunsch nach einem Anruf"
    case .wantsDeletion: "Ihren Wunsch, Ihr Konto zu löschen"
    case .wantsInvoice: "Ihren Wunsch nach einer korrigierten Rechnung"
    case .wantsAddressChange: "Ihren Wunsch, die Adresse zu ändern"
    case .wantsReplacement: "Ihren Wunsch nach Ersatz"
    case .wantsQuote: "Ihren Wunsch nach einem Angebot"
    case .wantsRepair: "Ihren Wunsch nach einer Reparatur"
    case .wantsSearch: "Ihren Wunsch nach einer Nachforschung"
    default: nil
    }
  }
  func noted(_ requests: [String]) -> String {
    "Wir haben \(joined(requests)) notiert und bestätigen es Ihnen, sobald es erledigt ist."
  }
  let restIsOpen = "Zu den übrigen Punkten Ihrer Nachricht meldet sich jemand aus unserem Team."
  let writeAgain = "Falls noch etwas offen ist, antworten Sie einfach auf diese Nachricht."
  let writeAgainWarmly =
    "Falls noch etwas ist, antworten Sie einfach auf diese Nachricht; wir helfen Ihnen gern."
  let closing = "Mit freundlichen Grüßen"
  func joined(_ items: [String]) -> String { list(items, and: "und") }

  func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    let months = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember",
    ]
    return "\(day). \(months[month - 1]) \(year)"
  }
  func delivered(_ order: String, on day: String) -> String {
    "Laut unseren Unterlagen wurde die Bestellung \(order) am \(day) zugestellt."
  }
  func cancelled(_ order: String) -> String {
    "Laut unseren Unterlagen ist die Bestellung \(order) storniert."
  }
  func refunded(_ order: String) -> String {
    "Laut unseren Unterlagen ist die Bestellung \(order) erstattet."
  }
  func returned(_ order: String) -> String {
    "Laut unseren Unterlagen ist die Rücksendung zur Bestellung \(order) bei uns eingegangen."
  }
  func left(_ order: String, on day: String, with carrier: String?, tracking: String?) -> String {
    "Die Bestellung \(order) hat unser Lager am \(day)" + (carrier.map { " mit \($0)" } ?? "")
      + " verlassen" + (tracking.map { "; die Sendungsnummer ist \($0)" } ?? "") + "."
  }
  func expected(on day: String) -> String { "Die Zustellung ist für den \(day) vorgesehen." }
  func wasExpected(on day: String) -> String { "Die Zustellung war für den \(day) vorgesehen." }
  func notLeft(_ order: String) -> String {
    "Die Bestellung \(order) hat unser Lager noch nicht verlassen."
  }
}
