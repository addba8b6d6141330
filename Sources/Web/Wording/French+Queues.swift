extension French: QueueWording {
  func lead(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Les brouillons qui attendent votre avis, le plus ancien d’abord."
    case .mine: "Les tickets dont vous répondez."
    case .unassigned: "Personne n’en répond encore."
    case .escalated: "Martlet a demandé une personne."
    case .all: "Tous les tickets du bureau."
    case .spam: "Conservés, jamais répondus. Ce qui n’en est pas revient au travail."
    case .search: "Les tickets correspondants, le meilleur d’abord."
    }
  }
  func resultsFor(_ words: String) -> String { "Résultats pour « \(words) »" }
  func emptyTitle(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Tout est à jour"
    case .mine: "Rien sur votre bureau"
    case .unassigned: "Tout a un responsable"
    case .escalated: "Rien d’escaladé"
    case .all: "Pas encore de tickets"
    case .spam: "Aucun indésirable"
    case .search: "Rien trouvé"
    }
  }
  func emptyText(of queue: QueueView.Queue) -> String {
    switch queue {
    case .approvals: "Aucun brouillon n’attend. Les nouveaux apparaissent ici d’eux-mêmes."
    case .mine: "Les tickets qui vous sont attribués apparaissent ici."
    case .unassigned: "Les nouveaux tickets sans responsable apparaissent ici."
    case .escalated: "Quand un brouillon ne suffit pas, le ticket apparaît ici avec la raison."
    case .all: "Le premier e-mail à l’une de vos boîtes devient le premier ticket."
    case .spam: "Ce qui est marqué comme indésirable est conservé ici."
    case .search: "Essayez le numéro du ticket, ou l’e-mail ou le téléphone du client."
    }
  }
  var nothingMatches: String { "Rien ne correspond" }
  var nothingMatchesText: String { "Rien ne correspond à ce que vous cherchez." }
  var clearFilter: String { "Tout afficher" }
  var anyStatus: String { "Tous les statuts" }
  var anyPriority: String { "Toutes les priorités" }
  var noSubject: String { "Sans objet" }
  var nobody: String { "Personne" }
  var vip: String { "VIP" }
  func risks(_ count: Int) -> String { count == 1 ? "1 risque" : "\(count) risques" }

  var status: String { "Statut" }
  var priority: String { "Priorité" }
  func name(of status: StatusBadge) -> String {
    switch status {
    case .new: "Nouveau"
    case .triage: "Tri"
    case .waitingCustomer: "En attente du client"
    case .waitingInternal: "En attente chez nous"
    case .inProgress: "En cours"
    case .pendingRelease: "En attente de livraison"
    case .resolved: "Résolu"
    case .closed: "Fermé"
    }
  }
  func name(of priority: PriorityBadge) -> String {
    switch priority {
    case .low: "Basse"
    case .normal: "Normale"
    case .high: "Haute"
    case .urgent: "Urgente"
    }
  }
  func name(of sentiment: SentimentBadge) -> String {
    switch sentiment {
    case .positive: "Positif"
    case .neutral: "Neutre"
    case .negative: "Négatif"
    }
  }
  func name(of channel: ChannelBadge) -> String {
    switch channel {
    case .email: "E-mail"
    case .phone: "Téléphone"
    case .portal: "Portail"
    case .chat: "Chat"
    case .api: "API"
    }
  }
}

extension French: KnowledgeWording {
  var knowledgeLead: String {
    "Ce dont les brouillons sont faits. Les articles publiés servent aussitôt."
  }
  var searchArticles: String { "Chercher des articles" }
  var newArticle: String { "Nouvel article" }
  var state: String { "État" }
  var anyState: String { "Tous les états" }
  var noArticles: String { "Pas encore d’articles" }
  var noArticlesText: String {
    "Notez la réponse que vous donnez le plus souvent. Les brouillons la citeront."
  }
  func cited(_ count: Int) -> String {
    switch count {
    case 0: "Pas encore cité"
    case 1: "Cité une fois"
    default: "Cité \(count) fois"
    }
  }
  func name(of state: ArticleState) -> String {
    switch state {
    case .draft: "Brouillon"
    case .inReview: "En relecture"
    case .approved: "Approuvé"
    case .published: "Publié"
    }
  }
  func move(to state: ArticleState) -> String {
    switch state {
    case .draft: "Revenir au brouillon"
    case .inReview: "Enregistrer et faire relire"
    case .approved: "Enregistrer et approuver"
    case .published: "Enregistrer et publier"
    }
  }
  var title: String { "Titre" }
  var textInMarkdown: String { "Texte" }
  var markdownHint: String { "Markdown : # titre, **gras**, - liste, [lien](https://…)" }
  var preview: String { "Aperçu" }
  var audience: String { "Qui peut le lire" }
  var externalHint: String { "Clients et brouillons" }
  var internalHint: String { "Votre équipe ; les brouillons ne le citent jamais" }
  var category: String { "Catégorie" }
  var changed: String { "Modifié" }
}
