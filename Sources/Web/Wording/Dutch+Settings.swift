extension Dutch: SettingsWording {
  // MARK: The settings pages
  var settings: String { "Instellingen" }
  var copy: String { "Kopiëren" }
  var copied: String { "Gekopieerd" }
  var made: String { "Gemaakt" }
  var role: String { "Rol" }
  var sessions: String { "Open sessies" }
  var somebodyGone: String { "Iemand die weg is" }
  var theCommandLine: String { "De opdrachtregel" }
  var theCustomer: String { "De klant" }
  var nobodyElse: String { "Niemand: terug naar hun wachtrijen" }
  func by(_ name: String) -> String { "door \(name)" }

  // MARK: Switches
  var switchesLead: String {
    "Zet een deel van de machine meteen stil. Wat binnenkomt, wordt nog steeds bewaard en opgeborgen."
  }
  var switchedOff: String { "Uitgeschakeld" }
  var draftsForbidden: String { "Concepten (door de beheerder)" }
  var isOn: String { "Aan" }
  var isOff: String { "Uit" }
  var isHeld: String { "Tegengehouden door handmatig" }
  var switchForbidden: String {
    "De beheerder heeft concepten uitgeschakeld met AI_CUSTOMER_DRAFT_ENABLED. Alleen die kan dat veranderen."
  }
  var switchOn: String { "Inschakelen" }
  var switchOff: String { "Uitschakelen" }
  var switchOffNow: String { "Nu uitschakelen" }
  var switchReason: String { "Reden, voor je collega’s" }

  // MARK: People
  var peopleLead: String { "Iedereen die aan deze balie werkt, en wat zij mogen." }
  func invitationFor(_ name: String) -> String { "Een weg naar binnen voor \(name)" }
  var invitationText: String {
    "Geef deze link door. Hij werkt één keer, zeven dagen lang, en wordt niet opnieuw getoond."
  }
  var invite: String { "Iemand uitnodigen" }
  var makeInvitation: String { "Uitnodiging maken" }
  var inviteLead: String {
    "Je krijgt een link om door te geven; daarmee kiezen zij zelf een wachtwoord."
  }
  var roleHint: String {
    "Meelezers lezen. Medewerkers antwoorden. Managers wijzigen ook instellingen en mensen. Eigenaars mogen alles."
  }
  func invitedUntil(_ day: String) -> String { "uitgenodigd tot \(day)" }
  var deactivated: String { "Gedeactiveerd" }
  var openTickets: String { "Open tickets" }
  var ownersOnly: String {
    "Dit is een eigenaar. Alleen een eigenaar kan het account van een eigenaar wijzigen."
  }
  var changeRole: String { "De rol wijzigen" }
  var dangerZone: String { "Met beleid" }
  var newLink: String { "Wachtwoord opnieuw instellen" }
  var newLinkText: String {
    "Het wachtwoord werkt niet meer en alle sessies eindigen meteen. Je krijgt een link waarmee een nieuw wachtwoord wordt gekozen."
  }
  var makeLink: String { "Opnieuw instellen en link tonen" }
  var endSessions: String { "Alle sessies beëindigen" }
  var endSessionsText: String { "Overal afgemeld; opnieuw aanmelden is nodig." }
  var deactivate: String { "Deactiveren" }
  func deactivateText(_ name: String) -> String {
    "\(name) kan zich niet meer aanmelden en de API-tokens werken niet meer. Wat geschreven is, blijft op naam staan."
  }
  var deactivateNow: String { "Nu deactiveren" }
  var successor: String { "Wie neemt het over" }
  func successorHint(_ count: Int) -> String { "Over te nemen open tickets: \(count)." }
  var reactivate: String { "Reactiveren" }
  var reactivateText: String { "Aanmelden kan weer met het wachtwoord van voorheen." }

  // MARK: Profile
  var aboutYou: String { "Over jou" }
  var ownSignature: String { "Jouw handtekening" }
  var ownSignatureHint: String { "Staat onder je antwoorden, boven die van het bedrijf." }
  var changePassword: String { "Wachtwoord wijzigen" }
  var changePasswordLead: String { "Je andere browsers worden afgemeld." }
  var currentPassword: String { "Huidig wachtwoord" }
  var newPassword: String { "Nieuw wachtwoord" }
  var passwordAgain: String { "Nieuw wachtwoord, nogmaals" }
  var passwordHint: String { "Minstens 10 tekens." }
  var passwordsDiffer: String { "De twee zijn niet gelijk." }
  var thisBrowser: String { "Deze browser" }
  var signedInAt: String { "Aangemeld" }
  var unknownBrowser: String { "Een programma of onbekende browser" }
  var endOthers: String { "Overal elders afmelden" }
  var endOthersText: String { "Elke sessie behalve deze eindigt." }
  func welcome(_ name: String) -> String { "Welkom, \(name)" }
  func welcomeLead(_ desk: String) -> String { "Kies een wachtwoord voor je account bij \(desk)." }
  var enterDesk: String { "Naar de balie" }

  // MARK: Tokens
  var tokensLead: String { "Sleutels voor programma’s die de API gebruiken." }
  var newToken: String { "Het nieuwe token" }
  var newTokenText: String { "Kopieer het nu: het wordt niet opnieuw getoond." }
  var makeToken: String { "Token maken" }
  var tokenNameHint: String { "Waarvoor het is, bijvoorbeeld “webwinkel”." }
  var tokenPerson: String { "Op wiens naam" }
  var tokenPersonHint: String { "Het staat nooit meer toe dan de rol van deze persoon." }
  var scopes: String { "Bevoegdheden" }
  var noTokens: String { "Nog geen tokens" }
  var noTokensText: String {
    "Maak er een voor elk programma, zodat elk apart kan worden ingetrokken."
  }
  var lastUsed: String { "laatst gebruikt" }
  var neverUsed: String { "nooit gebruikt" }
  var revoked: String { "Ingetrokken" }
  var revoke: String { "Intrekken" }
  func revokeText(_ name: String) -> String {
    "Programma’s die “\(name)” gebruiken, worden voortaan geweigerd."
  }

  // MARK: Inboxes
  var inboxesLead: String {
    "De adressen waarnaar klanten schrijven, en hoe antwoorden vandaar vertrekken."
  }
  var newInbox: String { "Nieuwe inbox" }
  var noInboxes: String { "Nog geen inbox" }
  var noInboxesText: String { "Voeg het adres toe waarnaar je klanten schrijven." }
  var isDefault: String { "Standaard" }
  var address: String { "Adres" }
  var addressHint: String { "Laat dit adres bij Martlet bezorgen; de handleiding zegt hoe." }
  var addressKept: String { "Als je het wijzigt, komt post naar het oude adres hier nog aan." }
  var channel: String { "Kanaal" }
  var shop: String { "Winkelplatform" }
  var shopHint: String { "Bijvoorbeeld bolcom of shopify; mag leeg blijven." }
  var holdSeconds: String { "Antwoorden vasthouden, seconden" }
  var holdHint: String { "Zo lang wacht een goedgekeurd antwoord en kan het worden teruggehaald." }
  var holdDefaultHint: String {
    "Voor nieuwe inboxen: hoe lang een goedgekeurd antwoord wacht en kan worden teruggehaald."
  }
  var deadlineDays: String { "Afronden na dagen" }
  var deadlineHint: String { "Dagen zonder antwoord waarna een verzonden ticket wordt afgerond." }
  var makeDefault: String { "Dit de standaard maken" }
  var defaultHint: String { "Die neemt wat aan geen inbox gericht is." }
  var defaultStays: String {
    "Dit is de standaardinbox. Maak een andere de standaard om dat te wijzigen."
  }
  var reviewPolicy: String { "Beoordeling" }
  var aliases: String { "Komt hier ook aan" }

  // MARK: Teams
  var teamsLead: String {
    "Wie welke tickets krijgt. Elk ticket gaat naar een team van de juiste soort."
  }
  var newTeam: String { "Nieuw team" }
  var addTeam: String { "Team toevoegen" }
  var teamKind: String { "Soort" }
  var teamKindHint: String {
    "Support krijgt wat niemand anders doet; techniek, financiën en wachtdienst krijgen het hunne."
  }
  var nobodyOnCall: String {
    "Niemand heeft wachtdienst: een storing gaat naar het technische team. Zet mensen in een team van de soort “Wachtdienst”."
  }
  func onCallNow(_ names: [String]) -> String { "Wachtdienst: \(names.joined(separator: ", "))" }
  var noTeams: String { "Nog geen teams" }
  var noTeamsText: String { "Zonder teams wacht elk ticket bij Niet toegewezen." }
  var nobodyInTeam: String { "Nog niemand" }
  var members: String { "Leden" }

  // MARK: Business
  var businessLead: String { "Wat klanten van je zien, en de grenzen van wat beloofd mag worden." }
  var theBusiness: String { "Het bedrijf" }
  var businessName: String { "Naam van het bedrijf" }
  var businessNameHint: String { "Zoals je klanten het kennen." }
  var languages: String { "Talen" }
  var languagesHint: String { "Codes zoals en, nl, de; op de eerste wordt teruggevallen." }
  var timeZone: String { "Tijdzone" }
  var timeZoneHint: String { "Openingstijden en momenten gelden hierin." }
  var currency: String { "Valuta" }
  var currencyHint: String { "Drie letters, zoals EUR." }
  var limits: String { "Grenzen" }
  var refundLimit: String { "Grens voor terugbetaling" }
  var refundLimitHint: String { "Een terugbetaling daarboven vraagt om een manager." }
  var acknowledges: String { "Ontvangst van nieuwe berichten bevestigen" }
  var acknowledgesHint: String {
    "Klanten krijgen een ticketnummer en horen wanneer een antwoord komt."
  }
  var voice: String { "Hoe je schrijft" }
  var brandVoice: String { "Stem van het merk" }
  var brandVoiceHint: String {
    "Een paar zinnen voor wie concepten schrijft: warm, kort, geen jargon …"
  }
  var wordsToUse: String { "Woorden om te gebruiken" }
  var wordsToAvoid: String { "Woorden om te vermijden" }
  var oneEachLine: String { "Eén per regel." }
  var deskSignature: String { "Handtekening" }
  var deskSignatureHint: String { "Sluit elke brief af." }
  var orderNumbers: String { "Bestelnummers" }
  var orderPatterns: String { "Patronen" }
  var orderPatternsHint: String {
    "Reguliere expressies, één per regel, waaraan je bestelnummers worden herkend."
  }

  // MARK: Audit
  var auditLead: String {
    "Wie wat wijzigde. Elke regel hangt aan de vorige, zodat een verandering opvalt."
  }
  var auditNumber: String { "Nr." }
  var auditWhen: String { "Wanneer" }
  var auditWho: String { "Wie" }
  var auditWhat: String { "Wat" }
  var auditSubject: String { "Waaraan" }
  func auditIntact(_ count: Int) -> String { "De keten is heel; regels: \(count)." }
  func auditBroken(_ number: Int) -> String {
    "De keten klopt niet vanaf regel \(number): iemand heeft de tabel gewijzigd."
  }
  var auditUnchecked: String { "De keten is lang en is nu niet nagerekend." }
  var auditCheck: String { "Alles narekenen" }

  // MARK: Categories
  var categoriesLead: String { "Hoe tickets worden opgeborgen, en waar elke bedoeling heen gaat." }
  var newCategory: String { "Nieuwe categorie" }
  var addCategory: String { "Categorie toevoegen" }
  var parentCategory: String { "Hoort bij" }
  var noParent: String { "Geen: een eigen categorie" }
  var noCategories: String { "Nog geen categorieën" }
  var noCategoriesText: String { "Voeg de categorieën toe waarin je tickets wilt tellen." }
  var rename: String { "Hernoemen" }
  var intentMapping: String { "Waar bedoelingen worden opgeborgen" }
  var intentMappingLead: String { "Wat je hier kiest, geldt vanaf het volgende bericht." }
  var notFiled: String { "Niet opgeborgen" }
  func byName(_ name: String) -> String { "Naar de naam: \(name)" }

  // MARK: Errors
  var errorsLead: String { "Wat er aan onze kant misging, en wat je eraan kunt doen." }
  var noErrors: String { "Er is niets mis" }
  var noErrorsText: String { "Taken, brieven en mails die mislukken, staan hier." }
  var deadJobs: String { "Taken die het opgaven" }
  var deadJobsAdvice: String {
    "Verhelp de oorzaak en probeer opnieuw: de taak krijgt al haar pogingen terug."
  }
  var failedLetters: String { "Brieven die niet bezorgd konden worden" }
  var failedLettersAdvice: String { "Controleer het adres of de mailserver en verzend opnieuw." }
  var unreadableMails: String { "Mails die niet gelezen konden worden" }
  var unreadableAdvice: String {
    "Ze zijn bewaard en staan op een ticket. Lees ze na een update opnieuw."
  }
  var failedSteps: String { "Stappen die stopten" }
  var failedStepsAdvice: String {
    "Het ticket wacht bij deze stap. Verhelp de oorzaak en probeer opnieuw."
  }
  var mishaps: String { "Fouten die mensen tegenkwamen" }
  var mishapsAdvice: String {
    "Geef het verzoeknummer aan je beheerder: het logboek kent de oorzaak."
  }
  var tryAgain: String { "Opnieuw proberen" }
  var sendAgain: String { "Opnieuw verzenden" }
  var readAgain: String { "Opnieuw lezen" }
  var discard: String { "Weggooien" }
  var discardText: String { "De taak wordt voorgoed geschrapt; wat ze moest doen, gebeurt niet." }
  func attemptsMade(_ count: Int) -> String { "pogingen: \(count)" }
  func timesMet(_ count: Int) -> String { "\(count) × gezien" }
}
