extension German: TicketWording {
  var ticket: String { "Ticket" }
  var conversation: String { "Gespräch" }
  var contact: String { "Kontakt" }
  var properties: String { "Eigenschaften" }
  var procedure: String { "Ablauf" }
  var timeline: String { "Verlauf" }
  var opened: String { "Eröffnet" }
  var draftWaits: String { "Ein Entwurf wartet auf Prüfung" }
  var drafting: String { "Ein Entwurf wird geschrieben …" }
  var review: String { "Prüfen" }

  var noMessages: String { "Noch keine Nachrichten" }
  var noMessagesText: String { "Was in diesem Ticket geschrieben wird, erscheint hier." }
  var internalNote: String { "Interne Notiz" }
  var draftedAndApproved: String { "Von Martlet entworfen, freigegeben" }
  var showQuoted: String { "Zitierten Text anzeigen" }
  var asSent: String { "Die Mail ansehen, wie sie gesendet wurde" }
  func mailFrom(_ name: String) -> String { "Mail von \(name)" }
  var imagesHidden: String { "Bilder von anderswo sind nicht geladen." }
  var imagesShown: String { "Bilder von anderswo sind geladen." }
  var showImages: String { "Bilder anzeigen" }
  var attachments: String { "Anhänge" }
  var held: String { "Freigegeben. Versand in" }
  var undo: String { "Rückgängig" }
  var sending: String { "Wird versendet …" }
  var sent: String { "Versendet" }
  var recalled: String { "Vor dem Versand zurückgeholt" }
  var notDelivered: String { "Nicht zugestellt." }
  func name(of author: ConversationMessage.Author) -> String {
    switch author {
    case .customer: "Kunde"
    case .agent: "Mitarbeiter"
    case .system: "System"
    case .ai: "Martlet, selbst versendet"
    }
  }

  var answer: String { "Antworten" }
  var reply: String { "Antwort" }
  var to: String { "An" }
  var from: String { "Von" }
  var date: String { "Datum" }
  var replyHint: String { "An den Kunden schreiben …" }
  var noteHint: String { "Das liest nur Ihr Team …" }
  var addNote: String { "Notiz hinzufügen" }
  var send: String { "Senden" }
  var sendAndWait: String { "Senden und warten" }
  var sendAndResolve: String { "Senden und lösen" }
  var reviewInstead: String { "Ein Entwurf beantwortet diese Nachricht schon." }
  var reviewDraft: String { "Prüfen Sie ihn, oder übernehmen Sie dort." }

  var privatePerson: String { "Privatkunde" }
  var phone: String { "Telefon" }
  var language: String { "Sprache" }
  var knownSince: String { "Bekannt seit" }
  var firstTicket: String { "Dies ist das erste Ticket." }
  var otherTickets: String { "Andere Tickets" }

  var assignee: String { "Zuständig" }
  var team: String { "Team" }
  var noTeam: String { "Kein Team" }
  var tags: String { "Schlagwörter" }
  var tagsHint: String { "Durch Kommas getrennt" }
  var intent: String { "Anliegen" }
  var sentiment: String { "Stimmung" }
  func sure(percent: Int) -> String { "\(percent) % sicher" }

  func stepsDone(_ done: Int, of all: Int) -> String { "\(done) von \(all)" }
  var noProcedure: String { "Der Ablauf beginnt gleich." }
  func attempts(_ count: Int) -> String { "\(count) Versuche" }
  var retry: String { "Noch einmal" }
  func name(of state: ProcedurePanel.Step.State) -> String {
    switch state {
    case .waiting: "Wartet"
    case .running: "Läuft"
    case .done: "Erledigt"
    case .skipped: "Übersprungen"
    case .failed: "Fehlgeschlagen"
    }
  }
  var noTimeline: String { "Noch ist nichts geschehen." }

  var newTicketLead: String {
    "Schreiben Sie einem Kunden zuerst, oder halten Sie ein Telefongespräch fest."
  }
  var kindOfTicket: String { "Art des Tickets" }
  var writeToCustomer: String { "An Kunden schreiben" }
  var logCall: String { "Gespräch festhalten" }
  var name: String { "Name" }
  var phoneHint: String { "Telefon oder E-Mail genügt; das andere darf leer bleiben." }
  var subject: String { "Betreff" }
  var message: String { "Nachricht" }
  var whatWasSaid: String { "Was gesagt wurde" }
  var inbox: String { "Eingang" }
  var saveCall: String { "Gespräch speichern" }

  var mailDropLead: String {
    "Es ist kein Mailserver eingerichtet; Briefe an Kunden werden darum hier abgelegt."
  }
  var folder: String { "Ordner" }
  var noLetters: String { "Noch keine Briefe" }
  var noLettersText: String { "Geben Sie eine Antwort frei, und der Brief erscheint hier." }
  var rawMail: String { "Die rohe Mail herunterladen" }
}
