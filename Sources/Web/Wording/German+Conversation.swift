extension German: ConversationWording {
  var actions: String { "Aktionen" }
  var more: String { "Mehr" }
  var sendAndKeepOpen: String { "Senden" }
  var sendAnyway: String { "Trotzdem senden" }
  var newerTitle: String { "Geschrieben, seit Sie dieses Ticket geöffnet haben" }
  var resolution: String { "Lösung" }
  var resolutionLead: String {
    "Die Antwort geht hinaus, dann ist das Ticket gelöst. Was Sie hier sagen, hilft beim nächsten."
  }
  var resolutionType: String { "Wie es gelöst wurde" }
  func name(of kind: ResolutionKind) -> String {
    switch kind {
    case .answeredQuestion: "Frage beantwortet"
    case .workaround: "Umweg genannt"
    case .permanentFix: "Dauerhaft behoben"
    case .duplicate: "Doppelt zu einem anderen Ticket"
    case .invalid: "Nichts zu lösen"
    }
  }
  var resolutionSummary: String { "Zusammenfassung" }
  var resolutionSummaryHint: String { "Ein Satz. Bleibt er leer, sagt es die Antwort." }
  var resolutionSteps: String { "Schritte, die es gelöst haben" }
  var resolutionStepsHint: String { "Einer je Zeile" }
  var rootCause: String { "Ursache" }
  var article: String { "Artikel, der es sagt" }
  var noArticle: String { "Kein Artikel" }
  var resolveTitle: String { "Ohne Antwort lösen" }
  var resolveLead: String { "Dem Kunden wird nichts gesendet." }
  var resolve: String { "Lösen" }
  var escalate: String { "Eskalieren" }
  var escalateTitle: String { "Dieses Ticket übergeben" }
  var escalateLead: String { "Es steht in der Liste der eskalierten, bis jemand das beendet." }
  var handTo: String { "Übergeben an" }
  var aManager: String { "Einen Manager" }
  var theTechnicalTeam: String { "Das technische Team" }
  var people: String { "Personen" }
  var teams: String { "Teams" }
  func name(of reason: HandOverReason) -> String {
    switch reason {
    case .needsExpertise: "Jemand anderes weiß mehr darüber"
    case .asksForPerson: "Der Kunde verlangt nach jemandem"
    case .policyException: "Eine Ausnahme von unseren Regeln"
    case .customerUpset: "Der Kunde ist verärgert"
    case .technicalFault: "Technisch stimmt etwas nicht"
    case .other: "Etwas anderes"
    }
  }
  var summaryForAgent: String { "Was man wissen muss" }
  var summaryForAgentHint: String { "Was geschah, was Sie versucht haben, was nötig ist" }
  var endEscalation: String { "Eskalation beenden" }
  var merge: String { "Zusammenführen" }
  var mergeTitle: String { "Mit einem anderen Ticket zusammenführen" }
  var mergeLead: String {
    "Das Gespräch zieht um, dieses Ticket wird geschlossen, und weitere Mails kommen beim anderen an. Das lässt sich nicht rückgängig machen."
  }
  var ticketNumber: String { "Ticketnummer" }
  var otherOpenTickets: String { "Andere offene Tickets dieses Kunden" }
  var anotherNumber: String { "Ein anderes Ticket, nach Nummer" }
  func mergedInto(_ number: String) -> String { "Dieses Ticket geht in #\(number) weiter." }
  var link: String { "Verknüpfen" }
  var linkTitle: String { "Mit einem übergeordneten Ticket verknüpfen" }
  var linkLead: String { "Für eine Fortsetzung oder eines von vielen zur selben Störung." }
  var unlink: String { "Verknüpfung lösen" }
  var belongsTo: String { "Gehört zu" }
  var belongHere: String { "Gehören zu diesem Ticket" }
  var changeRequester: String { "Anfragenden ändern" }
  var requesterTitle: String { "Den Anfragenden ändern" }
  var requesterLead: String { "Antworten gehen von nun an an diese Person." }
  var markSpam: String { "Spam" }
  var notSpam: String { "Kein Spam" }
  var isSpam: String { "Dieses Ticket ist als Spam markiert. Es wird nichts gesendet." }
  var spamTickets: String { "Spam" }
  var keyActions: String { "Weitere Aktionen" }
  var unknownTicketNumber: String { "Es gibt kein Ticket mit dieser Nummer." }
  func forwardedFrom(_ name: String) -> String { "Weitergeleitete Nachricht von \(name)" }
  var dangerousFile: String { "Kann Programme ausführen. Öffnen Sie es nur, wenn Sie es erwarten." }
  var dangerousToSend: String { "Viele Mailserver lehnen solche Dateien ab." }
  var attachFiles: String { "Dateien anhängen" }
  var filesOnTheirWay: String {
    "Eine Datei ist noch unterwegs. Einen Moment, dann senden Sie erneut."
  }
  var fileNotSent: String { "Die Datei konnte nicht gesendet werden. Vielleicht ist sie zu groß." }
  func remove(_ name: String) -> String { "\(name) entfernen" }
  func isTyping(_ name: String) -> String { "\(name) schreibt an diesem Ticket" }
  func isLooking(_ name: String) -> String { "\(name) sieht dieses Ticket an" }
  var commands: String { "Befehle" }
  var commandsHint: String { "Ein Befehl, eine Ticketnummer, ein Kunde…" }
  var onThisPage: String { "Auf dieser Seite" }
  var goTo: String { "Gehe zu" }
  var senders: String { "Absender" }
  var sendersLead: String {
    "Mail von gesperrten Absendern ist Spam. Mail von erlaubten ist es nie."
  }
  var senderPattern: String { "Adresse oder Domain" }
  var senderHint: String { "jemand@example.com, oder @example.com für alle dort" }
  var block: String { "Sperren" }
  var allow: String { "Erlauben" }
  var blocked: String { "Gesperrt" }
  var allowed: String { "Erlaubt" }
  var blockSender: String { "Absender sperren" }
  var noSenders: String { "Noch keine Regeln" }
  var noSendersText: String { "Absender, die Sie sperren oder erlauben, stehen hier." }
  var writtenMeanwhile: String {
    "Inzwischen wurde in diesem Ticket geschrieben. Lesen Sie das zuerst; Ihr Text bleibt erhalten."
  }
}
