extension Spanish: PromiseWording {
  func name(of promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Primera respuesta"
    case .resolution: "Solución"
    case .review: "Revisión"
    }
  }
  func due(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) para" }
  func wasDue(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) vencida" }
  func met(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Respondido a tiempo"
    case .resolution: "Resuelto a tiempo"
    case .review: "Revisado a tiempo"
    }
  }
  func missed(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Respondido tarde"
    case .resolution: "Resuelto tarde"
    case .review: "Revisado tarde"
    }
  }
  func paused(_ promise: SLABadge.Promise, left: String?) -> String {
    left.map { "\(noun(promise)) en pausa, quedan \($0)" } ?? "\(noun(promise)) en pausa"
  }
  func businessTime(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
  func sentence(of promise: TimelineEntry.Promise) -> String {
    switch promise {
    case .near(let promise): return "\(name(of: promise)): vence pronto"
    case .broken(let promise): return "\(name(of: promise)): ha vencido"
    case .moved(let firstResponse, let resolution):
      let moments = [
        firstResponse.map { "primera respuesta \($0)" }, resolution.map { "solución \($0)" },
      ].compactMap(\.self)
      let known = moments.isEmpty ? "" : ": " + moments.joined(separator: "; ")
      return "Plazos calculados de nuevo" + known
    case .tier(let isVIP): return isVIP ? "El cliente es VIP ahora" : "El cliente ya no es VIP"
    }
  }

  var anyDue: String { "Cualquier plazo" }
  var dueTime: String { "Plazo" }
  func name(of choice: DueChoice) -> String {
    switch choice {
    case .next: "Primero lo que vence antes"
    case .overdue: "Vencido"
    case .hour: "Dentro de una hora"
    }
  }

  var serviceLevelsLead: String {
    "Lo que se promete a los clientes y las horas en que cuenta."
  }
  var businessHours: String { "Horario de atención" }
  var spansHint: String { "Por ejemplo 09:00-12:30, 13:00-17:30. Vacío significa cerrado." }
  func hoursIn(_ zone: String) -> String { "En la zona horaria de la empresa, \(zone)." }
  var holidays: String { "Festivos" }
  var holidaysHint: String {
    "Un día por línea, por ejemplo 2026-12-25. Esos días no cuenta nada."
  }
  var reviewWithin: String { "Revisar borradores en (minutos)" }
  var reviewWithinHint: String { "Horario de atención, junto a cada borrador que espera." }
  var targetsHint: String { "Horas y minutos de atención, por ejemplo 2:00." }
  var warnAfter: String { "Avisar tras (por ciento del tiempo)" }
  var warnAfterHint: String { "Desde entonces la etiqueta es ámbar." }
  var aroundTheClock: String { "Contar también noches, fines de semana y festivos" }
  var promisesStay: String {
    "Los tickets abiertos conservan lo prometido hasta que cambie su prioridad o su nivel."
  }
  var noDuration: String { "Escribe un tiempo en horas y minutos, por ejemplo 2:00." }
  func customers(isVIP: Bool) -> String { isVIP ? "Clientes VIP" : "Otros clientes" }
  func changeTier(toVIP: Bool) -> String {
    toVIP ? "Tratar como VIP" : "Dejar de tratar como VIP"
  }

  private func noun(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Respuesta"
    case .resolution: "Solución"
    case .review: "Revisión"
    }
  }
}
