import Insights

extension Dutch: InsightsWording {
  var insights: String { "Cijfers" }
  var insightsLead: String { "Geteld uit wat is vastgelegd, op dit moment." }
  var periodOfFigures: String { "Periode" }
  func lastDays(_ count: Int) -> String { "Laatste \(count) dagen" }
  func name(of target: Target) -> String {
    switch target {
    case .draftedPercent: "Door Martlet opgesteld"
    case .tone: "Toon"
    case .accuracy: "Juistheid"
    case .policy: "Beleid"
    case .approvalMinutes: "Tijd tot een beslissing"
    case .approvalPercent: "Goedgekeurd zonder grote wijziging"
    case .slaPercent: "Op tijd beantwoord"
    }
  }
  func name(of badge: Target.Badge) -> String {
    switch badge {
    case .green: "Doel gehaald"
    case .yellow: "Dicht bij het doel"
    case .red: "Doel niet gehaald"
    case .none: "Nog niets te beoordelen"
    }
  }
  func aim(_ value: String) -> String { "Doel \(value)" }
  var queueNow: String { "Nu open" }
  var openedTickets: String { "Geopend" }
  var resolvedTickets: String { "Opgelost" }
  var firstResponse: String { "Eerste antwoord" }
  var timeToResolution: String { "Tijd tot oplossing" }
  var reopenedTickets: String { "Heropend" }
  var satisfaction: String { "Tevredenheid" }
  var editDistance: String { "Gemiddelde wijziging" }
  var repliesSent: String { "Verzonden antwoorden" }
  func ofWhich(drafted: Int, manual: Int) -> String {
    "\(drafted) uit concepten, \(manual) met de hand"
  }
  func median(besideMean mean: String) -> String { "mediaan; gemiddeld \(mean)" }
  func outOf(_ count: Int, _ total: Int) -> String { "\(count) van \(total)" }
  func gradings(_ count: Int) -> String { count == 1 ? "1 beoordeling" : "\(count) beoordelingen" }
  var byDay: String { "Tickets per dag" }
  var byIntent: String { "Per bedoeling" }
  var byChannel: String { "Per kanaal" }
  var openNow: String { "Nu open, per status" }
  var nothingYet: String { "Nog niets" }
  func inMinutes(_ minutes: Double) -> String {
    span(minutes: minutes, hour: "uur", day: "dagen")
  }
}
