import Insights

extension French: InsightsWording {
  var insights: String { "Chiffres" }
  var insightsLead: String { "Comptés à partir de ce qui est consigné, à cet instant." }
  var periodOfFigures: String { "Période" }
  func lastDays(_ count: Int) -> String { "\(count) derniers jours" }
  func name(of target: Target) -> String {
    switch target {
    case .draftedPercent: "Rédigés par Martlet"
    case .tone: "Ton"
    case .accuracy: "Exactitude"
    case .policy: "Règles"
    case .approvalMinutes: "Délai de décision"
    case .approvalPercent: "Approuvés sans grande modification"
    case .slaPercent: "Répondus à temps"
    }
  }
  func name(of badge: Target.Badge) -> String {
    switch badge {
    case .green: "Objectif atteint"
    case .yellow: "Proche de l’objectif"
    case .red: "Objectif manqué"
    case .none: "Rien à juger encore"
    }
  }
  func aim(_ value: String) -> String { "Objectif \(value)" }
  var queueNow: String { "Ouverts maintenant" }
  var openedTickets: String { "Ouverts" }
  var resolvedTickets: String { "Résolus" }
  var firstResponse: String { "Première réponse" }
  var timeToResolution: String { "Délai de résolution" }
  var reopenedTickets: String { "Rouverts" }
  var satisfaction: String { "Satisfaction" }
  var editDistance: String { "Modification moyenne" }
  var repliesSent: String { "Réponses envoyées" }
  func ofWhich(drafted: Int, manual: Int) -> String {
    "\(drafted) à partir de brouillons, \(manual) à la main"
  }
  func median(besideMean mean: String) -> String { "médiane ; moyenne \(mean)" }
  func outOf(_ count: Int, _ total: Int) -> String { "\(count) sur \(total)" }
  func gradings(_ count: Int) -> String { count == 1 ? "1 relecture" : "\(count) relectures" }
  var byDay: String { "Tickets par jour" }
  var byIntent: String { "Par demande" }
  var byChannel: String { "Par canal" }
  var openNow: String { "Ouverts maintenant, par statut" }
  var nothingYet: String { "Rien encore" }
  func inMinutes(_ minutes: Double) -> String {
    span(minutes: minutes, hour: "h", day: "jours")
  }
}
