extension Dutch: TicketWording {
  var ticket: String { "Ticket" }
  var conversation: String { "Gesprek" }
  var contact: String { "Contact" }
  var properties: String { "Eigenschappen" }
  var procedure: String { "Procedure" }
  var timeline: String { "Tijdlijn" }
  var opened: String { "Geopend" }
  var draftWaits: String { "Een concept wacht op beoordeling" }
  var drafting: String { "Er wordt een concept geschreven…" }
  var review: String { "Beoordelen" }

  var noMessages: String { "Nog geen berichten" }
  var noMessagesText: String { "Wat in dit ticket wordt geschreven verschijnt hier." }
  var internalNote: String { "Interne notitie" }
  var draftedAndApproved: String { "Door Martlet opgesteld, goedgekeurd" }
  var showQuoted: String { "Geciteerde tekst tonen" }
  var asSent: String { "De mail bekijken zoals hij verzonden is" }
  func mailFrom(_ name: String) -> String { "Mail van \(name)" }
  var imagesHidden: String { "Afbeeldingen van elders zijn niet geladen." }
  var imagesShown: String { "Afbeeldingen van elders zijn geladen." }
  var showImages: String { "Afbeeldingen tonen" }
  var attachments: String { "Bijlagen" }
  var held: String { "Goedgekeurd. Wordt verzonden over" }
  var undo: String { "Ongedaan maken" }
  var sending: String { "Wordt verzonden…" }
  var sent: String { "Verzonden" }
  var recalled: String { "Teruggehaald voor verzending" }
  var notDelivered: String { "Niet bezorgd." }
  func name(of author: ConversationMessage.Author) -> String {
    switch author {
    case .customer: "Klant"
    case .agent: "Medewerker"
    case .system: "Systeem"
    case .ai: "Martlet, zelf verzonden"
    }
  }

  var answer: String { "Antwoorden" }
  var reply: String { "Antwoord" }
  var to: String { "Aan" }
  var from: String { "Van" }
  var date: String { "Datum" }
  var replyHint: String { "Schrijf aan de klant…" }
  var noteHint: String { "Alleen jullie team leest dit…" }
  var addNote: String { "Notitie toevoegen" }
  var send: String { "Verzenden" }
  var sendAndWait: String { "Verzenden en wachten" }
  var sendAndResolve: String { "Verzenden en oplossen" }
  var reviewInstead: String { "Een concept beantwoordt dit bericht al." }
  var reviewDraft: String { "Beoordeel het, of neem het daar over." }

  var privatePerson: String { "Particuliere klant" }
  var phone: String { "Telefoon" }
  var language: String { "Taal" }
  var knownSince: String { "Bekend sinds" }
  var firstTicket: String { "Dit is het eerste ticket." }
  var otherTickets: String { "Andere tickets" }

  var assignee: String { "Toegewezen aan" }
  var team: String { "Team" }
  var noTeam: String { "Geen team" }
  var tags: String { "Labels" }
  var tagsHint: String { "Gescheiden door komma’s" }
  var intent: String { "Bedoeling" }
  var sentiment: String { "Stemming" }
  func sure(percent: Int) -> String { "\(percent) % zeker" }

  func stepsDone(_ done: Int, of all: Int) -> String { "\(done) van \(all)" }
  var noProcedure: String { "De procedure begint zo." }
  func attempts(_ count: Int) -> String { "\(count) pogingen" }
  var retry: String { "Opnieuw proberen" }
  func name(of state: ProcedurePanel.Step.State) -> String {
    switch state {
    case .waiting: "Wacht"
    case .running: "Bezig"
    case .done: "Klaar"
    case .skipped: "Overgeslagen"
    case .failed: "Mislukt"
    }
  }
  var noTimeline: String { "Er is nog niets gebeurd." }

  var newTicketLead: String {
    "Schrijf zelf een klant aan, of bewaar wat aan de telefoon is gezegd."
  }
  var kindOfTicket: String { "Soort ticket" }
  var writeToCustomer: String { "Klant aanschrijven" }
  var logCall: String { "Gesprek vastleggen" }
  var name: String { "Naam" }
  var phoneHint: String { "Telefoon of e-mail is genoeg; het andere mag leeg blijven." }
  var subject: String { "Onderwerp" }
  var message: String { "Bericht" }
  var whatWasSaid: String { "Wat er gezegd is" }
  var inbox: String { "Inbox" }
  var saveCall: String { "Gesprek opslaan" }

  var mailDropLead: String {
    "Er is geen mailserver ingesteld; brieven aan klanten worden daarom hier bezorgd."
  }
  var folder: String { "Map" }
  var noLetters: String { "Nog geen brieven" }
  var noLettersText: String { "Keur een antwoord goed en de brief verschijnt hier." }
  var rawMail: String { "De ruwe mail downloaden" }
}
