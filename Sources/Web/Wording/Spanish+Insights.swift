import Insights

extension Spanish: InsightsWording {
  var insights: String { "Cifras" }
  var insightsLead: String { "Contadas a partir de lo registrado, en este momento." }
  var periodOfFigures: String { "Periodo" }
  func lastDays(_ count: Int) -> String { "Últimos \(count) días" }
  func name(of target: Target) -> String {
    switch target {
    case .draftedPercent: "Redactadas por Martlet"
    case .tone: "Tono"
    case .accuracy: "Exactitud"
    case .policy: "Normas"
    case .approvalMinutes: "Tiempo hasta la decisión"
    case .approvalPercent: "Aprobados sin gran cambio"
    case .slaPercent: "Respondidos a tiempo"
    }
  }
  func name(of badge: Target.Badge) -> String {
    switch badge {
    case .green: "Objetivo cumplido"
    case .yellow: "Cerca del objetivo"
    case .red: "Objetivo no cumplido"
    case .none: "Aún nada que juzgar"
    }
  }
  func aim(_ value: String) -> String { "Objetivo \(value)" }
  var queueNow: String { "Abiertos ahora" }
  var openedTickets: String { "Abiertos" }
  var resolvedTickets: String { "Resueltos" }
  var firstResponse: String { "Primera respuesta" }
  var timeToResolution: String { "Tiempo hasta la solución" }
  var reopenedTickets: String { "Reabiertos" }
  var satisfaction: String { "Satisfacción" }
  var editDistance: String { "Cambio medio" }
  var repliesSent: String { "Respuestas enviadas" }
  func ofWhich(drafted: Int, manual: Int) -> String {
    "\(drafted) de borradores, \(manual) a mano"
  }
  func median(besideMean mean: String) -> String { "mediana; media \(mean)" }
  func outOf(_ count: Int, _ total: Int) -> String { "\(count) de \(total)" }
  func gradings(_ count: Int) -> String { count == 1 ? "1 revisión" : "\(count) revisiones" }
  var byDay: String { "Tickets por día" }
  var byIntent: String { "Por motivo" }
  var byChannel: String { "Por canal" }
  var openNow: String { "Abiertos ahora, por estado" }
  var nothingYet: String { "Aún nada" }
  func inMinutes(_ minutes: Double) -> String {
    span(minutes: minutes, hour: "h", day: "días")
  }
}
