extension Dutch: QueueWording {
  func lead(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Concepten die op je oordeel wachten, de langst wachtende eerst."
    case .mine: "Tickets waar jij voor zorgt."
    case .unassigned: "Hier zorgt nog niemand voor."
    case .escalated: "Martlet vroeg om een mens."
    case .all: "Elk ticket van de desk."
    case .spam: "Bewaard, nooit beantwoord. Wat geen spam is, gaat weer aan het werk."
    case .search: "Tickets die passen, de beste eerst."
    }
  }
  func resultsFor(_ words: String) -> String { "Resultaten voor “\(words)”" }
  func emptyTitle(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Helemaal bij"
    case .mine: "Niets op je bureau"
    case .unassigned: "Alles heeft een eigenaar"
    case .escalated: "Niets geëscaleerd"
    case .all: "Nog geen tickets"
    case .spam: "Geen spam"
    case .search: "Niets gevonden"
    }
  }
  func emptyText(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Er wacht geen concept. Nieuwe verschijnen hier vanzelf."
    case .mine: "Tickets die aan jou zijn toegewezen verschijnen hier."
    case .unassigned: "Nieuwe tickets zonder eigenaar verschijnen hier."
    case .escalated: "Als een concept niet volstaat, verschijnt het ticket hier met de reden."
    case .all: "De eerste mail aan een van jullie inboxen wordt het eerste ticket."
    case .spam: "Wat als spam is gemarkeerd, wordt hier bewaard."
    case .search: "Probeer het ticketnummer, of het e-mailadres of telefoonnummer van de klant."
    }
  }
  var nothingMatches: String { "Niets past" }
  var nothingMatchesText: String { "Niets voldoet aan wat je zoekt." }
  var clearFilter: String { "Alles tonen" }
  var anyStatus: String { "Elke status" }
  var anyPriority: String { "Elke prioriteit" }
  var noSubject: String { "Geen onderwerp" }
  var nobody: String { "Niemand" }
  var vip: String { "VIP" }
  func risks(_ count: Int) -> String { count == 1 ? "1 risico" : "\(count) risico’s" }

  var status: String { "Status" }
  var priority: String { "Prioriteit" }
  func name(of status: StatusBadge) -> String {
    switch status {
    case .new: "Nieuw"
    case .triage: "Triage"
    case .waitingCustomer: "Wacht op klant"
    case .waitingInternal: "Wacht op ons"
    case .inProgress: "In behandeling"
    case .pendingRelease: "Wacht op release"
    case .resolved: "Opgelost"
    case .closed: "Gesloten"
    }
  }
  func name(of priority: PriorityBadge) -> String {
    switch priority {
    case .low: "Laag"
    case .normal: "Normaal"
    case .high: "Hoog"
    case .urgent: "Dringend"
    }
  }
  func name(of sentiment: SentimentBadge) -> String {
    switch sentiment {
    case .positive: "Positief"
    case .neutral: "Neutraal"
    case .negative: "Negatief"
    }
  }
  func name(of channel: ChannelBadge) -> String {
    switch channel {
    case .email: "E-mail"
    case .phone: "Telefoon"
    case .portal: "Portaal"
    case .chat: "Chat"
    case .api: "API"
    }
  }
}

extension Dutch: KnowledgeWording {
  var knowledgeLead: String {
    "Waar concepten van worden gemaakt. Gepubliceerde artikelen tellen meteen mee."
  }
  var searchArticles: String { "Artikelen zoeken" }
  var newArticle: String { "Nieuw artikel" }
  var state: String { "Stand" }
  var anyState: String { "Elke stand" }
  var noArticles: String { "Nog geen artikelen" }
  var noArticlesText: String {
    "Schrijf het antwoord op dat je het vaakst geeft. Concepten verwijzen er dan naar."
  }
  func cited(_ count: Int) -> String {
    switch count {
    case 0: "Nog niet aangehaald"
    case 1: "Eén keer aangehaald"
    default: "\(count) keer aangehaald"
    }
  }
  func name(of state: ArticleState) -> String {
    switch state {
    case .draft: "Concept"
    case .inReview: "In beoordeling"
    case .approved: "Goedgekeurd"
    case .published: "Gepubliceerd"
    }
  }
  func move(to state: ArticleState) -> String {
    switch state {
    case .draft: "Terug naar concept"
    case .inReview: "Opslaan en laten beoordelen"
    case .approved: "Opslaan en goedkeuren"
    case .published: "Opslaan en publiceren"
    }
  }
  var title: String { "Titel" }
  var textInMarkdown: String { "Tekst" }
  var markdownHint: String { "Markdown: # kop, **vet**, - lijst, [link](https://…)" }
  var preview: String { "Voorbeeld" }
  var audience: String { "Wie het mag lezen" }
  var externalHint: String { "Klanten en concepten" }
  var internalHint: String { "Jullie team; concepten halen het nooit aan" }
  var category: String { "Categorie" }
  var changed: String { "Gewijzigd" }
}
