extension Dutch: ReviewWording {
  var draft: String { "Concept" }
  var drafts: String { "Concepten" }
  func position(_ place: Int, of count: Int) -> String { "\(place) van \(count)" }
  var nextDraft: String { "Volgend concept" }
  var previousDraft: String { "Vorig concept" }
  var draftOutdated: String {
    "De klant heeft sinds dit concept opnieuw geschreven. Maak het opnieuw, of neem het over."
  }
  var edited: String { "Bewerkt" }
  var revert: String { "Terug naar het concept" }
  var editStandsAlone: String { "U mag dit versturen. Geen bron zegt het:" }
  var sentenceBySentence: String { "Zin voor zin" }
  func sentencesSupported(_ supported: Int, of claims: Int) -> String {
    "\(supported) van \(claims) onderbouwd"
  }
  func source(_ number: Int) -> String { "Bron \(number)" }
  func name(of support: DraftUnderReview.Sentence.Support) -> String {
    switch support {
    case .supported: "Onderbouwd"
    case .unsupported: "Geen bron"
    case .courtesy: "Beleefdheid"
    }
  }

  var grades: String { "Cijfers" }
  var tone: String { "Toon" }
  var toneMeaning: String { "Vriendelijk, professioneel, in jullie stijl" }
  var accuracy: String { "Juistheid" }
  var accuracyMeaning: String { "Klopt en gaat in op de vraag" }
  var policy: String { "Beleid" }
  var policyMeaning: String { "Volgt de regels van het bedrijf" }
  var notYetGraded: String { "Nog geen cijfer" }
  func meaning(ofGrade grade: Int) -> String {
    switch grade {
    case 5: "Uitstekend"
    case 4: "Goed"
    case 3: "Voldoende"
    case 2: "Onder de maat"
    default: "Onaanvaardbaar"
    }
  }

  var approveAndSend: String { "Goedkeuren en verzenden" }
  var approveAndResolve: String { "Goedkeuren en oplossen" }
  var reject: String { "Afwijzen" }
  var rejectTitle: String { "Dit concept afwijzen" }
  var rejectText: String {
    "Er wordt niets verzonden. Van je cijfers en de reden leert het volgende concept."
  }
  var reason: String { "Reden" }
  var reasonHint: String { "Wat is er mis mee?" }
  var regenerate: String { "Opnieuw maken" }
  var regenerateTitle: String { "Om een ander concept vragen" }
  var regenerateText: String {
    "Een nieuw concept komt in de plaats van dit, met jouw opmerkingen erin verwerkt."
  }
  var feedback: String { "Opmerkingen" }
  var feedbackHint: String { "Wat moet er staan, of juist niet?" }
  var takeOver: String { "Overnemen" }
  var takeOverTitle: String { "Zelf het antwoord schrijven" }
  var takeOverText: String {
    "Het ticket wordt van jou en het concept telt als afgewezen, met je cijfers."
  }
  var mayOnlyRead: String { "Je mag hier lezen, maar niet beslissen." }

  var evidence: String { "Onderbouwing" }
  func sources(_ count: Int) -> String { count == 1 ? "1 bron" : "\(count) bronnen" }
  func fits(percent: Int) -> String { "past \(percent) %" }
  func name(of kind: EvidencePanel.Item.Kind) -> String {
    switch kind {
    case .article: "Artikel"
    case .resolution: "Aanvaarde oplossing"
    case .playbook: "Draaiboek"
    case .order: "Bestelling"
    case .lookup: "Opgezocht"
    }
  }
  var external: String { "Extern" }
  var internalOnly: String { "Intern" }

  var assessment: String { "Beoordeling" }
  var confidence: String { "Vertrouwen" }
  var howItIsMade: String { "Hoe komt dit tot stand?" }
  var toneCheck: String { "Toon" }
  var risksTitle: String { "Risico’s" }
  var noRisks: String { "Geen gevonden" }
  var validation: String { "Controlelijst" }
  func name(of state: ChecksPanel.Check.State) -> String {
    switch state {
    case .passed: "In orde"
    case .attention: "Vraagt aandacht"
    case .failed: "Niet in orde"
    case .person: "Aan jou om te controleren"
    }
  }
  var whatApprovingDoes: String { "Wat goedkeuren doet" }
  func holds(seconds: Int) -> String {
    switch seconds {
    case ..<1: "Het antwoord gaat meteen naar het postvak uit."
    case ..<120: "Het antwoord wordt \(seconds) seconden vastgehouden."
    default: "Het antwoord wordt \(seconds / 60) minuten vastgehouden."
    }
  }
  var thenSends: String { "Daarna wordt het één keer naar de klant verzonden." }
  var undoUntilThen: String {
    "Tot dan haalt Ongedaan maken op het ticket het terug en is er niets verzonden."
  }

  var confidenceExplained: String { "Wat vertrouwen betekent" }
  var confidenceLead: String {
    "Een getal van 0 tot 100 %: op hoeveel bewijs een concept rust. Het wordt berekend, nooit geraden."
  }
  func thisDraft(ticket: String) -> String { "Het concept voor #\(ticket)" }
  var backToDraft: String { "Terug naar het concept" }
  var whatItIsMadeOf: String { "Waar het uit bestaat" }
  func name(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance: "Passende passages"
    case .answered: "Vragen beantwoord"
    case .support: "Zinnen onderbouwd"
    case .intent: "Vraag begrepen"
    case .margin: "Duidelijke voorsprong"
    case .gaps: "Niets ontbreekt"
    }
  }
  func definition(of part: ConfidenceView.Part.Kind) -> String {
    switch part {
    case .relevance:
      "Hoeveel van wat de klant vraagt de aangehaalde passages behandelen. Zeldzame woorden wegen zwaarder."
    case .answered: "Hoeveel vragen in het bericht door een bron worden beantwoord."
    case .support: "Het deel van de zinnen met bron waarvan de passage zegt wat zij zeggen."
    case .intent: "Hoe zeker het is wat de klant wil."
    case .margin: "Hoe ver de aangehaalde bron voorligt op de volgende."
    case .gaps:
      "Alles wat ontbreekt kost 15 % van het geheel: iets dat niet op te zoeken was, een vraag zonder antwoord, een andere taal."
    }
  }
  var calibration: String { "Vergeleken met beoordelingen" }
  var calibrationText: String {
    """
    Je cijfers en wijzigingen worden naast het vertrouwen van elk concept bewaard, zodat te zien is hoe \
    vaak concepten met een bepaald vertrouwen ongewijzigd verzonden zijn. Het getal zelf is alleen het bewijs.
    """
  }
  var whatItDecides: String { "Waar het over beslist" }
  var confidenceRules: [String] {
    [
      "Het verzendt niets uit zichzelf: elk concept wacht op een mens.",
      "Waar niets past is er geen concept: het ticket gaat met de reden naar een mens.",
      "Een zin zonder onderbouwing en alles wat niet op te zoeken was verlagen het.",
    ]
  }
}
