extension German: SettingsWording {
  // MARK: The settings pages
  var settings: String { "Einstellungen" }
  var copy: String { "Kopieren" }
  var copied: String { "Kopiert" }
  var made: String { "Angelegt" }
  var role: String { "Rolle" }
  var sessions: String { "Offene Sitzungen" }
  var somebodyGone: String { "Jemand, der nicht mehr da ist" }
  var theCommandLine: String { "Die Kommandozeile" }
  var theCustomer: String { "Der Kunde" }
  var nobodyElse: String { "Niemand: zurück in ihre Warteschlangen" }
  func by(_ name: String) -> String { "von \(name)" }

  // MARK: Switches
  var switchesLead: String {
    "Halten Sie einen Teil der Maschine sofort an. Was eintrifft, wird weiterhin aufbewahrt und abgelegt."
  }
  var switchedOff: String { "Abgeschaltet" }
  var draftsForbidden: String { "Entwürfe (durch den Betreiber)" }
  var isOn: String { "An" }
  var isOff: String { "Aus" }
  var isHeld: String { "Vom Handbetrieb angehalten" }
  var switchForbidden: String {
    "Der Betreiber hat Entwürfe mit AI_CUSTOMER_DRAFT_ENABLED abgeschaltet. Nur er kann das ändern."
  }
  var switchOn: String { "Einschalten" }
  var switchOff: String { "Abschalten" }
  var switchOffNow: String { "Jetzt abschalten" }
  var switchReason: String { "Grund, für Ihre Kollegen" }

  // MARK: People
  var peopleLead: String { "Alle, die an diesem Desk arbeiten, und was sie dürfen." }
  func invitationFor(_ name: String) -> String { "Ein Zugang für \(name)" }
  var invitationText: String {
    "Geben Sie diesen Link weiter. Er gilt einmal, sieben Tage lang, und wird nicht wieder gezeigt."
  }
  var invite: String { "Jemanden einladen" }
  var makeInvitation: String { "Einladung erstellen" }
  var inviteLead: String {
    "Sie erhalten einen Link zum Weitergeben; damit wird ein eigenes Passwort gewählt."
  }
  var roleHint: String {
    "Mitleser lesen. Mitarbeiter antworten. Die Leitung ändert auch Einstellungen und Personen. Inhaber dürfen alles."
  }
  func invitedUntil(_ day: String) -> String { "eingeladen bis \(day)" }
  var deactivated: String { "Deaktiviert" }
  var openTickets: String { "Offene Tickets" }
  var ownersOnly: String {
    "Das ist ein Inhaber. Nur ein Inhaber kann das Konto eines Inhabers ändern."
  }
  var changeRole: String { "Rolle ändern" }
  var dangerZone: String { "Mit Bedacht" }
  var newLink: String { "Passwort zurücksetzen" }
  var newLinkText: String {
    "Das Passwort gilt nicht mehr und alle Sitzungen enden sofort. Sie erhalten einen Link, mit dem ein neues gewählt wird."
  }
  var makeLink: String { "Zurücksetzen und Link zeigen" }
  var endSessions: String { "Alle Sitzungen beenden" }
  var endSessionsText: String { "Überall abgemeldet; eine neue Anmeldung ist nötig." }
  var deactivate: String { "Deaktivieren" }
  func deactivateText(_ name: String) -> String {
    "\(name) kann sich nicht mehr anmelden, und die API-Tokens gelten nicht mehr. Geschriebenes bleibt unter dem Namen."
  }
  var deactivateNow: String { "Jetzt deaktivieren" }
  var successor: String { "Wer übernimmt" }
  func successorHint(_ count: Int) -> String { "Zu übernehmende offene Tickets: \(count)." }
  var reactivate: String { "Reaktivieren" }
  var reactivateText: String { "Die Anmeldung mit dem früheren Passwort geht wieder." }

  // MARK: Profile
  var aboutYou: String { "Über Sie" }
  var ownSignature: String { "Ihre Signatur" }
  var ownSignatureHint: String { "Steht unter Ihren Antworten, über der des Unternehmens." }
  var changePassword: String { "Passwort ändern" }
  var changePasswordLead: String { "Ihre anderen Browser werden abgemeldet." }
  var currentPassword: String { "Aktuelles Passwort" }
  var newPassword: String { "Neues Passwort" }
  var passwordAgain: String { "Neues Passwort, noch einmal" }
  var passwordHint: String { "Mindestens 10 Zeichen." }
  var passwordsDiffer: String { "Die beiden stimmen nicht überein." }
  var thisBrowser: String { "Dieser Browser" }
  var signedInAt: String { "Angemeldet" }
  var unknownBrowser: String { "Ein Programm oder unbekannter Browser" }
  var endOthers: String { "Überall sonst abmelden" }
  var endOthersText: String { "Jede Sitzung außer dieser endet." }
  func welcome(_ name: String) -> String { "Willkommen, \(name)" }
  func welcomeLead(_ desk: String) -> String {
    "Wählen Sie ein Passwort für Ihr Konto bei \(desk)."
  }
  var enterDesk: String { "Zum Desk" }

  // MARK: Tokens
  var tokensLead: String { "Schlüssel für Programme, die die API nutzen." }
  var newToken: String { "Das neue Token" }
  var newTokenText: String { "Kopieren Sie es jetzt: Es wird nicht wieder gezeigt." }
  var makeToken: String { "Token erstellen" }
  var tokenNameHint: String { "Wofür es ist, zum Beispiel „Webshop“." }
  var tokenPerson: String { "In wessen Namen" }
  var tokenPersonHint: String { "Es erlaubt nie mehr als die Rolle dieser Person." }
  var scopes: String { "Befugnisse" }
  var noTokens: String { "Noch keine Tokens" }
  var noTokensText: String {
    "Erstellen Sie für jedes Programm eines, damit jedes allein widerrufen werden kann."
  }
  var lastUsed: String { "zuletzt benutzt" }
  var neverUsed: String { "nie benutzt" }
  var revoked: String { "Widerrufen" }
  var revoke: String { "Widerrufen" }
  func revokeText(_ name: String) -> String {
    "Programme, die „\(name)“ benutzen, werden ab jetzt abgewiesen."
  }

  // MARK: Inboxes
  var inboxesLead: String {
    "Die Adressen, an die Kunden schreiben, und wie Antworten von dort abgehen."
  }
  var newInbox: String { "Neuer Eingang" }
  var noInboxes: String { "Noch kein Eingang" }
  var noInboxesText: String { "Fügen Sie die Adresse hinzu, an die Ihre Kunden schreiben." }
  var isDefault: String { "Standard" }
  var address: String { "Adresse" }
  var addressHint: String {
    "Lassen Sie diese Adresse an Martlet zustellen; das Handbuch sagt, wie."
  }
  var addressKept: String { "Wenn Sie sie ändern, kommt Post an die alte Adresse weiter hier an." }
  var channel: String { "Kanal" }
  var shop: String { "Shop-Plattform" }
  var shopHint: String { "Zum Beispiel bolcom oder shopify; darf leer bleiben." }
  var holdSeconds: String { "Antworten zurückhalten, Sekunden" }
  var holdHint: String { "So lange wartet eine freigegebene Antwort und kann zurückgeholt werden." }
  var holdDefaultHint: String {
    "Für neue Eingänge: wie lange eine freigegebene Antwort wartet und zurückgeholt werden kann."
  }
  var deadlineDays: String { "Abschließen nach Tagen" }
  var deadlineHint: String {
    "Tage ohne Antwort, nach denen ein versendetes Ticket abgeschlossen wird."
  }
  var makeDefault: String { "Zum Standard machen" }
  var defaultHint: String { "Er nimmt, was an keinen Eingang gerichtet ist." }
  var defaultStays: String {
    "Das ist der Standardeingang. Machen Sie einen anderen zum Standard, um das zu ändern."
  }
  var reviewPolicy: String { "Prüfung" }
  var aliases: String { "Kommt auch hier an" }

  // MARK: Teams
  var teamsLead: String {
    "Wer welche Tickets bekommt. Jedes Ticket geht an ein Team der passenden Art."
  }
  var newTeam: String { "Neues Team" }
  var addTeam: String { "Team hinzufügen" }
  var teamKind: String { "Art" }
  var teamKindHint: String {
    "Support bekommt, was sonst niemand macht; Technik, Finanzen und Bereitschaft bekommen das Ihre."
  }
  var nobodyOnCall: String {
    "Niemand hat Bereitschaft: Ein Ausfall geht an das technische Team. Setzen Sie Personen in ein Team der Art „Bereitschaft“."
  }
  func onCallNow(_ names: [String]) -> String { "Bereitschaft: \(names.joined(separator: ", "))" }
  var noTeams: String { "Noch keine Teams" }
  var noTeamsText: String { "Ohne Teams wartet jedes Ticket bei den nicht zugewiesenen." }
  var nobodyInTeam: String { "Noch niemand" }
  var members: String { "Mitglieder" }

  // MARK: Business
  var businessLead: String {
    "Was Kunden von Ihnen sehen, und die Grenzen dessen, was versprochen werden darf."
  }
  var theBusiness: String { "Das Unternehmen" }
  var businessName: String { "Name des Unternehmens" }
  var businessNameHint: String { "Wie Ihre Kunden es kennen." }
  var languages: String { "Sprachen" }
  var languagesHint: String { "Kürzel wie en, nl, de; das erste gilt, wenn keines passt." }
  var timeZone: String { "Zeitzone" }
  var timeZoneHint: String { "Geschäftszeiten und Zeitangaben gelten darin." }
  var currency: String { "Währung" }
  var currencyHint: String { "Drei Buchstaben, wie EUR." }
  var limits: String { "Grenzen" }
  var refundLimit: String { "Grenze für Erstattungen" }
  var refundLimitHint: String { "Eine Erstattung darüber braucht die Leitung." }
  var acknowledges: String { "Eingang neuer Nachrichten bestätigen" }
  var acknowledgesHint: String {
    "Kunden erhalten eine Ticketnummer und erfahren, wann eine Antwort kommt."
  }
  var voice: String { "Wie Sie schreiben" }
  var brandVoice: String { "Stimme der Marke" }
  var brandVoiceHint: String { "Ein paar Sätze für die Entwürfe: warm, knapp, kein Fachjargon …" }
  var wordsToUse: String { "Wörter, die passen" }
  var wordsToAvoid: String { "Wörter, die zu meiden sind" }
  var oneEachLine: String { "Eines je Zeile." }
  var deskSignature: String { "Signatur" }
  var deskSignatureHint: String { "Schließt jeden Brief ab." }
  var orderNumbers: String { "Bestellnummern" }
  var orderPatterns: String { "Muster" }
  var orderPatternsHint: String {
    "Reguläre Ausdrücke, einer je Zeile, an denen Ihre Bestellnummern erkannt werden."
  }

  // MARK: Audit
  var auditLead: String {
    "Wer was geändert hat. Jeder Eintrag hängt am vorigen, damit eine Änderung auffällt."
  }
  var auditNumber: String { "Nr." }
  var auditWhen: String { "Wann" }
  var auditWho: String { "Wer" }
  var auditWhat: String { "Was" }
  var auditSubject: String { "Woran" }
  func auditIntact(_ count: Int) -> String { "Die Kette ist lückenlos; Einträge: \(count)." }
  func auditBroken(_ number: Int) -> String {
    "Die Kette stimmt ab Eintrag \(number) nicht: Jemand hat die Tabelle verändert."
  }
  var auditUnchecked: String { "Die Kette ist lang und wurde jetzt nicht geprüft." }
  var auditCheck: String { "Alles prüfen" }

  // MARK: Categories
  var categoriesLead: String { "Wie Tickets abgelegt werden und wohin jedes Anliegen gehört." }
  var newCategory: String { "Neue Kategorie" }
  var addCategory: String { "Kategorie hinzufügen" }
  var parentCategory: String { "Gehört zu" }
  var noParent: String { "Keiner: eigene Kategorie" }
  var noCategories: String { "Noch keine Kategorien" }
  var noCategoriesText: String { "Fügen Sie die hinzu, nach denen Sie Tickets zählen wollen." }
  var rename: String { "Umbenennen" }
  var intentMapping: String { "Wo Anliegen abgelegt werden" }
  var intentMappingLead: String { "Was Sie hier wählen, gilt ab der nächsten Nachricht." }
  var notFiled: String { "Nicht abgelegt" }
  func byName(_ name: String) -> String { "Nach dem Namen: \(name)" }

  // MARK: Errors
  var errorsLead: String { "Was auf unserer Seite schiefging und was Sie tun können." }
  var noErrors: String { "Alles in Ordnung" }
  var noErrorsText: String { "Aufgaben, Briefe und Mails, die scheitern, stehen hier." }
  var deadJobs: String { "Aufgaben, die aufgaben" }
  var deadJobsAdvice: String {
    "Beheben Sie die Ursache, dann neu versuchen: Die Aufgabe bekommt alle Versuche zurück."
  }
  var failedLetters: String { "Briefe, die nicht zugestellt wurden" }
  var failedLettersAdvice: String { "Prüfen Sie Adresse oder Mailserver, dann erneut senden." }
  var unreadableMails: String { "Mails, die nicht lesbar waren" }
  var unreadableAdvice: String {
    "Sie sind aufbewahrt und liegen auf einem Ticket. Nach einem Update neu lesen."
  }
  var failedSteps: String { "Schritte, die stehen blieben" }
  var failedStepsAdvice: String {
    "Das Ticket wartet bei diesem Schritt. Beheben Sie die Ursache, dann neu versuchen."
  }
  var mishaps: String { "Fehler, auf die jemand stieß" }
  var mishapsAdvice: String {
    "Geben Sie die Kennung dem Betreiber: Das Protokoll kennt die Ursache."
  }
  var tryAgain: String { "Neu versuchen" }
  var sendAgain: String { "Erneut senden" }
  var readAgain: String { "Neu lesen" }
  var discard: String { "Verwerfen" }
  var discardText: String {
    "Die Aufgabe wird endgültig gestrichen; was sie tun sollte, geschieht nicht."
  }
  func attemptsMade(_ count: Int) -> String { "Versuche: \(count)" }
  func timesMet(_ count: Int) -> String { "\(count) × aufgetreten" }
}
