extension Dutch: PromiseWording {
  func name(of promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Eerste antwoord"
    case .resolution: "Oplossing"
    case .review: "Beoordeling"
    }
  }
  func due(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) uiterlijk" }
  func wasDue(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) te laat sinds" }
  func met(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Op tijd beantwoord"
    case .resolution: "Op tijd opgelost"
    case .review: "Op tijd beoordeeld"
    }
  }
  func missed(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Te laat beantwoord"
    case .resolution: "Te laat opgelost"
    case .review: "Te laat beoordeeld"
    }
  }
  func paused(_ promise: SLABadge.Promise, left: String?) -> String {
    left.map { "\(noun(promise)) gepauzeerd, nog \($0)" } ?? "\(noun(promise)) gepauzeerd"
  }
  func businessTime(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) u" : "\(hours) u \(rest) min"
  }
  func sentence(of promise: TimelineEntry.Promise) -> String {
    switch promise {
    case .near(let promise): return "\(name(of: promise)) moet bijna"
    case .broken(let promise): return "\(name(of: promise)) is te laat"
    case .moved(let firstResponse, let resolution):
      let moments = [
        firstResponse.map { "eerste antwoord \($0)" }, resolution.map { "oplossing \($0)" },
      ].compactMap(\.self)
      let known = moments.isEmpty ? "" : ": " + moments.joined(separator: "; ")
      return "Termijnen opnieuw berekend" + known
    case .tier(let isVIP): return isVIP ? "De klant is nu VIP" : "De klant is geen VIP meer"
    }
  }

  var anyDue: String { "Elke termijn" }
  var dueTime: String { "Termijn" }
  func name(of choice: DueChoice) -> String {
    switch choice {
    case .next: "Eerst wat het eerst moet"
    case .overdue: "Te laat"
    case .hour: "Binnen een uur"
    }
  }

  var serviceLevelsLead: String { "Wat klanten is beloofd, en in welke uren dat telt." }
  var businessHours: String { "Openingstijden" }
  var spansHint: String { "Bijvoorbeeld 09:00-12:30, 13:00-17:30. Leeg betekent gesloten." }
  func hoursIn(_ zone: String) -> String { "In de tijdzone van het bedrijf, \(zone)." }
  var holidays: String { "Feestdagen" }
  var holidaysHint: String {
    "Eén dag per regel, bijvoorbeeld 2026-12-25. Op deze dagen telt niets."
  }
  var reviewWithin: String { "Concepten beoordelen binnen (minuten)" }
  var reviewWithinHint: String { "Openingstijd, getoond naast elk concept dat wacht." }
  var targetsHint: String { "Uren en minuten openingstijd, bijvoorbeeld 2:00." }
  var warnAfter: String { "Waarschuwen na (procent van de tijd)" }
  var warnAfterHint: String { "Vanaf dan is het label oranje." }
  var aroundTheClock: String { "Ook nachten, weekenden en feestdagen tellen mee" }
  var promisesStay: String {
    "Open tickets houden wat hun klant is beloofd, tot hun prioriteit of niveau verandert."
  }
  var noDuration: String { "Schrijf een tijd in uren en minuten, bijvoorbeeld 2:00." }
  func customers(isVIP: Bool) -> String { isVIP ? "VIP-klanten" : "Andere klanten" }
  func changeTier(toVIP: Bool) -> String {
    toVIP ? "Als VIP behandelen" : "Niet meer als VIP behandelen"
  }

  private func noun(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Antwoord"
    case .resolution: "Oplossing"
    case .review: "Beoordeling"
    }
  }
}
