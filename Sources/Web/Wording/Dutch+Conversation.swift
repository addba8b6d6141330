extension Dutch: ConversationWording {
  var actions: String { "Acties" }
  var more: String { "Meer" }
  var sendAndKeepOpen: String { "Verzenden" }
  var sendAnyway: String { "Toch verzenden" }
  var newerTitle: String { "Geschreven sinds je dit ticket opende" }
  var resolution: String { "Oplossing" }
  var resolutionLead: String {
    "Het antwoord gaat weg, daarna is het ticket opgelost. Wat je hier zegt, helpt bij het volgende."
  }
  var resolutionType: String { "Hoe het is opgelost" }
  func name(of kind: ResolutionKind) -> String {
    switch kind {
    case .answeredQuestion: "Vraag beantwoord"
    case .workaround: "Omweg gegeven"
    case .permanentFix: "Blijvend verholpen"
    case .duplicate: "Dubbel van een ander ticket"
    case .invalid: "Niets om op te lossen"
    }
  }
  var resolutionSummary: String { "Samenvatting" }
  var resolutionSummaryHint: String { "Eén zin. Leeg gelaten zegt het antwoord het." }
  var resolutionSteps: String { "Stappen die het oplosten" }
  var resolutionStepsHint: String { "Eén per regel" }
  var rootCause: String { "Oorzaak" }
  var article: String { "Artikel dat het zegt" }
  var noArticle: String { "Geen artikel" }
  var resolveTitle: String { "Oplossen zonder antwoord" }
  var resolveLead: String { "Er gaat niets naar de klant." }
  var resolve: String { "Oplossen" }
  var escalate: String { "Escaleren" }
  var escalateTitle: String { "Dit ticket overdragen" }
  var escalateLead: String { "Het staat in de geëscaleerde lijst tot iemand dat beëindigt." }
  var handTo: String { "Overdragen aan" }
  var aManager: String { "Een manager" }
  var theTechnicalTeam: String { "Het technische team" }
  var people: String { "Mensen" }
  var teams: String { "Teams" }
  func name(of reason: HandOverReason) -> String {
    switch reason {
    case .needsExpertise: "Iemand anders weet er meer van"
    case .asksForPerson: "De klant vraagt om iemand"
    case .policyException: "Een uitzondering op ons beleid"
    case .customerUpset: "De klant is boos"
    case .technicalFault: "Er is technisch iets mis"
    case .other: "Iets anders"
    }
  }
  var summaryForAgent: String { "Wat diegene moet weten" }
  var summaryForAgentHint: String { "Wat er gebeurde, wat je probeerde, wat nodig is" }
  var endEscalation: String { "Escalatie beëindigen" }
  var merge: String { "Samenvoegen" }
  var mergeTitle: String { "Samenvoegen met een ander ticket" }
  var mergeLead: String {
    "Het gesprek verhuist, dit ticket wordt gesloten en nieuwe mails komen bij het andere. Dit kan niet ongedaan worden gemaakt."
  }
  var ticketNumber: String { "Ticketnummer" }
  var otherOpenTickets: String { "Andere open tickets van deze klant" }
  var anotherNumber: String { "Een ander ticket, op nummer" }
  func mergedInto(_ number: String) -> String { "Dit ticket gaat verder in #\(number)." }
  var link: String { "Koppelen" }
  var linkTitle: String { "Koppelen aan een bovenliggend ticket" }
  var linkLead: String { "Voor een vervolg, of een van vele over hetzelfde probleem." }
  var unlink: String { "Koppeling verwijderen" }
  var belongsTo: String { "Hoort bij" }
  var belongHere: String { "Horen bij dit ticket" }
  var changeRequester: String { "Aanvrager wijzigen" }
  var requesterTitle: String { "De aanvrager wijzigen" }
  var requesterLead: String { "Antwoorden gaan voortaan naar deze persoon." }
  var markSpam: String { "Spam" }
  var notSpam: String { "Geen spam" }
  var isSpam: String { "Dit ticket is als spam gemarkeerd. Er wordt niets verzonden." }
  var spamTickets: String { "Spam" }
  var keyActions: String { "Meer acties" }
  var unknownTicketNumber: String { "Er is geen ticket met dit nummer." }
  func forwardedFrom(_ name: String) -> String { "Doorgestuurd bericht van \(name)" }
  var dangerousFile: String { "Kan programma’s starten. Open het alleen als je het verwacht." }
  var dangerousToSend: String { "Veel mailservers weigeren dit soort bestanden." }
  var attachFiles: String { "Bestanden toevoegen" }
  var filesOnTheirWay: String { "Een bestand is nog onderweg. Een ogenblik, verzend dan opnieuw." }
  var fileNotSent: String { "Het bestand kon niet worden verzonden. Misschien is het te groot." }
  func remove(_ name: String) -> String { "\(name) verwijderen" }
  func isTyping(_ name: String) -> String { "\(name) schrijft in dit ticket" }
  func isLooking(_ name: String) -> String { "\(name) bekijkt dit ticket" }
  var commands: String { "Opdrachten" }
  var commandsHint: String { "Een opdracht, een ticketnummer, een klant…" }
  var onThisPage: String { "Op deze pagina" }
  var goTo: String { "Ga naar" }
  var senders: String { "Afzenders" }
  var sendersLead: String {
    "Mail van geblokkeerde afzenders is spam. Mail van toegelaten afzenders nooit."
  }
  var senderPattern: String { "Adres of domein" }
  var senderHint: String { "iemand@example.com, of @example.com voor iedereen daar" }
  var block: String { "Blokkeren" }
  var allow: String { "Toelaten" }
  var blocked: String { "Geblokkeerd" }
  var allowed: String { "Toegelaten" }
  var blockSender: String { "Afzender blokkeren" }
  var noSenders: String { "Nog geen regels" }
  var noSendersText: String { "Afzenders die je blokkeert of toelaat staan hier." }
  var writtenMeanwhile: String {
    "Intussen is er in dit ticket geschreven. Lees dat eerst; je tekst blijft bewaard."
  }
}
