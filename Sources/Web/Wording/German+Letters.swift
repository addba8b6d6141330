import Review

extension German: LetterWording {
  var letters: String { "Briefe" }
  var lettersLead: String {
    "Was das Helpdesk von sich aus verschickt. Jedes Wort ist Ihres: Kein Modell schreibt oder ändert etwas daran."
  }
  func name(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement: "Eingangsbestätigung"
    case .resolution: "Lösung"
    case .satisfaction: "Zufriedenheit"
    case .reminder: "Erinnerung"
    case .closing: "Abschluss"
    }
  }
  func explanation(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement:
      "Geht sofort hinaus, wenn jemand wegen etwas Neuem schreibt, höchstens einmal in der Stunde je Absender."
    case .resolution:
      "Geht hinaus, wenn ein Ticket ohne eine Antwort, die das sagt, auf gelöst gesetzt wird."
    case .satisfaction:
      "Geht 48 Stunden nach der Lösung hinaus, zu den Geschäftszeiten, höchstens einmal in 30 Tagen je Kunde."
    case .reminder:
      "Geht einmal hinaus, bevor ein Ticket schließt, weil der Kunde nicht antwortet, zu den Geschäftszeiten."
    case .closing:
      "Geht hinaus, wenn ein Ticket nach dem Schweigen oder auf das Wort des Kunden geschlossen wurde, zu den Geschäftszeiten."
    }
  }
  var letterText: String { "Text" }
  var letterTextHint: String {
    "Was zwischen zwei geschweiften Klammern steht, wird für jedes Ticket eingesetzt. Eine Zeile, deren Werte alle leer sind, entfällt."
  }
  var placeholders: String { "Platzhalter" }
  func explanation(of placeholder: LetterPlaceholder) -> String {
    switch placeholder {
    case .name: "Der Vorname des Kunden"
    case .number: "Die Nummer des Tickets"
    case .subject: "Was der Kunde als Betreff schrieb"
    case .business: "Der Name Ihres Unternehmens"
    case .signature: "Ihre Signatur aus den Einstellungen"
    case .due: "Bis wann die erste Antwort fällig ist"
    case .closes: "Wann das Ticket von selbst schließt"
    case .link: "Die Seite, auf der der Kunde antwortet"
    case .optOut: "Die Seite, auf der der Kunde sagt, dass er nicht mehr gefragt werden will"
    }
  }
  var needed: String { "Nötig" }
  var standardText: String { "Standardtext" }
  var ownText: String { "Eigener Text" }
  var restoreStandard: String { "Standardtext wiederherstellen" }
}
