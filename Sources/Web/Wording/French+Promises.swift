extension French: PromiseWording {
  func name(of promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Première réponse"
    case .resolution: "Solution"
    case .review: "Relecture"
    }
  }
  func due(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) attendue" }
  func wasDue(_ promise: SLABadge.Promise) -> String { "\(noun(promise)) en retard, attendue" }
  func met(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Répondu à temps"
    case .resolution: "Résolu à temps"
    case .review: "Relu à temps"
    }
  }
  func missed(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Répondu en retard"
    case .resolution: "Résolu en retard"
    case .review: "Relu en retard"
    }
  }
  func paused(_ promise: SLABadge.Promise, left: String?) -> String {
    left.map { "\(noun(promise)) en pause, reste \($0)" } ?? "\(noun(promise)) en pause"
  }
  func businessTime(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
  func sentence(of promise: TimelineEntry.Promise) -> String {
    switch promise {
    case .near(let promise): return "\(name(of: promise)) bientôt attendue"
    case .broken(let promise): return "\(name(of: promise)) en retard"
    case .moved(let firstResponse, let resolution):
      let moments = [
        firstResponse.map { "première réponse \($0)" }, resolution.map { "solution \($0)" },
      ].compactMap(\.self)
      let known = moments.isEmpty ? "" : ": " + moments.joined(separator: "; ")
      return "Échéances recalculées" + known
    case .tier(let isVIP): return isVIP ? "Le client est désormais VIP" : "Le client n’est plus VIP"
    }
  }

  var anyDue: String { "Toute échéance" }
  var dueTime: String { "Échéance" }
  func name(of choice: DueChoice) -> String {
    switch choice {
    case .next: "Prochaine échéance d’abord"
    case .overdue: "En retard"
    case .hour: "D’ici une heure"
    }
  }

  var serviceLevelsLead: String {
    "Ce qui est promis aux clients, et les heures qui comptent."
  }
  var businessHours: String { "Heures d’ouverture" }
  var spansHint: String { "Par exemple 09:00-12:30, 13:00-17:30. Vide signifie fermé." }
  func hoursIn(_ zone: String) -> String { "Dans le fuseau horaire de l’entreprise, \(zone)." }
  var holidays: String { "Jours fériés" }
  var holidaysHint: String {
    "Un jour par ligne, par exemple 2026-12-25. Rien ne compte ces jours-là."
  }
  var reviewWithin: String { "Relire les brouillons en (minutes)" }
  var reviewWithinHint: String {
    "Temps d’ouverture, affiché à côté de chaque brouillon en attente."
  }
  var targetsHint: String { "Heures et minutes d’ouverture, par exemple 2:00." }
  var warnAfter: String { "Avertir après (pour cent du temps)" }
  var warnAfterHint: String { "Dès lors l’étiquette est orange." }
  var aroundTheClock: String { "Compter aussi les nuits, les week-ends et les jours fériés" }
  var promisesStay: String {
    "Les tickets ouverts gardent ce qui a été promis, jusqu’à ce que leur priorité ou leur niveau change."
  }
  var noDuration: String { "Écrivez une durée en heures et minutes, par exemple 2:00." }
  func customers(isVIP: Bool) -> String { isVIP ? "Clients VIP" : "Autres clients" }
  func changeTier(toVIP: Bool) -> String {
    toVIP ? "Traiter comme VIP" : "Ne plus traiter comme VIP"
  }

  private func noun(_ promise: SLABadge.Promise) -> String {
    switch promise {
    case .firstResponse: "Réponse"
    case .resolution: "Solution"
    case .review: "Relecture"
    }
  }
}
