extension German: PromiseWording {
  func name(of promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Erste Antwort"
    case .resolution: "Lösung"
    case .review: "Prüfung"
    }
  }
  func due(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) fällig" }
  func wasDue(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) war fällig" }
  func met(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Rechtzeitig beantwortet"
    case .resolution: "Rechtzeitig gelöst"
    case .review: "Rechtzeitig geprüft"
    }
  }
  func missed(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Zu spät beantwortet"
    case .resolution: "Zu spät gelöst"
    case .review: "Zu spät geprüft"
    }
  }
  func paused(_ promise: SLABadge.Promise, left: String?) -> String {
    left.map { "\(noun(promise)) angehalten, noch \($0)" } ?? "\(noun(promise)) angehalten"
  }
  func businessTime(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) Std." : "\(hours) Std. \(rest) min"
  }
  func sentence(of promise: TimelineEntry.Promise) -> String {
    switch promise {
    case .near(let promise): return "\(name(of: promise)) ist bald fällig"
    case .broken(let promise): return "\(name(of: promise)) ist überfällig"
    case .moved(let firstResponse, let resolution):
      let moments = [
        firstResponse.map { "erste Antwort \($0)" }, resolution.map { "Lösung \($0)" },
      ].compactMap(\.self)
      let known = moments.isEmpty ? "" : ": " + moments.joined(separator: "; ")
      return "Fristen neu berechnet" + known
    case .tier(let isVIP):
      return isVIP ? "Die Kundschaft ist jetzt VIP" : "Die Kundschaft ist nicht mehr VIP"
    }
  }

  var anyDue: String { "Jede Frist" }
  var dueTime: String { "Frist" }
  func name(of choice: DueChoice) -> String {
    switch choice {
    case .next: "Nächste Frist zuerst"
    case .overdue: "Überfällig"
    case .hour: "Binnen einer Stunde"
    }
  }

  var serviceLevelsLead: String {
    "Was Kunden zugesagt ist, und in welchen Stunden es zählt."
  }
  var businessHours: String { "Geschäftszeiten" }
  var spansHint: String { "Zum Beispiel 09:00-12:30, 13:00-17:30. Leer heißt geschlossen." }
  func hoursIn(_ zone: String) -> String { "In der Zeitzone des Betriebs, \(zone)." }
  var holidays: String { "Feiertage" }
  var holidaysHint: String {
    "Ein Tag je Zeile, zum Beispiel 2026-12-25. An diesen Tagen zählt nichts."
  }
  var reviewWithin: String { "Entwürfe prüfen binnen (Minuten)" }
  var reviewWithinHint: String { "Geschäftszeit, neben jedem wartenden Entwurf gezeigt." }
  var targetsHint: String { "Stunden und Minuten Geschäftszeit, zum Beispiel 2:00." }
  var warnAfter: String { "Warnen nach (Prozent der Zeit)" }
  var warnAfterHint: String { "Von da an ist das Schild gelb." }
  var aroundTheClock: String { "Auch Nächte, Wochenenden und Feiertage zählen" }
  var promisesStay: String {
    "Offene Tickets behalten, was ihren Kunden zugesagt wurde, bis sich Priorität oder Stufe ändert."
  }
  var noDuration: String {
    "Schreiben Sie eine Zeit in Stunden und Minuten, zum Beispiel 2:00."
  }
  func customers(isVIP: Bool) -> String { isVIP ? "VIP-Kunden" : "Andere Kunden" }
  func changeTier(toVIP: Bool) -> String {
    toVIP ? "Als VIP behandeln" : "Nicht mehr als VIP behandeln"
  }

  private func noun(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Antwort"
    case .resolution: "Lösung"
    case .review: "Prüfung"
    }
  }
}
