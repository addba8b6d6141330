extension German: DeskWording {
  func sentence(of news: News) -> String {
    switch news {
    case .replied:
      "Ihre Antwort ist unterwegs. Bis sie versendet ist, holt Rückgängig sie zurück."
    case .resolved: "Ihre Antwort ist unterwegs und das Ticket ist gelöst."
    case .noted: "Notiz hinzugefügt."
    case .saved: "Gespeichert."
    case .recalled: "Zurückgeholt. Es wurde nichts versendet."
    case .approved: "Freigegeben. Bis die Antwort versendet ist, holt Rückgängig sie zurück."
    case .approvedAndResolved:
      "Freigegeben, und das Ticket ist gelöst. Rückgängig holt die Antwort zurück."
    case .rejected: "Abgelehnt. Ein Mensch schreibt die Antwort."
    case .regenerating: "Ein neuer Entwurf ist unterwegs."
    case .takenOver: "Das Ticket gehört Ihnen. Schreiben Sie unten die Antwort."
    case .retrying: "Der Schritt wird noch einmal versucht."
    case .calledIn: "Das Gespräch ist gespeichert. Sein Ticket erscheint hier gleich."
    case .written: "Ihr Brief ist unterwegs."
    case .articleSaved: "Der Artikel ist gespeichert."
    case .articlePublished: "Veröffentlicht. Entwürfe verwenden ihn ab jetzt."
    case .articleWithdrawn: "Zurückgezogen. Niemand findet ihn mehr."
    case .alreadyDecided: "Über diesen Entwurf war schon entschieden."
    case .tooLate: "Diese Antwort ist schon weg und kann nicht mehr zurückgeholt werden."
    case .switchedOn: "Eingeschaltet."
    case .switchedOff: "Abgeschaltet. Das gilt ab jetzt."
    case .sessionsEnded: "Die Sitzungen sind beendet."
    case .passwordChanged: "Ihr Passwort ist geändert."
    case .deactivated: "Deaktiviert. Eine Anmeldung ist nicht mehr möglich."
    case .reactivated: "Reaktiviert."
    case .tokenRevoked: "Das Token ist widerrufen."
    case .sentOpen: "Ihre Antwort ist unterwegs. Das Ticket bleibt offen."
    case .markedSpam: "Als Spam markiert. Dem Absender wird nichts gesendet."
    case .unmarkedSpam: "Es ist kein Spam mehr."
    case .escalated: "Übergeben. Es steht in der Liste der eskalierten."
    case .escalationEnded: "Die Eskalation ist beendet."
    case .merged: "Zusammengeführt. Das Gespräch geht hier weiter."
    case .linked: "Die Verknüpfung ist gespeichert."
    case .requesterChanged: "Antworten gehen von nun an an den neuen Anfragenden."
    case .resolvedSilently: "Gelöst. Es wurde nichts gesendet."
    case .notSent: "Das Ticket ist da, aber der Brief konnte nicht versendet werden."
    }
  }

  func sentence(of entry: TimelineEntry) -> String {
    switch entry {
    case .opened(let channel):
      switch channel {
      case .email: "Eröffnet per E-Mail"
      case .phone: "Eröffnet per Telefon"
      case .portal: "Eröffnet über das Portal"
      case .chat: "Eröffnet im Chat"
      case .api: "Eröffnet über die API"
      }
    case .heard: "Der Kunde hat geschrieben"
    case .reopened: "Der Kunde hat wieder geschrieben, darum ist es wieder offen"
    case .moved(let from, let to): "Status: \(said(from)) → \(said(to))"
    case .understood(let intent, let priority):
      "Verstanden als \(name(ofIntent: intent)), Priorität \(name(of: priority).lowercased())"
    case .prioritised(let from, let to): "Priorität: \(said(from)) → \(said(to))"
    case .assigned(let names):
      names.isEmpty ? "Niemandem zugewiesen" : "Zugewiesen: \(names.joined(separator: ", "))"
    case .answered(let withDraft, let then):
      (withDraft ? "Mit einem Entwurf beantwortet" : "Beantwortet") + after(then)
    case .noted: "Interne Notiz"
    case .draftWaiting: "Ein Entwurf wartet auf Prüfung"
    case .draftDecided: "Der Entwurf wartet nicht mehr"
    case .reviewed(.approve): "Entwurf freigegeben"
    case .reviewed(.reject): "Entwurf abgelehnt"
    case .reviewed(.regenerate): "Anderer Entwurf verlangt"
    case .reviewed(.takeOver): "Vom Entwurf übernommen"
    case .reviewed(.review): "Entwurf geprüft"
    case .escalated(.manager): "An die Leitung übergeben"
    case .escalated(.team): "An das Team übergeben"
    case .escalated(.technical): "An das technische Team übergeben"
    case .escalated(.person): "An einen Menschen übergeben"
    case .escalationEnded: "Die Eskalation ist beendet"
    case .resolved: "Gelöst"
    case .closed: "Geschlossen"
    case .tagged(let tags): tags.map { "Schlagwörter: \($0)" } ?? "Schlagwörter entfernt"
    case .markedSpam: "Als Spam markiert"
    case .unmarkedSpam: "Kein Spam mehr"
    case .merged(let number): "In #\(number) zusammengeführt, wo es weitergeht"
    case .absorbed(let number): "#\(number) wurde mit diesem Ticket zusammengeführt"
    case .linked(let number):
      number.map { "Verknüpft mit #\($0)" } ?? "Die Verknüpfung wurde gelöst"
    case .requesterChanged: "Der Anfragende wurde geändert"
    case .acknowledged: "Der Kunde weiß, dass die Nachricht angekommen ist"
    case .notified(.resolution): "Der Kunde weiß, dass es gelöst ist"
    case .notified(.satisfaction): "Der Kunde wurde gefragt, wie es war"
    case .notified(.reminder): "Der Kunde wurde erinnert"
    case .notified(.closing): "Der Kunde weiß, dass es geschlossen ist"
    case .rated(let score): "Mit \(score) von 5 bewertet"
    case .confirmed: "Der Kunde sagt, dass es gelöst ist"
    case .letter(.sent): "Der Brief wurde versendet"
    case .letter(.failed): "Der Brief konnte nicht zugestellt werden"
    case .letter(.cancelled): "Der Brief wurde zurückgeholt"
    case .letter(.held): "Der Brief wird zurückgehalten"
    case .letter(.sending): "Der Brief wird versendet"
    case .remarked(let text): text ?? "Bemerkung"
    case .promise(let promise): sentence(of: promise)
    case .other(let name): name
    }
  }
  private func after(_ then: TimelineEntry.Afterwards) -> String {
    switch then {
    case .keepOpen: ""
    case .wait: "; jetzt ist der Kunde am Zug"
    case .resolve: " und gelöst"
    }
  }

  func name(ofIntent intent: String) -> String {
    switch intent {
    case "billing": "Abrechnung"
    case "technical": "Technik"
    case "outage": "Ausfall"
    case "product_question": "Produktfrage"
    case "refund": "Erstattung"
    case "delivery": "Lieferung"
    case "complaint": "Beschwerde"
    case "cancellation": "Stornierung"
    case "account": "Konto"
    case "feedback": "Rückmeldung"
    case "other": "Sonstiges"
    default: readable(intent)
    }
  }

  var martlet: String { "Martlet" }
  var customer: String { "Kunde" }
  func drafter(_ model: String) -> String {
    model.hasPrefix("embedded") ? "Martlets eigener Verfasser" : model
  }
  func title(ofRisk code: String) -> String {
    switch code {
    case "refund_over_limit": "Erstattung über der Grenze."
    case "amount_unknown": "Betrag unbekannt."
    case "billing_change": "Änderung der Abrechnung."
    case "cancellation": "Stornierung."
    case "vip": "VIP."
    case "legal": "Rechtliches."
    case "safety": "Sicherheit."
    case "asks_for_person": "Verlangt einen Menschen."
    case "other_customer": "Anderer Kunde."
    case "injection": "Anweisungen in der Nachricht."
    case "unsupported_sentence": "Satz ohne Quelle."
    case "number_not_in_source": "Zahl steht in keiner Quelle."
    case "action_requested": "Es soll etwas getan werden."
    case "failed_lookup": "Nachschlagen fehlgeschlagen."
    case "no_citation": "Keine Quellenangabe."
    case "other_language": "Andere Sprache."
    default: sentence(ofCode: code)
    }
  }
  func sentence(of check: DraftCheck, isMet: Bool) -> String {
    switch check {
    case .sources:
      isMet
        ? "Jede Aussage nennt eine Quelle, die das sagt."
        : "Ein Satz hat keine Quelle, die das sagt: zweimal lesen."
    case .numbers:
      isMet
        ? "Jede Zahl, jeder Betrag und jedes Datum steht in einer Quelle."
        : "Eine Zahl steht in keiner Quelle: bitte prüfen."
    case .records:
      isMet
        ? "Nichts von dem, was gesucht wurde, fehlt."
        : "Etwas von dem, was gesucht wurde, fehlt: siehe Belege."
    case .privacy:
      isMet
        ? "Es geht um keine fremde Bestellung."
        : "Es berührt die Bestellung eines anderen: nicht verraten."
    case .tone: isMet ? "Der Ton passt." : "Der Ton braucht noch einen Blick."
    case .evidence: "Ich habe die Antwort mit ihren Belegen verglichen."
    }
  }
  func toneVerdict(isGood: Bool) -> String {
    isGood ? "Freundlich, professionell, im Stil des Hauses" : "Noch einmal lesen"
  }
  func order(_ id: String) -> String { "Bestellung \(id)" }
  func sentOn(_ day: String) -> String { "versendet am \(day)" }
  func expectedOn(_ day: String) -> String { "erwartet am \(day)" }
  func deliveredOn(_ day: String) -> String { "zugestellt am \(day)" }
  var notFound: String { "Nicht gefunden" }
  var rule: String { "Regel" }
  var noAddress: String { "keine E-Mail-Adresse" }
  func missing(_ field: String) -> String {
    switch field {
    case "email": "Geben Sie die E-Mail-Adresse des Kunden an."
    case "contact": "Geben Sie eine E-Mail-Adresse oder Telefonnummer an."
    case "subject": "Sagen Sie in wenigen Worten, worum es geht."
    default: "Schreiben Sie zuerst etwas."
    }
  }
  var draftAppeared: String {
    "Während Sie schrieben, kam ein Entwurf. Ihr Text steht im Editor: benoten Sie den Entwurf, dann senden Sie."
  }
  var noMailDrop: String {
    "Hier gibt es keine Postablage: Briefe gehen über Ihren Mailserver."
  }
}
