extension Dutch: DeskWording {
  func sentence(of news: News) -> String {
    switch news {
    case .replied: "Je antwoord is onderweg. Tot het verzonden is, haalt Ongedaan maken het terug."
    case .resolved: "Je antwoord is onderweg en het ticket is opgelost."
    case .noted: "Notitie toegevoegd."
    case .saved: "Opgeslagen."
    case .recalled: "Teruggehaald. Er is niets verzonden."
    case .approved: "Goedgekeurd. Tot het antwoord verzonden is, haalt Ongedaan maken het terug."
    case .approvedAndResolved:
      "Goedgekeurd, en het ticket is opgelost. Ongedaan maken haalt het antwoord terug."
    case .rejected: "Afgewezen. Een mens schrijft het antwoord."
    case .regenerating: "Er komt een nieuw concept aan."
    case .takenOver: "Het ticket is van jou. Schrijf hieronder het antwoord."
    case .retrying: "De stap wordt opnieuw geprobeerd."
    case .calledIn: "Het gesprek is opgeslagen. Het ticket verschijnt hier zo."
    case .written: "Je brief is onderweg."
    case .articleSaved: "Het artikel is opgeslagen."
    case .articlePublished: "Gepubliceerd. Concepten gebruiken het vanaf nu."
    case .articleWithdrawn: "Ingetrokken. Niemand vindt het nog."
    case .alreadyDecided: "Over dit concept was al beslist."
    case .tooLate: "Dit antwoord is al weg en kan niet meer worden teruggehaald."
    case .switchedOn: "Ingeschakeld."
    case .switchedOff: "Uitgeschakeld. Dat geldt vanaf nu."
    case .sessionsEnded: "De sessies zijn beëindigd."
    case .passwordChanged: "Je wachtwoord is gewijzigd."
    case .deactivated: "Gedeactiveerd. Aanmelden kan niet meer."
    case .reactivated: "Gereactiveerd."
    case .tokenRevoked: "Het token is ingetrokken."
    case .sentOpen: "Je antwoord is onderweg. Het ticket blijft open."
    case .markedSpam: "Als spam gemarkeerd. Er gaat niets naar de afzender."
    case .unmarkedSpam: "Het is geen spam meer."
    case .escalated: "Overgedragen. Het staat in de geëscaleerde lijst."
    case .escalationEnded: "De escalatie is beëindigd."
    case .merged: "Samengevoegd. Het gesprek gaat hier verder."
    case .linked: "De koppeling is opgeslagen."
    case .requesterChanged: "Antwoorden gaan voortaan naar de nieuwe aanvrager."
    case .resolvedSilently: "Opgelost. Er is niets verzonden."
    case .notSent: "Het ticket is er, maar de brief kon niet worden verzonden."
    }
  }

  func sentence(of entry: TimelineEntry) -> String {
    switch entry {
    case .opened(let channel):
      switch channel {
      case .email: "Geopend per e-mail"
      case .phone: "Geopend per telefoon"
      case .portal: "Geopend via het portaal"
      case .chat: "Geopend per chat"
      case .api: "Geopend via de API"
      }
    case .heard: "De klant schreef"
    case .reopened: "De klant schreef opnieuw, dus het is weer open"
    case .moved(let from, let to): "Status: \(said(from)) → \(said(to))"
    case .understood(let intent, let priority):
      "Begrepen als \(name(ofIntent: intent)), prioriteit \(name(of: priority).lowercased())"
    case .prioritised(let from, let to): "Prioriteit: \(said(from)) → \(said(to))"
    case .assigned(let names):
      names.isEmpty
        ? "Aan niemand toegewezen" : "Toegewezen aan \(names.joined(separator: ", "))"
    case .answered(let withDraft, let then):
      (withDraft ? "Beantwoord met een concept" : "Beantwoord") + after(then)
    case .noted: "Interne notitie"
    case .draftWaiting: "Een concept wacht op beoordeling"
    case .draftDecided: "Het concept wacht niet meer"
    case .reviewed(.approve): "Concept goedgekeurd"
    case .reviewed(.reject): "Concept afgewezen"
    case .reviewed(.regenerate): "Om een ander concept gevraagd"
    case .reviewed(.takeOver): "Overgenomen van het concept"
    case .reviewed(.review): "Concept beoordeeld"
    case .escalated(.manager): "Overgedragen aan een manager"
    case .escalated(.team): "Overgedragen aan het team"
    case .escalated(.technical): "Overgedragen aan het technische team"
    case .escalated(.person): "Overgedragen aan een mens"
    case .escalationEnded: "De escalatie is voorbij"
    case .resolved: "Opgelost"
    case .closed: "Gesloten"
    case .tagged(let tags): tags.map { "Labels: \($0)" } ?? "Labels verwijderd"
    case .markedSpam: "Als spam gemarkeerd"
    case .unmarkedSpam: "Geen spam meer"
    case .merged(let number): "Samengevoegd met #\(number), waar het verdergaat"
    case .absorbed(let number): "#\(number) is met dit ticket samengevoegd"
    case .linked(let number): number.map { "Gekoppeld aan #\($0)" } ?? "De koppeling is verwijderd"
    case .requesterChanged: "De aanvrager is gewijzigd"
    case .acknowledged: "De klant weet dat het bericht is aangekomen"
    case .notified(.resolution): "De klant weet dat het is opgelost"
    case .notified(.satisfaction): "De klant is gevraagd hoe het was"
    case .notified(.reminder): "De klant is eraan herinnerd"
    case .notified(.closing): "De klant weet dat het is gesloten"
    case .rated(let score): "Beoordeeld met \(score) van 5"
    case .confirmed: "De klant zegt dat het is opgelost"
    case .letter(.sent): "De brief is verzonden"
    case .letter(.failed): "De brief kon niet worden bezorgd"
    case .letter(.cancelled): "De brief is teruggehaald"
    case .letter(.held): "De brief wordt vastgehouden"
    case .letter(.sending): "De brief wordt verzonden"
    case .remarked(let text): text ?? "Opmerking"
    case .promise(let promise): sentence(of: promise)
    case .other(let name): name
    }
  }
  private func after(_ then: TimelineEntry.Afterwards) -> String {
    switch then {
    case .keepOpen: ""
    case .wait: "; nu is de klant aan zet"
    case .resolve: " en opgelost"
    }
  }

  func name(ofIntent intent: String) -> String {
    switch intent {
    case "billing": "facturatie"
    case "technical": "technisch"
    case "outage": "storing"
    case "product_question": "productvraag"
    case "refund": "terugbetaling"
    case "delivery": "levering"
    case "complaint": "klacht"
    case "cancellation": "annulering"
    case "account": "account"
    case "feedback": "feedback"
    case "other": "overig"
    default: readable(intent)
    }
  }

  var martlet: String { "Martlet" }
  var customer: String { "Klant" }
  func drafter(_ model: String) -> String {
    model.hasPrefix("embedded") ? "Martlets eigen opsteller" : model
  }
  func title(ofRisk code: String) -> String {
    switch code {
    case "refund_over_limit": "Terugbetaling boven de limiet."
    case "amount_unknown": "Bedrag onbekend."
    case "billing_change": "Wijziging van facturatie."
    case "cancellation": "Annulering."
    case "vip": "VIP."
    case "legal": "Juridisch."
    case "safety": "Veiligheid."
    case "asks_for_person": "Vraagt om een mens."
    case "other_customer": "Andere klant."
    case "injection": "Instructies in het bericht."
    case "unsupported_sentence": "Zin zonder bron."
    case "number_not_in_source": "Getal staat in geen bron."
    case "action_requested": "Er moet iets gedaan worden."
    case "failed_lookup": "Opzoeken mislukt."
    case "no_citation": "Geen bronvermelding."
    case "other_language": "Andere taal."
    default: sentence(ofCode: code)
    }
  }
  func sentence(of check: DraftCheck, isMet: Bool) -> String {
    switch check {
    case .sources:
      isMet
        ? "Elke bewering noemt een bron die dat zegt."
        : "Een zin heeft geen bron die dat zegt: lees hem twee keer."
    case .numbers:
      isMet
        ? "Elk getal, bedrag en elke datum staat in een bron."
        : "Een getal staat in geen enkele bron: controleer het."
    case .records:
      isMet
        ? "Niets van wat gezocht is ontbreekt."
        : "Iets van wat gezocht is ontbreekt: zie de onderbouwing."
    case .privacy:
      isMet
        ? "Het gaat over niemands andere bestelling."
        : "Het raakt aan de bestelling van iemand anders: niet vertellen."
    case .tone: isMet ? "De toon past." : "Kijk nog eens naar de toon."
    case .evidence: "Ik heb het antwoord naast de onderbouwing gelegd."
    }
  }
  func toneVerdict(isGood: Bool) -> String {
    isGood ? "Vriendelijk, professioneel, in jullie stijl" : "Lees het nog een keer"
  }
  func order(_ id: String) -> String { "Bestelling \(id)" }
  func sentOn(_ day: String) -> String { "verzonden \(day)" }
  func expectedOn(_ day: String) -> String { "verwacht \(day)" }
  func deliveredOn(_ day: String) -> String { "bezorgd \(day)" }
  var notFound: String { "Niet gevonden" }
  var rule: String { "Regel" }
  var noAddress: String { "geen e-mailadres" }
  func missing(_ field: String) -> String {
    switch field {
    case "email": "Geef het e-mailadres van de klant."
    case "contact": "Geef een e-mailadres of een telefoonnummer."
    case "subject": "Zeg in een paar woorden waar het over gaat."
    default: "Schrijf eerst iets."
    }
  }
  var draftAppeared: String {
    "Terwijl je schreef verscheen een concept. Je tekst staat in de editor: beoordeel het concept en verzend dan."
  }
  var noMailDrop: String {
    "Hier is geen postbakje: brieven gaan via jullie mailserver."
  }
}
