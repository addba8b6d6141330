extension French: ConversationWording {
  var actions: String { "Actions" }
  var more: String { "Plus" }
  var sendAndKeepOpen: String { "Envoyer" }
  var sendAnyway: String { "Envoyer quand même" }
  var newerTitle: String { "Écrit depuis que vous avez ouvert ce ticket" }
  var resolution: String { "Résolution" }
  var resolutionLead: String {
    "La réponse part, puis le ticket est résolu. Ce que vous dites ici aide pour le prochain."
  }
  var resolutionType: String { "Comment il a été résolu" }
  func name(of kind: ResolutionKind) -> String {
    switch kind {
    case .answeredQuestion: "Question répondue"
    case .workaround: "Contournement donné"
    case .permanentFix: "Réparé pour de bon"
    case .duplicate: "Doublon d’un autre ticket"
    case .invalid: "Rien à résoudre"
    }
  }
  var resolutionSummary: String { "Résumé" }
  var resolutionSummaryHint: String { "Une phrase. Laissée vide, la réponse la dit." }
  var resolutionSteps: String { "Étapes qui l’ont résolu" }
  var resolutionStepsHint: String { "Une par ligne" }
  var rootCause: String { "Cause" }
  var article: String { "Article qui le dit" }
  var noArticle: String { "Aucun article" }
  var resolveTitle: String { "Résoudre sans réponse" }
  var resolveLead: String { "Rien n’est envoyé au client." }
  var resolve: String { "Résoudre" }
  var escalate: String { "Escalader" }
  var escalateTitle: String { "Confier ce ticket" }
  var escalateLead: String {
    "Il reste dans la liste des escalades jusqu’à ce que quelqu’un y mette fin."
  }
  var handTo: String { "Confier à" }
  var aManager: String { "Un responsable" }
  var theTechnicalTeam: String { "L’équipe technique" }
  var people: String { "Personnes" }
  var teams: String { "Équipes" }
  func name(of reason: HandOverReason) -> String {
    switch reason {
    case .needsExpertise: "Quelqu’un d’autre s’y connaît mieux"
    case .asksForPerson: "Le client demande quelqu’un"
    case .policyException: "Une exception à nos règles"
    case .customerUpset: "Le client est mécontent"
    case .technicalFault: "Quelque chose ne va pas techniquement"
    case .other: "Autre chose"
    }
  }
  var summaryForAgent: String { "Ce qu’il faut savoir" }
  var summaryForAgentHint: String { "Ce qui s’est passé, ce que vous avez essayé, ce qu’il faut" }
  var endEscalation: String { "Mettre fin à l’escalade" }
  var merge: String { "Fusionner" }
  var mergeTitle: String { "Fusionner avec un autre ticket" }
  var mergeLead: String {
    "La conversation est déplacée, ce ticket est fermé et les prochains messages arrivent dans l’autre. C’est irréversible."
  }
  var ticketNumber: String { "Numéro de ticket" }
  var otherOpenTickets: String { "Autres tickets ouverts de ce client" }
  var anotherNumber: String { "Un autre ticket, par son numéro" }
  func mergedInto(_ number: String) -> String { "Ce ticket continue dans le #\(number)." }
  var link: String { "Lier" }
  var linkTitle: String { "Lier à un ticket parent" }
  var linkLead: String { "Pour une suite, ou l’un des nombreux tickets sur le même problème." }
  var unlink: String { "Retirer le lien" }
  var belongsTo: String { "Dépend de" }
  var belongHere: String { "Dépendent de ce ticket" }
  var changeRequester: String { "Changer le demandeur" }
  var requesterTitle: String { "Changer le demandeur" }
  var requesterLead: String { "Les réponses iront désormais à cette personne." }
  var markSpam: String { "Indésirable" }
  var notSpam: String { "Pas indésirable" }
  var isSpam: String { "Ce ticket est marqué comme indésirable. Rien n’est envoyé." }
  var spamTickets: String { "Indésirables" }
  var keyActions: String { "Plus d’actions" }
  var unknownTicketNumber: String { "Aucun ticket ne porte ce numéro." }
  func forwardedFrom(_ name: String) -> String { "Message transféré de \(name)" }
  var dangerousFile: String { "Peut lancer des programmes. Ne l’ouvrez que si vous l’attendez." }
  var dangerousToSend: String { "Beaucoup de serveurs refusent ce type de fichier." }
  var attachFiles: String { "Joindre des fichiers" }
  var filesOnTheirWay: String {
    "Un fichier est encore en route. Un instant, puis envoyez de nouveau."
  }
  var fileNotSent: String { "Le fichier n’a pas pu être envoyé. Il est peut-être trop volumineux." }
  func remove(_ name: String) -> String { "Retirer \(name)" }
  func isTyping(_ name: String) -> String { "\(name) écrit dans ce ticket" }
  func isLooking(_ name: String) -> String { "\(name) regarde ce ticket" }
  var commands: String { "Commandes" }
  var commandsHint: String { "Une commande, un numéro de ticket, un client…" }
  var onThisPage: String { "Sur cette page" }
  var goTo: String { "Aller à" }
  var senders: String { "Expéditeurs" }
  var sendersLead: String {
    "Le courrier des expéditeurs bloqués est indésirable. Celui des autorisés ne l’est jamais."
  }
  var senderPattern: String { "Adresse ou domaine" }
  var senderHint: String { "quelqu.un@example.com, ou @example.com pour tous" }
  var block: String { "Bloquer" }
  var allow: String { "Autoriser" }
  var blocked: String { "Bloqué" }
  var allowed: String { "Autorisé" }
  var blockSender: String { "Bloquer l’expéditeur" }
  var noSenders: String { "Aucune règle" }
  var noSendersText: String { "Les expéditeurs que vous bloquez ou autorisez se trouvent ici." }
  var writtenMeanwhile: String {
    "On a écrit entre-temps dans ce ticket. Lisez d’abord ; votre texte est conservé."
  }
}
