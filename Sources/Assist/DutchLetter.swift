import Text

struct DutchLetter: LetterWords {
  let language = Language.dutch

  func greeting(_ person: Addressee, isFormal: Bool) -> String {
    if person.first.isEmpty { return isFormal ? "Geachte heer of mevrouw," : "Goedendag," }
    return isFormal ? "Geachte \(person.whole)," : "Beste \(person.first),"
  }

  let thanks = "Bedankt voor uw bericht."
  let thanksForPraise = "Bedankt voor uw vriendelijke woorden."
  let thanksAgain = "Bedankt voor uw reactie."
  func thanks(aboutOrders orders: [String]) -> String {
    orders.count == 1
      ? "Bedankt voor uw bericht over bestelling \(joined(orders))."
      : "Bedankt voor uw bericht over de bestellingen \(joined(orders))."
  }
  func thanks(about topic: String) -> String { "Bedankt voor uw bericht over “\(topic)”." }

  func sorry(for trouble: MailCue) -> String? {
    switch trouble {
    case .damaged: "Het spijt me dat uw artikel niet heel is aangekomen."
    case .wrongItem: "Het spijt me dat uw pakket niet klopt met wat u hebt besteld."
    case .chargedTwice: "Het spijt me dat u zich zorgen maakt over een tweede afschrijving."
    case .late: "Het spijt me dat uw pakket nog niet bij u is."
    case .signIn: "Het spijt me dat u niet kunt inloggen."
    case .notWorking: "Het spijt me dat iets niet werkt zoals het hoort."
    default: nil
    }
  }
  let sorry = "Het spijt me dat u hier last van hebt gehad."
  let gladToHelp = "Ik help u er graag mee verder."
  let alreadyTried =
    "U hebt een deel van de stappen al geprobeerd; die heb ik weggelaten. Wat verder kan helpen:"

  func name(of item: PlaybookGuide.AskFor) -> String {
    switch item {
    case .orderNumber: "uw bestelnummer"
    case .photo: "een foto"
    case .serialNumber: "het serienummer"
    case .errorCode: "de foutcode op het scherm"
    case .purchaseDate: "de aankoopdatum"
    case .phone: "een telefoonnummer waarop wij u kunnen bereiken"
    case .address: "uw adres"
    }
  }
  func pleaseSend(_ items: [String]) -> String {
    "Wilt u ons \(joined(items)) sturen? Dan kunnen wij het uitzoeken."
  }

  func request(_ wish: MailCue) -> String? {
    switch wish {
    case .wantsCancellation: "uw verzoek om te annuleren"
    case .wantsRefund: "uw verzoek om terugbetaling"
    case .wantsCall: "uw verzoek om gebeld te worden"
    case .wantsDeletion: "uw verzoek om uw account te verwijderen"
    case .wantsInvoice: "uw verzoek om een aangepaste factuur"
    case .wantsAddressChange: "uw verzoek om het adres te wijzigen"
    case .wantsReplacement: "uw verzoek om vervanging"
    case .wantsQuote: "uw verzoek om een offerte"
    case .wantsRepair: "uw verzoek om een reparatie"
    case .wantsSearch: "uw verzoek om een zoekactie"
    default: nil
    }
  }
  func noted(_ requests: [String]) -> String {
    "Wij hebben \(joined(requests)) genoteerd en bevestigen het u zodra het is gedaan."
  }
  let restIsOpen = "Een collega komt bij u terug op de rest van uw bericht."
  let writeAgain = "Is er nog iets onduidelijk, antwoord dan gewoon op dit bericht."
  let writeAgainWarmly =
    "Hebt u nog een vraag, antwoord dan gerust op dit bericht; wij helpen u graag."
  let closing = "Met vriendelijke groet,"
  func joined(_ items: [String]) -> String { list(items, and: "en") }

  func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }
  func delivered(_ order: String, on day: String) -> String {
    "Volgens onze gegevens is bestelling \(order) op \(day) bezorgd."
  }
  func cancelled(_ order: String) -> String {
    "Volgens onze gegevens is bestelling \(order) geannuleerd."
  }
  func refunded(_ order: String) -> String {
    "Volgens onze gegevens is bestelling \(order) terugbetaald."
  }
  func returned(_ order: String) -> String {
    "Volgens onze gegevens hebben wij de retour van bestelling \(order) ontvangen."
  }
  func left(_ order: String, on day: String, with carrier: String?, tracking: String?) -> String {
    "Bestelling \(order) is op \(day) verzonden" + (carrier.map { " met \($0)" } ?? "")
      + (tracking.map { "; het trackingnummer is \($0)" } ?? "") + "."
  }
  func expected(on day: String) -> String { "De verwachte bezorgdatum is \(day)." }
  func wasExpected(on day: String) -> String { "De bezorging was verwacht op \(day)." }
  func notLeft(_ order: String) -> String { "Bestelling \(order) is nog niet verzonden." }
}
