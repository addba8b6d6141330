extension German: QueueWording {
  func lead(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Entwürfe, die auf Ihr Urteil warten; der älteste zuerst."
    case .mine: "Tickets, für die Sie zuständig sind."
    case .unassigned: "Für diese ist noch niemand zuständig."
    case .escalated: "Martlet hat einen Menschen verlangt."
    case .all: "Jedes Ticket des Desks."
    case .spam: "Aufbewahrt, nie beantwortet. Was kein Spam ist, geht zurück an die Arbeit."
    case .search: "Passende Tickets, das beste zuerst."
    }
  }
  func resultsFor(_ words: String) -> String { "Treffer für „\(words)“" }
  func emptyTitle(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Alles erledigt"
    case .mine: "Nichts auf Ihrem Tisch"
    case .unassigned: "Für alles ist jemand zuständig"
    case .escalated: "Nichts eskaliert"
    case .all: "Noch keine Tickets"
    case .spam: "Kein Spam"
    case .search: "Nichts gefunden"
    }
  }
  func emptyText(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Kein Entwurf wartet. Neue erscheinen hier von selbst."
    case .mine: "Tickets, die Ihnen zugewiesen sind, erscheinen hier."
    case .unassigned: "Neue Tickets ohne Zuständige erscheinen hier."
    case .escalated: "Wenn ein Entwurf nicht reicht, erscheint das Ticket hier mit dem Grund."
    case .all: "Die erste Mail an einen Ihrer Eingänge wird das erste Ticket."
    case .spam: "Was als Spam markiert ist, wird hier aufbewahrt."
    case .search: "Versuchen Sie die Ticketnummer oder E-Mail oder Telefon des Kunden."
    }
  }
  var nothingMatches: String { "Nichts passt" }
  var nothingMatchesText: String { "Nichts passt zu dem, was Sie suchen." }
  var clearFilter: String { "Alles anzeigen" }
  var anyStatus: String { "Jeder Status" }
  var anyPriority: String { "Jede Priorität" }
  var noSubject: String { "Kein Betreff" }
  var nobody: String { "Niemand" }
  var vip: String { "VIP" }
  func risks(_ count: Int) -> String { count == 1 ? "1 Risiko" : "\(count) Risiken" }

  var status: String { "Status" }
  var priority: String { "Priorität" }
  func name(of status: StatusBadge) -> String {
    switch status {
    case .new: "Neu"
    case .triage: "Einordnung"
    case .waitingCustomer: "Wartet auf Kunden"
    case .waitingInternal: "Wartet auf uns"
    case .inProgress: "In Arbeit"
    case .pendingRelease: "Wartet auf Release"
    case .resolved: "Gelöst"
    case .closed: "Geschlossen"
    }
  }
  func name(of priority: PriorityBadge) -> String {
    switch priority {
    case .low: "Niedrig"
    case .normal: "Normal"
    case .high: "Hoch"
    case .urgent: "Dringend"
    }
  }
  func name(of sentiment: SentimentBadge) -> String {
    switch sentiment {
    case .positive: "Positiv"
    case .neutral: "Neutral"
    case .negative: "Negativ"
    }
  }
  func name(of channel: ChannelBadge) -> String {
    switch channel {
    case .email: "E-Mail"
    case .phone: "Telefon"
    case .portal: "Portal"
    case .chat: "Chat"
    case .api: "API"
    }
  }
}

extension German: KnowledgeWording {
  var knowledgeLead: String {
    "Woraus Entwürfe entstehen. Veröffentlichte Artikel gelten sofort."
  }
  var searchArticles: String { "Artikel suchen" }
  var newArticle: String { "Neuer Artikel" }
  var state: String { "Stand" }
  var anyState: String { "Jeder Stand" }
  var noArticles: String { "Noch keine Artikel" }
  var noArticlesText: String {
    "Schreiben Sie die Antwort auf, die Sie am häufigsten geben. Entwürfe berufen sich dann darauf."
  }
  func cited(_ count: Int) -> String {
    switch count {
    case 0: "Noch nicht zitiert"
    case 1: "Einmal zitiert"
    default: "\(count)-mal zitiert"
    }
  }
  func name(of state: ArticleState) -> String {
    switch state {
    case .draft: "Entwurf"
    case .inReview: "In Prüfung"
    case .approved: "Freigegeben"
    case .published: "Veröffentlicht"
    }
  }
  func move(to state: ArticleState) -> String {
    switch state {
    case .draft: "Zurück zum Entwurf"
    case .inReview: "Speichern und prüfen lassen"
    case .approved: "Speichern und freigeben"
    case .published: "Speichern und veröffentlichen"
    }
  }
  var title: String { "Titel" }
  var textInMarkdown: String { "Text" }
  var markdownHint: String { "Markdown: # Überschrift, **fett**, - Liste, [Link](https://…)" }
  var preview: String { "Vorschau" }
  var audience: String { "Wer ihn lesen darf" }
  var externalHint: String { "Kunden und Entwürfe" }
  var internalHint: String { "Ihr Team; Entwürfe zitieren ihn nie" }
  var category: String { "Kategorie" }
  var changed: String { "Geändert" }
}
