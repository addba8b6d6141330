import Insights

extension German: InsightsWording {
  var insights: String { "Zahlen" }
  var insightsLead: String { "Gezählt aus dem, was aufgezeichnet ist, in diesem Moment." }
  var periodOfFigures: String { "Zeitraum" }
  func lastDays(_ count: Int) -> String { "Letzte \(count) Tage" }
  func name(of target: Target) -> String {
    switch target {
    case .draftedPercent: "Von Martlet entworfen"
    case .tone: "Ton"
    case .accuracy: "Richtigkeit"
    case .policy: "Regeln"
    case .approvalMinutes: "Zeit bis zur Entscheidung"
    case .approvalPercent: "Freigegeben ohne große Änderung"
    case .slaPercent: "Rechtzeitig beantwortet"
    }
  }
  func name(of badge: Target.Badge) -> String {
    switch badge {
    case .green: "Ziel erreicht"
    case .yellow: "Nahe am Ziel"
    case .red: "Ziel verfehlt"
    case .none: "Noch nichts zu beurteilen"
    }
  }
  func aim(_ value: String) -> String { "Ziel \(value)" }
  var queueNow: String { "Jetzt offen" }
  var openedTickets: String { "Eröffnet" }
  var resolvedTickets: String { "Gelöst" }
  var firstResponse: String { "Erste Antwort" }
  var timeToResolution: String { "Zeit bis zur Lösung" }
  var reopenedTickets: String { "Wieder geöffnet" }
  var satisfaction: String { "Zufriedenheit" }
  var editDistance: String { "Mittlere Änderung" }
  var repliesSent: String { "Versendete Antworten" }
  func ofWhich(drafted: Int, manual: Int) -> String {
    "\(drafted) aus Entwürfen, \(manual) von Hand"
  }
  func median(besideMean mean: String) -> String { "Median; Mittel \(mean)" }
  func outOf(_ count: Int, _ total: Int) -> String { "\(count) von \(total)" }
  func gradings(_ count: Int) -> String { count == 1 ? "1 Prüfung" : "\(count) Prüfungen" }
  var byDay: String { "Tickets nach Tag" }
  var byIntent: String { "Nach Anliegen" }
  var byChannel: String { "Nach Kanal" }
  var openNow: String { "Jetzt offen, nach Status" }
  var nothingYet: String { "Noch nichts" }
  func inMinutes(_ minutes: Double) -> String {
    span(minutes: minutes, hour: "Std.", day: "Tage")
  }
}
