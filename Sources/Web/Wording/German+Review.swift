extension German: ReviewWording {
  var draft: String { "Entwurf" }
  var drafts: String { "Entwürfe" }
  func position(_ place: Int, of count: Int) -> String { "\(place) von \(count)" }
  var nextDraft: String { "Nächster Entwurf" }
  var previousDraft: String { "Voriger Entwurf" }
  var draftOutdated: String {
    "Der Kunde hat seit diesem Entwurf wieder geschrieben. Neu erstellen oder übernehmen."
  }
  var edited: String { "Bearbeitet" }
  var revert: String { "Zurück zum Entwurf" }
  var editStandsAlone: String { "Sie dürfen das senden. Keine Quelle sagt es:" }
  var sentenceBySentence: String { "Satz für Satz" }
  func sentencesSupported(_ supported: Int, of claims: Int) -> String {
    "\(supported) von \(claims) belegt"
  }
  func source(_ number: Int) -> String { "Quelle \(number)" }
  func name(of support: DraftUnderReview.Sentence.Support) -> String {
    switch support {
    case .supported: "Belegt"
    case .unsupported: "Keine Quelle"
    case .courtesy: "Höflichkeit"
    }
  }

  var grades: String { "Noten" }
  var tone: String { "Ton" }
  var toneMeaning: String { "Freundlich, professionell, im Stil des Hauses" }
  var accuracy: String { "Richtigkeit" }
  var accuracyMeaning: String { "Sachlich richtig, geht auf das Anliegen ein" }
  var policy: String { "Regeln" }
  var policyMeaning: String { "Hält die Vorgaben des Hauses ein" }
  var notYetGraded: String { "Noch nicht benotet" }
  func meaning(ofGrade grade: Int) -> String {
    switch grade {
    case 5: "Ausgezeichnet"
    case 4: "Gut"
    case 3: "Annehmbar"
    case 2: "Unter dem Maßstab"
    default: "Unannehmbar"
    }
  }

  var approveAndSend: String { "Freigeben und senden" }
  var approveAndResolve: String { "Freigeben und lösen" }
  var reject: String { "Ablehnen" }
  var rejectTitle: String { "Diesen Entwurf ablehnen" }
  var rejectText: String {
    "Es wird nichts versendet. Aus Ihren Noten und dem Grund lernt der nächste Entwurf."
  }
  var reason: String { "Grund" }
  var reasonHint: String { "Was stimmt nicht?" }
  var regenerate: String { "Neu erstellen" }
  var regenerateTitle: String { "Anderen Entwurf verlangen" }
  var regenerateText: String {
    "Ein neuer Entwurf ersetzt diesen und berücksichtigt Ihre Hinweise."
  }
  var feedback: String { "Hinweise" }
  var feedbackHint: String { "Was soll darin stehen, was nicht?" }
  var takeOver: String { "Übernehmen" }
  var takeOverTitle: String { "Die Antwort selbst schreiben" }
  var takeOverText: String {
    "Das Ticket gehört dann Ihnen, und der Entwurf gilt mit Ihren Noten als abgelehnt."
  }
  var mayOnlyRead: String { "Sie dürfen hier lesen, aber nicht entscheiden." }

  var evidence: String { "Belege" }
  func sources(_ count: Int) -> String { count == 1 ? "1 Quelle" : "\(count) Quellen" }
  func fits(percent: Int) -> String { "passt zu \(percent) %" }
  func name(of kind: EvidencePanel.Item.Kind) -> String {
    switch kind {
    case .article: "Artikel"
    case .resolution: "Anerkannte Lösung"
    case .playbook: "Leitfaden"
    case .order: "Bestellung"
    case .lookup: "Nachgeschlagen"
    }
  }
  var external: String { "Extern" }
  var internalOnly: String { "Intern" }

  var assessment: String { "Einschätzung" }
  var confidence: String { "Zuversicht" }
  var howItIsMade: String { "Wie entsteht das?" }
  var toneCheck: String { "Ton" }
  var risksTitle: String { "Risiken" }
  var noRisks: String { "Keine gefunden" }
  var validation: String { "Prüfliste" }
  func name(of state: ChecksPanel.Check.State) -> String {
    switch state {
    case .passed: "In Ordnung"
    case .attention: "Braucht Aufmerksamkeit"
    case .failed: "Nicht in Ordnung"
    case .person: "Von Ihnen zu prüfen"
    }
  }
  var whatApprovingDoes: String { "Was die Freigabe bewirkt" }
  func holds(seconds: Int) -> String {
    switch seconds {
    case ..<1: "Die Antwort geht sofort in den Postausgang."
    case ..<120: "Die Antwort wird \(seconds) Sekunden zurückgehalten."
    default: "Die Antwort wird \(seconds / 60) Minuten zurückgehalten."
    }
  }
  var thenSends: String { "Danach wird sie genau einmal an den Kunden gesendet." }
  var undoUntilThen: String {
    "Bis dahin holt Rückgängig am Ticket sie zurück, und nichts wurde versendet."
  }

  var confidenceExplained: String { "Was Zuversicht bedeutet" }
  var confidenceLead: String {
    "Eine Zahl von 0 bis 100 %: auf wie viel Belegen ein Entwurf steht. Sie wird berechnet, nie geraten."
  }
  func thisDraft(ticket: String) -> String { "Der Entwurf für #\(ticket)" }
  var backToDraft: String { "Zurück zum Entwurf" }
  var whatItIsMadeOf: String { "Woraus sie besteht" }
  func name(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance: "Passende Stellen"
    case .answered: "Fragen beantwortet"
    case .support: "Sätze belegt"
    case .intent: "Anliegen verstanden"
    case .margin: "Klarer Vorsprung"
    case .gaps: "Nichts fehlt"
    }
  }
  func definition(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance:
      "Wie viel von dem, was der Kunde fragt, die zitierten Stellen behandeln. Seltene Wörter wiegen mehr."
    case .answered: "Wie viele Fragen der Nachricht eine Quelle beantwortet."
    case .support: "Der Anteil der Sätze mit Quelle, deren Stelle sagt, was sie sagen."
    case .intent: "Wie sicher ist, was der Kunde will."
    case .margin: "Wie weit die zitierte Quelle vor der nächsten liegt."
    case .gaps:
      "Alles, was fehlt, kostet 15 % vom Ganzen: ein fehlgeschlagenes Nachschlagen, eine Frage ohne Antwort, eine andere Sprache."
    }
  }
  var calibration: String { "Verglichen mit Prüfungen" }
  var calibrationText: String {
    """
    Ihre Noten und Änderungen werden neben der Zuversicht jedes Entwurfs aufbewahrt, damit sich zeigt, \
    wie oft Entwürfe einer bestimmten Zuversicht unverändert versendet wurden. Die Zahl selbst beruht nur auf den Belegen.
    """
  }
  var whatItDecides: String { "Worüber sie entscheidet" }
  var confidenceRules: [String] {
    [
      "Sie versendet nichts von selbst: jeder Entwurf wartet auf einen Menschen.",
      "Wo nichts passt, gibt es keinen Entwurf: das Ticket geht mit dem Grund an einen Menschen.",
      "Ein Satz ohne Beleg und jedes fehlgeschlagene Nachschlagen senken sie.",
    ]
  }
}
