import Review

extension Dutch: LetterWording {
  var letters: String { "Brieven" }
  var lettersLead: String {
    "Wat de helpdesk uit zichzelf verstuurt. Elk woord is van jullie: geen model schrijft of verandert er iets aan."
  }
  func name(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement: "Ontvangstbevestiging"
    case .resolution: "Oplossing"
    case .satisfaction: "Tevredenheid"
    case .reminder: "Herinnering"
    case .closing: "Afsluiting"
    }
  }
  func explanation(of purpose: LetterPurpose) -> String {
    switch purpose {
    case .acknowledgement:
      "Gaat meteen weg als iemand over iets nieuws schrijft, hooguit één keer per uur per afzender."
    case .resolution:
      "Gaat weg als een ticket op opgelost wordt gezet zonder antwoord waarin dat staat."
    case .satisfaction:
      "Gaat 48 uur na de oplossing weg, binnen kantooruren, hooguit één keer per 30 dagen per klant."
    case .reminder:
      "Gaat één keer weg voordat een ticket sluit omdat de klant niet antwoordt, binnen kantooruren."
    case .closing:
      "Gaat weg als een ticket is gesloten omdat de klant zweeg of het zei, binnen kantooruren."
    }
  }
  var letterText: String { "Tekst" }
  var letterTextHint: String {
    "Wat tussen twee accolades staat, wordt per ticket ingevuld. Een regel waarvan alle waarden leeg zijn, vervalt."
  }
  var placeholders: String { "Plaatshouders" }
  func explanation(of placeholder: LetterPlaceholder) -> String {
    switch placeholder {
    case .name: "De voornaam van de klant"
    case .number: "Het nummer van het ticket"
    case .subject: "Wat de klant als onderwerp schreef"
    case .business: "De naam van jullie bedrijf"
    case .signature: "Jullie ondertekening, uit de instellingen"
    case .due: "Wanneer het eerste antwoord er moet zijn"
    case .closes: "Wanneer het ticket vanzelf sluit"
    case .link: "De pagina waar de klant antwoordt"
    case .optOut: "De pagina waar de klant zegt niet meer gevraagd te willen worden"
    }
  }
  var needed: String { "Verplicht" }
  var standardText: String { "Standaardtekst" }
  var ownText: String { "Eigen tekst" }
  var restoreStandard: String { "Standaardtekst terugzetten" }
}
